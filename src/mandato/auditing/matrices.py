"""A set of documents in, a coverage matrix of a plan against one instrument it cites out."""

from collections.abc import Sequence

from mandato.auditing.coverage import coverage_of, is_transversal
from mandato.auditing.documents import Document
from mandato.model import Provision
from mandato.model.finding import Finding
from mandato.model.matrix import Matrix, MatrixCell

_LONGEST = 80  # characters of a promise shown beside its label


def make_matrix(plan: Document, target: Document, findings: Sequence[Finding]) -> Matrix:
    """`findings` are the plan's, so that doubted citations and suggestions show in their cells."""
    coverage = list(coverage_of(plan, target))
    rows = tuple((each.id, _name(each)) for each in plan.instrument.provisions if _is_row(plan, each))
    cells = {
        (promise.provision, holder): _cited(plan, plan.provisions[holder], promise.label or "")
        for promise in coverage
        for _, holder in promise.by
    }
    for finding in findings:
        suggestion, row = finding.suggestion, finding.provision
        if suggestion is None or suggestion.instrument != target.instrument.id or row is None:
            continue
        doubted = next((each.provision for each in coverage if each.label == finding.cited), None)
        if doubted is not None and (doubted, row) in cells and finding.code == "citation-mismatch":
            cells[doubted, row] = MatrixCell("doubted", f"{finding.cited}?")
        if any(each.provision == suggestion.provision for each in coverage):
            cells.setdefault(
                (suggestion.provision, row), MatrixCell("suggested", f"{suggestion.label} ({suggestion.score:.2f})")
            )
    promises = tuple((each, _short(target.provisions[each.provision].text)) for each in coverage)
    return Matrix(plan.instrument.title, target.instrument.title, promises, rows, cells)


def _is_row(plan: Document, provision: Provision) -> bool:
    return provision.role == "row" or (provision.role == "operative" and bool(plan.references.get(provision.id)))


def _cited(plan: Document, row: Provision, label: str) -> MatrixCell:
    return MatrixCell("transversal" if is_transversal(row, plan.instrument.language) else "cited", label)


def _name(provision: Provision) -> str:
    first = next((cell.text for cell in provision.cells or () if cell.text), "")
    return first or provision.heading or provision.label or _short(provision.text)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: text.rfind(" ", 0, _LONGEST)] + " …"
