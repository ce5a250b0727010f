"""What holds for every read result, whatever the text."""

import json
from itertools import pairwise

from mandato.model import Instrument, Provision, ReadResult, Span
from mandato.publishing import result_as_json


def check(result: ReadResult) -> None:
    text = result.source.text
    assert result.instruments, "a text that can be read holds at least one instrument"
    assert len({instrument.id for instrument in result.instruments}) == len(result.instruments)
    for instrument in result.instruments:
        _check_instrument(instrument, text)
    json.dumps(result_as_json(result, reader="x", explain=True, with_text=True))
    assert lost_characters(result) == ""


def _check_instrument(instrument: Instrument, text: str) -> None:
    _check_span(instrument.span, text)
    ids = [provision.id for provision in instrument.provisions]
    assert len(set(ids)) == len(ids), "addresses are unique in an instrument"
    known = set(ids)
    for provision in instrument.provisions:
        _check_provision(provision, text)
        assert provision.parent is None or provision.parent in known
    for commitment in instrument.commitments:
        assert commitment.provision in known
        _check_span(commitment.span, text)
        for bearer in commitment.bearers:
            _check_span(bearer.span, text)
        for part in (commitment.deliverable, commitment.due, *commitment.conditions):
            if part is not None:
                _check_span(part.span, text)
    for reference in instrument.references:
        assert reference.provision in known
        _check_span(reference.span, text)
    for note in instrument.notes:
        _check_span(note.span, text)
        assert note.provision is None or note.provision in known


def _check_span(span: Span | None, text: str) -> None:
    if span is not None:
        assert 0 <= span.start <= span.end <= len(text)


def _check_provision(provision: Provision, text: str) -> None:
    _check_span(provision.span, text)
    for segment in provision.segments:
        assert provision.span.start <= segment.start <= segment.end <= provision.span.end
        piece = text[segment.start : segment.end]
        assert piece == piece.strip() and piece
    for above, below in pairwise(provision.segments):
        assert above.end <= below.start
    _check_joined(provision, text)
    for cell in provision.cells or ():
        _check_span(cell.span, text)


def _check_joined(provision: Provision, text: str) -> None:
    """The text is its pieces in order, joined by one space or by nothing."""
    rest = provision.text
    for number, segment in enumerate(provision.segments):
        piece = text[segment.start : segment.end]
        if number and not rest.startswith(piece):
            assert rest.startswith(" ")
            rest = rest[1:]
        assert rest.startswith(piece)
        rest = rest[len(piece) :]
    assert rest == ""


def lost_characters(result: ReadResult) -> str:
    """The letters and digits of the source that stand in no provision, front, note or noted furniture."""
    text = result.source.text
    covered = bytearray(len(text))
    for instrument in result.instruments:
        for provision in instrument.provisions:
            covered[provision.span.start : provision.span.end] = b"\x01" * (provision.span.end - provision.span.start)
        for note in instrument.notes:
            if note.span is not None:
                covered[note.span.start : note.span.end] = b"\x01" * (note.span.end - note.span.start)
    for note in result.source.notes:
        if note.span is not None:
            covered[note.span.start : note.span.end] = b"\x01" * (note.span.end - note.span.start)
    return "".join(character for character, seen in zip(text, covered, strict=True) if not seen and character.isalnum())
