"""Bodies that number their acts, and the symbol that an act's number makes with its body."""

import re
from functools import cache, lru_cache

from mandato.languages.citations import CitationWords, citation_words
from mandato.model import Instrument

FIRST_SESSION_OF_ONE = 66  # a session number that so far only the General Assembly has reached
FIRST_SLASHED_SESSION = 31  # until its thirtieth session the General Assembly numbered in Roman figures
KINDS = {"resolution": "RES", "decision": "DEC"}


@cache
def organ_pattern(language: str) -> re.Pattern[str]:
    """The longest names first, so that "Human Rights Council" is not read as "Council"."""
    names = sorted(citation_words(language).organs, key=len, reverse=True)
    return re.compile("|".join(re.escape(name).replace(r"\ ", r"\s+") for name in names))


def organ_code(words: CitationWords, printed: str) -> str:
    return words.organs.get(" ".join(printed.split()), "")


def own_organ(instrument: Instrument) -> str:
    """The code of the body that speaks in an instrument, by its title, front or enacting words; else empty."""
    words = citation_words(instrument.language)
    pattern = organ_pattern(instrument.language)
    for text in _opening(instrument):
        for found in pattern.finditer(text):
            if code := organ_code(words, found.group()):
                return code
    return ""


def _opening(instrument: Instrument) -> list[str]:
    formulas = [item.text for item in instrument.provisions if item.role == "formula"][:2]
    fronts = [item.text for item in instrument.provisions if item.role == "front"][:6]
    return [*formulas, *fronts, instrument.title]


@lru_cache(maxsize=4096)
def act_symbol(concept: str, number: str, organ: str, own: str) -> tuple[str | None, float]:
    """The symbol of "resolution 64/14" and the doubt about its body, where the text names none.

    `organ` is the code of the body named, or empty; `own` that of the body that speaks.
    """
    kind = KINDS.get(concept)
    if kind is None:
        return None, 0.0
    body, doubt = _body(number, organ, own)
    if body is None:
        return None, 0.0
    if body == "UNEP/EA" and re.fullmatch(r"\d+/\d+", number):
        session, _, rest = number.partition("/")
        return f"UNEP/EA.{session}/{kind}/{rest}", doubt
    if body not in ("A", "S", "E", "A/HRC", "E/CN.4"):
        return None, 0.0
    return f"{body}/{kind}/{number}", doubt


def _body(number: str, organ: str, own: str) -> tuple[str | None, float]:
    if organ:
        return organ, 0.0
    if re.search(r"\((?:19|20)\d\d\)$", number):
        return "S", 0.0
    if number.endswith(")"):
        return (own if own in ("A", "E") else "A"), 0.1
    if re.match(r"(?:19|20)\d\d/", number):
        return ("E", 0.1)
    session = re.match(r"(?:E?S-)?(\d+)/\d{1,3}(?!\d)", number)
    young = session is not None and int(session.group(1)) < FIRST_SESSION_OF_ONE
    if own == "UNEP/EA" or (own == "A/HRC" and young):
        return own, 0.2
    if session and (number[0] in "ES" or int(session.group(1)) >= FIRST_SLASHED_SESSION):
        return "A", 0.1 if own else 0.3
    return None, 0.0
