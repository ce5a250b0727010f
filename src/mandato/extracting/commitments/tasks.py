"""A clause in; out, the verb of what is to be done, which in "requests X to submit a report" is submit."""

from typing import NamedTuple

from mandato.extracting.commitments.clause import Clause
from mandato.extracting.commitments.tokens import token_at
from mandato.extracting.commitments.verb_forms import verb_from
from mandato.languages.verbs import Form, VerbLexicon
from mandato.model.making import make

_TO_DO: tuple[Form, ...] = ("bare", "gerund")


class Task(NamedTuple):
    """`start` is where the object of the verb begins."""

    lemma: str
    start: int


def task_of(text: str, clause: Clause, start: int, lexicon: VerbLexicon) -> Task:
    """For a promise its own verb; for a performative, the first verb or noun of action after it."""
    if clause.shape != "performative" and start == clause.complement:
        return make(Task, (clause.lemma, clause.complement))
    position = start
    named = False  # within "the task of": no verb until "of"
    for _ in range(8):
        token = token_at(text, position, clause.end)
        if token is None:
            if text[position : position + 1] != ",":
                break
            comma = text.find(",", position + 1, clause.end)
            position = comma + 1 if comma != -1 else position + 1
            continue
        named = named or token.word in lexicon.words.determiners
        verb = None if named else verb_from(text, token, clause.end, lexicon, _TO_DO)
        if verb is not None:
            return make(Task, (verb.lemma, verb.end))
        named = named and token.word not in lexicon.words.task_signs
        if token.word in lexicon.words.nominal:
            return make(Task, (lexicon.words.nominal[token.word], token.end))
        position = token.end
    return make(Task, (clause.lemma, start))
