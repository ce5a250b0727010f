"""Stretches of a version's text -> stretches of a provision's own words, and those words cut into marked pieces."""

from collections.abc import Iterable, Iterator, Sequence

from mandato_web.design.marking import Piece, Stretch, mark_text
from mandato_web.instruments.models import ProvisionText


def place(text: str, segments: Sequence[Sequence[int]], start: int, end: int) -> tuple[int, int] | None:
    """[start, end) of the version's text as offsets in `text`; None where no part of it stands there."""
    first = last = None
    for offset, piece_start, piece_end in _placed_segments(text, segments):
        if start < piece_end and end > piece_start:
            if first is None:
                first = offset + max(0, start - piece_start)
            last = offset + min(end, piece_end) - piece_start
    return None if first is None or last is None else (first, last)


def _placed_segments(text: str, segments: Sequence[Sequence[int]]) -> Iterator[tuple[int, int, int]]:
    """Each segment with its offset in `text`, in which segments are joined by one space or by nothing."""
    offset = 0
    for piece_start, piece_end in segments:
        if offset and text[offset : offset + 1] == " ":
            offset += 1
        yield offset, piece_start, piece_end
        offset += piece_end - piece_start


def mark_provision(said: ProvisionText, stretches: Iterable[Stretch]) -> list[Piece]:
    """The provision's words in pieces; `stretches` point into the version's text."""
    return _mark(said.text, said.segments, stretches)


def mark_cells(said: ProvisionText, stretches: Iterable[Stretch]) -> list[tuple[str, list[Piece]]]:
    """A row's cells by their heads, each in pieces. A cell that stands in several stretches of the page is not marked:
    where its lines were joined is not kept."""
    held = list(stretches)
    cells = []
    for cell in said.cells or []:
        start, end = cell["span"]
        whole = end - start == len(cell["text"])
        cells.append((cell["header"], _mark(cell["text"], [[start, end]], held if whole else [])))
    return cells


def _mark(text: str, segments: Sequence[Sequence[int]], stretches: Iterable[Stretch]) -> list[Piece]:
    placed = []
    for stretch in stretches:
        found = place(text, segments, stretch.start, stretch.end)
        if found:
            placed.append(Stretch(found[0], found[1], stretch.kind, stretch.data))
    return mark_text(text, placed)
