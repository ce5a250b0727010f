"""A set of documents read together, with the ways of finding one's way in it that every rule needs."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

from mandato.auditing.lemmas import lemma_set
from mandato.auditing.numbering import Numbering
from mandato.auditing.similarity import LemmaIndex
from mandato.model import Commitment, Instrument, Provision, ReadResult, Reference, SourceText, Span

Made = TypeVar("Made")
_JOINT = "\n\n"
_BINDING = frozenset(("obligation", "undertaking", "request"))
_WORDED = frozenset(("operative", "text", "row", "preambular"))


@dataclass(frozen=True)
class Document:
    """One instrument and the source it stands in."""

    source: SourceText
    instrument: Instrument

    @cached_property
    def provisions(self) -> dict[str, Provision]:
        return {provision.id: provision for provision in self.instrument.provisions}

    @cached_property
    def children(self) -> dict[str | None, list[Provision]]:
        found: dict[str | None, list[Provision]] = defaultdict(list)
        for provision in self.instrument.provisions:
            found[provision.parent].append(provision)
        return found

    @cached_property
    def commitments(self) -> dict[str, list[Commitment]]:
        found: dict[str, list[Commitment]] = defaultdict(list)
        for commitment in self.instrument.commitments:
            found[commitment.provision].append(commitment)
        return found

    @cached_property
    def references(self) -> dict[str, list[Reference]]:
        """By provision, in the order of the text."""
        found: dict[str, list[Reference]] = defaultdict(list)
        for reference in sorted(self.instrument.references, key=lambda each: each.span):
            found[reference.provision].append(reference)
        return found

    @cached_property
    def repaired_spans(self) -> frozenset[Span | None]:
        """Where the reader read a printed label as another."""
        return frozenset(note.span for note in self.instrument.notes if note.rule == "citation-label")

    @cached_property
    def joined(self) -> str:
        """The words of all provisions: what is not found here need not be looked for in each of them."""
        return _JOINT.join([each.text for each in self.instrument.provisions])

    def holders_of(self, pattern: re.Pattern[str]) -> Iterator[Provision]:
        """The provisions whose words a pattern finds something in, by one look at all of them; and every table row.

        What the pattern finds must hold no line break: the words of two provisions are joined by two.
        """
        found, start = pattern.search(self.joined), 0
        for provision in self.instrument.provisions:
            end = start + len(provision.text)
            while found is not None and found.start() < start:
                found = pattern.search(self.joined, start)
            if provision.cells or (found is not None and found.start() < end):
                yield provision
            start = end + len(_JOINT)

    @cached_property
    def lowered(self) -> str:
        return self.joined.lower()

    @cached_property
    def index(self) -> LemmaIndex:
        """Of the provisions that can be cited and have words."""
        language = self.instrument.language
        return LemmaIndex(
            (each.id, lemma_set(f"{each.heading or ''} {each.text}", language))
            for each in self.instrument.provisions
            if each.role in _WORDED and each.label and (each.text or each.heading)
        )

    @cached_property
    def numbering(self) -> Numbering:
        return Numbering(each.label for each in self.instrument.provisions if each.label and each.role in _WORDED)

    def promises(self, provision: str) -> bool:
        """Whether a provision binds or asks somebody to act."""
        return not _BINDING.isdisjoint([each.strength for each in self.commitments.get(provision, ())])


class DocumentSet:
    """Every instrument of the files given; language versions of one instrument may share an id."""

    def __init__(self, results: Sequence[ReadResult]) -> None:
        self.results = tuple(results)
        self.documents = [
            Document(result.source, instrument) for result in results for instrument in result.instruments
        ]
        self._by_id: dict[str, list[Document]] = defaultdict(list)
        for document in self.documents:
            self._by_id[document.instrument.id].append(document)
        self._made: dict[Callable[[DocumentSet], object], object] = {}

    def __iter__(self) -> Iterator[Document]:
        return iter(self.documents)

    def once(self, make: "Callable[[DocumentSet], Made]") -> Made:
        """What `make` builds of the whole set, built once however many rules ask."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast(Made, self._made[make])

    def named(self, identity: str, beside: Document) -> Document | None:
        """The instrument of an id: of the same file first, then of the same language."""
        found = self._by_id.get(identity, ())
        if len(found) == 1:
            return found[0]
        same_file = [each for each in found if each.source is beside.source]
        same_language = [each for each in found if each.instrument.language == beside.instrument.language]
        return next(iter([*same_file, *same_language, *found]), None)

    def target(self, reference: Reference, beside: Document) -> Document | None:
        """The document that a citation leads to, where it is in the set."""
        if reference.resolved is not None:
            return self.named(reference.resolved.instrument, beside)
        if reference.candidates:
            return self.named(reference.candidates[0].instrument, beside)
        return None
