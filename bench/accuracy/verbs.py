"""The action of each paragraph against the verbs that the sample's labels give, by the committed map of stems.

`python -m bench.accuracy.verbs` prints the disagreements.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from bench.accuracy.figures import Figure, Missing
from bench.accuracy.labelled_blocks import SAMPLE, Labelled, sample, words_of
from bench.accuracy.whole_reader import commitments_of, inside
from mandato.extracting.commitments.actions import action_of
from mandato.model import Action

MAP = Path(__file__).resolve().parents[1] / "verb_map.json"
GOAL = 0.97


class Judged(NamedTuple):
    """`right` are the pairs of lemma and kind that the label's stem stands for."""

    document: str
    text: str
    printed: str
    right: list[list[str]]
    found: Action | None

    @property
    def verb_agrees(self) -> bool:
        return self.found is not None and any(self.found.verb == verb for verb, _ in self.right)

    @property
    def kind_agrees(self) -> bool:
        return self.found is not None and [self.found.verb, self.found.kind] in self.right


def measure() -> list[Figure | Missing]:
    if not SAMPLE.is_dir():
        return [Missing("action verbs", f"the sample is not in {SAMPLE}")]
    judged = [one for document in sample() for one in judge(document)]
    count = len(judged)
    return [
        Figure("action verb, UN sample", sum(one.verb_agrees for one in judged) / count, GOAL, count),
        Figure("action verb and kind, UN sample", sum(one.kind_agrees for one in judged) / count, GOAL, count),
        *_mandates(),
    ]


def judge(document: Labelled) -> Iterator[Judged]:
    """One a labelled paragraph whose stem stands for a verb."""
    for label in document.labels:
        right = _right(label)
        if right is None:
            continue
        text = _without_number(words_of(document.text, label["span"]), label["number"])
        found = action_of(text, "en", label["role"] or "operative")
        yield Judged(document.name, text, label["verb"], right, found)


@cache
def _map() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(MAP.read_text(encoding="utf-8"))
    return loaded


def _right(label: dict[str, Any]) -> list[list[str]] | None:
    if label["stem"]:
        return _map()["stems"].get(label["stem"])  # type: ignore[no-any-return]
    return _map()["printed"].get((label["verb"] or "").strip(","))  # type: ignore[no-any-return]


def _without_number(text: str, number: str | None) -> str:
    return text.removeprefix(number.strip()).lstrip(" .)") if number else text


def _mandates() -> list[Figure | Missing]:
    """Of the labelled mandates that ask or decide: those that the whole reader finds, and those of the same kind."""
    kinds = _map()["kinds"]
    total = found = same = 0
    for document in sample():
        for label in document.labels:
            commitments = None
            for mandate in label.get("mandates") or ():
                if (
                    mandate["kind"] not in ("directive", "deciding")
                    or not mandate["verb"]
                    or label["role"] != "operative"
                ):
                    continue
                commitments = (
                    commitments if commitments is not None else inside(commitments_of(document), label["span"])
                )
                total += 1
                words = mandate["verb"].lower().split()
                matching = [one for one in commitments if set(words) & set(one.action.text.lower().split())]
                found += bool(matching)
                same += any(one.action.kind in kinds[mandate["kind"]] for one in matching)
    return [
        Figure("mandates found in the paragraph, UN sample", found / total, None, total),
        Figure("mandates found with a kind the label allows, UN sample", same / total, None, total),
    ]


def main() -> None:
    for document in sample():
        for one in judge(document):
            if not one.kind_agrees:
                found = None if one.found is None else (one.found.verb, one.found.kind)
                print(f"{one.document}\t{one.printed}\t{one.right}\t{found}\t{one.text[:120]}")


if __name__ == "__main__":
    main()
