"""Provisions in, citations out, one a target, not yet linked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from mandato.extracting.binding import Bound, bind_parts
from mandato.extracting.cited_parts import find_parts
from mandato.extracting.citing_text import CitingText, Unit, join_provisions
from mandato.extracting.mentions import Named, Parts
from mandato.extracting.named_instruments import find_names
from mandato.extracting.numbered_acts import find_acts
from mandato.extracting.organs import own_organ
from mandato.extracting.short_forms import (
    find_definitions,
    find_short_forms,
    of_the_one_before,
    own_concept,
    resolve_short,
)
from mandato.extracting.symbols import find_symbols
from mandato.languages.citations import citation_words
from mandato.model import Instrument, Reference, SourceText, Span, Target, Why

NAMELESS_ROLES = frozenset({"front", "heading", "back"})  # there a name is a title, not a citation


def extract_references(source: SourceText, instrument: Instrument) -> tuple[Reference, ...]:
    """One reference for each target, in the order printed.

    A target without instrument and symbol is a part of the citing text itself.
    """
    citing = join_provisions(source, instrument)
    if not citing.text:
        return ()
    own = _Own.from_instrument(instrument)
    named = _named(citing.text, instrument.language, own)
    parts = [item for item in find_parts(citing, instrument.language) if not _covered(item, named)]
    cites = _cites(citing, named, parts, own)
    return tuple(_reference(citing, cite) for cite in cites)


@dataclass(frozen=True, slots=True)
class _Own:
    """What the citing instrument says of itself."""

    language: str
    concept: str
    organ: str
    labels: frozenset[str]
    articles: dict[str, str]  # provision id -> number of its article
    has_articles: bool

    @classmethod
    def from_instrument(cls, instrument: Instrument) -> "_Own":
        labels = frozenset(item.label for item in instrument.provisions if item.label)
        articles = _articles(instrument)
        organ = own_organ(instrument)
        return cls(instrument.language, own_concept(instrument), organ, labels, articles, bool(articles))


def _articles(instrument: Instrument) -> dict[str, str]:
    numbers: dict[str, str] = {}
    for item in instrument.provisions:
        if item.id.rpartition("__")[2].startswith("art_") and item.number:
            numbers[item.id] = item.number
        elif item.parent in numbers:
            numbers[item.id] = numbers[item.parent]
    return numbers


class _Cite(NamedTuple):
    unit: Unit
    start: int
    end: int
    target: Target
    rule: str
    doubt: float


def _named(text: str, language: str, own: _Own) -> list[Named]:
    """All texts named, in order, without overlaps, short forms resolved."""
    printed = [*find_symbols(text), *find_acts(text, language, own.organ), *find_names(text, language)]
    printed = _without_overlaps(printed)
    printed = _without_titles(text, printed, language)
    forms = find_definitions(text, printed, language)
    printed = _without_overlaps([*printed, *find_short_forms(text, forms, language)])
    earlier: dict[str, Named] = {}
    resolved: list[Named] = []
    for mention in printed:
        if mention.kind == "short" and mention.name is None:
            known = of_the_one_before(text, mention, resolved[-1] if resolved else None)
            if known is None:
                known = resolve_short(text, mention, forms, earlier, own.concept)
            else:
                earlier[mention.concept] = earlier[text[mention.start : mention.end].split()[-1]] = known
            if known is not None:
                resolved.append(known)
            continue
        if mention.kind == "name":
            earlier[mention.concept] = mention
            for word in (mention.name or "").split():
                earlier[word] = mention
        resolved.append(mention)
    return resolved


def _without_overlaps(mentions: list[Named]) -> list[Named]:
    kept: list[Named] = []
    end = -1
    for mention in sorted(mentions, key=lambda item: (item.start, -item.end)):
        if mention.start >= end:
            kept.append(mention)
            end = mention.end
    return kept


def _without_titles(text: str, mentions: list[Named], language: str) -> list[Named]:
    """Drops names inside the quoted title of the act just cited."""
    quoted = _quoted_title(language)
    kept: list[Named] = []
    until = -1
    for mention in mentions:
        if mention.start < until:
            continue
        kept.append(mention)
        if mention.kind in ("act", "symbol") and (title := quoted.match(text, mention.end)):
            until = title.end()
    return kept


@cache
def _quoted_title(language: str) -> re.Pattern[str]:
    words = citation_words(language)
    return re.compile(rf"(?:{words.date})?\s*,?\s*(?:{words.quoted_title})\s*[“\"«][^”\"»\0]{{0,400}}[”\"»]")


def _covered(item: Parts, named: list[Named]) -> bool:
    """Whether parts stand inside a name ("Agreement relating to the Implementation of Part XI")."""
    low, high = 0, len(named)
    while low < high:
        middle = (low + high) // 2
        if named[middle].end <= item.start:
            low = middle + 1
        else:
            high = middle
    return low < len(named) and named[low].start <= item.start


@dataclass(slots=True)
class _Memory:
    """What was cited so far: in the unit, and by number in the whole document."""

    last: Named | None = None
    by_number: dict[str, Target] = field(default_factory=dict)
    by_noun: dict[str, Named] = field(default_factory=dict)


def _cites(citing: CitingText, named: list[Named], parts: list[Parts], own: _Own) -> Iterator[_Cite]:
    by_unit: dict[int, list[Named | Parts]] = {}
    everything: list[Named | Parts] = [*named, *parts]
    for token in everything:
        by_unit.setdefault(citing.unit_at(token.start), []).append(token)
    memory = _Memory()
    for index in sorted(by_unit):
        tokens = sorted(by_unit[index], key=lambda token: token.start)
        memory.last = None
        yield from _unit_cites(citing, citing.units[index], tokens, own, memory)


def _unit_cites(
    citing: CitingText, unit: Unit, tokens: list[Named | Parts], own: _Own, memory: _Memory
) -> Iterator[_Cite]:
    bound, used = bind_parts(citing.text, tokens, own.language)
    by_start = {item.parts.start: item for item in bound}
    cites: list[_Cite] = []
    pending: dict[Named, int] = {}
    for token in tokens:
        if isinstance(token, Named):
            if token not in used:
                pending[token] = len(cites)
                cites.extend(_name_cite(citing, unit, token, tokens))
            memory.last = memory.by_noun[token.concept] = token
            continue
        item = by_start[token.start]
        if item.absorbed or _is_own_heading(citing.text, unit, item):
            continue
        targets, rule, merged = _targets(citing.text, unit, item, own, memory)
        if merged in pending:
            cites[pending[merged]] = cites[pending[merged]]._replace(rule="")
        cites.extend(_part_cites(unit, item, targets, rule, own, merged))
        if targets[0] != Target(None):
            memory.by_number[_number(item)] = targets[0]
        memory.last = item.holders[-1] if item.holders else memory.last
    yield from (cite for cite in cites if cite.rule)


def _is_own_heading(text: str, unit: Unit, item: Bound) -> bool:
    """ "Article II: Areas of cooperation" at the head of a text that was not split."""
    if item.left != unit.start or item.holders:
        return False
    return bool(re.match(r"\s*(?:[:.\-–\0]|$)", text[item.right : item.right + 3]))


def _name_cite(citing: CitingText, unit: Unit, token: Named, tokens: list[Named | Parts]) -> list[_Cite]:
    role = unit.provision.role
    if role in NAMELESS_ROLES and not (token.kind == "symbol" and _in_brackets(citing.text, token)):
        return [_Cite(unit, token.start, token.end, Target(None), "", 0.0)]
    alone = sum(isinstance(other, Named) and other.group == token.group for other in tokens) == 1
    start = token.outer if alone else token.start
    target = Target(token.name, token.symbol)
    return [_Cite(unit, start, token.end, target, f"cited-{token.kind}", token.doubt)]


def _in_brackets(text: str, token: Named) -> bool:
    before = text[max(0, token.outer - 60) : token.outer]
    return max(before.rfind("("), before.rfind("[")) > max(before.rfind(")"), before.rfind("]"))


def _targets(text: str, unit: Unit, item: Bound, own: _Own, memory: _Memory) -> tuple[list[Target], str, Named | None]:
    """The texts whose parts are cited, the rule that found them, and the name merged into the citation."""
    if item.holders:
        return [Target(named.name, named.symbol) for named in item.holders], "part-of", None
    if item.itself is not None:
        return [Target(None if item.of_this_part else item.itself)], "part-of-this", None
    if item.phrase is not None:
        return [Target(item.phrase)], "part-of-document", None
    if item.noun is not None and (known := memory.by_noun.get(_concept(item.noun, own.language))):
        return [Target(known.name, known.symbol)], "part-of-noun", None
    if not item.parts.noun:
        return [_of_bare(text, unit, item, own, memory)], "part-in-brackets", None
    words = citation_words(own.language)
    if item.parts.relative or re.compile(rf"\s*,?\s*(?:{words.above})").match(text, item.parts.end):
        return [Target(None)], "part-above", None
    last = memory.last
    if last is not None:
        gap = text[last.end : item.left]
        if len(gap) < 60 and _after_name(own.language).fullmatch(gap):
            return [Target(last.name, last.symbol)], "part-after", last
        if _its(own.language).search(text, max(unit.start, item.left - 12), item.left) or _there(own.language).match(
            text, item.right
        ):
            return [Target(last.name, last.symbol)], "part-of-named", None
    return [_of_context(item, own, memory)], "part-by-context", None


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
    return re.compile(rf"(?:{words.date})?(?:{words.its})")


@cache
def _its(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{citation_words(language).possessives})\s+$")


@cache
def _there(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{citation_words(language).thereof})\b")


def _of_bare(text: str, unit: Unit, item: Bound, own: _Own, memory: _Memory) -> Target:
    """ "(25.c)": what the column's header names, else what the same number was cited of, else the last named."""
    if unit.header and (holder := _named_in_header(unit.header, own.language)):
        return holder
    if _number(item) in memory.by_number:
        return memory.by_number[_number(item)]
    return Target(memory.last.name, memory.last.symbol) if memory.last else Target(None)


