"""What this room shows on others' pages: which points a plan leaves uncited; to editors, what to hand over."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.design.panels import Panel, register
from mandato_web.instruments.models import InstrumentKind
from mandato_web.instruments.queries import texts_of
from mandato_web.portal.models import Mistake
from mandato_web.portal.queries import list_coverages_of
from mandato_web.portal.records import show_record
from mandato_web.values.wording import spoken_language


def show_coverage(instrument: Any, request: HttpRequest) -> dict[str, Any] | None:
    if instrument.kind != InstrumentKind.ACTION_PLAN:
        return None
    coverages = list_coverages_of(instrument)
    holes = [hole.pk for coverage in coverages for hole in coverage.holes]
    words = {key: said.text for key, said in texts_of(holes, spoken_language()).items()} if holes else {}
    shown = [(one, [(hole, words.get(hole.pk, "")) for hole in one.holes]) for one in coverages]
    return {"coverages": shown} if shown else None


def show_hand_over(meeting: Any, request: HttpRequest) -> dict[str, Any] | None:
    """For editors, where the meeting adopted a text."""
    if not request.user.has_perm("intake.use") or not meeting.instruments.filter(is_stub=False).exists():
        return None
    return {"meeting": meeting}


def show_queues(user: Any, request: HttpRequest) -> dict[str, Any] | None:
    """On the desk: what waits for an editor elsewhere, of what this person may decide."""
    if not user.has_perm("findings.decide"):
        return None
    queues = [(words, reverse(name)) for permission, name, words in _QUEUES if user.has_perm(permission)]
    return {"mistakes": Mistake.objects.filter(state=Mistake.State.OPEN).count(), "queues": queues}


_QUEUES = (
    ("reporting.review", "reporting:review", _("Reports to review")),
    ("findings.decide", "findings:list", _("Findings")),
    ("ratifications.edit", "ratifications:waiting", _("Actions on treaties to confirm")),
    ("knowledge.publish", "knowledge:desk", _("Practices to decide on")),
    ("knowledge.media", "knowledge:media-desk", _("Questions from the press")),
)


def _show_report_link(instrument: Any, request: HttpRequest) -> dict[str, Any]:
    return {"path": request.path}


def register_panels() -> None:
    register(Panel("instrument", "coverage", "portal/coverage_panel.html", show_coverage, order=5))
    register(Panel("commitment", "record", "portal/commitment_record.html", show_record, order=200))
    register(Panel("instrument-record", "report-error", "portal/instrument_record.html", _show_report_link))
    register(Panel("desk", "queues", "portal/desk_panel.html", show_queues))
    register(Panel("meeting", "hand-over", "portal/hand_over_panel.html", show_hand_over, order=90))
