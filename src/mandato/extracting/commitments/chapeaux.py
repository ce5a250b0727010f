"""What a point inherits from the words above it: who is bound, how strongly, and who is asked."""

from dataclasses import dataclass, field, replace

from mandato.extracting.commitments.actors import Actors
from mandato.extracting.commitments.addressees import asked_after
from mandato.extracting.commitments.clause import Clause
from mandato.extracting.commitments.clauses import Reader
from mandato.extracting.commitments.strength import printed_strength, strength_of
from mandato.extracting.commitments.tokens import token_at
from mandato.languages.verbs import DIRECTIVES, HELD
from mandato.model import Action, Bearer, Instrument, Provision, Why
from mandato.model.commitment import ActionKind, Strength

_MARKS = 20  # marks and blanks that may follow the last clause of a chapeau


@dataclass(frozen=True, slots=True)
class Chapeau:
    """`kind` is what the points say: a promise, or the request of the words above them."""

    bearers: tuple[Bearer, ...] = ()
    strength: Strength | None = None
    kind: ActionKind = "commit"
    addressee: Bearer | None = None
    # The action of the words above, for points that are mere things: "shall cooperate in: (a) health".
    action: Action | None = None

    @property
    def promises(self) -> bool:
        """Whether somebody named above promises the points, requests to others among them."""
        return self.kind == "commit" and any(bearer.source == "chapeau" for bearer in self.bearers)


