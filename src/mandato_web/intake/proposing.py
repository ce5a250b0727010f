"""A reading becomes proposals: one a text, with every finding that an editor may accept, correct or reject."""

from collections.abc import Iterator
from typing import Any

from mandato_web.commitments.services import highest_doubt
from mandato_web.instruments.models import Instrument, LanguageVersion
from mandato_web.instruments.naming import InstrumentNames
from mandato_web.intake.addresses import free_slug
from mandato_web.intake.grouping import traits_of
from mandato_web.intake.models import Dossier, Finding, Kind, Proposal, Upload
from mandato_web.intake.reading import Reading

Printed = dict[str, Any]
_IDENTITY = ("title", "kind", "date", "place", "language")
_PROVISION = ("label", "number", "role", "heading", "span", "segments", "why")


def propose(upload: Upload, reading: Reading) -> list[Proposal]:
    """One proposal for each text found, in a dossier of its own, with its findings. Call it inside a transaction."""
    proposals = []
    for position, printed in enumerate(reading.instruments):
        proposal = Proposal.objects.create(
            upload=upload,
            dossier=open_dossier(upload, printed),
            position=position,
            language=printed["language"],
            reading=printed,
            text=reading.text,
            media_type=reading.media_type,
            reader=reading.reader,
            traits=traits_of(printed, upload.name),
        )
        Finding.objects.bulk_create(list(_findings(proposal, printed)), batch_size=300)
        proposals.append(proposal)
    return proposals


def open_dossier(upload: Upload, printed: Printed) -> Dossier:
    """A dossier for one text, joined to the instrument of the register that it most likely is."""
    joins = find_standing(printed)
    return Dossier.objects.create(
        package=upload.package,
        title=(printed["title"] or "")[:500],
        slug=joins.slug if joins else free_slug(printed["id"]),
        joins=joins,
        leading=leading_language(joins, printed["language"]),
    )


def leading_language(joins: Instrument | None, language: str) -> str:
    """The language in which the instrument was first read, whose facts count; else the one given."""
    first = joins.versions.order_by("pk").first() if joins else None
    return first.language if first else language


def find_standing(printed: Printed) -> Instrument | None:
    """The instrument of the register that this text is most likely a version of: by address, by name and date."""
    by_slug = Instrument.objects.filter(slug=printed["id"]).first()
    if by_slug:
        return by_slug
    key = InstrumentNames().find(printed["title"] or "")
    named = Instrument.objects.filter(pk=key).first() if key else None
    if named and _dates_agree(named.date, printed["date"]):
        return named
    dated = Instrument.objects.filter(kind=printed["kind"], date=printed["date"] or "-", place=printed["place"] or "-")
    return dated.first() if dated.count() == 1 else None


def standing_version(instrument: Instrument | None, language: str) -> LanguageVersion | None:
    """The current version in a language, whose place a new text would take."""
    if instrument is None:
        return None
    return instrument.versions.filter(language=language, replaced_at=None).first()


def _dates_agree(one: str, other: str | None) -> bool:
    """Whether both may be the same day, as far as each goes."""
    return not one or not other or one.startswith(other) or other.startswith(one)


def _findings(proposal: Proposal, printed: Printed) -> Iterator[Finding]:
    for position, (kind, path, found) in enumerate(_facts(printed)):
        why = _why(found)
        yield Finding(
            proposal=proposal,
            kind=kind,
            path=path[:300],
            position=position,
            found=found,
            rule=(why.get("rule") or "")[:80],
            doubt=highest_doubt(found),
        )


def _facts(printed: Printed) -> Iterator[tuple[str, str, Printed]]:
    whys = printed.get("why") or {}
    for name in _IDENTITY:
        yield Kind.IDENTITY, name, {"value": printed[name], "why": whys.get(name)}
    for name in ("parties", "signatories"):
        for n, one in enumerate(printed[name]):
            yield Kind.IDENTITY, f"{name}/{n}", one
    if printed["term"]:
        yield Kind.TERM, "term", printed["term"]
    for one in printed["provisions"]:
        yield Kind.PROVISION, f"provisions/{one['id']}", {name: one[name] for name in _PROVISION if name in one}
    for one in printed["commitments"]:
        yield Kind.COMMITMENT, f"commitments/{one['id']}", one
    for n, one in enumerate(printed["references"]):
        yield Kind.CITATION, f"references/{n}", one


def _why(found: Printed) -> Printed:
    """The rule that speaks for the whole finding."""
    why = found.get("why") or (found.get("action") or {}).get("why") or {}
    if "rule" in why:
        return why
    return next((one for one in why.values() if isinstance(one, dict) and one.get("rule")), {})
