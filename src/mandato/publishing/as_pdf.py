"""An instrument as PDF: tagged, in its language, with its title, to PDF/UA-1 and, where it has a day, PDF/A-2a."""

from collections.abc import Iterable
from typing import Any

from mandato.languages.documents import document_words
from mandato.model import Instrument
from mandato.publishing.documents import (
    Edition,
    Part,
    Piece,
    cite,
    clean,
    destination,
    headers_of,
    lay_out_for_print,
    runs_of_rows,
    shorten,
    write_date,
)
from mandato.publishing.typesetting import typeset_pdf

MEDIA_TYPE = "application/pdf"
_DEEPEST_HEADING = 4
_LONGEST_HEAD = 120


def instrument_as_pdf(instrument: Instrument, edition: Edition | None = None) -> bytes:
    """Raises `Unavailable` where Typst is not installed."""
    edition = edition or Edition()
    day = edition.on or (instrument.date if instrument.date and len(instrument.date) == 10 else None)
    # An archive's document must be dated.
    standards = ["a-2a", "ua-1"] if day else ["ua-1"]
    return typeset_pdf("instrument.typ", _describe(instrument, edition, day), standards=standards)


def _describe(instrument: Instrument, edition: Edition, day: str | None) -> dict[str, Any]:
    words = document_words(instrument.language)
    made = (instrument.place or "", write_date(instrument.date, instrument.language))
    return {
        "title": clean(instrument.title) or instrument.id,
        "language": instrument.language,
        "date": [int(number) for number in day.split("-")] if day else None,
        "made": ", ".join(clean(part) for part in made if part),
        "authors": [clean(party.name) for party in instrument.parties],
        "standing": clean(edition.standing),
        "citation": cite(instrument, edition),
        "head": shorten(cite(instrument, edition), _LONGEST_HEAD),
        "address": edition.address_of(instrument.id),
        "edition": f"{words.edition} {write_date(edition.on, instrument.language)}" if edition.on else "",
        "words": {"cite": words.cite, "address": words.address, "page": words.page},
        "parts": list(_flatten(lay_out_for_print(instrument), instrument, edition, depth=1)),
    }


def _flatten(parts: Iterable[Part], instrument: Instrument, edition: Edition, *, depth: int) -> Any:
    """Parts in order, each with its depth; a run of rows is one table."""

    def words(pieces: Iterable[Piece]) -> list[list[str]]:
        return [
            [piece.text, destination(piece.reference, instrument, edition) if piece.reference else ""]
            for piece in pieces
        ]

    for run in runs_of_rows(parts):
        part = run[0]
        if part.provision.role == "row":
            yield _table(run, words)
            continue
        is_heading = part.provision.role == "heading"
        yield {
            "kind": part.provision.role,
            "id": part.provision.id,
            "number": part.number,
            "heading": part.heading,
            "level": part.provision.level or 1,
            "depth": min(depth, _DEEPEST_HEADING),
            "pieces": words(part.pieces),
        }
        yield from _flatten(part.children, instrument, edition, depth=depth + is_heading)


def _table(rows: tuple[Part, ...], words: Any) -> dict[str, Any]:
    headers = headers_of(rows) or ("",)
    numbered = any(row.number for row in rows)
    lines = []
    for row in rows:
        held = {header: words(pieces) for header, pieces in row.cells} or {headers[0]: words(row.pieces)}
        cells = [held.get(header, []) for header in headers]
        for below in _under(row):
            cells[-1] = [*cells[-1], [" ", ""], *words(below.pieces)]
        lines.append({"id": row.provision.id, "cells": [[[row.number, ""]]] * numbered + cells})
    return {"kind": "table", "headers": [""] * numbered + list(headers), "rows": lines}


def _under(part: Part) -> Iterable[Part]:
    for child in part.children:
        yield child
        yield from _under(child)
