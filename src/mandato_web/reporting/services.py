"""Writing what is said of a commitment: drafted, submitted, validated or sent back, published, answered.

A report and those `told_with` it go every step together. Whether a person may take a step is asked by the views.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.accounts.models import User
from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment, State
from mandato_web.history.services import Author, change, create, record, remove, settle, snapshot
from mandato_web.instruments.models import Provision
from mandato_web.reporting.indexing import index_report
from mandato_web.reporting.models import OPEN_STAGES, Evidence, ProgressReport, Reply, Round, Stage, Voice
from mandato_web.reporting.standing import settle_state
from mandato_web.reporting.wording import states_of

# What a report says; copied to the reports told with it.
_TOLD = (
    "state", "said_on", "came_about", "period_from", "period_until", "narrative", "results", "next_step",
    "next_step_by", "unchanged", "round",
)  # fmt: skip


def publish_report(
    author: Author,
    provision: Provision,
    commitment: Commitment | None,
    actor: Actor,
    *,
    state: str,
    said_on: str,
    voice: str = Voice.REPORTED,
    **facts: Any,
) -> ProgressReport:
    """A report that is public at once, as a source states it; again it changes nothing. Raises ValidationError."""
    identity = {
        "provision": provision,
        "commitment": commitment,
        "actor": actor,
        "voice": voice,
        "said_on": said_on,
        "state": state,
        "source": facts.pop("source", ""),
    }
    with transaction.atomic():
        report = settle(author, ProgressReport, identity, stage=Stage.PUBLISHED, **facts)
        if commitment is not None:
            settle_state(author, commitment)
        index_report(report)
    return report


def find_draft(commitment: Commitment, actor: Actor, voice: str = Voice.REPORTED) -> ProgressReport | None:
    """The report of this actor that is still in hand; there is at most one."""
    held = ProgressReport.objects.filter(commitment=commitment, actor=actor, voice=voice, stage__in=OPEN_STAGES)
    return held.select_related("commitment__instrument", "commitment__provision", "actor", "round").first()


def save_draft(
    user: User,
    commitment: Commitment,
    actor: Actor,
    *,
    voice: str = Voice.REPORTED,
    also: Iterable[Commitment] | None = None,
    **told: Any,
) -> ProgressReport:
    """Writes the report in hand, or begins one. `also` are linked commitments that the same report answers.

    Raises ValidationError where the state does not suit a commitment, or one of `also` has a report of its own in hand.
    """
    author = Author.from_user(user)
    _check_state(commitment, told.get("state", ""))
    with transaction.atomic():
        report = find_draft(commitment, actor, voice)
        if report is None:
            report = create(
                author,
                ProgressReport(
                    commitment=commitment,
                    provision=commitment.provision,
                    actor=actor,
                    voice=voice,
                    held_by=user,
                    written_by=str(user),
                    **told,
                ),
            )
        else:
            change(author, report, held_by=user, written_by=str(user), stage=_back_in_hand(report), **told)
        if also is not None:
            _tell_with(author, report, list(also))
        else:
            _copy_told(author, report)
    return report


def tell_nothing_new(user: User, commitment: Commitment, actor: Actor, *, round: Round | None = None) -> ProgressReport:
    """A report in one act: the state is still what it was. Raises ValidationError where nothing was said before."""
    before = last_published(commitment, actor)
    if before is None:
        raise ValidationError(_("Nothing was reported before. Say where it stands first."))
    if find_draft(commitment, actor) is not None:
        raise ValidationError(_("A report on this commitment is in hand. Finish or discard it first."))
    return save_draft(
        user,
        commitment,
        actor,
        state=before.state,
        unchanged=True,
        round=round,
        said_on=timezone.localdate().isoformat(),
    )


def last_published(commitment: Commitment, actor: Actor) -> ProgressReport | None:
    """What the actor itself last said in public."""
    said = ProgressReport.objects.filter(
        commitment=commitment, actor=actor, voice=Voice.REPORTED, stage=Stage.PUBLISHED
    )
    return said.order_by("-said_on_latest", "-pk").first()


def discard_draft(user: User, report: ProgressReport) -> None:
    """Raises ValidationError for a report that was ever out of hand."""
    if report.stage not in OPEN_STAGES or report.submitted_at is not None:
        raise ValidationError(_("A report that was submitted is not discarded; it can be withdrawn."))
    with transaction.atomic():
        for one in report.tells_also.all():
            remove(Author.from_user(user), one)
        for proof in report.evidence.all():
            remove(Author.from_user(user), proof)
        remove(Author.from_user(user), report)


def clear_report(user: User, report: ProgressReport) -> None:
    """The focal point is done: the coordinator may submit."""
    _check_complete(report)
    _step(user, report, (Stage.DRAFT, Stage.RETURNED), Stage.CLEARED)


def submit_report(user: User, report: ProgressReport) -> None:
    """To the secretariat, on behalf of the actor. Raises ValidationError: it says nothing, or its round is closed."""
    _check_complete(report)
    if report.round is not None and not report.round.takes_reports(timezone.localdate()):
        raise ValidationError(
            _("The round “%(title)s” takes no reports today. Your draft is kept.") % {"title": report.round}
        )
    _step(
        user,
        report,
        OPEN_STAGES,
        Stage.SUBMITTED,
        submitted_at=timezone.now(),
        submitted_by=str(user),
        said_on=report.said_on or timezone.localdate().isoformat(),
        decision_reason="",
    )


def return_report(user: User, report: ProgressReport, reason: str) -> None:
    """Back to its authors, with a reason they read."""
    _check_reason(reason)
    _step(
        user,
        report,
        (Stage.SUBMITTED, Stage.VALIDATED),
        Stage.RETURNED,
        **_decided(user),
        decision_reason=reason.strip(),
    )


def refuse_report(user: User, report: ProgressReport, reason: str) -> None:
    """Moderation: another's view that is not published, with the reason that its author reads."""
    if report.voice != Voice.OTHER:
        raise ValidationError(_("A report of whoever must act is sent back, not refused."))
    _check_reason(reason)
    _step(user, report, (Stage.SUBMITTED,), Stage.REFUSED, **_decided(user), decision_reason=reason.strip())


