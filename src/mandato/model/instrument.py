"""A text that was adopted, signed or published, and its addressable parts."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Literal, NamedTuple

from mandato.model.commitment import Commitment
from mandato.model.making import make
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
            return make(Span, (base + start, base + end))
        offsets, ends = _layout(self.text, self.segments)
        into, out_of = bisect_right(ends, start), bisect_left(ends, end)
        last_end = self.segments[-1].end if self.segments else None
        if into < len(ends) and into <= out_of:
            first = self.segments[into].start + max(0, start - offsets[into])
        else:
            first = self.span.start if last_end is None else last_end
        if out_of < len(ends):
            last = self.segments[out_of].start + max(0, end - offsets[out_of])
        else:
            last = self.span.end if last_end is None else last_end
        return Span(first, max(first, last))


_Layout = tuple[str, tuple[Span, ...], list[int], list[int]]
_latest: _Layout = ("", (), [], [])


def _layout(text: str, segments: tuple[Span, ...]) -> tuple[list[int], list[int]]:
    """Where in `text` each piece begins and ends: a space that stands in `text` at a joint belongs to no piece.

    The latest answer is kept: many facts of one long provision are located one after the other.
    """
    global _latest
    latest = _latest
    if latest[0] is text and latest[1] is segments:
        return latest[2], latest[3]
    offsets: list[int] = []
    ends: list[int] = []
    offset = 0
    for start, end in segments:
        if offset and text[offset : offset + 1] == " ":
            offset += 1
        offsets.append(offset)
        offset += end - start
        ends.append(offset)
    _latest = (text, segments, offsets, ends)
    return offsets, ends


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
