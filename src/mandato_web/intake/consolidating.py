"""The text that came of a consultation is read as any other: commitments, citations and term are found in its words.

Its provisions stay as the draft has them, under the addresses at which they were commented on; what the reader finds
is laid upon them by its place in the text, and is confirmed by nobody yet.
"""

from collections import Counter
from typing import Any

from mandato import Unreadable
from mandato_web.history.services import Author
from mandato_web.instruments.models import Instrument
from mandato_web.instruments.services import TextSource
from mandato_web.intake.publishing import publish_text
from mandato_web.intake.reading import read_bytes


def write_consolidated(author: Author, instrument: Instrument, reading: dict[str, Any], source: TextSource) -> None:
    """In one language. A text that the reader cannot make anything of stands as it was written."""
    publish_text(author, instrument, find_more(reading, source), source, authentic=True)


def find_more(reading: dict[str, Any], source: TextSource) -> dict[str, Any]:
    """The draft's provisions with what the reader finds in them."""
    try:
        found = read_bytes(source.text.encode(), source.name, language=reading["language"])
    except Unreadable:
        return reading
    if found.text != source.text:
        return reading
    parts = sorted((one["span"][0], one["id"]) for one in reading["provisions"])
    places = {
        one["id"]: eid
        for text in found.instruments
        for one in text["provisions"]
        if (eid := _part_at(parts, one["span"][0]))
    }
    names = {text["id"] for text in found.instruments}
    commitments = []
    counts: Counter[str] = Counter()
    for one in (one for text in found.instruments for one in text["commitments"]):
        if moved := _on_part(one, _part_at(parts, one["span"][0])):
            counts[moved["provision"]] += 1
            commitments.append({**moved, "id": f"{moved['provision']}__c{counts[moved['provision']]}"})
    references = [
        {**moved, "resolved": _resolve(one["resolved"], places, names, reading["id"])}
        for text in found.instruments
        for one in text["references"]
        if (moved := _on_part(one, _part_at(parts, one["span"][0])))
    ]
    term = next((text["term"] for text in found.instruments if text["term"]), None)
    return {**reading, "commitments": commitments, "references": references, "term": term}


def _part_at(parts: list[tuple[int, str]], place: int) -> str:
    """The paragraph that stands there; empty above the first one."""
    return next((eid for start, eid in reversed(parts) if start <= place), "")


def _on_part(found: dict[str, Any], eid: str) -> dict[str, Any] | None:
    return {**found, "provision": eid} if eid else None


def _resolve(target: dict[str, Any] | None, places: dict[str, str], names: set[str], own: str) -> dict[str, Any] | None:
    """Where a citation leads within the text itself; beyond it, as the reader has it."""
    if not target or target["instrument"] not in names:
        return target
    return {**target, "instrument": own, "provision": places.get(target["provision"])}
