"""Headings in, their depths out: printed alike they stand side by side, first seen under another below it."""

from collections.abc import Sequence
from typing import NamedTuple

from mandato.splitting.blocks import Block
from mandato.splitting.headings import Heading

_DIVISION_RANKS = {"book": 0, "part": 1, "title": 2, "chp": 3, "sec": 4, "subsec": 5, "dvs": 4}

_CAPITAL_WORD = 5  # letters of a first word whose capitals are no acronym's or Roman figure's


class Look(NamedTuple):
    """How a heading is printed: two with one look stand at one level. `rank` orders looks that have an order."""

    kind: str
    rank: int


def heading_levels(blocks: Sequence[Block], headings: Sequence[Heading | None], divisions: dict[str, str]) -> list[int]:
    """A depth from 1 for every heading, 0 for what is none."""
    levels = [0] * len(blocks)
    stack: list[Look] = []
    for at, heading in enumerate(headings):
        if heading is None:
            continue
        look = look_of(blocks[at], divisions)
        if look in stack:
            stack = stack[: stack.index(look) + 1]
        else:
            stack = [*_above(stack, look), look]
        levels[at] = len(stack)
    return levels


def _above(stack: list[Look], look: Look) -> list[Look]:
    """The open looks under which a new one stands: a lower rank of its own kind, and never numbers under none."""
    kept = list(stack)
    if look.kind in ("marked", "division"):
        return [one for one in kept if (one.kind == look.kind and one.rank < look.rank) or _is_outer(one, look)]
    if look.kind != "plain":
        while kept and kept[-1].kind == "plain":
            kept.pop()
    elif kept and kept[-1].kind == "plain" and kept[-1].rank > look.rank:
        kept.pop()
    return kept


def _is_outer(one: Look, look: Look) -> bool:
    return look.kind == "marked" and one.kind == "division"


def look_of(block: Block, divisions: dict[str, str]) -> Look:
    number = block.number
    if number is not None and number.prefix:
        return Look("division", _DIVISION_RANKS.get(divisions.get(number.prefix, ""), 6))
    if block.mark is not None and block.mark.kind == "heading" and block.mark.level:
        return Look("marked", block.mark.level)
    if number is not None and number.form != "bullet":
        return Look(f"{number.form}{number.style}", number.text.count("."))
    first = block.text.split(None, 1)[0] if block.text else ""
    capitals = block.text.isupper() or (first.isupper() and len(first) >= _CAPITAL_WORD)
    return Look("plain", 0 if capitals else 1)
