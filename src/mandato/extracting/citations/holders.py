"""Parts cited in; the texts they belong to out, by the words around them, by what was cited before, or by the citing
text itself."""

import re
from dataclasses import dataclass, field
from functools import cache

from mandato.extracting.citations.binding import Bound
from mandato.extracting.citations.citing_text import BORDER, Unit
from mandato.extracting.citations.mentions import Named
from mandato.extracting.citations.named_instruments import find_names
from mandato.extracting.citations.naming import without_overlaps
from mandato.extracting.citations.numbered_acts import find_acts
from mandato.extracting.citations.own_text import OwnText
from mandato.extracting.citations.symbols import find_symbols
from mandato.languages.citations import citation_words
from mandato.model import Target

LONGEST_JOINT = 60  # characters between a name and its part


@dataclass(slots=True)
class Memory:
    """What was cited so far: in the unit, and by number in the whole document."""

    last: Named | None = None
    by_number: dict[str, Target] = field(default_factory=dict)
    by_noun: dict[str, Named] = field(default_factory=dict)
    by_label: dict[str, Target] = field(default_factory=dict)  # whole labels cited of other texts in the unit
    annexed: Target | None = None  # the text whose annex was cited last in the unit


def find_holders(
    text: str, unit: Unit, item: Bound, own: OwnText, memory: Memory
) -> tuple[list[Target], str, Named | None]:
    """The texts whose parts are cited, the rule that found them, and the name merged into the citation."""
    if item.holders:
        return [Target(named.name, named.symbol) for named in item.holders], "part-of", None
    if item.itself is not None:
        return [Target(None if item.of_this_part else item.itself)], "part-of-this", None
    if item.phrase is not None:
        return [Target(item.phrase)], "part-of-document", None
    if item.noun is not None:
        return [_of_noun(item.noun, own, memory)], "part-of-noun", None
    if memory.annexed and item.prefixes and item.prefixes[0] in citation_words(own.language).annexes:
        return [memory.annexed], "part-of-named", None
    if not item.parts.noun:
        return [_of_bare(text, unit, item, own, memory)], "part-in-brackets", None
    if item.parts.relative or _above(own.language).match(text, item.parts.end):
        return [Target(None)], "part-above", None
    if found := _of_the_last(text, unit, item, own, memory.last):
        return found
    if item.prefixes and (again := memory.by_label.get(whole_label_of(item))):
        return [again], "part-of-named", None
    target = _of_context(item, own, memory)
    return ([] if target is None else [target]), "part-by-context", None


def _of_the_last(
    text: str, unit: Unit, item: Bound, own: OwnText, last: Named | None
) -> tuple[list[Target], str, Named | None] | None:
    """Where the words between a name and a part join them: "the Convention, in its article 9"."""
    if last is None or item.parts.noun in citation_words(own.language).agenda_nouns:
        return None
    gap = text[last.end : item.left] if item.left - last.end < LONGEST_JOINT else BORDER
    target = Target(last.name, last.symbol)
    if _after_name(own.language).fullmatch(gap):
        return [target], "part-after", last
    if _stated(own.language).fullmatch(gap):
        return [target], "part-of-named", None
    its = _its(own.language).search(text, max(unit.start, item.left - 12), item.left)
    if its or item.of_its or _there(own.language).match(text, item.right):
        return [target], "part-of-named", None
    return None


@cache
def _concepts(language: str) -> dict[str, str]:
    words = citation_words(language)
    heads = words.heads | words.weak_heads | words.phrase_heads
    return {noun.lower(): concept for noun, concept in heads.items()} | words.acts


def _concept(noun: str, language: str) -> str:
    return _concepts(language)[noun]


@cache
def _after_name(language: str) -> re.Pattern[str]:
    words = citation_words(language)
    return re.compile(rf"(?:{words.date}|\s\((?:19|20)\d\d\))?\)?(?:{words.its})")


@cache
def _above(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s*,?\s*(?:{citation_words(language).above})")


@cache
def _stated(language: str) -> re.Pattern[str]:
    return re.compile(citation_words(language).stated)


@cache
def _its(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{citation_words(language).possessives})\s+$")


@cache
def _there(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{citation_words(language).thereof})\b")


def _of_noun(noun: str, own: OwnText, memory: Memory) -> Target:
    """ "of the agreement": the one named last, else this text where it is one, else what is printed."""
    concept = _concept(noun, own.language)
    if known := memory.by_noun.get(concept):
        return Target(known.name, known.symbol)
    return Target(None if concept == own.concept else noun)


def _of_bare(text: str, unit: Unit, item: Bound, own: OwnText, memory: Memory) -> Target:
    """ "(25.c)": what the column's header names, else what the same number was cited of, else the last named."""
    if unit.header and (holder := _named_in_header(unit.header, own.language)):
        return holder
    if number_of(item) in memory.by_number:
        return memory.by_number[number_of(item)]
    return Target(memory.last.name, memory.last.symbol) if memory.last else Target(None)


def number_of(item: Bound) -> str:
    return item.parts.labels[0].text.partition(".")[0]


def whole_label_of(item: Bound) -> str:
    return ".".join([*item.prefixes[:1], item.parts.labels[0].text])


@cache
def _named_in_header(header: str, language: str) -> Target | None:
    found = without_overlaps([*find_symbols(header), *find_acts(header, language, ""), *find_names(header, language)])
    return Target(found[0].name, found[0].symbol) if found else None


def _of_context(item: Bound, own: OwnText, memory: Memory) -> Target | None:
    """A part without a holder: of this text where it has such a part, else of the text named last.

    None for a section or an item that this text has not: it is one of a budget or of an agenda.
    """
    first = item.parts.labels[0].text
    if item.parts.noun in citation_words(own.language).agenda_nouns:
        return None
    rank = item.parts.rank if item.widest is None else item.widest
    whole = ".".join([*item.prefixes[:1], first])
    if whole in own.labels and (rank > 3 or own.has_articles):
        return Target(None)
    if "." in first and number_of(item) in memory.by_number:
        return memory.by_number[number_of(item)]
    if rank in (1, 2, 6):
        return None
    if memory.last is None or (rank >= 3 and own.has_articles):
        return Target(None)
    return Target(memory.last.name, memory.last.symbol)