def validate_report(user: User, report: ProgressReport) -> None:
    _step(user, report, (Stage.SUBMITTED,), Stage.VALIDATED, **_decided(user))


def release_reports(user: User, reports: Sequence[ProgressReport]) -> int:
    """Publishes what was submitted or validated, all or nothing, and settles each commitment's state."""
    with transaction.atomic():
        for report in reports:
            _step(
                user,
                report,
                (Stage.SUBMITTED, Stage.VALIDATED),
                Stage.PUBLISHED,
                **_decided(user),
                published_at=timezone.now(),
                decision_reason="",
            )
            for one in _whole(report):
                if one.commitment is not None:
                    settle_state(Author.from_user(user), one.commitment)
    return len(reports)


def withdraw_report(user: User, report: ProgressReport, reason: str) -> None:
    """Takes a report back: what stood before it stands again."""
    _check_reason(reason)
    with transaction.atomic():
        _step(
            user,
            report,
            (Stage.SUBMITTED, Stage.VALIDATED, Stage.PUBLISHED),
            Stage.WITHDRAWN,
            decision_reason=reason.strip(),
        )
        for one in _whole(report):
            if one.commitment is not None:
                settle_state(Author.from_user(user), one.commitment)


def reply_to(user: User, report: ProgressReport, actor: Actor, text: dict[str, str], *, on: date) -> Reply:
    """The right of reply: one answer an actor, to a published report that is not its own; it may be reworded."""
    if report.stage != Stage.PUBLISHED or report.actor_id == actor.pk:
        raise ValidationError(_("Only what others have published can be answered."))
    if not any(text.values()):
        raise ValidationError(_("Write the answer."))
    return settle(
        Author.from_user(user), Reply, {"report": report, "actor": actor}, text=text, said_on=on, written_by=str(user)
    )


def add_evidence(author: Author, report: ProgressReport, **points_to: Any) -> Evidence:
    """Evidence that points to a meeting, instrument, provision, file or address; the same again adds nothing."""
    known = report.evidence.filter(**points_to).first()
    if known:
        return known
    with transaction.atomic():
        evidence = Evidence(report=report, **points_to)
        evidence.full_clean()
        evidence.save()
        record(author, "created", evidence, after=snapshot(evidence))
    return evidence


def _step(user: User, report: ProgressReport, allowed: Sequence[str], to: str, **facts: Any) -> None:
    """One step of a report and all told with it, checked against what is stored now."""
    author = Author.from_user(user)
    with transaction.atomic():
        stored = ProgressReport.objects.select_for_update().get(pk=report.pk)
        if stored.stage not in allowed:
            raise ValidationError(
                _("Meanwhile this report is “%(stage)s”; nothing was changed.") % {"stage": stored.get_stage_display()}
            )
        for one in _whole(report):
            change(author, one, stage=to, **facts)
            index_report(one)


def _whole(report: ProgressReport) -> list[ProgressReport]:
    return [report, *report.tells_also.select_related("commitment")]


def _decided(user: User) -> dict[str, Any]:
    return {"decided_at": timezone.now(), "decided_by": str(user)}


def _back_in_hand(report: ProgressReport) -> str:
    """A change to a cleared report asks for clearance again; one sent back stays so until it is submitted."""
    return Stage.DRAFT if report.stage == Stage.CLEARED else report.stage


def _tell_with(author: Author, report: ProgressReport, also: list[Commitment]) -> None:
    standing = {one.commitment_id: one for one in report.tells_also.all()}
    wanted = {one.pk: one for one in also if one.pk != report.commitment_id}
    for key, one in standing.items():
        if key not in wanted:
            remove(author, one)
    for key, commitment in wanted.items():
        if key in standing:
            continue
        _check_state(commitment, report.state)
        if find_draft(commitment, report.actor, report.voice) is not None:
            raise ValidationError(
                _("“%(commitment)s” has a report of its own in hand.") % {"commitment": str(commitment)[:80]}
            )
        create(
            author,
            ProgressReport(
                commitment=commitment,
                provision=commitment.provision,
                actor=report.actor,
                voice=report.voice,
                told_with=report,
                held_by=report.held_by,
                written_by=report.written_by,
                **{name: getattr(report, name) for name in _TOLD},
            ),
        )
    _copy_told(author, report)


def _copy_told(author: Author, report: ProgressReport) -> None:
    for one in report.tells_also.all():
        change(author, one, stage=report.stage, **{name: getattr(report, name) for name in _TOLD})


def _check_state(commitment: Commitment, state: str) -> None:
    if state and state not in states_of(commitment.nature):
        raise ValidationError(
            {
                "state": _("“%(state)s” cannot be said of “%(commitment)s”.")
                % {"state": State(state).label, "commitment": str(commitment)[:80]}
            }
        )


def _check_complete(report: ProgressReport) -> None:
    if not report.state:
        raise ValidationError({"state": _("Say where it stands.")})
    said = any(report.narrative.values()) or any(report.results.values())
    if not said and not report.unchanged and report.state != State.NOT_STARTED:
        raise ValidationError({"narrative": _("Say in a few words what was done.")})


def _check_reason(reason: str) -> None:
    if not reason.strip():
        raise ValidationError({"reason": _("Give the reason: whoever wrote the report will read it.")})
