"""Resolutions are headed by their number in a series and their subject: "73/6. Fiftieth anniversary of ..."."""

import re
from collections.abc import Sequence

from mandato.languages.roles import role_words
from mandato.splitting.blocks import Block
from mandato.splitting.openings import lead_of, names_speaker

LONGEST = 500
NEAR = 8  # blocks between a title and the line that names who speaks
_NUMBERED = re.compile(
    r"(?:\d{1,4}/\d{1,4}|\d{1,4}(?:[ \xa0][A-Z])?[ \xa0]\([IVXLC]+\))"
    r"(?:[ \xa0]?[A-Z](?:[ \xa0](?:and|to|et|y|e)[ \xa0][A-Z])?)?\.?(?:\s+(?=[\"“«¿]?[A-ZÀ-ÖØ-Þ0-9])|\Z)"
)


def numbered_title(blocks: Sequence[Block], at: int) -> str | None:
    """The number and subject that a block prints, the subject perhaps on the next line; None where it prints none."""
    block = blocks[at]
    if not _opens_with_figure(block) or len(block.text) > LONGEST or block.cells is not None:
        return None
    words = _printed(block)
    match = _NUMBERED.match(words)
    if match is None:
        return None
    if match.end() == len(words):
        following = blocks[at + 1].text if at + 1 < len(blocks) else ""
        return f"{words.strip()} {following}".strip() if 0 < len(following) <= LONGEST else None
    return words


def resolution_starts(blocks: Sequence[Block], language: str) -> list[int]:
    """Where a numbered title is followed by the line that names who speaks: a resolution begins there."""
    known = role_words(language)
    found: list[int] = []
    for at, opening in enumerate(blocks):
        if opening[3] is None and not opening[0][:1].isdigit():
            continue  # most: asked here, without a call
        if not _opens_with_figure(opening) or numbered_title(blocks, at) is None:
            continue
        for block in blocks[at + 1 : at + NEAR]:
            if block.text and names_speaker(block.text, lead_of(block.text), known):
                found.append(at)
                break
    return found


def _opens_with_figure(block: Block) -> bool:
    if block.number is not None:
        return block.number.form == "decimal" and not block.number.style
    return block.text[:1].isdigit()


def _printed(block: Block) -> str:
    number = block.number
    words = f"{number.text} {block.text}" if number is not None and number.form == "decimal" else block.text
    return " ".join(words.split())
