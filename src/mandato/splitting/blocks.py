"""The unit between a text and its provisions: one paragraph, line of a list, or table row, free of mark-up."""

from typing import NamedTuple

from mandato.model import Cell, Mark, Span


class PrintedNumber(NamedTuple):
    """A number as it stands at the head of a block: `text` as printed without its brackets or dots.

    `form` names the shape: decimal (3), dotted (3.4.1), letter (a), upper (A), roman (iv), upper-roman (IV),
    word (first), bullet. `prefix` is the word before it, lower-cased ("article", "annex"), or empty. `style` is
    the punctuation around it: ".", ")", "()", ".-", ":", or empty where the number stands bare.
    """

    text: str
    form: str
    prefix: str
    span: Span
    style: str = ""


class Block(NamedTuple):
    """`text` is the block's own words without number and mark-up; `segments` are its pieces in the source."""

    text: str
    span: Span
    segments: tuple[Span, ...]
    number: PrintedNumber | None = None
    indent: int = 0
    emphasis: bool = False  # the whole block is printed bold or italic
    lead: Span | None = None  # an emphasised opening such as "*Education.*", part of the block's words
    mark: Mark | None = None  # what the file format itself says of it
    cells: tuple[Cell, ...] | None = None  # a table row
    table: int | None = None  # which table of the document it belongs to
    gap: int = 0  # blank lines before it
