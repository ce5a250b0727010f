"""Rules: is an instrument cited by its own date, number and name?

Of an instrument that is here its own facts decide; of another its official title, where the engine knows it, or what
most citations of it say.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.making import finding
from mandato.auditing.titles import changes_a_word, misquoted, title_words
from mandato.languages.citations import citation_words
from mandato.languages.dates import date_words
from mandato.languages.detect import stop_words
from mandato.model import Reference, Span
from mandato.model.finding import Finding

if TYPE_CHECKING:
    from mandato.extracting.times.dates import Calendar

_NEAR = 60  # characters after a citation in which its date may end
_BETWEEN = re.compile(r"[\s,(]*(?:of|dated|del?|du|do|da)?\s*\Z")  # "on" gives the date of an event
_FIGURE = re.compile(r"\d")
_FIGURES = re.compile(r"\d(?:-\d\d|[./-](?:\d\d?|[ivxIVX]+)[./-]\d)")  # of a date that names no month
_DAY = 15  # characters after a citation in which the first figure of its date stands
_TITLED = 400  # characters after a citation in which its title may end
_SAME_TITLE = 0.6
_OPENING = 3  # words that two forms of one name begin with
_MOST_FORMS = 60  # names of one beginning: more, and the beginning says nothing


class Citing(NamedTuple):
    """A citation of a whole instrument with what stands beside it: ISO date, title in quotation marks."""

    reference: Reference
    date: str | None
    title: str | None


def details(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """conflict where the instrument is here, citation-wrong-detail where it is not."""
    facts = documents.once(_facts)
    for citing in facts.by_document[id(document)]:
        target = documents.target(citing.reference, document)
        if target is None:
            yield from _wrong_date(facts, document, citing)
            yield from _wrong_title(facts, document, citing)
        elif target is not document and target.instrument.id != document.instrument.id:
            yield from _conflicting_date(document, citing, target)
    yield from _wrong_names(documents, document)


def _conflicting_date(document: Document, citing: Citing, target: Document) -> Iterator[Finding]:
    own, said = target.instrument.date, citing.date
    if own and said and not _agree(own, said):
        yield finding(
            "conflict",
            document,
            document.provisions.get(citing.reference.provision),
            {"said": said, "own": own},
            span=citing.reference.span,
            cited=said,
        )


def _wrong_date(facts: "_Facts", document: Document, citing: Citing) -> Iterator[Finding]:
    if citing.date is None:
        return
    said = facts.dates[_name(citing.reference)]
    usual = max(said, key=lambda each: (said[each], each))
    if not _agree(usual, citing.date) and said[usual] > said[citing.date]:
        yield _wrong(document, citing, citing.date, "date", usual)


def _wrong_title(facts: "_Facts", document: Document, citing: Citing) -> Iterator[Finding]:
    symbol = citing.reference.target.symbol
    if citing.title is None or symbol is None:
        return
    titles = facts.titles[symbol]
    usual = max(titles, key=lambda each: (titles[each], each))
    if titles[usual] > titles[citing.title] and not _same(usual, citing.title):
        yield _wrong(document, citing, citing.title, "title", usual)
        return
    numbers = facts.symbols[citing.title, citing.date] if citing.date else Counter()
    number = max(numbers, key=lambda each: (numbers[each], each), default=symbol)
    if number != symbol and numbers[number] > numbers[symbol] and _organ(number) == _organ(symbol):
        yield _wrong(document, citing, symbol, "number", number)


def _wrong(document: Document, citing: Citing, cited: str, what: str, usual: str) -> Finding:
    return finding(
        "citation-wrong-detail",
        document,
        document.provisions.get(citing.reference.provision),
        {"printed": citing.reference.text, "cited": cited, "usual": usual},
        variant=what,
        span=citing.reference.span,
        cited=cited,
    )


def _wrong_names(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """A name that has another word where the official title, or the usual form in the set, has its own."""
    language = document.instrument.language
    usual = documents.once(_usual_names)
    reported: set[str] = set()
    for reference in document.instrument.references:
        name = reference.target.instrument
        if not name or reference.target.symbol or reference.resolved or name in reported:
            continue
        meant = misquoted(name, language) or usual.get((language, name))
        if meant is not None:
            reported.add(name)
            yield finding(
                "citation-wrong-detail",
                document,
                document.provisions.get(reference.provision),
                {"cited": name, "title": meant},
                variant="name",
                span=reference.span,
                cited=name,
            )


def _usual_names(documents: DocumentSet) -> dict[tuple[str, str], str]:
    """(language, rare name) -> the frequent one from which only small words keep it apart."""
    counts: Counter[tuple[str, str]] = Counter()
    for document in documents:
        for reference in document.instrument.references:
            if reference.target.instrument and not reference.target.symbol:
                counts[document.instrument.language, reference.target.instrument] += 1
    alike: dict[tuple[str, tuple[str, ...]], list[str]] = defaultdict(list)
    for language, name in counts:
        alike[language, title_words(name)[:_OPENING]].append(name)
    found = {}
    for (language, _), names in alike.items():
        if 1 < len(names) <= _MOST_FORMS:
            names.sort(key=lambda each: (-counts[language, each], each))
            for name in names:
                meant = next((each for each in names if _only_small_words(name, each, language)), None)
                if meant is not None and counts[language, meant] >= 2 * counts[language, name]:
                    found[language, name] = meant
    return found


def _only_small_words(name: str, other: str, language: str) -> bool:
    mine, theirs, small = title_words(name), title_words(other), stop_words(language)
    if mine == theirs or len(mine) != len(theirs) or not changes_a_word(mine, theirs, language):
        return False
    return all(a == b or (a in small and b in small) for a, b in zip(mine, theirs, strict=True))


class _Facts(NamedTuple):
    """Of every citation of the set: by document; dates by name; titles by symbol; symbols by title and date."""

    by_document: dict[int, list[Citing]]
    dates: dict[str, Counter[str]]
    titles: dict[str, Counter[str]]
    symbols: dict[tuple[str, str], Counter[str]]


def _facts(documents: DocumentSet) -> _Facts:
    facts = _Facts({}, defaultdict(Counter), defaultdict(Counter), defaultdict(Counter))
    for document in documents:
        facts.by_document[id(document)] = cited = list(_citing(document))
        for reference, when, title in cited:
            symbol = reference.target.symbol
            if when:
                facts.dates[_name(reference)][when] += 1
            if title and symbol:
                facts.titles[symbol][title] += 1
                if when:
                    facts.symbols[title, when][symbol] += 1
    return facts


def _citing(document: Document) -> Iterator[Citing]:
    """Citations of whole instruments beside which a full date or a title stands."""
    text, language = document.source.text, document.instrument.language
    for reference in document.instrument.references:
        target = reference.target
        if target.label or not (target.instrument or target.symbol):
            continue
        when = _date_of(text, reference.span, language)
        title = _title_beside(text[reference.span.end : reference.span.end + _TITLED], language)
        if when or title:
            yield Citing(reference, when, title)


def _date_of(text: str, span: Span, language: str) -> str | None:
    """The full date that stands in a citation, or right behind it."""
    if not _FIGURE.search(text, span.start, span.end + _DAY):
        return None
    end = span.end + _NEAR
    if not (_month(language).search(text, span.start, end) or _FIGURES.search(text, span.start, end)):
        return None
    length = span.end - span.start
    calendar = _first_date(text[span.start : end], language)
    if calendar is None or not (calendar.start < length or _BETWEEN.match(text, span.end, span.start + calendar.start)):
        return None
    return calendar.iso


@cache
def _month(language: str) -> re.Pattern[str]:
    """Its name in small letters, in capitals or with one: literals alone, which are found soonest."""
    names = [form for name in date_words(language).months for form in (name, name.title(), name.upper())]
    return re.compile("|".join(map(re.escape, names)))


@lru_cache(maxsize=10_000)  # one text is cited in the same words again and again
def _first_date(stretch: str, language: str) -> "Calendar | None":
    from mandato.extracting.times.dates import find_calendars  # only where a figure stands beside a citation

    return next(find_calendars(stretch, language), None)


def _title_beside(after: str, language: str) -> str | None:
    found = _titled(language).match(after)
    return " ".join(found.group(1).split()) if found else None


@cache
def _titled(language: str) -> re.Pattern[str]:
    words = citation_words(language)
    return re.compile(rf"(?:{words.date})?\s*,?\s*(?:{words.quoted_title})\s*[“\"«]([^“”\"«»]{{4,300}})[”\"»]")


def _name(reference: Reference) -> str:
    return reference.target.symbol or (reference.target.instrument or "").lower()


def _organ(symbol: str) -> str:
    return symbol.rpartition("/")[0].rstrip("0123456789/")


def _same(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.lower(), other.lower(), autojunk=False).ratio() >= _SAME_TITLE


def _agree(one: str, other: str) -> bool:
    """Whether two dates, each perhaps only a month or a year, can be the same."""
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]
