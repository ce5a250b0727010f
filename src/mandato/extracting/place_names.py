"""The words of a formula in, the name of a place out."""

import re
from functools import cache

from mandato.extracting.stretches import Stretch
from mandato.languages.parties import party_words
from mandato.model import Span

_NAME = r"([A-ZÀ-Ý][\w'’.-]*[\w](?:(?:\s+(?:de|del|do|da|la|las|los|of|el|le))?\s+[A-ZÀ-Ý][\w'’-]+){0,3})"


def find_place(chunk: Stretch, code: str) -> tuple[str, Span] | None:
    """The first capitalised name after a preposition of place, without the country after its comma."""
    words = party_words(code)
    for found in _placed(code).finditer(chunk.text):
        first = re.split(r"[\s'’.-]", found[1].lower())[0]
        if first not in words.not_places:
            return as_name(found[1], code), chunk.span(found.start(1), found.end(1))
    return None


@cache
def _placed(code: str) -> re.Pattern[str]:
    lead = party_words(code).place.replace(" ", r"\s+")
    return re.compile(rf"(?<!\w)(?i:{lead})\s+{_NAME}")


def as_name(text: str, code: str) -> str:
    """A name printed in capitals in normal case; any other as printed, white space made single."""
    name = " ".join(text.split())
    letters = [character for character in name if character.isalpha()]
    if len(letters) < 4 or not all(character.isupper() for character in letters):
        return name
    small = party_words(code).small
    words = name.lower().split(" ")
    return " ".join(word if at and word in small else _capital(word) for at, word in enumerate(words))


def _capital(word: str) -> str:
    return re.sub(r"(?<![\w'’])[^\W\d_]|(?<=-)[^\W\d_]", lambda found: found[0].upper(), word)
