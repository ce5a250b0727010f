"""One clause of a provision: an action, whom it is said of, and where its words stand."""

from typing import Literal, NamedTuple

from mandato.extracting.commitments.subjects import Subject
from mandato.extracting.commitments.verb_forms import Verb
from mandato.model.commitment import ActionKind, Strength
from mandato.model.making import make

TRAILING = " \t\r\n\u00a0,;:"  # what may stand behind a clause and is no part of it
Shape = Literal["performative", "modal", "bare", "duty"]


class Clause(NamedTuple):
    """Offsets in the provision's text. `complement` is where what is to be done, or to whom it is said, begins.

    `verb_start` to `verb_end` are the printed words of the action. `strength` is None where the kind decides it.
    """

    start: int
    end: int
    verb_start: int
    verb_end: int
    lemma: str
    kind: ActionKind
    shape: Shape
    complement: int
    strength: Strength | None = None
    subject: Subject | None = None
    passive: bool = False
    negative: bool = False
    rule: str = "verb-first"
    doubt: float = 0.05


def performative(
    verb: Verb, start: int, end: int, *, rule: str, doubt: float = 0.05, subject: Subject | None = None
) -> Clause:
    """A clause whose verb itself does what it says: "requests", "nous demandons"."""
    left, right, lemma, kind, _ = verb
    shape: Shape = "performative"
    return make(
        Clause,
        (start, end, left, right, lemma, kind or "commit", shape, right, None, subject, False, False, rule, doubt),
    )


def bounded(text: str, start: int, end: int, found: list[Clause], joints: frozenset[str]) -> list[Clause]:
    """Each clause ends where the next begins, without the "and" between them; the first begins its sentence.

    `end` is that of the sentence without the marks that trail it.
    """
    last = len(found) - 1
    if last == 0 and found[0].start == start and found[0].end == end:
        return found
    for index, clause in enumerate(found):
        left = start if index == 0 else clause.start
        reached = clause.verb_end if clause.verb_end > left else left
        stop = end if end > reached else reached
        if index < last:
            stop = _trimmed(text, reached, found[index + 1].start, joints)
        if clause.start != left or clause.end != stop:
            found[index] = make(Clause, (left, stop, *clause[2:]))
    return found


def _trimmed(text: str, left: int, right: int, joints: frozenset[str]) -> int:
    while right > left:
        while right > left and text[right - 1] in TRAILING:
            right -= 1
        space = max(text.rfind(" ", left, right), text.rfind("\n", left, right))
        if space < left or text[space + 1 : right].lower() not in joints:
            return right
        right = space
    return right
