"""The words after "requests" or "invites" in; out, whom they ask, and where what they ask for begins."""

import re
from functools import cache
from typing import NamedTuple

from mandato.extracting.commitments.tokens import Token, token_at, token_before
from mandato.extracting.commitments.verb_forms import verb_from
from mandato.languages.bearers import BearerWords
from mandato.languages.verbs import Form, VerbLexicon
from mandato.model.making import make

_BARE: tuple[Form, ...] = ("bare",)
_REACH = 700  # characters in which the opener of what is asked is looked for


class Asked(NamedTuple):
    """`start` to `end`: who is asked, insertions included. `task`: where what is asked begins."""

    start: int
    end: int
    task: int


def asked_after(
    text: str, position: int, end: int, *, verbs: VerbLexicon, actors: BearerWords, entrusted: bool = False
) -> Asked | None:
    """None where nobody is asked by name ("calls for restraint")."""
    limit = position + _REACH
    if limit > end:
        limit = end
    begin, claused = _past_introducers(text, position, limit, verbs, actors)
    if claused:
        return _claused(text, begin, limit, verbs, actors)
    given = _given(text, begin, limit, actors) if entrusted and actors.adjectives_follow else None
    openers = _pattern(actors.all_openers if entrusted else actors.plain_openers)
    for match in openers.finditer(text, begin, limit):
        if match.lastgroup == "stop":
            return None
        start = match.start()
        before = text[start - 1]
        if start <= begin or (before != " " and (before.isalnum() or before == "_")):
            continue
        if given is not None and given.task < start:
            return given
        word = match[0].lower()
        token = make(Token, (start, match.end(), word.replace("’", "'") if "’" in word else word))
        opened = _opens(text, token, limit, verbs=verbs, actors=actors, entrusted=entrusted)
        if opened is not None:
            last = token_before(text, start, begin) if text[start - 2] in verbs.negation_ends else None
            stop = last.start if last is not None and last.word in verbs.words.negations else start
            return make(Asked, (begin, _trimmed(text, begin, stop), opened))
    return given


def _given(text: str, begin: int, limit: int, actors: BearerWords) -> Asked | None:
    """ "Encargar a la Oficina un estudio": whom, and after the next determiner of its own, with what."""
    token = token_at(text, begin, limit)
    before = "" if token is None else token.word
    token = token_at(text, token.end, limit) if token is not None else None
    while token is not None:
        if token.word in actors.determiners and not (before in actors.linkers or before in actors.determiners):
            return Asked(begin, _trimmed(text, begin, token.start), token.start)
        before, token = token.word, token_at(text, token.end, limit)
    return None


@cache
def _pattern(words: frozenset[str]) -> re.Pattern[str]:
    """Any of the words in any case; each alternative begins with a literal, so that `re` skips to the places."""
    alternatives = "|".join(_either_case(word) + ("" if word.endswith("'") else r"(?!\w)") for word in sorted(words))
    return re.compile(rf"{alternatives}|(?P<stop>;|\.\s)")


def _either_case(word: str) -> str:
    return "".join(f"[{letter.upper()}{letter}]" if letter.isalpha() else re.escape(letter) for letter in word).replace(
        "'", "['’]"
    )


def _next(text: str, position: int, limit: int) -> Token | None:
    """The next word, marks and figures passed over; a semicolon or full stop ends the search."""
    while position < limit:
        token = token_at(text, position, limit)
        if token is not None:
            return token
        while position < limit and (text[position].isspace() or text[position] in "*_\"“”«»'‘([-–—"):
            position += 1
        if position >= limit or text[position] == ";":
            return None
        if text[position] == "." and text[position + 1 : position + 2].isspace():
            return None
        position += 1
    return None


def _past_introducers(
    text: str, position: int, limit: int, verbs: VerbLexicon, actors: BearerWords
) -> tuple[int, bool]:
    """The first word past "upon", adverbs and an insertion between commas, or past "that" and whether it is there."""
    for _ in range(6):
        if text[position : position + 1] == ",":
            inserted = token_at(text, position + 1, limit)
            if inserted is None:
                return position, False
            comma = text.find(",", position + 1, limit)
            if comma == -1 or comma - position > 120:
                return inserted.start, False
            position = comma + 1
            continue
        token = token_at(text, position, limit)
        if token is None:
            return position, False
        if token.word in actors.certain_openers:
            return token.end, True
        if token.word not in actors.introducers and token.word not in verbs.words.adverbs:
            return token.start, False
        position = token.end
    token = token_at(text, position, limit)
    return position if token is None else token.start, False


def _opens(
    text: str, token: Token, limit: int, *, verbs: VerbLexicon, actors: BearerWords, entrusted: bool
) -> int | None:
    """Where the task begins if this word opens it: "to" before a verb, "que", "with" after "entrust"."""
    if token.word in actors.certain_openers:
        return token.end if actors.clause_opens_task else None
    fallback = token.end if entrusted and token.word in actors.task_openers else None
    if token.word not in actors.openers:
        return fallback
    position = token.end
    following = token_at(text, position, limit)
    if following is None and text[position : position + 1] == ",":
        comma = text.find(",", position + 1, limit)
        following = token_at(text, comma + 1, limit) if comma != -1 else None
    while following is not None and (following.word in verbs.before or following.word.endswith(actors.adverb_endings)):
        following = token_at(text, following.end, limit)
    if following is None:
        return fallback
    if following.word in actors.certain_openers:
        return following.end
    verb = verb_from(text, following, limit, verbs, _BARE)
    if verb is not None:
        return token.end
    endings = verbs.words.infinitive_endings
    plain = _without_clitic(following.word, verbs.words.clitics)
    if endings and plain.endswith(endings) and plain not in actors.actors and plain not in actors.determiners:
        return token.end
    return fallback


def _without_clitic(word: str, clitics: tuple[str, ...]) -> str:
    for clitic in clitics:
        word = word.removesuffix(clitic)
    return word


def _claused(text: str, position: int, limit: int, verbs: VerbLexicon, actors: BearerWords) -> Asked | None:
    """ "that the Secretary-General submit": who stands before the verb of the clause."""
    token = token_at(text, position, limit)
    if token is None:
        return None
    begin = token.start
    token = _next(text, token.end, limit)
    while token is not None and token.start - begin < 250:
        if token.word in verbs.modals:
            return Asked(begin, _trimmed(text, begin, token.start), token.end)
        if token.word in verbs.bare and token.word not in actors.actors:
            return Asked(begin, _trimmed(text, begin, token.start), token.start)
        token = _next(text, token.end, limit)
    return None


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and (text[end - 1] in " ,;" or text[end - 1].isspace()):
        end -= 1
    return end
