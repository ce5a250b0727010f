"""A set of documents in, the promises that stand in more than one instrument of it out.

Two promises are one where most runs of three of their longer words are the same, within one language. Time is
linear in the words: a run that very many promises hold (an enacting phrase) brings nobody together.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.tokens import ByWord
from mandato.auditing.versions_of_one import are_one_text
from mandato.model import Provision

_SHORTEST = 4  # letters of a word that counts
_LONGER_WORDS = ByWord(re.compile(rf"[^\W\d_]{{{_SHORTEST},}}"), lambda word: (word,))
_FEWEST = 6  # runs: shorter promises are alike by chance
_SHARED = 0.6  # of the runs of the longer promise
_COMMON = 12  # promises that hold a run: more, and it says nothing


class Repeated(NamedTuple):
    """`share` is the part of the longer promise's runs of words that both have."""

    document: Document
    provision: Provision
    share: float


class _Promise(NamedTuple):
    document: Document
    provision: Provision
    runs: frozenset[tuple[str, ...]]


def repeated(documents: DocumentSet) -> dict[tuple[int, str], Repeated]:
    """(id of a document, provision) -> the earliest promise of another instrument that it repeats."""
    promises = sorted(_promises(documents), key=lambda each: each.document.instrument.date or "9999")
    counts = Counter(chain.from_iterable([promise.runs for promise in promises]))
    shared = {run for run, held in counts.items() if held > 1}
    telling: dict[str, set[tuple[str, ...]]] = defaultdict(shared.copy)  # by language: less those too many hold
    by_language: dict[str, dict[tuple[str, ...], list[int]]] = defaultdict(lambda: defaultdict(list))
    found: dict[tuple[int, str], Repeated] = {}
    for place, promise in enumerate(promises):
        language = promise.document.instrument.language
        runs = promise.runs & telling[language]
        if not runs:
            continue
        holders, votes = by_language[language], dict[int, int]()
        for run in runs:
            earlier = holders[run]
            for other in earlier:
                votes[other] = votes.get(other, 0) + 1
            earlier.append(place)
            if len(earlier) > _COMMON:
                telling[language].discard(run)
        best = _best(promise, promises, votes)
        if best is not None:
            found[id(promise.document), promise.provision.id] = best
    return found


def _best(promise: _Promise, promises: list[_Promise], votes: dict[int, int]) -> Repeated | None:
    for place, shared in sorted(votes.items(), key=lambda vote: (-vote[1], vote[0])):
        earlier = promises[place]
        share = shared / max(len(promise.runs), len(earlier.runs))
        if share < _SHARED:
            if shared < _SHARED * len(promise.runs):
                return None
            continue
        if not are_one_text(promise.document, earlier.document):
            return Repeated(earlier.document, earlier.provision, round(share, 2))
    return None


def _promises(documents: DocumentSet) -> Iterator[_Promise]:
    for document in documents:
        for identity, provision in document.provisions.items():
            if provision.role in ("operative", "row") and document.promises(identity):
                words = list(_LONGER_WORDS.of(provision.text))
                runs = frozenset(zip(words, words[1:], words[2:], strict=False))
                if len(runs) >= _FEWEST:
                    yield _Promise(document, provision, runs)
