"""Signatures printed side by side in, the same one below the other out."""

import re
from functools import cache
from itertools import pairwise

from mandato.extracting.identity.signatories import is_capacity, looks_like_name, split_name
from mandato.extracting.identity.stretches import Stretch
from mandato.languages import CODES
from mandato.languages.parties import party_words

_CELL = re.compile(r"\S(?:[^\n\t]*?\S)??(?=[ ]{3,}|[ ]*\t|[ ]*$)", re.MULTILINE)
_LABEL = re.compile(r"[^\W\d_]{2,12}(?: [^\W\d_]{2,12})?\s?:")


def untangle(closing: Stretch, code: str) -> Stretch | None:
    """The closing with its columns in turn, or None where it has none. Its offsets are no longer the source's."""
    lines = closing.text.split("\n")
    first = next((at for at, line in enumerate(lines) if _opens_columns(line, code)), None)
    if first is None:
        return None
    columns = _columns(lines[first:], len(_heads(lines[first], code)), code)
    text = "\n".join((*lines[:first], *("\n".join((*column, "")) for column in columns)))
    return Stretch(text, closing.start)


def side_by_side(closing: Stretch, code: str) -> list[Stretch]:
    """The columns of signatures without a "For" above them: names on one line, what they are on the next ones."""
    lines = closing.text.split("\n")
    for at, line in enumerate(lines):
        cells = [found[0] for found in _CELL.finditer(line)]
        if len(cells) > 1 and all(_names_person(cell, code) for cell in cells):
            columns = _columns(lines[at:], len(cells), code)
            return [
                Stretch("\n".join(cell for cell in column if _says(cell, code)), closing.start) for column in columns
            ]
    return []


def _columns(lines: list[str], count: int, code: str) -> list[list[str]]:
    """What stands below each cell of the first line: in its order where a line has as many cells, else the nearest."""
    columns: list[list[str]] = [[] for _ in range(count)]
    begins = [found.start() for found in _CELL.finditer(lines[0])]
    for line in lines:
        cells = _parted(line, count, code)
        if len(cells) == count:
            for column, cell in zip(columns, cells, strict=True):
                column.append(cell)
            continue
        for found in _CELL.finditer(line):
            nearest = min(range(len(begins)), key=lambda column: abs(begins[column] - found.start()))
            columns[nearest].append(found[0])
    return columns


def _parted(line: str, count: int, code: str) -> list[str]:
    """By gaps; where the gaps are lost, before each "For", each title of a person or each office."""
    cells = [found[0] for found in _CELL.finditer(line)]
    if len(cells) == count:
        return cells
    for parts in (_heads(line, code), _cut(line, _title(code)), _offices(line, count)):
        if len(parts) == count:
            return parts
    return cells


def _opens_columns(line: str, code: str) -> bool:
    """Two cells or more, each of which begins with "For"."""
    return len(_heads(line, code)) > 1


def _heads(line: str, code: str) -> list[str]:
    """The cells of a line that all begin with "For"; nothing where one does not."""
    cells = [part for found in _CELL.finditer(line) for part in _cut(found[0], _for_somebody(code))]
    return cells if all(_lead(code).match(cell) for cell in cells) else []


def _cut(line: str, before: re.Pattern[str]) -> list[str]:
    places = [found.start() for found in before.finditer(line)]
    edges = [0, *(place for place in places if place), len(line)]
    return [cell for left, right in pairwise(edges) if (cell := line[left:right].strip())]


def _offices(line: str, count: int) -> list[str]:
    """ "Prime Minister Director of Ports": a line that begins with an office, cut before each further one."""
    tokens = line.split()
    offices = [token[0].isupper() and is_capacity(token.strip(",.").lower()) for token in tokens]
    every = [at for at in range(len(tokens)) if offices[at] and not (at and tokens[at - 1].lower() in _small())]
    heads = [at for at in every if not (at and offices[at - 1])]  # "Deputy Director" is one office
    for starts in (every, heads):
        if len(starts) == count and starts[0] <= 1:
            return [" ".join(tokens[left:right]) for left, right in pairwise([0, *starts[1:], len(tokens)])]
    return []


@cache
def _small() -> frozenset[str]:
    return frozenset().union(*(party_words(code).small for code in CODES))


@cache
def _lead(code: str) -> re.Pattern[str]:
    return re.compile(rf"[*_]*(?i:{party_words(code).signs_for.replace(' ', chr(92) + 's+')})(?!\w)")


@cache
def _for_somebody(code: str) -> re.Pattern[str]:
    """ "For" and a party inside a line: with a capital, before an article or a name."""
    words = party_words(code)
    articles = "|".join(re.escape(article) for article in words.articles)
    return re.compile(rf"(?<=\s)(?=[A-ZÀ-Ý])(?i:{words.signs_for})\s*(?:(?i:{articles})(?:\s|(?<=['’]))|(?=[A-ZÀ-Ý]))")


@cache
def _title(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<=\s))(?=[A-ZÀ-Ý])(?i:{party_words(code).honorifics})\.?\s+(?=[A-ZÀ-Ý])")


def _names_person(cell: str, code: str) -> bool:
    name, capacity = split_name(_unlabelled(cell, code), code)
    first = name.split()[:1]
    return capacity is None and looks_like_name(name) and not is_capacity(first[0].lower())


def _says(cell: str, code: str) -> bool:
    """Not "Place: Lima", which is neither a name nor an office."""
    plain = _unlabelled(cell, code)
    return bool(plain) and _LABEL.match(plain) is None


def _unlabelled(cell: str, code: str) -> str:
    marks = party_words(code).signed_marks.replace(" ?", r"\s*")
    return re.sub(rf"^(?i:{marks})\s*", "", cell.strip()).strip()
