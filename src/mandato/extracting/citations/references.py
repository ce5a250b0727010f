"""Provisions in, citations out, one a target, not yet linked."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from mandato.extracting.citations.binding import Bound, bind_parts
from mandato.extracting.citations.cited_parts import find_parts
from mandato.extracting.citations.citing_text import CitingText, Unit, join_provisions
from mandato.extracting.citations.holders import Memory, find_holders, number_of, whole_label_of
from mandato.extracting.citations.mentions import Named, Parts
from mandato.extracting.citations.naming import name_texts
from mandato.extracting.citations.numbered_words import find_numbered_words
from mandato.extracting.citations.own_text import OwnText
from mandato.extracting.citations.relative_parts import Outline, find_relative
from mandato.languages.citations import citation_words
from mandato.model import Instrument, Reference, Resolved, SourceText, Span, Target, Why
from mandato.model.making import make, maker

HEADS_LINE = re.compile(r"\s*:")  # "Section I: Organs Paragraph 1: The Conference"
SENTENCE_END = re.compile(r"[.;][*_]*(?=\s|$)|[,:]$")  # a front text with it behind an act is no title
NAMELESS_ROLES = frozenset({"front", "heading", "back"})  # there a name is a title, not a citation


def extract_references(source: SourceText, instrument: Instrument) -> tuple[Reference, ...]:
    """One reference for each target, in the order printed.

    A target without instrument and symbol is a part of the citing text itself.
    """
    citing = join_provisions(source, instrument)
    if not citing.text:
        return ()
    own = OwnText.from_instrument(instrument)
    numbered = list(find_numbered_words(citing.text, instrument.language))
    named = name_texts(citing.text, own, numbered)
    starts = [mention.start for mention in named]
    parts = [
        item for item in find_parts(citing.text, instrument.language, numbered) if not _covered(item, named, starts)
    ]
    cites = _cites(citing, named, parts, own)
    found = [_reference(citing, cite) for cite in cites]
    found += _beside(citing, instrument)
    return tuple(sorted(found, key=_place))


def _place(reference: Reference) -> tuple[Span, str]:
    return reference.span, reference.provision


_new_reference = maker(Reference)


class _Cite(NamedTuple):
    unit: Unit
    start: int
    end: int
    target: Target
    rule: str
    doubt: float


def _covered(item: Parts, named: list[Named], starts: list[int]) -> bool:
    """Whether parts stand inside a name ("Agreement relating to the Implementation of Part XI"), or are the number of
    an act ("Regulation No. 20")."""
    place = bisect_right(starts, item.start) - 1
    if place >= 0 and item.start < named[place].end:
        return True
    following = named[place + 1] if place + 1 < len(named) else None
    return following is not None and following.kind == "act" and following.outer <= item.start < following.start


def _cites(citing: CitingText, named: list[Named], parts: list[Parts], own: OwnText) -> Iterator[_Cite]:
    by_unit: dict[int, list[Named | Parts]] = {}
    everything: list[Named | Parts] = [*named, *parts]
    for token in everything:
        by_unit.setdefault(citing.unit_at(token.start), []).append(token)
    memory = Memory()
    for index in sorted(by_unit):
        tokens = sorted(by_unit[index], key=lambda token: token.start)
        memory.last = memory.annexed = None
        memory.by_label.clear()
        unit, only = citing.unit(index), tokens[0]
        if len(tokens) == 1 and isinstance(only, Named):
            memory.by_noun[only.concept] = only
            yield from (cite for cite in _name_cite(citing, unit, only, alone=True) if cite.rule)
        else:
            yield from _unit_cites(citing, unit, tokens, own, memory)


def _unit_cites(
    citing: CitingText, unit: Unit, tokens: list[Named | Parts], own: OwnText, memory: Memory
) -> Iterator[_Cite]:
    bound, used = bind_parts(citing.text, tokens, own.language)
    by_start = {item.parts.start: item for item in bound}
    groups = Counter(token.group for token in tokens if isinstance(token, Named))
    cites: list[_Cite] = []
    pending: dict[Named, int] = {}
    for token in tokens:
        if isinstance(token, Named):
            if token not in used:
                pending[token] = len(cites)
                cites.extend(_name_cite(citing, unit, token, alone=groups[token.group] == 1))
            memory.last = memory.by_noun[token.concept] = token
            continue
        item = by_start[token.start]
        if item.absorbed or item.parts.holder or _is_own_heading(citing.text, unit, item):
            continue
        targets, rule, merged = find_holders(citing.text, unit, item, own, memory)
        if merged in pending:
            cites[pending[merged]] = cites[pending[merged]]._replace(rule="")
        cites.extend(_part_cites(unit, item, targets, rule, own, merged))
        if targets and targets[0] != Target(None):
            if item.parts.noun in citation_words(own.language).annexes:
                memory.annexed = targets[0]
            memory.by_number[number_of(item)] = targets[0]
            memory.by_label[whole_label_of(item)] = targets[0]
        memory.last = item.holders[-1] if item.holders else memory.last
    yield from (cite for cite in cites if cite.rule)


def _is_own_heading(text: str, unit: Unit, item: Bound) -> bool:
    """ "Article II: Areas of cooperation" at the head of a text that was not split."""
    if item.left != unit.start and unit.provision.role == "heading" and not item.holders:
        return HEADS_LINE.match(text, item.right) is not None
    if item.left != unit.start or item.holders:
        return False
    if unit.provision.role in ("heading", "front"):
        return True
    return bool(re.match(r"\s*(?:[:.\-–\0]|$)", text[item.right : item.right + 3]))


def _name_cite(citing: CitingText, unit: Unit, token: Named, *, alone: bool) -> list[_Cite]:
    role = unit.provision.role
    if role in NAMELESS_ROLES and not _cites_in_title(citing.text, unit, token):
        return [_Cite(unit, token.start, token.end, Target(None), "", 0.0)]
    start = token.outer if alone else token.start
    target = make(Target, (token.name, token.symbol, None))
    return [make(_Cite, (unit, start, token.end, target, f"cited-{token.kind}", token.doubt))]


def _cites_in_title(text: str, unit: Unit, token: Named) -> bool:
    """A symbol in brackets at the head of a text, and the number of an act within a heading."""
    if token.kind == "symbol" and _in_brackets(text, token):
        return True
    if token.kind == "act" and unit.provision.role == "front" and SENTENCE_END.search(text, token.end, unit.end):
        return token.outer > unit.start
    return token.kind in ("act", "symbol") and unit.provision.role == "heading" and token.outer > unit.start


def _in_brackets(text: str, token: Named) -> bool:
    before = text[max(0, token.outer - 60) : token.outer]
    return max(before.rfind("("), before.rfind("[")) > max(before.rfind(")"), before.rfind("]"))


def _part_cites(
    unit: Unit, item: Bound, targets: list[Target], rule: str, own: OwnText, merged: Named | None
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
                cited = make(Target, (target[0], target[1], text))
                yield make(_Cite, (unit, start, end, cited, rule, doubt))


def _whole_label(prefix: str, label: str, unit: Unit, item: Bound, target: Target, own: OwnText) -> str:
    if prefix:
        return f"{prefix}.{label}"
    if target == Target(None) and item.parts.rank > 3:
        article = own.articles.get(unit.provision.id)
        inner = f"{article}.{label}"
        if article and (item.of_this_part or inner in own.labels):
            return inner
    return label


def _beside(citing: CitingText, instrument: Instrument) -> Iterator[Reference]:
    """ "the previous paragraph": resolved at once, since what stands beside may have no label."""
    relative = list(find_relative(citing.text, instrument.language))
    outline = Outline.from_provisions(instrument.provisions) if relative else None
    for part in relative:
        unit = citing.unit(citing.unit_at(part.start))
        citer = unit.provision
        beside = outline.beside(citer, part) if outline else None
        if citer.role == "heading":
            continue
        span = citing.locate(unit, part.start, part.end)
        text = " ".join(citing.text[part.start : part.end].split())
        target = Target(None, None, beside.label if beside else None)
        resolved = Resolved(instrument.id, beside.id if beside else None)
        why = Why("part-beside", span, 0.1 if beside else 0.5)
        yield Reference(citer.id, text, span, target, "resolved", resolved, why=why)


def _reference(citing: CitingText, cite: _Cite) -> Reference:
    span: Span = citing.locate(cite.unit, cite.start, cite.end)
    text = " ".join(citing.text[cite.start : cite.end].split())
    why = make(Why, (cite.rule, span, cite.doubt))
    return _new_reference(cite.unit.provision.id, text, span, cite.target, "external", None, (), why)
