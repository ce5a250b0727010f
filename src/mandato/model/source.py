"""A file after decoding: one text that all spans point into, and what the format knew of its layout."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal, NamedTuple

from mandato.model.trace import Note, Span

MarkKind = Literal["heading", "paragraph", "item", "table", "row", "cell", "footnote", "furniture", "front", "emphasis"]


class Mark(NamedTuple):
    """A stretch whose part in the layout the file format itself states; `level` is the heading's or item's depth.

    An emphasis mark stands beside the mark of the same stretch: all of it is printed bold.
    """

    kind: MarkKind
    span: Span
    level: int | None = None


@dataclass(frozen=True, slots=True)
class SourceText:
    """`text` is the decoded file (or the text extracted from it); `pages` are the offsets at which pages begin."""

    name: str
    sha256: str
    media_type: str
    text: str
    pages: tuple[int, ...] | None = None
    marks: tuple[Mark, ...] = ()
    notes: tuple[Note, ...] = ()

    def page_at(self, offset: int) -> int | None:
        """The page, counted from 1, on which a character stands; None where the format has no pages."""
        return bisect_right(self.pages, offset) if self.pages else None
