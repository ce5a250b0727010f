"""Words in; ranked records of every kind out, with counts and words in context.

However many entries hold the words, a search looks at some hundreds of the newest and no more, apart for provisions,
for commitments and for all the rest: what it counts beyond is "more than". Among these it weighs the best by their
words; before them stand those that are called by the words, and those that hold them side by side.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from mandato_web.search.asking import Term, ask, in_names, may_be_unfinished, side_by_side
from mandato_web.search.entries import language_mark, without_marks, year_mark
from mandato_web.search.excerpts import Fragment, excerpt
from mandato_web.search.models import Entry
from mandato_web.search.stores import MANY, Candidate, Match, Store, open_store

KINDS = (
    "instrument", "provision", "commitment", "actor", "meeting", "conclusion", "theme", "programme", "activity",
    "indicator", "report", "assessment", "finding", "practice", "resource", "treaty",
    "consultation", "proposal",
)  # fmt: skip
MOST_COUNTED = 500
_WEIGHED = 200
_PREFERRED = 100
_EVERY: tuple[str, ...] = ()


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
    """One page of hits. Counts are of records; those of `more` are at least so many: the search stopped counting."""

    hits: list[Hit]
    total: int
    by_kind: dict[str, int]
    by_year: dict[str, int]
    by_language: dict[str, int]
    more: frozenset[str] = frozenset()


class Narrowing(NamedTuple):
    """What the reader chose among the counts; empty is all."""

    kind: str = ""
    year: str = ""
    language: str = ""

    @property
    def kinds(self) -> tuple[str, ...]:
        return tuple(kind for kind in KINDS if kind == self.kind) if self.kind else KINDS

    @property
    def groups(self) -> tuple[tuple[str, ...], ...]:
        """Kinds that are counted together: those of which a register has many count alone."""
        rest = tuple(kind for kind in self.kinds if kind not in MANY)
        return (*((kind,) for kind in MANY if kind in self.kinds), *((rest,) if rest else ()))

    @property
    def marks(self) -> tuple[str, ...]:
        marks = (year_mark(self.year), language_mark(self.language))
        return tuple(mark for mark, asked in zip(marks, (self.year, self.language), strict=True) if asked)

    @property
    def is_possible(self) -> bool:
        return bool(self.kinds) and all(not one or (one.isalnum() and len(one) < 8) for one in self[1:])


NOTHING = Found([], 0, {}, {}, {})


def find(
    query: str, language: str, *, kind: str = "", year: str = "", spoken: str = "", page: int = 1, size: int = 20
) -> Found:
    """Records that hold all words of `query`. Each count is taken over what the other choices leave."""
    narrowing, terms = Narrowing(kind, year, spoken), ask(query)
    if not terms or not narrowing.is_possible:
        return NOTHING
    store = open_store()
    match = Match(terms)
    counted = _count(store, match, narrowing)
    if not counted.of_kinds and may_be_unfinished(terms):
        match = match._replace(unfinished=True)
        counted = _count(store, match, narrowing)
    ranked = _rank(store, match._replace(marks=narrowing.marks), kind, counted.rows, language)
    start = (max(page, 1) - 1) * size
    hits = list(_show(ranked[start : start + size], terms))
    return Found(hits, len(ranked), counted.of_kinds, counted.of_years, counted.of_languages, counted.more)


def suggest(query: str, language: str, *, limit: int = 6) -> list[Hit]:
    """The best few records that are called by the words, for a box that is being typed into."""
    terms = in_names(ask(query))
    if not terms:
        return []
    match = Match(terms, unfinished=may_be_unfinished(ask(query)))
    rows = open_store().candidates(match, (_EVERY,), _PREFERRED)
    best = sorted(_once(rows, language), key=lambda row: (-row.weight, -row.id))
    return list(_show(best[:limit], ask(query)))


def name_keys(name: str, kind: str, limit: int) -> list[str]:
    """The keys of the newest records of one kind that hold all words of `name`."""
    terms = ask(name)
    if not terms:
        return []
    store, match = open_store(), Match(terms)
    rows = store.candidates(match, ((kind,),), limit)
    if not rows and may_be_unfinished(terms):
        rows = store.candidates(match._replace(unfinished=True), ((kind,),), limit)
    return list(dict.fromkeys(row.key for row in rows))


class _Counted(NamedTuple):
    """`rows`: what all choices together leave."""

    rows: list[Candidate]
    of_kinds: dict[str, int]
    of_years: dict[str, int]
    of_languages: dict[str, int]
    more: frozenset[str]


def _count(store: Store, match: Match, asked: Narrowing) -> _Counted:
    """One statement, and one more for each of year and language that was chosen."""

    def look(narrowing: Narrowing) -> list[Candidate]:
        # The beginning of a word is sought once: it costs more than whatever it finds.
        # So may what several words have in common: most kinds are told apart only where there is much of it.
        asking = match._replace(marks=narrowing.marks)
        if match.unfinished or store.seeks_together(match):
            together = (narrowing.kinds if narrowing.kind else _EVERY,)
            found = store.candidates(asking, together, MOST_COUNTED + 1)
            if match.unfinished or len(found) <= MOST_COUNTED:
                return found
        return store.candidates(asking, narrowing.groups, MOST_COUNTED + 1)

    every = look(asked._replace(kind=""))
    rows = [row for row in every if row.kind in asked.kinds]

    def without(**choice: str) -> list[Candidate]:
        wider = asked._replace(**choice)
        if wider == asked:
            return rows
        return look(wider)

    of_kinds = Counter(kind for kind, _key in {(row.kind, row.key) for row in every})
    dated = {(row.date[:4], row.kind, row.key) for row in without(year="") if row.date}
    spoken = {(row.language, row.kind, row.key) for row in without(language="")}
    return _Counted(
        rows,
        {kind: of_kinds[kind] for kind in KINDS if of_kinds[kind]},
        dict(Counter(one[0] for one in dated)),
        dict(Counter(one[0] for one in spoken)),
        _not_all_counted(every, match.unfinished),
    )


def _not_all_counted(rows: Sequence[Candidate], together: bool) -> frozenset[str]:
    """The kinds of each group of which there were more than were looked at."""
    groups: dict[str, set[str]] = {}
    sizes: Counter[str] = Counter()
    for row in rows:
        group = row.kind if row.kind in MANY and not together else ""
        groups.setdefault(group, set()).add(row.kind)
        sizes[group] += 1
    return frozenset(kind for group, n in sizes.items() if n > MOST_COUNTED for kind in groups[group])


def _rank(store: Store, match: Match, kind: str, rows: list[Candidate], language: str) -> list[Candidate]:
    """Each record once, best first: by its name, by words side by side, by how much of it the words are."""
    if not rows:
        return []
    groups = ((kind,) if kind else _EVERY,)
    called = store.candidates(match._replace(terms=in_names(match.terms)), groups, _PREFERRED)
    named, near = {row.id for row in called}, set[int]()
    beside = side_by_side(match.terms)
    if beside != match.terms and len(rows) > _WEIGHED:
        found = store.candidates(match._replace(terms=beside, unfinished=False), groups, _PREFERRED)
        near = {row.id for row in found}
        called += found
    known = {row.id for row in rows}
    rows = [*rows, *(row for row in dict.fromkeys(called) if row.id not in known)]

    def standing(row: Candidate) -> float:
        return row.weight * (1 + 2 * (row.id in named) + 1.5 * (row.id in near) + 0.5 * (row.language == language))

    rows = sorted(rows, key=lambda row: (-standing(row), -row.id))
    weighed = _weigh(rows[:_WEIGHED], match.terms, beside if len(rows) <= _WEIGHED else ())
    head = sorted(rows[:_WEIGHED], key=lambda row: (-standing(row) * weighed.get(row.id, 0), -row.id))
    return _once([*head, *rows[_WEIGHED:]], language)


def _weigh(rows: Sequence[Candidate], terms: tuple[Term, ...], beside: tuple[Term, ...]) -> dict[int, float]:
    """By entry, from one on: more where the words come often in few, and where they stand side by side."""
    phrases = [f" {' '.join(form)} " for term in beside for form in term.forms] if len(terms) > 1 else []
    forms = [{f" {form[0]} " for form in term.forms} for term in terms]
    weighed = {}
    for key, stems in Entry.objects.filter(pk__in=[row.id for row in rows]).values_list("pk", "stems"):
        words = f" {without_marks(stems)} "
        norm = 0.3 + 0.7 * words.count(" ") / 60
        parts = [n / (n + norm) for n in (sum(words.count(stem) for stem in spelled) for spelled in forms)]
        weighed[key] = 1 + sum(parts) / len(parts) + any(phrase in words for phrase in phrases)
    return weighed


def _once(rows: Iterable[Candidate], language: str) -> list[Candidate]:
    """Each record at its best place, in the reader's language where it was found in it."""
    chosen: dict[tuple[str, str], Candidate] = {}
    for row in rows:
        known = chosen.get((row.kind, row.key))
        if known is None or known.language != language == row.language:
            chosen[row.kind, row.key] = row
    return list(chosen.values())


def _fetch(keys: Sequence[int], *fields: str) -> Iterator[Entry]:
    """In runs, for a statement takes only so many parameters."""
    for start in range(0, len(keys), 900):
        yield from Entry.objects.filter(pk__in=keys[start : start + 900]).only(*fields)


def _show(rows: Sequence[Candidate], terms: tuple[Term, ...]) -> Iterator[Hit]:
    """In the order of `rows`."""
    stems = {stem for term in terms for form in term.forms for stem in form}
    shown = ("kind", "key", "language", "title", "label", "text", "address", "date")
    held = {entry.pk: entry for entry in _fetch([row.id for row in rows], *shown)}
    for row in rows:
        entry = held.get(row.id)
        if entry is not None:
            words = excerpt(entry.text, stems, entry.language)
            yield Hit(entry.kind, entry.key, entry.language, entry.title, entry.label, entry.address, entry.date, words)
