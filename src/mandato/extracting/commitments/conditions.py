"""A clause's text in, the limits it sets on its promise out."""

from collections.abc import Iterator

from mandato.extracting.times.wording import Wording
from mandato.languages.conditions import condition_lexicon

_ENDS = ",;.:)"


def find_conditions(text: str, start: int, end: int, language: str) -> tuple[tuple[int, int], ...]:
    """Half-open stretches of `text` between `start` and `end`, in order, none inside another."""
    wording = Wording.of(text[start:end])
    return tuple((start + left, start + right) for left, right in conditions_of(wording, language))


def conditions_of(wording: Wording, language: str) -> list[tuple[int, int]]:
    """As `find_conditions`, of a text whose words are known; offsets in it."""
    found = sorted(_conditions(wording, language), key=lambda stretch: (stretch[0], -stretch[1]))
    kept: list[tuple[int, int]] = []
    for left, right in found:
        if not kept or left >= kept[-1][1]:
            kept.append((left, right))
    return kept


def _conditions(wording: Wording, language: str) -> Iterator[tuple[int, int]]:
    lexicon, clause = condition_lexicon(language), wording.low
    candidates = [lexicon.whole[word] for word in lexicon.signs & wording.present]
    candidates += [phrases for word, phrases in lexicon.begun.items() if word in clause]
    for phrases in candidates:
        for phrase, is_open in phrases:
            for place in _places(clause, phrase):
                end = place + len(phrase)
                yield place, _end(clause, end) if is_open else end


def _places(clause: str, phrase: str) -> Iterator[int]:
    place = clause.find(phrase)
    while place != -1:
        if place == 0 or not clause[place - 1].isalnum():
            yield place
        place = clause.find(phrase, place + len(phrase))


def _end(clause: str, position: int) -> int:
    """The next mark that closes a limit; a dot inside a number or an abbreviation does not."""
    while position < len(clause):
        if clause[position] in _ENDS and (position + 1 == len(clause) or not clause[position + 1].isalnum()):
            return position
        position += 1
    return len(clause)
