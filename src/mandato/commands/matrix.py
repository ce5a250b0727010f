"""`mandato matrix`: a plan and an instrument in, their coverage matrix out."""

import argparse
import sys
from pathlib import Path

from mandato.auditing import plan_matrix
from mandato.commands.reading import read_all
from mandato.corpus import find_documents
from mandato.errors import MandatoError
from mandato.model.matrix import Matrix
from mandato.publishing import matrix_sheet, sheet_as_csv, sheets_as_html, sheets_as_xlsx

_FORMATS = ("table", "csv", "html", "xlsx")
_MARKS = {"cited": "●", "doubted": "?", "suggested": "○", "transversal": "≈"}


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "matrix",
        help="hold a plan against the instrument it implements",
        description="Holds a plan against the instrument it implements: promises down, the plan's rows across.",
    )
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("--against", type=Path, metavar="INSTRUMENT", help="its file (PLAN itself may hold both)")
    parser.add_argument("--holes", action="store_true", help="only the promises that nothing implements")
    parser.add_argument("--format", choices=_FORMATS, default="table")
    parser.add_argument("--output", type=Path, metavar="FILE")
    parser.set_defaults(run=run, parser=parser)


def run(options: argparse.Namespace) -> int:
    if options.format == "xlsx" and options.output is None:
        options.parser.error("an XLSX file needs --output FILE")
    paths = find_documents([options.plan, *([options.against] if options.against else [])])
    results, unread = read_all(paths, language=None)
    for reading in unread:
        print(f"mandato: {reading.path}: {reading.problem}", file=sys.stderr)
    try:
        matrices = [each.holes() if options.holes else each for each in plan_matrix(results)]
    except MandatoError as problem:
        print(f"mandato: {problem}", file=sys.stderr)
        return 1
    _write(matrices, options)
    return 1 if unread else 0


def _write(matrices: list[Matrix], options: argparse.Namespace) -> None:
    sheets = [matrix_sheet(each) for each in matrices]
    if options.format == "xlsx":
        options.output.write_bytes(sheets_as_xlsx(sheets))
        return
    if options.format == "csv":
        text = "".join(sheet_as_csv(sheet) for sheet in sheets)
    elif options.format == "html":
        text = sheets_as_html(f"{matrices[0].plan} against {matrices[0].instrument}", sheets)
    else:
        text = "\n".join(_drawn(each) for each in matrices)
    if options.output is None:
        sys.stdout.write(text)
    else:
        options.output.write_text(text, encoding="utf-8")


def _drawn(matrix: Matrix) -> str:
    lines = [f"{matrix.plan} against {matrix.instrument}", ""]
    lines += [f"  {number:2}  {name}" for number, (_, name) in enumerate(matrix.rows, 1)]
    lines += ["", " " * 10 + " ".join(f"{number:2}" for number in range(1, len(matrix.rows) + 1))]
    for promise, words in matrix.promises:
        cells = [matrix.cells.get((promise.provision, row)) for row, _ in matrix.rows]
        marks = "  ".join(_MARKS[cell.kind] if cell else "·" for cell in cells)
        gap = "" if promise.by else f"   hole: {promise.reason or words}"
        lines.append(f"{promise.label or promise.provision:9}  {marks}{gap}")
    lines += ["", "● cited   ≈ transversal   ? cited, and another fits better   ○ suggested   · nothing", ""]
    return "\n".join(lines)