def _number(item: Bound) -> str:
    return item.parts.labels[0].text.partition(".")[0]


@cache
def _named_in_header(header: str, language: str) -> Target | None:
    found = _without_overlaps([*find_symbols(header), *find_acts(header, language, ""), *find_names(header, language)])
    return Target(found[0].name, found[0].symbol) if found else None


def _of_context(item: Bound, own: _Own, memory: _Memory) -> Target:
    """A part without a holder: of this text where it has such a part, else of the text named last."""
    first = item.parts.labels[0].text
    if first in own.labels:
        return Target(None)
    if "." in first and _number(item) in memory.by_number:
        return memory.by_number[_number(item)]
    if memory.last is None or (item.parts.rank == 3 and own.has_articles):
        return Target(None)
    if item.parts.rank >= 4 and own.has_articles:
        return Target(None)
    return Target(memory.last.name, memory.last.symbol)


def _part_cites(
    unit: Unit, item: Bound, targets: list[Target], rule: str, own: _Own, merged: Named | None
) -> Iterator[_Cite]:
    labels = item.parts.labels
    doubt = 0.3 if rule == "part-by-context" else 0.1 if rule == "part-in-brackets" else 0.0
    lone = len(labels) == len(targets) == 1 and len(item.prefixes) < 2
    for target in targets:
        for prefix in item.prefixes or [""]:
            for label in labels:
                start, end = (item.left, item.right) if lone else (label.start, label.end)
                if lone and merged is not None:
                    start = merged.outer
                if lone and not item.parts.noun:
                    start, end = label.start, label.end
                text = _whole_label(prefix, label.text, unit, item, target, own)
                yield _Cite(unit, start, end, target._replace(label=text), rule, doubt)


def _whole_label(prefix: str, label: str, unit: Unit, item: Bound, target: Target, own: _Own) -> str:
    if prefix:
        return f"{prefix}.{label}"
    if target == Target(None) and item.parts.rank > 3:
        article = own.articles.get(unit.provision.id)
        inner = f"{article}.{label}"
        if article and (item.of_this_part or inner in own.labels):
            return inner
    return label


def _reference(citing: CitingText, cite: _Cite) -> Reference:
    span: Span = citing.locate(cite.start, cite.end)
    text = " ".join(citing.text[cite.start : cite.end].split())
    return Reference(cite.unit.provision.id, text, span, cite.target, why=Why(cite.rule, span, cite.doubt))
