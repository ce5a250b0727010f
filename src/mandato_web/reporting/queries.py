"""Questions asked of reports. Only published ones are ever answered with here."""

from collections.abc import Iterable

from django.db.models import Prefetch, Q, QuerySet

from mandato_web.commitments.models import Commitment, State
from mandato_web.instruments.models import Provision
from mandato_web.reporting.models import Evidence, ProgressReport


def list_published() -> QuerySet[ProgressReport]:
    evidence = Evidence.objects.select_related("instrument", "meeting", "provision__instrument")
    found = ProgressReport.objects.filter(stage=ProgressReport.Stage.PUBLISHED)
    return found.select_related("actor").prefetch_related(Prefetch("evidence", queryset=evidence))


def reports_on(commitment: Commitment) -> list[ProgressReport]:
    """What is said of a commitment, or of its provision as a whole."""
    about = Q(commitment=commitment) | Q(commitment=None, provision=commitment.provision_id)
    return list(list_published().filter(about).order_by("-said_on_latest", "-pk"))


def reports_on_provision(provision: Provision) -> list[ProgressReport]:
    """What is said of the provision as a whole."""
    return list(list_published().filter(provision=provision, commitment=None))


def count_reporters(commitment: Commitment) -> int:
    """How many actors have reported on a commitment that each of its bearers answers for."""
    said = ProgressReport.objects.filter(commitment=commitment, stage=ProgressReport.Stage.PUBLISHED)
    return said.filter(voice=ProgressReport.Voice.REPORTED).values("actor").distinct().count()


def count_reported(commitments: Iterable[int]) -> int:
    """How many commitments anybody has reported on."""
    said = ProgressReport.objects.filter(commitment__in=commitments, stage=ProgressReport.Stage.PUBLISHED)
    return said.values("commitment").distinct().count()


def latest_delivery() -> ProgressReport | None:
    """What was last said to be delivered, where a meeting or a text shows it."""
    found = (
        list_published()
        .filter(state=State.DELIVERED)
        .select_related("provision__instrument", "commitment__instrument", "commitment__provision")
    )
    shown = found.filter(Q(evidence__meeting__isnull=False) | Q(evidence__instrument__isnull=False))
    return shown.order_by("-came_about", "-said_on_latest", "pk").first() or found.order_by("-came_about", "pk").first()
