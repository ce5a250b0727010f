"""The reference labels of the sample, and blocks made of its paragraphs for measuring one step alone."""

import json
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from bench.accuracy.figures import CORPUS
from mandato.model import Provision, Span
from mandato.reading import read_source
from mandato.splitting import split
from mandato.splitting.blocks import Block
from mandato.splitting.numbers import read_number

SAMPLE = CORPUS / "un"
DISAGREEMENTS = Path(__file__).resolve().parents[1] / "disagreements"
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


@cache
def _judgements(topic: str) -> dict[str, dict[tuple[int, int], str]]:
    path = DISAGREEMENTS / f"{topic}.json"
    found: dict[str, dict[tuple[int, int], str]] = {}
    for entry in json.loads(path.read_text(encoding="utf-8")) if path.exists() else []:
        found.setdefault(entry["file"], {})[tuple(entry["span"])] = entry["read"]
    return found


def judged(topic: str, name: str) -> dict[tuple[int, int], str]:
    """What a person who looked says of the labels of one document that are wrong."""
    return _judgements(topic).get(name, {})


@cache
def _provisions_by_name(name: str) -> list[Provision | None]:
    document = next(document for document in sample() if document.name == name)
    instruments = split(read_source(document.text.encode(), f"{name}.txt"))
    provisions = [provision for instrument in instruments for provision in instrument.provisions]
    return [provision_at(provisions, *_words_span(document.text, label["span"])) for label in document.labels]


def roles_by_span(document: Labelled) -> list[str]:
    """For each label the role of the provision in which the middle of its words stands; empty where none does."""
    return [provision.role if provision else "" for provision in _provisions_by_name(document.name)]


def headings_by_span(document: Labelled) -> list[bool]:
    """For each label whether it is read as a heading: a provision of that role, or the title of the provision."""
    read = zip(document.labels, _provisions_by_name(document.name), strict=True)
    return [provision is not None and _is_heading(document, label, provision) for label, provision in read]


def _is_heading(document: Labelled, label: dict[str, Any], provision: Provision) -> bool:
    return provision.role == "heading" or words_of(document.text, label["span"]) == provision.heading


def _words_span(text: str, span: list[int]) -> tuple[int, int]:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def provision_at(provisions: Sequence[Provision], start: int, end: int) -> Provision | None:
    """The provision whose own words, else whose smallest stretch, hold the middle of a span."""
    middle = (start + end) // 2
    smallest: Provision | None = None
    for provision in provisions:
        if not provision.span.start <= middle < provision.span.end:
            continue
        if any(piece.start <= middle < piece.end for piece in provision.segments):
            return provision
        if smallest is None or _length(provision) < _length(smallest):
            smallest = provision
    return smallest


def _length(provision: Provision) -> int:
    return provision.span.end - provision.span.start
