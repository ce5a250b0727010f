"""The number printed at the head of a line: its shape is read here, what it counts is decided by the sequence."""

import re
from functools import cache, lru_cache

from mandato.languages.structure import all_structure_words
from mandato.model import Span
from mandato.model.making import make
from mandato.splitting.blocks import PrintedNumber
from mandato.splitting.prefix_words import annex_words, prefix_words

_SUFFIX = r"(?:[ \xa0]?(?:bis|ter|quater|quinquies|sexies)\b)?"
_AFTER = r"(?P<style>\s?[.)\]:]?\s?[-–—]|[.)\]:]|[ºª°]\)?(?:\s?[.:]?\s?[-–—]|[.:])?|)"
_EDGE = r"(?=[\s\"“«*(¿¡'‘]|[^\W\d_]|\Z)"
_DIGITS = re.compile(
    rf"(?P<number>\d{{1,4}}(?:\.\d{{1,3}})*(?:[A-Z](?=[.)]))?{_SUFFIX}|\d{{5,7}}(?=\))){_AFTER}{_EDGE}"
)
_BRACKETED = re.compile(rf"[(\[]\s?(?P<number>\d{{1,7}}|[^\W\d_]{{1,7}}|\d{{1,3}}[a-zA-Z])\s?[)\]]\.?{_EDGE}")
_LETTERS = re.compile(
    rf"(?P<number>[^\W\d_]{{1,7}}{_SUFFIX})(?P<style>\.?\s?\)|\.\s?[-–—]|[.:º](?=\s|\Z)|\s[-–—](?=\s)){_EDGE}"
)
_COMPOUND = re.compile(
    rf"(?P<number>[A-Z]{{1,4}}(?:\.\d{{1,3}})+|\d{{1,3}}[a-z]|\d{{1,3}}\.[a-z])(?P<style>[.)]){_EDGE}"
)
_GLUED = re.compile(
    r"(?:(?P<upper>[A-Z]|[IVX]{2,5})(?=\.[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ’']+\s)"
    r"|(?P<lower>[a-z])(?=\.[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ’']{3,}\s))\."
)
_GLUED_WORD = re.compile(r"[a-zß-öø-ÿ]{2,}\s")
_CODED = re.compile(rf"(?P<number>[A-Z]\d{{1,2}})(?P<style>[.)]){_EDGE}")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_PREFIXED = re.compile(
    rf"\.?[\s\xa0]{{0,4}}(?:(?:n\.?\s?[°ºo]|no\.|nº|núm\.)\s?)?"
    rf"(?P<number>\d{{1,4}}(?:\.\d{{1,3}})*(?:[A-Za-z](?![^\W\d_]))?{_SUFFIX}|[IVXLCDM]{{1,7}}\b{_SUFFIX}|[A-Z]\b)"
    rf"(?P<style>\s?(?:[ºª°]|(?i:er|ère|st|nd|rd|th)\b)?\s?[.):]?\s?[-–—]?)"
)
_ORDINAL_STYLE = re.compile(r"\s?[.):]?\s?[-–—]?")
_ROMAN = re.compile(r"(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})\Z")
_OPENS = re.compile(r"[\s*_]*(?:[\"“«(¿¡'‘]*[A-ZÀ-ÖØ-Þ]|\Z)")
BULLETS = frozenset("-–—•·*+▪■◦●○‣⁃§➢►✓")
_STRICT_BULLETS = frozenset("•·▪■◦●○‣⁃➢►✓")
_LONGEST_WORD = 7
_LONGEST_GLUED = 2  # figures before a full stop and a word in small letters: "1.in the first year"
_MOST_FIGURES = 7  # of a number with a full stop and a word behind it; of others four


def read_number(text: str, start: int, end: int) -> PrintedNumber | None:
    """The number with which text[start:end] opens. Its span ends where the words begin, its punctuation included."""
    first = text[start]
    if "0" <= first <= "9":
        return _read_digits(text, start, end)
    if first in "([":
        return _read_bracketed(text, start, end)
    if first.isalpha():
        return read_word(text, start, end)
    if first == "§":
        return _read_paragraph_sign(text, start, end)
    return None