@dataclass(slots=True)
class Chapeaux:
    """Finds the chapeau of each provision of one instrument, once."""

    instrument: Instrument
    reader: Reader
    actors: Actors
    speaker: Bearer | None
    _by_id: dict[str, Provision] = field(init=False)
    _parents: set[str] = field(init=False)
    _found: dict[str, Chapeau | None] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self._by_id = {provision.id: provision for provision in self.instrument.provisions}
        self._parents = {provision.parent for provision in self.instrument.provisions if provision.parent}

    def over(self, provision: Provision) -> Chapeau | None:
        """The chapeau that governs a provision, from its nearest ancestor that has one."""
        if provision.parent is None or provision.parent not in self._by_id:
            return None
        if provision.parent not in self._found:
            self._found[provision.parent] = self._of(self._by_id[provision.parent])
        return self._found[provision.parent]

    def opens(self, provision: Provision, clause: Clause) -> bool:
        """Whether a clause only leads to the points below: "The Parties undertake to:"."""
        if provision.id not in self._parents and ":" not in provision.text[-_MARKS:]:
            return False
        if clause.end < len(provision.text) - _MARKS:
            return False
        if provision.id not in self._parents and not provision.text.rstrip().endswith(":"):
            return False
        if clause.end < len(provision.text.rstrip(" :,;—–-")):
            return False
        start = clause.complement
        if clause.kind in DIRECTIVES:
            asked = self._asked(provision, clause)
            start = asked[1] if asked else start
        return self._is_empty(provision.text, start)

    def _of(self, provision: Provision) -> Chapeau | None:
        above = self.over(provision)
        text = provision.text or provision.heading or ""
        if not text or provision.role not in ("operative", "formula", "text"):
            return above
        if provision.text:
            clauses = self._open_report(text) or self.reader.clauses(
                text, bare=above is not None, duties=above is not None
            )
            if clauses:
                chapeau = self._from_clause(provision, clauses[-1], above)
                return replace(chapeau, action=self._action(provision, clauses[-1]))
            named = self._from_name(provision, above)
            return named or (Chapeau() if text.rstrip().endswith(":") else None)
        return self._from_name(provision, above)

    def _open_report(self, text: str) -> list[Clause]:
        """ "Decides that the Conference shall:": the points are what the Conference shall do."""
        if not text.rstrip().endswith(":"):
            return []
        for opener in self.actors.words.certain_openers:
            place = text.rfind(f" {opener} ")
            if place != -1:
                blank = place + len(opener) + 2
                found = self.reader.clauses(" " * blank + text[blank:])
                if found and found[-1].rule == "chapeau":
                    return found
        return []

    def _from_clause(self, provision: Provision, clause: Clause, above: Chapeau | None) -> Chapeau:
        lexicon = self.reader.lexicon
        strength = strength_of(
            clause.kind,
            clause.lemma,
            lexicon,
            printed=printed_strength(clause, self.instrument.kind),
            inherited=above.strength if above else None,
        )
        if clause.kind in DIRECTIVES and clause.shape != "modal":
            return self._directive(provision, clause, strength, above)
        bearers = self._bound(provision, clause, above)
        kind: ActionKind = clause.kind if clause.shape == "modal" and clause.kind in DIRECTIVES else "commit"
        if strength == "statement":
            return Chapeau(bearers, None if kind == "commit" else strength, kind, None)
        return Chapeau(bearers, strength, kind, self.actors.body(bearers) if kind in DIRECTIVES else None)

    def has_points(self, provision: Provision) -> bool:
        return provision.id in self._parents

    def _action(self, provision: Provision, clause: Clause) -> Action | None:
        """What the points do if they have no verb: nothing after a statement or a description."""
        if not provision.text.rstrip().endswith(":") or clause.kind in HELD or clause.kind == "authorise":
            return None
        if clause.lemma in self.reader.lexicon.inert or clause.rule == "chapeau":
            return None
        located = provision.locate(clause.verb_start, clause.verb_end)
        words = provision.text[clause.verb_start : clause.verb_end]
        return Action(words, clause.lemma, clause.kind, located, Why("chapeau-verb", located, 0.35))

    def _directive(self, provision: Provision, clause: Clause, strength: Strength, above: Chapeau | None) -> Chapeau:
        asked = self._asked(provision, clause)
        members = self.actors.bearers(provision, *asked, rule="asked-in-chapeau") if asked else ()
        people = tuple(bearer._replace(source="chapeau") for bearer in members)
        if above is not None and above.promises:
            return Chapeau(above.bearers, above.strength, clause.kind, self.actors.body(people))
        return Chapeau(people, strength, clause.kind, self.actors.body(people))

    def _asked(self, provision: Provision, clause: Clause) -> tuple[int, int] | None:
        """Who a directive chapeau asks: "Requests the Secretary-General:"."""
        text = provision.text
        asked = asked_after(
            text, clause.complement, clause.end, verbs=self.reader.lexicon, actors=self.actors.words, entrusted=True
        )
        if asked is not None:
            return asked.start, asked.end
        start, end = self._tail(text, clause.complement)
        first = text[start:end].split(",", 1)[0]
        return (start, end) if first and self.actors.is_actor(first) else None

    def _tail(self, text: str, start: int) -> tuple[int, int]:
        """The words left after a verb, without introducers before and "to:" behind them."""
        token = token_at(text, start, len(text))
        while token is not None and token.word in self.actors.words.introducers:
            start = token.end
            token = token_at(text, start, len(text))
        start = token.start if token is not None else start
        end = len(text.rstrip(" :,;—–-"))
        while True:
            words = text[start:end].rstrip(" ,").rsplit(None, 1)
            if len(words) < 2 or words[-1].lower().strip(",") not in self.reader.lexicon.words.followings:
                return start, end
            end = start + len(text[start:end].rstrip(" ,")) - len(words[-1])
            end = start + len(text[start:end].rstrip(" ,"))

    def _is_empty(self, text: str, start: int) -> bool:
        words = text[start:].replace(":", " ").replace(",", " ").lower().split()
        if words and words[-1] in self.reader.lexicon.words.announcements:
            return True
        return all(word.strip("—–-;.") in self.reader.lexicon.words.followings | {""} for word in words)

    def _bound(self, provision: Provision, clause: Clause, above: Chapeau | None) -> tuple[Bearer, ...]:
        subject = clause.subject
        if subject is not None and subject.source == "own" and subject.acts:
            found = self.actors.bearers(provision, subject.start, subject.end, rule="chapeau")
            return tuple(bearer._replace(source="chapeau") for bearer in found)
        lists = clause.lemma in self.reader.lexicon.inert or self._is_empty(provision.text, clause.complement)
        if subject is not None and subject.source == "own" and lists:
            owner = self._owner(provision, subject.start, subject.end)
            if owner is not None:
                return (owner,)
        if above is not None and above.bearers:
            return above.bearers
        speaks = clause.shape != "modal" or clause.subject is None or clause.subject.source == "speaker"
        if self.speaker is None or (self.instrument.kind == "resolution" and not speaks):
            return ()
        return (self.speaker,)

    def _owner(self, provision: Provision, start: int, end: int) -> Bearer | None:
        """ "The functions of the Committee are:": whose they are."""
        words = self.actors.words
        token = token_at(provision.text, start, end)
        while token is not None and token.word not in words.genitives:
            token = token_at(provision.text, token.end, end)
        if token is None:
            return None
        first = last = token_at(provision.text, token.end, end)
        end_of_name = token.end
        while last is not None and last.word not in words.breaks and last.word not in self.reader.lexicon.words.copulas:
            end_of_name = last.end
            last = token_at(provision.text, last.end, end)
        if first is None or not self.actors.is_actor(provision.text[first.start : end_of_name]):
            return None
        bearer = self.actors.bearer(provision, first.start, end_of_name, rule="owner", doubt=0.25)
        return bearer._replace(source="chapeau")

    def _from_name(self, provision: Provision, above: Chapeau | None) -> Chapeau | None:
        """A party's name above a list of its duties: "3.4.1 SEGIB:"."""
        whole = (provision.text or provision.heading or "").rstrip(" :")
        begin = self._past_adjunct(whole)
        text = whole[begin:].strip(" :")
        if not self.actors.names_somebody(text) or not (provision.text or self.actors.name(text)):
            return above  # "Administration" over an article is its subject, not whom it binds
        owner = self._owner(provision, 0, len(provision.text)) if provision.text else None
        if owner is not None and not self.actors.is_actor(text):
            bearer = owner
        elif provision.text:
            bearer = self.actors.bearer(provision, begin, len(whole), rule="duty-heading")
        else:
            bearer = Bearer(text, self.actors.name(text), self.actors.collective(text), "own", provision.span)
        bearer = bearer._replace(source="chapeau")
        return replace(above or Chapeau(), bearers=(bearer,), strength=(above.strength if above else None))

    def _past_adjunct(self, text: str) -> int:
        """ "Within a project, the Government:": where the name begins."""
        first = token_at(text, 0, len(text))
        if first is None or first.word not in self.reader.lexicon.words.fronted:
            return 0
        comma = text.find(",")
        while comma != -1:
            token = token_at(text, comma + 1, len(text))
            if token is not None and self.actors.is_actor(text[token.start :]):
                return token.start
            comma = text.find(",", comma + 1)
        return 0
