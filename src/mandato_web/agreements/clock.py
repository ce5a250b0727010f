"""The term of an agreement -> the run it is in on a day, with its notice day and its end. Presumed, never known."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mandato.scheduling import Duration, shift
from mandato_web.agreements.models import Agreement

_LONGEST = 1000


class Run(NamedTuple):
    """One stretch of a term: `renewals` counts those before it; `notice_by` is None where no notice is foreseen."""

    renewals: int
    ends: date
    notice_by: date | None


def list_runs(agreement: Agreement) -> Iterator[Run]:
    """Run after run, as far as the agreement renews itself; none where its first end is not known."""
    if agreement.expires is None or agreement.indefinite:
        return
    renewal = _duration(agreement.renewal_period or agreement.duration)
    renews = agreement.renewal == Agreement.Renewal.AUTOMATIC and renewal is not None
    for renewals in range(_LONGEST if renews else 1):
        ends = shift(agreement.expires, renewal, renewals) if renewal else agreement.expires
        yield Run(renewals, ends, _notice_day(agreement, ends))


def stopped_run(agreement: Agreement) -> Run | None:
    """The run at whose end a party's objection stops renewal; None where nobody objected in time."""
    objected = sorted(objection.on for objection in agreement.objections.all())
    if not objected:
        return None
    return next((run for run in list_runs(agreement) if objected[0] <= (run.notice_by or run.ends)), None)


def present_run(agreement: Agreement, today: date) -> Run | None:
    """The run that holds `today`; None once the agreement has ended, or where its term is not known."""
    if agreement.ended_on is not None and agreement.ended_on < today:
        return None
    last = stopped_run(agreement)
    for run in list_runs(agreement):
        if run.ends >= today:
            return run
        if last is not None and run.renewals >= last.renewals:
            return None
    return None


def next_notice(agreement: Agreement, today: date) -> Run | None:
    """The run whose notice day comes next; None where an objection already stops renewal, or none can be made."""
    if stopped_run(agreement) is not None or agreement.renewal != Agreement.Renewal.AUTOMATIC:
        return None
    if agreement.ended_on is not None:
        return None
    return next((run for run in list_runs(agreement) if run.notice_by is None or run.notice_by >= today), None)


def _notice_day(agreement: Agreement, ends: date) -> date | None:
    notice = _duration(agreement.objection_notice)
    return shift(ends, notice, -1) if notice else None


def _duration(text: str) -> Duration | None:
    return Duration.from_iso(text) if text else None
