"""What was tabled at a meeting and became a draft: the proposal says so, and says when its text was published."""

from mandato_web.consultations.models import Consultation
from mandato_web.history.services import Author, change
from mandato_web.meetings.models import MeetingFact

_Result = MeetingFact.Result
# What a draft may still change in what is recorded of its proposal; a decision of a meeting stands.
_OPEN = ("", _Result.CARRIED_OVER, _Result.DEFERRED)


def become_draft(author: Author, consultation: Consultation) -> None:
    proposal = consultation.proposal
    if proposal is not None and proposal.result in _OPEN:
        change(author, proposal, result=_Result.DRAFTED)


def take_up(author: Author, consultation: Consultation) -> None:
    proposal = consultation.proposal
    if proposal is not None and proposal.result in (*_OPEN, _Result.DRAFTED):
        change(author, proposal, result=_Result.TAKEN_UP)
