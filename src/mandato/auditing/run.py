"""Read results in, one audit out: every rule over every document, in a stable order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from mandato.auditing import rules_of_acronyms as acronyms
from mandato.auditing import rules_of_agreements as agreements
from mandato.auditing import rules_of_citations as citations
from mandato.auditing import rules_of_coverage as coverage
from mandato.auditing import rules_of_details as details
from mandato.auditing import rules_of_drafting as drafting
from mandato.auditing import rules_of_quotations as quotations
from mandato.auditing import rules_of_repetition as repetition
from mandato.auditing import rules_of_sets as sets
from mandato.auditing import rules_of_versions as versions
from mandato.auditing.coverage import find_coverage
from mandato.auditing.documents import DocumentSet
from mandato.auditing.matrices import make_matrix
from mandato.errors import MandatoError
from mandato.linking import link_all
from mandato.model import ReadResult
from mandato.model.finding import Audit, Coverage, Finding, Quoting
from mandato.model.matrix import Matrix

RULES = (
    citations.missing,
    citations.repaired,
    citations.ambiguous,
    citations.mismatch,
    quotations.differs,
    coverage.uncovered,
    coverage.rootless,
    drafting.followable,
    drafting.numbering,
    acronyms.undefined,
    acronyms.variants,
    agreements.bodies,
    agreements.annexes,
    sets.same_instrument,
    sets.circles,
    sets.superseded,
    details.details,
    repetition.repeats,
)
RULES_OF_A_DAY = (agreements.review_due, agreements.term_near)


def audit(results: Sequence[ReadResult], *, today: date | None = None, linked: bool = False) -> Audit:
    """Links the set as a whole and applies every rule; those of agreements' terms only where `today` is given.

    `linked` says that every citation has the target that it shall keep, as in a register where people decide.
    """
    documents = DocumentSet(results if linked else link_all(results))
    findings = sorted(_findings(documents, today), key=_place)
    coverage = _merged(each for _, _, covered in find_coverage(documents) for each in covered)
    return Audit(tuple(findings), coverage, tuple(_quotations(documents)))


def _quotations(documents: DocumentSet) -> Iterator[Quoting]:
    found = documents.once(quotations.all_quotations)
    for document in documents:
        for each in found[id(document)]:
            yield Quoting(
                document.source.name,
                document.instrument.id,
                each.provision.id,
                each.span,
                each.source.instrument.id,
                each.quoted.id,
            )


def _merged(coverage: Iterable[Coverage]) -> tuple[Coverage, ...]:
    """One entry a promise: language versions of an instrument share their ids, and its plans may be several."""
    merged: dict[tuple[str, str], Coverage] = {}
    for each in coverage:
        key = each.instrument, each.provision
        other = merged.setdefault(key, each)
        if other is not each:
            by = tuple(dict.fromkeys((*other.by, *each.by)))
            direct = any(one.by and not one.transversal for one in (other, each))
            merged[key] = replace(other, by=by, transversal=bool(by) and not direct)
    return tuple(merged.values())


def compare_versions(one: ReadResult, other: ReadResult) -> Audit:
    """Two files that somebody says are versions of one text, held against each other whatever their labels say."""
    documents = DocumentSet([one, other])
    sides = [[each for each in documents if each.source is result.source] for result in (one, other)]
    found = [each for pair in versions.best_pairs(*sides) for each in versions.compare(documents, pair, said=True)]
    return Audit(tuple(sorted(found, key=_place)), ())


def plan_matrix(results: Sequence[ReadResult], *, linked: bool = False) -> list[Matrix]:
    """Every plan of the set against every instrument of the set that it cites by provision; `linked` as in `audit`."""
    documents = DocumentSet(results if linked else link_all(results))
    matrices = [
        make_matrix(plan, target, list(citations.mismatch(documents, plan)) + list(citations.missing(documents, plan)))
        for plan, target, _ in find_coverage(documents)
    ]
    if not matrices:
        raise MandatoError(
            "No plan among these documents cites a provision of another of them.",
            "Name the action plan and, with --against, the instrument it implements.",
        )
    return matrices


def _findings(documents: DocumentSet, today: date | None) -> Iterator[Finding]:
    for document in documents:
        for rule in RULES:
            yield from rule(documents, document)
        if today is not None:
            for rule_of_a_day in RULES_OF_A_DAY:
                yield from rule_of_a_day(documents, document, today)
    for pair in versions.pairs(documents):
        yield from versions.compare(documents, pair)


def _place(finding: Finding) -> tuple[str, int, str, str]:
    return finding.file, finding.span.start if finding.span else -1, finding.code, finding.cited or ""
