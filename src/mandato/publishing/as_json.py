"""A read result as the plain structure that `mandato read --format json` prints (format mandato/1).

Spans are pairs, which JSON prints as arrays of two.
"""

from hashlib import sha256
from typing import Any

from mandato.model import (
    Action,
    Bearer,
    Cell,
    Commitment,
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
    Term,
    Why,
)

FORMAT = "mandato/1"

Json = dict[str, Any]


def result_as_json(result: ReadResult, *, reader: str, explain: bool = False, with_text: bool = False) -> Json:
    """`reader` is its version; `explain` adds why to every fact, `with_text` the text that spans point into."""
    return {
        "format": FORMAT,
        "reader": reader,
        "source": _source(result.source, with_text),
        "instruments": [_instrument(instrument, explain=explain) for instrument in result.instruments],
    }


def _reason(why: Why | None) -> Json | None:
    return None if why is None else {"rule": why.rule, "span": why.span, "doubt": round(why.doubt, 3)}


def _fact(printed: Json, why: Why | None, *, explain: bool) -> Json:
    if explain:
        printed["why"] = _reason(why)
    return printed


def _source(source: SourceText, with_text: bool) -> Json:
    described: Json = {
        "name": source.name,
        "sha256": source.sha256,
        "media_type": source.media_type,
        "characters": len(source.text),
        "pages": len(source.pages) if source.pages else None,
        "text_sha256": sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest(),
    }
    return described | {"text": source.text} if with_text else described


def _instrument(instrument: Instrument, *, explain: bool) -> Json:
    printed: Json = {
        "id": instrument.id,
        "kind": instrument.kind,
        "title": instrument.title,
        "language": instrument.language,
        "date": instrument.date,
        "place": instrument.place,
        "parties": [_party(party, explain=explain) for party in instrument.parties],
        "signatories": [_signatory(signatory, explain=explain) for signatory in instrument.signatories],
        "span": instrument.span,
        "annex_of": instrument.annex_of,
        "version_of": instrument.version_of,
        "provisions": [_provision(provision, explain=explain) for provision in instrument.provisions],
        "commitments": [_commitment(commitment, explain=explain) for commitment in instrument.commitments],
        "references": [_reference(reference, explain=explain) for reference in instrument.references],
        "term": None if instrument.term is None else _term(instrument.term, explain=explain),
        "notes": [_note(note) for note in instrument.notes],
    }
    if explain:
        whys = {"kind": instrument.kind_why, "date": instrument.date_why, "place": instrument.place_why}
        printed["why"] = {fact: _reason(why) for fact, why in whys.items()}
    return printed


def _party(party: Party, *, explain: bool) -> Json:
    return _fact({"name": party.name, "acronym": party.acronym}, party.why, explain=explain)


def _signatory(signatory: Signatory, *, explain: bool) -> Json:
    printed = {"name": signatory.name, "capacity": signatory.capacity, "party": signatory.party}
    return _fact(printed, signatory.why, explain=explain)


def _provision(provision: Provision, *, explain: bool) -> Json:
    printed: Json = {
        "id": provision.id,
        "label": provision.label,
        "number": provision.number,
        "ordinal": provision.ordinal,
        "role": provision.role,
        "level": provision.level,
        "parent": provision.parent,
        "heading": provision.heading,
        "text": provision.text,
        "span": provision.span,
        "segments": provision.segments,
        "page": provision.page,
        "cells": None if provision.cells is None else [_cell(cell) for cell in provision.cells],
    }
    if explain:
        whys = {"role": provision.role_why, "label": provision.label_why}
        printed["why"] = {fact: _reason(why) for fact, why in whys.items()}
    return printed


def _cell(cell: Cell) -> Json:
    return {"header": cell.header, "text": cell.text, "span": cell.span}


def _commitment(commitment: Commitment, *, explain: bool) -> Json:
    addressee, deliverable, due = commitment.addressee, commitment.deliverable, commitment.due
    return {
        "id": commitment.id,
        "provision": commitment.provision,
        "text": commitment.text,
        "span": commitment.span,
        "action": _action(commitment.action, explain=explain),
        "strength": commitment.strength,
        "nature": commitment.nature,
        "bearers": [_bearer(bearer, explain=explain) for bearer in commitment.bearers],
        "addressee": None if addressee is None else _bearer(addressee, explain=explain),
        "deliverable": None if deliverable is None else _deliverable(deliverable, explain=explain),
        "due": None if due is None else _due(due, explain=explain),
        "conditions": [{"text": condition.text, "span": condition.span} for condition in commitment.conditions],
    }


def _action(action: Action, *, explain: bool) -> Json:
    return _fact({"text": action.text, "verb": action.verb, "kind": action.kind}, action.why, explain=explain)


def _deliverable(deliverable: Deliverable, *, explain: bool) -> Json:
    printed = {"text": deliverable.text, "kind": deliverable.kind, "span": deliverable.span}
    return _fact(printed, deliverable.why, explain=explain)


def _bearer(bearer: Bearer, *, explain: bool) -> Json:
    printed = {
        "text": bearer.text,
        "name": bearer.name,
        "collective": bearer.collective,
        "from": bearer.source,
        "span": bearer.span,
    }
    return _fact(printed, bearer.why, explain=explain)


def _due(due: Due, *, explain: bool) -> Json:
    printed = {
        "text": due.text,
        "earliest": due.earliest,
        "latest": due.latest,
        "kind": due.kind,
        "recurrence": due.recurrence,
        "span": due.span,
    }
    return _fact(printed, due.why, explain=explain)


def _reference(reference: Reference, *, explain: bool) -> Json:
    target, resolved = reference.target, reference.resolved
    printed = {
        "provision": reference.provision,
        "text": reference.text,
        "span": reference.span,
        "target": {"instrument": target.instrument, "symbol": target.symbol, "label": target.label},
        "status": reference.status,
        "resolved": None if resolved is None else _resolved(resolved),
        "candidates": [_resolved(candidate) for candidate in reference.candidates],
    }
    return _fact(printed, reference.why, explain=explain)


def _resolved(resolved: Resolved) -> Json:
    return {"instrument": resolved.instrument, "provision": resolved.provision}


def _term(term: Term, *, explain: bool) -> Json:
    entry = term.entry_into_force
    printed: Json = {
        "entry_into_force": None if entry is None else {"on": entry.on, "n": entry.n, "delay": entry.delay},
        "in_force": term.in_force,
        "duration": term.duration,
        "indefinite": term.indefinite,
        "minimum": term.minimum,
        "renewal": term.renewal,
        "renewal_period": term.renewal_period,
        "objection_notice": term.objection_notice,
        "denunciation": {"notice": term.denunciation.notice, "effect_after": term.denunciation.effect_after},
        "expires": term.expires,
        "notice_by": term.notice_by,
    }
    if explain:
        printed["why"] = {fact: _reason(why) for fact, why in term.whys}
    return printed


def _note(note: Note) -> Json:
    return {"rule": note.rule, "provision": note.provision, "text": note.text, "span": note.span}
