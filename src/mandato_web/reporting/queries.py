"""Questions asked of reports. Only published ones are ever answered with here."""

from django.db.models import Prefetch, Q, QuerySet

from mandato_web.commitments.models import Commitment, State
from mandato_web.commitments.queries import FOLLOWABLE
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


def count_reported() -> int:
    """How many commitments that can be followed anybody has reported on."""
    said = ProgressReport.objects.filter(stage=ProgressReport.Stage.PUBLISHED, commitment__isnull=False)
    return Commitment.objects.filter(FOLLOWABLE, pk__in=said.values("commitment")).count()


def latest_delivery() -> ProgressReport | None:
    """What was last said to be delivered, where a meeting or a text shows it."""
    found = (
        list_published()
        .filter(state=State.DELIVERED)
        .select_related("provision__instrument", "commitment__instrument", "commitment__provision")
    )
    shown = found.filter(Q(evidence__meeting__isnull=False) | Q(evidence__instrument__isnull=False))
    return shown.order_by("-came_about", "-said_on_latest", "pk").first() or found.order_by("-came_about", "pk").first()
