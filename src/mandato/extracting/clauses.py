"""A provision's text in; out, its clauses that say what is decided, asked, promised or held."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from mandato.extracting.futures import future_verb
from mandato.extracting.sentences import sentences
from mandato.extracting.subjects import Subject, subject_before
from mandato.extracting.tokens import Token, mark_before, token_at, token_before
from mandato.extracting.verb_forms import Verb, opening_at, verb_at
from mandato.languages.bearers import BearerWords, bearer_words
from mandato.languages.verbs import DIRECTIVES, FORMS, Form, Modal, VerbLexicon, verb_lexicon
from mandato.model.commitment import ActionKind, Strength

Shape = Literal["performative", "modal", "bare", "duty"]
_BARE: tuple[Form, ...] = ("bare",)
_GERUND: tuple[Form, ...] = ("gerund",)
_PARTICIPLE: tuple[Form, ...] = ("participle",)
_FINITE: tuple[Form, ...] = ("finite", "plural", "first")


@dataclass(frozen=True, slots=True)
class Clause:
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


class Reader:
    """Finds the clauses of one language; `bare` admits base forms, infinitives and duties at a sentence's head."""

    def __init__(self, language: str) -> None:
        self.lexicon: VerbLexicon = verb_lexicon(language)
        self.bearers: BearerWords = bearer_words(language)

    def clauses(self, text: str, *, bare: bool = False) -> list[Clause]:
        hits = self._hits(text)
        found: list[Clause] = []
        for start, end in sentences(text):
            inside = [hit for hit in hits if start <= hit < end]
            found.extend(self._sentence(text, start, end, hits=inside, bare=bare))
        return found

    def _hits(self, text: str) -> list[int]:
        """Offsets of the words after which a clause may begin, in order."""
        spelled = text.split()
        offsets: list[int] = []
        for word in self.lexicon.triggers.intersection(spelled):
            offsets.extend(_places(text, word))
        offsets.extend(future_verb.places(text, self.lexicon))
        return sorted(set(offsets))

    def _sentence(self, text: str, start: int, end: int, *, hits: list[int], bare: bool) -> list[Clause]:
        head = self._head(text, start, end, bare=bare)
        found: list[Clause] = [] if head is None else [head]
        floor = start if head is None else head.verb_end
        fronted = head is not None and self._gives_way(head)
        for hit in hits:
            if hit < floor:
                continue
            clause = self._inside(text, hit, end, start=start, before=found, fronted=fronted)
            if clause is None:
                continue
            if fronted:
                found, fronted = [], False
            found.append(clause)
            floor = clause.verb_end
        if not found:
            clause = self._plural(text, start, end)
            found = [] if clause is None else [clause]
        return _bounded(text, start, end, found)

    def _plural(self, text: str, start: int, end: int) -> Clause | None:
        """ "The Ministers note ...", "Les Parties favorisent ...": a present tense after an actor."""
        forms: tuple[Form, ...] = ("bare",) if self.lexicon.words.bare_is_plural else ("plural", "finite")
        token = token_at(text, start, end)
        left = start
        for _ in range(30):
            if token is None:
                comma = text[left : left + 1] == ","
                token = token_at(text, left + 1, end) if comma else None
                if token is None:
                    return None
            left = token.end
            verb = verb_at(text, token.start, end, self.lexicon, forms)
            if verb is not None and self._can_follow(text, token, start):
                clause = self._after_actor(text, verb._replace(start=token.start), start, end)
                if clause is not None:
                    return clause
            token = token_at(text, left, end)
        return None

    def _after_actor(self, text: str, verb: Verb, start: int, end: int) -> Clause | None:
        if verb.kind is None and (self.lexicon.words.bare_is_plural or verb.lemma in self.lexicon.inert):
            return None
        left, negative = self._negated(text, verb.start, start)
        subject = self._subject(text, left, start=start, before=[], fronted=True)
        if subject is None or subject.source == "same":
            return None
        if subject.source != "speaker" and not (
            subject.acts and (verb.form != "bare" or self._is_plural(text, subject))
        ):
            return None
        if verb.kind is not None:
            clause = _performative(verb, subject.start, end, rule="subject-verb", doubt=0.15)
            return replace(clause, subject=subject)
        clause = self._finished(verb.lemma, left, verb.end, end, subject=subject, passive=False)
        return replace(clause, strength="undertaking", negative=negative, rule="subject-present", doubt=0.4)

    def _can_follow(self, text: str, token: Token, start: int) -> bool:
        previous = token_before(text, token.start, start)
        words = self.lexicon.words
        return previous is not None and not (
            previous.word in words.determiners
            or previous.word in words.infinitive_marks
            or previous.word in self.bearers.linkers
            or previous.word in self.bearers.conjunctions
            or previous.word in self.lexicon.modals
        )

    def _is_plural(self, text: str, subject: Subject) -> bool:
        words = text[subject.start : subject.end].lower().replace(",", " ").split()
        return subject.acts and any(word in self.bearers.many for word in words)

    def _gives_way(self, head: Clause) -> bool:
        """An opening participle is no clause of its own when a main clause follows it."""
        return head.rule in ("opening", "gerund")

    # The head of a sentence

    def _head(self, text: str, start: int, end: int, *, bare: bool) -> Clause | None:
        clause = self._verb_first(text, start, end, bare=bare)
        if clause is not None:
            return clause
        position = self._after_fronted(text, start, end)
        if position is not None:
            clause = self._verb_first(text, position, end, bare=bare)
            if clause is not None and clause.rule not in ("opening", "gerund", "duty"):
                return replace(clause, doubt=clause.doubt + 0.1)
        return None

    def _after_fronted(self, text: str, start: int, end: int) -> int | None:
        """Where the main clause may begin after "In this regard," or "Likewise,"."""
        token = token_at(text, start, end)
        if token is None or token.word not in self.lexicon.words.fronted:
            return None
        comma = text.find(",", token.end, end)
        while comma != -1:
            verb = verb_at(text, comma + 1, end, self.lexicon, (*_FINITE, "bare"))
            if verb is not None:
                return comma + 1
            comma = text.find(",", comma + 1, end)
        return None

    def _verb_first(self, text: str, start: int, end: int, *, bare: bool) -> Clause | None:
        promised = self._promised(text, start, end)
        if promised is not None:
            return promised
        verb = verb_at(text, start, end, self.lexicon, _FINITE)
        if verb is not None and verb.kind is not None and not self._is_noun(text, verb, end):
            return _performative(verb, start, end, rule="verb-first")
        if bare:
            clause = self._bare(text, start, end)
            if clause is not None:
                return clause
        opening = opening_at(text, start, end, self.lexicon)
        if opening is not None and opening.kind is not None:
            return _performative(opening, start, end, rule="opening")
        return self._gerund(text, start, end, bare=bare)

    def _promised(self, text: str, start: int, end: int) -> Clause | None:
        """ "Nos comprometemos a trabajar", "We commit to end": a modal phrase of the speakers at a sentence's head."""
        token = token_at(text, start, end)
        if token is None:
            return None
        subject = Subject(token.start, token.start, "speaker")
        if token.word in self.lexicon.words.speakers:
            subject = Subject(token.start, token.end, "speaker")
            token = token_at(text, token.end, end)
        elif self.lexicon.words.subject_needed:
            return None
        modal = self._modal_at(text, token, end) if token is not None else None
        if token is None or modal is None or len(modal[0].words) < 2:
            return None
        return self._bound(text, token.start, modal[1], end, subject=subject, modal=modal[0])

    def _gerund(self, text: str, start: int, end: int, *, bare: bool) -> Clause | None:
        verb = verb_at(text, start, end, self.lexicon, _GERUND)
        if verb is None:
            return None
        if verb.kind is not None and not bare:
            return _performative(verb, start, end, rule="gerund")
        return self._duty(text, verb, start, end)

    def _is_noun(self, text: str, verb: Verb, end: int) -> bool:
        """ "Reports of the Secretary-General" at a head: a homograph before "of" is a noun."""
        token = token_at(text, verb.end, end)
        if token is None or token.word not in self.lexicon.words.noun_signs:
            return False
        if verb.form == "bare":
            return self.lexicon.words.bare_is_plural
        word = text[verb.start : verb.end].rsplit(None, 1)[-1].lower()
        return word in self.lexicon.words.homographs

    def _bare(self, text: str, start: int, end: int) -> Clause | None:
        """A base form or infinitive: "Establish ...", "To develop ...", "Crear ...", or the noun of a duty."""
        position = start
        token = token_at(text, start, end)
        marked = token is not None and token.word in self.lexicon.words.infinitive_marks
        if token is not None and marked:
            position = token.end
        verb = verb_at(text, position, end, self.lexicon, _BARE) or self._unknown_infinitive(text, position, end)
        if verb is None:
            return self._nominal(text, start, end)
        if not marked and self._is_noun(text, verb, end):
            return self._nominal(text, start, end)
        verb_end = self._coordinated(text, verb.end, end, ("bare",))
        kind: ActionKind = "commit"
        if verb.kind in DIRECTIVES or (verb.kind in _HELD and verb.lemma not in self.lexicon.actions):
            kind = verb.kind
        return Clause(
            start, end, start if marked else verb.start, verb_end, verb.lemma, kind, "bare", verb_end, rule="bare-verb"
        )

    def _unknown_infinitive(self, text: str, position: int, end: int) -> Verb | None:
        token = token_at(text, position, end)
        while token is not None and token.word in self.lexicon.words.adverbs:
            token = token_at(text, token.end, end)
        endings = self.lexicon.words.infinitive_endings
        if token is None or not endings or len(token.word) < 4:
            return None
        word = token.word
        for clitic in self.lexicon.words.clitics:
            word = word.removesuffix(clitic)
        if not word.endswith(endings) or word in self.bearers.actors:
            return None
        return Verb(token.start, token.end, word, None, "bare")

    def _duty(self, text: str, verb: Verb, start: int, end: int) -> Clause:
        verb_end = self._coordinated(text, verb.end, end, ("gerund",))
        return Clause(start, end, verb.start, verb_end, verb.lemma, "commit", "duty", verb_end, rule="duty", doubt=0.15)

    def _nominal(self, text: str, start: int, end: int) -> Clause | None:
        """ "Coordination of activities": a noun of action that heads a duty."""
        token = token_at(text, start, end)
        if token is None:
            return None
        if token.word in self.lexicon.words.determiners:
            token = token_at(text, token.end, end) or token
        lemma = self.lexicon.words.nominal.get(token.word)
        if lemma is None:
            return None
        return Clause(
            start, end, token.start, token.end, lemma, "commit", "duty", token.end, rule="duty-noun", doubt=0.25
        )

    def _coordinated(self, text: str, position: int, end: int, forms: tuple[Form, ...]) -> int:
        """Past ", structuring and scheduling": further verbs of the same form, joined to the first."""
        joined = position
        while True:
            cursor = joined
            comma = cursor < end and text[cursor] == ","
            token = token_at(text, cursor + comma, end)
            if token is not None and token.word in self.bearers.conjunctions:
                cursor = token.end
            elif not comma:
                return joined
            else:
                cursor += 1
            mark = token_at(text, cursor, end)
            if mark is not None and mark.word in self.lexicon.words.infinitive_marks:
                cursor = mark.end
            verb = verb_at(text, cursor, end, self.lexicon, forms)
            if verb is None or (comma and not self._closes_list(text, verb.end, end, forms)):
                return joined
            joined = verb.end

    def _closes_list(self, text: str, position: int, end: int, forms: tuple[Form, ...]) -> bool:
        """A verb after a comma belongs to the list only if another follows it at once: "A, B and C the plan"."""
        token = token_at(text, position + (text[position : position + 1] == ","), end)
        if token is None:
            return False
        if token.word in self.bearers.conjunctions:
            return verb_at(text, token.end, end, self.lexicon, forms) is not None
        return (
            text[position : position + 1] == "," and verb_at(text, position + 1, end, self.lexicon, forms) is not None
        )

    # Inside a sentence

    def _inside(
        self, text: str, hit: int, end: int, *, start: int, before: list[Clause], fronted: bool
    ) -> Clause | None:
        token = token_at(text, hit, end)
        if token is None:
            return None
        modal = self._modal_at(text, token, end)
        if modal is not None:
            return self._modal(text, token, modal, end, start=start, before=before, fronted=fronted)
        if token.word in self.lexicon.words.speakers:
            return self._spoken(text, token, end, start=start)
        future = future_verb.read(token.word, self.lexicon)
        if future is not None:
            return self._future(text, token, future, end, start=start, before=before, fronted=fronted)
        return self._joined(text, token, end, start=start, before=before, fronted=fronted)

    def _spoken(self, text: str, pronoun: Token, end: int, *, start: int) -> Clause | None:
        """ "We recognise ...", "we entrust ...": a performative after the speakers' own pronoun."""
        previous = token_before(text, pronoun.start, start)
        if previous is not None and previous.word in self.lexicon.words.relatives:
            return None
        verb = verb_at(text, pronoun.end, end, self.lexicon, ("bare", "plural", "first"))
        if verb is None or verb.kind is None:
            return None
        following = token_at(text, verb.start, end)
        if following is not None and self._modal_at(text, following, end) is not None:
            return None
        clause = _performative(verb, pronoun.start, end, rule="speaker-verb")
        return replace(clause, subject=Subject(pronoun.start, pronoun.end, "speaker"))

    def _modal_at(self, text: str, token: Token, end: int) -> tuple[Modal, int] | None:
        """The longest modal that begins with this word, and where it ends; adverbs inside are passed over."""
        for modal in self.lexicon.modals.get(token.word, ()):
            position: int | None = token.end
            for expected in modal.words[1:]:
                position = self._expect(text, position or 0, end, expected)
                if position is None:
                    break
            if position is not None:
                return modal, position
        return None

    def _expect(self, text: str, position: int, end: int, expected: str) -> int | None:
        token = token_at(text, position, end)
        while token is not None and token.word != expected and token.word in self.lexicon.words.adverbs:
            token = token_at(text, token.end, end)
        return token.end if token is not None and token.word == expected else None

    def _modal(
        self,
        text: str,
        token: Token,
        found: tuple[Modal, int],
        end: int,
        *,
        start: int,
        before: list[Clause],
        fronted: bool,
    ) -> Clause | None:
        modal, position = found
        left, negative = self._negated(text, token.start, start)
        subject = self._subject(text, left, start=start, before=before, fronted=fronted)
        if subject is None or (len(modal.words) > 1 and not subject.acts and modal.words[0] not in _CORE):
            return None
        return self._bound(text, left, position, end, subject=subject, modal=modal, negative=negative)

    def _negated(self, text: str, position: int, start: int) -> tuple[int, bool]:
        """Back over a reflexive word and a negation before a verb, and whether there was one."""
        previous = token_before(text, position, start)
        if previous is not None and previous.word in self.lexicon.leads - self.lexicon.words.speakers:
            position = previous.start
            previous = token_before(text, position, start)
        if previous is not None and previous.word in self.lexicon.words.negations:
            return previous.start, True
        return position, False

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
        lexicon = self.lexicon
        token = token_at(text, position, end)
        while token is not None and (token.word in lexicon.words.adverbs or token.word in lexicon.words.negations):
            negative = negative or token.word in lexicon.words.negations
            position = token.end
            token = token_at(text, _skip_comma(text, position), end)
        if token is None:
            return self._open(text, verb_start, position, end, subject=subject, modal=modal)
        passive, verb = False, None
        if token.word in lexicon.words.passives:
            verb = verb_at(text, token.end, end, lexicon, _PARTICIPLE)
            passive = verb is not None
        if verb is None:
            verb = verb_at(text, token.start, end, lexicon, ("bare", "gerund")) or Verb(
                token.start, token.end, token.word, None, "bare"
            )
        strength, kind = modal.strength, modal.kind
        if negative and kind == "authorise":
            strength, kind = "obligation", "commit"
        verb_end = self._coordinated(text, verb.end, end, ("participle",) if passive else ("bare",))
        return Clause(
            subject.start,
            end,
            verb_start,
            verb_end,
            verb.lemma,
            kind,
            "modal",
            verb_end,
            strength,
            subject,
            passive,
            negative,
            rule="subject-modal",
            doubt=0.1 if subject.acts else 0.3,
        )

    def _open(
        self, text: str, verb_start: int, position: int, end: int, *, subject: Subject, modal: Modal
    ) -> Clause | None:
        """A modal with nothing after it but a colon: the points below are its verbs."""
        if text[position:end].strip(" :,;—–-"):
            return None
        verb = verb_at(text, verb_start, position, self.lexicon, FORMS)
        lemma = verb.lemma if verb is not None else text[verb_start:position].lower()
        return Clause(
            subject.start,
            end,
            verb_start,
            position,
            lemma,
            modal.kind,
            "modal",
            position,
            modal.strength,
            subject,
            rule="chapeau",
        )

    def _future(
        self,
        text: str,
        token: Token,
        lemma: str,
        end: int,
        *,
        start: int,
        before: list[Clause],
        fronted: bool,
    ) -> Clause | None:
        """ "Las Partes cooperarán": a future form is a modal and its verb in one word."""
        left, negative = self._negated(text, token.start, start)
        subject = self._subject(text, left, start=start, before=before, fronted=fronted)
        if subject is None:
            return None
        modal = Modal((), "obligation", "commit")
        if lemma in self.lexicon.words.auxiliaries:
            auxiliary = self.lexicon.words.auxiliaries[lemma]
            position = self._past_marks(text, token.end, end)
            modal = Modal((), auxiliary.strength, auxiliary.kind)
            return self._bound(text, left, position, end, subject=subject, modal=modal, negative=negative)
        if lemma in self.lexicon.words.passive_auxiliaries:
            verb = verb_at(text, token.end, end, self.lexicon, _PARTICIPLE)
            if verb is not None:
                verb_end = self._coordinated(text, verb.end, end, ("participle",))
                return self._finished(verb.lemma, left, verb_end, end, subject=subject, passive=True)
        clause = self._finished(lemma, left, token.end, end, subject=subject, passive=False)
        return replace(clause, negative=negative)

    def _past_marks(self, text: str, position: int, end: int) -> int:
        token = token_at(text, position, end)
        return token.end if token is not None and token.word in self.lexicon.words.infinitive_marks else position

    def _finished(self, lemma: str, left: int, verb_end: int, end: int, *, subject: Subject, passive: bool) -> Clause:
        return Clause(
            subject.start,
            end,
            left,
            verb_end,
            lemma,
            "commit",
            "modal",
            verb_end,
            "obligation",
            subject,
            passive,
            rule="subject-future",
            doubt=0.1 if subject.acts else 0.3,
        )

    def _subject(self, text: str, position: int, *, start: int, before: list[Clause], fronted: bool) -> Subject | None:
        """The words that a modal or future verb is said of; None where the verb stands in a subordinate clause."""
        floor = start if not before or fronted else before[-1].verb_end
        return subject_before(
            text, position, floor=floor, continues=bool(before) and not fronted, verbs=self.lexicon, actors=self.bearers
        )

    def _joined(
        self, text: str, token: Token, end: int, *, start: int, before: list[Clause], fronted: bool
    ) -> Clause | None:
        """A finite performative inside a sentence: after "and", a comma, or a subject that opens the sentence."""
        verb = verb_at(text, token.start, end, self.lexicon, (*_FINITE, "gerund"))
        if verb is None or verb.kind is None:
            return None
        left = self._leftmost(text, token.start, start)
        if verb.form == "gerund":
            return self._joined_gerund(text, verb, left, end, start=start)
        previous = token_before(text, left, start)
        if mark_before(text, left, start) in (",", ";", ":") or (
            previous is not None and previous.word in self.lexicon.words.joints
        ):
            if not before and not fronted and not self._fronts(text, start, end):
                return None
            return _performative(verb._replace(start=left), left, end, rule="joined-verb")
        if before and not fronted:
            return None
        subject = self._subject(text, left, start=start, before=[], fronted=True)
        if subject is None or not subject.acts:
            return None
        clause = _performative(verb._replace(start=left), subject.start, end, rule="subject-verb")
        return replace(clause, subject=subject)

    def _joined_gerund(self, text: str, verb: Verb, left: int, end: int, *, start: int) -> Clause | None:
        if mark_before(text, left, start) not in (",", ";") or verb.kind not in DIRECTIVES:
            return None
        return _performative(verb._replace(start=left), left, end, rule="joined-gerund", doubt=0.3)

    def _fronts(self, text: str, start: int, end: int) -> bool:
        token = token_at(text, start, end)
        return token is not None and token.word in self.lexicon.words.fronted

    def _leftmost(self, text: str, position: int, start: int) -> int:
        """Back over the adverbs and reflexive words before a verb."""
        previous = token_before(text, position, start)
        while previous is not None and (
            previous.word in self.lexicon.leads or previous.word in self.lexicon.words.adverbs
        ):
            position = previous.start
            previous = token_before(text, position, start)
        return position


