"""Many instruments in one join; a name or a symbol in, the instruments it may mean out."""

from dataclasses import dataclass, field
from typing import NamedTuple

from mandato.linking.identities import Name, cited_name, cited_words, own_symbol, symbol_key, title_name
from mandato.linking.labels import Labels
from mandato.model import Instrument, Resolved

ENOUGH = 0.75  # of the weight of a cited name's words must stand in the title
COMMON = 0.3  # weight of a word that more than half of the titles have


class Entry(NamedTuple):
    """An instrument and the file it stands in."""

    file: int
    instrument: Instrument
    name: Name


class Match(NamedTuple):
    """What a name may mean in each file, and in any other; `named` where the name has words of its own."""

    named: bool
    by_file: dict[int, list[int]]
    elsewhere: list[int]


@dataclass(slots=True)
class Catalogue:
    """Built once in time linear in the instruments; each distinct name is matched once."""

    entries: list[Entry] = field(default_factory=list)
    by_symbol: dict[str, list[int]] | None = None
    by_word: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)  # of all names
    by_concept: dict[tuple[int, str], list[int]] = field(default_factory=dict)
    matched: dict[tuple[str, str], Match] = field(default_factory=dict)
    labels: dict[int, Labels] = field(default_factory=dict)
    sure_labels: dict[int, dict[str | None, Resolved]] = field(default_factory=dict)

    def add(self, file: int, instrument: Instrument) -> int:
        """The place of the instrument in the catalogue."""
        place = len(self.entries)
        name = title_name(instrument)
        self.entries.append(Entry(file, instrument, name))
        self.words.update(name.words)
        for word in set(name.words):
            self.by_word.setdefault((name.concept, word), []).append(place)
        self.by_concept.setdefault((file, name.concept), []).append(place)
        return place

    def labels_of(self, place: int) -> Labels:
        if place not in self.labels:
            self.labels[place] = Labels.from_instrument(self.entries[place].instrument)
        return self.labels[place]

    def sure_labels_of(self, place: int) -> dict[str | None, Resolved]:
        """The labels that one provision alone bears, with its address."""
        if place not in self.sure_labels:
            identity = self.entries[place].instrument.id
            exact = self.labels_of(place).exact
            self.sure_labels[place] = {
                label: Resolved(identity, found[0]) for label, found in exact.items() if len(found) == 1
            }
        return self.sure_labels[place]

    def find_symbol(self, symbol: str, file: int) -> list[int]:
        if self.by_symbol is None:
            self.by_symbol = self._symbols()
        return self._closest(self.by_symbol.get(symbol_key(symbol), []), file)

    def _symbols(self) -> dict[str, list[int]]:
        """Made when the first symbol is cited, once all instruments are here."""
        places: dict[str, list[int]] = {}
        for place, entry in enumerate(self.entries):
            if symbol := own_symbol(entry.instrument):
                places.setdefault(symbol_key(symbol), []).append(place)
        return places

    def find_name(self, printed: str, language: str, file: int) -> list[int]:
        """The instruments that a printed name may mean: those of the same file first."""
        key = (printed, language)
        match = self.matched.get(key)
        if match is None:
            words = cited_words(printed, language)
            if words and self.words.isdisjoint(words):
                return []  # most names, of texts that are not here
            match = self.matched[key] = self._match(cited_name(printed, language), language)
        if not match.named:
            return self._only_of_its_kind(cited_name(printed, language), file)
        return match.by_file.get(file) or match.elsewhere

    def _only_of_its_kind(self, name: Name, file: int) -> list[int]:
        """ "the Commitment", where the file holds one."""
        places = self.by_concept.get((file, name.concept), []) if name.concept and not name.years else []
        return places if len(places) == 1 else []

    def _closest(self, places: list[int], file: int) -> list[int]:
        if not places:
            return places
        return [place for place in places if self.entries[place].file == file] or places

    def _match(self, name: Name, language: str) -> Match:
        places = self._like(name)
        by_file: dict[int, list[int]] = {}
        for place in places:
            by_file.setdefault(self.entries[place].file, []).append(place)
        close = [place for place in places if self._stand_together(name, place)]
        inside = {file: self._in_language(found, language) for file, found in by_file.items()}
        return Match(bool(name.words), inside, self._in_language(close, language))

    def _in_language(self, places: list[int], language: str) -> list[int]:
        """Those in the citing text's language, where there are any."""
        return [place for place in places if self.entries[place].instrument.language == language] or places

    def _like(self, name: Name) -> list[int]:
        """The instruments that share most of a name's words."""
        words = set(name.words)
        if not any((name.concept, word) in self.by_word for word in words):
            return []
        weights = {word: self._weight(name.concept, word) for word in words}
        scores: dict[int, float] = {}
        for word in words:
            for place in self.by_word.get((name.concept, word), ()):
                scores[place] = scores.get(place, 0.0) + weights[word]
        best = max(scores.values())
        if best < ENOUGH * sum(weights.values()):
            return []
        return [place for place, score in scores.items() if score == best and self._agrees(name, place)]

    def _weight(self, concept: str, word: str) -> float:
        found = len(self.by_word.get((concept, word), ()))
        return COMMON if len(self.entries) > 3 and found > len(self.entries) / 2 else 1.0

    def _agrees(self, name: Name, place: int) -> bool:
        """Whether the years do not contradict each other."""
        title = self.entries[place].name
        return not (name.years and title.years) or bool(name.years & title.years)

    def _stand_together(self, name: Name, place: int) -> bool:
        """Whether the words stand close together in a title: asked of titles in other files."""
        title = self.entries[place].name
        shared = set(name.words) & set(title.words)
        places = sorted(title.words.index(word) for word in shared)
        return places[-1] - places[0] <= 2 * len(shared) + 2
