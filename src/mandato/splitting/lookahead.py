"""What stands further down the page, found in one pass each."""

import re
from collections.abc import Sequence

from mandato.splitting.blocks import Block, PrintedNumber

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+\Z|\S+@\S+\.\w+\Z")


def imprint_start(blocks: Sequence[Block]) -> int:
    """Where the publisher's addresses begin that close a file; as many as there are blocks where none do."""
    at = len(blocks)
    while at and _ADDRESS.match(blocks[at - 1].text) and blocks[at - 1].number is None:
        at -= 1
    return at


def numbers_later(blocks: Sequence[Block]) -> list[PrintedNumber | None]:
    """For every block the next number printed in the style of its own."""
    found: list[PrintedNumber | None] = [None] * len(blocks)
    latest: dict[tuple[str, str, bool], PrintedNumber] = {}
    numbered = [(at, number) for at, block in enumerate(blocks) if (number := block.number) is not None]
    for at, number in reversed(numbered):
        if number.form != "bullet":
            key = (number.style, number.prefix, number.text[:1].isdigit())
            found[at] = latest.get(key)
            latest[key] = number
    return found


def next_numbered(blocks: Sequence[Block], stops: Sequence[bool]) -> list[int | None]:
    """For every block the next one that has a number, before any heading or closing words."""
    found: list[int | None] = [None] * len(blocks)
    latest: int | None = None
    for at in range(len(blocks) - 1, -1, -1):
        found[at] = latest
        number = blocks[at].number
        if stops[at] and not (number is not None and number.prefix):
            latest = None
        elif number is not None and number.form != "bullet":
            latest = at
    return found


def article_behind(blocks: Sequence[Block], articles: frozenset[str]) -> list[bool]:
    """For every block whether an article follows somewhere behind it."""
    found = [False] * len(blocks)
    seen = False
    for at in range(len(blocks) - 1, -1, -1):
        found[at] = seen
        number = blocks[at].number
        seen = seen or (number is not None and number.prefix in articles)
    return found
