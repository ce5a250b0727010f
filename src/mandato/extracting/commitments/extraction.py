"""Provisions in, commitments out."""

import re
from dataclasses import replace

from mandato.extracting.commitments.actors import Actors
from mandato.extracting.commitments.bearing import Bearers, Bearing
from mandato.extracting.commitments.chapeaux import Chapeau, Chapeaux
from mandato.extracting.commitments.clause import Clause
from mandato.extracting.commitments.clauses import Reader
from mandato.extracting.commitments.conditions import find_conditions
from mandato.extracting.commitments.deliverables import find_deliverable
from mandato.extracting.commitments.speakers import speaker_of
from mandato.extracting.commitments.strength import nature_of, printed_strength, strength_of
from mandato.extracting.commitments.tasks import Task, task_of
from mandato.extracting.times.dues import due_of
from mandato.languages.verbs import DIRECTIVES
from mandato.model import (
    Action,
    Bearer,
    Cell,
    Commitment,
    Condition,
    Deliverable,
    Due,
    Instrument,
    Provision,
    SourceText,
    Why,
)
from mandato.model.commitment import ActionKind, DeliverableKind, Nature, Strength
from mandato.model.making import make, maker

_ORDERED: frozenset[DeliverableKind] = frozenset(("report", "study", "meeting", "plan", "review"))
_WORD = re.compile(r"[^\W\d_]")
_NOTHING: tuple[Deliverable | None, Due | None, tuple[Condition, ...], Nature] = (None, None, (), "none")  # a statement
_make_commitment = maker(Commitment)


def extract_commitments(source: SourceText, instrument: Instrument) -> tuple[Commitment, ...]:
    """What the operative provisions and rows decide, promise, ask or hold, in the order of the text."""
    extractor = _Extractor(instrument)
    found: list[Commitment] = []
    for provision in instrument.provisions:
        if provision.role in ("operative", "row") and provision.text:
            found += extractor.commitments(provision)
    return tuple(found)


