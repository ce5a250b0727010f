"""`mandato audit`: a set of documents in; what is wrong in it, where, and what to do, out."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from mandato.auditing import Acceptances, accept, audit, compare_versions, read_acceptances
from mandato.commands.progress import Progress
from mandato.commands.workers import workers_for
from mandato.corpus import Reading, ReadOptions, find_documents, read_many
from mandato.errors import MandatoError
from mandato.languages import CODES
from mandato.model import ReadResult
from mandato.model.finding import Audit, Finding, Severity
from mandato.publishing import audit_as_json, audit_as_table, audit_sheets, sheets_as_html, sheets_as_xlsx

_FORMATS = ("table", "json", "html", "xlsx")
_SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
_ACCEPTANCE_FILE = "mandato-accepted.toml"


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "audit",
        help="find what is wrong in a set of instruments: citations, coverage, versions, terms",
        description="Finds what is wrong in a set of instruments that are read together.",
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="FILE|FOLDER")
    parser.add_argument("--as-of", type=date.fromisoformat, metavar="DATE", help="judge terms and reviews at this day")
    parser.add_argument(
        "--versions", nargs=2, type=Path, metavar=("A", "B"), help="compare these two language versions of one text"
    )
    parser.add_argument("--fail-on", choices=_SEVERITIES, default="error", help="exit 1 from this severity on (error)")
    parser.add_argument("--format", choices=_FORMATS, default="table")
    parser.add_argument("--accepted", type=Path, metavar="FILE", help=f"accepted findings ({_ACCEPTANCE_FILE})")
    parser.add_argument("--all", action="store_true", help="list what only informs, too (table)")
    parser.add_argument("--language", choices=CODES)
    parser.add_argument("--output", type=Path, metavar="FILE", help="write there instead of standard output")
    parser.set_defaults(run=run, parser=parser)


def run(options: argparse.Namespace) -> int:
    paths = find_documents(options.paths)
    if not paths and not options.versions:
        options.parser.error("name the documents to audit")
    if options.format == "xlsx" and options.output is None:
        options.parser.error("an XLSX file needs --output FILE")
    try:
        acceptances = _acceptances(options)
    except MandatoError as problem:
        print(f"mandato: {problem}", file=sys.stderr)
        return 2
    results, unread = read_all(paths, language=options.language)
    found = audit(results, today=options.as_of)
    if options.versions:
        versions, unread_versions = read_all(options.versions, language=options.language)
        unread += unread_versions
        if len(versions) == 2:
            found = Audit((*found.findings, *compare_versions(*versions).findings), found.coverage)
    found = accept(found, acceptances)
    found = Audit((*(_unreadable(reading) for reading in unread), *found.findings), found.coverage)
    _write(found, options)
    return 1 if unread or _fails(found.findings, options.fail_on) else 0


def read_all(paths: Sequence[Path], *, language: str | None) -> tuple[list[ReadResult], list[Reading]]:
    """What could be read, each source named by its path as given, and what could not."""
    results, unread = [], []
    with workers_for(paths) as executor, Progress(len(paths)) as bar:
        for reading in read_many(paths, options=ReadOptions(language=language), executor=executor):
            bar.step(reading.path.name)
            if reading.result is None:
                unread.append(reading)
            else:
                source = replace(reading.result.source, name=str(reading.path))
                results.append(replace(reading.result, source=source))
    return results, unread


def _acceptances(options: argparse.Namespace) -> Acceptances:
    """The file named, or the one of the usual name in a folder that is audited."""
    candidates = [options.accepted] if options.accepted else [path / _ACCEPTANCE_FILE for path in options.paths]
    found = [path for path in candidates if path.is_file()]
    if options.accepted and not found:
        raise MandatoError(f"There is no file {options.accepted}.", "Check its name.")
    return tuple(each for path in found for each in read_acceptances(path.read_text(encoding="utf-8")))


def _unreadable(reading: Reading) -> Finding:
    problem = reading.problem
    assert problem is not None
    return Finding("unreadable", "error", str(reading.path), "", problem.problem, problem.advice)


def _fails(findings: Sequence[Finding], fail_on: Severity) -> bool:
    grave = _SEVERITIES[: _SEVERITIES.index(fail_on) + 1]
    return any(finding.severity in grave and finding.accepted is None for finding in findings)


def _write(found: Audit, options: argparse.Namespace) -> None:
    if options.format == "xlsx":
        options.output.write_bytes(sheets_as_xlsx(audit_sheets(found)))
        return
    if options.format == "json":
        text = json.dumps(audit_as_json(found), ensure_ascii=False, indent=1) + "\n"
    elif options.format == "html":
        text = sheets_as_html("Audit", audit_sheets(found))
    else:
        text = audit_as_table(found, infos=options.all or options.fail_on == "info")
    if options.output is None:
        sys.stdout.write(text)
    else:
        options.output.write_text(text, encoding="utf-8")
