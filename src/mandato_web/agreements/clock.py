"""An agreement of the register -> the engine's life of a term, which says where it stands on a day."""

from dataclasses import replace
from datetime import date

import mandato
from mandato import Act, Life, Term
from mandato_web.agreements.models import Agreement, Amendment
from mandato_web.agreements.rebuilding import rebuild_term
from mandato_web.values.dates import PartialDate


def life_of(agreement: Agreement) -> Life:
    """The term and everything known to have happened to it: objections, denunciations, amendments, confirmation.

    An entry into force known only by its month or year is counted from its first day, on the safe side: no last day
    to object is told too late.
    """
    term = _term_of(agreement)
    denunciations = tuple(Act(one.on, one.actor.slug) for one in agreement.denunciations.all() if one.ends_all)
    return Life(
        term,
        objections=tuple(Act(one.on, one.actor.slug) for one in agreement.objections.all()),
        denunciations=denunciations,
        amendments=_amendments_of(agreement, term),
        entered=_entered(agreement),
        confirmed=agreement.confirmed_in_force_on,
    )


def entry_bounds(agreement: Agreement) -> tuple[date, date] | None:
    """The first and the last day on which it may have entered into force, as far as the register knows."""
    text = agreement.in_force or (agreement.instrument.date if _begins_when_signed(agreement) else "")
    if not text:
        return None
    partial = PartialDate.from_iso(text)
    return partial.earliest, partial.latest


def _term_of(agreement: Agreement) -> Term:
    """Counted from the day of its entry into force alone; what is known less closely stands beside it."""
    day = agreement.in_force if len(agreement.in_force) == 10 else None
    return replace(rebuild_term(agreement), entry_into_force=None, in_force=day)


def _amendments_of(agreement: Agreement, term: Term) -> tuple[mandato.Amendment, ...]:
    """Each takes over what it does not change from the term before it; its first run begins on its day."""
    made, before = [], term
    for amendment in sorted(agreement.amendments.all(), key=lambda one: one.on):
        before = _amended(before, amendment)
        made.append(mandato.Amendment(amendment.on, before))
    return tuple(made)


def _amended(term: Term, amendment: Amendment) -> Term:
    return Term(
        duration=None if amendment.indefinite else amendment.duration or term.duration,
        indefinite=amendment.indefinite or (term.indefinite and not amendment.duration),
        minimum=term.minimum,
        renewal=amendment.renewal or term.renewal,  # type: ignore[arg-type]
        renewal_period=amendment.renewal_period or amendment.duration or term.renewal_period,
        objection_notice=amendment.objection_notice or term.objection_notice,
        denunciation=mandato.Denunciation(
            amendment.denunciation_notice or term.denunciation.notice, term.denunciation.effect_after
        ),
    )


def _begins_when_signed(agreement: Agreement) -> bool:
    return agreement.entry_on in (Agreement.Entry.SIGNATURE, Agreement.Entry.LAST_SIGNATURE)


def _entered(agreement: Agreement) -> date | None:
    """Where the text itself does not say the day: the day of signature, or the first that may be meant."""
    if len(agreement.in_force) == 10:
        return None
    bounds = entry_bounds(agreement)
    return bounds[0] if bounds else None
