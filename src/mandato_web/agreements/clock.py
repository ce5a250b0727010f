"""An agreement of the register -> the engine's life of a term, which says where it stands on a day."""

from datetime import date

from mandato import Act, Denunciation, Life, Term
from mandato_web.agreements.models import Agreement


def life_of(agreement: Agreement) -> Life:
    """The term and everything known to have happened to it; takes its objections along."""
    term = Term(
        in_force=agreement.in_force or None,
        duration=agreement.duration or None,
        indefinite=agreement.indefinite,
        minimum=agreement.minimum or None,
        renewal=agreement.renewal or None,  # type: ignore[arg-type]
        renewal_period=agreement.renewal_period or None,
        objection_notice=agreement.objection_notice or None,
        denunciation=Denunciation(agreement.denunciation_notice or None, agreement.denunciation_delay or None),
        expires=agreement.expires.isoformat() if agreement.expires else None,
        notice_by=agreement.notice_by.isoformat() if agreement.notice_by else None,
    )
    objections = tuple(Act(one.on, one.actor.slug) for one in agreement.objections.all())
    return Life(term, objections=objections, entered=_entered(agreement), confirmed=agreement.confirmed_in_force_on)


def _entered(agreement: Agreement) -> date | None:
    """The day of signature as the register knows it, where the text itself does not say from when it is in force."""
    signed = agreement.instrument.date
    on_signature = agreement.entry_on in (Agreement.Entry.SIGNATURE, Agreement.Entry.LAST_SIGNATURE)
    return date.fromisoformat(signed) if not agreement.in_force and on_signature and len(signed) == 10 else None
