"""Where an article's title stands: on the line of its number, or on the next."""

import re
from collections.abc import Sequence

from mandato.model import Span
from mandato.splitting.blocks import Block
from mandato.splitting.headings import Heading
from mandato.splitting.outline import Node
from mandato.splitting.wrapping import ends_open

LONGEST_TITLE = 160
_INLINE = re.compile(r"([A-ZÀ-ÖØ-Þ][^.:;,()\d]{2,70}?)\s?\.\s?[-–—]?\s+(?=[A-ZÀ-ÖØ-Þ\"“«])")
_FEWEST_TITLED = 3
_SHARE_TITLED = 0.6
_ENDS = frozenset(".;:,")


def split_title(
    blocks: Sequence[Block], at: int, headings: Sequence[Heading | None]
) -> tuple[tuple[str, Span] | None, bool]:
    """The title on the line of an article's number, and whether the line holds words of the provision itself."""
    block = blocks[at]
    if not block.text:
        return None, False
    if not is_title(block.text) or _ends_article(blocks, at) or _is_cut(blocks, at):
        return None, True
    return (block.text.rstrip(" :"), Span(block.segments[0].start, block.segments[-1].end)), False


def inline_titles(blocks: Sequence[Block], provisions: frozenset[str]) -> bool:
    """Whether the articles of a text print their titles in front of their words: "TERCERA.- Duración. El ..." """
    heads = [block for block in blocks if _heads_article(block, provisions) and block.text]
    titled = [block for block in heads if _INLINE.match(block.text)]
    return len(titled) >= _FEWEST_TITLED and len(titled) >= _SHARE_TITLED * len(heads)


def _heads_article(block: Block, provisions: frozenset[str]) -> bool:
    number = block.number
    return number is not None and (number.prefix in provisions or (number.form == "word" and not number.prefix))


def inline_title(block: Block) -> tuple[str, Span] | None:
    """The title in front of an article's words, on one line with them."""
    found = _INLINE.match(block.text)
    if found is None or not block.segments or block.segments[0].end - block.segments[0].start < found.end():
        return None
    start = block.segments[0].start
    return found.group(1), Span(start, start + found.end(1))


def is_title(text: str) -> bool:
    return len(text) <= LONGEST_TITLE and text[-1] not in _ENDS and not text[0].islower()


def _ends_article(blocks: Sequence[Block], at: int) -> bool:
    """Nothing follows that the title could stand over: the words are the article itself."""
    if at + 1 >= len(blocks):
        return True
    after = blocks[at + 1].number
    own = blocks[at].number
    if after is None or own is None or after.prefix != own.prefix:
        return False
    return own.prefix != "" or after.form == own.form


def _is_cut(blocks: Sequence[Block], at: int) -> bool:
    """The line breaks off in a sentence that the next one ends."""
    text = blocks[at].text
    return ends_open(text, 0, len(text)) or (at + 1 < len(blocks) and blocks[at + 1].text[:1].islower())


def takes_title(article: Node, blocks: Sequence[Block], at: int) -> bool:
    """The article has neither title nor words yet, and this line reads like a title."""
    block = blocks[at]
    if article.title is not None or article.blocks or block.number is not None:
        return False
    return bool(block.text) and is_title(block.text) and not _ends_article(blocks, at) and not _is_cut(blocks, at)
