"""An instrument's text in; the day on which and the place where it was adopted or signed out."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from mandato.extracting.identity.place_names import find_place
from mandato.extracting.identity.stretches import Stretch
from mandato.extracting.times.dates import Calendar, find_calendars, lowered
from mandato.extracting.times.patterns import alternatives
from mandato.languages.dates import date_words
from mandato.languages.parties import party_words
from mandato.model import Span, Why

_MOST_FORMULAS = 50  # read in one text: a bound for texts that repeat their words
_FORMULA_REACH = 420  # how far after "done" the date of signature may stand, in characters
_WITNESS_REACH = 500  # how far before it the words of witness may stand
_PLACE_REACH = 35  # how far behind the date the place may stand
_MARKS = 40  # how much emphasis and white space may stand before the word of signature
_MEETING_REACH = 300
_OPENING_MEETING = 1500
_LONGEST_DATE_LINE = 90
_MADE_REACH = 90  # how far behind "is made" the day may stand
_LEAD = 20  # how far into a sentence the day that opens it stands
_SUBJECT = 120  # how long the words between that day and the verb of signature are
_EMPHASIS = " \t*_#\n"
_LINE = re.compile(r"[^\n]+")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]*\S[^\n]*)*")
_METADATA_DATE = re.compile(r"\A\s*---\n(?:[^\n]*\n)*?date: ['\"]?(\d{4}-\d\d-\d\d)")


class Adoption(NamedTuple):
    """`date` ISO, reduced where the text says no more; offsets of the spans in `whys` are the source's."""

    date: str
    place: str | None
    date_why: Why
    place_why: Why | None = None


def find_signature(whole: Stretch, code: str) -> Adoption | None:
    """By the formula of signature: "Done at Lima on ...", "are hereby signed on ..."."""
    low = lowered(whole.text)
    formulas = (at for at in _signings(low, code) if _is_formula(whole.text, low, at, code))
    read = (_read_signing(whole, at, code) for at in islice(formulas, _MOST_FORMULAS))
    return next((found for found in read if found), None)


def find_loose_signature(whole: Stretch, code: str) -> Adoption | None:
    """By the last words of signature towards the end that stand in no formula."""
    low = lowered(whole.text)
    late = [at for at in _signings(low, code) if at > len(low) * 0.6]
    read = (_read_signing(whole, at, code) for at in reversed(late[-_MOST_FORMULAS:]))
    last = next((found for found in read if found), None)
    return last._replace(date_why=last.date_why._replace(doubt=0.4)) if last else None


def find_witnessed(closing: Stretch, backs: int, code: str) -> Adoption | None:
    """By a closing sentence that says its day before its verb: "In witness of this, on 3 May, the Parties sign".

    `backs` is where, in `closing`, the block of signatures begins.
    """
    words = party_words(code)
    for found in _PARAGRAPH.finditer(closing.text):
        low = lowered(found[0])
        verb = _signs(code).search(low)
        if verb is None:
            continue
        paragraph = closing.cut(*found.span())
        opens = low.lstrip(_EMPHASIS).startswith(words.witness) or found.start() >= backs
        if opens or _opens_with_date(paragraph.text[: verb.start()], code):
            adoption = _from_sentence(paragraph, code, "date-witness")
            if adoption:
                return adoption
    return None


def _opens_with_date(before: str, code: str) -> bool:
    """ "On 3 May 2012 the Parties" before "sign": the day first, and the verb not far behind."""
    first = next(iter(find_calendars(before, code)), None) if len(before) < _WITNESS_REACH else None
    return first is not None and first.start < _LEAD and len(before) - first.end < _SUBJECT


def find_opening_sentence(opening: Stretch, code: str) -> Adoption | None:
    """By the sentence with which a contract begins: "This Agreement is made on 3 May 2012 in Lima"."""
    low = lowered(opening.text)
    for found in _made(code).finditer(low):
        reach = opening.cut(found.start(), found.end() + _MADE_REACH).until_blank_line()
        lines = reach.cut(0, _date_end(reach.text, code))
        if adoption := _from_sentence(lines, code, "date-made", doubt=0.1):
            return adoption
    return None


