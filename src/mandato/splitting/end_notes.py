"""Blocks in, the notes at their end out: "(1) ..." where the same mark stands in the words above."""

import re
from collections.abc import Sequence

from mandato.splitting.blocks import Block
from mandato.splitting.prefix_words import article_words

_LONGEST_RUN = 200  # notes at the end of one text


def find_end_notes(blocks: Sequence[Block], body: int) -> frozenset[int]:
    """The last blocks, where they are numbered (1), (2), ... and each number stands in brackets inside a sentence
    further up. Blocks without a number between them go on with the note above."""
    at = len(blocks) - 1
    low = max(body, at - _LONGEST_RUN)
    found: list[int] = []
    while at > low and not found and blocks[at].number is None:
        at -= 1
    while at > low and (value := _value(blocks[at])):
        found.append(at)
        at -= 1
        if value == 1:
            break
    found.reverse()
    if [_value(blocks[place]) for place in found] != list(range(1, len(found) + 1)):
        return frozenset()
    if not found:
        return frozenset()
    above = blocks[body : found[0]]
    marked = all(_is_marked(above, value) for value in range(1, len(found) + 1))
    return frozenset(range(found[0], len(blocks))) if marked or _stands_apart(above) else frozenset()


def _stands_apart(above: Sequence[Block]) -> bool:
    """Behind a whole sentence of a text of articles that numbers nothing else so: a remark whose mark was lost."""
    if not above or above[-1].text[-1:] != "." or any(_value(block) for block in above):
        return False
    return any(block.number is not None and block.number.prefix in article_words() for block in above)


def _value(block: Block) -> int:
    number = block.number
    if number is None or number.style != "()" or number.form != "decimal" or not number.text.isdecimal():
        return 0
    return int(number.text)


def _is_marked(above: Sequence[Block], value: int) -> bool:
    """The mark stands behind a word, once, and is no citation ("paragraph (1)") and no list inside a sentence."""
    mark = re.compile(rf"[^\W\d_]{{2,}}[”\"»,]?\s?\({value}\)(?=[.,;:]|\s*\Z)")
    return sum(mark.search(block.text) is not None for block in above if f"({value})" in block.text) == 1
