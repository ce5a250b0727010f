"""Keeps a small backup as this version writes it, so that later versions are tested to read it.

Run when a version is released: `python -m tools.keep_backup [FILE]`. What is in it is the made-up register of the tests
of keeping; the file is tests/web/serving/backups/VERSION.zip unless named.
"""

import sys
import tempfile
from pathlib import Path

from tests.web.serving.conftest import FILL, ROOT, Register

import mandato


def main(given: list[str]) -> int:
    path = Path(given[0]) if given else ROOT / "tests/web/serving/backups" / f"{mandato.__version__}.zip"
    if path.exists():
        print(f"{path} is there already: what an older version wrote is not written anew.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        register = Register(Path(folder) / "var")
        register.run("migrate", "--verbosity", "0")
        register.python(FILL)
        register.run("backup", "--to", str(path.resolve()))
    print(f"{path}: {path.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
