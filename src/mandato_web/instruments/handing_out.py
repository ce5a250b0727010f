"""A text as a file: built when it is asked for, with the marks by which a browser knows that it has it already."""

import json
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple

from django.db.models import Max
from django.utils.translation import gettext as _
from django.utils.translation import override

import mandato
from mandato_web.history.queries import last_moment_of
from mandato_web.instruments.citing_forms import cite_in
from mandato_web.instruments.models import Instrument, LanguageVersion
from mandato_web.instruments.rebuilding import rebuild_text


class Format(NamedTuple):
    """`name` is how people call it, `ending` that of the file."""

    code: str
    name: str
    ending: str
    media_type: str


FORMATS = (
    Format("pdf", "PDF", "pdf", "application/pdf"),
    Format("docx", "Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    Format("akn", "Akoma Ntoso", "xml", "application/akn+xml"),
    Format("json", "JSON", "json", "application/json"),
)
BY_CODE = {one.code: one for one in FORMATS}


def list_formats() -> list[tuple[Format, bool]]:
    """Each with whether it can be made here: PDF needs an extra."""
    return [(one, one.code != "pdf" or mandato.can_typeset()) for one in FORMATS]


def name_file(version: LanguageVersion, wanted: Format) -> str:
    """`harbour-declaration.en.pdf`; a wording that was replaced says when it was read."""
    old = f".{version.read_at:%Y-%m-%d}" if version.replaced_at else ""
    return f"{version.instrument.slug}.{version.language}{old}.{wanted.ending}"


def last_change(version: LanguageVersion) -> datetime:
    """When anything that such a file says changed last."""
    linked = version.citations.aggregate(last=Max("confirmed_at"))["last"]
    changed = last_moment_of(version.instrument, version)
    return max(one for one in (version.read_at, changed, linked) if one)


class Prepared(NamedTuple):
    """A text ready to be written in one format; `mark` differs wherever the file would."""

    result: mandato.ReadResult
    edition: mandato.Edition
    wanted: Format
    reader: str
    changed: datetime
    mark: str


def prepare_file(version: LanguageVersion, wanted: Format, *, site: str, user: object) -> Prepared:
    """Gathers what the file says, and writes nothing yet: whoever has it already need not wait."""
    changed = last_change(version)
    result = rebuild_text(version, user)
    edition = _edition_of(version, site, changed)
    said = (mandato.result_as_json(result, reader=version.reader), edition, wanted.code, mandato.__version__)
    mark = sha256(repr(said).encode()).hexdigest()[:32]
    return Prepared(result, edition, wanted, version.reader, changed, mark)


def write_file(prepared: Prepared) -> bytes:
    """Raises `mandato.Unavailable` where the format cannot be made here."""
    if prepared.wanted.code == "json":
        printed = mandato.result_as_json(prepared.result, reader=prepared.reader, with_text=True)
        return json.dumps(printed, ensure_ascii=False).encode()
    return _WRITERS[prepared.wanted.code](prepared.result.instruments[0], prepared.edition)


_WRITERS: dict[str, Callable[[mandato.Instrument, mandato.Edition], bytes]] = {
    "akn": lambda value, edition: mandato.instrument_as_akn(value, edition),
    "docx": lambda value, edition: mandato.instrument_as_docx(value, edition),
    "pdf": lambda value, edition: mandato.instrument_as_pdf(value, edition),
}


def _edition_of(version: LanguageVersion, site: str, changed: datetime) -> mandato.Edition:
    instrument = version.instrument
    return mandato.Edition(
        site=site,
        citation=cite_in(version.language, instrument),
        standing=_standing_of(instrument, version),
        on=changed.date().isoformat(),
    )


def _standing_of(instrument: Instrument, version: LanguageVersion) -> str:
    """What the text is, in its own language where the interface has it."""
    with override(version.language if version.language in ("es", "pt", "en") else "en"):
        said = []
        if version.is_restatement:
            said.append(_("A restatement in our own words, not the official text."))
        if instrument.official_url:
            said.append(_("The official text: %(address)s") % {"address": instrument.official_url})
        if version.replaced_at:
            said.append(_("This wording was replaced on %(day)s.") % {"day": version.replaced_at.date().isoformat()})
        return " ".join(said)
