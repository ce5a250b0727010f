"""What an address asks for of a text: its language, its wording on a day, its part -> what there is of it."""

from dataclasses import dataclass
from datetime import date

from django.http import QueryDict
from django.utils.translation import get_language

from mandato_web.instruments import queries
from mandato_web.instruments.editions import Edition, edition_on, list_editions
from mandato_web.instruments.models import Instrument, LanguageVersion


@dataclass(frozen=True)
class Choice:
    """`version` is what is shown: the current one, or the one that stood on `day`; None where there is none.

    `asked` is the day as it was typed; it has no `day` where it is none.
    """

    versions: list[LanguageVersion]
    version: LanguageVersion | None
    editions: list[Edition]
    edition: Edition | None
    asked: str = ""
    day: date | None = None

    @property
    def is_past(self) -> bool:
        return self.edition is not None and not self.edition.is_current

    @property
    def is_malformed(self) -> bool:
        return bool(self.asked) and self.day is None

    @property
    def is_before(self) -> bool:
        """The day lies before the text."""
        return self.day is not None and self.edition is None


def choose(instrument: Instrument, parameters: QueryDict) -> Choice:
    versions = queries.list_versions(instrument)
    current = queries.choose_version(versions, parameters.get("text", "") or (get_language() or "en"))
    if current is None:
        return Choice(versions, None, [], None)
    editions = list_editions(instrument, current.language)
    asked = parameters.get("on", "").strip()
    day = _read_day(asked)
    edition = edition_on(editions, day) if day else None
    if day and edition and not edition.is_current:
        return Choice(versions, edition.version, editions, edition, asked, day)
    return Choice(versions, current, editions, edition, asked, day)


def _read_day(text: str) -> date | None:
    """A malformed day is none."""
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None
