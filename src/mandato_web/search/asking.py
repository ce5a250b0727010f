"""What a person typed -> terms, as the languages would stem them, in the notation of either database."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from mandato_web.search.words import COMMON_WORDS, LANGUAGES, stem_words

LONGEST_QUERY = 200
_PIECE = re.compile(r'"([^"]*)"?|(\S+)')
_SHORTEST_BEGINNING = 3


class Term(NamedTuple):
    """Stems that stand one after another; a single word is a phrase of one. `others`: the same in other languages."""

    stems: tuple[str, ...]
    others: tuple[tuple[str, ...], ...] = ()

    @property
    def forms(self) -> tuple[tuple[str, ...], ...]:
        return (self.stems, *self.others)


def ask(query: str) -> tuple[Term, ...]:
    """The terms of a query, all of which must occur, each in any language; words in double quotes are one phrase.

    Words that nearly every sentence has are passed over, unless the query has no others.
    """
    terms = []
    for phrase, word in _PIECE.findall(query[:LONGEST_QUERY]):
        # A hyphenated or slashed word is a phrase of its parts.
        forms = dict.fromkeys(tuple(stem_words(phrase or word, language)) for language in LANGUAGES)
        written = [form for form in forms if any(form)]
        if written:
            terms.append((word.lower() in COMMON_WORDS, Term(written[0], tuple(written[1:]))))
    telling = tuple(term for is_common, term in terms if not is_common)
    return telling or tuple(term for _is_common, term in terms)


def side_by_side(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """All words as one phrase."""
    if len(terms) < 2:
        return terms
    longest = max(len(term.forms) for term in terms)
    forms = dict.fromkeys(
        tuple(stem for term in terms for stem in term.forms[min(n, len(term.forms) - 1)]) for n in range(longest)
    )
    return (Term(*_split(forms)),)


def in_names(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """The same words, sought in what a record is called."""
    return tuple(
        Term(*_split(dict.fromkeys(tuple(name_mark(stem) for stem in form) for form in term.forms))) for term in terms
    )


def name_mark(stem: str) -> str:
    """A word of a record's own name, as the index holds it beside the record's text."""
    return f"xn{stem}"


def may_be_unfinished(terms: tuple[Term, ...]) -> bool:
    """Whether the last word may be the beginning of one."""
    return bool(terms) and any(len(form) == 1 and len(form[0]) >= _SHORTEST_BEGINNING for form in terms[-1].forms)


def as_fts5(terms: tuple[Term, ...], marks: tuple[str, ...] = (), *, unfinished: bool = False) -> str:
    """Every stem is quoted: nothing a person types is read as syntax. `unfinished`: the last word begins one."""
    written = []
    for place, term in enumerate(terms):
        star = "*" if unfinished and place == len(terms) - 1 else ""
        written.append(_either((f'"{" ".join(form)}"{star if len(form) == 1 else ""}' for form in term.forms), "OR"))
    return " AND ".join([*marks, *written])


def as_tsquery(terms: tuple[Term, ...], marks: tuple[str, ...] = (), *, unfinished: bool = False) -> str:
    """For `to_tsquery('simple', ...)`. Stems hold letters, digits and underscores only, and are quoted all the same."""
    written = []
    for place, term in enumerate(terms):
        star = ":*" if unfinished and place == len(terms) - 1 else ""
        phrases = (" <-> ".join(f"'{stem}'{star if len(form) == 1 else ''}" for stem in form) for form in term.forms)
        written.append(_either((f"({phrase})" for phrase in phrases), "|"))
    return " & ".join([*marks, *written])


def _either(written: Iterable[str], word: str) -> str:
    forms = list(written)
    return f"({f' {word} '.join(forms)})" if len(forms) > 1 else forms[0]


def _split(forms: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    first, *others = forms
    return first, tuple(others)
