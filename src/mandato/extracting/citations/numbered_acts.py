"""Resolutions, decisions and laws cited by number: "resolutions 64/14, 65/5 and 66/226", "Ley 16.713"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from mandato.extracting.citations.citing_text import BORDER
from mandato.extracting.citations.mentions import Named
from mandato.extracting.citations.numbered_words import NumberedWord
from mandato.extracting.citations.organs import act_symbol, organ_code, organ_pattern
from mandato.languages.citations import CitationWords, citation_words
from mandato.model.making import make

SLASHED = re.compile(
    r"(?:(?:E?S-)?\d{1,4}|[IVXLC]{1,6})/(?:\d{1,4}|C[MO]?P(?:\.\d+)?|CMA\.\d+|COP\.\d+)"
    r"(?:(?:/[A-Z]{2,7}){1,2}|\s?[A-Z](?![\w.’'\-]))?(?![\w/])"
)
BRACKET = re.compile(r"\((?:(?:19|20)\d\d|(?:E?S-)?[IVXLC]+)\)")
BEFORE_BRACKET = re.compile(r"(?<![\w/.,\-])\d{1,4}(?:\s[A-Z]{1,2})?\s?$")
LETTERS = re.compile(r"(?:,|\s+(?:and|y|et|e|to|a|à))\s+([A-Z])(?![\w.’'\-])")
SENTENCE_END = re.compile(r"\.\s+[A-Z“\"]")
LETTERED = re.compile(r"(.*\d)\s([A-Z])")
YEAR_IN_BRACKETS = re.compile(r"\((?:19|20)\d\d\)$")
YEAR_FIRST = re.compile(r"(?:19|20)\d\d/")
ACRONYM = re.compile(r"[A-Z]{3,8}")
IN_BRACKETS = re.compile(r"\([A-Z]{2,7}\)")
MARKED = r"\d+(?:\.\d+)*(?:[/\-]\d+)*(?:[/\-][A-Z]{2,8})*(?![\d/])"  # after "No.": "12.345", "66-2004-XYZ"
STOP = re.compile(r"[.;\0]")
STOP_OR_DIGIT = re.compile(r"[.;\d\0]")
PUNCTUATION = re.compile(r"[.;:\d(]")
YEARLY = frozenset({"law", "decree"})
LAWS = YEARLY | {"order", "regulation"}
PAUSES = (",", ";")  # around what a number is on: "resolutions 64/14, on water, and 65/5, on soil"
LONGEST_LIST_GAP = 400
LONGEST_FIRST_GAP = 90
SPEAKER_AWAY = 260
ITS_AWAY = 24  # how far before the noun of an act "its" may begin
NEAR = 60
LONGEST_LEAD = 12


class Noun(NamedTuple):
    """The noun of an act at [start, end); `outer` and `organ` tell of the body named before it."""

    start: int
    end: int
    outer: int
    concept: str
    organ: str
    named_organ: str
    kind: str = ""  # what stands between noun and number: "general", "(EU)"
    printed: str = ""  # the noun itself, where it is a singular
    lead: str = ""  # what stands before the noun: "general comment"


class Number(NamedTuple):
    text: str
    start: int
    end: int
    sure: bool  # its shape alone shows that it is an act's


def find_acts(text: str, language: str, own: str, numbered: Sequence[NumberedWord] = ()) -> Iterator[Named]:
    """Yields one mention for each number. `own` is the code of the body that speaks."""
    words = citation_words(language)
    numbers = sorted(_numbers(text, numbered, language), key=lambda number: number.start)
    yield from _lists(text, numbers, _Reading(language, words, own))


class _Reading(NamedTuple):
    language: str
    words: CitationWords
    own: str


def _noun_before(text: str, low: int, high: int, language: str) -> Noun | None:
    """The last noun of an act in [low, high), without its body."""
    pattern = _noun_pattern(language)
    while high > low:
        at = -1
        for stem in citation_words(language).act_stems:  # the commonest first: then little is left to search
            nearer = text.rfind(stem, low if at < 0 else at + 1, high)
            at = nearer if nearer >= 0 else at
        if at < 0:
            return None
        start = at + 1 if text[at] == " " else at - 1 if at and text[at - 1].isalpha() else at
        found = pattern.match(text, start)
        if found and not (start and (text[start - 1].isalpha() or text[start - 1] == "-")):
            printed = found.group().lower()
            concept = citation_words(language).acts[printed]
            singular = "" if printed.endswith(("s", ".", "scr")) else printed
            return make(Noun, (start, found.end(), start, concept, "", "", "", singular, ""))
        high = at
    return None


def _with_body(text: str, noun: Noun, language: str, *, deeper: bool = True) -> Noun:
    """A noun with the body named before it, or taken over from what was said before."""
    outer, code, name = _organ_before(text, noun.start, language)
    if name:
        return noun._replace(outer=outer, organ=code, named_organ=name)
    last = _noun_before(text, max(0, noun.start - NEAR), noun.start, language) if deeper else None
    return _inherited(text, noun, _with_body(text, last, language, deeper=False) if last else None, language)


def _inherited(text: str, noun: Noun, last: Noun | None, language: str) -> Noun:
    """ "the General Assembly, in its resolution": the body that speaks; "Council resolutions, including
    resolutions": the body of the noun just before."""
    start = max(0, noun.start - SPEAKER_AWAY)
    if _its(language).search(text, max(start, noun.start - ITS_AWAY), noun.start):
        words = citation_words(language)
        bodies = [
            found
            for found in organ_pattern(language).finditer(text, start, noun.start)
            if organ_code(words, found.group()) != "?" and not _is_of_an_act(text, found.end(), language)
        ]
        if bodies and not STOP.search(text[bodies[-1].end() : noun.start]):
            name = " ".join(bodies[-1].group().split())
            return noun._replace(organ=organ_code(words, name), named_organ=name)
        return noun
    if last and noun.start - last.end < NEAR and not STOP_OR_DIGIT.search(text[last.end : noun.start]):
        return noun._replace(organ=last.organ, named_organ=last.named_organ)
    return noun


