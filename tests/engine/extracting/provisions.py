"""A small factory of instruments for the tests of extraction."""

from collections.abc import Sequence

from mandato.model import Cell, Instrument, Party, Provision, SourceText, Span
from mandato.model.instrument import InstrumentKind, Role

Line = tuple[str, str | None, Role, str]  # id, id of the parent, role, words


def make_instrument(
    lines: Sequence[Line],
    *,
    kind: InstrumentKind = "declaration",
    language: str = "en",
    date: str | None = None,
    parties: tuple[Party, ...] = (),
) -> tuple[SourceText, Instrument]:
    """A source whose lines are the provisions' words, and the instrument that holds them."""
    text = "\n".join(words for *_, words in lines)
    provisions: list[Provision] = []
    start = 0
    for identity, parent, role, words in lines:
        span = Span(start, start + len(words))
        level = 1 if parent is None else 2
        provisions.append(Provision(identity, identity, identity, 1, role, level, parent, None, words, span, (span,)))
        start = span.end + 1
    source = SourceText("made.txt", "0" * 64, "text/plain", text)
    whole = Span(0, len(text))
    instrument = Instrument(
        "made", kind, "Made", language, whole, date=date, parties=parties, provisions=tuple(provisions)
    )
    return source, instrument


def make_row(identity: str, cells: Sequence[tuple[str, str]]) -> tuple[SourceText, Instrument]:
    """An action plan of one row: cells as (header, words)."""
    text = "\t".join(words for _, words in cells)
    made: list[Cell] = []
    start = 0
    for header, words in cells:
        made.append(Cell(header, words, Span(start, start + len(words))))
        start += len(words) + 1
    span = Span(0, len(text))
    row = Provision(identity, None, None, 1, "row", 1, None, None, text, span, (span,), cells=tuple(made))
    source = SourceText("made.txt", "0" * 64, "text/plain", text)
    return source, Instrument("made", "action-plan", "Made", "en", span, provisions=(row,))
