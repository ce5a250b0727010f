"""`mandato explain`: a code of a finding in, its page of the documentation out."""

import argparse
import sys
from difflib import get_close_matches

from mandato.auditing import CODES, meaning_of, page_of
from mandato.languages import CODES as LANGUAGES
from mandato.languages.findings import finding_words


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "explain",
        help="print what a finding's code means",
        description="Prints the page of a finding's code; without a code, the list of them.",
    )
    parser.add_argument("code", nargs="?", metavar="CODE")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="the language of the page (en)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    if options.code is None:
        severities = finding_words(options.lang).texts
        for name, severity in CODES.items():
            print(f"{name:24} {severities[severity]:8} {meaning_of(name, options.lang)}")
        return 0
    if options.code not in CODES:
        near = get_close_matches(options.code, CODES, n=1)
        hint = f" Did you mean {near[0]}?" if near else " `mandato explain` lists them."
        print(f"mandato: no code {options.code!r}.{hint}", file=sys.stderr)
        return 2
    print(page_of(options.code, options.lang), end="")
    return 0
