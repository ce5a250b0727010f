"""Documents cited without a capitalised name: by kind and date ("the report of 13 November 2006", "the 7 May 2014
communiqué"), or by kind and number ("protocole additionnel n° I")."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from mandato.extracting.citations.listed_dates import each_dated
from mandato.extracting.citations.mentions import Named
from mandato.extracting.citations.numbered_words import NumberedWord
from mandato.languages.citations import citation_words

SYMBOL_AHEAD = re.compile(r"\s*(?:,\s+|\()(?:document\s+)?[A-Z]+/")
POSSESSOR = re.compile(r"(?:[A-ZÁÉÍÓÚ][\w’'\-]*\s+){1,6}$")
NUMBER = re.compile(r"\s*(?:\d+|[IVXl]+)(?!\w)")
NOUN_AWAY = 40
NOUN_AWAY_FROM_DATE = 80
LONGEST_DATE = 24
JOINING_WORDS = re.compile(r"(?:\s+[a-z]+)+$")  # "of the Lake Council on": the last belongs to the sentence


def find_described(text: str, language: str, numbered: Sequence[NumberedWord]) -> Iterator[Named]:
    yield from _dated(text, language, numbered)
    yield from _numbered(text, language)
    yield from _dated_before(text, language)


def _dated(text: str, language: str, numbered: Sequence[NumberedWord]) -> Iterator[Named]:
    leads = citation_words(language).date_leads
    date, nouns = _date(language), _noun_before_date(language)
    for lead in numbered:
        # After a figure the date is that of an act, which its number names.
        if lead.word not in leads or text[lead.start - 2 : lead.start - 1].isdigit():
            continue
        noun = nouns.search(text, max(0, lead.start - NOUN_AWAY_FROM_DATE), lead.start)
        if noun is None:
            continue
        if listed := each_dated(text, noun.start(), lead.end, "document", language):
            yield from listed
            continue
        found = date.match(text, lead.start - 1)
        if found is None or SYMBOL_AHEAD.match(text, found.end()):
            continue
        start = _possessor(text, noun.start())
        name = " ".join(text[start : found.end()].split())
        yield Named(start, found.end(), start, name, None, "name", "document", start, 0.1)


def _dated_before(text: str, language: str) -> Iterator[Named]:
    """The noun first, as it is the rarer; then the date that ends before it, and the body after it."""
    words = citation_words(language)
    for noun in words.dated_before:
        at = text.find(f" {noun}")
        while at >= 0:
            end = at + 1 + len(noun)
            date = _day_before(language).search(text, max(0, at - LONGEST_DATE), at) if text[at - 1].isdigit() else None
            if date and not text[end : end + 1].isalpha():
                whose = _whose(language).match(text, end)
                end += len(JOINING_WORDS.sub("", whose.group())) if whose else 0
                if not SYMBOL_AHEAD.match(text, end):
                    start, name = date.start(), " ".join(text[date.start() : end].split())
                    yield Named(start, end, start, name, None, "name", "document", start, 0.1)
            at = text.find(f" {noun}", end)


@cache
def _day_before(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.]){citation_words(language).listed_day}$")


@cache
def _whose(language: str) -> re.Pattern[str]:
    return re.compile(citation_words(language).whose)


def _possessor(text: str, at: int) -> int:
    """Where "High Level Group's" begins, before the noun."""
    before = POSSESSOR.search(text, max(0, at - 80), at)
    return before.start() if before and re.search(r"[’'](?:s)?\s+$", before.group()) else at


@cache
def _date(language: str) -> re.Pattern[str]:
    return re.compile(citation_words(language).date)


@cache
def _noun_before_date(language: str) -> re.Pattern[str]:
    words = citation_words(language)
    return re.compile(rf"(?<!\w)(?:{words.dated_documents})(?:{words.whose})?\s$")


def _numbered(text: str, language: str) -> Iterator[Named]:
    before = _noun_before(language)
    for mark in citation_words(language).mark_literals:
        at = text.find(mark)
        while at >= 0:
            number = NUMBER.match(text, at + len(mark))
            noun = before.search(text, max(0, at - NOUN_AWAY), at) if number else None
            if number and noun:
                name = " ".join(text[noun.start() : number.end()].split())
                concept = _lower_heads(language)[noun.group(1)]
                yield Named(noun.start(), number.end(), noun.start(), name, None, "name", concept, noun.start())
            at = text.find(mark, at + len(mark))


@cache
def _noun_before(language: str) -> re.Pattern[str]:
    nouns = "|".join(sorted(map(re.escape, _lower_heads(language)), key=len, reverse=True))
    return re.compile(rf"(?<!\w)({nouns})(?:\s+[^\W\d]+)?\s+$")


@cache
def _lower_heads(language: str) -> dict[str, str]:
    return {noun.lower(): concept for noun, concept in citation_words(language).heads.items()}
