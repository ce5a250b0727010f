"""`mandato lineage`: a set of documents and a label in; where that provision came from and what became of it out."""

import argparse
import json
import sys
from pathlib import Path

from mandato.auditing import lineage
from mandato.commands.reading import read_all
from mandato.corpus import find_documents
from mandato.errors import MandatoError
from mandato.publishing import lineage_as_json, lineage_as_list


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "lineage",
        help="show where a provision came from and what became of it",
        description="Shows where a provision came from and what became of it, over a set of documents.",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE|FOLDER")
    parser.add_argument("label", metavar="LABEL", help="of the provision, as people cite it: 25.q")
    parser.add_argument("--in", dest="instrument", metavar="INSTRUMENT", help="id, or words of the title")
    parser.add_argument("--format", choices=("list", "json"), default="list")
    parser.set_defaults(run=run, parser=parser)


def run(options: argparse.Namespace) -> int:
    results, unread = read_all(find_documents(options.paths), language=None)
    for reading in unread:
        print(f"mandato: {reading.path}: {reading.problem}", file=sys.stderr)
    try:
        found = lineage(results, options.label, instrument=options.instrument)
    except MandatoError as problem:
        print(f"mandato: {problem}", file=sys.stderr)
        return 1
    if options.format == "json":
        sys.stdout.write(json.dumps(lineage_as_json(found), ensure_ascii=False, indent=1) + "\n")
    else:
        sys.stdout.write(lineage_as_list(found))
    return 1 if unread else 0
