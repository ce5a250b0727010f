"""Citations found, against annotations made by reading stretches of real documents.

What the annotations count: one citation for each text or part of a text that is cited. Numbers of acts, document
symbols, instruments by name (also by a short form: "the Convention"), documents by kind and date, and parts of the
citing text itself. Not counted: the text that names itself ("the present resolution"), titles and contents lines,
agendas and budgets, names inside the quoted title of an act. A name directly followed by its part ("resolution
64/14, paragraph 3") is one citation. A range is one case, right where its two ends are found. Where readers would
differ a citation is marked optional: it counts neither way.
"""

import hashlib
import json
import re
from functools import cache
from typing import Any

from bench.accuracy.figures import ANNOTATIONS, SHARED, Figure, Missing
from mandato.linking.identities import fold, folded_words
from mandato.model import ReadResult, Reference
from mandato.pipeline import read

GOAL = 0.98
LATER_SAMPLES = ("second", "third", "fourth", "fifth", "sixth")
ENOUGH = 0.7  # of the words of an annotated name stand in the name found


def measure() -> list[Figure | Missing]:
    first = json.loads((ANNOTATIONS / "citations.json").read_text(encoding="utf-8"))
    figures = _figures("citations", first)
    for name in LATER_SAMPLES:
        sample = json.loads((ANNOTATIONS / f"citations-{name}.json").read_text(encoding="utf-8"))
        figures += _figures(f"citations, {name} sample,", sample["files"])
    return figures


def _figures(title: str, files: dict[str, Any]) -> list[Figure | Missing]:
    counts = [0, 0, 0]
    for name, annotated in files.items():
        path = SHARED / name
        if not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != annotated["sha256"]:
            return [Missing(title, f"{name} is not here as it was annotated")]
        result = read(path.read_bytes(), path.name)
        for stretch in annotated["stretches"]:
            hits, gold, found, _ = compare(result, stretch)
            counts = [counts[0] + hits, counts[1] + gold, counts[2] + found]
    hits, gold, found = counts
    return [
        Figure(f"{title} precision", hits / max(1, found), GOAL, found),
        Figure(f"{title} recall", hits / max(1, gold), GOAL, gold),
    ]


def compare(result: ReadResult, stretch: dict[str, Any]) -> tuple[int, int, int, list[str]]:
    """Hits, citations annotated, citations found, and what differs, in one stretch."""
    start, end = stretch["span"]
    references = [
        reference
        for instrument in result.instruments
        for reference in instrument.references
        if start <= reference.span.start < end
    ]
    left = list(references)
    hits, gold, differences = 0, 0, []
    for wanted in sorted(stretch["citations"], key=lambda item: bool(item.get("optional"))):
        taken = [reference for reference in left if _is_same(result, reference, wanted)]
        if wanted.get("optional"):
            left = [reference for reference in left if reference not in taken]
            continue
        gold += 1
        if _is_range(wanted):
            ends = {wanted["label"].partition("-")[0], wanted["label"].rpartition("-")[2]}
            if ends <= {_last(reference) for reference in taken}:
                hits, left = hits + 1, [reference for reference in left if reference not in taken]
                continue
            taken = []
        if taken:
            hits += 1
            left.remove(taken[0])
        else:
            differences.append(f"missed {result.source.text[slice(*wanted['span'])]!r} {wanted}")
    differences += [f"wrong {item.text!r} {tuple(item.target)}" for item in left]
    return hits, gold, hits + len(left), differences


def _last(reference: Reference) -> str:
    return (reference.target.label or "").rpartition(".")[2]


def _is_range(wanted: dict[str, Any]) -> bool:
    return bool(re.fullmatch(r"\d+-\d+", wanted.get("label") or ""))


def _is_same(result: ReadResult, reference: Reference, wanted: dict[str, Any]) -> bool:
    start, end = wanted["span"]
    if reference.span.start >= end or start >= reference.span.end:
        return False
    if wanted.get("optional"):
        return True
    return _same_label(reference, wanted) and _same_target(result, reference, wanted)


def _same_label(reference: Reference, wanted: dict[str, Any]) -> bool:
    label, given = wanted.get("label"), reference.target.label
    if label == "*":
        return True
    if _is_range(wanted):
        low, high = map(int, label.split("-"))
        last = _last(reference)
        return last.isdigit() and low <= int(last) <= high
    return given == label or bool(given and label and wanted.get("self") and given.endswith(f".{label}"))


def _same_target(result: ReadResult, reference: Reference, wanted: dict[str, Any]) -> bool:
    target = reference.target
    if wanted.get("self"):
        return target.symbol is None and (target.instrument is None or _is_own(target.instrument))
    if "symbol" in wanted:
        return re.sub(r"\s", "", target.symbol or "") == re.sub(r"\s", "", wanted["symbol"])
    if "number" in wanted:
        return (target.instrument or "").endswith(wanted["number"])
    asked = _words(wanted["name"])
    return len(asked & _words(target.instrument or "")) >= ENOUGH * len(asked)


def _is_own(name: str) -> bool:
    return bool(
        re.match(
            r"(?:the |el |la |le |o |a )?(?:this|present|presente|présente?|cet|cette|ce|este|esta|deste)\b", fold(name)
        )
    )


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(folded_words(name))
