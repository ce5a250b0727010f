"""The full-text index as either database keeps it: FTS5 on SQLite, a stored `tsvector` on PostgreSQL."""

from collections.abc import Sequence
from typing import NamedTuple

from django.db import connection

from mandato_web.search.asking import Term, as_fts5, as_tsquery
from mandato_web.search.entries import kind_mark


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
        newest = f"SELECT {self._key} AS id {self._found} ORDER BY {self._key} DESC LIMIT %s"
        part = f"""
            SELECT e.id, e.kind, e.key, e.language, e.date, e.weight
            FROM ({newest}) m JOIN search_entry e ON e.id = m.id"""  # noqa: S608
        given: list[object] = []
        for kinds in groups:
            given += [_write(match, tuple(kind_mark(kind) for kind in kinds)), most]
        return [Candidate(*row) for row in _ask(" UNION ALL ".join([part] * len(groups)), *given)]


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