def _is_of_an_act(text: str, at: int, language: str) -> bool:
    """Whether a body stands before the noun of an act ("Council resolutions"): then it is not the one that speaks."""
    word = text[at : at + 24].split(None, 1)
    return bool(word) and _noun_pattern(language).fullmatch(word[0].strip("’s',")) is not None


@cache
def _its(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{citation_words(language).possessives})\s+$")


@cache
def _noun_pattern(language: str) -> re.Pattern[str]:
    names = sorted(citation_words(language).acts, key=len, reverse=True)
    return re.compile("(?:" + "|".join(map(re.escape, names)) + r")(?![a-záéíóúçã])", re.IGNORECASE)


def _organ_before(text: str, at: int, language: str) -> tuple[int, str, str]:
    before = text[max(0, at - 20) : at].split()
    words = citation_words(language)
    if not before or before[-1].removesuffix("’s").removesuffix("'s") not in _last_words(language):
        return at, "", ""
    last = None
    for found in organ_pattern(language).finditer(text, max(0, at - 60), at):
        last = found
    if last is None or text[last.end() : at].strip(" \u00a0\n’s'"):
        return at, "", ""
    return last.start(), organ_code(words, last.group()), " ".join(last.group().split())


@cache
def _last_words(language: str) -> frozenset[str]:
    return frozenset(name.rsplit(" ", 1)[-1] for name in citation_words(language).organs)


def _numbers(text: str, numbered: Sequence[NumberedWord], language: str) -> Iterator[Number]:
    slash = text.find("/")
    while slash >= 0:
        start = slash
        while start > 0 and slash - start < 8 and (text[start - 1].isdigit() or text[start - 1] in "ESIVXLC-"):
            start -= 1
        found = (
            SLASHED.match(text, start)
            if (start < slash and text[start - 1 : start] not in "/.-") or start == 0
            else None
        )
        if found and not (start and text[start - 1].isalnum()):
            yield Number(_tidy(found.group()), start, found.end(), sure=False)
            slash = found.end() - 1
        slash = text.find("/", slash + 1)
    for bracket in BRACKET.finditer(text):
        before = BEFORE_BRACKET.search(text, max(0, bracket.start() - 10), bracket.start())
        if before:
            yield Number(_tidy(text[before.start() : bracket.end()]), before.start(), bracket.end(), sure=True)
    plain, words = _plain_pattern(language), citation_words(language)
    acts = words.acts.keys() | words.act_adjectives
    for noun in numbered:
        if noun.word in acts and (found := plain.match(text, noun.end)):
            yield Number(found.group(found.lastindex or 1), found.start(found.lastindex or 1), found.end(), sure=True)
            yield from _marked(text, found.end(), language)


def _marked(text: str, end: int, language: str) -> Iterator[Number]:
    """The further members of a list of marked numbers: "No. 12 and No. 15"."""
    marked = _marked_pattern(language)
    while found := marked.match(text, end):
        end = found.end()
        yield Number(found.group(1), found.start(1), end, sure=True)


