"""The facts of a term -> what is impossible about them, by field. Forms, workbooks and services ask the same."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from mandato import Duration, shift
from mandato_web.values.dates import PartialDate

# A duration is measured from here: a year with all its days.
_NOMINAL = date(2001, 1, 1)


def find_impossible(facts: Mapping[str, Any]) -> dict[str, str]:
    """`facts` by the names of an agreement's fields, with `signed` for the date of the text; missing ones do not count.

    Each answer names the field to correct.
    """
    found: dict[str, str] = {}
    signed, entered = _partial(facts.get("signed")), _partial(facts.get("in_force"))
    expires, notice_by = facts.get("expires"), facts.get("notice_by")
    if expires and entered and expires < entered.earliest:
        found["expires"] = _("It ends before it enters into force.")
    if expires and signed and expires < signed.earliest:
        found["signed"] = _("It is signed after it ends.")
    if expires and notice_by and notice_by > expires:
        found["notice_by"] = _("The last day to object comes after the end.")
    if facts.get("indefinite") and (expires or facts.get("duration")):
        found["indefinite"] = _("It cannot run without an end and have a length or a last day.")
    notice, length = facts.get("objection_notice"), _length(facts)
    if notice and length and not _fits(notice, length):
        found["objection_notice"] = _("The notice is longer than the term.")
    if facts.get("renewal") == "automatic" and not facts.get("indefinite") and not (length or expires):
        found["duration"] = _("To be renewed by itself it needs a length.")
    if facts.get("renewal_period") and facts.get("renewal") not in ("automatic", "by-agreement"):
        found["renewal_period"] = _("A term that is not renewed has no length of renewal.")
    first, last = facts.get("review_from"), facts.get("review_until")
    if bool(first) != bool(last):
        found["review_until" if first else "review_from"] = _("Give both the first and the last day.")
    elif first and last and last < first:
        found["review_until"] = _("It ends before it begins.")
    return found


def check_term(facts: Mapping[str, Any]) -> None:
    """Raises ValidationError by field."""
    found = find_impossible(facts)
    if found:
        raise ValidationError(found)


def overlap(since: str, until: str, other_since: str, other_until: str) -> bool:
    """Whether two stretches of partial dates share a day for certain or as far as is known; an open end is open."""
    starts, ends = _edge(since, date.min, "latest"), _edge(until, date.max, "earliest")
    others, other_ends = _edge(other_since, date.min, "latest"), _edge(other_until, date.max, "earliest")
    return starts < other_ends and others < ends


def _edge(text: str, unknown: date, edge: str) -> date:
    day: date = getattr(PartialDate.from_iso(text), edge) if text else unknown
    return day


def _length(facts: Mapping[str, Any]) -> str:
    return str(facts.get("duration") or "")


def _fits(notice: str, length: str) -> bool:
    """Whether the last day to object falls within the term."""
    try:
        return shift(shift(_NOMINAL, Duration.from_iso(length)), Duration.from_iso(notice), -1) >= _NOMINAL
    except (ValueError, OverflowError):
        return False


def _partial(text: Any) -> PartialDate | None:
    return PartialDate.from_iso(text) if text else None
