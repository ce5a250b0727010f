"""A stretch that names actors in; its members out, without insertions."""

import re
from collections.abc import Iterator

from mandato.languages.bearers import BearerWords

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*['’]?")
_NAME = 60  # characters of one word of a name
_BRACKETS = re.compile(r"\([^()]*\)")


def members(text: str, start: int, end: int, actors: BearerWords) -> tuple[tuple[int, int], ...]:
    """Half-open stretches, one a member: "Member States, funds and programmes" has three."""
    if _is_single(text[start:end].lower(), actors):
        left, right = _cut(text, start, end, actors)
        return ((left, right),) if right > left else ()
    found: list[tuple[int, int]] = []
    dropping = False
    open_from: int | None = None
    for left, right in _between_commas(text, start, end):
        if open_from is not None:
            left, open_from = open_from, None
        left = _past_conjunction(text, left, right, actors)
        first = _first_word(text, left, right)
        if first is None:
            continue
        included = _past_inclusive(text, left, right, actors)
        if included != left:
            left, dropping = included, False
        elif first in actors.interpolations:
            dropping = dropping or len(text[left:right].split()) > 3
            if found:
                continue
        if dropping and found:
            if not _was_joined(text, left, actors):
                continue
            dropping = False
        if right < end and _is_open(text[left:right].lower(), actors):
            open_from = left
            continue
        if found and not _names_actor(text[left:right], actors):
            found[-1] = (found[-1][0], right)
            continue
        found.extend(_split_at_conjunctions(text, left, right, actors))
    return tuple((left, right) for left, right in (_cut(text, *member, actors) for member in found) if right > left)


def _is_single(words: str, actors: BearerWords) -> bool:
    return "," not in words and not any(sign in words for sign in actors.joining_signs)


def _between_commas(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    blanked = _blanked(text, start, end)
    left = 0
    for comma in [place for place, sign in enumerate(blanked) if sign == ","] + [len(blanked)]:
        yield start + left, start + comma
        left = comma + 1


def _blanked(text: str, start: int, end: int) -> str:
    """The stretch with the inside of brackets replaced by blanks of the same length."""
    stretch = text[start:end]
    return _BRACKETS.sub(lambda match: " " * len(match.group()), stretch) if "(" in stretch else stretch


def _first_word(text: str, left: int, right: int) -> str | None:
    match = _WORD.search(text, left, right)
    return match.group().lower() if match else None


def _past_conjunction(text: str, left: int, right: int, actors: BearerWords) -> int:
    while left < right and text[left].isspace():
        left += 1
    match = _WORD.match(text, left, right)
    if match and match.group().lower() in actors.conjunctions:
        return _past_conjunction(text, match.end(), right, actors)
    for phrase in actors.joining_phrases:
        if text.startswith(phrase, left):
            return _past_conjunction(text, left + len(phrase), right, actors)
    return left


def _past_inclusive(text: str, left: int, right: int, actors: BearerWords) -> int:
    """Past "including": whoever is named after it is named for what is asked too."""
    low = text[left:right].lower()
    for phrase in actors.inclusives:
        if low.startswith(phrase):
            return left + len(phrase)
    return left


def _was_joined(text: str, left: int, actors: BearerWords) -> bool:
    before = text[max(0, left - 14) : left].strip().lower()
    return before.endswith(tuple(actors.conjunctions) + tuple(phrase.strip() for phrase in actors.joining_phrases))


def _split_at_conjunctions(text: str, left: int, right: int, actors: BearerWords) -> list[tuple[int, int]]:
    """At "and" where an actor stands on both sides of it: not within "Economic and Social Council"."""
    blanked = _blanked(text, left, right).lower()
    places: list[tuple[int, int]] = []
    for sign in actors.openings_of_members:
        place = blanked.find(sign)
        while place != -1:
            places.append((place, place + len(sign)))
            place = blanked.find(sign, place + 1)
    pieces: list[tuple[int, int]] = []
    begin = 0
    for place, after in sorted(places):
        if place < begin or blanked[begin:].startswith(actors.whole):
            continue
        if any(blanked.startswith(whole, place) for whole in actors.inseparable):
            continue
        if _inside_name(text, left + place, left + after, actors):
            continue
        if _ends_actor(blanked[begin:place], actors) and _has_actor(blanked[after:], actors):
            pieces.append((left + begin, left + place))
            begin = after
    pieces.append((left + begin, right))
    return pieces


def _inside_name(text: str, before: int, after: int, actors: BearerWords) -> bool:
    """ "Economic and Social Council": capitals on both sides of "and", and no actor's noun before it."""
    left = text[max(0, before - _NAME) : before].rstrip().rsplit(None, 1)[-1:]
    right = text[after : after + _NAME].split(None, 1)[:1]
    if not left or not right or not left[0][:1].isupper() or not right[0][:1].isupper():
        return False
    return left[0].strip(",").lower() not in actors.actors


def _ends_actor(words: str, actors: BearerWords) -> bool:
    """Whether a name is whole here: its noun has come, and where adjectives go before nouns, nothing is open."""
    found = False
    for match in _WORD.finditer(words):
        word = match.group()
        if word in actors.one or word in actors.many:
            found = True
        elif found and word not in actors.linkers and not actors.adjectives_follow:
            found = _linked(words[: match.start()], actors)
    return found


def _linked(words: str, actors: BearerWords) -> bool:
    return any(word in actors.linkers and word not in actors.determiners for word in _WORD.findall(words))


def _has_actor(words: str, actors: BearerWords) -> bool:
    """An actor's noun before any word at which a name has ended."""
    for seen, match in enumerate(_WORD.finditer(words)):
        word = match.group()
        if word in actors.one or word in actors.many:
            return True
        if word in actors.breaks or seen >= 6:
            return False
    return False


def _is_open(words: str, actors: BearerWords) -> bool:
    """A list of adjectives that a later noun closes: "intergovernmental, regional and national bodies"."""
    if actors.adjectives_follow:
        return False
    last = [match.group() for match in _WORD.finditer(words)][-1:]
    return bool(last) and last[0].endswith(actors.adjective_endings) and last[0] not in actors.actors


def _names_actor(words: str, actors: BearerWords) -> bool:
    """Whether a stretch between commas holds an actor; without one it goes on with the name before it."""
    return any(
        match.group().lower() in actors.actors
        or match.group() in actors.countries
        or (match.group().isupper() and len(match.group()) > 2)
        for match in _WORD.finditer(words)
    )


def _cut(text: str, left: int, right: int, actors: BearerWords) -> tuple[int, int]:
    """Without blanks around it, and ended at words with which no name goes on."""
    while left < right and (text[left].isspace() or text[left] in "*_"):
        left += 1
    if not actors.breaks.isdisjoint(_WORD.findall(text[left:right].lower())):
        for index, match in enumerate(_WORD.finditer(text, left, right)):
            if index and match.group().lower() in actors.breaks and match.start() > left:
                right = match.start()
                break
    while True:
        while right > left and (text[right - 1].isspace() or text[right - 1] in ",;:*_"):
            right -= 1
        last = text[left:right].rsplit(None, 1)
        if len(last) < 2 or last[1].lower() not in actors.conjunctions:
            return left, right
        right -= len(last[1])
