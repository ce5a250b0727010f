"""A promise in; earlier mandates of the register that say much the same out, each with the words they share."""

import math
from collections import defaultdict
from typing import NamedTuple

from mandato_web.commitments.models import Commitment
from mandato_web.commitments.queries import with_words
from mandato_web.intake.editing import current
from mandato_web.intake.models import Finding
from mandato_web.search.asking import Term
from mandato_web.search.entries import kind_mark, language_mark
from mandato_web.search.models import Entry
from mandato_web.search.stores import Match, open_store
from mandato_web.search.words import fold, stem_words

_ASKED = 8
_LOOKED_AT = 60
_CLOSE = 0.22
_SHORTEST = 4


class Earlier(NamedTuple):
    """An earlier mandate. `words` are those it shares, as this text writes them; `share` of the weight of all."""

    commitment: Commitment
    words: list[str]
    share: float
    same_result: bool
    same_addressee: bool


def suggest_earlier(finding: Finding, language: str, *, beside: str = "", most: int = 5) -> list[Earlier]:
    """Closest first; none of the instrument `beside`. Some dozens of short questions to the index."""
    value = current(finding)
    spelled = _spell(value["text"], language)
    store = open_store()
    marks = (language_mark(language), kind_mark("commitment"))
    counted = {stem: store.count(Match((Term((stem,)),), marks)) for stem in list(spelled)[:40]}
    known = sorted((stem for stem, count in counted.items() if count), key=lambda stem: counted[stem])
    weights = {stem: math.log(2 + 1000 / counted[stem]) for stem in known}
    unknown = sum(math.log(2 + 1000) for stem, count in counted.items() if not count)
    tally: dict[int, float] = defaultdict(float)
    for stem in known[:_ASKED]:
        for key in store.keys(Match((Term((stem,)),), marks), 300):
            tally[key] += weights[stem]
    nearest = sorted(tally, key=lambda key: -tally[key])[:_LOOKED_AT]
    found = _weigh(nearest, weights, sum(weights.values()) + unknown / 3, language, beside)
    return _describe(found[:most], spelled, value)


def _weigh(
    keys: list[int], weights: dict[str, float], whole: float, language: str, beside: str
) -> list[tuple[str, set[str], float]]:
    """Entries by how much of the words' weight they hold, long ones a little less."""
    scored = []
    for entry in Entry.objects.filter(pk__in=keys).exclude(part_of=beside or "-").only("key", "title", "text"):
        stems = set(stem_words(f"{entry.title} {entry.text}", language))
        shared = stems & weights.keys()
        share = sum(weights[stem] for stem in shared) / whole if whole else 0
        if len(shared) > 1 and share >= _CLOSE:
            scored.append((entry.key, shared, share))
    return sorted(scored, key=lambda one: (-one[2], one[0]))


def _describe(found: list[tuple[str, set[str], float]], spelled: dict[str, str], value: dict) -> list[Earlier]:
    commitments = {one.slug: one for one in with_words(Commitment.objects.filter(slug__in=[one[0] for one in found]))}
    deliverable = (value.get("deliverable") or {}).get("kind")
    asked = fold((value.get("addressee") or {}).get("text") or "")
    earlier = []
    for slug, shared, share in found:
        commitment = commitments.get(slug)
        if commitment is None or commitment.withdrawn_at:
            continue
        addressees = [one for one in commitment.bearers.all() if one.part == "addressee"]
        named = [fold(name) for one in addressees for name in one.named.values()]
        words = [spelled[stem] for stem in spelled if stem in shared]
        same = bool(deliverable) and deliverable == commitment.deliverable_kind
        earlier.append(Earlier(commitment, words[:10], share, same, bool(asked) and asked in named))
    return earlier


def _spell(text: str, language: str) -> dict[str, str]:
    """Each stem of the text's longer words with the word it comes from, in order."""
    spelled: dict[str, str] = {}
    for word in text.split():
        for stem in stem_words(word, language):
            if len(stem) >= _SHORTEST:
                spelled.setdefault(stem, word.strip(".,;:()\"'«»“”"))
    return spelled