def _read_digits(text: str, start: int, end: int) -> PrintedNumber | None:
    dot = text.find(".", start, min(end - 2, start + _MOST_FIGURES + 1))
    if dot > 0 and text[dot + 1] == " " and text[dot + 2].isalpha() and text[start:dot].isdecimal():
        # "12. Words": most numbers, which need no pattern
        return make(PrintedNumber, (text[start:dot], "decimal", "", make(Span, (start, dot + 1)), "."))
    match = _COMPOUND.match(text, start, end) or _DIGITS.match(text, start, end)
    if not match:
        return None
    number, style = match["number"], match["style"].replace(" ", "")
    stop = match.end()
    glued = style == "." and len(number) <= _LONGEST_GLUED and _GLUED_WORD.match(text, stop, end)
    if stop < end and text[stop].isalpha() and not glued and (not style or not text[stop].isupper()):
        return None
    if not style and not (stop == end or text[stop] in " \t\xa0"):
        return None
    if style in ("-", "–", "—") and not match["style"].startswith((" ", "\xa0")):
        return None
    if not style and not _OPENS.match(text, stop, end):
        return None
    if style == ":" and stop < end and text[stop].isdigit():
        return None
    form = "dotted" if "." in number else "decimal"
    return PrintedNumber(number, form, "", Span(start, stop), style)


def _read_bracketed(text: str, start: int, end: int) -> PrintedNumber | None:
    match = _BRACKETED.match(text, start, end)
    if not match:
        return None
    number = match["number"]
    form = shape_of(number)
    return make(PrintedNumber, (number, form, "", make(Span, (start, match.end())), "()")) if form else None


def read_word(text: str, start: int, end: int) -> PrintedNumber | None:
    """The same where a letter stands at `start`."""
    space = text.find(" ", start, min(end, start + _LONGEST_PREFIX))
    if space > start and text[space + 1 : space + 2] not in _DASHES and text[start:space].isalpha():
        word, stop = text[start:space], space
    else:
        match = _WORD.match(text, start, end)
        if not match:
            return None
        word, stop = match.group(), match.end()
        if len(word) <= _LONGEST_WORD and text[stop : stop + 2].strip()[:1] in _BEHIND_LETTERS:
            short = _read_letters(text, start, end)
            if short:
                return short
        if len(word) == 1 and (coded := _CODED.match(text, start, end)):
            return PrintedNumber(coded["number"], "dotted", "", Span(start, coded.end()), coded["style"])
    small = word.lower()
    if small in _counting_words():
        if small in prefix_words():
            return _read_prefixed(text, start, stop, end, prefix=small)
        return _read_ordinal(text, start, stop, end)
    if len(small) in _GARBLED_LENGTHS and text[stop : stop + 1] == " " and text[stop + 1 : stop + 2].isdigit():
        meant = _misprinted(small)
        if meant:
            return _read_prefixed(text, start, stop, end, prefix=meant)
    return None


@cache
def _counting_words() -> frozenset[str]:
    """Prefixes and ordinals: what a number's first word can be."""
    return prefix_words() | frozenset(_ordinals())


_LONGEST_PREFIX = 20
_DASHES = ("-", "–", "—")
_BEHIND_LETTERS = (".", ")", ":", "-", "–", "—", "º")
_GARBLED_LENGTHS = frozenset({7, 8})


@lru_cache(maxsize=1024)
def _misprinted(word: str) -> str | None:
    """The word for an article of which one letter is misprinted: "articte"."""
    for words in all_structure_words():
        for right in words.articles:
            if len(right) == len(word) > 6 and sum(a != b for a, b in zip(word, right, strict=True)) == 1:
                return right
    return None


def _read_letters(text: str, start: int, end: int) -> PrintedNumber | None:
    match = _COMPOUND.match(text, start, end) or _LETTERS.match(text, start, end)
    if not match:
        return _read_glued(text, start, end)
    number, style = match["number"], match["style"].replace(" ", "")
    form = "dotted" if "." in number else shape_of(number)
    if not form or (style == ":" and form in ("letter", "upper")):
        return None
    if style in ("-", "–", "—") and form != "upper-roman":
        return None
    if style == "º":
        return None
    return PrintedNumber(number, form, "", Span(start, match.end()), style)


def _read_glued(text: str, start: int, end: int) -> PrintedNumber | None:
    """ "A.Opening", "a.shall exempt": a letter that needs no space before its words."""
    match = _GLUED.match(text, start, end)
    number = match and (match["upper"] or match["lower"])
    form = shape_of(number) if number else None
    return PrintedNumber(number, form, "", Span(start, match.end()), ".") if match and number and form else None


def _read_prefixed(text: str, start: int, stop: int, end: int, *, prefix: str) -> PrintedNumber | None:
    match = _PREFIXED.match(text, stop, end)
    if match and match["number"]:
        style = match["style"].strip()
        if _closes(text, match.end(), end, style):
            number = match["number"]
            form = shape_of(number) or "decimal"
            return PrintedNumber(number, form, prefix, Span(start, match.end()), style)
        return None
    after = _WORD.match(text, stop + _blank(text, stop, end), end)
    if after and after.group().lower() in _ordinals():
        last = _compound_end(text, after.end(), end)
        close = _ORDINAL_STYLE.match(text, last, end)
        style = close.group().strip() if close else ""
        if _closes(text, last + (len(close.group()) if close else 0), end, style):
            return PrintedNumber(
                text[after.start() : last], "word", prefix, Span(start, close.end() if close else last), style
            )
    if stop == end or (prefix in annex_words() and text[stop] in ":.-–" and end - stop < _SHORT_TITLE):
        return PrintedNumber("", "word", prefix, Span(start, stop), "")
    return None


