"""`mandato explain`: a code of a finding in, its page of the documentation out."""

import argparse
import sys
from difflib import get_close_matches

from mandato.auditing import CODES, page_of


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "explain",
        help="print what a finding's code means",
        description="Prints the page of a finding's code; without a code, the list of them.",
    )
    parser.add_argument("code", nargs="?", metavar="CODE")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    if options.code is None:
        for name, code in CODES.items():
            print(f"{name:24} {code.severity:8} {code.meaning}")
        return 0
    if options.code not in CODES:
        near = get_close_matches(options.code, CODES, n=1)
        hint = f" Did you mean {near[0]}?" if near else " `mandato explain` lists them."
        print(f"mandato: no code {options.code!r}.{hint}", file=sys.stderr)
        return 2
    print(page_of(options.code), end="")
    return 0