@cache
def _marked_pattern(language: str) -> re.Pattern[str]:
    words = citation_words(language)
    return re.compile(rf"(?:,|,?\s+(?:{words.both}))\s+(?:{words.marks})\s*({MARKED})")


@cache
def _plain_pattern(language: str) -> re.Pattern[str]:
    """A number that only its mark, or what follows, shows to be an act's."""
    words = citation_words(language)
    marks, year = words.marks, rf"\s+{words.of_year}\w?\s+(?:19|20)\d\d(?!\d)"
    body = rf"(?:{words.organ_of})\s*(?:{organ_pattern(language).pattern})"
    return re.compile(
        rf"\s+(?:[A-Z]{{2,8}}\s+)?(?:{marks})\s*({MARKED})"
        r"|\s+(\d{1,3}(?:\.\d{3})+(?![\d.]*\d))"
        r"|\s+(\d{1,3}(?=,\s(?:annex|anexo|annexe)\s)|\d{3,4}(?=[;,.]?(?:\s[a-z]|$|\0|\s\()))"
        rf"|\s+(\d{{1,4}}(?={year}))"
        rf"|\s+([IVXLC]{{1,6}}(?={words.organ_of}\s*[A-Z]))"
        rf"|\s+(\d{{1,4}}(?={body}))"
    )


def _tidy(number: str) -> str:
    return " ".join(number.replace("(", " (").split())


def _lists(text: str, numbers: list[Number], reading: _Reading) -> Iterator[Named]:
    """Gives each number to the noun that governs it."""
    dates = _date_pattern(reading.language)
    noun: Noun | None = None
    before: Noun | None = None  # the noun whose list "and resolution" goes on with
    end, first = 0, True
    for number in numbers:
        if number.start < end:
            continue
        low = max(end, number.start - LONGEST_LIST_GAP)
        if nearer := _noun_before(text, low, number.start, reading.language):
            joined = noun is not None and not first and _joins(text, end, nearer.start, reading.language)
            before = noun if joined else None
            noun, end, first = nearer, nearer.end, True
        if noun is None or number.start < end or number.start - end > LONGEST_LIST_GAP:
            continue
        date = dates.match(text, number.end)
        following = text[number.end : number.end + 1]
        if not _governs(text[end : number.start], number, following, bool(date), noun if first else None, reading):
            continue
        if first:
            noun = _with_kind(text, _with_body(text, noun, reading.language), number, reading)
            if before and not noun.named_organ:
                noun = noun._replace(organ=before.organ, named_organ=before.named_organ)
        acts = list(_acts(text, noun, number, first, reading, date.end() if date else number.end))
        yield from acts
        end, first = acts[-1].end, False


def _with_kind(text: str, noun: Noun, number: Number, reading: _Reading) -> Noun:
    adjectives, words = reading.words.act_adjectives, text[noun.end : number.start].split()
    named = [word.lower() for word in words if word.lower() in adjectives]
    kind = " ".join([*named, *(word for word in words if IN_BRACKETS.fullmatch(word))])
    if not noun.named_organ and (body := next(filter(ACRONYM.fullmatch, words), "")):
        noun = noun._replace(organ="?", named_organ=body)
    before = text[max(0, noun.start - LONGEST_LEAD) : noun.start].rsplit(None, 1)
    if before and noun.outer == noun.start and before[-1].lower() in adjectives:
        return noun._replace(kind=kind, lead=before[-1].lower(), outer=text.rindex(before[-1], 0, noun.start))
    return noun._replace(kind=kind) if kind else noun


def _joins(text: str, end: int, start: int, language: str) -> bool:
    """Whether only "and" stands between a list and the next noun: both are acts of one body."""
    if start - end > NEAR or _its(language).search(text, end, start):
        return False
    return _list_gap(language).fullmatch(text, end, start) is not None


@cache
def _date_pattern(language: str) -> re.Pattern[str]:
    return re.compile(citation_words(language).date)


def _governs(gap: str, number: Number, following: str, dated: bool, noun: Noun | None, reading: _Reading) -> bool:
    """`noun` is that of the list's first number, None for the further ones."""
    if BORDER in gap or len(gap) > LONGEST_LIST_GAP:
        return False
    if _list_gap(reading.language).fullmatch(gap):
        return True
    if noun:
        if noun.concept in LAWS and number.text.endswith(")"):
            return False  # laws have no year or session in brackets
        return (
            len(gap) <= LONGEST_FIRST_GAP
            and not PUNCTUATION.search(_mark_at_end(reading.language).sub("", gap))
            and (number.sure or bool(organ_pattern(reading.language).search(gap)))
        )
    settled = dated or number.sure or (following in PAUSES and gap.startswith(PAUSES))
    return settled and not SENTENCE_END.search(gap) and bool(_resumes(reading.language).search(gap))


