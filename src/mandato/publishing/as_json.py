"""A read result as the JSON that `mandato read --format json` prints (format mandato/1), written straight as text.

A long document has tens of thousands of values: to write each at once takes a third of the time of making a structure
of dictionaries first. `result_as_json` is that structure, read back from the text. Spans are arrays of two.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from json.encoder import encode_basestring as quoted
from json.encoder import encode_basestring_ascii
from typing import Any, TypeVar

from mandato.model import (
    Action,
    Bearer,
    Cell,
    Commitment,
    Condition,
    Deliverable,
    Due,
    Instrument,
    Note,
    Party,
    Provision,
    ReadResult,
    Reference,
    Resolved,
    Signatory,
    SourceText,
    Span,
    Term,
    Why,
)

FORMAT = "mandato/1"
_MANY = 1000

Json = dict[str, Any]


def result_as_json(result: ReadResult, *, reader: str, explain: bool = False, with_text: bool = False) -> Json:
    """`reader` is its version; `explain` adds why to every fact, `with_text` the text that spans point into."""
    printed: Json = json.loads(result_as_json_text(result, reader=reader, explain=explain, with_text=with_text))
    return printed


def result_as_json_text(result: ReadResult, *, reader: str, explain: bool = False, with_text: bool = False) -> str:
    """The same as one line of JSON, its characters not escaped."""
    return "".join(json_pieces(result, reader=reader, explain=explain, with_text=with_text))


def json_pieces(result: ReadResult, *, reader: str, explain: bool = False, with_text: bool = False) -> Iterator[str]:
    """That line in pieces: to be written one after the other, it never stands in memory as a whole."""
    yield f'{{"format": "{FORMAT}", "reader": {quoted(reader)}, "source": {_source(result.source, with_text)}'
    yield ', "instruments": ['
    for place, instrument in enumerate(result.instruments):
        yield ", " if place else ""
        yield from _instrument(instrument, explain)
    yield "]}"


def _text(value: str | None) -> str:
    return "null" if value is None else quoted(value)


def _words(words: str) -> str:
    """Quotes a long text: most are plain ASCII, which goes in half of the time."""
    return encode_basestring_ascii(words) if words.isascii() else quoted(words)


def _plain(value: float | None) -> str:
    """A number, or true or false."""
    if value is None:
        return "null"
    return repr(value) if value is not True and value is not False else "true" if value else "false"


def _span(span: Span | None) -> str:
    return "null" if span is None else f"[{span[0]}, {span[1]}]"


def _spans(spans: tuple[Span, ...]) -> str:
    if len(spans) == 1:
        start, end = spans[0]
        return f"[[{start}, {end}]]"
    return _listed(f"[{start}, {end}]" for start, end in spans)


def _listed(printed: Iterable[str]) -> str:
    return f"[{', '.join(printed)}]"


def _reason(why: Why | None) -> str:
    if why is None:
        return "null"
    return f'{{"rule": {quoted(why.rule)}, "span": {_span(why.span)}, "doubt": {round(why.doubt, 3)!r}}}'


def _reasons(whys: Iterable[tuple[str, Why | None]]) -> str:
    return f', "why": {{{", ".join([f"{quoted(fact)}: {_reason(why)}" for fact, why in whys])}}}'


def _because(why: Why | None, explain: bool) -> str:
    """The end of a fact."""
    return f', "why": {_reason(why)}}}' if explain else "}"


def _source(source: SourceText, with_text: bool) -> str:
    digest = sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest()
    text = f', "text": {_words(source.text)}' if with_text else ""
    return (
        f'{{"name": {quoted(source.name)}, "sha256": {quoted(source.sha256)},'
        f' "media_type": {quoted(source.media_type)}, "characters": {len(source.text)},'
        f' "pages": {len(source.pages) if source.pages else "null"}, "text_sha256": "{digest}"{text}}}'
    )


def _instrument(instrument: Instrument, explain: bool) -> Iterator[str]:
    one = instrument
    term = "null" if one.term is None else _term(one.term, explain)
    whys = (("kind", one.kind_why), ("date", one.date_why), ("place", one.place_why))
    yield (
        f'{{"id": {quoted(one.id)}, "kind": {quoted(one.kind)}, "title": {quoted(one.title)},'
        f' "language": {quoted(one.language)}, "date": {_text(one.date)}, "place": {_text(one.place)},'
        f' "parties": {_listed(_party(party, explain) for party in one.parties)},'
        f' "signatories": {_listed(_signatory(signatory, explain) for signatory in one.signatories)},'
        f' "span": {_span(one.span)}, "annex_of": {_text(one.annex_of)}, "version_of": {_text(one.version_of)}'
    )
    yield ', "provisions": ['
    yield from _at_a_time(one.provisions, _provision, explain)
    yield '], "commitments": ['
    yield from _at_a_time(one.commitments, _commitment, explain)
    yield '], "references": ['
    yield from _at_a_time(one.references, _reference, explain)
    yield f'], "term": {term}, "notes": ['
    yield from _at_a_time(one.notes, _note, explain)
    yield f"]{_reasons(whys) if explain else ''}}}"


Item = TypeVar("Item")


def _at_a_time(items: Sequence[Item], printed: Callable[[Item, bool], str], explain: bool) -> Iterator[str]:
    """The items of a list, parted by commas, a thousand in a piece."""
    for start in range(0, len(items), _MANY):
        yield ", " if start else ""
        yield ", ".join([printed(item, explain) for item in items[start : start + _MANY]])


def _party(party: Party, explain: bool) -> str:
    return f'{{"name": {quoted(party.name)}, "acronym": {_text(party.acronym)}{_because(party.why, explain)}'


def _signatory(signatory: Signatory, explain: bool) -> str:
    return (
        f'{{"name": {quoted(signatory.name)}, "capacity": {_text(signatory.capacity)},'
        f' "party": {_text(signatory.party)}{_because(signatory.why, explain)}'
    )


def _provision(provision: Provision, explain: bool) -> str:
    start, end = provision.span
    label, number, level, page = provision.label, provision.number, provision.level, provision.page
    parent, heading = provision.parent, provision.heading
    cells = "null" if provision.cells is None else _listed([_cell(cell) for cell in provision.cells])
    whys = _reasons((("role", provision.role_why), ("label", provision.label_why))) if explain else ""
    return (
        f'{{"id": {quoted(provision.id)}, "label": {"null" if label is None else quoted(label)},'
        f' "number": {"null" if number is None else quoted(number)},'
        f' "ordinal": {provision.ordinal}, "role": "{provision.role}", "level": {"null" if level is None else level},'
        f' "parent": {"null" if parent is None else quoted(parent)},'
        f' "heading": {"null" if heading is None else quoted(heading)},'
        f' "text": {_words(provision.text)}, "span": [{start}, {end}], "segments": {_spans(provision.segments)},'
        f' "page": {"null" if page is None else page}, "cells": {cells}{whys}}}'
    )


def _cell(cell: Cell) -> str:
    return f'{{"header": {quoted(cell.header)}, "text": {quoted(cell.text)}, "span": {_span(cell.span)}}}'


def _commitment(commitment: Commitment, explain: bool) -> str:
    start, end = commitment.span
    bearers = _listed([_bearer(one, explain) for one in commitment.bearers]) if commitment.bearers else "[]"
    conditions = _listed([_condition(one) for one in commitment.conditions]) if commitment.conditions else "[]"
    addressee, deliverable, due = commitment.addressee, commitment.deliverable, commitment.due
    return (
        f'{{"id": {quoted(commitment.id)}, "provision": {quoted(commitment.provision)},'
        f' "text": {_words(commitment.text)}, "span": [{start}, {end}],'
        f' "action": {_action(commitment.action, explain)}, "strength": "{commitment.strength}",'
        f' "nature": "{commitment.nature}", "bearers": {bearers},'
        f' "addressee": {"null" if addressee is None else _bearer(addressee, explain)},'
        f' "deliverable": {"null" if deliverable is None else _deliverable(deliverable, explain)},'
        f' "due": {"null" if due is None else _due(due, explain)},'
        f' "conditions": {conditions}}}'
    )


def _action(action: Action, explain: bool) -> str:
    return (
        f'{{"text": {quoted(action.text)}, "verb": {quoted(action.verb)}, "kind": "{action.kind}"'
        f"{_because(action.why, explain)}"
    )


def _deliverable(deliverable: Deliverable, explain: bool) -> str:
    return (
        f'{{"text": {quoted(deliverable.text)}, "kind": "{deliverable.kind}", "span": {_span(deliverable.span)}'
        f"{_because(deliverable.why, explain)}"
    )


def _bearer(bearer: Bearer, explain: bool) -> str:
    return (
        f'{{"text": {quoted(bearer.text)}, "name": {_text(bearer.name)}, "collective": {_plain(bearer.collective)},'
        f' "from": "{bearer.source}", "span": {_span(bearer.span)}{_because(bearer.why, explain)}'
    )


def _due(due: Due, explain: bool) -> str:
    return (
        f'{{"text": {quoted(due.text)}, "earliest": {_text(due.earliest)}, "latest": {_text(due.latest)},'
        f' "kind": "{due.kind}", "recurrence": {_text(due.recurrence)}, "span": {_span(due.span)}'
        f"{_because(due.why, explain)}"
    )


def _condition(condition: Condition) -> str:
    return f'{{"text": {quoted(condition.text)}, "span": {_span(condition.span)}}}'


def _reference(reference: Reference, explain: bool) -> str:
    start, end = reference.span
    name, symbol, label = reference.target
    resolved = reference.resolved
    candidates = _listed([_resolved(one) for one in reference.candidates]) if reference.candidates else "[]"
    return (
        f'{{"provision": {quoted(reference.provision)}, "text": {quoted(reference.text)}, "span": [{start}, {end}],'
        f' "target": {{"instrument": {_text(name)}, "symbol": {_text(symbol)}, "label": {_text(label)}}},'
        f' "status": "{reference.status}", "resolved": {"null" if resolved is None else _resolved(resolved)},'
        f' "candidates": {candidates}'
        f"{_because(reference.why, explain)}"
    )


def _resolved(resolved: Resolved) -> str:
    return f'{{"instrument": {quoted(resolved.instrument)}, "provision": {_text(resolved.provision)}}}'


def _term(term: Term, explain: bool) -> str:
    entry = term.entry_into_force
    begins = "null"
    if entry is not None:
        begins = f'{{"on": {quoted(entry.on)}, "n": {_plain(entry.n)}, "delay": {_text(entry.delay)}}}'
    notice, effect_after = term.denunciation
    return (
        f'{{"entry_into_force": {begins}, "in_force": {_text(term.in_force)}, "duration": {_text(term.duration)},'
        f' "indefinite": {_plain(term.indefinite)}, "minimum": {_text(term.minimum)},'
        f' "renewal": {_text(term.renewal)}, "renewal_period": {_text(term.renewal_period)},'
        f' "objection_notice": {_text(term.objection_notice)},'
        f' "denunciation": {{"notice": {_text(notice)}, "effect_after": {_text(effect_after)}}},'
        f' "expires": {_text(term.expires)}, "notice_by": {_text(term.notice_by)}'
        f"{_reasons(term.whys) if explain else ''}}}"
    )


def _note(note: Note, explain: bool) -> str:
    return (
        f'{{"rule": {quoted(note.rule)}, "provision": {_text(note.provision)}, "text": {quoted(note.text)},'
        f' "span": {_span(note.span)}}}'
    )
