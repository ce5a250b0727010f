"""Texts that were read in; which of them are language versions of one instrument out, each with the reasons.

Nothing here asks what a text means. Translations of one instrument keep its numbering, its figures, its names, its
date and its kind, and most of its title is made of words that look alike in another language.
"""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from mandato_web.search.words import fold

Printed = dict[str, Any]
Traits = dict[str, Any]
Reason = dict[str, Any]

ENOUGH = 0.62
_FEWEST = 3
_FIGURE = re.compile(r"(?<![\w.,/])\d[\d.,/]*\d(?!\w)|(?<![\w.,/])\d{2,}(?!\w)")
_NAME = re.compile(r"(?<![.!?:;]\s)(?<!^)\b[^\W\d_a-z][\w'’-]{2,}", re.MULTILINE)
_LANGUAGE_MARK = re.compile(
    r"(?:^|[ ._-])(?:es|esp|spa|spanish|espanol|castellano|pt|por|portuguese|portugues|en|eng|ing|english|ingles|"
    r"fr|fra|fre|french|francais|frances)(?=$|[ ._-])"
)
_STEM = 5


class Member(NamedTuple):
    """A text to be grouped. `home` is the group it stands in; a pinned one stays there, and one that a person placed
    (`closed`) is joined by no other of itself."""

    key: int
    language: str
    traits: Traits
    home: int | None = None
    pinned: bool = False
    closed: bool = False


class Likeness(NamedTuple):
    """From 0 (nothing in common) to 1; `reasons` in the order of their weight."""

    score: float
    reasons: list[Reason]


def traits_of(printed: Printed, file_name: str) -> Traits:
    """What a text is compared by, small enough to be stored beside it."""
    words = " ".join(one["text"] for one in printed["provisions"])
    return {
        "kind": printed["kind"],
        "date": printed["date"] or "",
        "file": _file_stem(file_name),
        "title": printed["title"] or "",
        "labels": sorted(one["label"] for one in printed["provisions"] if one["label"])[:2000],
        "figures": sorted(_figures(words))[:2000],
        "names": sorted(_names(words))[:800],
    }


def compare_traits(one: Traits, other: Traits) -> Likeness:
    """How likely two texts are versions of one instrument. Dates that contradict each other forbid it."""
    if not one or not other or _contradict(one["date"], other["date"]):
        return Likeness(0, [])
    told = [
        (2.0, _share("labels", one["labels"], other["labels"])),
        (2.0, _share("figures", one["figures"], other["figures"])),
        (2.0, _share("names", one["names"], other["names"])),
        (2.0, _share("title", _cognates(one["title"]), _cognates(other["title"]), fewest=2)),
        (1.0, _same("date", one["date"], other["date"])),
        (1.0, _same_kind(one["kind"], other["kind"])),
        (1.5, _same_file(one["file"], other["file"])),
    ]
    held = [(weight, reason) for weight, reason in told if reason is not None]
    total = sum(weight for weight, _ in held)
    score = sum(weight * reason["share"] for weight, reason in held) / total if total >= 3 else 0
    held.sort(key=lambda pair: -pair[0] * pair[1]["share"])
    return Likeness(score, [reason for _, reason in held if reason["share"] >= 0.5])


def group(members: Sequence[Member]) -> list[tuple[list[Member], dict[int, list[Reason]]]]:
    """Groups of members with different languages, closest pairs first; for each member why it stands there."""
    groups = _start(members)
    where = {member.key: n for n, held in groups.items() for member in held}
    reasons: dict[int, list[Reason]] = {}
    for _score, one, other, likeness in _closest_pairs(members):
        left, right = where[one.key], where[other.key]
        if left == right:
            reasons.setdefault(other.key, likeness.reasons)
            continue
        if not _may_join(groups[left], groups[right]):
            continue
        into, away = (left, right) if _is_settled(groups[left]) or not _is_settled(groups[right]) else (right, left)
        newcomer = other if into == left else one
        reasons.setdefault(newcomer.key, likeness.reasons)
        for member in groups.pop(away):
            groups[into].append(member)
            where[member.key] = into
    return [(held, reasons) for held in groups.values()]


def _start(members: Sequence[Member]) -> dict[int, list[Member]]:
    """Pinned members of one home stand together from the beginning; every other one stands alone."""
    groups: dict[int, list[Member]] = {}
    homes: dict[int, int] = {}
    for n, member in enumerate(members):
        at = homes.setdefault(member.home, n) if member.pinned and member.home is not None else n
        groups.setdefault(at, []).append(member)
    return groups


def _closest_pairs(members: Sequence[Member]) -> list[tuple[float, Member, Member, Likeness]]:
    pairs = []
    for n, one in enumerate(members):
        for other in members[n + 1 :]:
            if one.language == other.language or (one.pinned and other.pinned):
                continue
            likeness = compare_traits(one.traits, other.traits)
            if likeness.score >= ENOUGH:
                pairs.append((likeness.score, one, other, likeness))
    return sorted(pairs, key=lambda pair: (-pair[0], pair[1].key, pair[2].key))


def _may_join(one: list[Member], other: list[Member]) -> bool:
    if (_is_settled(one) and _is_settled(other)) or any(member.closed for member in [*one, *other]):
        return False
    languages = [member.language for member in [*one, *other]]
    return len(languages) == len(set(languages))


def _is_settled(held: list[Member]) -> bool:
    return any(member.pinned for member in held)


def _share(code: str, one: Sequence[str], other: Sequence[str], *, fewest: int = _FEWEST) -> Reason | None:
    """How much of the longer list both hold; None where either is too short to say anything."""
    left, right = Counter(one), Counter(other)
    longest = max(left.total(), right.total())
    if min(left.total(), right.total()) < fewest:
        return None
    shared = (left & right).total()
    return {"code": code, "shared": shared, "of": longest, "share": round(shared / longest, 3)}


def _same(code: str, one: str, other: str) -> Reason | None:
    if not one or not other:
        return None
    return {"code": code, "value": max(one, other, key=len), "share": 1.0}


def _same_kind(one: str, other: str) -> Reason | None:
    if "other" in (one, other):
        return None
    return {"code": "kind", "value": one, "share": 1.0 if one == other else 0.0}


def _same_file(one: str, other: str) -> Reason | None:
    return {"code": "file", "value": one, "share": 1.0} if one and one == other else None


def _contradict(one: str, other: str) -> bool:
    return bool(one and other) and not (one.startswith(other) or other.startswith(one))


def _file_stem(name: str) -> str:
    """The name of a file without its ending and the mark of its language; empty where only that is left."""
    path = PurePosixPath(name.replace("\\", "/"))
    folder = _LANGUAGE_MARK.sub("", fold(path.parent.name).replace(" ", "-")).strip("-. _")
    stem = _LANGUAGE_MARK.sub("", path.stem.casefold()).strip("-. _")
    return f"{folder}/{stem}" if stem and folder else stem


def _figures(words: str) -> set[str]:
    """Figures of two digits or more, without the points and commas that differ between languages."""
    return {re.sub(r"\D", "", figure) for figure in _FIGURE.findall(words)}


def _names(words: str) -> set[str]:
    """The beginnings of words with a capital inside a sentence: names keep theirs in most translations."""
    return {fold(name)[:_STEM] for name in _NAME.findall(words)}


def _cognates(title: str) -> list[str]:
    """The beginnings of a title's longer words, and its figures."""
    words = fold(title).split()
    return sorted({word[:_STEM] for word in words if len(word) > 3 or word.isdigit() or _is_roman(word)})


def _is_roman(word: str) -> bool:
    return bool(re.fullmatch(r"[ivxlc]+", word))
