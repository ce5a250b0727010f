"""What stands on the desk: proposals to review, jobs under way, and one proposal as its page shows it."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from django.db.models import Count, Q, QuerySet
from django.db.models.fields.json import KT

from mandato_web.design.marking import Piece, Stretch, mark_text
from mandato_web.intake.models import Finding, Job, Proposal, Upload

Printed = dict[str, Any]
_LAID_OUT = 1000


class Passage(NamedTuple):
    """One provision of the proposed text, with the findings in it marked."""

    eid: str
    label: str
    role: str
    pieces: list[Piece]


def list_uploads() -> QuerySet[Upload]:
    """Latest first, each with its job."""
    return Upload.objects.select_related("job", "file").prefetch_related("proposals")


def list_open_proposals() -> QuerySet[Proposal]:
    waiting = Q(findings__decision=Finding.Decision.PENDING)
    opened = Proposal.objects.filter(stage=Proposal.Stage.OPEN).select_related("upload", "joins")
    counted = opened.annotate(waiting=Count("findings", filter=waiting), title=KT("reading__title"))
    return counted.defer("text", "reading").order_by("-pk")


def list_jobs_under_way() -> QuerySet[Job]:
    return Job.objects.filter(stage__in=[Job.Stage.QUEUED, Job.Stage.READING]).select_related("upload")


def list_findings(proposal: Proposal, *, kind: str = "", open_only: bool = False) -> QuerySet[Finding]:
    """Most doubtful first."""
    found = proposal.findings.all()
    if kind in Finding.Kind.values:
        found = found.filter(kind=kind)
    return found.filter(decision=Finding.Decision.PENDING) if open_only else found


def count_findings(proposal: Proposal) -> list[tuple[str, str, int, int]]:
    """For each kind: its value and label, how many there are, and how many wait for a decision."""
    waiting = Count("pk", filter=Q(decision=Finding.Decision.PENDING))
    counted = proposal.findings.order_by().values("kind").annotate(total=Count("pk"), waiting=waiting)
    by_kind = {row["kind"]: row for row in counted}
    return [
        (kind.value, kind.label, by_kind[kind]["total"], by_kind[kind]["waiting"])
        for kind in Finding.Kind
        if kind in by_kind
    ]


def label_findings(proposal: Proposal, findings: Sequence[Finding]) -> dict[int, str]:
    """For each finding, the label of the provision that it stands in, as people cite it."""
    labels = {printed["id"]: printed["label"] or "" for printed in proposal.reading["provisions"]}
    return {
        finding.pk: labels.get(finding.found.get("provision") or finding.path.removeprefix("provisions/"), "")
        for finding in findings
    }


def lay_out_text(proposal: Proposal, findings: Sequence[Finding]) -> list[Passage]:
    """The proposed text provision by provision, the stretches behind `findings` marked with them.

    Of a text of more than a thousand provisions, only those that the findings stand in.
    """
    stretches: dict[str, list[tuple[int, int, Finding]]] = defaultdict(list)
    for finding in findings:
        span = finding.found.get("span")
        provision = finding.found.get("provision")
        if span and provision:
            stretches[provision].append((span[0], span[1], finding))
    provisions = proposal.reading["provisions"]
    if len(provisions) > _LAID_OUT:
        shown = {*stretches, *(finding.path.removeprefix("provisions/") for finding in findings)}
        provisions = [printed for printed in provisions if printed["id"] in shown]
    return [_lay_out(printed, proposal.text, stretches[printed["id"]]) for printed in provisions]


def show_context(proposal: Proposal, finding: Finding, around: int = 90) -> list[Piece]:
    """The source words of a finding between some of those before and after; empty where it rests on none."""
    span = finding.found.get("span") or (finding.found.get("why") or {}).get("span")
    if not span:
        return []
    start, end = _whole_words(proposal.text, max(0, span[0] - around), min(len(proposal.text), span[1] + around))
    return mark_text(proposal.text[start:end], [Stretch(span[0] - start, span[1] - start, "mark")])


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch drawn in a little, so that it cuts no word in two."""
    after, before = text.find(" ", start), text.rfind(" ", start, end)
    begins = start if start == 0 or after < 0 or after - start > 30 else after + 1
    return begins, end if end == len(text) or end - before > 30 else before


def _lay_out(printed: Printed, text: str, stretches: list[tuple[int, int, Finding]]) -> Passage:
    pieces: list[Piece] = []
    for start, end in printed["segments"] or [printed["span"]]:
        inside = [
            Stretch(max(left, start) - start, min(right, end) - start, "mark", finding.pk)
            for left, right, finding in stretches
            if left < end and right > start
        ]
        pieces += [*mark_text(text[start:end], inside), Piece(" ")]
    return Passage(printed["id"], printed["label"] or "", printed["role"], pieces)
