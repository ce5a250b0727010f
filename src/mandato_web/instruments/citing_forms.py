"""How a text or one of its provisions is cited, in the form of each language."""

from typing import Any, NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, override

from mandato_web.instruments.models import Instrument
from mandato_web.values.dates import write_date
from mandato_web.values.wording import said_in, say

LANGUAGES = ("es", "pt", "en")
# By what the id of a provision begins with.
_NAMED = {
    "art": gettext_noop("art. %(label)s"),
    "cl": gettext_noop("cl. %(label)s"),
    "para": gettext_noop("para. %(label)s"),
    "point": gettext_noop("point %(label)s"),
}


class CitingForm(NamedTuple):
    """`words` without the address, so that a page can make the address a link."""

    language: str
    words: str
    address: str

    @property
    def whole(self) -> str:
        return f"{self.words}. {self.address}"


def list_forms(instrument: Instrument, address: str, provision: Any = None) -> list[CitingForm]:
    """Spanish, Portuguese and English. The title stands in its own language where that language has none."""
    return [CitingForm(code, cite_in(code, instrument, provision), address) for code in LANGUAGES]


def cite_in(language: str, instrument: Instrument, provision: Any = None) -> str:
    """Title, symbol, place, date and provision: “Montevideo Commitment”, Montevideo, 5 November 2006, para. 25.q."""
    with override(language):
        title = say(instrument.titles, language) or instrument.slug
        parts = [
            _("“%(title)s”") % {"title": title},
            instrument.symbol,
            instrument.place,
            write_date(instrument.date, language),
            write_label(provision) if provision is not None else "",
        ]
    return ", ".join(part for part in parts if part)


def write_label(provision: Any) -> str:
    """The label with the name of what it labels: "para. 25.q", "art. 3"; empty where there is none."""
    label = provision.label or ""
    if not label:
        return ""
    kind = provision.eid.partition("_")[0]
    return _(_NAMED[kind]) % {"label": label} if kind in _NAMED else label


def title_language(instrument: Instrument, language: str) -> str:
    """The language in which the title of a form stands."""
    return said_in(instrument.titles, language) or language
