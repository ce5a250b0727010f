"""The reference labels of the sample, and blocks made of its paragraphs for measuring one step alone."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from bench.accuracy.figures import CORPUS
from mandato.model import Span
from mandato.splitting.blocks import Block
from mandato.splitting.numbers import read_number

SAMPLE = CORPUS / "un"
RESOLUTION = re.compile(r"(?:A|E|S)_RES_|A_HRC_RES_|UNEP_EA\.\d+_RES|HSP_HA\.\d+_Res")
ANNEX = re.compile(r"(?:annex|appendix|enclosure)\b.{0,12}\Z", re.IGNORECASE)


class Labelled(NamedTuple):
    name: str
    text: str
    labels: list[dict[str, Any]]


@cache
def sample() -> tuple[Labelled, ...]:
    return tuple(_load(path) for path in sorted(SAMPLE.glob("*.labels.json")))


def _load(path: Path) -> Labelled:
    name = path.name.removesuffix(".labels.json")
    with (SAMPLE / f"{name}.txt").open(encoding="utf-8", newline="") as file:
        return Labelled(name, file.read(), json.loads(path.read_text(encoding="utf-8")))


def words_of(text: str, span: list[int]) -> str:
    return " ".join(text[span[0] : span[1]].split())


def make_blocks(document: Labelled) -> list[Block]:
    """One block a labelled paragraph: what the block maker would give where layout plays no part."""
    return [_block(document.text, Span(*label["span"])) for label in document.labels]


def _block(text: str, span: Span) -> Block:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    number = read_number(text, start, end) if start < end else None
    first = number.span.end if number else start
    while first < end and text[first].isspace():
        first += 1
    return Block(" ".join(text[first:end].split()), span, (Span(first, end),), number)


def body_of(document: Labelled) -> Iterator[int]:
    """Positions of the labels before the first annex."""
    for position, label in enumerate(document.labels):
        if ANNEX.match(words_of(document.text, label["span"])):
            return
        yield position
