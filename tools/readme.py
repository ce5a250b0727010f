"""Keeps the output shown in README.md true: `python -m tools.readme` runs its commands and writes what they print.

With `--check` nothing is written, and the exit status is 1 where the page is out of date.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "README.md"
_SHOWN = {"read": 16, "audit": 14}  # lines of output that are shown
_WIDTH = 110


def main() -> int:
    text = PAGE.read_text(encoding="utf-8")
    fresh = refreshed(text)
    if "--check" in sys.argv:
        return 0 if fresh == text else 1
    PAGE.write_text(fresh, encoding="utf-8")
    return 0


def refreshed(text: str) -> str:
    """The page with the output of each command that it shows, between the command and its marker."""
    lines = text.splitlines()
    kept: list[str] = []
    skipping = False
    for line in lines:
        if line.startswith("    $ .venv/bin/mandato "):
            kept.append(line)
            kept.extend(_output(line.removeprefix("    $ .venv/bin/mandato ").split()))
            skipping = True
        elif line.startswith("<!-- ") and line.endswith(" -->"):
            skipping = False
            kept.append(line)
        elif not skipping:
            kept.append(line)
    return "\n".join(kept) + "\n"


def _output(arguments: list[str]) -> list[str]:
    command = [sys.executable, "-m", "mandato.cli", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=_environment())
    shown = done.stdout.splitlines()
    most = _SHOWN[arguments[0]]
    cut = [line if len(line) <= _WIDTH else line[: _WIDTH - 1] + "…" for line in shown[:most]]
    return [f"    {line}".rstrip() for line in cut] + ["    ..."] * (len(shown) > most)


def _environment() -> dict[str, str]:
    import os

    return os.environ | {"COLUMNS": str(_WIDTH)}


if __name__ == "__main__":
    sys.exit(main())
