"""Words in; ranked records of every kind out, with counts and words in context."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.db import connection

from mandato_web.search.asking import as_fts5, as_tsquery, ask
from mandato_web.search.excerpts import Fragment, excerpt

LANGUAGES = ("es", "pt", "en", "fr")
_COLUMNS = "kind, key, language, title, label, text, address, date"


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
    """One page of hits; `total` and `by_kind` count records, not language versions."""

    hits: list[Hit]
    total: int
    by_kind: dict[str, int]


NOTHING = Found([], 0, {})


def find(query: str, language: str, *, kind: str = "", page: int = 1, size: int = 20) -> Found:
    """Records that hold all words of `query` in some language. `kind` narrows the hits, never the counts."""
    matches = _matches(query)
    if not matches:
        return NOTHING
    by_kind = _count(matches)
    total = by_kind.get(kind, 0) if kind else sum(by_kind.values())
    start = (max(page, 1) - 1) * size
    rows = _rank(matches, language, kind, start, size) if start < total else []
    return Found([_hit(row, query) for row in rows], total, by_kind)


def suggest(query: str, language: str, *, limit: int = 6) -> list[Hit]:
    """The best few records, whole ones first, for a box that is being typed into."""
    return find(query, language, size=limit).hits


def _matches(query: str) -> list[tuple[str, str]]:
    """The query in the database's own notation, as each language stems it."""
    write = as_fts5 if connection.vendor == "sqlite" else as_tsquery
    return [(language, write(terms)) for language in LANGUAGES if (terms := ask(query, language))]


def _count(matches: Sequence[tuple[str, str]]) -> dict[str, int]:
    union, parameters = _union(matches, "e.kind, e.key", "")
    sql = f"SELECT kind, COUNT(*) FROM ({union}) AS found GROUP BY kind"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(sql.replace("UNION ALL", "UNION"), parameters)
        return dict(cursor.fetchall())


def _rank(matches: Sequence[tuple[str, str]], language: str, kind: str, start: int, size: int) -> list[Any]:
    """The best entry of each record, best records first; a record in the reader's language is shown in it."""
    union, parameters = _union(matches, "e.id, e.kind, e.key, e.language, " + _score(), kind)
    sql = f"""
        SELECT {", ".join(f"e.{name}" for name in _COLUMNS.split(", "))} FROM search_entry e JOIN (
            SELECT id, score, ROW_NUMBER() OVER (
                PARTITION BY kind, key ORDER BY CASE WHEN language = %s THEN 0 ELSE 1 END, score, id
            ) AS place FROM ({union}) AS found
        ) AS placed ON placed.id = e.id WHERE placed.place = 1
        ORDER BY placed.score, e.id LIMIT %s OFFSET %s"""  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(sql, [language, *parameters, size, start])
        return cursor.fetchall()


def _score() -> str:
    """Lower is better on both."""
    if connection.vendor == "sqlite":
        return "w.rank * e.weight AS score"
    return "-ts_rank(to_tsvector('simple', e.stems), q) * e.weight AS score"


def _union(matches: Sequence[tuple[str, str]], columns: str, kind: str) -> tuple[str, list[str]]:
    """One SELECT a language; only fixed text enters the statement, what was typed goes as parameters."""
    if connection.vendor == "sqlite":
        source = "search_words w JOIN search_entry e ON e.id = w.rowid WHERE w.stems MATCH %s"
    else:
        source = "search_entry e, to_tsquery('simple', %s) q WHERE to_tsvector('simple', e.stems) @@ q"
    narrowed = " AND e.kind = %s" if kind else ""
    select = f"SELECT {columns} FROM {source} AND e.language = %s{narrowed}"  # noqa: S608
    parameters: list[str] = []
    for language, match in matches:
        parameters += [match, language, kind] if kind else [match, language]
    return " UNION ALL ".join([select] * len(matches)), parameters


def _hit(row: Sequence[Any], query: str) -> Hit:
    kind, key, language, title, label, text, address, date = row
    stems = {stem for term in ask(query, language) for stem in term.stems}
    return Hit(kind, key, language, title, label, address, date, excerpt(text, stems, language))
