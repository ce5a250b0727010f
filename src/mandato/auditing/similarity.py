"""How much of some words stands in each provision of an instrument: weighted shared lemmas, explainable.

A lemma weighs the more the fewer provisions hold it (inverse document frequency). The score of a provision is the
share of the citing words' weight that it holds, lightly discounted for its own length so that a long provision
does not win by holding everything. Time is linear in the postings of the citing words.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from functools import cached_property
from heapq import nsmallest
from itertools import chain
from math import fsum, log
from typing import NamedTuple

_LENGTH_DISCOUNT = 0.15
_NO_LEMMAS: frozenset[str] = frozenset()
_COMMON = 100  # provisions that hold a lemma: more, and it brings none of them forward


class Match(NamedTuple):
    """`shared` are the lemmas in common, weightiest first."""

    key: str
    score: float
    shared: tuple[str, ...]


class _Weights(dict[str, float]):
    """By lemma; of one that no provision holds, that of the rarest."""

    def __init__(self, unseen: float, weights: dict[str, float]) -> None:
        super().__init__(weights)
        self._unseen = unseen

    def __missing__(self, lemma: str) -> float:
        return self._unseen


class LemmaIndex:
    """Built once for the provisions of one instrument: key -> lemmas."""

    def __init__(self, documents: Iterable[tuple[str, Collection[str]]]) -> None:
        self._lemmas = {key: frozenset(lemmas) for key, lemmas in documents}
        self._keys = list(self._lemmas)
        holders = Counter(chain.from_iterable(self._lemmas.values()))
        count = len(self._lemmas)
        logs = {held: log(1 + count / held) for held in set(holders.values())}
        self._weights = _Weights(log(1 + count), {lemma: logs[held] for lemma, held in holders.items()})
        sizes = [self._weight(lemmas) for lemmas in self._lemmas.values()]
        usual = sum(sizes) / len(sizes) if sizes else 1.0
        self._discounts = {
            key: 1 + _LENGTH_DISCOUNT * max(0.0, size / usual - 1) if usual else 1.0
            for key, size in zip(self._keys, sizes, strict=True)
        }

    @cached_property
    def _postings(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for place, lemmas in enumerate(self._lemmas.values()):
            for lemma in lemmas:
                found[lemma].append(place)
        return found

    def score(self, lemmas: Collection[str], key: str) -> Match:
        """How much of `lemmas` one provision holds."""
        return self._match(frozenset(lemmas), key, self._weight(lemmas))

    def share(self, lemmas: frozenset[str], key: str) -> float:
        """The score alone."""
        held = self._lemmas.get(key, _NO_LEMMAS)
        if lemmas and lemmas <= held:
            return 1 / self._discounts[key]
        whole = self._weight(lemmas)
        common = lemmas & held
        return self._weight(common) / whole / self._discounts[key] if common and whole else 0.0

    def holders(self, lemma: str) -> int:
        """How many provisions hold a lemma."""
        return len(self._postings.get(lemma, ()))

    def rank(self, lemmas: Collection[str], *, most: int = 5) -> list[Match]:
        """The provisions that hold most of `lemmas`, best first; ties in the order of the text."""
        wanted = frozenset(lemmas)
        whole, scores = self._weight(wanted), dict[int, float]()
        for lemma in sorted(wanted & self._postings.keys()):
            if len(self._postings[lemma]) > _COMMON:
                continue
            weight = self._weights[lemma]
            for place in self._postings[lemma]:
                scores[place] = scores.get(place, 0.0) + weight
        best = nsmallest(2 * most, ((-score / self._discounts[self._keys[at]], at) for at, score in scores.items()))
        places = sorted(place for _, place in best)
        found = [self._match(wanted, self._keys[place], whole) for place in places]
        return sorted(found, key=lambda match: -match.score)[:most]

    def _match(self, lemmas: frozenset[str], key: str, whole: float) -> Match:
        common = lemmas & self._lemmas.get(key, frozenset())
        if not common or not whole:
            return Match(key, 0.0, ())
        ordered = sorted(common, key=lambda lemma: (-self._weights[lemma], lemma))
        return Match(key, self._weight(common) / whole / self._discounts[key], tuple(ordered))

    def _weight(self, lemmas: Collection[str]) -> float:
        """Exact, so that the last bits of a sum never depend on the order of a set."""
        return fsum(map(self._weights.__getitem__, lemmas))
