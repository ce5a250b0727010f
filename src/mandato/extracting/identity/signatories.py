"""The closing of an instrument in; who signed it, in what capacity and for whom out."""

import re
from functools import cache
from typing import NamedTuple

from mandato.extracting.identity.letter_case import PARTICLES, person_name
from mandato.extracting.identity.party_lists import strip_articles
from mandato.extracting.identity.stretches import Stretch
from mandato.extracting.times.dates import find_calendars
from mandato.languages import CODES
from mandato.languages.parties import party_words
from mandato.model import Party, Signatory, Span, Why

_CONTINUES = re.compile(r"\b(?:of|and|for|the|de|del|la|y|e|et|du|des|do|da|dos|para|pour)\s*\Z", re.IGNORECASE)
_LONGEST_PARTY = 160
_LONGEST_NAME = 60
_MOST = 60


class SignatureBlock(NamedTuple):
    """What follows "For the X:" up to the next such words."""

    party: str
    party_span: Span
    body: Stretch


def find_blocks(closing: Stretch, code: str) -> list[SignatureBlock]:
    """In the order in which they are printed; each body reaches to the next "For"."""
    found = [
        (match.start(), head)
        for match in _signs_for(code).finditer(closing.text)
        if (head := _head(closing, match, code))
    ]
    ends = [*(start for start, _ in found[1:]), len(closing.text)][: len(found)]
    return [
        SignatureBlock(party, span, closing.cut(end, max(end, stop)))
        for (_, (party, span, end)), stop in zip(found, ends, strict=True)
    ]


@cache
def _signs_for(code: str) -> re.Pattern[str]:
    """At the head of a line or sentence; in capitals, or before "the Government of", also where a break is lost."""
    words = party_words(code)
    lead = words.signs_for.replace(" ", r"\s+")
    upper = words.signs_for.upper().replace(" ", r"\s+")
    government = words.governments.replace(" ", r"\s+")
    opening = rf"(?:^|(?<=[\n.:;*_)\]\t])|(?<=  ))[ \t*_]*(?=[A-ZÀ-Ý])(?i:{lead})"
    in_capitals = rf"(?<=[a-zà-ÿ ])(?:{upper})(?=\s+[A-ZÀ-Ý]{{2}})"
    beside = rf"(?<=[^\W\d_ ])[ \t]?(?=[A-Z][a-z])(?i:{lead})(?=\s+(?i:{government}|{'|'.join(words.articles)})\s)"
    return re.compile(rf"(?:{opening}|{in_capitals}|{beside})(?:\s+|(?<=['’]))", re.MULTILINE)


def _head(closing: Stretch, found: re.Match[str], code: str) -> tuple[str, Span, int] | None:
    """The name that follows "For": to its colon, to the end of its line, or to what stands for the handwriting."""
    start = found.end()
    end = start
    for stop in re.finditer(
        r":|\n|\*|_{2,}|\((?=[sSfF])|[ \t]{3,}|[ \t]+(?=(?:For|Pour|Por|Pelo|Pela)\s)|\Z",
        closing.text[start : start + _LONGEST_PARTY],
    ):
        end = start + stop.start()
        name = closing.text[start:end]
        if stop[0] not in "\n*" or not _CONTINUES.search(name.rstrip(" *")):
            break
    name = strip_articles(" ".join(closing.text[start:end].replace("*", " ").split()), code)
    if not (2 < len(name) <= _LONGEST_PARTY) or not name[0].isupper() or len(name.split()) > 16:
        return None
    return name, closing.span(start, end), end


def read_signatories(block: SignatureBlock, party: Party | None, full_text: str, code: str) -> list[Signatory]:
    """The persons of one block; a name in capitals takes the case in which the text prints it elsewhere."""
    lines = _meaningful_lines(block.body, code)
    signatories: list[Signatory] = []
    position = 0
    while position < len(lines) and len(signatories) < _MOST:
        line = lines[position]
        position += 1
        name, capacity = split_name(line.text, code)
        if not looks_like_name(name):
            continue
        if capacity is None and position < len(lines) and not _is_other_name(lines[position].text, code):
            capacity = lines[position].text
            position += 1
            while position < len(lines) and _CONTINUES.search(capacity):
                capacity = f"{capacity} {lines[position].text}"
                position += 1
        short = (party.acronym or party.name) if party else block.party or None
        why = Why("signature-block", line.span(0, len(line.text)), 0.0 if capacity else 0.2)
        signatories.append(Signatory(person_name(name, full_text), capacity, short, why))
    return signatories


def _meaningful_lines(body: Stretch, code: str) -> list[Stretch]:
    """Lines and columns that hold words; what stands for the handwriting, labels and dates are left out."""
    words = party_words(code)
    marks = rf"(?<!\w)(?i:{words.signed_marks.replace(' ?', chr(92) + 's*')})(?!\w)"
    text = re.sub(marks, lambda found: "\n" * len(found[0]), body.text)
    beside = r"[ \t]{2,}(?=[A-ZÀ-Ý]\.\s?(?:[A-ZÀ-Ý]\.\s?)?[A-ZÀ-Ý]{2})"  # "J. ROE  A.B. DOE"
    title = rf"[ \t]+(?=(?i:{words.honorifics})\.\s*[A-ZÀ-Ý])(?=[^\W\d_]{{2}}|[A-Z]\.\s?E)"
    lines = []
    for found in re.finditer(rf"(?:(?!{title}|{beside}|[ \t]{{4}})[^\n\t_*])+", text):
        bare = found[0].strip(" \t:|.-–—#>()[]")
        if bare and any(character.isalpha() for character in bare) and not _is_date(bare, code):
            start = found.start() + found[0].index(bare)
            lines.append(body.cut(start, start + len(bare)))
    return lines


