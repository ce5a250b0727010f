"""After publication: every fact that a person accepted or corrected says who, and when."""

from collections.abc import Iterable

from django.db.models import QuerySet
from django.utils import timezone

from mandato_web.agreements.models import Agreement
from mandato_web.commitments.models import Commitment
from mandato_web.history.services import Author, change, record
from mandato_web.instruments.models import Citation, LanguageVersion, Provision
from mandato_web.intake.editing import current
from mandato_web.intake.models import Finding, Proposal

_WHOLE = {"title", "kind", "date", "place", "language"}


def confirm_decided(author: Author, proposal: Proposal, version: LanguageVersion) -> None:
    """Marks provisions, commitments, citations, the term and the instrument itself."""
    decided = list(proposal.findings.filter(decision__in=[Finding.Decision.ACCEPTED, Finding.Decision.EDITED]))
    by_kind = {kind: [one for one in decided if one.kind == kind] for kind in Finding.Kind}
    counts = {
        "provisions": _mark(_provisions(version, by_kind[Finding.Kind.PROVISION]), author),
        "commitments": _mark(commitments_of(version, by_kind[Finding.Kind.COMMITMENT]), author),
        "citations": _mark(_citations(version, by_kind[Finding.Kind.CITATION]), author),
    }
    if by_kind[Finding.Kind.TERM]:
        counts["term"] = _mark(Agreement.objects.filter(instrument=version.instrument), author)
    if {one.path for one in by_kind[Finding.Kind.IDENTITY]} >= _WHOLE:
        change(author, version.instrument, confirmed_by=author.label, confirmed_at=timezone.now())
    record(author, "confirmed", version, after=counts)


def _mark(found: QuerySet, author: Author) -> int:
    return found.update(confirmed_by=author.label[:200], confirmed_at=timezone.now())


def _provisions(version: LanguageVersion, findings: Iterable[Finding]) -> QuerySet[Provision]:
    eids = [finding.path.removeprefix("provisions/") for finding in findings]
    return version.instrument.provisions.filter(eid__in=eids)


def commitments_of(version: LanguageVersion, findings: Iterable[Finding]) -> QuerySet[Commitment]:
    """By where their words stand: another language's ids may differ."""
    spans = {_span(finding, version) for finding in findings}
    keys = [
        key
        for key, start, end, action in version.commitment_wordings.values_list("commitment", "start", "end", "action")
        if (start, end, action) in spans
    ]
    return Commitment.objects.filter(pk__in=keys)


def _span(finding: Finding, version: LanguageVersion) -> tuple[int, int, str]:
    value = current(finding)
    start, end = value["span"]
    return start - version.file_offset, end - version.file_offset, value["action"]["text"][:500]


def _citations(version: LanguageVersion, findings: Iterable[Finding]) -> QuerySet[Citation]:
    wanted = {
        (value["span"][0] - version.file_offset, value["span"][1] - version.file_offset, value["target"]["label"] or "")
        for value in map(current, findings)
    }
    placed = version.citations.values_list("pk", "start", "end", "label")
    return version.citations.filter(pk__in=[key for key, *place in placed if tuple(place) in wanted])
