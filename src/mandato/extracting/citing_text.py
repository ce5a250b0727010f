"""An instrument's provisions in; one text to search, of which every stretch is found again in the source."""

from bisect import bisect_right
from dataclasses import dataclass

from mandato.model import Instrument, Provision, SourceText, Span

# No pattern of white space matches it, so that no citation runs from one provision into the next.
BORDER = "\0"


@dataclass(frozen=True, slots=True)
class Unit:
    """A provision's text, or one cell of a row, at [start, end) of the joined text."""

    provision: Provision
    start: int
    end: int
    header: str = ""
    cell: Span | None = None


@dataclass(frozen=True, slots=True)
class CitingText:
    text: str
    units: tuple[Unit, ...]
    starts: tuple[int, ...]
    source: SourceText

    def unit_at(self, offset: int) -> int:
        """The index of the unit in which an offset of the joined text stands."""
        return bisect_right(self.starts, offset) - 1

    def locate(self, start: int, end: int) -> Span:
        """The stretch of the source that [start, end) of the joined text was taken from."""
        unit = self.units[self.unit_at(start)]
        if unit.cell is None:
            return unit.provision.locate(start - unit.start, min(end, unit.end) - unit.start)
        printed = self.text[start:end]
        at = unit.cell.start + start - unit.start
        if not self.source.text.startswith(printed, at):
            found = self.source.text.find(printed, unit.cell.start, unit.cell.end)
            at = found if found >= 0 else unit.cell.start
        return Span(at, min(at + len(printed), unit.cell.end))


def join_provisions(source: SourceText, instrument: Instrument) -> CitingText:
    """Joins the texts of all provisions, rows by their cells."""
    pieces: list[str] = []
    units: list[Unit] = []
    offset = 0
    for provision in instrument.provisions:
        for text, header, cell in _stretches(provision):
            units.append(Unit(provision, offset, offset + len(text), header, cell))
            pieces.append(text)
            offset += len(text) + 1
    return CitingText(BORDER.join(pieces), tuple(units), tuple(unit.start for unit in units), source)


def _stretches(provision: Provision) -> list[tuple[str, str, Span | None]]:
    if provision.cells:
        return [(cell.text, cell.header, cell.span) for cell in provision.cells]
    return [(provision.text, "", None)] if provision.text else []
