"""A title's or preamble's words in; the names and short forms of those who made the text out."""

import re
from difflib import SequenceMatcher
from functools import cache
from typing import NamedTuple

from mandato.extracting.identity.letter_case import as_name
from mandato.extracting.identity.stretches import Stretch
from mandato.languages.parties import PartyWords, party_words
from mandato.languages.roles import role_words
from mandato.languages.terms import term_words
from mandato.model import Span

_ACRONYM = r"[A-ZÀ-Ý][\w&./-]*(?:[A-ZÀ-Ý]|, ?IP)[\w&./-]{0,10}"
_QUOTES = "'\"“”‘’«»"
_RECITAL = re.compile(r"(?:^|[\n;,.:]\s*)[*_]*(?:\d+[.)]\s*)?([^\W\d_]+)[*_]*(?!\s+[A-ZÀ-Ý][a-zà-ÿ])")
_MOST_JOINED = 8  # pieces of one name
_LONGEST_PURPOSE = 3  # in words, article included
_LONGEST_LISTING = 4000


class NamedParty(NamedTuple):
    name: str
    acronym: str | None
    span: Span | None


def listing(opening: Stretch, code: str) -> Stretch:
    """What stands before the first recital."""
    words = role_words(code)
    stops = words.reciting | words.recitals
    for found in _RECITAL.finditer(opening.text, 0, _LONGEST_LISTING):
        begins = found[0][0] not in ";,.:" or found[1][0].isupper()  # "..., having its seat in" recites nothing
        if begins and found.start(1) > 5 and found[1].lower() in stops:
            return opening.cut(0, found.start(1))
    return opening.cut(0, _LONGEST_LISTING)


def defined_parties(listed: Stretch, code: str) -> list[NamedParty]:
    """Names that the text itself shortens: "the General Secretariat, henceforward 'SEGIB'", "(SEGIB)"."""
    found: dict[str, NamedParty] = {}
    end = 0
    for short in _short_forms(code).finditer(listed.text):
        acronym = short["inside"] or short["after"]
        name = _last_name(listed.text[end : short.start()], code)
        end = short.end()
        if not name or _names_text(name, code) or sum(character.isupper() for character in acronym) < 2:
            continue
        start = short.start() - len(listed.text[: short.start()]) + listed.text[: short.start()].rfind(name)
        party = NamedParty(as_name(strip_articles(name, code), code), acronym, listed.span(start, start + len(name)))
        known = found.get(acronym)
        if not known or known.name.isupper():
            found[acronym] = party
    return list(found.values())


def _names_text(name: str, code: str) -> bool:
    """Whether what is shortened is the text itself: "this Memorandum of Understanding (MoU)"."""
    return re.fullmatch(term_words(code).own.replace(" ?", r"\s*").replace(" ", r"\s+"), name.lower()) is not None


@cache
def _short_forms(code: str) -> re.Pattern[str]:
    lead = party_words(code).short_form.replace(" ?", r"\s*").replace(" ", r"\s+")
    quote = f"[{_QUOTES}]"
    return re.compile(
        rf"\s*\((?i:[^()\d]{{0,40}}?\s)?{quote}?(?P<inside>{_ACRONYM}){quote}?\)|(?i:{lead}){quote}(?P<after>{_ACRONYM}){quote}"
    )


def _last_name(text: str, code: str) -> str | None:
    """The name that ends a piece of text: what follows its last semicolon, "between", or comma and article."""
    words = party_words(code)
    piece = re.split(r"[;\n]", text)[-1] if re.split(r"[;\n]", text)[-1].strip() else text.strip().split("\n")[-1]
    parts = re.split(rf"(?<!\w)(?i:{words.between})\s+", piece)
    piece = parts[-1]
    article = "|".join(words.articles)
    for boundary in (
        rf",\s+(?:{words.conjunction}\s+)?(?=(?i:{article})\s)",
        rf"^\W*(?i:{words.conjunction})\s+",
        r"^\W+",
    ):
        piece = re.split(boundary, piece)[-1]
    piece = re.split(rf",\s+(?i:{words.hereafter})", piece)[0].strip(" ,:*_")
    return piece if 3 <= len(piece) <= 160 and piece[:1].isalpha() else None


def strip_articles(name: str, code: str) -> str:
    """Without the article, and without "the Government of" before a state."""
    words = party_words(code)
    bare = re.sub(rf"^(?i:{words.governments.replace(' ', chr(92) + 's+')})\s*(?=\S)", "", name.strip())
    article = "|".join(re.escape(word) for word in words.articles)
    return re.sub(rf"^(?i:(?:{article})(?:\s+|(?<=['’])))", "", bare).strip(" ,;:*_.")


def listed_parties(listed: Stretch, code: str, *, expected: list[str]) -> list[NamedParty]:
    """The names after "between" in a title, or before the first recital; `expected` are those of the signatures."""
    words = party_words(code)
    found = re.search(rf"(?<!\w)(?i:{words.between})\s+", listed.text)
    if not found:
        return []
    rest = listed.cut(found.end(), len(listed.text))
    return _split(rest.cut(0, _list_end(rest.text, words)), code, expected)


def titled_parties(title: str, opening: Stretch, code: str, *, expected: list[str]) -> list[NamedParty]:
    """The names after "between" in a title whose lines are joined; their places are sought in the opening."""
    found = listed_parties(Stretch(title, 0), code, expected=expected)
    return [one._replace(span=_place(one.name, opening)) for one in found]


def _place(name: str, opening: Stretch) -> Span | None:
    found = re.search(r"\s+".join(re.escape(word) for word in name.split()), opening.text, re.IGNORECASE)
    return opening.span(found.start(), found.end()) if found else None


