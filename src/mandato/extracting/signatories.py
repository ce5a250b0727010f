"""The closing of an instrument in; who signed it, in what capacity and for whom out."""

import re
from functools import cache
from typing import NamedTuple

from mandato.extracting.dates import find_calendars
from mandato.extracting.party_lists import strip_articles
from mandato.extracting.stretches import Stretch
from mandato.languages.parties import PartyWords, party_words
from mandato.languages.roles import words_in
from mandato.model import Party, Signatory, Span, Why

_CONTINUES = re.compile(r"\b(?:of|and|for|the|de|del|la|y|e|et|du|des|do|da|dos|para|pour)\s*\Z", re.IGNORECASE)
_LONGEST_PARTY = 160
_LONGEST_NAME = 60
_PARTICLES = words_in("de del la las los y e da do dos das van von der den di du le bin al el")


class SignatureBlock(NamedTuple):
    """What follows "For the X:" up to the next such words."""

    party: str
    party_span: Span
    body: Stretch


def find_blocks(closing: Stretch, code: str) -> list[SignatureBlock]:
    heads = [head for found in _signs_for(code).finditer(closing.text) if (head := _head(closing, found, code))]
    blocks = []
    for place, (party, span, end) in enumerate(heads):
        stop = heads[place + 1][1].start - closing.start if place + 1 < len(heads) else len(closing.text)
        lead = closing.text.rfind("\n", end, stop) if place + 1 < len(heads) else -1
        blocks.append(SignatureBlock(party, span, closing.cut(end, max(end, lead if lead > 0 else stop))))
    return blocks


@cache
def _signs_for(code: str) -> re.Pattern[str]:
    lead = party_words(code).signs_for.replace(" ", r"\s+")
    return re.compile(rf"(?:^|(?<=[\n.:;*_)\]\t]))[ \t*_]*(?=[A-ZÀ-Ý])(?i:{lead})(?:\s+|(?<=['’]))", re.MULTILINE)


def _head(closing: Stretch, found: re.Match[str], code: str) -> tuple[str, Span, int] | None:
    """The name that follows "For": to its colon, to the end of its line, or to what stands for the handwriting."""
    start = found.end()
    end = start
    for stop in re.finditer(r":|\n|\*|_{2,}|\((?=[sSfF])|\Z", closing.text[start : start + _LONGEST_PARTY]):
        end = start + stop.start()
        name = closing.text[start:end]
        if stop[0] != "\n" or not _CONTINUES.search(name.rstrip()):
            break
    name = strip_articles(" ".join(closing.text[start:end].split()), code)
    if not (2 < len(name) <= _LONGEST_PARTY) or not name[0].isupper() or len(name.split()) > 16:
        return None
    return name, closing.span(start, end), end


def read_signatories(block: SignatureBlock, party: Party | None, full_text: str, code: str) -> list[Signatory]:
    """The persons of one block; a name in capitals takes the case in which the text prints it elsewhere."""
    lines = _meaningful_lines(block.body, code)
    signatories: list[Signatory] = []
    position = 0
    while position < len(lines) and len(signatories) < 4:
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
        short = (party.acronym or party.name) if party else block.party
        why = Why("signature-block", line.span(0, len(line.text)), 0.0 if capacity else 0.2)
        signatories.append(Signatory(person_name(name, full_text), capacity, short, why))
    return signatories


def _meaningful_lines(body: Stretch, code: str) -> list[Stretch]:
    marks = party_words(code).signed_marks.replace(" ?", r"\s*")
    lines = []
    for found in re.finditer(rf"(?:(?!(?<!\w)(?i:{marks})(?!\w))[^\n_*])+", body.text):
        text = found[0].strip(" \t:|.-–—#>()[]")
        if text and any(character.isalpha() for character in text) and not _is_date(text, code):
            start = found.start() + found[0].index(text)
            lines.append(body.cut(start, start + len(text)))
    return lines


def _is_date(text: str, code: str) -> bool:
    return any(character.isdigit() for character in text) and any(True for _ in find_calendars(text, code))


def split_name(line: str, code: str) -> tuple[str, str | None]:
    """A person's name and, where the same line goes on with it, the capacity."""
    words = party_words(code)
    text = re.sub(rf"^(?:(?i:{words.honorifics})\.?\s+(?=[A-ZÀ-Ý]))+", "", line.strip())
    if "," in text:
        name, capacity = (part.strip() for part in text.split(",", 1))
        return name, capacity or None
    tokens = text.split()
    cut = _capitals_end(tokens) or _capacity_start(tokens, words)
    if cut:
        return " ".join(tokens[:cut]), " ".join(tokens[cut:])
    return text, None


def _capitals_end(tokens: list[str]) -> int | None:
    """Where a name in capitals gives way to a capacity in small letters."""
    upper = 0
    while upper < len(tokens) and tokens[upper].upper() == tokens[upper]:
        upper += 1
    return upper if 2 <= upper < len(tokens) and len("".join(tokens[:upper])) > 4 else None


def _capacity_start(tokens: list[str], words: PartyWords) -> int | None:
    for place in range(1, len(tokens)):
        head = re.split(r"[/,(]", tokens[place].lower())[0]
        if head in words.capacities or head.split("-")[0] in words.capacities:
            return place if place > 1 or tokens[0].lower() not in words.capacities else None
    return None


def looks_like_name(text: str) -> bool:
    tokens = text.split()
    if not 2 <= len(tokens) <= 8 or len(text) > _LONGEST_NAME or any(character.isdigit() for character in text):
        return False
    return all(token[0].isupper() or token.lower() in _PARTICLES for token in tokens) and tokens[0][0].isupper()


def _is_other_name(text: str, code: str) -> bool:
    name, capacity = split_name(text, code)
    first = text.split()[0].lower()
    known = first in party_words(code).capacities or first.split("-")[0] in party_words(code).capacities
    return capacity is None and not known and looks_like_name(name) and name.upper() == name


def person_name(name: str, full_text: str) -> str:
    """The name in normal case: as the text prints it elsewhere, else with its initials capital."""
    if name.upper() != name:
        return name
    pattern = r"\s+".join(re.escape(word) for word in name.split())
    for found in re.finditer(pattern, full_text, re.IGNORECASE):
        if found[0].upper() != found[0]:
            return " ".join(found[0].split())
    words = [
        word.lower() if word.lower() in _PARTICLES and at else _person_case(word)
        for at, word in enumerate(name.split())
    ]
    return " ".join(words)


def _person_case(word: str) -> str:
    low = re.sub(r"(?<![^\W_])[^\W\d_]", lambda found: found[0].upper(), word.lower())
    return re.sub(r"\bMc([a-z])", lambda found: "Mc" + found[1].upper(), low)


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