@cache
def _mark_at_end(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{citation_words(language).marks})\s*$")


@cache
def _resumes(language: str) -> re.Pattern[str]:
    """What stands directly before a number that takes a list up again."""
    words = citation_words(language)
    return re.compile(rf"(?:[,;]|\b(?:{words.both}))\s+(?:{words.marks}\s*)?$")


@cache
def _list_gap(language: str) -> re.Pattern[str]:
    words = citation_words(language)
    adjectives = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in sorted(words.act_adjectives)) or "(?!)"
    return re.compile(
        rf"\s*[,;]?\s*(?:(?:{words.both})\s+)?(?:(?:its|sa|su|sua|in\s+particular|including|the)\s+)?(?:[A-Z]{{2,8}}\s+)?(?:\([A-Z]{{2,7}}\)\s+)?"
        rf"(?:(?:{adjectives})\s+)?(?:(?:{words.marks})\s*)?"
    )


def _acts(text: str, noun: Noun, number: Number, first: bool, reading: _Reading, end: int) -> Iterator[Named]:
    organ, organ_name = noun.organ, noun.named_organ
    if noun.concept in YEARLY and (year := _of_a_year(reading.language).match(text, number.end)):
        number = number._replace(text=f"{number.text} {reading.words.of_year} {year.group(1)}")
        end = max(end, year.end())
    if not organ_name:
        organ, organ_name, end = _organ_after(text, noun, number, end, reading)
    outer = noun.outer if first else number.start
    yield _named(number.text, (number.start, end, outer), noun, (organ, organ_name), reading)
    base = LETTERED.fullmatch(number.text)
    letters = LETTERS.match(text, number.end) if base else None
    while base and letters:
        printed = f"{base.group(1)} {letters.group(1)}"
        place = (letters.start(1), letters.end(), letters.start(1))
        yield _named(printed, place, noun, (organ, organ_name), reading)
        letters = LETTERS.match(text, letters.end())


def _organ_after(text: str, noun: Noun, number: Number, end: int, reading: _Reading) -> tuple[str, str, int]:
    """ "resolution 5/11 of the United Nations Environment Assembly", "resolutions of the Council 40/10"."""
    organs = organ_pattern(reading.language)
    near = number.start - noun.end < LONGEST_FIRST_GAP
    between = organs.search(text, noun.end, number.start) if near else None
    if between:
        return organ_code(reading.words, between.group()), between.group(), end
    after = _of_pattern(reading.language).match(text, end)
    if after and (found := organs.match(text, after.end())):
        return organ_code(reading.words, found.group()), " ".join(found.group().split()), found.end()
    return "", "", end


@cache
def _of_a_year(language: str) -> re.Pattern[str]:
    """ "Ley 25 de 2011", "Decreto 1862 del 2015": numbers of laws that begin anew each year."""
    return re.compile(rf"\s+(?:{citation_words(language).of_year})\w?\s+((?:19|20)\d\d)(?![\d/])")


@cache
def _of_pattern(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{citation_words(language).organ_of})\s*")


def _named(number: str, place: tuple[int, int, int], noun: Noun, organ: tuple[str, str], reading: _Reading) -> Named:
    code, organ_name = organ
    if organ_name and not code:
        code = _council(number, reading.own)
    symbol, doubt = act_symbol(noun.concept, number, code, reading.own)
    singular = noun.printed or _singulars(reading.language)[noun.concept]
    name = " ".join(filter(None, (organ_name, noun.lead, singular, noun.kind, number)))
    start, end, outer = place
    return make(Named, (start, end, outer, name, symbol, "act", noun.concept, noun.start, doubt))


@cache
def _singulars(language: str) -> dict[str, str]:
    """The first word for each kind of act."""
    return {concept: word for word, concept in reversed(citation_words(language).acts.items())}


def _council(number: str, own: str) -> str:
    """ "the Council", "the Commission": the body is the one whose acts are numbered so."""
    if YEAR_IN_BRACKETS.search(number):
        return "S"
    if YEAR_FIRST.match(number):
        return "E"
    return own if own in ("A/HRC",) else "A/HRC"
