"""Words in; ranked records of every kind out, with counts and words in context.

A search asks each language for the entries that match, the best few hundred only; records are told apart and weighed
here. Ranking costs more than matching: a question that thousands of entries answer is first narrowed to those that
hold its words side by side, and where these are thousands too, the newest are shown.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mandato_web.search.asking import Term, ask, side_by_side
from mandato_web.search.entries import WHOLE_KINDS, kind_mark, language_mark
from mandato_web.search.excerpts import Fragment, excerpt
from mandato_web.search.models import Entry
from mandato_web.search.stores import Match, Store, open_store

LANGUAGES = ("es", "pt", "en", "fr")
KINDS = ("instrument", "provision", "commitment", "actor", "meeting", "conclusion", "theme")
_SMALL_KINDS = ("instrument", "actor", "meeting", "conclusion", "theme", "commitment")
_LARGEST_KIND = "provision"
_RANKED = 2000
_CANDIDATES = 300
_TOLD_APART = 4000


class Hit(NamedTuple):
    """One record, in the reader's language where it stands in the index in that language."""

    kind: str
    key: str
    language: str
    title: str
    label: str
    address: str
    date: str
    excerpt: list[Fragment]


class Found(NamedTuple):
    """One page of hits; `total` and `by_kind` count records: exactly up to some thousands, then nearly."""

    hits: list[Hit]
    total: int
    by_kind: dict[str, int]


NOTHING = Found([], 0, {})


def find(query: str, language: str, *, kind: str = "", page: int = 1, size: int = 20) -> Found:
    """Records that hold all words of `query` in some language. `kind` narrows the hits, never the counts."""
    index = open_store()
    asked = {spoken: terms for spoken in LANGUAGES if (terms := ask(query, spoken))}
    asked = {spoken: terms for spoken, terms in asked.items() if index.count(Match(terms, (language_mark(spoken),)))}
    if not asked:
        return NOTHING
    by_kind = _count_kinds(index, asked)
    total = by_kind.get(kind, 0) if kind else sum(by_kind.values())
    start = (max(page, 1) - 1) * size
    if start >= total:
        return Found([], total, by_kind)
    entries = _best(index, asked, language, kind, start + size)
    return Found([_hit(entry, query) for entry in entries[start : start + size]], total, by_kind)


def suggest(query: str, language: str, *, limit: int = 6) -> list[Hit]:
    """The best few records, whole ones first, for a box that is being typed into."""
    return find(query, language, size=limit).hits


def name_keys(name: str, kind: str, limit: int) -> list[str]:
    """The keys of the records of one kind that hold all words of `name`, best first; without counting them."""
    asked = {spoken: terms for spoken in LANGUAGES if (terms := ask(name, spoken))}
    return [entry.key for entry in _best(open_store(), asked, "en", kind, limit)[:limit]]


def _count_kinds(index: Store, asked: dict[str, tuple[Term, ...]]) -> dict[str, int]:
    """Records by kind. The kind with most entries is what the others leave, for it costs most to count."""
    left = {spoken: index.count(Match(terms, (language_mark(spoken),))) for spoken, terms in asked.items()}
    counts: dict[str, int] = {}
    for kind in (*_SMALL_KINDS, _LARGEST_KIND):
        found = {}
        for spoken, terms in asked.items():
            match = Match(terms, (language_mark(spoken), kind_mark(kind)))
            found[spoken] = left[spoken] if kind == _LARGEST_KIND or not left[spoken] else index.count(match)
            left[spoken] -= found[spoken]
        counts[kind] = _tell_apart(index, asked, kind, found)
    return {kind: counts[kind] for kind in KINDS if counts[kind]}


def _tell_apart(index: Store, asked: dict[str, tuple[Term, ...]], kind: str, found: dict[str, int]) -> int:
    """Records among the entries of several languages. Beyond some thousands each entry counts for itself."""
    spoken_in = [spoken for spoken, count in found.items() if count]
    total = sum(found.values())
    if total > _TOLD_APART or len(spoken_in) < 2:
        return total
    keys: set[int] = set()
    for spoken in spoken_in:
        keys.update(index.keys(Match(asked[spoken], (language_mark(spoken), kind_mark(kind))), found[spoken]))
    return len({entry.key for entry in _fetch(keys, "key")})


def _best(index: Store, asked: dict[str, tuple[Term, ...]], language: str, kind: str, wanted: int) -> list[Entry]:
    """At least `wanted` records, where there are so many, best first, each once and in the best language."""
    scores: dict[int, float] = {}
    for spoken, terms in asked.items():
        for marks in _questions(spoken, kind):
            for key, score in _candidates(index, Match(terms, marks), wanted + _CANDIDATES):
                scores[key] = min(score, scores.get(key, 0.0))
    chosen: dict[tuple[str, str], tuple[float, Entry]] = {}
    for entry in _fetch(scores):
        score = (scores[entry.pk] - 1) * entry.weight
        known = chosen.get((entry.kind, entry.key))
        if known is None or _preference(entry, score, language) < _preference(known[1], known[0], language):
            chosen[entry.kind, entry.key] = (min(score, known[0]) if known else score, entry)
        else:
            chosen[entry.kind, entry.key] = (min(score, known[0]), known[1])
    return [entry for _, entry in sorted(chosen.values(), key=lambda one: (one[0], one[1].pk))]


def _preference(entry: Entry, score: float, language: str) -> tuple[bool, float, int]:
    return entry.language != language, score, entry.pk


def _questions(spoken: str, kind: str) -> Iterator[tuple[str, ...]]:
    """Of one kind; or of all, with the whole records asked for by themselves so that their parts do not hide them."""
    if kind:
        yield (language_mark(spoken), kind_mark(kind))
        return
    yield (language_mark(spoken),)
    for whole in WHOLE_KINDS:
        yield (language_mark(spoken), kind_mark(whole))


def _candidates(index: Store, match: Match, limit: int) -> list[tuple[int, float]]:
    """Keys of entries with a score, lower is better."""
    if index.count(match) <= _RANKED:
        return index.rank(match, limit)
    narrower = match._replace(terms=side_by_side(match.terms))
    found: list[tuple[int, float]] = []
    if narrower.terms != match.terms and index.count(narrower) <= _RANKED:
        found = index.rank(narrower, limit)
    return found + [(key, 0.0) for key in index.keys(match, limit - len(found))]


def _fetch(keys: Iterable[int], *fields: str) -> Iterator[Entry]:
    """In runs, for a statement takes only so many parameters."""
    wanted = list(keys)
    shown = fields or ("kind", "key", "language", "title", "label", "text", "address", "date", "weight")
    for start in range(0, len(wanted), 900):
        yield from Entry.objects.filter(pk__in=wanted[start : start + 900]).only(*shown)


def _hit(entry: Entry, query: str) -> Hit:
    stems = {stem for term in ask(query, entry.language) for stem in term.stems}
    words = excerpt(entry.text, stems, entry.language)
    return Hit(entry.kind, entry.key, entry.language, entry.title, entry.label, entry.address, entry.date, words)
