"""Catalogues of translated strings: .po files in, .mo files out, without the gettext binaries."""

import contextlib
import os
import tempfile
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

PACKAGE = Path(__file__).resolve().parents[1]


def stale_catalogues(package: Path = PACKAGE) -> list[Path]:
    """The .po files of every room whose .mo is missing or older."""
    sources = sorted(package.glob("**/locale/*/LC_MESSAGES/*.po"))
    return [source for source in sources if _modified(source.with_suffix(".mo")) < _modified(source)]


def compile_catalogue(source: Path) -> Path:
    """Writes the .mo beside `source`, whole or not at all: several processes may start together."""
    with source.open("rb") as file:
        catalogue = read_po(file)
    handle, partial = tempfile.mkstemp(dir=source.parent, suffix=".partial")
    with os.fdopen(handle, "wb") as file:
        write_mo(file, catalogue)
    target = source.with_suffix(".mo")
    Path(partial).chmod(0o644)
    Path(partial).replace(target)
    return target


def compile_stale(package: Path = PACKAGE) -> None:
    """Compiles what changed. Installed where nobody may write, the catalogues were compiled when they were packed."""
    for source in stale_catalogues(package):
        with contextlib.suppress(PermissionError):
            compile_catalogue(source)


def _modified(path: Path) -> float:
    return path.stat().st_mtime if path.exists() else 0.0
