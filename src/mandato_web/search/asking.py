"""What a person typed -> terms, as each language would stem them, in the notation of either database."""

import re
from typing import NamedTuple

from mandato_web.search.words import stem_words

LONGEST_QUERY = 200
_PIECE = re.compile(r'"([^"]*)"?|(\S+)')


class Term(NamedTuple):
    """Stems that stand one after another; a single word is a phrase of one."""

    stems: tuple[str, ...]


def ask(query: str, language: str) -> tuple[Term, ...]:
    """The terms of a query, all of which must occur; words in double quotes are one phrase."""
    terms = []
    for phrase, word in _PIECE.findall(query[:LONGEST_QUERY]):
        stems = tuple(stem_words(phrase or word, language))
        # A hyphenated or slashed word is a phrase of its parts.
        if stems:
            terms.append(Term(stems))
    return tuple(terms)


def side_by_side(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """All words as one phrase."""
    return (Term(tuple(stem for term in terms for stem in term.stems)),) if len(terms) > 1 else terms


def as_fts5(terms: tuple[Term, ...], marks: tuple[str, ...] = ()) -> str:
    """Every stem is quoted: nothing a person types is read as syntax. The last word may be unfinished."""
    written = ['"' + " ".join(term.stems) + '"' for term in terms]
    if _may_be_unfinished(terms):
        written[-1] += "*"
    return " AND ".join([*written, *marks])


def as_tsquery(terms: tuple[Term, ...], marks: tuple[str, ...] = ()) -> str:
    """For `to_tsquery('simple', ...)`. Stems hold letters, digits and underscores only, and are quoted all the same."""
    written = [" <-> ".join(f"'{stem}'" for stem in term.stems) for term in terms]
    if _may_be_unfinished(terms):
        written[-1] += ":*"
    return " & ".join([*(f"({one})" for one in written), *marks])


def _may_be_unfinished(terms: tuple[Term, ...]) -> bool:
    return bool(terms) and len(terms[-1].stems) == 1 and len(terms[-1].stems[0]) > 2
