"""Rules: do two language versions of one instrument say the same, provision by provision?

They are aligned by the ids of their provisions, which no language changes; numbers, dates and acronyms are compared
as sets, since words move when a sentence is translated.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.making import finding
from mandato.extracting.dates import find_calendars
from mandato.model import Provision
from mandato.model.finding import Finding

_NUMBER = re.compile(r"(?<![\w.,/-])\d[\d.,]*\d(?![\w/-])|(?<![\w.,/-])\d(?![\w.,/-])")
_ACRONYM = re.compile(r"\b[A-Z]{3,10}\b")
_COMPARED = frozenset(("operative", "preambular", "row", "text"))
_SAME_LABELS = 0.6  # of all labels: less, and the two are no versions of one text
_YEARS_APART = 1


class Pair(NamedTuple):
    one: Document
    other: Document


def pairs(documents: DocumentSet) -> Iterator[Pair]:
    """Instruments that say they are versions of each other, or have another language and nearly the same labels."""
    near: dict[tuple[str, str], list[Document]] = defaultdict(list)
    for document in documents:
        near[document.instrument.kind, (document.instrument.date or "")[:4]].append(document)
    for bucket in near.values():
        for place, one in enumerate(bucket):
            for other in bucket[place + 1 :]:
                if one.instrument.language != other.instrument.language and _are_versions(one, other):
                    yield Pair(one, other)


def _are_versions(one: Document, other: Document) -> bool:
    first, second = one.instrument, other.instrument
    if first.version_of == second.id or second.version_of == first.id:
        return True
    mine, theirs = _labels(one), _labels(other)
    alike = len(mine & theirs) >= _SAME_LABELS * max(1, len(mine | theirs)) and len(mine) > 1
    return alike and _same_day(first.date, second.date)


def _same_day(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one[: len(other)] == other[: len(one)]


def compare(pair: Pair) -> Iterator[Finding]:
    """version-missing, version-number, version-date, version-name; or version-edition alone."""
    if _are_editions(pair):
        yield finding(
            "version-edition",
            pair.one,
            None,
            message=f"“{pair.other.instrument.title}” is an edition of {pair.other.instrument.date}, not a version.",
            advice="Compare the version of the same year.",
        )
        return
    yield from _missing(pair.one, pair.other)
    yield from _missing(pair.other, pair.one)
    for identity, provision in pair.one.provisions.items():
        counterpart = pair.other.provisions.get(identity)
        if counterpart is not None and provision.role in _COMPARED:
            yield from _compare_provisions(pair, provision, counterpart)


def _are_editions(pair: Pair) -> bool:
    one, other = pair.one.instrument.date, pair.other.instrument.date
    return bool(one and other) and abs(int(str(one)[:4]) - int(str(other)[:4])) >= _YEARS_APART


def _missing(here: Document, there: Document) -> Iterator[Finding]:
    for provision in here.instrument.provisions:
        if provision.label and provision.role in _COMPARED and provision.id not in there.provisions:
            if provision.parent is not None and provision.parent not in there.provisions:
                continue  # said of its parent already
            yield finding(
                "version-missing",
                here,
                provision,
                message=f"{provision.label} does not stand in the {there.instrument.language} version.",
                advice="Check whether it was left out, or numbered otherwise.",
            )


def _compare_provisions(pair: Pair, one: Provision, other: Provision) -> Iterator[Finding]:
    here, there = _facts(one, pair.one.instrument.language), _facts(other, pair.other.instrument.language)
    for code, mine, theirs, what in (
        ("version-date", here.dates, there.dates, "date"),
        ("version-number", here.numbers, there.numbers, "number"),
        ("version-name", here.names, there.names, "name"),
    ):
        if mine == theirs or (code == "version-name" and not _name_lost(here, there)):
            continue
        only = sorted((mine - theirs) | (theirs - mine))
        yield finding(
            code,
            pair.one,
            one,
            cited=", ".join(only[:4]),
            message=f"{one.label or one.id}: the {what} {', '.join(only[:4])} stands in one version only.",
            advice="Correct the version that is wrong, or say which is authentic.",
        )


class _Facts(NamedTuple):
    numbers: frozenset[str]
    dates: frozenset[str]
    names: frozenset[str]


def _facts(provision: Provision, language: str) -> _Facts:
    text = provision.text
    calendars = list(find_calendars(text, language))
    rest = text
    for calendar in reversed(calendars):
        rest = rest[: calendar.start] + " " * (calendar.end - calendar.start) + rest[calendar.end :]
    numbers = frozenset(re.sub(r"[.,](?=\d{3}\b)", "", found).replace(",", ".") for found in _NUMBER.findall(rest))
    return _Facts(numbers, frozenset(calendar.iso for calendar in calendars), frozenset(_ACRONYM.findall(text)))


def _name_lost(here: _Facts, there: _Facts) -> bool:
    """An acronym may have another form in another language: only where one side has more of them is one lost."""
    return len(here.names) != len(there.names) and bool(here.names ^ there.names)


def _labels(document: Document) -> set[str]:
    return {each.label for each in document.instrument.provisions if each.label and each.role != "front"}
