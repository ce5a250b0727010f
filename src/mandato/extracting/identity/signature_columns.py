"""Signatures printed side by side in, the same one below the other out."""

import re

from mandato.extracting.identity.stretches import Stretch
from mandato.languages.parties import party_words

_CELL = re.compile(r"\S(?:[^\n\t]*?\S)??(?=[ ]{3,}|\t|$)", re.MULTILINE)


def untangle(closing: Stretch, code: str) -> Stretch | None:
    """The closing with its columns in turn, or None where it has none. Its offsets are no longer the source's."""
    lines = closing.text.split("\n")
    first = next((at for at, line in enumerate(lines) if _opens_columns(line, code)), None)
    if first is None:
        return None
    begins = [found.start() for found in _CELL.finditer(lines[first])]
    columns: list[list[str]] = [[] for _ in begins]
    for line in lines[first:]:
        for found in _CELL.finditer(line):
            nearest = min(range(len(begins)), key=lambda column: abs(begins[column] - found.start()))
            columns[nearest].append(found[0])
    text = "\n".join((*lines[:first], *("\n".join((*column, "")) for column in columns)))
    return Stretch(text, closing.start)


def _opens_columns(line: str, code: str) -> bool:
    """Two cells or more, each of which begins with "For"."""
    cells = [found[0] for found in _CELL.finditer(line)]
    lead = re.compile(rf"[*_]*(?i:{party_words(code).signs_for.replace(' ', chr(92) + 's+')})(?!\w)")
    return len(cells) > 1 and all(lead.match(cell) for cell in cells)
