"""Parts and names in; each part with the text that it belongs to out: "paragraph 2 of article 5 of the Convention"."""

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import islice

from mandato.extracting.citations.mentions import Named, Parts
from mandato.languages.citations import citation_words

LONGEST_JOINT = 70
IN_BRACKETS = 160


@dataclass(slots=True)
class Bound:
    """Parts with what the words around them say. `holders` are the texts named; `itself` is the printed "this
    Memorandum"; `prefixes` the labels of wider parts; `left` where the whole citation begins."""

    parts: Parts
    left: int
    right: int
    holders: list[Named] = field(default_factory=list)
    itself: str | None = None
    of_this_part: bool = False
    phrase: str | None = None
    noun: str | None = None  # "of the statement": a text named before
    prefixes: list[str] = field(default_factory=list)
    widest: int | None = None  # the rank of the widest part before a comma: "article 2, paragraph 3"
    absorbed: bool = False
    chain: list[tuple[int, str]] = field(default_factory=list)  # rank and label of the wider parts before commas
    of_its: bool = False  # "paragraph 1 of its article 4"


@cache
def _joints(language: str) -> dict[str, re.Pattern[str]]:
    words = citation_words(language)
    nouns = "|".join(sorted(map(re.escape, words.provisions), key=len, reverse=True))
    heads = [*words.heads, *words.phrase_heads]
    held = "|".join(sorted(map(str.lower, [*heads, *words.acts]), key=len, reverse=True))
    return {
        "of": re.compile(words.of),
        "own": re.compile(rf"{words.of_own}\s*((?:{words.own})\s+([\w’'\-]+))", re.IGNORECASE),
        "part": re.compile(rf"(?:{nouns})$", re.IGNORECASE),
        "phrase": re.compile(
            rf"{words.of_own}\s*((?:[\w’'\-]+\s+){{0,6}}?(?:{words.documents})\b"
            rf"(?:\s+(?:[A-ZÁÉÍÓÚ][\w’'\-]*|{'|'.join(sorted(words.connectors, key=len, reverse=True))})(?!\w))*)"
        ),
        "wide": re.compile(rf"{words.of_own}\s[^.;:()\0]{{3,{IN_BRACKETS}}}\((?:\w+\s+)?"),
        "acronym": re.compile(
            rf"{words.of_own}\s*(?:(?:{words.same})\s+)?([A-Z]{{2,8}}(?:\s(?:{words.marks})\s*\d+)?)(?![\w/\-])"
        ),
        "noun": re.compile(rf"{words.of_own}\s*(?:{words.same})\s+({held})(?![\w\-]|\s+[\d(])"),
        "and of": re.compile(rf"\s*,?\s*(?:{words.both})\b(?:{words.of})"),
        "comma": re.compile(rf"\s*,\s*(?:caput,?\s*(?:{words.both})?\s*)?(?:{words.inner}\s+)?|\s+"),
        "and": re.compile(rf"\s*,?\s+(?:{words.both})\s+(?:(?:{'|'.join(sorted(words.articles))})\s+|l[’'])?"),
        "its": re.compile(rf"\b(?:{words.possessives})\s*$"),
    }


def bind_parts(text: str, tokens: list[Named | Parts], language: str) -> tuple[list[Bound], set[Named]]:
    """Binds the parts of one unit to what follows them; returns also the names used up so."""
    used: set[Named] = set()
    later: Bound | None = None
    bound: list[Bound] = []
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if isinstance(token, Named):
            later = None
            continue
        item = Bound(token, token.start, token.end)
        if not _bind_to_part(text, item, later, language):
            _bind_to_text(text, item, tokens, index + 1, used=used, language=language)
        bound.append(item)
        if not (item.absorbed and later is not None and later.widest is not None):
            later = item
    bound.reverse()
    _share_holders(text, bound, language)
    return bound, used


def _share_holders(text: str, bound: list[Bound], language: str) -> None:
    """ "Article 8, subparagraph d, and of Article 9 of the Agreement": both are parts of what is named once."""
    joint = _joints(language)["and of"]
    whole = [item for item in bound if not item.absorbed]
    for item, later in zip(whole[-2::-1], whole[:0:-1], strict=True):
        if _takes_up_chain(text, item, later, language):
            continue
        free = not (item.holders or item.phrase or item.itself or item.noun) and item.parts.noun and later.parts.noun
        if free and later.holders and _widest(item) == _widest(later) and joint.fullmatch(text, item.right, later.left):
            item.holders = later.holders