def _date_end(text: str, code: str) -> int:
    """Where the line ends on which the first date stands; the parties follow on lines of their own."""
    first = next(iter(find_calendars(text, code)), None)
    end = text.find("\n", first.end) if first else -1
    return end if end >= 0 else len(text)


def _signings(low: str, code: str) -> Iterator[int]:
    return (found.start() for found in _signing(code).finditer(low))


def _read_signing(whole: Stretch, at: int, code: str) -> Adoption | None:
    return _from_sentence(whole.cut(at, at + _FORMULA_REACH).until_blank_line(), code, "date-signature")


def _is_formula(text: str, low: str, start: int, code: str) -> bool:
    """Words of witness precede, or the signing word begins a sentence, in capitals or as its first word."""
    before = low[max(0, start - _WITNESS_REACH) : start]
    if any(phrase in before for phrase in party_words(code).witness):
        return True
    previous = text[max(0, start - _MARKS) : start].rstrip(" \t*_")[-1:]
    return text[start].isupper() and (previous in "\n.;:" or not previous)


def find_adoption_line(opening: Stretch, closing: Stretch, code: str) -> Adoption | None:
    """By a line that tells who adopted the text and when."""
    pattern = _adoption(code)
    for stretch in (opening, closing):
        for line in _lines(stretch):
            if pattern.match(lowered(line.text).lstrip(" *_#")):
                chunk = stretch.cut(line.start - stretch.start, line.start - stretch.start + _FORMULA_REACH)
                if adoption := _from_sentence(chunk.until_blank_line(), code, "date-adoption"):
                    return adoption
    return None


def find_meeting(opening: Stretch, code: str, *, leading: bool = False) -> Adoption | None:
    """By the words that say where and when those who adopt the text met; only where they open a line if `leading`."""
    low = lowered(opening.text)[:_OPENING_MEETING]
    for found in _meeting(code).finditer(low):
        if leading and low[: found.start()].rstrip(" \t*_")[-1:] != "\n":
            continue
        chunk = opening.cut(found.start(), found.start() + _MEETING_REACH).sentence()
        if adoption := _from_sentence(chunk, code, "date-meeting", doubt=0.2):
            return adoption
    return None


def find_meeting_place(whole: Stretch, code: str) -> tuple[str, Why] | None:
    """Where those who speak say that they have met, where no day stands with it: "We, the Ministers, gathered in X"."""
    low = lowered(whole.text)[:_OPENING_MEETING]
    found = _meeting(code).search(low)
    place = find_place(whole.cut(found.end(), found.end() + _PLACE_REACH), code) if found else None
    return (place[0], Why("place-meeting", place[1], 0.2)) if place else None


def find_reported_meeting(whole: Stretch, code: str, *, reach: int = 8000) -> Adoption | None:
    """By the sentence in which a report tells on which days its meeting was held."""
    low = lowered(whole.text)[:reach]
    gathering = re.compile(alternatives(date_words(code).events))
    for found in _meeting(code).finditer(low):
        if not gathering.search(low, max(0, found.start() - 40), found.start()):
            continue
        chunk = whole.cut(found.start(), found.start() + _MEETING_REACH).sentence()
        adoption = _from_sentence(chunk, code, "date-reported-meeting", doubt=0.5)
        if adoption and len(adoption.date) == 10:
            return adoption
    return None


def find_date_line(stretch: Stretch, code: str, *, last: bool) -> Adoption | None:
    """By a line that holds a date and at most a place: "Istanbul, April 6, 2009"."""
    found = [adoption for line in _lines(stretch) if (adoption := _from_date_line(line, code))]
    return (found[-1] if last else found[0]) if found else None


def find_title_date(title: str, code: str) -> Adoption | None:
    """By the one day that a title names: "Decision 24 of 7 December 2009"."""
    dates = [date for date in find_calendars(title, code) if len(date.iso) == 10]
    return Adoption(dates[0].iso, None, Why("date-title", None, 0.2)) if len(dates) == 1 else None


def find_metadata(text: str, start: int, code: str) -> Adoption | None:
    """By the `date` field of a page's front matter, which may be that of publication."""
    found = _METADATA_DATE.match(text, start)
    if not found:
        return None
    return Adoption(found[1], None, Why("date-metadata", Span(found.start(1), found.end(1)), 0.5))


