"""Stretches of a provision in, bearers out: named where the text itself or its parties tell the name."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple, TypeVar

from mandato.extracting.commitments.actor_lists import members
from mandato.languages.bearers import BearerWords, bearer_words
from mandato.model import Bearer, Instrument, Party, Provision, Span, Why
from mandato.model.making import make

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*['’]?")
_MOST = 4096  # stretches that are remembered
_LONGEST = 300  # characters of one that is
Remembered = TypeVar("Remembered")


class Known(NamedTuple):
    """What the words of a member tell. `acts`: they name an actor; `body`: one that can be given a mandate."""

    text: str
    name: str | None
    collective: bool
    acts: bool
    body: bool


class Actors:
    """Recognises the actors of one instrument; each different stretch of words is looked into once."""

    def __init__(self, instrument: Instrument) -> None:
        self.words: BearerWords = bearer_words(instrument.language)
        self._parties = tuple(_known(instrument.parties))
        self._known: dict[str, Known] = {}
        self._members: dict[str, tuple[tuple[int, int, Known], ...]] = {}
        if not self._parties:
            self._known, self._members = _remembered(instrument.language)

    def bearers(
        self, provision: Provision, start: int, end: int, *, rule: str, doubt: float = 0.1
    ) -> tuple[Bearer, ...]:
        """One bearer a member of the stretch of the provision's text."""
        return _located(self._members_of(provision.text[start:end]), provision, start, rule, doubt)

    def people(
        self, provision: Provision, start: int, end: int, *, rule: str, doubt: float = 0.1
    ) -> tuple[Bearer, ...]:
        """As `bearers`; nobody where the first member is no actor."""
        found = self._members_of(provision.text[start:end])
        return _located(found, provision, start, rule, doubt) if found and found[0][2].acts else ()

    def body(self, bearers: tuple[Bearer, ...]) -> Bearer | None:
        """The first of them that can be given a mandate."""
        for bearer in bearers:
            if not bearer.collective and self.known(bearer.text).body:
                return bearer
        return None

    def _members_of(self, words: str) -> tuple[tuple[int, int, Known], ...]:
        found = self._members.get(words)
        if found is None:
            found = tuple(
                (left, right, self.known(" ".join(words[left:right].split())))
                for left, right in members(words, 0, len(words), self.words)
            )
            _remember(self._members, words, found)
        return found

    def bearer(self, provision: Provision, start: int, end: int, *, rule: str, doubt: float = 0.1) -> Bearer:
        known = self.known(" ".join(provision.text[start:end].split()))
        return _bearer(known, provision.locate(start, end), rule, doubt)

    def known(self, text: str) -> Known:
        known = self._known.get(text)
        if known is None:
            name = self._name(text)
            known = Known(text, name, self._collective(text), self._is_actor(text, name), self._is_body(text, name))
            _remember(self._known, text, known)
        return known

    def name(self, text: str) -> str | None:
        """The party, or the organ known by name, that the words stand for."""
        return self.known(text).name

    def collective(self, text: str) -> bool:
        """Whether the head of the words is a plural or a group spoken of one by one."""
        return self.known(text).collective

    def is_actor(self, text: str) -> bool:
        """Whether the head of the words is an actor's noun, an acronym, or a name in capitals."""
        return self.known(text).acts

    def _name(self, text: str) -> str | None:
        for pattern, name in self._parties:
            if pattern.search(text):
                return name
        return self.words.names.get(self._without_determiner(text.lower()))

    def _collective(self, text: str) -> bool:
        for index, match in enumerate(_WORD.finditer(text)):
            word = match.group().lower()
            if index == 0 and word in self.words.distributive:
                return True
            if word in self.words.many or ("-" in word and word.partition("-")[0] in self.words.many):
                return True
            if index and word in self.words.linkers:
                return False
        return False

    def _is_body(self, text: str, name: str | None) -> bool:
        if name is not None:
            return True
        for match in _WORD.finditer(text):
            word = match.group().lower()
            if word in self.words.bodies:
                return True
            if word in self.words.one or word in self.words.many:
                return False
            if len(word) > 2 and match.group().isupper():
                return True
        return False

    def _is_actor(self, text: str, name: str | None) -> bool:
        if name is not None:
            return True
        for index, match in enumerate(_WORD.finditer(text)):
            word = match.group()
            if word.lower() in self.words.actors or (word.isupper() and len(word) > 2):
                return True
            if "-" in word and word.partition("-")[0].lower() in self.words.actors:
                return True
            if word in self.words.countries or (index and word[0].isupper()):
                return True
            if index and word.lower() in self.words.attaching:
                return False
        return False

    def names_somebody(self, text: str) -> bool:
        """Whether the words begin with an actor's name, and are little more than that."""
        if len(text.split()) > 14:
            return False
        if self.name(text) is not None or (text.isupper() and 2 < len(text) < 20 and " " not in text):
            return True
        return any(match.group().lower() in self.words.actors for match in _WORD.finditer(text))

    def _without_determiner(self, text: str) -> str:
        first, _, rest = text.partition(" ")
        return rest if first in self.words.determiners else text


def _located(
    found: tuple[tuple[int, int, Known], ...], provision: Provision, start: int, rule: str, doubt: float
) -> tuple[Bearer, ...]:
    """The members of the stretch that begins at `start` of the provision's text."""
    return tuple(
        [_bearer(known, provision.locate(start + left, start + right), rule, doubt) for left, right, known in found]
    )


def _bearer(known: Known, span: Span, rule: str, doubt: float) -> Bearer:
    return make(Bearer, (known.text, known.name, known.collective, "own", span, make(Why, (rule, span, doubt))))


@cache
def _remembered(language: str) -> tuple[dict[str, Known], dict[str, tuple[tuple[int, int, Known], ...]]]:
    """Of all texts of one language without parties of their own."""
    return {}, {}


def _remember(memory: dict[str, Remembered], words: str, found: Remembered) -> None:
    if len(memory) >= _MOST:
        memory.clear()
    if len(words) <= _LONGEST:
        memory[words] = found


def _known(parties: Iterable[Party]) -> Iterable[tuple[re.Pattern[str], str]]:
    for party in parties:
        alternatives = [re.escape(party.name)]
        if party.acronym:
            alternatives.append(re.escape(party.acronym))
        yield (
            re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)", re.IGNORECASE if len(party.name) > 6 else 0),
            (party.name),
        )