def _takes_up_chain(text: str, item: Bound, later: Bound, language: str) -> bool:
    """ "Article 15, paragraph 1, and paragraph 3 of the Agreement": the second paragraph is of the article too."""
    if not item.chain or item.holders:
        return False
    rank = _widest(later)
    named = bool(later.holders or later.phrase or later.noun or later.itself)
    if (later.prefixes and later.widest is None) or not named:
        return False
    if rank not in {item.parts.rank, *(wide for wide, _ in item.chain)} or rank == item.chain[0][0]:
        return False
    if not _joints(language)["and"].fullmatch(text, item.right, later.left):
        return False
    prefix = ".".join(label for wide, label in item.chain if wide < rank)
    later.prefixes = [".".join(filter(None, (prefix, inner))) for inner in later.prefixes or [""]]
    item.holders, item.phrase, item.noun, item.itself = later.holders, later.phrase, later.noun, later.itself
    return True


def _widest(item: Bound) -> int:
    return item.parts.rank if item.widest is None else item.widest


def _bind_to_part(text: str, item: Bound, later: Bound | None, language: str) -> bool:
    if later is None:
        return False
    if later.left - item.parts.end > LONGEST_JOINT:
        return False
    gap = text[item.parts.end : later.left]
    joints = _joints(language)
    if joints["of"].fullmatch(gap) and later.parts.noun and item.parts.noun:
        item.prefixes = [f"{prefix}.{label}" for prefix in later.prefixes or [""] for label in _labels(later)]
        item.prefixes = [prefix.lstrip(".") for prefix in item.prefixes]
        item.holders, item.itself, item.phrase, item.noun = later.holders, later.itself, later.phrase, later.noun
        item.of_this_part, item.right = later.of_this_part, later.right
        item.of_its = later.of_its or bool(joints["its"].search(gap))
        later.absorbed = True
        return True
    rank = later.parts.rank if later.widest is None else later.widest
    wider = item.parts.rank < rank or (item.parts.rank == rank and item.parts.noun != later.parts.noun)
    if joints["comma"].fullmatch(gap) and wider and len(item.parts.labels) == 1:
        if not later.prefixes or later.widest is not None:
            later.prefixes = [".".join([_labels(item)[0], *later.prefixes])]
            later.chain.insert(0, (item.parts.rank, _labels(item)[0]))
        else:  # "paragraph 2, point a), of article 4"
            later.prefixes = [f"{prefix}.{_labels(item)[0]}" for prefix in later.prefixes]
        later.left, later.widest = item.left, item.parts.rank
        item.absorbed = True
        return True
    return False


def _labels(item: Bound) -> list[str]:
    return [label.text for label in item.parts.labels]


def _bind_to_text(
    text: str, item: Bound, tokens: list[Named | Parts], after: int, *, used: set[Named], language: str
) -> None:
    joints = _joints(language)
    if own := joints["own"].match(text, item.parts.end):
        item.itself, item.right = " ".join(own.group(1).split()), own.end()
        item.of_this_part = bool(joints["part"].match(own.group(2)))
        return
    first = tokens[after] if after < len(tokens) else None
    if isinstance(first, Named) and item.parts.noun and first.outer - item.parts.end < IN_BRACKETS:
        gap = text[item.parts.end : first.outer]
        in_brackets = first.kind == "symbol" and joints["wide"].fullmatch(gap)
        if (len(gap) <= LONGEST_JOINT and joints["of"].fullmatch(gap)) or in_brackets:
            item.holders = _group(first, tokens, after)
            used.update(item.holders)
            item.right = item.holders[-1].end
            return
    if item.parts.noun and (noun := joints["noun"].match(text, item.parts.end)):
        item.noun, item.right = noun.group(1).lower(), noun.end()
    elif item.parts.noun and item.parts.rank < 6 and (acronym := joints["acronym"].match(text, item.parts.end)):
        item.phrase, item.right = acronym.group(1), acronym.end()
    elif item.parts.noun and (phrase := joints["phrase"].match(text, item.parts.end)):
        item.phrase, item.right = _trimmed(phrase, language)


def _trimmed(phrase: re.Match[str], language: str) -> tuple[str, int]:
    """A phrase without the connectors at its end, and where it ends."""
    printed, connectors = phrase.group(1), citation_words(language).connectors
    while (last := printed.rpartition(" ")[2]) in connectors:
        printed = printed[: -len(last)].rstrip()
    return " ".join(printed.split()), phrase.start(1) + len(printed)


def _group(first: Named, tokens: list[Named | Parts], after: int) -> list[Named]:
    """The members of the list that a named text opens, up to the next part cited."""
    members = []
    for token in islice(tokens, after, None):
        if not isinstance(token, Named) or token.group != first.group:
            break
        members.append(token)
    return members
