"""Questions asked of agreements and their terms. Reads only."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext as _

from mandato_web.agreements.clock import Run, next_notice, present_run, stopped_run
from mandato_web.agreements.models import Agreement
from mandato_web.design.periods import write_day
from mandato_web.instruments.models import Instrument


class TermDay(NamedTuple):
    """`kind` is `notice`, `renewal` or `expiry`; `note` says what is presumed."""

    day: date
    kind: str
    label: str
    agreement: Agreement
    note: str


class Standing(NamedTuple):
    """Whether an agreement is in force on a day, in words, and what is known of its term."""

    agreement: Agreement
    words: str
    is_presumed: bool
    run: Run | None
    notice: Run | None


def list_public() -> list[Agreement]:
    found = Agreement.objects.filter(visibility=Agreement.Visibility.PUBLIC)
    return list(found.select_related("instrument").prefetch_related("objections"))


def list_days(today: date) -> list[TermDay]:
    """What comes next in each agreement's term, in order."""
    return sorted((day for agreement in list_public() for day in _days_of(agreement, today)), key=lambda one: one.day)


def _days_of(agreement: Agreement, today: date) -> Iterator[TermDay]:
    standing = describe_standing(agreement, today)
    note = standing.words if standing.is_presumed else ""
    if standing.notice and standing.notice.notice_by:
        yield TermDay(standing.notice.notice_by, "notice", _("Last day to object to renewal"), agreement, note)
    if standing.run:
        ends = standing.run.ends
        renews = stopped_run(agreement) is None and agreement.renewal == Agreement.Renewal.AUTOMATIC
        label = _("Renews unless a party has objected") if renews else _("The term ends")
        yield TermDay(ends, "renewal" if renews else "expiry", label, agreement, note)


def describe_standing(agreement: Agreement, today: date) -> Standing:
    """Computed is not known: what only follows from arithmetic is presumed."""
    run, notice = present_run(agreement, today), next_notice(agreement, today)
    if agreement.ended_on:
        return Standing(agreement, _("ended on %(day)s") % {"day": write_day(agreement.ended_on)}, False, run, notice)
    if agreement.indefinite:
        return Standing(agreement, _("in force for an indefinite time"), True, run, notice)
    if run is None:
        return Standing(agreement, _("its term has run out, as far as is known"), True, run, notice)
    if agreement.confirmed_in_force_on:
        words = _("presumed in force; last confirmed on %(day)s") % {"day": write_day(agreement.confirmed_in_force_on)}
        return Standing(agreement, words, True, run, notice)
    if run.renewals:
        day = write_day(agreement.expires) if agreement.expires else ""
        words = _("presumed in force, not confirmed since %(day)s") % {"day": day}
        return Standing(agreement, words, True, run, notice)
    return Standing(agreement, _("in its first term"), True, run, notice)


def get_standing(instrument: Instrument, today: date) -> Standing | None:
    agreement = Agreement.objects.filter(instrument=instrument).prefetch_related("objections__actor").first()
    if agreement is None or agreement.visibility != Agreement.Visibility.PUBLIC:
        return None
    return describe_standing(agreement, today)
