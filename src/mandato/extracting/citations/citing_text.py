"""An instrument's provisions in; one text to search, of which every stretch is found again in the source."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from mandato.model import Instrument, Provision, SourceText, Span

# No pattern of white space matches it, so that no citation runs from one provision into the next.
BORDER = "\0"
SPACES = ("\n", "\u00a0", "\t", "\r", "\u202f", "\u2007", "\u2009")  # each becomes one plain space


class Unit(NamedTuple):
    """A provision's text, or one cell of a row, at [start, end) of the joined text."""

    provision: Provision
    start: int
    end: int
    header: str = ""
    cell: Span | None = None


@dataclass(frozen=True, slots=True)
class CitingText:
    """`stretches` and `starts` run in parallel; a `Unit` is made only where something is cited."""

    text: str
    stretches: tuple["Stretch", ...]
    starts: tuple[int, ...]
    source: SourceText

    def unit_at(self, offset: int) -> int:
        """The index of the unit in which an offset of the joined text stands."""
        return bisect_right(self.starts, offset) - 1

    def unit(self, index: int) -> Unit:
        text, provision, header, cell = self.stretches[index]
        start = self.starts[index]
        return Unit(provision, start, start + len(text), header, cell)

    def locate(self, unit: Unit, start: int, end: int) -> Span:
        """The stretch of the source that [start, end) of the joined text, inside a unit, was taken from."""
        if unit.cell is None:
            return unit.provision.locate(start - unit.start, min(end, unit.end) - unit.start)
        printed = self.stretches[self.unit_at(start)][0][start - unit.start : end - unit.start]
        at = unit.cell.start + start - unit.start
        if not self.source.text.startswith(printed, at):
            found = self.source.text.find(printed, unit.cell.start, unit.cell.end)
            at = found if found >= 0 else unit.cell.start
        return Span(at, min(at + len(printed), unit.cell.end))


Stretch = tuple[str, Provision, str, Span | None]  # text, its provision, the header and the span of a cell


def join_provisions(source: SourceText, instrument: Instrument) -> CitingText:
    """Joins the texts of all provisions, rows by their cells."""
    stretches: list[Stretch] = []
    for provision in instrument.provisions:
        if provision.cells:
            stretches.extend((cell.text, provision, cell.header, cell.span) for cell in provision.cells)
        elif provision.text:
            stretches.append((provision.text, provision, "", None))
    lengths = (len(stretch[0]) + len(BORDER) for stretch in stretches[:-1])
    starts = tuple(accumulate(lengths, initial=0)) if stretches else ()
    text = BORDER.join([stretch[0] for stretch in stretches])
    for space in SPACES:
        text = text.replace(space, " ")
    return CitingText(text, tuple(stretches), starts, source)
