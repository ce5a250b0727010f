"""Names printed in capitals in, names in normal case out."""

import re
import unicodedata
from functools import cache

from mandato.languages.parties import party_words
from mandato.languages.word_lists import wordset

PARTICLES = wordset("de del la las los y e da do dos das van von der den di du le bin al el")


def as_name(text: str, code: str) -> str:
    """The name of a place or body in normal case; one that is not in capitals as printed, white space made single."""
    name = " ".join(text.split())
    if not is_capitals(name):
        return name
    small = party_words(code).small
    words = name.lower().split(" ")
    return " ".join(word if at and word in small else _initials(word) for at, word in enumerate(words))


def is_capitals(name: str) -> bool:
    letters = [character for character in name if character.isalpha()]
    return len(letters) > 3 and all(character.isupper() for character in letters)


def printed_case(name: str, text: str) -> str | None:
    """The name as the text prints it elsewhere, accents it may lack in capitals included; None where it does not."""
    pattern = r"\s+".join(re.escape(_bare(word)) for word in name.split())
    for found in re.finditer(rf"(?<!\w){pattern}(?!\w)", _bare(text), re.IGNORECASE):
        printed = " ".join(text[found.start() : found.end()].split())
        if not is_capitals(printed) and printed[:1].isupper():
            return printed
    return None


@cache
def _bare(text: str) -> str:
    """Without accents, character for character."""
    return "".join(unicodedata.normalize("NFD", character)[0] for character in text)


def person_name(name: str, full_text: str) -> str:
    """A person's name in normal case: as the text prints it elsewhere, else with its initials capital."""
    if name.upper() != name:
        return name
    if printed := printed_case(name, full_text):
        return printed
    words = name.split()
    return " ".join(
        word.lower() if at and word.lower() in PARTICLES else _person(word) for at, word in enumerate(words)
    )


def _person(word: str) -> str:
    low = re.sub(r"(?<![^\W_])[^\W\d_]", lambda found: found[0].upper(), word.lower())
    return re.sub(r"\bMc([a-z])", lambda found: "Mc" + found[1].upper(), low)


def _initials(word: str) -> str:
    return re.sub(r"(?<![\w'’])[^\W\d_]|(?<=-)[^\W\d_]", lambda found: found[0].upper(), word)
