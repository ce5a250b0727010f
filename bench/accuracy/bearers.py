"""Bearers and deliverables against the mandates that a model labelled in 30 documents of the sample.

`python -m bench.accuracy.bearers` prints the paragraphs that disagree.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from bench.accuracy.figures import Figure, Missing
from bench.accuracy.labelled_blocks import SAMPLE, Labelled, sample
from bench.accuracy.whole_reader import commitments_of, inside
from mandato.model import Bearer, Commitment

NAMES = Path(__file__).resolve().parents[1] / "bearer_names.json"
GOAL = 0.85
SAME_DELIVERABLE = {
    "report": {"report"},
    "update": {"report"},
    "recommendations": {"report"},
    "review": {"review", "study"},
    "analysis": {"study", "review", "report"},
    "policy": {"policy", "legislation", "plan"},
    "standards": {"policy"},
    "strategy": {"plan", "programme"},
    "legislation": {"legislation", "instrument"},
    "financial_resources": {"funding"},
    "capacity_building": {"training", "programme"},
    "technical_assistance": {"training", "funding"},
    "information_sharing": {"information", "study"},
    "meeting": {"meeting"},
    "infrastructure": {"other", "network"},
}


class Paragraph(NamedTuple):
    """Actors as keys that both sides are brought to; deliverables as the label's kinds and ours."""

    document: str
    span: tuple[int, int]
    labelled: frozenset[str]
    found: frozenset[str]
    wanted: frozenset[str]
    delivered: frozenset[str]


def measure() -> list[Figure | Missing]:
    paragraphs = [paragraph for document in sample() for paragraph in judge(document)] if SAMPLE.is_dir() else []
    if not paragraphs:
        return [Missing("bearers", f"the sample is not in {SAMPLE}")]
    named = [paragraph for paragraph in paragraphs if paragraph.labelled or paragraph.found]
    common = sum(len(paragraph.labelled & paragraph.found) for paragraph in named)
    either = sum(len(paragraph.labelled) + len(paragraph.found) for paragraph in named)
    hit = [paragraph for paragraph in named if paragraph.labelled]
    return [
        Figure("bearers, paragraphs with mandates: same set", _same(paragraphs), GOAL, len(paragraphs)),
        Figure("bearers, paragraphs where either side names one: same set", _same(named), None, len(named)),
        Figure(
            "bearers, paragraphs whose label names one: one in common",
            sum(bool(paragraph.labelled & paragraph.found) for paragraph in hit) / len(hit),
            None,
            len(hit),
        ),
        Figure("bearers, F1 over single actors", 2 * common / either, None, either),
        *_deliverables(paragraphs),
    ]


def judge(document: Labelled) -> Iterator[Paragraph]:
    """One a paragraph that carries mandates."""
    for label in document.labels:
        mandates = label.get("mandates")
        if not mandates:
            continue
        commitments = commitments_of(document)
        here = inside(commitments, label["span"])
        yield Paragraph(
            document.name,
            (label["span"][0], label["span"][1]),
            _keys(name for mandate in mandates for name in mandate["bearers"] or ()),
            _keys(bearer.text for bearer in _bearers(commitments, label["span"])),
            frozenset(one["kind"] for mandate in mandates for one in mandate["deliverables"] or ()),
            frozenset(commitment.deliverable.kind for commitment in here if commitment.deliverable is not None),
        )


def _bearers(commitments: tuple[Commitment, ...], span: list[int]) -> Iterator[Bearer]:
    """Those of the commitments here, and those that points below inherit from words printed here."""
    for commitment in commitments:
        own = span[0] <= commitment.span.start < span[1]
        for bearer in commitment.bearers:
            inherited = (
                bearer.source == "chapeau" and bearer.span is not None and span[0] <= bearer.span.start < span[1]
            )
            if own or inherited:
                yield bearer


def _keys(names: Iterator[str]) -> frozenset[str]:
    return frozenset(key for key in (_key(name) for name in names) if key)


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads(NAMES.read_text(encoding="utf-8"))
    table["names"] = [(re.compile(pattern), name) for pattern, name in table["names"]]
    table["dropped"] = set(table["dropped"])
    table["catch_alls"] = re.compile(table["catch_alls"])
    return table


@cache
def _key(name: str) -> str | None:
    table = _table()
    words = re.sub(r"\([^()]*\)", "", name.lower()).split()
    while words and words[0].strip(",.;") in table["dropped"]:
        words = words[1:]
    plain = " ".join(words).strip(" ,;.")
    if table["catch_alls"].search(plain):
        return None
    return next((known for pattern, known in table["names"] if pattern.search(plain)), plain)


def _same(paragraphs: list[Paragraph]) -> float:
    return sum(paragraph.labelled == paragraph.found for paragraph in paragraphs) / len(paragraphs)


def _deliverables(paragraphs: list[Paragraph]) -> Iterator[Figure]:
    presence = sum(bool(paragraph.wanted) == bool(paragraph.delivered) for paragraph in paragraphs)
    both = [paragraph for paragraph in paragraphs if paragraph.wanted and paragraph.delivered]
    kinds = sum(
        any(paragraph.delivered & SAME_DELIVERABLE.get(kind, {"other"}) for kind in paragraph.wanted)
        for paragraph in both
    )
    yield Figure(
        "deliverables, paragraphs with mandates: any or none", presence / len(paragraphs), None, len(paragraphs)
    )
    yield Figure("deliverables, both sides name one: a kind in common", kinds / max(1, len(both)), None, len(both))


def main() -> None:
    for document in sample():
        for paragraph in judge(document):
            if paragraph.labelled != paragraph.found:
                missed = sorted(paragraph.labelled - paragraph.found)
                added = sorted(paragraph.found - paragraph.labelled)
                print(f"{paragraph.document}\t{paragraph.span[0]}\tmissed {missed}\tadded {added}")


if __name__ == "__main__":
    main()
