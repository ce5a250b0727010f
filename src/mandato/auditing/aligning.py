"""Two language versions in, their provisions in pairs out.

Labelled provisions pair by their address, or by their label where it stands once in each version. Between two such
pairs the unlabelled ones pair in order of the text, so that the numbers, names and length of the two agree best: a
paragraph more or less shifts nothing beyond the next label.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mandato.auditing.documents import Document
from mandato.model import Provision

_COMPARED = frozenset(("operative", "preambular", "row", "text"))
_MARK = re.compile(r"\d+|\b[A-Z]{2,}\b")
_LARGEST = 40_000  # pairs weighed between two labels; beyond, provisions pair in order
_SKIPPED = -0.35  # what leaving one unpaired costs


class Aligned(NamedTuple):
    """`here` and `there` have no counterpart; unlabelled provisions of less than a sentence are left out of them."""

    pairs: list[tuple[Provision, Provision]]
    here: list[Provision]
    there: list[Provision]


def align(one: Document, other: Document) -> Aligned:
    mine, theirs = _compared(one), _compared(other)
    anchors = list(_anchors(mine, theirs))
    pairs, here, there = [], [], []
    a = b = 0
    for place, counterpart in [*anchors, (len(mine), len(theirs))]:
        joined = _between(mine[a:place], theirs[b:counterpart])
        pairs += joined.pairs
        here += joined.here
        there += joined.there
        if place < len(mine):
            pairs.append((mine[place], theirs[counterpart]))
        a, b = place + 1, counterpart + 1
    return Aligned(pairs, here, there)


def _compared(document: Document) -> list[Provision]:
    return [each for each in document.instrument.provisions if each.role in _COMPARED]


def _anchors(mine: Sequence[Provision], theirs: Sequence[Provision]) -> Iterator[tuple[int, int]]:
    """Places of labelled counterparts, both ever growing."""
    by_id = {(each.id, each.label): place for place, each in enumerate(theirs) if each.label}
    once = _once(mine) & _once(theirs)
    by_label = {each.label: place for place, each in enumerate(theirs) if each.label in once}
    last = -1
    for place, each in enumerate(mine):
        if not each.label:
            continue
        counterpart = by_label[each.label] if each.label in once else by_id.get((each.id, each.label))
        if counterpart is not None and counterpart > last:
            last = counterpart
            yield place, counterpart


def _once(provisions: Sequence[Provision]) -> set[str | None]:
    counts = Counter(each.label for each in provisions if each.label)
    return {label for label, count in counts.items() if count == 1}


def _between(mine: Sequence[Provision], theirs: Sequence[Provision]) -> Aligned:
    """A label that only one version has may have been a line's own number: it pairs with an unlabelled one too."""
    labelled = any(each.label for each in (*mine, *theirs))
    if (len(mine) == len(theirs) and not labelled) or len(mine) * len(theirs) > _LARGEST:
        pairs = [pair for pair in zip(mine, theirs, strict=False) if _can_pair(*pair)]
    else:
        pairs = _best_path(mine, theirs)
    paired = {id(each) for pair in pairs for each in pair}
    return Aligned(
        pairs,
        [each for each in mine if id(each) not in paired and (each.label or _is_sentence(each))],
        [each for each in theirs if id(each) not in paired and (each.label or _is_sentence(each))],
    )


def _can_pair(one: Provision, other: Provision) -> bool:
    return not (one.label and other.label)


def _is_sentence(provision: Provision) -> bool:
    return len(provision.text) > 60


def _best_path(mine: Sequence[Provision], theirs: Sequence[Provision]) -> list[tuple[Provision, Provision]]:
    """The pairs in order whose likenesses sum up highest (Needleman and Wunsch)."""
    marks = [_marks(each) for each in mine], [_marks(each) for each in theirs]
    scores = [[_SKIPPED * column for column in range(len(theirs) + 1)]]
    for row, one in enumerate(mine, 1):
        line = [_SKIPPED * row]
        for column, other in enumerate(theirs, 1):
            joined = scores[row - 1][column - 1] + _likeness(one, other, marks[0][row - 1], marks[1][column - 1])
            line.append(max(joined, scores[row - 1][column] + _SKIPPED, line[column - 1] + _SKIPPED))
        scores.append(line)
    pairs, row, column = [], len(mine), len(theirs)
    while row and column:
        if scores[row][column] == scores[row - 1][column] + _SKIPPED:
            row -= 1
        elif scores[row][column] == scores[row][column - 1] + _SKIPPED:
            column -= 1
        else:
            row, column = row - 1, column - 1
            pairs.append((mine[row], theirs[column]))
    return pairs[::-1]


def _marks(provision: Provision) -> frozenset[str]:
    return frozenset(_MARK.findall(provision.text))


def _likeness(one: Provision, other: Provision, mine: frozenset[str], theirs: frozenset[str]) -> float:
    """From -1 to 1.5: how near the lengths are, and what share of the numbers and acronyms both have."""
    if one.label and other.label:
        return 2 * _SKIPPED - 1
    shorter, longer = sorted((len(one.text) + 1, len(other.text) + 1))
    common = 2 * len(mine & theirs) / (len(mine) + len(theirs)) if mine or theirs else 0.3
    return 1.5 * shorter / longer - 1 + common
