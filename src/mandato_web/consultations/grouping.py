"""Comments that say much the same -> groups, by the words they share. The shared words are the explanation.

Each comment joins the first one before it that is alike enough; only those that share rare words are compared, so that
thousands of letters made from one model cost little more than reading them.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"\w{4,}")
_ALIKE = 0.5
_FEWEST = 3  # words that both must share
_RARE = 14
_COMPARED = 12


def words_of(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def likeness(first: frozenset[str], second: frozenset[str]) -> float:
    """Of all words in both, how many are in each."""
    shared = len(first & second)
    return shared / (len(first) + len(second) - shared) if shared >= _FEWEST else 0.0


def group_alike(texts: Sequence[tuple[int, str]]) -> dict[int, int]:
    """`(key, text)` in their order -> for each key the key of the first of its group, which is its own where alone."""
    held = [(key, words_of(text), " ".join(text.casefold().split())) for key, text in texts]
    common = Counter(word for _key, words, _text in held for word in words)
    leaders: dict[int, frozenset[str]] = {}
    exact: dict[str, int] = {}
    holding: dict[str, list[int]] = defaultdict(list)
    found: dict[int, int] = {}
    for key, words, text in held:
        if text in exact:
            found[key] = exact[text]
            continue
        rare = sorted(words, key=lambda word: (common[word], word))
        near = Counter(leader for word in rare for leader in holding[word][:200])
        best = max(
            ((likeness(words, leaders[leader]), -leader) for leader, _n in near.most_common(_COMPARED)),
            default=(0.0, 0),
        )
        found[key] = exact[text] = -best[1] if best[0] >= _ALIKE else key
        if found[key] == key:
            leaders[key] = words
            for word in rare[:_RARE]:
                holding[word].append(key)
    return found


def explain(texts: Iterable[str], *, most: int = 8) -> list[str]:
    """The words that all of them share, the longest first."""
    sets = [words_of(text) for text in texts]
    shared = frozenset.intersection(*sets) if sets else frozenset()
    return sorted(shared, key=lambda word: (-len(word), word))[:most]
