"""Headings found from plain text alone, against the labels of the UN sample; a text's own title counts neither way."""

from collections.abc import Iterator

from bench.accuracy.figures import Figure, Missing
from bench.accuracy.labelled_blocks import SAMPLE, Labelled, headings_by_span, judged, make_blocks, sample
from mandato.splitting.headings import find_headings

GOAL = 0.90


def measure() -> list[Figure | Missing]:
    if not SAMPLE.is_dir():
        return [Missing("headings", f"no sample at {SAMPLE}")]
    alone = list(_alone())
    whole = list(_whole())
    return [
        _figure("headings, UN sample: whole reader, labels as judged", whole, GOAL, corrected=True),
        _figure("headings, UN sample: whole reader, labels as they are", whole, None, corrected=False),
        _figure("headings, UN sample: this step alone, labels as judged", alone, None, corrected=True),
    ]


def _alone() -> Iterator[tuple[Labelled, list[bool]]]:
    for document in sample():
        headings = find_headings(make_blocks(document), "en")
        yield document, [heading is not None for heading in headings]


def _whole() -> Iterator[tuple[Labelled, list[bool]]]:
    for document in sample():
        yield document, headings_by_span(document)


def _figure(name: str, read: list[tuple[Labelled, list[bool]]], goal: float | None, *, corrected: bool) -> Figure:
    hits = extra = missed = 0
    for document, found in read:
        judgements = judged("headings", document.name) if corrected else {}
        for label, is_found in zip(document.labels, found, strict=True):
            kind = judgements.get(tuple(label["span"]), label["type"])
            if kind == "title" or kind == "unclear":
                continue
            hits += is_found and kind == "heading"
            extra += is_found and kind != "heading"
            missed += not is_found and kind == "heading"
    remark = f"precision {hits / max(1, hits + extra):.3f}, recall {hits / max(1, hits + missed):.3f}"
    return Figure(name, 2 * hits / max(1, 2 * hits + extra + missed), goal, hits + missed, remark)
