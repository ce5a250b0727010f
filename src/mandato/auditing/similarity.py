"""How much of some words stands in each provision of an instrument: weighted shared lemmas, explainable.

A lemma weighs the more the fewer provisions hold it (inverse document frequency). The score of a provision is the
share of the citing words' weight that it holds, lightly discounted for its own length so that a long provision
does not win by holding everything. Time is linear in the postings of the citing words.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from math import log
from typing import NamedTuple

_LENGTH_DISCOUNT = 0.15


class Match(NamedTuple):
    """`shared` are the lemmas in common, weightiest first."""

    key: str
    score: float
    shared: tuple[str, ...]


class LemmaIndex:
    """Built once for the provisions of one instrument: key -> lemmas."""

    def __init__(self, documents: Iterable[tuple[str, Collection[str]]]) -> None:
        self._lemmas = {key: frozenset(lemmas) for key, lemmas in documents}
        holders = Counter(lemma for lemmas in self._lemmas.values() for lemma in lemmas)
        count = len(self._lemmas)
        self._unseen = log(1 + count)
        self._weights = {lemma: log(1 + count / held) for lemma, held in holders.items()}
        self._postings: dict[str, list[str]] = defaultdict(list)
        for key, lemmas in self._lemmas.items():
            for lemma in lemmas:
                self._postings[lemma].append(key)
        sizes = [self._weight(lemmas) for lemmas in self._lemmas.values()]
        self._usual = sum(sizes) / len(sizes) if sizes else 1.0

    def weight(self, lemma: str) -> float:
        return self._weights.get(lemma, self._unseen)

    def score(self, lemmas: Collection[str], key: str) -> Match:
        """How much of `lemmas` one provision holds."""
        whole = self._weight(lemmas)
        held = self._lemmas.get(key, frozenset())
        return self._match(frozenset(lemmas) & held, key, whole)

    def rank(self, lemmas: Collection[str], *, most: int = 5) -> list[Match]:
        """The provisions that hold most of `lemmas`, best first; ties in the order of the text."""
        whole = self._weight(lemmas)
        shared: dict[str, set[str]] = defaultdict(set)
        for lemma in set(lemmas):
            for key in self._postings.get(lemma, ()):
                shared[key].add(lemma)
        found = [self._match(common, key, whole) for key, common in shared.items()]
        order = {key: place for place, key in enumerate(self._lemmas)}
        return sorted(found, key=lambda match: (-match.score, order[match.key]))[:most]

    def _match(self, common: Collection[str], key: str, whole: float) -> Match:
        if not common or not whole:
            return Match(key, 0.0, ())
        size = self._weight(self._lemmas[key])
        discount = 1 + _LENGTH_DISCOUNT * max(0.0, size / self._usual - 1)
        ordered: Sequence[str] = sorted(common, key=lambda lemma: (-self.weight(lemma), lemma))
        return Match(key, self._weight(common) / whole / discount, tuple(ordered))

    def _weight(self, lemmas: Collection[str]) -> float:
        return sum(self.weight(lemma) for lemma in set(lemmas))
