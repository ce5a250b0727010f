"""A text that was adopted, signed or published, and its addressable parts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from mandato.model.commitment import Commitment
from mandato.model.reference import Reference
from mandato.model.term import Term
from mandato.model.trace import Note, Span, Why

InstrumentKind = Literal[
    "declaration",
    "resolution",
    "memorandum",
    "agreement",
    "treaty",
    "action-plan",
    "report",
    "charter",
    "statement",
    "programme",
    "other",
]
Role = Literal["front", "heading", "formula", "preambular", "operative", "text", "row", "note", "back"]


class Party(NamedTuple):
    name: str
    acronym: str | None = None
    why: Why | None = None


class Signatory(NamedTuple):
    """`party` is the acronym, or the name, of the party signed for."""

    name: str
    capacity: str | None = None
    party: str | None = None
    why: Why | None = None


class Cell(NamedTuple):
    header: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Provision:
    """An addressable part. `id` is an Akoma Ntoso style eId, unique in the instrument.

    `text` is the provision's own words, without its number and without its children's: the pieces of the
    source named by `segments` in order, joined by one space or by nothing. No piece begins or ends with
    white space. `span` is the whole printed stretch, number included.
    """

    id: str
    label: str | None
    number: str | None
    ordinal: int
    role: Role
    level: int | None
    parent: str | None
    heading: str | None
    text: str
    span: Span
    segments: tuple[Span, ...]
    page: int | None = None
    cells: tuple[Cell, ...] | None = None
    role_why: Why | None = None
    label_why: Why | None = None

    def locate(self, start: int, end: int) -> Span:
        """The stretch of the source in which characters [start, end) of `text` stand."""
        if len(self.segments) == 1:
            base = self.segments[0].start
            return Span(base + start, base + end)
        first = last = None
        for offset, piece in self._placed_pieces():
            length = piece.end - piece.start
            if first is None and start < offset + length:
                first = piece.start + max(0, start - offset)
            if end <= offset + length:
                last = piece.start + max(0, end - offset)
                break
        if first is None:
            first = self.segments[-1].end if self.segments else self.span.start
        if last is None:
            last = self.segments[-1].end if self.segments else self.span.end
        return Span(first, max(first, last))

    def _placed_pieces(self) -> Iterator[tuple[int, Span]]:
        """Each piece with its offset in `text`: a space that stands in `text` at a joint belongs to no piece."""
        offset = 0
        for piece in self.segments:
            if offset and self.text[offset : offset + 1] == " ":
                offset += 1
            yield offset, piece
            offset += piece.end - piece.start


@dataclass(frozen=True, slots=True)
class Instrument:
    """`date` is ISO 8601, reduced to the year or the month where the text says no more."""

    id: str
    kind: InstrumentKind
    title: str
    language: str
    span: Span
    date: str | None = None
    place: str | None = None
    parties: tuple[Party, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    annex_of: str | None = None
    version_of: str | None = None
    provisions: tuple[Provision, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    references: tuple[Reference, ...] = ()
    term: Term | None = None
    notes: tuple[Note, ...] = ()
    date_why: Why | None = None
    place_why: Why | None = None
    kind_why: Why | None = None
