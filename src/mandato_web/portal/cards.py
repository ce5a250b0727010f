"""The three cards of the home page: the next day that matters, the widest gap, the latest promise kept."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from django.urls import reverse
from django.utils.translation import gettext as _

from mandato_web.commitments.lines import describe_line
from mandato_web.commitments.queries import get_line, latest_delivered
from mandato_web.design.periods import write_period
from mandato_web.portal.agenda import Event
from mandato_web.portal.queries import Coverage, list_coverages
from mandato_web.reporting.models import ProgressReport
from mandato_web.reporting.queries import latest_delivery
from mandato_web.values.dates import write_date
from mandato_web.values.wording import spoken_language


class Card(NamedTuple):
    """`figure` is the large words at its head; `note` says who says so, or what is presumed."""

    figure: str
    text: str
    address: str
    note: str = ""
    urgent: bool = False


def deal_cards(today: date, coming: Sequence[Event]) -> list[Card]:
    """As many of the three as the register has something for."""
    cards = [_deal_deadline(today, coming), _deal_gap(list_coverages(1)), _deal_delivery(today)]
    return [card for card in cards if card is not None]


def _deal_deadline(today: date, coming: Sequence[Event]) -> Card | None:
    """The next day of an agreement's term; where no agreement runs, the next event of any kind."""
    running = [event for event in coming if event.kind == "notice"] or list(coming)
    if not running:
        return None
    event = running[0]
    return Card(
        event.when, f"{event.kind_label}: {event.title}", event.address, event.note, (event.day - today).days < 90
    )


def _deal_gap(coverages: Sequence[Coverage]) -> Card | None:
    if not coverages:
        return None
    coverage = coverages[0]
    names = {"plan": coverage.plan.short_title, "target": coverage.target.short_title}
    figure = _("%(holes)s of %(points)s") % {"holes": len(coverage.holes), "points": coverage.points}
    holes = ", ".join(hole.label for hole in coverage.holes)
    return Card(
        figure,
        _("points of the %(target)s that the %(plan)s does not cite") % names,
        reverse("findings:matrix", args=[coverage.plan.slug, coverage.target.slug]) + "?show=holes",
        holes,
    )


def _deal_delivery(today: date) -> Card | None:
    """Where a report shows what delivered it, that is said too; else what the commitment itself says."""
    report = latest_delivery()
    commitment = get_line(report.commitment_id) if report else latest_delivered()
    if report is None and commitment is None:
        return None
    if commitment is None and report is not None:
        provision = report.provision
        text = _("%(text)s, %(label)s") % {"text": provision.instrument.short_title, "label": provision.label}
        return Card(str(report.get_state_display()), text, provision.get_absolute_url(), _name_delivery(report))
    line = describe_line(commitment, today)
    place = ", ".join(part for part in (commitment.instrument.short_title, commitment.provision.label) if part)
    note = " · ".join(part for part in (_name_delivery(report) if report else "", place, line.who) if part)
    return Card(str(commitment.get_state_display()), line.title, commitment.get_absolute_url(), note)


def _name_delivery(report: ProgressReport) -> str:
    """The meeting or text that delivered it, where and when."""
    for proof in report.evidence.all():
        if proof.meeting:
            meeting = proof.meeting
            when = write_period(meeting.starts_earliest, meeting.ends_latest)
            return ", ".join(part for part in (meeting.name, meeting.place, when) if part)
        if proof.instrument:
            return proof.instrument.short_title
    return write_date(report.came_about, spoken_language())
