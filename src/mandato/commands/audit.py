"""`mandato audit`: a set of documents in; what is wrong in it, where, and what to do, out."""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from mandato import auditing, publishing
from mandato.commands.reading import read_all, without_pauses
from mandato.corpus import Reading, find_documents
from mandato.errors import MandatoError
from mandato.languages import CODES
from mandato.languages.findings import finding_words
from mandato.model.finding import Audit, Finding, Said, Severity

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
    parser.add_argument("--language", choices=CODES, help="the language of the texts (found from the text)")
    parser.add_argument("--lang", choices=CODES, default="en", help="the language to report in (en)")
    parser.add_argument("--no-cache", action="store_true", help="read every file anew, and keep nothing")
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
    with without_pauses():
        found, unread = _found(paths, options, acceptances)
    _write(found, options)
    return 1 if unread or _fails(found.findings, options.fail_on) else 0


def _found(
    paths: Sequence[Path], options: argparse.Namespace, acceptances: "auditing.Acceptances"
) -> tuple[Audit, list[Reading]]:
    results, unread = read_all(paths, language=options.language, keeping=not options.no_cache)
    found = auditing.audit(results, today=options.as_of)
    if options.versions:
        versions, unread_versions = read_all(options.versions, language=options.language, keeping=not options.no_cache)
        unread += unread_versions
        if len(versions) == 2:
            found = Audit((*found.findings, *auditing.compare_versions(*versions).findings), found.coverage)
    found = auditing.accept(found, acceptances) if acceptances else found
    found = Audit((*(_unreadable(reading) for reading in unread), *found.findings), found.coverage)
    if options.lang != "en":
        found = auditing.in_language(found, options.lang)
    return found, unread


def _acceptances(options: argparse.Namespace) -> "auditing.Acceptances":
    """The file named, or the one of the usual name in a folder that is audited."""
    candidates = [options.accepted] if options.accepted else [path / _ACCEPTANCE_FILE for path in options.paths]
    found = [path for path in candidates if path.is_file()]
    if options.accepted and not found:
        raise MandatoError(f"There is no file {options.accepted}.", "Check its name.")
    return tuple(each for path in found for each in auditing.read_acceptances(path.read_text(encoding="utf-8")))


def _unreadable(reading: Reading) -> Finding:
    problem = reading.problem
    assert problem is not None
    said = Said("unreadable", (("problem", problem.problem), ("advice", problem.advice)))
    return Finding("unreadable", "error", str(reading.path), "", problem.problem, problem.advice, said=said)


def _fails(findings: Sequence[Finding], fail_on: Severity) -> bool:
    grave = _SEVERITIES[: _SEVERITIES.index(fail_on) + 1]
    return any(finding.severity in grave and finding.accepted is None for finding in findings)


def _write(found: Audit, options: argparse.Namespace) -> None:
    if options.format == "xlsx":
        options.output.write_bytes(publishing.sheets_as_xlsx(publishing.audit_sheets(found, options.lang)))
        return
    if options.format == "json":
        text = json.dumps(publishing.audit_as_json(found), ensure_ascii=False, indent=1) + "\n"
    elif options.format == "html":
        title, sheets = finding_words(options.lang).columns["Audit"], publishing.audit_sheets(found, options.lang)
        text = publishing.sheets_as_html(title, sheets, language=options.lang)
    else:
        infos = options.all or options.fail_on == "info"
        text = publishing.audit_as_table(found, infos=infos, language=options.lang)
    if options.output is None:
        sys.stdout.write(text)
    else:
        options.output.write_text(text, encoding="utf-8")
