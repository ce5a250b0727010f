"""Parts cited by their place: "the previous paragraph", "el párrafo anterior", "l'article précédent"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mandato.languages.citations import citation_words
from mandato.model import Provision


class RelativePart(NamedTuple):
    """`step` is -1 for the part before, 1 for the one after."""

    start: int
    end: int
    rank: int
    step: int


def find_relative(text: str, language: str) -> Iterator[RelativePart]:
    words = citation_words(language)
    for found in _pattern(language).finditer(text):
        noun, where = found.group("noun").lower(), found.group("where").lower()
        yield RelativePart(found.start(), found.end(), words.provisions[noun], words.previous[where])


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """One noun in the singular; a number after it would make it an ordinary part."""
    words = citation_words(language)
    nouns = "|".join(re.escape(noun) for noun in words.provisions if not noun.endswith((".", "s")))
    where = "|".join(words.previous)
    order = rf"(?P<where>{where})\s+(?P<noun>{nouns})"
    if words.adjectives:
        order = rf"(?P<noun>{nouns})\s+(?P<where>{where})"
    return re.compile(rf"(?<!\w)(?:{order})(?!\w)(?!\s+\d)")


def neighbour(provisions: tuple[Provision, ...], index: int, part: RelativePart) -> Provision | None:
    """The provision that stands beside the one at `index`; for an article, beside the article that holds it."""
    here = provisions[index]
    if part.rank <= 3:
        holder = here
        by_id = {item.id: item for item in provisions}
        while holder.parent in by_id and not _is_article(holder):
            holder = by_id[holder.parent]
        if _is_article(holder):
            here, index = holder, provisions.index(holder)
    order = range(index + part.step, len(provisions) if part.step > 0 else -1, part.step)
    return next((provisions[place] for place in order if provisions[place].parent == here.parent), None)


def _is_article(provision: Provision) -> bool:
    return provision.id.rpartition("__")[2].startswith("art_")
