"""Blocks in, the regions of a text out: contents list and cover in front, the body, and what closes it."""

from collections.abc import Sequence
from typing import NamedTuple

from mandato.languages.roles import role_words
from mandato.languages.structure import structure_words
from mandato.splitting.backs import find_backs
from mandato.splitting.blocks import Block
from mandato.splitting.fronts import end_of_contents, find_body


class Regions(NamedTuple):
    """`contents` and `body` are positions: before `contents` stand cover and contents list, before `body` all front.

    `backs` are positions in or after the body of the blocks that close a text.
    """

    contents: int
    body: int
    backs: frozenset[int]


def find_regions(blocks: Sequence[Block], language: str) -> Regions:
    known, parts = role_words(language), structure_words(language)
    contents = end_of_contents(blocks, parts)
    body = find_body(blocks, contents, known, parts)
    return Regions(contents, body, find_backs(blocks, body, known))