class _Extractor:
    def __init__(self, instrument: Instrument) -> None:
        self._instrument = instrument
        self._reader = Reader(instrument.language)
        actors = Actors(instrument)
        speaker = speaker_of(instrument, self._reader, actors)
        self._chapeaux = Chapeaux(instrument, self._reader, actors, speaker)
        self._bearers = Bearers(self._reader, actors, speaker, promises=instrument.kind != "resolution")

    def commitments(self, provision: Provision) -> list[Commitment]:
        found: list[Commitment] = []
        if provision.cells is None:
            self._add(provision, found)
            return found
        headers = self._reader.lexicon.words.promise_headers
        named = [cell for cell in provision.cells if headers.intersection(_header_words(cell))]
        for cell in named or provision.cells:
            self._add(_as_provision(provision, cell), found)
        return found

    def _add(self, provision: Provision, found: list[Commitment]) -> None:
        """Adds the commitments of a provision, or of a cell that can hold promises as a provision of its own."""
        text = provision.text
        chapeau = self._chapeaux.over(provision)
        before: tuple[Bearer, ...] | None = None
        duties = chapeau is not None or provision.role == "row"
        bare = duties or self._instrument.kind != "resolution"
        present, starts = self._reader.vocabulary.walk(text)
        clauses = self._reader.clauses(text, bare=bare, duties=duties, starts=starts)
        for clause in clauses:
            bearing = self._bearers.of(provision, clause, chapeau, before)
            before = bearing.bearers or before or ()
            if (clause.shape != "modal" or self._promises(clause)) and not self._chapeaux.opens(provision, clause):
                found.append(self._commitment(provision, clause, bearing, chapeau, len(found) + 1, present=present))
        if clauses or chapeau is None:
            return
        delegated = self._bearers.delegated(provision, chapeau)
        if delegated is not None:
            found.append(self._commitment(provision, *delegated, chapeau, len(found) + 1, present=present))
        elif chapeau.action is not None and _WORD.search(text) and not self._chapeaux.has_points(provision):
            found.append(self._thing(provision, chapeau, chapeau.action, len(found) + 1))

    def _promises(self, clause: Clause) -> bool:
        """Not "this Agreement shall enter into force", nor "this will help": what nobody does, what describes."""
        lexicon = self._reader.lexicon
        if clause.subject is None or clause.passive:
            return True
        if clause.subject.acts or clause.subject.source == "speaker":
            return clause.lemma not in lexicon.copular or clause.negative or clause.kind == "authorise"
        if clause.lemma in lexicon.aspirations:
            return True
        binds = clause.strength in ("obligation", "recommendation") or clause.rule == "subject-future"
        return clause.lemma not in lexicon.inert and binds

    def _commitment(
        self,
        provision: Provision,
        clause: Clause,
        bearing: Bearing,
        chapeau: Chapeau | None,
        number: int,
        *,
        present: set[str],
    ) -> Commitment:
        """`present` are the signs in the provision."""
        text = provision.text
        kind, inherited = clause.kind, None
        if chapeau is not None:
            kind, inherited = self._below(clause, chapeau)
        strength = strength_of(
            bearing.renewed or kind,
            clause.lemma,
            self._reader.lexicon,
            printed=printed_strength(clause, self._instrument.kind),
            inherited=inherited,
            passive=clause.passive,
        )
        deliverable, due, limits, nature = _NOTHING
        if strength != "statement":
            task = task_of(text, clause, bearing.task, self._reader.lexicon)
            deliverable = self._deliverable(provision, clause, task)
            due = self._due(provision, clause, present)
            limits = self._conditions(provision, clause, present)
            nature = nature_of(
                strength,
                task.lemma,
                self._reader.lexicon,
                delivers=deliverable is not None,
                negative=clause.negative,
                due=due,
                commissioned=deliverable is not None and self._is_commissioned(clause, task, deliverable.kind),
            )
        return _make_commitment(
            f"{provision.id}__c{number}",
            provision.id,
            text[clause.start : clause.end],
            provision.locate(clause.start, clause.end),
            self._action(provision, clause, kind),
            strength,
            nature,
            bearing.bearers,
            bearing.addressee,
            deliverable,
            due,
            limits,
        )

    def _is_commissioned(self, clause: Clause, task: Task, kind: DeliverableKind) -> bool:
        """ "Entrust X with a study", or "with coordinating a study": it is done when the study is there."""
        if clause.kind != "instruct" or kind not in _ORDERED:
            return False
        return task.lemma == clause.lemma or task.lemma in self._reader.lexicon.words.overseeing

    def _below(self, clause: Clause, chapeau: Chapeau) -> tuple[ActionKind, Strength | None]:
        """What a point does, and how strongly: below a request it asks, below a promise it promises."""
        if clause.shape in ("bare", "duty"):
            return chapeau.kind if clause.kind == "commit" else clause.kind, chapeau.strength
        asks = clause.kind in DIRECTIVES and chapeau.promises
        return clause.kind, chapeau.strength if asks else None

    def _action(self, provision: Provision, clause: Clause, kind: ActionKind) -> Action:
        located = provision.locate(clause.verb_start, clause.verb_end)
        why = make(Why, (clause.rule, located, clause.doubt))
        words = provision.text[clause.verb_start : clause.verb_end]
        return make(Action, (words, clause.lemma, kind, located, why))

    def _conditions(self, provision: Provision, clause: Clause, present: set[str]) -> tuple[Condition, ...]:
        if not present:
            return ()
        limits = find_conditions(provision.text, clause.start, clause.end, self._instrument.language, present=present)
        if not limits:
            return ()
        return tuple([Condition(provision.text[left:right], provision.locate(left, right)) for left, right in limits])

    def _thing(self, provision: Provision, chapeau: Chapeau, action: Action, number: int) -> Commitment:
        """A point without a verb of its own: it says in what, or on what, the chapeau's promise is kept."""
        text = provision.text.rstrip(" ;,.")
        lexicon = self._reader.lexicon
        strength = strength_of(action.kind, action.verb, lexicon, printed=chapeau.strength, inherited=chapeau.strength)
        span = provision.locate(0, len(text))
        found = None
        if action.verb in lexicon.producing:
            found = find_deliverable(text, 0, len(text), self._instrument.language)
        deliverable = None
        if found is not None:
            located = provision.locate(found.start, found.end)
            deliverable = Deliverable(text[found.start : found.end], found.kind, located, Why("point", located, 0.3))
        delivers = deliverable is not None
        return Commitment(
            id=f"{provision.id}__c{number}",
            provision=provision.id,
            text=text,
            span=span,
            action=action,
            strength=strength,
            nature=nature_of(strength, action.verb, lexicon, delivers=delivers, negative=False, due=None),
            bearers=chapeau.bearers,
            addressee=chapeau.addressee,
            deliverable=deliverable,
        )

    def _deliverable(self, provision: Provision, clause: Clause, task: Task) -> Deliverable | None:
        asks_for_it = clause.kind in DIRECTIVES and clause.shape != "modal" and task.lemma == clause.lemma
        if clause.negative or not (asks_for_it or task.lemma in self._reader.lexicon.producing):
            return None
        start, end = task.start, clause.end
        if clause.passive and clause.subject is not None:
            start, end = clause.subject.start, clause.subject.end
        found = find_deliverable(provision.text, start, end, self._instrument.language)
        if found is None:
            return None
        first, last, kind = found
        span = provision.locate(first, last)
        why = make(Why, ("object-noun", span, 0.2))
        return make(Deliverable, (provision.text[first:last], kind, span, why))

    def _due(self, provision: Provision, clause: Clause, present: set[str]) -> Due | None:
        words = provision.text[clause.start : clause.end]
        found = due_of(words, self._instrument.language, present, anchor=self._instrument.date)
        if found is None:
            return None
        span = provision.locate(clause.start + found.span.start, clause.start + found.span.end)
        why = found.why._replace(span=span) if found.why is not None else None
        return found._replace(span=span, why=why)


def _header_words(cell: Cell) -> list[str]:
    """Without brackets: "Objective (paragraph 4 of the Lima Commitment)" is no column of commitments."""
    return cell.header.partition("(")[0].lower().split()


def _as_provision(row: Provision, cell: Cell) -> Provision:
    """A cell under its row's id, so that what is found in it points to the row."""
    start = row.text.find(cell.text)
    segments = row.segments
    if len(cell.text) == cell.span.end - cell.span.start:
        segments = (cell.span,)
    elif start != -1:
        return replace(row, cells=None)
    return replace(row, text=cell.text, segments=segments, cells=None)
