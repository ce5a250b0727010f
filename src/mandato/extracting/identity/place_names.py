"""The words of a formula in, the name of a place out."""

import re
from functools import cache

from mandato.extracting.identity.letter_case import as_name
from mandato.extracting.identity.stretches import Stretch
from mandato.languages.bearers import bearer_words
from mandato.languages.parties import party_words
from mandato.model import Span

_NAME = r"([A-ZÀ-Ý][\w'’.-]*[\w](?:(?:\s+(?:de|del|do|da|la|las|los|of|el|le))?\s+[A-ZÀ-Ý][\w'’-]+){0,3})"


def find_place(chunk: Stretch, code: str) -> tuple[str, Span] | None:
    """The first capitalised name after a preposition of place, without the country after its comma."""
    words = party_words(code)
    for found in _placed(code).finditer(chunk.text):
        first = re.split(r"[\s'’.-]", found[1].lower())[0]
        if first not in words.not_places:
            return _without_country(as_name(found[1], code), code), chunk.span(found.start(1), found.end(1))
    return None


def _without_country(name: str, code: str) -> str:
    """ "Fortaleza Brazil", where the comma before the country is missing."""
    town, _, last = name.rpartition(" ")
    whole = not town or town.rpartition(" ")[2].islower()  # "Ciudad de México"
    return name if whole or last not in bearer_words(code).countries else town


@cache
def _placed(code: str) -> re.Pattern[str]:
    """The words of the lead in small letters, in capitals, or with one at the beginning of a sentence: an article
    with a capital belongs to the name ("La Haye")."""
    lead = party_words(code).place.replace(" ", r"\s+")
    first = re.match(r"\(\?:([^)]*)\)", lead)
    begun = lead.replace(first[1], "|".join(word.capitalize() for word in first[1].split("|")), 1) if first else lead
    capitals = re.sub(r"\\S", r"\\s", lead.upper())
    return re.compile(rf"(?<!\w)(?:{lead}|{begun}|{capitals})\s+{_NAME}")
