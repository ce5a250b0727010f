"""A clause's text in, the limits it sets on its promise out."""

import re
from collections.abc import Set

from mandato.extracting.commitments.vocabulary import vocabulary
from mandato.extracting.times.dates import lowered
from mandato.languages.conditions import condition_lexicon

_END = re.compile(r"[,;.:)](?![^\W_])")  # a dot inside a number or an abbreviation does not close a limit


def find_conditions(
    text: str, start: int, end: int, language: str, *, present: Set[str] | None = None
) -> list[tuple[int, int]]:
    """Half-open stretches of `text` between `start` and `end`, in order, none inside another.

    `present` are the signs in a text in which the stretch stands, where they are known.
    """
    if present is None:
        present = vocabulary(language).walk(text[start:end]).present
    lexicon = condition_lexicon(language)
    signs = lexicon.signs & present
    if not signs:
        return []
    clause = lowered(text[start:end])
    found: list[tuple[int, int]] = []
    for sign in signs:
        for phrase, is_open in lexicon.phrases[sign]:
            place = clause.find(phrase)
            while place != -1:
                after = place + len(phrase)
                if not (place and clause[place - 1].isalnum()):
                    found.append((place, _end(clause, after) if is_open else after))
                place = clause.find(phrase, after)
    found.sort(key=lambda stretch: (stretch[0], -stretch[1]))
    kept: list[tuple[int, int]] = []
    for left, right in found:
        if not kept or start + left >= kept[-1][1]:
            kept.append((start + left, start + right))
    return kept


def _end(clause: str, position: int) -> int:
    """The next mark that closes a limit."""
    mark = _END.search(clause, position)
    return len(clause) if mark is None else mark.start()
