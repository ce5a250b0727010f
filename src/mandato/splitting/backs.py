"""Blocks in, the places of those that close a text out: date lines, witness clauses, signatures, the vote."""

import re
from collections.abc import Sequence

from mandato.languages.roles import RoleWords
from mandato.splitting.blocks import Block
from mandato.splitting.openings import closes_text, lead_of, names_speaker, opens_decision, opens_recital

_SITTING = re.compile(r"\d{1,4}\s?(?:st|nd|rd|th|ª|a\.|ème|e|ª)\.?\s")
_PLACE_AND_DATE = re.compile(
    r"[^\W\d_],\s(?:\w{1,4}\s)?(?:"
    r"\d{1,2}[/.-](?:\d{1,2}|[IVX]{1,4})[/.-]\d{2,4}"
    r"|\d{1,2}(?:st|nd|rd|th|º|er)?\s(?:de\s|of\s)?[^\W\d_]{3,10}\.?,?\s(?:de\s|del\s)?\d{4}"
    r"|[^\W\d_]{3,10}\s\d{1,2},\s\d{4})\.?\Z"
)
_LETTER = re.compile(r"[^\W\d_]")
_SHORT = 90
_ROWS = 12  # lines of a block of signatures without a word of closing


def find_backs(blocks: Sequence[Block], body: int, known: RoleWords) -> frozenset[int]:
    """Positions of the blocks that close the text, or one of the texts, from `body` on."""
    found: set[int] = set()
    closing = False
    quiet = _quiet_ends(blocks)
    for at in range(body, len(blocks)):
        block = blocks[at]
        if len(block.text) > _SHORT:
            closes = block.number is None and closes_text(block.text, known)
        else:
            closes = _closes(block, known, at_end=quiet[at])
        if closes:
            closing = True
        elif closing and _reopens(blocks, at, known):
            closing = False
        if closing:
            found.add(at)
    if not closing:
        found.update(_signatures(blocks, body, known, quiet))
    for first in [at for at in found if at - 1 not in found]:
        found.update(_rows_above(blocks, first, body, quiet))
    return frozenset(found - _rows_of_other_tables(blocks, found, known))


def _rows_above(blocks: Sequence[Block], first: int, body: int, quiet: Sequence[bool]) -> range:
    """Signatures side by side, read as a table, above the line of date or place that closes the text."""
    above = first
    while above > body and quiet[above - 1] and _is_signature_row(blocks[above - 1]):
        above -= 1
    return range(above, first) if first - above <= _ROWS else range(0)


def _rows_of_other_tables(blocks: Sequence[Block], found: set[int], known: RoleWords) -> set[int]:
    """Rows behind the closing words that are no signatures side by side."""
    rows: dict[int, list[int]] = {}
    for at in found:
        table = blocks[at].table
        if table is not None:
            rows.setdefault(table, []).append(at)
    return {at for places in rows.values() if not _are_signatures(blocks, places, known) for at in places}


def _are_signatures(blocks: Sequence[Block], places: Sequence[int], known: RoleWords) -> bool:
    rows = [blocks[at] for at in places]
    if len(rows) > _ROWS or not all(_is_signature_row(row) for row in rows):
        return False
    return any(row.text.lower().startswith(known.signing) or not _LETTER.search(row.text) for row in rows) or any(
        _signs(blocks[at], known) for at in (places[-1] + 1, places[0] - 1) if 0 <= at < len(blocks)
    )


def _is_signature_row(block: Block) -> bool:
    return block.cells is not None and len(block.cells) > 1 and _is_unnumbered_line(block)


def _signatures(blocks: Sequence[Block], body: int, known: RoleWords, quiet: Sequence[bool]) -> range:
    """Lines to be signed on ("Date: ...") with which a text ends without a word of closing, names above included."""
    first = next((at for at in range(body, len(blocks)) if quiet[at] and _signs(blocks[at], known)), len(blocks))
    last = first
    while last < len(blocks) and (_is_signature_line(blocks[last]) or _is_signature_row(blocks[last])):
        last += 1
    while first > body and first < len(blocks) and _is_signature_line(blocks[first - 1]) and last - first < _ROWS:
        first -= 1
    return range(first, last)


def _signs(block: Block, known: RoleWords) -> bool:
    line = _is_signature_line(block) or _is_signature_row(block)
    return line and block.text.lower().startswith(known.signing)


def _is_signature_line(block: Block) -> bool:
    return block.cells is None and block.mark is None and _is_unnumbered_line(block)


def _is_unnumbered_line(block: Block) -> bool:
    if block.number is not None or not block.text or len(block.text) > _SHORT:
        return False
    return block.text[-1] not in ".;"


def _closes(block: Block, known: RoleWords, *, at_end: bool) -> bool:
    text = block.text
    if not text or (block.number is not None and block.number.form != "decimal"):
        return False
    if names_sitting(block, known):
        return True
    if block.number is not None:
        return False
    return closes_text(text, known) or (at_end and _ends_in_date(text))


def names_sitting(block: Block, known: RoleWords) -> bool:
    """ "37th meeting", alone or with its date."""
    text = block.text
    if len(text) > _SHORT or not text[0].isdecimal() or not _SITTING.match(text):
        return False
    return any(word.strip(",.;") in known.sittings for word in text.lower().split()[1:5])


def _ends_in_date(text: str) -> bool:
    """A place and a figure date: "Lima, 07/XII/09"."""
    return len(text) < _SHORT and _PLACE_AND_DATE.search(text) is not None


def _quiet_ends(blocks: Sequence[Block]) -> list[bool]:
    """For each block whether nothing but short lines and tables follow it, up to an annex or the end."""
    quiet: list[bool] = []
    silent = True
    for below in reversed(blocks):
        quiet.append(silent)
        number = below.number
        if number is None:
            if silent and len(below.text) > _SHORT and below.cells is None:
                silent = False
        elif number.prefix:
            silent = True
        elif silent and below.cells is None:
            silent = False
    return quiet[::-1]


def _reopens(blocks: Sequence[Block], at: int, known: RoleWords) -> bool:
    """An annex or another text begins after the signatures."""
    block = blocks[at]
    if block.number is not None and block.number.prefix:
        return True
    if block.mark is not None and block.mark.kind == "heading":
        return True
    if not block.text:
        return False
    lead = lead_of(block.text)
    if len(block.text) == 1 and block.text.isupper() and at + 1 < len(blocks):
        return names_speaker(blocks[at + 1].text, lead_of(blocks[at + 1].text), known)
    if lead and lead[0] in known.parts and len(block.text) < _SHORT:
        return True
    if at + 1 < len(blocks) and names_speaker(block.text.rstrip("."), lead, known):
        following = lead_of(blocks[at + 1].text)
        return opens_recital(following, known) or opens_decision(following, known)
    if block.number is not None and not opens_recital(lead, known):
        return block.number.form in ("decimal", "dotted", "upper-roman") and len(block.text) > _SHORT
    if opens_recital(lead, known):
        return len(block.text) > _SHORT or block.text[-1] in ":;"
    return len(block.text) > _SHORT and opens_decision(lead, known)