def _from_sentence(chunk: Stretch, code: str, rule: str, doubt: float = 0.0) -> Adoption | None:
    dates = list(find_calendars(chunk.text, code))
    if not dates:
        return None
    sentence_end = _end_of_formula(chunk.text, dates[0].end)
    latest = max((date for date in dates if date.start <= sentence_end), key=lambda date: date.last)
    why = Why(rule, chunk.span(latest.start, latest.end), max(doubt, latest.doubt))
    place = find_place(chunk.cut(0, min(max(sentence_end, latest.end), latest.end + _PLACE_REACH)), code)
    place_why = Why(rule.replace("date", "place"), place[1], max(doubt, 0.1)) if place else None
    return Adoption(latest.iso, place[0] if place else None, why, place_why)


def _end_of_formula(text: str, start: int) -> int:
    found = re.compile(r"[.;](?:\s|$)|\n\s*\n").search(text, start)
    return found.start() if found else len(text)


def _from_date_line(line: Stretch, code: str) -> Adoption | None:
    if len(line.text) > _LONGEST_DATE_LINE or not any(character.isdigit() for character in line.text):
        return None
    dates = list(find_calendars(line.text, code))
    if len(dates) > 1 and _are_labelled(line.text, dates):
        latest = max(dates, key=lambda date: date.last)
        return Adoption(latest.iso, None, Why("date-line", line.span(latest.start, latest.end), 0.1))
    if len(dates) != 1 or not _is_bare(line.text, dates[0]):
        return None
    date = dates[0]
    why = Why("date-line", line.span(date.start, date.end), 0.1)
    place = _place_of_line(line.text[: date.start]) if date.start else None
    place_why = Why("place-line", line.span(0, date.start), 0.2) if place else None
    return Adoption(date.iso, place, why, place_why)


def _are_labelled(line: str, dates: list[Calendar]) -> bool:
    """Dates of signatures side by side: nothing but a label, such as "Date:", before each."""
    ends = [0, *(date.end for date in dates)]
    between = [line[end : date.start] for end, date in zip(ends, dates, strict=False)]
    return all(_LABEL.fullmatch(words) for words in between) and not line[dates[-1].end :].strip(" *_.|")


_LABEL = re.compile(r"[\s*_|]*(?:[^\W\d_]{2,12}\s?:)?[\s*_|]*")
_BEFORE_DATE = re.compile(
    r"(?:(?:En|EN|In|At|À|Em|EM)(?: la ciudad de| the city of)? )?"
    r"(?:[A-ZÀ-Ý][\w'’.]+(?:[ -](?:de |del |la |do |da )?[A-ZÀ-Ý][\w'’.]+){0,3}"
    r"(?:, ?[A-ZÀ-Ý][\w'’. ]+)?,? ?(?:(?:on|el|le|the|em|a|aos)\b ?|,)?)?"
)


def _is_bare(line: str, date: Calendar) -> bool:
    before = line[: date.start].strip(" *_()[]#-–—\t")
    after = line[date.end :].strip(" *_()[].\t,")
    if before.count(" - ") or before.count(" – "):
        before = re.split(r" [-–] ", before)[-1]
    return not after and len(before) < 45 and bool(_BEFORE_DATE.fullmatch(before.rstrip(": ")))


def _place_of_line(before: str) -> str | None:
    before = re.split(r" [-–] ", before)[-1]
    lead = r"(?:(?:En|EN|In|At|À|Em|EM)(?: la ciudad de| the city of)? )?"
    found = re.match(rf"\s*[*_(]*{lead}([A-ZÀ-Ý][^,:\d]{{2,30}}),", before)
    return found[1].strip() if found else None


def _lines(stretch: Stretch) -> Iterator[Stretch]:
    for found in _LINE.finditer(stretch.text):
        if not found[0].isspace():
            yield stretch.cut(found.start(), found.end())


@cache
def _signing(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_spaced(party_words(code).signing)}(?!\w)")


@cache
def _signs(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_spaced(party_words(code).sign)}(?!\w)")


@cache
def _made(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_spaced(party_words(code).made)}(?!\w)")


@cache
def _adoption(code: str) -> re.Pattern[str]:
    return re.compile(_spaced(party_words(code).adoption))


@cache
def _meeting(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_spaced(party_words(code).meeting)}(?!\w)")


def _spaced(pattern: str) -> str:
    return pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
