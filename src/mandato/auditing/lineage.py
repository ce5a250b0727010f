"""A set of documents and a provision of it in; where the provision came from and what became of it out.

Beside what cites, quotes, implements or repeats it, a text so related also shows what else it rests on in the same
breath: the provisions of it that name the whole instrument, and what they cite. So the chain stays whole where a text
in the middle is known by name only.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.repeating import repeated
from mandato.auditing.rules_of_quotations import all_quotations
from mandato.auditing.titles import title_words
from mandato.auditing.versions_of_one import are_one_text
from mandato.errors import MandatoError
from mandato.linking import link_all
from mandato.model import Instrument, ReadResult, Reference
from mandato.model.lineage import Lineage, LineageLink, LineageNode, LinkKind

_PLANS = frozenset(("action-plan", "programme"))


def lineage(results: Sequence[ReadResult], label: str, *, instrument: str | None = None) -> Lineage:
    """Of the provision of a label or id; `instrument`, an id or words of a title, tells equal labels apart.

    Raises MandatoError where no provision, or more than one, answers.
    """
    documents = DocumentSet(link_all(results))
    document, provision = _asked(documents, label, instrument)
    documents = DocumentSet(list(_of_one_language(documents, document.instrument.language)))
    return _Graph(documents).around(document, provision)


def _asked(documents: DocumentSet, label: str, instrument: str | None) -> tuple[Document, str]:
    found = [
        (document, provision.id)
        for document in documents
        if instrument is None or _answers(document, instrument)
        for provision in document.instrument.provisions
        if label in (provision.label, provision.id)
    ]
    if not found:
        raise MandatoError(f"No provision here is called {label}.", "`mandato read` lists the labels.")
    texts = {document.instrument.id for document, _ in found}
    if len(texts) > 1:
        names = ", ".join(sorted(texts))
        raise MandatoError(f"{label} stands in {len(texts)} instruments: {names}.", "Name one with --in.")
    cited = [each for each in found if any(_is_cited(other, *each) for other in documents)]
    return (cited or found)[0]


def _of_one_language(documents: DocumentSet, language: str) -> Iterator[ReadResult]:
    """Without the versions, in other languages, of texts that are here in this one."""
    here = {_what(each.instrument) for each in documents if each.instrument.language == language}
    for result in documents.results:
        kept = [each for each in result.instruments if each.language == language or _what(each) not in here]
        yield replace(result, instruments=tuple(kept))


def _what(instrument: Instrument) -> tuple[str, str | None]:
    return instrument.kind, instrument.date


def _answers(document: Document, asked: str) -> bool:
    title = set(title_words(document.instrument.title))
    return document.instrument.id == asked or all(word in title for word in title_words(asked))


def _is_cited(other: Document, document: Document, provision: str) -> bool:
    here = (document.instrument.id, provision)
    return any(each.resolved is not None and tuple(each.resolved) == here for each in other.instrument.references)


class _Graph:
    """Every link of a set, made once, and the part of it around one provision."""

    def __init__(self, documents: DocumentSet) -> None:
        self._documents = documents
        self._nodes: dict[str, LineageNode] = {}
        self._links: dict[str, list[LineageLink]] = defaultdict(list)  # by the key of the later node
        self._back: dict[str, list[LineageLink]] = defaultdict(list)  # by the key of the earlier node
        self._holders: dict[str, Document] = {}
        for document in documents:
            for link in self._links_of(document):
                self._links[link.later].append(link)
                self._back[link.earlier].append(link)

    def around(self, document: Document, provision: str) -> Lineage:
        origin, whole = self._provision(document, provision), self._instrument(document)
        direct = dict.fromkeys(link.later for link in self._back[origin])
        related = {id(self._holders[key]) for key in direct}
        beside = [
            link.later
            for link in self._back[whole]
            if id(self._holders[link.later]) in related and self._names_another(link.later, document)
        ]
        kept = dict.fromkeys(self._links[origin])
        for key in dict.fromkeys([*direct, *beside]):
            kept.update(dict.fromkeys(self._links[key]))
        for link in list(kept):
            kept.update(dict.fromkeys(self._implementing(link.earlier, whole)))
        keys = dict.fromkeys([origin, *(key for link in kept for key in (link.later, link.earlier))])
        return Lineage(origin, tuple(self._nodes[key] for key in keys), tuple(kept))

    def _names_another(self, key: str, document: Document) -> bool:
        """Whether a provision cites a text that is neither its own nor the document."""
        homes = {document.instrument.id, self._nodes[key].instrument}
        return any(self._nodes[link.earlier].instrument not in homes for link in self._links[key])

    def _implementing(self, key: str, whole: str) -> Iterator[LineageLink]:
        """A plan that is named as a whole and cites provisions of the instrument asked about implements it."""
        node, target = self._nodes[key], self._nodes[whole]
        if node.provision is not None or node.file is None:
            return
        for document in self._documents:
            if document.instrument.id != node.instrument or document.instrument.kind not in _PLANS:
                continue
            cited = {each.resolved.instrument for each in document.instrument.references if each.resolved}
            if target.instrument in cited:
                yield LineageLink(key, whole, "implements", "")
                return

    def _links_of(self, document: Document) -> Iterator[LineageLink]:
        kind: LinkKind = "implements" if document.instrument.kind in _PLANS else "cites"
        for reference in document.instrument.references:
            if reference.provision not in document.provisions:
                continue
            later, earlier = self._provision(document, reference.provision), self._target(document, reference)
            if earlier is not None and earlier != later:
                has_label = reference.resolved is not None and reference.resolved.provision is not None
                yield LineageLink(later, earlier, kind if has_label else "cites", reference.text)
        for quotation in self._documents.once(all_quotations)[id(document)]:
            later = self._provision(document, quotation.provision.id)
            earlier = self._provision(quotation.source, quotation.quoted.id)
            yield LineageLink(later, earlier, "quotes", quotation.words[:80])
        found = self._documents.once(repeated)
        for identity in document.provisions:
            promise = found.get((id(document), identity))
            if promise is not None:
                earlier = self._provision(promise.document, promise.provision.id)
                yield LineageLink(self._provision(document, identity), earlier, "repeats", "")

    def _target(self, document: Document, reference: Reference) -> str | None:
        """The key of what is cited; None where it is the citing text itself as a whole."""
        target = self._documents.target(reference, document)
        if target is None:
            return self._external(reference)
        provision = reference.resolved.provision if reference.resolved else None
        if provision is not None and provision in target.provisions:
            return self._provision(target, provision)
        return None if are_one_text(target, document) else self._instrument(target)

    def _provision(self, document: Document, provision: str) -> str:
        held = document.provisions[provision]
        return self._keep(document, provision, held.label)

    def _instrument(self, document: Document) -> str:
        return self._keep(document, None, None)

    def _keep(self, document: Document, provision: str | None, label: str | None) -> str:
        """Language versions of one instrument share their nodes."""
        text = document.instrument
        key = f"{text.id}#{provision or ''}"
        if key not in self._nodes:
            self._nodes[key] = LineageNode(key, text.title, text.id, provision, label, text.date, document.source.name)
            self._holders[key] = document
        return key

    def _external(self, reference: Reference) -> str | None:
        name, label = reference.target.symbol or reference.target.instrument, reference.target.label
        if not name:
            return None
        key = f"~{_folded(name)}#{label or ''}"
        self._nodes.setdefault(key, LineageNode(key, name, label=label))
        return key


@cache
def _folded(name: str) -> str:
    return "-".join(title_words(name))
