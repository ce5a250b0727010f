"""A clause's text in, the limits it sets on its promise out."""

from collections.abc import Iterator

from mandato.languages.conditions import condition_lexicon

_ENDS = ",;.:)"


def find_conditions(text: str, start: int, end: int, language: str) -> tuple[tuple[int, int], ...]:
    """Half-open stretches of `text` between `start` and `end`, in order, none inside another."""
    found = sorted(_conditions(text[start:end].lower(), language), key=lambda stretch: (stretch[0], -stretch[1]))
    kept: list[tuple[int, int]] = []
    for left, right in found:
        if not kept or left >= kept[-1][1]:
            kept.append((left, right))
    return tuple((start + left, start + right) for left, right in kept)


def _conditions(clause: str, language: str) -> Iterator[tuple[int, int]]:
    for word, phrases in condition_lexicon(language).phrases.items():
        if word not in clause:
            continue
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
