"""The chain of wordings of a text in one language: as adopted, as amended, as its record was corrected; each with its
days. No wording that was ever published is lost: a version that is replaced stays, with its provisions' texts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mandato_web.instruments.models import Instrument, LanguageVersion


@dataclass(frozen=True)
class Edition:
    """One wording. It stood from `since` (None: from the beginning) until the day before `until` (None: to this day).

    `cause` is first, amended or corrected. `number` counts from 1, the oldest, and never changes.
    """

    version: LanguageVersion
    number: int
    cause: str
    since: date | None
    until: date | None = None

    @property
    def key(self) -> str:
        """How an address names it: "en.2"."""
        return f"{self.version.language}.{self.number}"

    @property
    def since_text(self) -> str:
        """`since` as exact as the source: "2008" where the text says no more."""
        if self.cause == "first" and self.since:
            return self.version.instrument.date
        return self.since.isoformat() if self.since else ""

    @property
    def last_day(self) -> date | None:
        """The last day on which it stood; None where it stands."""
        return self.until - timedelta(days=1) if self.until else None

    @property
    def is_current(self) -> bool:
        return self.until is None


def list_editions(instrument: Instrument, language: str) -> list[Edition]:
    """Oldest first. One query."""
    versions = instrument.versions.filter(language=language).defer("text", "notes").prefetch_related("amended_by")
    found: list[Edition] = []
    for version in versions.order_by("read_at", "pk"):
        if found and found[-1].version.text_sha256 == version.text_sha256:
            # The same words read again: the reader learned, the text did not change.
            found[-1] = replace(found[-1], version=version)
        else:
            found.append(_edition(instrument, version, len(found) + 1))
    return _close(sorted(found, key=lambda one: (one.since or date.min, one.number)))


def edition_on(editions: Sequence[Edition], day: date) -> Edition | None:
    """The wording that stood on a day; None where the text was not there yet."""
    standing = [one for one in editions if one.since is None or one.since <= day]
    return standing[-1] if standing else None


def find_edition(editions: Sequence[Edition], key: str) -> Edition | None:
    return next((one for one in editions if one.key == key), None)


def _edition(instrument: Instrument, version: LanguageVersion, number: int) -> Edition:
    if version.applies_from:
        return Edition(version, number, "amended", version.applies_from)
    if number == 1:
        return Edition(version, number, "first", instrument.date_earliest)
    return Edition(version, number, "corrected", version.read_at.date())


def _close(editions: Sequence[Edition]) -> list[Edition]:
    followers = [*editions[1:], None]
    return [replace(one, until=after.since if after else None) for one, after in zip(editions, followers, strict=True)]
