"""Writing what is said of a commitment, and what it rests on."""

from typing import Any

from django.db import transaction
from django.db.models import F

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.commitments.services import set_state
from mandato_web.history.services import Author, record, settle, snapshot
from mandato_web.instruments.models import Provision
from mandato_web.reporting.models import Evidence, ProgressReport


def publish_report(
    author: Author,
    provision: Provision,
    commitment: Commitment | None,
    actor: Actor,
    *,
    state: str,
    said_on: str,
    voice: str = ProgressReport.Voice.REPORTED,
    **facts: Any,
) -> ProgressReport:
    """A published report; the commitment takes its state where no later voice has spoken. Raises ValidationError."""
    identity = {
        "provision": provision,
        "commitment": commitment,
        "actor": actor,
        "voice": voice,
        "said_on": said_on,
        "state": state,
    }
    with transaction.atomic():
        report = settle(author, ProgressReport, identity, stage=ProgressReport.Stage.PUBLISHED, **facts)
        if commitment is not None and voice != ProgressReport.Voice.OTHER and _is_latest(report):
            set_state(author, commitment, state, by=actor.name_in("en"), on=said_on)
    return report


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


def _is_latest(report: ProgressReport) -> bool:
    voices = (ProgressReport.Voice.REPORTED, ProgressReport.Voice.ASSESSED)
    published = ProgressReport.objects.filter(
        commitment=report.commitment, stage=ProgressReport.Stage.PUBLISHED, voice__in=voices
    )
    latest = published.order_by(F("said_on_latest").desc(nulls_last=True), "-pk").first()
    return latest == report
