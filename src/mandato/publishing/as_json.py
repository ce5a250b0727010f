"""A read result as the plain structure that `mandato read --format json` prints (format mandato/1).

Spans are pairs, which JSON prints as arrays of two.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

from mandato.model import (
    Bearer,
    Commitment,
    Due,
    Instrument,
    Note,
    Party,
    Provision,
    ReadResult,
    Reference,
    Signatory,
    SourceText,
    Term,
    Why,
)

FORMAT = "mandato/1"

Json = dict[str, Any]
Reason = Callable[[Why | None], Json]


def result_as_json(result: ReadResult, *, reader: str, explain: bool = False, with_text: bool = False) -> Json:
    """`reader` is its version; `explain` adds why to every fact, `with_text` the text that spans point into."""
    reason = _reason if explain else _no_reason
    return {
        "format": FORMAT,
        "reader": reader,
        "source": _source(result.source, with_text),
        "instruments": [_instrument(instrument, reason) for instrument in result.instruments],
    }


def _reason(why: Why | None) -> Json:
    if why is None:
        return {"why": None}
    return {"why": {"rule": why.rule, "span": why.span, "doubt": round(why.doubt, 3)}}


def _no_reason(why: Why | None) -> Json:
    return {}


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


def _instrument(instrument: Instrument, reason: Reason) -> Json:
    printed: Json = {
        "id": instrument.id,
        "kind": instrument.kind,
        "title": instrument.title,
        "language": instrument.language,
        "date": instrument.date,
        "place": instrument.place,
        "parties": [_party(party, reason) for party in instrument.parties],
        "signatories": [_signatory(signatory, reason) for signatory in instrument.signatories],
        "span": instrument.span,
        "annex_of": instrument.annex_of,
        "version_of": instrument.version_of,
        "provisions": [_provision(provision, reason) for provision in instrument.provisions],
        "commitments": [_commitment(commitment, reason) for commitment in instrument.commitments],
        "references": [_reference(reference, reason) for reference in instrument.references],
        "term": None if instrument.term is None else _term(instrument.term, reason),
        "notes": [_note(note) for note in instrument.notes],
    }
    if reason is _reason:
        whys = {"kind": instrument.kind_why, "date": instrument.date_why, "place": instrument.place_why}
        printed["why"] = {fact: reason(why)["why"] for fact, why in whys.items()}
    return printed


def _party(party: Party, reason: Reason) -> Json:
    return {"name": party.name, "acronym": party.acronym, **reason(party.why)}


def _signatory(signatory: Signatory, reason: Reason) -> Json:
    return {
        "name": signatory.name,
        "capacity": signatory.capacity,
        "party": signatory.party,
        **reason(signatory.why),
    }


def _provision(provision: Provision, reason: Reason) -> Json:
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
        "cells": None if provision.cells is None else [cell._asdict() for cell in provision.cells],
    }
    if reason is _reason:
        whys = {"role": provision.role_why, "label": provision.label_why}
        printed["why"] = {fact: reason(why)["why"] for fact, why in whys.items()}
    return printed


def _commitment(commitment: Commitment, reason: Reason) -> Json:
    action, deliverable = commitment.action, commitment.deliverable
    return {
        "id": commitment.id,
        "provision": commitment.provision,
        "text": commitment.text,
        "span": commitment.span,
        "action": {"text": action.text, "verb": action.verb, "kind": action.kind, **reason(action.why)},
        "strength": commitment.strength,
        "nature": commitment.nature,
        "bearers": [_bearer(bearer, reason) for bearer in commitment.bearers],
        "addressee": None if commitment.addressee is None else _bearer(commitment.addressee, reason),
        "deliverable": None
        if deliverable is None
        else {
            "text": deliverable.text,
            "kind": deliverable.kind,
            "span": deliverable.span,
            **reason(deliverable.why),
        },
        "due": None if commitment.due is None else _due(commitment.due, reason),
        "conditions": [condition._asdict() for condition in commitment.conditions],
    }


def _bearer(bearer: Bearer, reason: Reason) -> Json:
    return {
        "text": bearer.text,
        "name": bearer.name,
        "collective": bearer.collective,
        "from": bearer.source,
        "span": bearer.span,
        **reason(bearer.why),
    }


def _due(due: Due, reason: Reason) -> Json:
    return {
        "text": due.text,
        "earliest": due.earliest,
        "latest": due.latest,
        "kind": due.kind,
        "recurrence": due.recurrence,
        "span": due.span,
        **reason(due.why),
    }


def _reference(reference: Reference, reason: Reason) -> Json:
    return {
        "provision": reference.provision,
        "text": reference.text,
        "span": reference.span,
        "target": reference.target._asdict(),
        "status": reference.status,
        "resolved": None if reference.resolved is None else reference.resolved._asdict(),
        "candidates": [candidate._asdict() for candidate in reference.candidates],
        **reason(reference.why),
    }


def _term(term: Term, reason: Reason) -> Json:
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
    if reason is _reason:
        printed["why"] = {fact: reason(why)["why"] for fact, why in term.whys}
    return printed


def _note(note: Note) -> Json:
    return {"rule": note.rule, "provision": note.provision, "text": note.text, "span": note.span}
