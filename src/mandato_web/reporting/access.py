"""Whose a report is: who may see one that is not public, and who may take which step with it."""

from typing import Any

from mandato_web.reporting.models import ProgressReport, Stage, Voice

# What a visitor must never see.
_PUBLIC = (Stage.PUBLISHED,)
_WITH_SECRETARIAT = (Stage.SUBMITTED, Stage.VALIDATED, Stage.RETURNED, Stage.REFUSED, Stage.WITHDRAWN, Stage.PUBLISHED)


def may_write(user: Any, actor: Any, voice: str) -> bool:
    """Whether a person may write in this voice for this actor."""
    if voice == Voice.REPORTED:
        return bool(user.has_perm("reporting.draft", actor))
    if voice == Voice.OTHER:
        return bool(user.has_perm("reporting.contribute", actor))
    return bool(user.has_perm("reporting.assess"))


def may_see(user: Any, report: ProgressReport) -> bool:
    """What is public, everybody; what was handed in, the secretariat; what is in hand, its own side alone."""
    if report.stage in _PUBLIC or may_write(user, report.actor, report.voice):
        return True
    return report.stage in _WITH_SECRETARIAT and report.submitted_at is not None and user.has_perm("reporting.review")


def steps_for(user: Any, report: ProgressReport) -> set[str]:
    """The steps that a person may take with a report as it stands; each is the last part of an address."""
    steps: set[str] = set()
    own = may_write(user, report.actor, report.voice)
    submits = _may_submit(user, report)
    if report.is_open and own:
        steps.add("edit")
        if report.submitted_at is None:
            steps.add("discard")
        if submits:
            steps.add("submit")
        elif report.stage != Stage.CLEARED:
            steps.add("clear")
    if user.has_perm("reporting.review"):
        if report.stage == Stage.SUBMITTED:
            steps |= {"validate", "publish", "refuse" if report.voice == Voice.OTHER else "return"}
        elif report.stage == Stage.VALIDATED:
            steps |= {"publish", "return"} if report.voice != Voice.OTHER else {"publish"}
    if submits and report.stage in (Stage.SUBMITTED, Stage.VALIDATED, Stage.PUBLISHED):
        steps.add("withdraw")
    return steps


def _may_submit(user: Any, report: ProgressReport) -> bool:
    """A coordinator for an actor; observers for their own; the secretariat for what it assesses."""
    if report.voice == Voice.REPORTED:
        return bool(user.has_perm("reporting.submit", report.actor))
    return may_write(user, report.actor, report.voice)
