"""An audit, or a matrix, as the sheets of a workbook or the rows of a CSV file."""

from mandato.languages.findings import finding_words
from mandato.model.finding import Audit
from mandato.model.matrix import Matrix
from mandato.publishing.as_xlsx import Sheet

_FINDING_HEADER = (
    "code",
    "severity",
    "file",
    "instrument",
    "provision",
    "label",
    "page",
    "cited",
    "message",
    "advice",
    "suggestion",
    "score",
    "shared words",
    "accepted",
)
_COVERAGE_HEADER = ("instrument", "label", "implemented by", "transversal", "reason of the gap")


def audit_sheets(audit: Audit, language: str = "en") -> list[Sheet]:
    """`language` is that of the heads, and of what the engine itself says in cells."""
    words = finding_words(language)
    named, severities = words.columns, words.texts
    findings = [
        (
            each.code,
            severities[each.severity],
            each.file,
            each.instrument,
            each.provision or "",
            each.label or "",
            str(each.page or ""),
            each.cited or "",
            each.message,
            each.advice,
            (each.suggestion.label or "") if each.suggestion else "",
            f"{each.suggestion.score:.2f}" if each.suggestion else "",
            ", ".join(each.suggestion.shared if each.suggestion else each.shared),
            f"{each.accepted.on}: {each.accepted.reason}" if each.accepted else "",
        )
        for each in audit.findings
    ]
    coverage = [
        (
            each.instrument,
            each.label or each.provision,
            ", ".join(provision for _, provision in each.by),
            named["yes"] if each.transversal else "",
            each.reason or "",
        )
        for each in audit.coverage
    ]
    return [
        Sheet(named["Findings"], [named[name] for name in _FINDING_HEADER], findings),
        Sheet(named["Coverage"], [named[name] for name in _COVERAGE_HEADER], coverage),
    ]


def matrix_sheet(matrix: Matrix) -> Sheet:
    header = ("label", "promise", *(name for _, name in matrix.rows), "reason of the gap")
    rows = []
    for promise, words in matrix.promises:
        cells = [matrix.cells.get((promise.provision, row)) for row, _ in matrix.rows]
        marks = [f"{cell.text} {cell.kind}" if cell else "" for cell in cells]
        rows.append((promise.label or promise.provision, words, *marks, promise.reason or ""))
    return Sheet("Matrix", header, rows)
