"""An instrument's opening and closing in; date, place, parties, signatories and id out."""

from collections.abc import Callable
from dataclasses import replace

from mandato.extracting.identity.adoption import (
    Adoption,
    find_adoption_line,
    find_date_line,
    find_loose_signature,
    find_meeting,
    find_meeting_place,
    find_metadata,
    find_opening_sentence,
    find_reported_meeting,
    find_signature,
    find_title_date,
    find_witnessed,
)
from mandato.extracting.identity.instrument_ids import make_id
from mandato.extracting.identity.parties import find_parties
from mandato.extracting.identity.stretches import Stretch, backs_in, closing, opening, whole
from mandato.extracting.identity.symbols_of_origin import find_own_symbol
from mandato.languages.parties import party_words
from mandato.model import Instrument, Note, SourceText

_CONTRACTUAL = frozenset({"memorandum", "agreement", "treaty", "charter"})
_SPOKEN = frozenset({"declaration", "statement", "charter"})
_SYMBOLIC = frozenset({"resolution", "report", "programme", "action-plan", "declaration", "statement"})


def identify(source: SourceText, instrument: Instrument) -> Instrument:
    """Fills what the text says of itself; each doubt and inference is added to the notes."""
    code = instrument.language
    start, end = opening(source, instrument), closing(source, instrument)
    notes: list[Note] = []
    adoption = _find_adoption(source, instrument, start, end)
    if adoption is not None and adoption.place is None and instrument.kind in _SPOKEN:
        met = find_meeting_place(whole(source, instrument), code)
        adoption = adoption._replace(place=met[0], place_why=met[1]) if met else adoption
    dated = _dated(instrument, adoption, notes)
    if instrument.kind in _CONTRACTUAL:
        parties, signatories, found = find_parties(instrument.title, start, end, code)
        notes += found
        dated = replace(dated, parties=tuple(parties), signatories=tuple(signatories))
    symbol = find_own_symbol(start, code) if instrument.kind in _SYMBOLIC else None
    final = make_id(dated, party_words(code), symbol=symbol[0] if symbol else None)
    return replace(dated, id=final, notes=(*instrument.notes, *notes))


def _dated(instrument: Instrument, adoption: Adoption | None, notes: list[Note]) -> Instrument:
    if adoption is None:
        return instrument
    why = adoption.date_why
    if why.doubt >= _NOTED:
        notes.append(Note(why.rule, f"date {adoption.date} taken from {_SOURCES[why.rule]}", why.span))
    return replace(instrument, date=adoption.date, place=adoption.place, date_why=why, place_why=adoption.place_why)


_NOTED = 0.2
_SOURCES = {
    "date-signature": "words of signature that stand apart from a closing formula",
    "date-adoption": "the line of adoption",
    "date-meeting": "the meeting at which the text was adopted",
    "date-reported-meeting": "the meeting that the text reports on",
    "date-line": "a line that holds only a date",
    "date-title": "the title",
    "date-metadata": "the page's own fields, which may be those of publication",
}


def _find_adoption(source: SourceText, instrument: Instrument, start: Stretch, end: Stretch) -> Adoption | None:
    code = instrument.language
    ways: dict[str, Callable[[], Adoption | None]] = {
        "signature": lambda: find_signature(whole(source, instrument), code),
        "witness": lambda: find_witnessed(end, backs_in(instrument, end), code),
        "made": lambda: find_opening_sentence(start, code),
        "loose": lambda: find_loose_signature(whole(source, instrument), code),
        "title": lambda: find_title_date(instrument.title, code),
        "adoption": lambda: find_adoption_line(start, end, code),
        "meeting": lambda: find_meeting(whole(source, instrument), code),
        "opening-meeting": lambda: find_meeting(whole(source, instrument), code, leading=True),
        "reported": lambda: find_reported_meeting(whole(source, instrument), code),
        "opening-line": lambda: find_date_line(start.cut(0, 2500), code, last=False),
        "closing-line": lambda: find_date_line(end, code, last=True),
        "metadata": lambda: find_metadata(source.text, instrument.span.start, code),
    }
    order = _ORDER.get(instrument.kind, _ORDER["other"])
    return next((found for way in order if (found := ways[way]())), None)


_SIGNED = ("signature", "witness", "made", "opening-line", "loose", "closing-line", "metadata")
_ADOPTED = ("adoption", "signature", "meeting", "title", "opening-line", "closing-line", "metadata")
_CONCLUDED = (
    "signature",
    "witness",
    "adoption",
    "made",
    "opening-line",
    "loose",
    "closing-line",
    "meeting",
    "metadata",
)
_PLANNED = ("adoption", "opening-line", "meeting", "metadata")
_ORDER = {
    "resolution": ("adoption", "closing-line", "title", "opening-line", "signature", "opening-meeting"),
    "memorandum": _SIGNED,
    "agreement": _SIGNED,
    "treaty": _CONCLUDED,
    "charter": _CONCLUDED,
    "declaration": _ADOPTED,
    "statement": _ADOPTED,
    "action-plan": _PLANNED,
    "programme": _PLANNED,
    "report": ("opening-line", "reported", "metadata"),
    "other": ("adoption", "opening-line", "title", "metadata"),
}
