"""A provision's text in, what it does out: requests, decides, recalls."""

from functools import lru_cache

from mandato.extracting.commitments.clause import Clause
from mandato.extracting.commitments.clauses import Reader
from mandato.model import Action, Span, Why
from mandato.model.instrument import Role


def action_of(text: str, language: str, role: Role = "operative") -> Action | None:
    """The first action of a provision, its spans relative to `text`; None where it does nothing.

    A preamble's paragraph acts with its opening ("Recalling"), whatever follows in it; a promise's action is what is
    promised.
    """
    reader = _reader(language)
    clause = reader.opening(text) if role == "preambular" else None
    if clause is None:
        clause = next(iter(reader.clauses(text, bare=role != "preambular", duties=role != "preambular")), None)
    return None if clause is None else _action(text, clause)


def _action(text: str, clause: Clause) -> Action:
    span = Span(clause.verb_start, clause.verb_end)
    why = Why(clause.rule, span, clause.doubt)
    return Action(text[clause.verb_start : clause.verb_end], clause.lemma, clause.kind, span, why)


@lru_cache
def _reader(language: str) -> Reader:
    return Reader(language)
