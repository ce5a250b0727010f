"""Questions asked of agreements and their terms. Reads only."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext as _

from mandato import Life, State, next_notice, run_at, state_of
from mandato_web.agreements.clock import life_of
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
    """Where an agreement stands on a day, in words.

    `renews`: its present run ends in another, as far as is known. `first_end`: when its first run ended or will end.
    """

    agreement: Agreement
    state: State
    words: str
    notice: date | None
    renews: bool
    first_end: date | None

    @property
    def is_presumed(self) -> bool:
        return self.state.kind == "presumed-in-force"


def list_public() -> list[Agreement]:
    found = Agreement.objects.filter(visibility=Agreement.Visibility.PUBLIC)
    return list(found.select_related("instrument").prefetch_related("objections__actor"))


def list_days(today: date) -> list[TermDay]:
    """What comes next in each agreement's term, in order."""
    return sorted((day for agreement in list_public() for day in _days_of(agreement, today)), key=lambda one: one.day)


def _days_of(agreement: Agreement, today: date) -> Iterator[TermDay]:
    standing = describe_standing(agreement, today)
    note = standing.words if standing.is_presumed else ""
    if standing.notice:
        yield TermDay(standing.notice, "notice", _("Last day to object to renewal"), agreement, note)
    if standing.state.run and standing.state.until:
        label = _("Renews unless a party has objected") if standing.renews else _("The term ends")
        yield TermDay(standing.state.until, "renewal" if standing.renews else "expiry", label, agreement, note)


def describe_standing(agreement: Agreement, today: date) -> Standing:
    """Computed is not known: what only follows from arithmetic is presumed."""
    life = life_of(agreement)
    state = _state_of(life, agreement, today)
    notice = next_notice(life, today) if agreement.ended_on is None else None
    renews = notice is not None and state.run is not None
    first = run_at(life.term, 0, life.entered)
    first_end = first.ends if first else None
    return Standing(agreement, state, _say(state, agreement, first_end), notice, renews, first_end)


def get_standing(instrument: Instrument, today: date) -> Standing | None:
    agreement = (
        Agreement.objects.filter(instrument=instrument)
        .select_related("instrument")
        .prefetch_related("objections__actor")
        .first()
    )
    if agreement is None or agreement.visibility != Agreement.Visibility.PUBLIC:
        return None
    return describe_standing(agreement, today)


def _state_of(life: Life, agreement: Agreement, today: date) -> State:
    if agreement.ended_on is not None and agreement.ended_on < today:
        return State("not-in-force", "expired", None, agreement.ended_on)
    return state_of(**{**life._asdict(), "on": today})


def _say(state: State, agreement: Agreement, first_end: date | None) -> str:
    until = write_day(state.until) if state.until else ""
    if state.reason == "renewed":
        # Nothing but arithmetic speaks for it since the last run that somebody vouched for.
        since = agreement.confirmed_in_force_on or first_end
        return _("presumed in force, not confirmed since %(day)s") % {"day": write_day(since) if since else "?"}
    return {
        "first-run": _("in its first term"),
        "indefinite": _("in force for an indefinite time"),
        "confirmed": _("in force, as last confirmed"),
        "not-yet": _("not yet in force"),
        "expired": _("ended on %(day)s") % {"day": until} if until else _("its term has run out"),
        "objected": _("not renewed: a party objected; it ended on %(day)s") % {"day": until},
        "denounced": _("denounced; it ended on %(day)s") % {"day": until},
        "entry-outside-text": _("whether it is in force cannot be told from the text alone"),
    }[state.reason]
