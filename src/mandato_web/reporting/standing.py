"""What the published reports make of a commitment.

One bearer alone speaks for its commitment. Of several, each reports for itself: how many have is counted, none decides
for the others, and what they bear together stands where the body that reviews, or one that bears no part of it, says.
"""

from datetime import date

from mandato_web.commitments.models import Bearer, Commitment, State
from mandato_web.commitments.services import note_voices, set_state
from mandato_web.design.consequences import Consequence, register
from mandato_web.history.services import Author
from mandato_web.reporting.models import ProgressReport, Stage, Voice


def settle_state(author: Author, commitment: Commitment) -> None:
    """Gives a commitment the state that was last said of it; call it after any change to its published reports."""
    bearers = bearers_of(commitment)
    published = list(
        ProgressReport.objects.filter(commitment=commitment, stage=Stage.PUBLISHED, voice__in=DECIDING_VOICES)
        .select_related("actor")
        .order_by("pk")
    )
    deciding = [one for one in published if _decides(one, bearers)]
    latest = max(deciding, key=_order, default=None)
    if latest is None:
        set_state(author, commitment, State.NO_REPORT, by="", on="")
    else:
        set_state(author, commitment, latest.state, by=latest.actor.name_in("en"), on=latest.said_on)
    reporters = {one.actor_id for one in published if one.voice == Voice.REPORTED} & bearers
    last = max((one.said_on_latest for one in published if one.said_on_latest), default=None)
    note_voices(commitment, reporters=len(reporters), last_said_on=last)


def register_settling() -> None:
    """Whom it binds decides who speaks for it."""
    register(Consequence("bearers", "reporting.state", settle_state))


DECIDING_VOICES = (Voice.REPORTED, Voice.ASSESSED)


def bearers_of(commitment: Commitment) -> set[int]:
    """The keys of the actors that must act."""
    parts = (Bearer.Part.BEARER, Bearer.Part.ADDRESSEE)
    meant = Bearer.actors.through.objects.filter(bearer__commitment=commitment, bearer__part__in=parts)
    return set(meant.values_list("actor_id", flat=True))


def _decides(report: ProgressReport, bearers: set[int]) -> bool:
    return report.voice == Voice.ASSESSED or len(bearers) < 2 or report.actor_id not in bearers


def _order(report: ProgressReport) -> tuple[date, int]:
    return report.said_on_latest or date.min, report.pk