def _is_date(text: str, code: str) -> bool:
    return any(character.isdigit() for character in text) and any(True for _ in find_calendars(text, code))


def split_name(line: str, code: str) -> tuple[str, str | None]:
    """A person's name and, where the same line goes on with it, the capacity."""
    words = party_words(code)
    text = re.sub(rf"^(?:(?i:{words.honorifics})\.?\s+(?=[A-ZÀ-Ý]))+", "", _parted(line.strip()))
    if "," in text:
        name, capacity = (part.strip() for part in text.split(",", 1))
        return name, capacity or None
    tokens = text.split()
    cut = _capitals_end(tokens) or _capacity_start(tokens)
    if cut:
        return " ".join(tokens[:cut]), " ".join(tokens[cut:])
    return text, None


def _parted(line: str) -> str:
    """A blank put back between a name and the capacity that lost its line break: "AlminoDirector"."""
    for joint in re.finditer(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Ý][a-zà-ÿ]{3})", line):
        following = re.split(r"[\s,/]", line[joint.start() :], maxsplit=1)[0].lower()
        if is_capacity(following):
            return f"{line[: joint.start()]} {line[joint.start() :]}"
    return line


def _capitals_end(tokens: list[str]) -> int | None:
    """Where a name in capitals gives way to a capacity in small letters."""
    upper = 0
    while upper < len(tokens) and tokens[upper].upper() == tokens[upper]:
        upper += 1
    return upper if 2 <= upper < len(tokens) and len("".join(tokens[:upper])) > 4 else None


def _capacity_start(tokens: list[str]) -> int | None:
    for place in range(1, len(tokens)):
        if is_capacity(re.split(r"[/,(]", tokens[place].lower())[0]):
            return place if place > 1 or not is_capacity(tokens[0].lower()) else None
    return None


def is_capacity(word: str) -> bool:
    """Of any of the languages: an agreement's signatures are often in its parties' own."""
    return word in _capacities() or word.split("-")[0] in _capacities()


@cache
def _capacities() -> frozenset[str]:
    return frozenset().union(*(party_words(code).capacities for code in CODES))


def looks_like_name(text: str) -> bool:
    tokens = text.split()
    if not 2 <= len(tokens) <= 8 or len(text) > _LONGEST_NAME or any(character.isdigit() for character in text):
        return False
    return all(token[0].isupper() or token.lower() in PARTICLES for token in tokens) and tokens[0][0].isupper()


def _is_other_name(text: str, code: str) -> bool:
    name, capacity = split_name(text, code)
    first = text.split()[0].lower()
    return capacity is None and not is_capacity(first) and looks_like_name(name) and name.upper() == name


def read_representatives(listed: Stretch, parties: list[Party], code: str) -> list[Signatory]:
    """Persons whom the preamble names: "represented by its General Secretary, Mr. X"."""
    signatories = []
    for found in _represented(code).finditer(listed.text):
        body = re.split(
            r"[;\n]|,\s*(?i:hereinafter|en adelante|ci-après|doravante)", listed.text[found.end() : found.end() + 220]
        )[0]
        person = _represented_person(body.strip(" ,."), code)
        if person:
            before = listed.text[: found.start()]
            party = max(parties, key=lambda one: _last_place(before, one), default=None)
            short = (party.acronym or party.name) if party and _last_place(before, party) >= 0 else None
            why = Why("represented-by", listed.span(found.start(), found.end() + len(body)), 0.1)
            signatories.append(Signatory(person_name(person[0], listed.text), person[1], short, why))
    return signatories


@cache
def _represented(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i:{party_words(code).represented.replace(' ', chr(92) + 's+')})\s+")


def _last_place(text: str, party: Party) -> int:
    low = text.lower()
    return max(low.rfind(party.name.lower()), low.rfind(party.acronym.lower()) if party.acronym else -1)


def _represented_person(body: str, code: str) -> tuple[str, str | None] | None:
    """ "its Director, Mr. X" or "Mr. X, its Director"."""
    words = party_words(code)
    parts = [part.strip() for part in body.split(",") if part.strip()]
    title = rf"^(?:(?i:{words.honorifics})\.?\s+)+"
    names = [re.sub(title, "", part) for part in parts]
    possessive = re.compile(r"^(?i:its|the|their|su|el|la|son|sa|le|seu|sua|o|a)\s+")
    for place, part in enumerate(parts):
        titled = names[place] != part
        if looks_like_name(names[place]) and (titled or part[0].isupper()):
            others = [possessive.sub("", other) for at, other in enumerate(parts) if at != place]
            return names[place], others[0] if others else None
    return None
