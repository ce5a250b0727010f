"""Printed numbers of the UN sample: kept as provisions, and nested under the right parent.

The reference gives a number and a level from 1 to 4; what it puts at level 5 is anything it could not place
(notes under tables, symbols of resolutions), and is not counted. A label's right parent is the label of the next
higher level that was printed last before it, or the unnumbered paragraph behind it that announces the list with a
colon. Numbers inside an article or a rule stand one level deeper than the reference, which knows no articles, says.
"""

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, NamedTuple

from bench.accuracy.figures import Figure, Missing
from bench.accuracy.labelled_blocks import ANNEX, SAMPLE, Labelled, sample, words_of
from mandato.model import Provision, SourceText
from mandato.splitting import split

DEEPEST = 4
_BARE = re.compile(r"[\W_]+")
_ARTICLE = re.compile(r"(?:Article|Rule|Regulation)\s+\w+\Z")


class Verdict(NamedTuple):
    """`found` is the provision whose number is the label's, if any; `nested` says that level and parent agree."""

    document: str
    start: int
    label: str
    level: int
    found: Provision | None
    nested: bool


def measure() -> list[Figure | Missing]:
    if not SAMPLE.is_dir():
        return [Missing("printed numbers", f"the sample is not in {SAMPLE}")]
    verdicts = [verdict for document in sample() for verdict in judge(document)]
    kept = sum(1 for verdict in verdicts if verdict.found is not None)
    nested = sum(1 for verdict in verdicts if verdict.nested)
    return [
        Figure("printed numbers kept, UN sample", kept / len(verdicts), 0.99, len(verdicts)),
        Figure("printed numbers nested, UN sample", nested / len(verdicts), 0.98, len(verdicts)),
    ]


def judge(document: Labelled) -> Iterator[Verdict]:
    """One verdict a numbered label of a document."""
    by_start = {provision.span.start: provision for provision in _provisions(document)}
    above = _Above()
    for label in document.labels:
        start = _start(document.text, label["span"])
        found = by_start.get(start)
        number = _number(label)
        if number is None:
            above.pass_by(label, words_of(document.text, label["span"]), found)
            continue
        if found is not None and found.number != number:
            found = None
        nested = found is not None and above.holds(found, label["level"])
        above.enter(found, label["level"])
        yield Verdict(document.name, start, number, label["level"], found, nested)


class _Above:
    """What stands above the next label by the reference: the last label of each level, an article, an announcement."""

    def __init__(self) -> None:
        self.holders: dict[int, Provision | None] = {}
        self.announcing: Provision | None = None
        self.article: Provision | None = None

    def pass_by(self, label: dict[str, Any], words: str, found: Provision | None) -> None:
        if _ARTICLE.match(words):
            self.article, self.holders = found, {}
        elif label["heading_level"] == 1 or ANNEX.match(words):
            self.article = None
        self.announcing = found if words.endswith(":") and label["type"] == "paragraph" else None

    def enter(self, found: Provision | None, level: int) -> None:
        self.holders = {depth: holder for depth, holder in self.holders.items() if depth < level} | {level: found}
        if found is None or self.announcing is None or found.parent != self.announcing.id:
            self.announcing = None

    def holds(self, found: Provision, level: int) -> bool:
        expected = [holder for holder in (self.holders.get(level - 1), self.announcing, self.article) if holder]
        if level == 1 and self.article is None:
            return found.level == 1
        return any(found.parent == holder.id and found.level == (holder.level or 0) + 1 for holder in expected)


def _provisions(document: Labelled) -> list[Provision]:
    digest = sha256(document.text.encode()).hexdigest()
    source = SourceText(f"{document.name}.txt", digest, "text/plain", document.text)
    return [provision for instrument in split(source, language="en") for provision in instrument.provisions]


def _number(label: dict[str, Any]) -> str | None:
    if label["type"] != "paragraph" or label["number"] is None or not label["level"] or label["level"] > DEEPEST:
        return None
    kept = [part for part in re.split(r"[^\w.]+", label["number"].strip()) if part]
    return kept[0].strip(".") if kept and _BARE.sub("", label["number"]) else None


def _start(text: str, span: list[int]) -> int:
    start = span[0]
    while start < span[1] and text[start].isspace():
        start += 1
    return start
