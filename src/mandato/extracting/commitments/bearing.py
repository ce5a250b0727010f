"""A clause in; out, who bears what it promises or asks, and where the task itself begins."""

from typing import NamedTuple

from mandato.extracting.commitments.actors import Actors
from mandato.extracting.commitments.addressees import Asked, asked_after
from mandato.extracting.commitments.chapeaux import Chapeau
from mandato.extracting.commitments.clause import Clause
from mandato.extracting.commitments.clauses import Reader
from mandato.extracting.commitments.grammar import BARE
from mandato.extracting.commitments.subjects import Subject
from mandato.extracting.commitments.tokens import token_at
from mandato.extracting.commitments.verb_forms import verb_at
from mandato.languages.verbs import DIRECTIVES, HELD
from mandato.model import Bearer, Provision
from mandato.model.commitment import ActionKind
from mandato.model.making import make


class Bearing(NamedTuple):
    """`task` is an offset in the provision's text: where what is to be done begins.

    `renewed` is the kind of request that a statement repeats: "reiterates its request to".
    """

    bearers: tuple[Bearer, ...]
    addressee: Bearer | None
    task: int
    renewed: ActionKind | None = None


class Bearers:
    """Assigns bearers to the clauses of one instrument."""

    def __init__(self, reader: Reader, actors: Actors, speaker: Bearer | None, *, promises: bool) -> None:
        """`promises`: the speakers themselves are bound by what the text says of nobody."""
        self._reader = reader
        self._actors = actors
        self._speaker = (speaker,) if speaker is not None else ()
        self._promising = self._speaker if promises else ()

    def of(
        self, provision: Provision, clause: Clause, chapeau: Chapeau | None, before: tuple[Bearer, ...] | None
    ) -> Bearing:
        """`before` are the bearers of the clause before, for "they" and for a shared subject; None where none is."""
        if clause.kind in DIRECTIVES and clause.shape != "modal":
            return self._directive(provision, clause, chapeau, before)
        if clause.kind in HELD:
            if clause.shape == "bare" and chapeau is not None and chapeau.promises:
                return make(Bearing, (chapeau.bearers, None, clause.complement, None))
            renewed = self._renewed(provision, clause) if clause.kind == "reaffirm" else None
            return renewed or make(Bearing, ((), None, clause.complement, None))
        if clause.shape in ("bare", "duty"):
            return self._inherited(clause, chapeau)
        if clause.shape == "modal":
            bearers = self._subject(provision, clause, chapeau, before)
            asked = clause.kind in DIRECTIVES and clause.kind != "authorise" and not clause.passive
            addressee = self._actors.body(bearers) if asked else None
            return Bearing(bearers, addressee, clause.complement)
        if clause.kind in ("decide", "commit"):
            bearers = self._subject(provision, clause, chapeau, before)
            return Bearing(bearers, None, clause.complement)
        return Bearing((), None, clause.complement)

    def delegated(self, provision: Provision, chapeau: Chapeau) -> tuple[Clause, Bearing] | None:
        """A point that says who is to do what: "The media to inform the public;"."""
        text = provision.text
        asked = asked_after(text, 0, len(text), verbs=self._reader.lexicon, actors=self._actors.words)
        if asked is None or asked.start > 2:
            return None
        people = self._asked(provision, asked, ())
        verb = verb_at(text, asked.task, len(text), self._reader.lexicon, BARE)
        if not people or verb is None:
            return None
        kind: ActionKind = chapeau.kind if chapeau.kind in DIRECTIVES else "commit"
        subject = Subject(asked.start, asked.end, "own")
        clause = Clause(
            0,
            len(text.rstrip(" ;,.")),
            verb.start,
            verb.end,
            verb.lemma,
            kind,
            "bare",
            verb.end,
            subject=subject,
            rule="delegated-point",
            doubt=0.3,
        )
        return clause, Bearing(people, self._actors.body(people), verb.end)

    def _directive(
        self, provision: Provision, clause: Clause, chapeau: Chapeau | None, before: tuple[Bearer, ...] | None
    ) -> Bearing:
        """Those asked bear the task; where the text's speakers promise to ask, they do, and name an addressee."""
        asked = asked_after(
            provision.text,
            clause.complement,
            clause.end,
            verbs=self._reader.lexicon,
            actors=self._actors.words,
            entrusted=clause.kind == "instruct",
        )
        people = self._asked(provision, asked, before) if asked else ()
        task = asked.task if asked else clause.complement
        if chapeau is not None and chapeau.promises:
            return Bearing(chapeau.bearers, self._actors.body(people), task)
        return make(Bearing, (people, self._actors.body(people), task, None))

    def _renewed(self, provision: Provision, clause: Clause) -> Bearing | None:
        """ "Reiterates its request to the Secretariat to report": a statement that asks again."""
        words = self._reader.lexicon.words
        token = token_at(provision.text, clause.complement, clause.end)
        while token is not None and (token.word in words.determiners or token.word in words.adverbs):
            token = token_at(provision.text, token.end, clause.end)
        if token is None or token.word not in words.renewals:
            return None
        if words.renewals[token.word] == "commit":
            return self._recommitted(provision, clause, token.end)
        asked = asked_after(
            provision.text, token.end, clause.end, verbs=self._reader.lexicon, actors=self._actors.words
        )
        people = self._asked(provision, asked, ()) if asked else ()
        if asked is None or not people:
            return None
        return Bearing(people, self._actors.body(people), asked.task, words.renewals[token.word])

    def _recommitted(self, provision: Provision, clause: Clause, task: int) -> Bearing | None:
        """ "Chile reaffirms its commitment to plant trees": a promise, where somebody is named who makes it."""
        if clause.subject is None or clause.subject.source != "own":
            return None
        people = self._actors.bearers(provision, clause.subject.start, clause.subject.end, rule="subject")
        return Bearing(people, None, task, "commit")

    def _asked(self, provision: Provision, asked: Asked, before: tuple[Bearer, ...] | None) -> tuple[Bearer, ...]:
        """ "them" are the bearers of the clause before; what is no actor is asked nothing."""
        words = provision.text[asked.start : asked.end].lower()
        if words in self._actors.words.pronouns:
            return before or ()
        return self._actors.people(provision, asked.start, asked.end, rule="asked")

    def _inherited(self, clause: Clause, chapeau: Chapeau | None) -> Bearing:
        if chapeau is None:
            return Bearing(self._promising, None, clause.complement)
        return Bearing(chapeau.bearers or self._promising, chapeau.addressee, clause.complement)

    def _subject(
        self, provision: Provision, clause: Clause, chapeau: Chapeau | None, before: tuple[Bearer, ...] | None
    ) -> tuple[Bearer, ...]:
        subject = clause.subject
        chapeaued = chapeau.bearers if chapeau is not None else ()
        speakers = chapeaued or self._speaker
        if subject is None:
            return speakers
        if subject.source == "speaker":
            if speakers:
                return speakers
            pronoun = self._actors.bearer(provision, subject.start, subject.end, rule="pronoun", doubt=0.4)
            return (pronoun._replace(source="speaker", collective=True),)
        if subject.source in ("anaphor", "same"):
            if before == () and not clause.passive:
                return chapeaued  # "The study must go on. It should ...": it bears nothing
            return before or chapeaued or self._promising
        if subject.acts and not clause.passive:
            return self._actors.bearers(provision, subject.start, subject.end, rule="subject", doubt=0.1)
        if clause.passive:
            return self._agent(provision, clause) or chapeaued or self._promising
        return chapeaued or self._promising if clause.lemma in self._reader.lexicon.aspirations else ()

    def _agent(self, provision: Provision, clause: Clause) -> tuple[Bearer, ...]:
        """ "shall be appointed by the Council": whoever stands after "by"."""
        words = self._actors.words
        token = token_at(provision.text, clause.complement, clause.end)
        for _ in range(4):
            if token is None:
                return ()
            if token.word in words.agents:
                end = self._agent_end(provision, token.end, clause.end)
                return self._actors.people(provision, token.end, end, rule="agent", doubt=0.3)[:1]
            token = token_at(provision.text, token.end, clause.end)
        return ()

    def _agent_end(self, provision: Provision, start: int, end: int) -> int:
        """Where the agent's name ends: at a mark, or at a preposition that goes on with the deed."""
        words = self._actors.words
        token = token_at(provision.text, start, end)
        last = start
        while token is not None and token.word not in words.agent_breaks:
            last = token.end
            token = token_at(provision.text, token.end, end)
        return last
