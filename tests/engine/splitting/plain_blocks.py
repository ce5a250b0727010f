"""Blocks made of plain lines, as the block maker gives them where layout plays no part."""

from collections.abc import Sequence

from mandato.model import Span
from mandato.splitting.blocks import Block, PrintedNumber
from mandato.splitting.numbers import read_number


def blocks_of(lines: Sequence[str]) -> list[Block]:
    return [block_of(line) for line in lines]


def block_of(line: str) -> Block:
    """A line that begins "- " is an item with a bullet."""
    number = _number_of(line)
    words = line[number.span.end if number else 0 :].strip()
    return Block(words, Span(0, len(line)), (Span(len(line) - len(words), len(line)),), number)


def _number_of(line: str) -> PrintedNumber | None:
    if line.startswith("- "):
        return PrintedNumber("-", "bullet", "", Span(0, 2))
    return read_number(line, 0, len(line)) if line else None
