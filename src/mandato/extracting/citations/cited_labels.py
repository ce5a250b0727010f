"""Lists of numbers after "paragraphs" or in brackets: "12 to 15", "25.c), d) and j)", "6 (a) and (b)", "IV and VI"."""

import re
from functools import cache
from typing import NamedTuple

from mandato.extracting.citations.mentions import Label
from mandato.languages.citations import citation_words

LONGEST_RANGE = 300

# What may stand under a number, as printed: ".c", ".c)", " (c)", "(iv)", " c)", " (2)", "bis".
SUFFIX = (
    r"(?:\s?(?:bis|ter|quater|quinquies)\b|\.(?:\s?[a-z]|[A-Z]|\s[A-Z](?=\s?[).,;]))(?!\w)\)?|\.\s?\(?[a-z]\)"
    r"|\s?\((?:[a-z]{1,2}|[ivxl]{1,5}|\d{1,2}|[A-Z])\)|\s?[a-z]\)(?!\w))*"
)
NUMBER = r"(?:\d{1,4}(?:\.\d{1,3}){0,4}(?:\.?[ºª°]|er\b)?|[IVXLC]{1,7}(?![\w’'])|[A-Z](?![\w’'.]|\s[A-Z]))"
ELIDED = r"(?:\([a-z]{1,2}\)|\([ivxl]{1,5}\)|[a-z]\)|[ivxl]{2,5}\)|[a-z](?=\s*[).,;:]|\s+(?:of|and|y|et|e)\s|$))"
FULL = re.compile(NUMBER + SUFFIX)
SHORT = re.compile(ELIDED + r"(?:\s?\((?:[ivxl]{1,5}|[a-z]|\d{1,2})\))*")
LETTERED = re.compile(r"(?:\(?[a-z]{1,2}\)|\(?[ivxl]{1,5}\)|[“\"'][a-z][”\"']\)?|[a-z](?![\w’']))" + SUFFIX)
DOTTED = re.compile(r"\(\s?(?=\d{1,3}\.\s?(?:[A-Za-z]|0)(?![\w]))")
NOT_A_LABEL = re.compile(
    r"\s*(?:%|per\s?cent|por\s(?:ciento|cento)|pour\scent|January|February|March|April|May\s\d|June|July|August|September"
    r"|October|November|December|de\s+(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|se[pt]+iembre|octubre"
    r"|noviembre|diciembre|janeiro|fevereiro|março|abril|maio|junho|julho|setembro|outubro|novembro|dezembro)"
    r"|janvier|février|mars|avril|mai\s|juin|juillet|août|septembre|octobre|novembre|décembre|/\d)"
)
WORD = re.compile(r"[^\W\d_]+")
SMALL_ROMAN = re.compile(r"[ivxl]+$")
NO_COUNT = re.compile(r"\s*(?:[.,;:)]|$|of\b|above|below|de\b|del\b|du\b|da\b|do\b)")
TOKENS = re.compile(r"[0-9A-Za-z]+")
LATIN = frozenset({"bis", "ter", "quater", "quinquies"})


class LabelList(NamedTuple):
    labels: tuple[Label, ...]
    end: int


