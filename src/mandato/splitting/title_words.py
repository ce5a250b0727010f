"""A line's words in, whether they can be a heading's out; where it stands is not looked at."""

import re
from collections.abc import Sequence

from mandato.languages.roles import RoleWords
from mandato.splitting.openings import enacts, lead_of, opens_decision

ENDS_SENTENCE = frozenset(".;:,")
SHORTEST_RECITAL = 40
LONGEST_PART_LINE = 160
_PART_LINE = re.compile(r"[^\W\d_a-z][^\W\d_]{2,12}\s(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})\s?[:.–—-]\s")
_LONGEST_ABBREVIATION = 6
_NUMERIC_DATE = re.compile(r"\d{1,2}[/.-](?:\d{1,2}|[IVX]{1,4})[/.-]\d{2,4}\Z")
_DATE = re.compile(r"(?:\d{1,2}[\s\xa0–-])?.{0,14}\d{1,2}[\s\xa0].{3,12}[\s\xa0](?:de )?\d{4}\Z")
_SYMBOL = re.compile(r"\S*[A-Z]/\S*\d\S*\Z")
_CITED = re.compile(r"\((?:[A-Z]{1,6}[A-Z./]*/|[^()]*\d{1,4}/\d{1,4}\b)[^)]*\)\Z")
_NOTE = re.compile(r"[¹²³⁴-⁹⁰]|\d{1,3}/\s|\*")
_NOTED = re.compile(r"[^\W\d_][,;.]\d{1,3}\Z")
_ADDRESS = re.compile(r"@|\bwww\.|https?:|\bTels?\b")
_LEADERS = re.compile(r"\.{4}|\d,\d{3}\)?\Z")
_ONLY_NUMBER = re.compile(r"[\W\d_]+\Z")
_ABBREVIATED = re.compile(r"(?:\b[A-Z]|\bNo|\betc|\bInc|\bart|\bvol)\.\Z")


def reads_as_title(text: str, known: RoleWords) -> bool:
    """A capital at the head, no stop at the end, and neither decision, recital, clause, name nor address."""
    if not text or ends_sentence(text) or not _begins_as_title(text):
        return False
    lead = lead_of(text)
    if not lead or known.joiners.issuperset(lead) or lead[0] in known.names or _recites(text, lead, known):
        return False
    if text.count("(") != text.count(")") or text.count(":") > 1 or _is_postal(text):
        return False
    if text.isupper() or text[-1] == "?":
        return not enacts(text, known)
    return not (opens_decision(lead, known) or _states(text, lead, known) or enacts(text, known))


def opens_part(text: str) -> bool:
    """ "Goal 1: Light on the coast": a word with its number, then what the part is called; no sentence."""
    return len(text) < LONGEST_PART_LINE and _PART_LINE.match(text) is not None and not ends_sentence(text)


def is_date_or_symbol(text: str) -> bool:
    """A date, a document's symbol, a footnote, an address, or words that end in a citation."""
    if _NOTE.match(text) or _ADDRESS.search(text):
        return True
    if text[-1] == ")":
        return _CITED.search(text) is not None
    if not text[-1].isdigit():
        return "/" in text and _SYMBOL.match(text) is not None
    return any((_DATE.match(text), _SYMBOL.match(text), _NUMERIC_DATE.search(text)))


def ends_sentence(text: str) -> bool:
    """A stop at the end, inside quotation marks or before the figure of a footnote too; an abbreviation's is none."""
    last = text[-1]
    if last in '"”»':
        last = text.rstrip('"”»')[-1:] or last
    if last in ENDS_SENTENCE:
        return last != "." or not _ABBREVIATED.search(text, max(0, len(text) - _LONGEST_ABBREVIATION))
    return last.isdigit() and _NOTED.search(text, max(0, len(text) - _LONGEST_ABBREVIATION)) is not None


def _begins_as_title(text: str) -> bool:
    head = text.lstrip("\"“«‘'*_¿¡")[:1]
    if not (head.isupper() or head.isdigit()) or _ONLY_NUMBER.match(text) or _LEADERS.search(text):
        return False
    return not (text[0] in "([" and text[-1] in ")]")


def _is_postal(text: str) -> bool:
    return text.count(",") > 1 and ":" in text and "/" not in text and any(map(str.isdecimal, text))


def _recites(text: str, lead: Sequence[str], known: RoleWords) -> bool:
    return lead[0] in known.reciting and len(text) > SHORTEST_RECITAL and not text.isupper()


def _states(text: str, lead: Sequence[str], known: RoleWords) -> bool:
    """A sentence that lost its stop: it has a finite verb, or begins as a clause does."""
    if lead[0] in known.that:
        return True
    words = text.lower().split()
    return len(words) > 5 and not known.finite.isdisjoint(words)
