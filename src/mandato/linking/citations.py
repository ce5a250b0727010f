"""Citations in, the same citations with their targets out: joins of dictionaries, linear in the citations."""

import re
from dataclasses import replace
from functools import cache

from mandato.languages.citations import citation_words
from mandato.linking.catalogue import Catalogue, Entry
from mandato.linking.identities import cited_name
from mandato.linking.kinds import KindFilter
from mandato.linking.labels import Found
from mandato.model import Instrument, Note, Reference, Resolved, Target
from mandato.model.making import make, maker
from mandato.model.reference import ReferenceStatus


def link_instrument(catalogue: Catalogue, place: int) -> Instrument:
    """The instrument at `place` of the catalogue with its references linked and each repair noted."""
    entry = catalogue.entries[place]
    references = entry.instrument.references
    if not references:
        return entry.instrument
    kinds = KindFilter(entry.instrument.language, references)
    holders: dict[tuple[str | None, str | None], list[int]] = {}
    linked: list[Reference] = []
    notes: list[Note] = []
    for nth, reference in enumerate(references):
        named = reference.target[:2]
        if (places := holders.get(named)) is None:
            places = holders[named] = _holders(catalogue, place, reference.target)
        if len(places) == 1 and places[0] != place:
            sure = catalogue.sure_labels_of(places[0]).get(reference.target.label)
            if sure is not None:  # most citations of other texts
                linked.append(_with(reference, "resolved", resolved=sure))
                continue
        result, note = _link(catalogue, place, reference, nth, kinds, places)
        linked.append(result)
        if note is not None:
            notes.append(note)
    return replace(entry.instrument, references=tuple(linked), notes=(*entry.instrument.notes, *notes))


def _link(
    catalogue: Catalogue, place: int, reference: Reference, nth: int, kinds: KindFilter, places: list[int]
) -> tuple[Reference, Note | None]:
    """The `nth` reference of its text; `places` are the instruments that its target may mean."""
    if reference.resolved is not None and reference.target.instrument is None and reference.target.symbol is None:
        return _settle(reference, [_address(catalogue, place, reference.resolved.provision)], None), None
    if not places:
        return reference if reference.status == "external" else _with(reference, "external"), None
    label = reference.target.label
    if label is None:
        return _settle(reference, [_address(catalogue, holder) for holder in places], None), None
    near = reference.provision if places == [place] else None
    found = [(holder, catalogue.labels_of(holder).find(label, near=near)) for holder in places]
    hits = [(holder, item) for holder, item in found if item.provisions]
    if not hits:
        missing = _address(catalogue, places[0]) if len(places) == 1 else None
        return _with(reference, "missing", resolved=missing), None
    item = hits[0][1]
    addresses = [
        _address(catalogue, holder, identity) for holder, hit in hits for identity in kinds.narrow(nth, hit.provisions)
    ]
    return _settle(reference, addresses, item), _note(reference, item)


def _holders(catalogue: Catalogue, place: int, target: Target) -> list[int]:
    """The instruments that a target may mean."""
    entry = catalogue.entries[place]
    if target.instrument is None and target.symbol is None:
        return [place]
    if target.instrument and _own(entry.instrument.language).match(target.instrument):
        return [place]
    if target.symbol:
        return catalogue.find_symbol(target.symbol, entry.file)
    found = catalogue.find_name(target.instrument or "", entry.instrument.language, entry.file)
    return [holder for holder in found if holder != place or not _is_of_another_year(entry, target.instrument or "")]


def _is_of_another_year(entry: Entry, printed: str) -> bool:
    """A text does not cite itself by a year that it does not bear: "the Memorandum of 2006 between X and Y"."""
    years = cited_name(printed, entry.instrument.language).years
    return bool(years) and years.isdisjoint(entry.name.years)


@cache
def _own(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{citation_words(language).own})\s", re.IGNORECASE)


def _address(catalogue: Catalogue, place: int, provision: str | None = None) -> Resolved:
    return make(Resolved, (catalogue.entries[place].instrument.id, provision))


def _settle(reference: Reference, addresses: list[Resolved], found: Found | None) -> Reference:
    target = reference.target
    if found and found.label != target.label:
        target = target._replace(label=found.label)
    if len(addresses) == 1:
        return _with(reference, "resolved", target=target, resolved=addresses[0])
    return _with(reference, "ambiguous", target=target, candidates=tuple(addresses))


_new_reference = maker(Reference)


def _with(
    reference: Reference,
    status: ReferenceStatus,
    *,
    target: Target | None = None,
    resolved: Resolved | None = None,
    candidates: tuple[Resolved, ...] = (),
) -> Reference:
    """The reference with another outcome; built directly, since `replace` takes ten times as long."""
    cited = target or reference.target
    return _new_reference(
        reference.provision, reference.text, reference.span, cited, status, resolved, candidates, reference.why
    )


def _note(reference: Reference, found: Found) -> Note | None:
    if not found.repaired:
        return None
    text = f'cited as "{reference.target.label}", a label that the cited text has not; read as {found.label}'
    return Note("citation-label", text, reference.span, reference.provision)
