"""The place of a modal or future verb in; out, the clause that promises, orders or allows with it."""

from itertools import islice

from mandato.extracting.commitments.clause import Clause
from mandato.extracting.commitments.futures import future_verb
from mandato.extracting.commitments.grammar import BARE, PARTICIPLE, Grammar
from mandato.extracting.commitments.subjects import Subject, subject_before
from mandato.extracting.commitments.tokens import Token, token_at, token_before, tokens_from
from mandato.extracting.commitments.verb_forms import Verb, phrase_of, verb_at, verb_from
from mandato.languages.verbs import FORMS, Form, Modal

_ACTIVE: tuple[Form, ...] = ("bare", "gerund")
_INSERTION = 30  # characters of ", además," before "que"
_WISHED = 12  # words after "que" in which a subjunctive is looked for


class Promises:
    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar

    def at_head(self, text: str, start: int, end: int) -> Clause | None:
        """ "Nos comprometemos a trabajar", "We commit to end": a modal phrase of the speakers at a sentence's head."""
        words = self._grammar.verbs.words
        token = token_at(text, start, end)
        if token is None:
            return None
        subject = Subject(token.start, token.start, "speaker")
        if token.word in words.speakers:
            subject = Subject(token.start, token.end, "speaker")
            token = self._grammar.past_adverbs(text, token_at(text, token.end, end), end)
        elif words.subject_needed:
            return None
        modal = self._grammar.modal_at(text, token, end) if token is not None else None
        if token is None or modal is None:
            return None
        if len(modal[0].words) < 2 and modal[0].words[0] not in words.impersonal:
            return None
        told = modal[0].strength == "obligation" and not token.word.endswith(words.of_speakers)
        if told and subject.start == subject.end:
            subject = Subject(token.start, token.start, "same", acts=False)  # "Ha de mirar": said of something else
        return self._bound(text, token.start, modal[1], end, subject=subject, modal=modal[0])

    def carried(self, text: str, first: Token, end: int) -> Clause | None:
        """ "shall exempt ...", "exemptera ...": a point that goes on with the verb of the actor named above it."""
        if not self._grammar.verbs.words.subject_needed:
            return None
        subject = Subject(first.start, first.start, "same")
        token, negative = first, first.word in self._grammar.verbs.words.negations
        if negative:
            token = token_at(text, first.end, end) or first
        found = self._grammar.modal_at(text, token, end)
        if found is not None:
            return self._bound(text, first.start, found[1], end, subject=subject, modal=found[0], negative=negative)
        lemma = future_verb.read(token.word, self._grammar.verbs)
        if lemma is None or lemma in self._grammar.verbs.words.passive_auxiliaries:
            return None
        lemma, last = phrase_of(text, lemma, token.end, end, self._grammar.verbs)
        modal = Modal((), "undertaking", "commit")
        return self._finished(
            lemma, first.start, last, end, subject=subject, modal=modal, negative=negative, rule="subject-future"
        )

    def inside(self, text: str, token: Token, end: int, *, start: int, before: Clause | None) -> Clause | None:
        """`before` is the clause of the same sentence that has had its verb, if there is one."""
        found = self._grammar.modal_at(text, token, end)
        if found is not None:
            return self._modal(text, token, found, end, start=start, before=before)
        lexicon = self._grammar.verbs
        lemma = future_verb.read(token.word, lexicon) if lexicon.words.future else None
        if lemma is None:
            return None
        return self._future(text, token, lemma, end, start=start, before=before)

    def told(self, text: str, verb: Verb, end: int, *, start: int) -> Clause | None:
        """A present tense said of an actor: "Les Parties favorisent ..."."""
        if verb.kind is None and (self._grammar.verbs.words.bare_is_plural or verb.lemma in self._grammar.verbs.inert):
            return None
        left, negative = self._grammar.negated(text, verb.start, start)
        subject = self.subject(text, left, start=start, before=None)
        if subject is None or not subject.acts or subject.source == "same" or self._describes(text, subject):
            return None
        return self._finished(
            verb.lemma,
            left,
            verb.end,
            end,
            subject=subject,
            modal=Modal((), "undertaking", "commit"),
            negative=negative,
            rule="subject-present",
            doubt=0.4,
        )

    def _describes(self, text: str, subject: Subject) -> bool:
        """ "Los programas elevan el nivel": what is told of a thing that can also act is no promise."""
        actors = self._grammar.actors
        token = token_at(text, subject.start, subject.end)
        while token is not None and token.word in actors.determiners:
            token = token_at(text, token.end, subject.end)
        return token is not None and token.word in actors.arrangements

    def subject(self, text: str, position: int, *, start: int, before: Clause | None) -> Subject | None:
        """The words that a verb is said of; None where it stands in a subordinate clause."""
        found = subject_before(
            text,
            position,
            floor=start if before is None else before.verb_end,
            continues=before is not None,
            shares=before is None or before.shape == "modal",
            verbs=self._grammar.verbs,
            actors=self._grammar.actors,
        )
        if found is not None and found.source == "same" and before is not None and before.subject is not None:
            return found._replace(acts=before.subject.acts)
        return found

    def _modal(
        self, text: str, token: Token, found: tuple[Modal, int], end: int, *, start: int, before: Clause | None
    ) -> Clause | None:
        modal, position = found
        if modal.words[0] in self._grammar.verbs.words.impersonal:
            nobody = Subject(token.start, token.start, "speaker")
            return self._bound(text, token.start, position, end, subject=nobody, modal=modal)
        left, negative = self._grammar.negated(text, token.start, start)
        if modal.kind == "authorise" and self._is_purpose(text, start if before is None else before.verb_end, left):
            return None
        subject = self._spoken(token, self.subject(text, left, start=start, before=before))
        if subject is None or (len(modal.words) > 1 and not subject.acts and modal.strength != "obligation"):
            return None
        clause = self._bound(text, left, position, end, subject=subject, modal=modal, negative=negative)
        defines = clause is not None and not (subject.acts or clause.passive)
        return None if defines and modal.words[0] in self._grammar.verbs.words.copulas else clause

    def _spoken(self, token: Token, subject: Subject | None) -> Subject | None:
        """ "Debemos facilitar", "adoptaremos": a verb without a subject whose ending says that the speakers act."""
        if (
            subject is None
            or subject.source != "same"
            or not token.word.endswith(self._grammar.verbs.words.of_speakers)
        ):
            return subject
        return Subject(token.start, token.start, "speaker")

    def _is_purpose(self, text: str, start: int, position: int) -> bool:
        """ "so that children can go to school": what is made possible, not what is allowed."""
        between = text[start:position].lower()
        place = max(between.rfind(purpose) for purpose in self._grammar.verbs.words.purposes)
        return place != -1 and ";" not in between[place:]

    def _future(
        self, text: str, token: Token, lemma: str, end: int, *, start: int, before: Clause | None
    ) -> Clause | None:
        """ "Las Partes cooperarán": a future form is a modal and its verb in one word."""
        words = self._grammar.verbs.words
        left, negative = self._grammar.negated(text, token.start, start)
        subject = self._spoken(token, self.subject(text, left, start=start, before=before))
        if subject is None:
            return None
        lead = token_before(text, token.start, start)
        passive = False
        if lead is not None and lead.word in self._grammar.verbs.leads:
            passive = not subject.acts and self._grammar.is_passive(lead.word, lemma)
            lemma = self._grammar.verbs.reflexives.get(lemma, lemma)
        if lemma in words.auxiliaries:
            position = self._grammar.past_mark(text, token.end, end)
            modal = words.auxiliaries[lemma]
            return self._bound(text, left, position, end, subject=subject, modal=modal, negative=negative)
        modal = Modal((), "undertaking", "commit")  # as English "will"; "shall" is "deberán"
        if lemma in words.passive_auxiliaries:
            verb = verb_at(text, token.end, end, self._grammar.verbs, PARTICIPLE)
            if verb is not None:
                last = self._grammar.coordinated(text, verb.end, end, PARTICIPLE)
                return self._finished(
                    verb.lemma, left, last, end, subject=subject, modal=modal, passive=True, rule="subject-future"
                )
        lemma, last = phrase_of(text, lemma, token.end, end, self._grammar.verbs)
        return self._finished(
            lemma,
            left,
            last,
            end,
            subject=subject,
            modal=modal,
            passive=passive,
            negative=negative,
            rule="subject-future",
        )

    def _bound(
        self,
        text: str,
        verb_start: int,
        position: int,
        end: int,
        *,
        subject: Subject,
        modal: Modal,
        negative: bool = False,
    ) -> Clause | None:
        """The verb after a modal: passive where it is "be" and a participle."""
        words = self._grammar.verbs.words
        if modal.words and modal.words[0] in words.impersonal:
            position += text[position : position + 1] == ","
        token = token_at(text, position, end)
        while token is not None and self._grammar.precedes_verb(token.word):
            negative = negative or token.word in words.negations
            position = token.end
            token = token_at(text, position + (text[position : position + 1] == ","), end)
        if token is None:
            return self._open(text, verb_start, position, end, subject=subject, modal=modal)
        verb, passive = self._verb(text, token, end, acts=subject.acts)
        if verb is None and modal.words and modal.words[0] in words.impersonal:
            subject, verb = self._wished(text, token, end)
        if verb is None:
            return None
        last = self._grammar.coordinated(text, verb.end, end, PARTICIPLE if passive else BARE)
        if negative and modal.kind == "authorise":
            modal = Modal((), "obligation", "commit")
        return self._finished(
            verb.lemma,
            verb_start,
            last,
            end,
            subject=subject,
            modal=modal,
            passive=passive,
            negative=negative,
            rule="subject-modal",
        )

    def _wished(self, text: str, token: Token, end: int) -> tuple[Subject, Verb | None]:
        """ "Es necesario, además, que los Estados cooperen": a subjunctive, and who stands before it."""
        nobody = Subject(token.start, token.start, "same", acts=False)
        if token.word not in self._grammar.verbs.words.complements:
            comma = text.find(",", token.end, token.end + _INSERTION)
            opener = None if comma == -1 else token_at(text, comma + 1, end)
            if opener is None or opener.word not in self._grammar.verbs.words.complements:
                return nobody, None
            token = opener
        for word in islice(tokens_from(text, token.end, end), _WISHED):
            lemma = self._grammar.subjunctive(word.word)
            if lemma is None:
                continue
            subject = subject_before(
                text,
                word.start,
                floor=token.end,
                continues=False,
                shares=False,
                verbs=self._grammar.verbs,
                actors=self._grammar.actors,
            )
            named = subject is not None and subject.source == "own"
            return subject if subject and named else nobody, Verb(word.start, word.end, lemma, None, "finite")
        return nobody, None

    def _verb(self, text: str, token: Token, end: int, *, acts: bool) -> tuple[Verb | None, bool]:
        """The verb, and whether it is passive: "be held", or "celebrarse" of what does not act."""
        lexicon = self._grammar.verbs
        if token.word in lexicon.words.passives:
            verb = verb_at(text, token.end, end, lexicon, PARTICIPLE)
            if verb is not None:
                return verb, True
        verb = verb_from(text, token, end, lexicon, _ACTIVE)
        if verb is None and not self._is_function_word(token):
            lemma = self._grammar.without_clitic(token.word)
            if lexicon.infinitive_letters and lemma[-1] not in lexicon.infinitive_letters:
                return None, False  # "se debe atención": a noun
            verb = Verb(token.start, token.end, lemma, None, "bare")
        glued = "" if verb is None else self._grammar.clitic_of(token.word, verb.lemma)
        passive = verb is not None and not acts and self._grammar.is_passive(glued, verb.lemma)
        return verb, passive

    def _is_function_word(self, token: Token) -> bool:
        actors, words = self._grammar.actors, self._grammar.verbs.words
        word = token.word
        return (
            word in actors.linkers or word in actors.determiners or word in words.determiners or word in words.relatives
        )

    def _open(
        self, text: str, verb_start: int, position: int, end: int, *, subject: Subject, modal: Modal
    ) -> Clause | None:
        """A modal with nothing after it but a colon: the points below are its verbs."""
        if text[position:end].strip(" :,;—–-"):
            return None
        verb = verb_at(text, verb_start, position, self._grammar.verbs, FORMS)
        lemma = verb.lemma if verb is not None else text[verb_start:position].lower()
        return self._finished(lemma, verb_start, position, end, subject=subject, modal=modal, rule="chapeau")

    def _finished(
        self,
        lemma: str,
        left: int,
        verb_end: int,
        end: int,
        *,
        subject: Subject,
        modal: Modal,
        rule: str,
        passive: bool = False,
        negative: bool = False,
        doubt: float | None = None,
    ) -> Clause:
        return Clause(
            subject.start,
            end,
            left,
            verb_end,
            lemma,
            modal.kind,
            "modal",
            verb_end,
            modal.strength,
            subject,
            passive,
            negative,
            rule=rule,
            doubt=doubt or (0.1 if subject.acts else 0.3),
        )
