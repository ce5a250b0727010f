"""A preamble printed as one paragraph: parted where a recital, or the enacting words, begin after a comma."""

import re
from collections.abc import Sequence
from itertools import pairwise

from mandato.languages.roles import RoleWords, role_words
from mandato.model import Span
from mandato.splitting.blocks import Block
from mandato.splitting.openings import enacts, lead_of, opens_recital

SHORTEST = 200
FEWEST = 2  # recitals in the paragraph, where no enacting words end it
_JOINT = re.compile(r"[;,]\s*(?=[A-ZÀ-ÖØ-Þ][^\W\d_]{2,})")
_SEEN = 110
_ENACTING = 260  # characters of the words that end it: "Have resolved to conclude ..., and have agreed as follows:"


def part_recitals(blocks: Sequence[Block], language: str) -> list[Block]:
    """The same blocks; a paragraph that runs from the parties' names over the recitals to the enacting words is cut."""
    long = [at for at, block in enumerate(blocks) if block.text[-1:] == ":" and len(block.text) >= SHORTEST]
    found = list(blocks)
    for at in reversed(long):
        if blocks[at].number is None and blocks[at].cells is None:
            found[at : at + 1] = _parts(blocks[at], role_words(language))
    return found


def _parts(block: Block, known: RoleWords) -> list[Block]:
    text = block.text
    cuts = [match.end() for match in _JOINT.finditer(text) if _begins_part(text, match.end(), known)]
    recitals = sum(1 for cut in cuts if opens_recital(lead_of(text[cut : cut + _SEEN]), known))
    if recitals < FEWEST and not (recitals and enacts(text[cuts[-1] :], known)):
        return [block]
    edges = [0, *cuts, len(text)]
    return [_slice(block, start, end) for start, end in pairwise(edges)]


def _begins_part(text: str, at: int, known: RoleWords) -> bool:
    if opens_recital(lead_of(text[at : at + _SEEN]), known):
        return True
    rest = text[at:]
    return len(rest) < _ENACTING and enacts(rest, known)


def _slice(block: Block, start: int, end: int) -> Block:
    """Characters [start, end) of a block's words as a block of their own; marks around the whole stay with its ends."""
    whole = end == len(block.text)
    while end > start and block.text[end - 1].isspace():
        end -= 1
    pieces: list[Span] = []
    offset = 0
    for piece in block.segments:
        if offset and block.text[offset : offset + 1] == " ":
            offset += 1
        length = piece.end - piece.start
        first, last = max(start, offset), min(end, offset + length)
        if first < last:
            pieces.append(Span(piece.start + first - offset, piece.start + last - offset))
        offset += length
    span = Span(block.span.start if start == 0 else pieces[0].start, block.span.end if whole else pieces[-1].end)
    return block._replace(
        text=block.text[start:end], span=span, segments=tuple(pieces), gap=block.gap if start == 0 else 0
    )
