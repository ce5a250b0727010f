"""Parts cited by their place: "the previous paragraph", "el párrafo anterior", "l'article précédent"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from mandato.languages.citations import citation_words
from mandato.model import Provision

NOUN_AWAY = 20
ARTICLE_RANK = 3  # of articles and what is wider
NUMBER = re.compile(r"\s+\d")


class RelativePart(NamedTuple):
    """`step` is -1 for the part before, 1 for the one after."""

    start: int
    end: int
    rank: int
    step: int


def find_relative(text: str, language: str) -> Iterator[RelativePart]:
    words = citation_words(language)
    adjectives = bool(words.adjectives)
    steps = [(where, step, adjectives) for where, step in words.previous.items()]
    steps += [(where, step, True) for where, step in words.behind.items()]
    for where, step, before in steps:
        pattern = _pattern(language, before=before)
        at = text.find(where)
        while at >= 0:
            found = pattern.search(text, max(0, at - NOUN_AWAY), at) if before else pattern.match(text, at + len(where))
            after = at + len(where) if before else found.end() if found else at
            alone = text[at - 1 : at].isspace() and not text[after : after + 1].isalpha()
            if found and alone and not NUMBER.match(text, after):
                start = found.start() if before else at
                yield RelativePart(start, after, words.provisions[found.group(1).lower()], step)
            at = text.find(where, at + len(where))


@cache
def _pattern(language: str, *, before: bool) -> re.Pattern[str]:
    """A noun in the singular: before the word ("el párrafo anterior") or after it ("the previous paragraph")."""
    words = citation_words(language)
    singular = (noun for noun in words.provisions if not noun.endswith((".", "s")))
    nouns = "|".join(re.escape(noun) for noun in singular if noun not in words.agenda_nouns)
    order = rf"(?<!\w)({nouns})\s+$" if before else rf"\s+({nouns})(?!\w)"
    return re.compile(order, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Outline:
    """Where each provision stands among its parent's children."""

    by_id: dict[str, Provision]
    children: dict[str | None, list[Provision]]
    places: dict[str, int]

    @classmethod
    def from_provisions(cls, provisions: tuple[Provision, ...]) -> "Outline":
        children: dict[str | None, list[Provision]] = {}
        places: dict[str, int] = {}
        for item in provisions:
            siblings = children.setdefault(item.parent, [])
            places[item.id] = len(siblings)
            siblings.append(item)
        return cls({item.id: item for item in provisions}, children, places)

    def beside(self, citer: Provision, part: RelativePart) -> Provision | None:
        """The provision beside the citing one; for an article, beside the article that holds it."""
        if part.rank < ARTICLE_RANK:
            return None  # a chapter's place is not known by its parts alone
        here = self._article(citer) if part.rank == ARTICLE_RANK else citer
        siblings, place = self.children[here.parent], self.places[here.id] + part.step
        return siblings[place] if 0 <= place < len(siblings) else None

    def _article(self, provision: Provision) -> Provision:
        holder = provision
        while holder.parent in self.by_id and not _is_article(holder):
            holder = self.by_id[holder.parent]
        return holder if _is_article(holder) else provision


def _is_article(provision: Provision) -> bool:
    return provision.id.rpartition("__")[2].startswith("art_")
