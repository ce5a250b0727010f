"""The full-text index as either database keeps it: FTS5 on SQLite, a stored `tsvector` on PostgreSQL."""

from collections.abc import Sequence
from typing import NamedTuple

from django.db import connection

from mandato_web.search.asking import Term, as_fts5, as_tsquery, name_mark
from mandato_web.search.entries import kind_mark

# Kinds of which a register has many records.
MANY = ("provision", "commitment")
# A phrase is about so much rarer among entries than its words, times the hundreds that are looked at.
_PLANNED = 10_000


class Match(NamedTuple):
    """Entries that hold all `terms` and bear all `marks` (of language, kind, year)."""

    terms: tuple[Term, ...]
    marks: tuple[str, ...] = ()
    unfinished: bool = False

    @property
    def has_phrase(self) -> bool:
        return any(len(form) > 1 for term in self.terms for form in term.forms)

    @property
    def is_of_names(self) -> bool:
        return self.terms[0].stems[0].startswith(name_mark(""))


class Candidate(NamedTuple):
    """What an entry is told apart and weighed by."""

    id: int
    kind: str
    key: str
    language: str
    date: str
    weight: float


class Store:
    """What a search asks of an index, whichever database keeps it. Keys are those of `Entry`, newest first."""

    def __init__(self, found: str, key: str) -> None:
        self._found, self._key = found, key
        self._counts: dict[Match, int] = {}

    def count(self, match: Match) -> int:
        """A count asked twice is made once."""
        if match not in self._counts:
            self._counts[match] = _ask(f"SELECT COUNT(*) {self._found}", _write(match))[0][0]
        return self._counts[match]

    def keys(self, match: Match, limit: int) -> list[int]:
        sql = f"SELECT {self._key} {self._found} ORDER BY {self._key} DESC LIMIT %s"
        return [row[0] for row in _ask(sql, _write(match), limit)]

    def seeks_together(self, match: Match) -> bool:
        """Whether a match is dear to find: it is sought in all kinds first, and in each only where there is much."""
        return len(match.terms) > 1

    def candidates(self, match: Match, groups: Sequence[Sequence[str]], most: int) -> list[Candidate]:
        """At most `most` of each group of kinds; an empty group is all. One statement, each part of which stops when
        it has enough."""
        parts = [self._part(match, kinds, most) for kinds in groups]
        sql = " UNION ALL ".join(part for part, _given in parts)
        return [Candidate(*row) for row in _ask(sql, *(one for _part, given in parts for one in given))]

    def _part(self, match: Match, kinds: Sequence[str], most: int) -> tuple[str, tuple[object, ...]]:
        newest = f"SELECT {self._key} AS id {self._found} ORDER BY {self._key} DESC LIMIT %s"
        sql = f"""
            SELECT e.id, e.kind, e.key, e.language, e.date, e.weight
            FROM ({newest}) m JOIN search_entry e ON e.id = m.id"""  # noqa: S608
        return sql, (_write(match, tuple(kind_mark(kind) for kind in kinds)), most)


class _PostgresStore(Store):
    """Told by hand which way to look: through all entries from the newest on, which ends soon where many match, or
    through the index of words, which finds few."""

    def seeks_together(self, match: Match) -> bool:
        return match.has_phrase

    def _part(self, match: Match, kinds: Sequence[str], most: int) -> tuple[str, tuple[object, ...]]:
        given: tuple[object, ...] = (_write(match),)
        found, key = self._found, self._key
        if kinds:
            # The column, not its mark: most entries bear that of provisions, and the index would read them all. What
            # is not of MANY has an index of its own.
            found += f" AND kind IN ({', '.join(['%s'] * len(kinds))})"
            given += tuple(kinds)
        # PostgreSQL takes names and kinds of few records for common words, and would read every entry from the newest
        # on in search of them: an order that no index gives leads it to the index of words.
        if match.is_of_names or (kinds and not set(kinds) & set(MANY)):
            key += " + 0"
        # It takes a phrase for as common as its words: it plans for more, and stops all the same when it has enough.
        planned = max(most, _PLANNED) if match.has_phrase else most
        sql = f"""(
            WITH newest AS MATERIALIZED (
                SELECT id, kind, key, language, date, weight {found} ORDER BY {key} DESC LIMIT %s)
            SELECT * FROM newest LIMIT %s)"""  # noqa: S608
        return sql, (*given, planned, most)


def open_store() -> Store:
    """One for each search."""
    if connection.vendor == "sqlite":
        return Store("FROM search_words WHERE search_words MATCH %s", "rowid")
    return _PostgresStore("FROM search_entry WHERE words @@ to_tsquery('simple', %s)", "id")


def _write(match: Match, kinds: tuple[str, ...] = ()) -> str:
    """`kinds`: marks of which an entry bears one."""
    write, word = (as_fts5, " OR ") if connection.vendor == "sqlite" else (as_tsquery, " | ")
    either = (f"({word.join(kinds)})",) if kinds else ()
    return write(match.terms, (*either, *match.marks), unfinished=match.unfinished)


def _ask(sql: str, *parameters: object) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        rows: list[tuple] = cursor.fetchall()
    return rows
