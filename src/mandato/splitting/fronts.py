"""Blocks in, the place where the body begins out: before it stand letterhead, title, cover and contents list."""

import re
from collections.abc import Sequence

from mandato.languages.roles import RoleWords
from mandato.languages.structure import StructureWords
from mandato.splitting.blocks import Block
from mandato.splitting.openings import enacts, lead_of, names_speaker, opens_recital, speaks
from mandato.splitting.title_words import opens_part

_PAGE_NUMBER = re.compile(
    r"[^\W_][\s\xa0.·…_]+(?:\d{1,4}|[ivxl]{1,6})(?:[–-]\d{1,4})?\Z|[^\W\d_)]\d{1,4}(?:[–-]\d{1,4})?\Z"
)
_NOISY_PAGE = re.compile(r"[\s\xa0.·…]\s*[\divxlIl.,/–-]{1,9}\Z")
_PROSE = 100
_LONG = 240
_SHORT_ITEM = 60
_SHORT_TITLE = 40
_COVER = 60  # blocks that may stand over a contents list, long ones among them
_FARTHEST_CONTENTS = 400


def find_body(blocks: Sequence[Block], start: int, known: RoleWords, parts: StructureWords) -> int:
    """Position of the first block of the body from `start`, where the contents list ends.

    As many as there are blocks where nothing but a contents list is found; 0 where nothing tells front from body.
    """
    for at in range(start, len(blocks)):
        if _begins_body(blocks, at, known, parts):
            return at
    return len(blocks) if start else 0


def end_of_contents(blocks: Sequence[Block], parts: StructureWords) -> int:
    """Position after the last entry of a contents list; 0 where there is none."""
    short = [(at, block.text) for at, block in enumerate(blocks[:_FARTHEST_CONTENTS]) if len(block.text) < _SHORT_TITLE]
    title = next((at for at, text in short if text.lower().rstrip(" :.") in parts.contents), None)
    if title is None or any(len(block.text) > _LONG for block in blocks[_COVER + 1 : title]):
        return 0
    return _last_entry(blocks, title) + 1


def _last_entry(blocks: Sequence[Block], contents: int) -> int:
    """The last line with a page number before the first prose, or before the first entry's title comes again."""
    last = contents
    first = ""
    for at in range(contents + 1, len(blocks)):
        block = blocks[at]
        if len(block.text) > _PROSE and is_prose(block.text):
            break
        if first and block.text.lower() == first:
            break
        if _is_entry(block):
            last = at
            first = first or block.text.lower().rstrip(" .·…_0123456789–-\t\xa0")
    return last


def _is_entry(block: Block) -> bool:
    if block.table is not None or _PAGE_NUMBER.search(block.text):
        return True
    return len(block.text) < _SHORT_ITEM and _NOISY_PAGE.search(block.text) is not None


def is_prose(text: str) -> bool:
    """Sentences rather than a title: it ends as a sentence or a clause does and is mostly in small letters."""
    return text[-1:] in '.;:,”"»)’' and not text.isupper()


def _begins_body(blocks: Sequence[Block], at: int, known: RoleWords, parts: StructureWords) -> bool:
    block = blocks[at]
    text = block.text
    if block.table is not None:
        return True
    if block.number is not None and _opens_numbered(block, parts):
        return True
    if not text:
        return False
    lead = lead_of(text)
    if text.lower().rstrip(" .:") in known.parts or (block.mark is not None and block.mark.kind == "item"):
        return True
    if text.lower().startswith(known.letterhead):
        return False
    if opens_part(text):
        return True
    if text[-1] == "?" or (text[-1] == "," and names_speaker(text, lead, known)):
        return True
    if (names_speaker(text, lead, known) and speaks(blocks, at, known)) or enacts(text, known):
        return True
    if opens_recital(lead, known) and (lead[0] in known.leads or (len(text) > _SHORT_ITEM and text[-1] in ",;:.")):
        return True
    return len(text) > _PROSE and is_prose(text)


def _opens_numbered(block: Block, parts: StructureWords) -> bool:
    number = block.number
    if number is None:
        return False
    if number.prefix:
        return number.prefix not in parts.annexes or not block.text
    return len(block.text) > _SHORT_ITEM or (number.text in ("1", "I", "A", "a") and bool(block.text))
