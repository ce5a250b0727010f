"""Preambular against operative in the bodies of the sample's resolutions, and all roles on annotated paragraphs."""

import re
from collections import Counter
from collections.abc import Iterator

from bench.accuracy.figures import ANNOTATIONS, Figure, Missing
from bench.accuracy.labelled_blocks import (
    RESOLUTION,
    SAMPLE,
    Labelled,
    body_of,
    judged,
    make_blocks,
    roles_by_span,
    sample,
    words_of,
)
from bench.accuracy.role_annotations import LANGUAGES, measure_annotations
from mandato.splitting.headings import find_headings
from mandato.splitting.roles import assign_roles

GOAL = 0.985
SIDES = ("preambular", "operative")

_DATE = re.compile(r"\(?\d{1,2} \w+ \d{4}\.?\)?\Z")
_OPENER = re.compile(r"(?:The|Le|La|L’)\b[^.;]{0,46}[,.]?\Z")
_FINITE = re.compile(r"\b(?:shall|will|is|are)\b")


def measure() -> list[Figure | Missing]:
    figures: list[Figure | Missing] = []
    if SAMPLE.is_dir():
        whole, alone = list(_whole()), list(_alone())
        figures.append(_figure("roles, UN resolutions: whole reader, labels as judged", whole, GOAL, corrected=True))
        figures.append(_figure("roles, UN resolutions: whole reader, labels as they are", whole, GOAL, corrected=False))
        figures.append(_figure("roles, UN resolutions: this step alone, as judged", alone, None, corrected=True))
    else:
        figures.append(Missing("roles, UN resolutions", f"no sample at {SAMPLE}"))
    for code in LANGUAGES:
        figures.append(measure_annotations(ANNOTATIONS / f"roles-{code}.json", code))
    return figures


def _resolutions() -> Iterator[Labelled]:
    return (document for document in sample() if RESOLUTION.match(document.name))


def _whole() -> Iterator[tuple[Labelled, list[str]]]:
    for document in _resolutions():
        yield document, roles_by_span(document)


def _alone() -> Iterator[tuple[Labelled, list[str]]]:
    for document in _resolutions():
        blocks = make_blocks(document)
        guesses = assign_roles(blocks, find_headings(blocks, "en"), "resolution", "en")
        yield document, [guess.role for guess in guesses]


def counted(document: Labelled) -> Iterator[int]:
    """Positions of the body's labelled paragraphs that are more than an opener, a date, a sitting or a table row."""
    for position in body_of(document):
        label = document.labels[position]
        if label["type"] != "paragraph" or label["role"] not in SIDES:
            continue
        words = words_of(document.text, label["span"])
        if words.startswith("|") or _DATE.match(words) or "plenary meeting" in words[:40]:
            continue
        if _OPENER.match(words) and not _FINITE.search(words):
            continue
        yield position


def _figure(name: str, read: list[tuple[Labelled, list[str]]], goal: float | None, *, corrected: bool) -> Figure:
    pairs: Counter[tuple[str, str]] = Counter()
    for document, roles in read:
        judgements = judged("roles", document.name) if corrected else {}
        for position in counted(document):
            label = document.labels[position]
            truth = judgements.get(tuple(label["span"]), label["role"])
            if truth in SIDES:
                pairs[truth, roles[position]] += 1
    scores = [_f1(pairs, side) for side in SIDES]
    remark = ", ".join(f"{side} {score:.4f}" for side, score in zip(SIDES, scores, strict=True))
    return Figure(name, sum(scores) / len(scores), goal, sum(pairs.values()), remark)


def _f1(pairs: Counter[tuple[str, str]], side: str) -> float:
    hits = pairs[side, side]
    missed = sum(count for (truth, read), count in pairs.items() if truth == side and read != side)
    extra = sum(count for (truth, read), count in pairs.items() if truth != side and read == side)
    return 2 * hits / max(1, 2 * hits + missed + extra)
