"""The full-text index as either database keeps it: FTS5 on SQLite, a stored `tsvector` on PostgreSQL."""

from collections.abc import Sequence
from typing import NamedTuple

from django.db import connection

from mandato_web.search.asking import Term, as_fts5, as_tsquery, name_mark
from mandato_web.search.entries import kind_mark

# Kinds of which a register has many records.
MANY = ("provision", "commitment")


class Match(NamedTuple):
    """Entries that hold all `terms` and bear all `marks` (of language, kind, year)."""

    terms: tuple[Term, ...]
    marks: tuple[str, ...] = ()
    unfinished: bool = False


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

    def candidates(self, match: Match, groups: Sequence[Sequence[str]], most: int) -> list[Candidate]:
        """At most `most` of each group of kinds; an empty group is all. One statement, each part of which stops when
        it has enough."""
        given: list[object] = []
        for kinds in groups:
            given += [_write(match, tuple(kind_mark(kind) for kind in kinds)), most]
        parts = " UNION ALL ".join(self._part(match, kinds) for kinds in groups)
        return [Candidate(*row) for row in _ask(parts, *given)]

    def _part(self, match: Match, kinds: Sequence[str]) -> str:
        # PostgreSQL takes names and kinds of few records for common words, and would read every entry from the newest
        # on in search of them: an order that no index gives leads it to the index of words.
        few = bool(kinds) and not set(kinds) <= set(MANY)
        named = match.terms[0].stems[0].startswith(name_mark(""))
        order = f"{self._key} + 0" if connection.vendor == "postgresql" and (few or named) else self._key
        newest = f"SELECT {self._key} AS id {self._found} ORDER BY {order} DESC LIMIT %s"
        return f"""
            SELECT e.id, e.kind, e.key, e.language, e.date, e.weight
            FROM ({newest}) m JOIN search_entry e ON e.id = m.id"""  # noqa: S608


def open_store() -> Store:
    """One for each search."""
    if connection.vendor == "sqlite":
        return Store("FROM search_words WHERE search_words MATCH %s", "rowid")
    return Store("FROM search_entry WHERE words @@ to_tsquery('simple', %s)", "id")


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