_HELD: frozenset[ActionKind] = frozenset(("reaffirm", "recognise", "welcome", "note", "express"))
_CORE = frozenset(("shall", "it"))


def _performative(verb: Verb, start: int, end: int, *, rule: str, doubt: float = 0.05) -> Clause:
    kind: ActionKind = verb.kind or "commit"
    return Clause(start, end, verb.start, verb.end, verb.lemma, kind, "performative", verb.end, rule=rule, doubt=doubt)


def _places(text: str, word: str) -> Iterator[int]:
    """Offsets of a printed word between blanks."""
    place = text.find(word)
    while place != -1:
        after = place + len(word)
        if (place == 0 or text[place - 1].isspace()) and (after == len(text) or text[after].isspace()):
            yield place
        place = text.find(word, after)


def _skip_comma(text: str, position: int) -> int:
    return position + 1 if text[position : position + 1] == "," else position


def _bounded(text: str, start: int, end: int, found: list[Clause]) -> list[Clause]:
    """Each clause ends where the next begins; the first begins with its sentence."""
    bounded: list[Clause] = []
    for index, clause in enumerate(found):
        left = start if index == 0 else clause.start
        right = found[index + 1].start if index + 1 < len(found) else end
        bounded.append(replace(clause, start=left, end=_trimmed(text, max(left, clause.verb_end), right)))
    return bounded


def _trimmed(text: str, left: int, right: int) -> int:
    while right > left and (text[right - 1].isspace() or text[right - 1] in ",;:"):
        right -= 1
    return right
