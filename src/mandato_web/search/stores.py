"""The full-text index as either database keeps it: FTS5 on SQLite, a stored `tsvector` on PostgreSQL."""

from typing import NamedTuple, Protocol

from django.db import connection

from mandato_web.search.asking import Term, as_fts5, as_tsquery


class Match(NamedTuple):
    """Entries that hold all `terms` and bear all `marks` (of language and kind)."""

    terms: tuple[Term, ...]
    marks: tuple[str, ...]


class Store(Protocol):
    """What a search asks of an index. Keys are those of `Entry`; a count asked twice is made once."""

    def count(self, match: Match) -> int: ...

    def keys(self, match: Match, limit: int) -> list[int]:
        """Newest first."""

    def rank(self, match: Match, limit: int) -> list[tuple[int, float]]:
        """Best first, with a score below nought: the lower, the better."""


class SqliteStore:
    def __init__(self) -> None:
        self._counts: dict[Match, int] = {}

    def count(self, match: Match) -> int:
        if match not in self._counts:
            sql = "SELECT COUNT(*) FROM search_words WHERE search_words MATCH %s"
            self._counts[match] = _ask(sql, as_fts5(*match))[0][0]
        return self._counts[match]

    def keys(self, match: Match, limit: int) -> list[int]:
        sql = "SELECT rowid FROM search_words WHERE search_words MATCH %s ORDER BY rowid DESC LIMIT %s"
        return [row[0] for row in _ask(sql, as_fts5(*match), limit)]

    def rank(self, match: Match, limit: int) -> list[tuple[int, float]]:
        sql = "SELECT rowid, rank FROM search_words WHERE search_words MATCH %s ORDER BY rank LIMIT %s"
        return [(row[0], row[1]) for row in _ask(sql, as_fts5(*match), limit)]


class PostgresqlStore:
    def __init__(self) -> None:
        self._counts: dict[Match, int] = {}

    def count(self, match: Match) -> int:
        if match not in self._counts:
            sql = "SELECT COUNT(*) FROM search_entry WHERE words @@ to_tsquery('simple', %s)"
            self._counts[match] = _ask(sql, as_tsquery(*match))[0][0]
        return self._counts[match]

    def keys(self, match: Match, limit: int) -> list[int]:
        sql = "SELECT id FROM search_entry WHERE words @@ to_tsquery('simple', %s) ORDER BY id DESC LIMIT %s"
        return [row[0] for row in _ask(sql, as_tsquery(*match), limit)]

    def rank(self, match: Match, limit: int) -> list[tuple[int, float]]:
        sql = """
            SELECT id, -ts_rank(words, q, 1) AS score FROM search_entry, to_tsquery('simple', %s) q
            WHERE words @@ q ORDER BY score, id LIMIT %s"""
        return [(row[0], row[1]) for row in _ask(sql, as_tsquery(*match), limit)]


def open_store() -> Store:
    """One for each search."""
    return SqliteStore() if connection.vendor == "sqlite" else PostgresqlStore()


def _ask(sql: str, *parameters: object) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        rows: list[tuple] = cursor.fetchall()
    return rows