def _list_end(text: str, words: PartyWords) -> int:
    strong, weak = (pattern.replace(" ", r"\s+") for pattern in (words.title_ends, words.title_stops))
    found = re.search(
        rf",?\s+(?i:{strong})\s|,?\s+(?i:{weak})\s+(?=[a-zà-ÿ])|,?\s\(?(?i:{words.hereafter})"
        r"|\n[ \t]*\n|[.:;]\s|,\s*[-–]",
        text,
    )
    return found.start() if found else len(text)


def spoken_parties(listed: Stretch, code: str, *, expected: list[str]) -> list[NamedParty]:
    """The names with which the preamble opens: "The Government of A and the Government of B,"."""
    words = party_words(code)
    for paragraph in reversed(_paragraphs(listed)):
        body = paragraph.text.strip()
        if re.match(rf"(?i:(?:{'|'.join(words.articles)})\s|{words.governments.replace(' ', chr(92) + 's+')})", body):
            end = re.search(rf"\((?![A-Z]{{2}})|[;:]|,\s*$|,\s\(?(?i:{words.hereafter})|,\s*[-–]", paragraph.text)
            names = paragraph.cut(0, end.start() if end else len(paragraph.text))
            parties = _split(names, code, expected, spoken=True)
            if len(parties) > 1:
                return parties
    return []


def _paragraphs(stretch: Stretch) -> list[Stretch]:
    return [
        stretch.cut(found.start(), found.end()) for found in re.finditer(r"(?:[^\n]|\n(?![ \t]*\n))+", stretch.text)
    ]


def _split(stretch: Stretch, code: str, expected: list[str], *, spoken: bool = False) -> list[NamedParty]:
    """Cut a list at its commas and "and"s, but not inside names that have them ("Latin America and the Caribbean").

    In a `spoken` list, a sentence and no title, each name has its article, but after "the Governments of".
    """
    words = party_words(code)
    article = "|".join(re.escape(word) for word in words.articles)
    government = words.governments.replace(" ", r"\s+")
    joint = rf"\s*[,;]\s*(?:{words.conjunction}\s+)?|\s+{words.conjunction}\s+"
    strict = re.compile(rf"(?i:{joint})(?=(?i:(?:{article})\s|{government}\s))")
    loose = re.compile(rf"(?i:{joint})(?=[A-ZÀ-Ý]|(?i:(?:{article})\s))")
    first = re.match(rf"\W*(?i:{government})", stretch.text)
    plural = first is not None and not re.search(rf"(?i:{government})\s", stretch.text[first.end() :])
    pieces = _cut(stretch, loose if plural else strict)
    if len(pieces) < 2 and not spoken:
        pieces = _cut(stretch, loose)
    each = re.compile(rf"\W*(?i:{government})")
    merged = pieces if all(each.match(piece.text) for piece in pieces) else _merge(pieces, stretch, expected)
    return [party for piece in merged if (party := _as_party(piece, code))]


def _cut(stretch: Stretch, joint: re.Pattern[str]) -> list[Stretch]:
    pieces, start = [], 0
    for found in joint.finditer(stretch.text):
        pieces.append(stretch.cut(start, found.start()))
        start = found.end()
    pieces.append(stretch.cut(start, len(stretch.text)))
    return _rejoined([piece for piece in pieces if piece.text.strip(" *_#\n")], stretch)


_PURPOSE = re.compile(r"\b(?:for|para|pour)\s(?:[\w'’]+\s)?\w+\Z")


def _rejoined(pieces: list[Stretch], whole: Stretch) -> list[Stretch]:
    """A body's purposes belong to its name: "for Education, Science and Culture"."""
    kept: list[Stretch] = []
    for piece in pieces:
        if (
            kept
            and len(piece.text.split()) <= _LONGEST_PURPOSE
            and _PURPOSE.search(kept[-1].text.split(",")[0].rstrip())
        ):
            kept[-1] = _between(whole, kept[-1], piece)
        else:
            kept.append(piece)
    return kept


def _merge(pieces: list[Stretch], whole: Stretch, expected: list[str]) -> list[Stretch]:
    """Pieces joined again where that makes them more like the names of the signatures."""
    if len(pieces) <= len(expected) or len(expected) < 2:
        return pieces
    merged: list[Stretch] = []
    position = 0
    for name in expected:
        if position >= len(pieces):
            break
        best, end = -1.0, position + 1
        for stop in range(position + 1, min(len(pieces), position + _MOST_JOINED) + 1):
            likeness_now = likeness(_between(whole, pieces[position], pieces[stop - 1]).text, name)
            if likeness_now > best:
                best, end = likeness_now, stop
        merged.append(_between(whole, pieces[position], pieces[end - 1]))
        position = end
    return merged


def _between(whole: Stretch, first: Stretch, last: Stretch) -> Stretch:
    return whole.cut(first.start - whole.start, last.start + len(last.text) - whole.start)


def _as_party(piece: Stretch, code: str) -> NamedParty | None:
    text = re.sub(r"\s*\([^)]*\)?", "", piece.text)
    bare = strip_articles(text, code)
    if not (2 <= len(bare) <= 140) or not bare[0].isupper():
        return None
    acronym = re.search(rf"\(({_ACRONYM})\)", piece.text)
    return NamedParty(as_name(bare, code), acronym[1] if acronym else None, piece.span(0, len(piece.text)))


def likeness(one: str, other: str) -> float:
    """From 0 to 1, case and white space apart."""
    return SequenceMatcher(None, " ".join(one.lower().split()), " ".join(other.lower().split()), autojunk=False).ratio()
