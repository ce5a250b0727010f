"""An agreement of the register -> the engine's term."""

import mandato
from mandato_web.agreements.models import Agreement


def rebuild_term(agreement: Agreement) -> mandato.Term:
    entry = None
    if agreement.entry_on:
        entry = mandato.EntryIntoForce(
            agreement.entry_on,  # type: ignore[arg-type]
            agreement.entry_n,
            agreement.entry_delay or None,
        )
    return mandato.Term(
        entry_into_force=entry,
        in_force=agreement.in_force or None,
        duration=agreement.duration or None,
        indefinite=agreement.indefinite,
        minimum=agreement.minimum or None,
        renewal=agreement.renewal or None,  # type: ignore[arg-type]
        renewal_period=agreement.renewal_period or None,
        objection_notice=agreement.objection_notice or None,
        denunciation=mandato.Denunciation(agreement.denunciation_notice or None, agreement.denunciation_delay or None),
        expires=agreement.expires.isoformat() if agreement.expires else None,
        notice_by=agreement.notice_by.isoformat() if agreement.notice_by else None,
    )