@cache
def _separators(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Before the next member of a list, and before the end of a range."""
    words = citation_words(language)
    listed = rf"(?:\s*[,;]\s*(?:(?:{words.both})\s+)?|\s+(?:{words.both})\s+)(?:(?:in\s+particular|including)\s+)?"
    return re.compile(listed), re.compile(rf"(?:\s+(?:{words.through})\s+|\s?[–—-]\s?)")


def read_labels(text: str, at: int, language: str, *, plural: bool) -> LabelList | None:
    """Reads the list that begins at `at`; None where no label stands there.

    After a noun in the singular another whole number belongs to the list only where the sentence does not go on
    to count something with it ("paragraph 5, 22 countries").
    """
    if ordinals := _ordinals(text, at, language):
        return LabelList(tuple(ordinals), ordinals[-1].end)
    first = FULL.match(text, at) or LETTERED.match(text, at)
    if first is None or NOT_A_LABEL.match(text, first.end()):
        return None
    labels = [_label(first)]
    end = first.end() + (first.group()[-1] in "ºª°" and text.startswith(")", first.end()))
    listed, through = _separators(language)
    while True:
        if ranged := _range(text, through.match(text, end), labels[-1]):
            labels.extend(ranged)
            end = ranged[-1].end
            continue
        separator = listed.match(text, end)
        following = _member(text, separator.end(), labels[-1].text, plural=plural) if separator else None
        if following is None:
            return LabelList(tuple(labels), end)
        labels.append(following)
        end = following.end + text.startswith(")", following.end)


def _ordinals(text: str, at: int, language: str) -> list[Label]:
    """ "tercero y cuarto" after "artículos"."""
    listed, _ = _separators(language)
    labels: list[Label] = []
    while ordinal := _ordinal(text, at, language):
        labels.append(ordinal)
        separator = listed.match(text, ordinal.end)
        if separator is None:
            break
        at = separator.end()
    return labels


def _ordinal(text: str, at: int, language: str) -> Label | None:
    """ "Artículo primero", "cláusula segunda": the figure of a number in words."""
    word = WORD.match(text, at)
    value = citation_words(language).ordinals.get(word.group().lower()) if word else None
    return Label(value, at, word.end()) if word and value else None


def _member(text: str, at: int, previous: str, *, plural: bool) -> Label | None:
    """The next label of a list; an elided one takes the number of the one before."""
    full = FULL.match(text, at)
    if full and not NOT_A_LABEL.match(text, full.end()) and _continues(text, full, plural=plural):
        same_kind = full.group()[0].isdigit() == previous[0].isdigit()
        return _label(full) if same_kind else None
    short = SHORT.match(text, at)
    if short is None:
        return None
    tokens = previous.split(".")
    own = tidy_label(short.group())
    if len(tokens) == 1 and tokens[0].isdigit():
        return None
    return _label(short)._replace(text=".".join([*tokens[: _stem(tokens, own)], own]))


def _stem(tokens: list[str], own: str) -> int:
    """How many parts of the label before an elided one shares: "6.a.i" and "ii" two, "6.a.i" and "b" one."""
    depth = len(tokens) - 1
    if len(tokens) > 2 and SMALL_ROMAN.match(tokens[-1]) and not SMALL_ROMAN.match(own.split(".")[0]):
        depth = len(tokens) - 2
    return max(0, depth)


def _continues(text: str, found: re.Match[str], *, plural: bool) -> bool:
    if plural or "." in found.group() or "(" in found.group():
        return True
    return bool(NO_COUNT.match(text[found.end() : found.end() + 12]))


def _range(text: str, separator: re.Match[str] | None, first: Label) -> list[Label]:
    """The members of a range after its first; empty where the separator joins no range."""
    if separator is None:
        return []
    last = FULL.match(text, separator.end()) or SHORT.match(text, separator.end())
    if last is None or NOT_A_LABEL.match(text, last.end()):
        return []
    stem, _, low = first.text.rpartition(".")
    high = tidy_label(last.group()).rpartition(".")[2]
    members = _between(low, high)
    prefix = f"{stem}." if stem else ""
    return [Label(prefix + member, separator.start(), last.end()) for member in members[:-1]] + (
        [Label(prefix + members[-1], last.start(), last.end())] if members else []
    )


def _between(low: str, high: str) -> list[str]:
    """The labels after `low` up to `high`: numbers, letters or Roman figures."""
    if low.isdigit() and high.isdigit():
        first, last = int(low), int(high)
        return [str(value) for value in range(first + 1, last + 1)] if first < last <= first + LONGEST_RANGE else []
    if ROMAN.fullmatch(low.upper()) and ROMAN.fullmatch(high.upper()) and low.isupper() == high.isupper():
        first, last = roman_value(low), roman_value(high)
        if first < last <= first + 40 and (len(low) > 1 or len(high) > 1 or low in "IVX"):
            spelled = [to_roman(value) for value in range(first + 1, last + 1)]
            return spelled if low.isupper() else [value.lower() for value in spelled]
    if len(low) == len(high) == 1 and low.isalpha() and high.isalpha() and low < high:
        return [chr(code) for code in range(ord(low) + 1, ord(high) + 1)]
    return []


ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
ROMAN_VALUES = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman_value(figure: str) -> int:
    value, rest = 0, figure.upper()
    for worth, letters in ROMAN_VALUES:
        while rest.startswith(letters):
            value, rest = value + worth, rest[len(letters) :]
    return value


def to_roman(value: int) -> str:
    figure = ""
    for worth, letters in ROMAN_VALUES:
        count, value = divmod(value, worth)
        figure += letters * count
    return figure


def _label(found: re.Match[str]) -> Label:
    """Without the bracket that closes what was opened before it: "25.c)"."""
    printed = found.group()
    loose = printed.endswith(")") and printed.count(")") > printed.count("(")
    return Label(tidy_label(printed), found.start(), found.end() - loose)


def tidy_label(printed: str) -> str:
    """ "25 (c)" and "25.c)" are both "25.c"; "1er" is 1; "15 bis" keeps its space."""
    tokens = [token.removesuffix("er") if token[0].isdigit() else token for token in TOKENS.findall(printed)]
    label = ""
    for token in tokens:
        label += f" {token}" if token in LATIN and label else f".{token}" if label else token
    return label
