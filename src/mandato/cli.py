"""The command `mandato`: thin commands over the engine."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from mandato import __version__

_COMMANDS = ("read", "audit", "matrix", "lineage", "explain")
INTERRUPTED = 130
_SELDOM = (1_000_000, 50, 1000)
"""The reader makes many small values and no circles of them: to look for circles as often as usual costs a tenth."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; the exit status is 0 all well, 1 something to report, 2 wrong usage, 130 interrupted."""
    options = _parser(sys.argv[1:] if arguments is None else arguments).parse_args(arguments)
    gc.set_threshold(*_SELDOM)
    try:
        return int(options.run(options))
    except KeyboardInterrupt:
        print("\nmandato: interrupted; nothing half-written was left.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """Of the command that is named alone, so that nothing is loaded for the others; of all where none is."""
    parser = argparse.ArgumentParser(
        prog="mandato", description="Reads what governments and organisations sign: who promised what, by when."
    )
    parser.add_argument("--version", action="version", version=f"mandato {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", prog="mandato")
    named = [name for name in arguments[:1] if name in _COMMANDS]
    for name in named or _COMMANDS:
        import_module(f"mandato.commands.{name}").add_to(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
