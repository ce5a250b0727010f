"""Headings in, their depths out: printed alike they stand side by side, first seen under another below it."""

from collections.abc import Sequence
from typing import NamedTuple

from mandato.splitting.blocks import Block
from mandato.splitting.headings import Heading
from mandato.splitting.sequence import any_value

_DIVISION_RANKS = {"book": 0, "part": 1, "title": 2, "chp": 3, "sec": 4, "subsec": 5, "dvs": 4}

NEAR = 3  # blocks between a text's heading and its first chapter
_CAPITAL_WORD = 5  # letters of a first word whose capitals are no acronym's or Roman figure's


class Look(NamedTuple):
    """How a heading is printed: two with one look stand at one level. `rank` orders looks that have an order."""

    kind: str
    rank: int


def heading_levels(blocks: Sequence[Block], headings: Sequence[Heading | None], divisions: dict[str, str]) -> list[int]:
    """A depth from 1 for every heading, 0 for what is none."""
    levels = [0] * len(blocks)
    stack: list[tuple[Look, int]] = []
    for at, heading in enumerate(headings):
        if heading is None:
            continue
        look = look_of(blocks[at], divisions)
        known = [one for one, _ in stack]
        if look in known and stack[-1][0] != look and _opens_another_text(blocks, headings, at):
            stack = [(one, level) for one, level in stack if one != look]
        elif look in known:
            stack = stack[: known.index(look)]
        else:
            stack = _above(stack, look)
        level = stack[-1][1] + 1 if stack else 1
        stack.append((look, level))
        levels[at] = level
    return levels


def _opens_another_text(blocks: Sequence[Block], headings: Sequence[Heading | None], at: int) -> bool:
    """Chapters that begin anew right behind an unnumbered heading stand under it: a second text begins there."""
    number = blocks[at].number
    if number is None or not number.prefix or any_value(number) != 1:
        return False
    before = [index for index in range(max(0, at - NEAR), at) if headings[index] is not None]
    return bool(before) and blocks[before[-1]].number is None


def _above(stack: list[tuple[Look, int]], look: Look) -> list[tuple[Look, int]]:
    """The open looks under which a new one stands: a lower rank of its own kind, and never numbers under none."""
    if look.kind in ("marked", "division"):
        return [(one, level) for one, level in stack if _is_outer(one, look)]
    kept = list(stack)
    if look.kind != "plain":
        while kept and kept[-1][0].kind == "plain":
            kept.pop()
    elif kept and kept[-1][0].kind == "plain" and kept[-1][0].rank > look.rank:
        kept.pop()
    return kept


def _is_outer(one: Look, look: Look) -> bool:
    return (one.kind == look.kind and one.rank < look.rank) or (look.kind == "marked" and one.kind == "division")


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
