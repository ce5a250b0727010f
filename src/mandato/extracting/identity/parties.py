"""An agreement's opening and closing in, its parties and signatories out."""

import re

from mandato.extracting.identity.letter_case import as_name, printed_case
from mandato.extracting.identity.party_lists import (
    NamedParty,
    defined_parties,
    likeness,
    listed_parties,
    listing,
    spoken_parties,
    titled_parties,
)
from mandato.extracting.identity.signatories import SignatureBlock, find_blocks, read_representatives, read_signatories
from mandato.extracting.identity.signature_columns import side_by_side, untangle
from mandato.extracting.identity.stretches import Stretch
from mandato.model import Note, Party, Signatory, Span, Why

_SAME = 0.72  # likeness from which two printed names are one party's


def find_parties(
    title: str, opening: Stretch, closing: Stretch, code: str
) -> tuple[list[Party], list[Signatory], list[Note]]:
    """The names as the opening gives them, checked against those for which the text is signed."""
    columns = untangle(closing, code)
    blocks = find_blocks(columns or closing, code)
    expected = [block.party for block in blocks]
    listed = listing(opening, code)
    defined = defined_parties(listed, code)
    named = _best(
        [
            defined,
            titled_parties(title, opening, code, expected=expected),
            listed_parties(listed, code, expected=expected),
            spoken_parties(listed, code, expected=expected),
        ],
        expected,
    )
    named = [one._replace(name=printed_case(one.name, opening.text) or one.name) for one in named]
    parties = [
        Party(one.name, one.acronym, Why("party-listed", one.span, 0.0 if one.span else 0.1))
        for one in _with_acronyms(named, defined)
    ]
    notes: list[Note] = []
    if len(parties) < 2:
        parties = [_signing_party(block, code, placed=columns is None) for block in blocks]
    signatories = _signed(blocks, parties, f"{opening.text}\n{closing.text}", code)
    beside = [] if blocks else side_by_side(closing, code)
    if beside:
        signatories = _in_columns(beside, parties, f"{opening.text}\n{closing.text}", code)
    if columns or beside:
        signatories = sorted((_placed(one, closing) for one in signatories), key=_place)
    notes += [_case_note(one) for one in signatories if one.why and one.why.span and _was_capitals(one, closing)]
    named_before = read_representatives(listed, parties, code)
    return parties, _filled(signatories, named_before), notes


def _signing_party(block: SignatureBlock, code: str, *, placed: bool) -> Party:
    why = Why("party-signature", block.party_span if placed else None, 0.2)
    return Party(as_name(block.party, code), None, why)


def _in_columns(columns: list[Stretch], parties: list[Party], text: str, code: str) -> list[Signatory]:
    """One person a column; for whom they sign only their order tells, where it can."""
    signed: list[Signatory] = []
    for at, column in enumerate(columns):
        party = parties[at] if len(columns) == len(parties) else None
        block = SignatureBlock("", Span(column.start, column.start), column)
        signed += read_signatories(block, party, text, code)[:1]
    return signed


def _place(signatory: Signatory) -> int:
    span = signatory.why.span if signatory.why else None
    return span.start if span else 0


def _placed(signatory: Signatory, closing: Stretch) -> Signatory:
    """With its place in the source, which reading by columns loses."""
    pattern = r"\s+".join(re.escape(word) for word in signatory.name.split())
    found = re.search(pattern, closing.text, re.IGNORECASE)
    span = closing.span(found.start(), found.end()) if found else None
    return signatory._replace(why=Why("signature-columns", span, 0.1))


def _best(lists: list[list[NamedParty]], expected: list[str]) -> list[NamedParty]:
    """The first list that agrees with the signatures in number, else the longest of at least two."""
    for parties in lists:
        if len(parties) > 1 and len(parties) == len(expected):
            return parties
    return max(lists, key=lambda parties: len(parties) if len(parties) > 1 else 0)


def _with_acronyms(named: list[NamedParty], defined: list[NamedParty]) -> list[NamedParty]:
    known = {one.acronym: one for one in defined if one.acronym}
    filled = []
    for one in named:
        if one.name in known:  # the list gives only short forms
            filled.append(known[one.name])
            continue
        match = next((other for other in defined if likeness(other.name, one.name) > 0.9), None)
        filled.append(one._replace(acronym=one.acronym or (match.acronym if match else None)))
    return filled


def _signed(blocks: list[SignatureBlock], parties: list[Party], text: str, code: str) -> list[Signatory]:
    """Persons with their parties, columns of several parties above several names included."""
    signed: list[Signatory] = []
    waiting: list[Party | None] = []
    for at, block in enumerate(blocks):
        party = _party_of(block.party, parties) or (parties[at] if len(blocks) == len(parties) else None)
        waiting.append(party)
        beside = side_by_side(block.body, code) if len(waiting) > 1 else []
        persons = _in_columns(beside, [], text, code) or read_signatories(block, party, text, code)
        if persons:
            signed += _shared_out(persons, waiting)
            waiting = []
    return signed


def _shared_out(persons: list[Signatory], waiting: list[Party | None]) -> list[Signatory]:
    """Names under several parties: one each in the same order, or nobody knows for whom; else all the last's."""
    if len(waiting) < 2 or len(persons) < 2:
        return persons
    if len(persons) != len(waiting):
        return [one._replace(party=None) for one in persons]
    pairs = zip(persons, waiting, strict=True)
    return [one._replace(party=(party.acronym or party.name) if party else None) for one, party in pairs]


def _party_of(name: str, parties: list[Party]) -> Party | None:
    best = max(parties, key=lambda party: likeness(party.name, name), default=None)
    for party in parties:
        if party.acronym and party.acronym.lower() == name.lower():
            return party
    return best if best and likeness(best.name, name) >= _SAME else None


def _was_capitals(signatory: Signatory, closing: Stretch) -> bool:
    span = signatory.why.span if signatory.why else None
    if not span:
        return False
    printed = closing.text[span.start - closing.start : span.end - closing.start]
    return signatory.name.upper() in printed and signatory.name not in printed


def _case_note(signatory: Signatory) -> Note:
    return Note(
        "name-case", f"printed in capitals; read as {signatory.name}", signatory.why.span if signatory.why else None
    )


def _filled(signed: list[Signatory], named_before: list[Signatory]) -> list[Signatory]:
    """Signatures with the capacity that the opening gives where the block has none; the opening's alone else."""
    if not signed:
        return named_before
    filled = []
    for printed in signed:
        one = printed
        match = next((other for other in named_before if likeness(other.name, one.name) > 0.9), None)
        if match is not None:
            one = one._replace(capacity=one.capacity or match.capacity, party=match.party or one.party)
        filled.append(one)
    return filled