_SHORT_TITLE = 100


def _closes(text: str, stop: int, end: int, style: str) -> bool:
    """A head ends here: punctuation, the end of the line, or words that begin like a title."""
    if stop >= end:
        return True
    if style and style.lower() not in ("º", "ª", "°", "er", "ère"):
        glued = text[stop].isupper() or (style[-1] in "-–—" and text[stop].isalpha())
        return glued or text[stop] in ' \t\xa0"“«*'
    return text[stop - 1 : stop + 1].strip() != "" and _OPENS.match(text, stop, end) is not None


def _compound_end(text: str, stop: int, end: int) -> int:
    """Where an ordinal of two words ("décimo segunda", "vigésimo primero") ends."""
    after = _WORD.match(text, stop + _blank(text, stop, end), end)
    return after.end() if after and after.group().lower() in _ordinals() else stop


def _blank(text: str, stop: int, end: int) -> int:
    count = 0
    while stop + count < end and text[stop + count] in " \t\xa0":
        count += 1
    return count


def _read_ordinal(text: str, start: int, stop: int, end: int) -> PrintedNumber | None:
    """An ordinal that stands as a number: "PRIMERO.-", "Segunda:", never "First, ..."."""
    last = _compound_end(text, stop, end)
    match = _ORDINAL_STYLE.match(text, last, end)
    style = match.group().strip() if match else ""
    if match and style and (match.end() >= end or _OPENS.match(text, match.end(), end)):
        return PrintedNumber(text[start:last], "word", "", Span(start, match.end()), style)
    if last == end:
        return PrintedNumber(text[start:last], "word", "", Span(start, last), "")
    return None


def _read_paragraph_sign(text: str, start: int, end: int) -> PrintedNumber | None:
    stop = start + 1 + _blank(text, start + 1, end)
    match = _PREFIXED.match(text, stop, end)
    if not match or not match["number"]:
        return None
    return PrintedNumber(match["number"], "decimal", "§", Span(start, match.end()), match["style"].strip())


@lru_cache(maxsize=1024)
def shape_of(number: str) -> str:
    """The form a number's characters allow; for a lone letter that is also a Roman figure the sequence decides."""
    bare = number.split()[0] if number.split() else number
    if bare[0].isdigit():
        return "dotted" if "." in bare else "decimal"
    lower = bare.lower()
    roman = _ROMAN.match(lower) is not None
    if len(bare) == 1:
        if roman and lower in "ivx":
            return "roman" if bare.islower() else "upper-roman"
        return "letter" if bare.islower() else "upper"
    if roman and bare.islower():
        return "roman"
    if roman and bare.isupper():
        return "upper-roman"
    if len(set(bare)) == 1 and len(bare) <= 3:
        return "letter" if bare.islower() else "upper"
    return ""


@lru_cache(maxsize=8192)
def value_of(number: str, form: str) -> int | None:
    """What a number counts to in one form: 3 for c, iii, III, 3, third; None where it cannot be that form."""
    bare = number.split()[0] if number and form != "word" else number
    if form == "decimal":
        digits = bare.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return int(digits) if digits.isdigit() else None
    if form in ("letter", "upper"):
        lower = bare.lower()
        if len(set(lower)) != 1 or not "a" <= lower[0] <= "z" or (form == "letter") != bare.islower():
            return None
        return ord(lower[0]) - ord("a") + 1 + 26 * (len(lower) - 1)
    if form in ("roman", "upper-roman"):
        lower = bare.lower()
        return roman_value(lower) if _ROMAN.match(lower) and (form == "roman") == bare.islower() else None
    if form == "word":
        return word_value(bare)
    return None


_FIGURES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def roman_value(lower: str) -> int:
    total = 0
    for at, letter in enumerate(lower):
        value = _FIGURES[letter]
        total += -value if at + 1 < len(lower) and _FIGURES[lower[at + 1]] > value else value
    return total


def word_value(words: str) -> int | None:
    total = 0
    for word in words.lower().split():
        value = _ordinals().get(word)
        if value is None:
            return None
        total += value
    return total


@cache
def _ordinals() -> dict[str, int]:
    found: dict[str, int] = {}
    for words in all_structure_words():
        found |= words.ordinals
        found |= dict.fromkeys(words.sole, 1)
    return found
