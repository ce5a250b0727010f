"""A clause in; out, who bears what it promises or asks, and where the task itself begins."""

from typing import NamedTuple

from mandato.extracting.actors import Actors
from mandato.extracting.addressees import Asked, asked_after
from mandato.extracting.chapeaux import Chapeau
from mandato.extracting.clause import Clause
from mandato.extracting.clauses import Reader
from mandato.extracting.tokens import token_at
from mandato.languages.verbs import DIRECTIVES, HELD
from mandato.model import Bearer, Provision


class Bearing(NamedTuple):
    """`task` is an offset in the provision's text: where what is to be done begins."""

    bearers: tuple[Bearer, ...]
    addressee: Bearer | None
    task: int


class Bearers:
    """Assigns bearers to the clauses of one instrument."""

    def __init__(self, reader: Reader, actors: Actors, speaker: Bearer | None, *, promises: bool) -> None:
        """`promises`: the speakers themselves are bound by what the text says of nobody."""
        self._reader = reader
        self._actors = actors
        self._speaker = (speaker,) if speaker is not None else ()
        self._promising = self._speaker if promises else ()

    def of(self, provision: Provision, clause: Clause, chapeau: Chapeau | None, before: tuple[Bearer, ...]) -> Bearing:
        """`before` are the bearers of the clause before, for "they" and for a shared subject."""
        if clause.kind in DIRECTIVES and clause.shape != "modal":
            return self._directive(provision, clause, chapeau, before)
        if clause.kind in HELD:
            return Bearing((), None, clause.complement)
        if clause.shape in ("bare", "duty"):
            return self._inherited(clause, chapeau)
        if clause.shape == "modal":
            bearers = self._subject(provision, clause, chapeau, before)
            asked = clause.kind in DIRECTIVES and clause.kind != "authorise" and not clause.passive
            addressee = self._body(bearers) if asked else None
            return Bearing(bearers, addressee, clause.complement)
        if clause.kind in ("decide", "commit"):
            bearers = self._subject(provision, clause, chapeau, before)
            return Bearing(bearers, None, clause.complement)
        return Bearing((), None, clause.complement)

    def _directive(
        self, provision: Provision, clause: Clause, chapeau: Chapeau | None, before: tuple[Bearer, ...]
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
        if chapeau is not None and chapeau.kind == "commit" and chapeau.bearers:
            return Bearing(chapeau.bearers, self._body(people), task)
        return Bearing(people, self._body(people), task)

    def _asked(self, provision: Provision, asked: Asked, before: tuple[Bearer, ...]) -> tuple[Bearer, ...]:
        """ "them" are the bearers of the clause before; what is no actor is asked nothing."""
        words = provision.text[asked.start : asked.end].lower()
        if words in self._actors.words.pronouns:
            return before
        found = self._actors.bearers(provision, asked.start, asked.end, rule="asked")
        return found if found and self._actors.is_actor(found[0].text) else ()

    def _inherited(self, clause: Clause, chapeau: Chapeau | None) -> Bearing:
        if chapeau is None:
            return Bearing(self._promising, None, clause.complement)
        return Bearing(chapeau.bearers or self._promising, chapeau.addressee, clause.complement)

    def _subject(
        self, provision: Provision, clause: Clause, chapeau: Chapeau | None, before: tuple[Bearer, ...]
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
                left = token.end
                right = min(
                    (place for place in (provision.text.find(sign, left, clause.end) for sign in ",;.") if place > 0),
                    default=clause.end,
                )
                found = self._actors.bearers(provision, left, right, rule="agent", doubt=0.3)
                return found[:1] if found and self._actors.names_somebody(found[0].text) else ()
            token = token_at(provision.text, token.end, clause.end)
        return ()

    def _body(self, people: tuple[Bearer, ...]) -> Bearer | None:
        return next((bearer for bearer in people if not bearer.collective and self._actors.is_body(bearer.text)), None)
