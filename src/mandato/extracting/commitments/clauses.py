"""A provision's text in; out, its clauses that say what is decided, asked, promised or held."""

import re
from itertools import islice

from mandato.extracting.commitments.clause import TRAILING, Clause, bounded, performative
from mandato.extracting.commitments.grammar import FINITE, Grammar
from mandato.extracting.commitments.heads import Heads
from mandato.extracting.commitments.promises import Promises
from mandato.extracting.commitments.sentences import run_in_title, sentences
from mandato.extracting.commitments.subjects import Subject
from mandato.extracting.commitments.tokens import Token, mark_before, token_at, token_before, tokens_from
from mandato.extracting.commitments.verb_forms import Verb, verb_from
from mandato.extracting.commitments.vocabulary import Start, vocabulary
from mandato.languages.verbs import DIRECTIVES, Form
from mandato.model.making import make

_JOINED: tuple[Form, ...] = (*FINITE, "gerund")
_WORD = re.compile(r"[^\W\d_]+")
_REACH = 30  # words in which the verb of a sentence's subject is looked for


class Reader:
    """Finds the clauses of one language; see `Heads` for `bare` and `duties`."""

    def __init__(self, language: str) -> None:
        self.grammar = Grammar.of(language)
        self.lexicon = self.grammar.verbs
        self.vocabulary = vocabulary(language)
        self._promises = Promises(self.grammar)
        self._heads = Heads(self.grammar, self._promises)

    def clauses(
        self, text: str, *, bare: bool = False, duties: bool = False, starts: list[Start] | None = None
    ) -> list[Clause]:
        """`starts` are those of the text's walk, where it has been made."""
        if starts is None:
            starts = self.vocabulary.walk(text).starts
        parts = sentences(text)
        parts = self._past_title(text, parts)
        if len(parts) == 1:
            return self._sentence(text, *parts[0], hits=starts, bare=bare, duties=duties)
        found: list[Clause] = []
        first = 0
        for start, end in parts:
            last = first
            while last < len(starts) and starts[last].place < end:
                last += 1
            inside, first = starts[first:last], last
            found += self._sentence(text, start, end, hits=inside, bare=bare, duties=duties)
        return found

    def _past_title(self, text: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """A title before the words of a paragraph is no part of its first sentence; "Decides:" is no title."""
        start = run_in_title(text)
        if not start or not parts or not parts[0][0] < start < parts[0][1]:
            return parts
        first = token_at(text, 0, start)
        if first is None or first.word in self.lexicon.performing or first.word in self.lexicon.words.speakers:
            return parts
        return [(start, parts[0][1]), *parts[1:]]

    def opening(self, text: str) -> Clause | None:
        """What stands at the head of a preamble's paragraph."""
        return self._heads.read(text, 0, len(text), bare=False, duties=False)

    def _sentence(
        self, text: str, start: int, end: int, *, hits: list[Start], bare: bool, duties: bool
    ) -> list[Clause]:
        if text[start].isdigit():
            start = _past_number(text, start, end)
        while end > start and text[end - 1] in TRAILING:
            end -= 1
        head = self._heads.read(text, start, end, bare=bare, duties=duties)
        found: list[Clause] = [] if head is None else [head]
        floor = start if head is None else head.verb_end
        yielding = head is not None and self._heads.gives_way(head)
        spoken = bool(hits) and True in [hit.speaks for hit in hits]
        for place, idle, _, joins in hits:
            before = None if not found or yielding else found[-1]
            if place < floor or (idle and not spoken and before is not None and before.shape != "modal"):
                continue
            read = self._joined if joins else self._inside
            clause = read(text, place, end, start=start, before=before, yielding=yielding)
            if clause is None or (yielding and not self._replaces(clause, head)):
                continue
            found = [clause] if yielding else [*found, clause]
            yielding, floor = False, clause.verb_end
        if not found:
            clause = self._told(text, start, end)
            found = [] if clause is None else [clause]
        return bounded(text, start, end, found, self.lexicon.words.joints)

    def _replaces(self, clause: Clause, head: Clause | None) -> bool:
        """Whether the main clause has come that makes an adjunct of the head; a task needs somebody to do it."""
        if head is None or head.shape == "performative" or clause.passive:
            return True
        return clause.subject is None or clause.subject.acts

    def _inside(
        self, text: str, place: int, end: int, *, start: int, before: Clause | None, yielding: bool
    ) -> Clause | None:
        token = token_at(text, place, end)
        if token is None:
            return None
        if token.word in self.lexicon.modals or self.lexicon.words.future:
            clause = self._promises.inside(text, token, end, start=start, before=before)
            if clause is not None:
                return clause
        if token.word in self.lexicon.words.speakers:
            previous = token_before(text, token.start, start)
            subordinate = previous is not None and previous.word in self.lexicon.words.relatives
            return None if subordinate else self._heads.spoken(text, token, end)
        return self._joined(text, place, end, start=start, before=before, yielding=yielding)

    def _joined(
        self, text: str, place: int, end: int, *, start: int, before: Clause | None, yielding: bool
    ) -> Clause | None:
        """A finite performative inside a sentence: after "and", a comma, or a subject that opens the sentence."""
        token = token_at(text, place, end)
        if token is None or token.word in self.lexicon.words.homographs:
            return None
        if token.word not in self.lexicon.performing and "-" not in token.word:
            return None
        verb = verb_from(text, token, end, self.lexicon, _JOINED)
        if verb is None or verb.kind is None:
            return None
        left, previous = self.grammar.leftmost(text, place, start)
        joint = (
            previous.word in self.lexicon.words.joints
            if previous is not None
            else mark_before(text, left, start) in (",", ";", ":")
        )
        if before is not None and not joint:
            return None
        verb = make(Verb, (left, *verb[1:]))
        if verb.form == "gerund":
            return self._joined_gerund(text, verb, end, start=start)
        if joint:
            if before is None and not yielding and not self._fronts(text, start, end):
                return None
            return performative(verb, left, end, rule="joined-verb")
        return None if before is not None else self._said_of(text, verb, end, start=start)

    def _joined_gerund(self, text: str, verb: Verb, end: int, *, start: int) -> Clause | None:
        if mark_before(text, verb.start, start) not in (",", ";") or verb.kind not in DIRECTIVES:
            return None
        return performative(verb, verb.start, end, rule="joined-gerund", doubt=0.3)

    def _fronts(self, text: str, start: int, end: int) -> bool:
        token = token_at(text, start, end)
        return token is not None and token.word in self.lexicon.words.fronted

    def _said_of(self, text: str, verb: Verb, end: int, *, start: int) -> Clause | None:
        """ "The Conference requests ...": an actor, or the speakers, opens the sentence."""
        subject = self._promises.subject(text, verb.start, start=start, before=None)
        if subject is None or not subject.acts:
            return None
        if verb.form == "bare" and subject.source != "speaker" and not self._is_plural(text, subject):
            return None
        return performative(verb, subject.start, end, rule="subject-verb", doubt=0.15, subject=subject)

    def _told(self, text: str, start: int, end: int) -> Clause | None:
        """ "The Ministers note ...", "Les Parties favorisent ...": a present tense after an actor."""
        told = self.lexicon.told
        if told.isdisjoint(_WORD.findall(text[start:end].lower())):
            return None
        forms: tuple[Form, ...] = ("bare",) if self.lexicon.words.bare_is_plural else ("plural", "finite")
        openers, homographs, verbal = (
            self.grammar.actors.certain_openers,
            self.lexicon.words.homographs,
            self.lexicon.performing if self.lexicon.words.bare_is_plural else self.lexicon.verbal,
        )
        for token in islice(tokens_from(text, start, end), _REACH):
            word = token.word
            if word in openers:
                return None
            if (word not in verbal and "-" not in word) or word in homographs:
                continue
            if not self._can_follow(text, token, start):
                continue
            verb = verb_from(text, token, end, self.lexicon, forms)
            if verb is None:
                continue
            verb = make(Verb, (token.start, *verb[1:]))
            said = self._said_of(text, verb, end, start=start) if verb.kind is not None else None
            clause = said or self._promises.told(text, verb, end, start=start)
            if clause is not None:
                return clause
        return None

    def _can_follow(self, text: str, token: Token, start: int) -> bool:
        """Whether a word may be a verb after what stands before it: not after "the", "to", "of"."""
        previous = token_before(text, token.start, start)
        words = self.lexicon.words
        if previous is not None and words.bare_is_plural and text[previous.start].islower():
            return previous.word in self.grammar.actors.many or previous.word in words.adverbs
        return previous is not None and not (
            previous.word in words.determiners
            or previous.word in words.infinitive_marks
            or previous.word in self.grammar.actors.linkers
            or previous.word in self.grammar.actors.conjunctions
            or previous.word in self.lexicon.modals
            or previous.word in words.copulas
        )

    def _is_plural(self, text: str, subject: Subject) -> bool:
        words = text[subject.start : subject.end].lower().replace(",", " ").split()
        return any(word in self.grammar.actors.many for word in words)


def _past_number(text: str, start: int, end: int) -> int:
    """ "3.1 The Parties agree ...": a number left before the words is no part of them."""
    place = start
    while place < end and (text[place].isdigit() or text[place] in ".)"):
        place += 1
    blank = place
    while place < end and text[place].isspace():
        place += 1
    return place if blank < place < end and text[place].isupper() else start
