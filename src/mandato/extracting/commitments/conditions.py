"""A clause's text in, the limits it sets on its promise out."""

from collections.abc import Collection, Iterator

from mandato.extracting.commitments.vocabulary import vocabulary
from mandato.extracting.times.dates import lowered
from mandato.languages.conditions import Phrase, condition_lexicon

_ENDS = ",;.:)"


def find_conditions(
    text: str, start: int, end: int, language: str, *, present: Collection[str] | None = None
) -> list[tuple[int, int]]:
    """Half-open stretches of `text` between `start` and `end`, in order, none inside another.

    `present` are the signs in a text in which the stretch stands, where they are known.
    """
    if present is None:
        present = vocabulary(language).walk(text[start:end]).present
    lexicon = condition_lexicon(language)
    if lexicon.signs.isdisjoint(present):
        return []
    clause = lowered(text[start:end])
    found = [
        (place, _end(clause, place + len(phrase.text)) if phrase.is_open else place + len(phrase.text))
        for sign in lexicon.signs.intersection(present)
        for place, phrase in _phrases_at(clause, sign, lexicon.phrases[sign])
    ]
    found.sort(key=lambda stretch: (stretch[0], -stretch[1]))
    kept: list[tuple[int, int]] = []
    for left, right in found:
        if not kept or start + left >= kept[-1][1]:
            kept.append((start + left, start + right))
    return kept


def _phrases_at(clause: str, sign: str, phrases: tuple[Phrase, ...]) -> Iterator[tuple[int, Phrase]]:
    """Where phrases begin, found by the word that they share."""
    word = clause.find(sign)
    while word != -1:
        for phrase in phrases:
            place = word - phrase.sign
            if place >= 0 and clause.startswith(phrase.text, place) and not (place and clause[place - 1].isalnum()):
                yield place, phrase
        word = clause.find(sign, word + len(sign))


def _end(clause: str, position: int) -> int:
    """The next mark that closes a limit; a dot inside a number or an abbreviation does not."""
    while position < len(clause):
        if clause[position] in _ENDS and (position + 1 == len(clause) or not clause[position + 1].isalnum()):
            return position
        position += 1
    return len(clause)
