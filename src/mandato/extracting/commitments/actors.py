"""Stretches of a provision in, bearers out: named where the text itself or its parties tell the name."""

import re
from collections.abc import Iterable

from mandato.extracting.commitments.actor_lists import members
from mandato.languages.bearers import BearerWords, bearer_words
from mandato.model import Bearer, Instrument, Party, Provision, Why

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*['’]?")


class Actors:
    """Recognises the actors of one instrument."""

    def __init__(self, instrument: Instrument) -> None:
        self.words: BearerWords = bearer_words(instrument.language)
        self._parties = tuple(_known(instrument.parties))

    def bearers(
        self, provision: Provision, start: int, end: int, *, rule: str, doubt: float = 0.1
    ) -> tuple[Bearer, ...]:
        """One bearer a member of the stretch of the provision's text."""
        found = members(provision.text, start, end, self.words)
        return tuple(self.bearer(provision, left, right, rule=rule, doubt=doubt) for left, right in found)

    def bearer(self, provision: Provision, start: int, end: int, *, rule: str, doubt: float = 0.1) -> Bearer:
        text = " ".join(provision.text[start:end].split())
        span = provision.locate(start, end)
        return Bearer(text, self.name(text), self.collective(text), "own", span, Why(rule, span, doubt))

    def name(self, text: str) -> str | None:
        """The party, or the organ known by name, that the words stand for."""
        for pattern, name in self._parties:
            if pattern.search(text):
                return name
        return self.words.names.get(self._without_determiner(text.lower()))

    def collective(self, text: str) -> bool:
        """Whether the head of the words is a plural or a group spoken of one by one."""
        for index, match in enumerate(_WORD.finditer(text)):
            word = match.group().lower()
            if index == 0 and word in self.words.distributive:
                return True
            if word in self.words.many:
                return True
            if index and word in self.words.linkers:
                return False
        return False

    def is_body(self, text: str) -> bool:
        """Whether the words name an institution or an office, which can be given a mandate."""
        if self.name(text) is not None:
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

    def is_actor(self, text: str) -> bool:
        """Whether the head of the words is an actor's noun, an acronym, or a name in capitals."""
        if self.name(text) is not None:
            return True
        for index, match in enumerate(_WORD.finditer(text)):
            word = match.group()
            if word.lower() in self.words.actors or (word.isupper() and len(word) > 2):
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


def _known(parties: Iterable[Party]) -> Iterable[tuple[re.Pattern[str], str]]:
    for party in parties:
        alternatives = [re.escape(party.name)]
        if party.acronym:
            alternatives.append(re.escape(party.acronym))
        yield (
            re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)", re.IGNORECASE if len(party.name) > 6 else 0),
            (party.name),
        )
