"""Where an agreement stands on a day, in words, and why."""

from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from mandato import Life, MandatoError, State, next_notice, run_at, state_of
from mandato_web.agreements.clock import entry_bounds, life_of
from mandato_web.agreements.models import Agreement
from mandato_web.design.durations import write_duration
from mandato_web.design.periods import write_day

HOLDING = ("in-force", "presumed-in-force")


class Standing(NamedTuple):
    """`kind` is that of the state, "unknown" where no source says enough. `why` says in a sentence or two how it is
    known. `renews`: its present run ends in another, as far as is known. `first_end`: when its first run ended or
    will end. `vague`: its entry into force is known by month or year only, and its days are the earliest ones.
    """

    agreement: Agreement
    state: State
    words: str
    why: str
    notice: date | None
    renews: bool
    first_end: date | None
    vague: bool

    @property
    def kind(self) -> str:
        return self.state.kind

    @property
    def is_presumed(self) -> bool:
        return self.state.kind == "presumed-in-force"

    @property
    def next_day(self) -> date | None:
        """What comes first: the last day to object, or the end of the run."""
        ends = self.state.until if self.state.kind in HOLDING else None
        return min((day for day in (self.notice, ends) if day), default=None)

    @property
    def renewals(self) -> int:
        return self.state.run.renewals if self.state.run else 0


def describe_standing(agreement: Agreement, today: date) -> Standing:
    """Computed is not known: what only follows from arithmetic is presumed."""
    life = life_of(agreement)
    state = _state_of(life, agreement, today)
    holding = state.kind in HOLDING
    notice = next_notice(life, today) if holding and agreement.ended_on is None else None
    renews = notice is not None and state.run is not None
    first = run_at(life.term, 0, life.entered)
    first_end = first.ends if first else None
    bounds = entry_bounds(agreement)
    vague = bounds is not None and bounds[0] != bounds[1]
    words = _say(state, agreement, first_end)
    return Standing(
        agreement, state, words, _explain(state, agreement, first_end, vague), notice, renews, first_end, vague
    )


def _state_of(life: Life, agreement: Agreement, today: date) -> State:
    if agreement.ended_on is not None and agreement.ended_on < today:
        return State("not-in-force", "expired", None, agreement.ended_on)
    try:
        state = state_of(**{**life._asdict(), "on": today})
    except MandatoError:
        return State("unknown", "entry-outside-text")
    if state.reason == "indefinite" and not _is_without_end(agreement):
        # No source says how long it runs: that is not the same as running without an end.
        return State("unknown", "entry-outside-text", state.run)
    return state


def _is_without_end(agreement: Agreement) -> bool:
    return agreement.indefinite or any(one.indefinite for one in agreement.amendments.all())


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
        "entry-outside-text": _("not known whether it is in force")
        if agreement.instrument.is_stub
        else _("whether it is in force cannot be told from the text alone"),
    }[state.reason]


def _explain(state: State, agreement: Agreement, first_end: date | None, vague: bool) -> str:
    parts = [_why(state, agreement, first_end)]
    if agreement.renewal_assumed and state.reason in ("renewed", "confirmed"):
        parts.append(_("How long a renewal lasts is assumed: the text does not state it."))
    if vague:
        parts.append(_("Its entry into force is known only roughly; the days are the earliest that can be meant."))
    return " ".join(part for part in parts if part)


def _why(state: State, agreement: Agreement, first_end: date | None) -> str:
    run = state.run
    if state.reason == "renewed" and run:
        told = ngettext(
            "Its term was %(length)s. No party is known to have objected, so by its own words it has been renewed "
            "once; nobody has confirmed that with evidence.",
            "Its term was %(length)s. No party is known to have objected, so by its own words it has been renewed "
            "%(n)s times; nobody has confirmed that with evidence.",
            run.renewals,
        )
        return told % {"length": write_duration(agreement.duration) or "?", "n": run.renewals}
    if state.reason == "confirmed" and agreement.confirmed_in_force_on:
        return _("%(who)s confirmed it with evidence for %(day)s: %(evidence)s") % {
            "who": agreement.confirmed_by,
            "day": write_day(agreement.confirmed_in_force_on),
            "evidence": agreement.evidence or _("a file"),
        }
    if state.reason == "entry-outside-text":
        return _why_unknown(agreement)
    return {
        "first-run": _("The length that its text gives it has not run out."),
        "indefinite": _("It runs without a last day, and no party is known to have denounced it."),
        "not-yet": _("The day of its entry into force is still to come."),
        "expired": _("Its term has run out and nothing renewed it."),
        "objected": _("One party's notice in time is enough to stop the renewal."),
        "denounced": _("A party gave notice, and the time that the notice asks for is over."),
    }.get(state.reason, "")


def _why_unknown(agreement: Agreement) -> str:
    if not agreement.in_force and not agreement.instrument.date:
        return _("No source says when it entered into force.")
    if not agreement.duration and not agreement.expires:
        return _("No source in the register says how long it runs.")
    return _("Its entry into force hangs on acts that its text cannot know.")
