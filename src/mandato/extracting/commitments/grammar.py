"""The small questions that every finder of clauses asks of one language."""

from dataclasses import dataclass

from mandato.extracting.commitments.tokens import Token, token_at, token_before
from mandato.extracting.commitments.verb_forms import Verb, verb_at
from mandato.languages.bearers import BearerWords, bearer_words
from mandato.languages.verbs import Form, Modal, VerbLexicon, verb_lexicon

BARE: tuple[Form, ...] = ("bare",)
GERUND: tuple[Form, ...] = ("gerund",)
PARTICIPLE: tuple[Form, ...] = ("participle",)
FINITE: tuple[Form, ...] = ("finite", "plural", "first")


@dataclass(frozen=True, slots=True)
class Grammar:
    """Verbs and actors of one language. Every position is an offset in the text given with it."""

    verbs: VerbLexicon
    actors: BearerWords

    @classmethod
    def of(cls, language: str) -> "Grammar":
        return cls(verb_lexicon(language), bearer_words(language))

    def modal_at(self, text: str, token: Token, end: int) -> tuple[Modal, int] | None:
        """The longest modal that begins with this word, and where it ends; adverbs inside are passed over."""
        modals = self.verbs.modals.get(token.word)
        if modals is None:
            return None
        seconds = self.verbs.seconds[token.word]
        second = token_at(text, token.end, end) if seconds else None
        second = self.past_adverbs(text, second, end) if second is not None else None
        if second is None or second.word not in seconds:
            plain = modals[-1]
            return (plain, token.end) if len(plain.words) == 1 else None
        following = [second, *self._following(text, second.end, end, len(modals[0].words) - 2)]
        printed = (token.word, *[found.word for found in following])
        for modal in modals:
            count = len(modal.words)
            if printed[:count] == modal.words:
                return modal, following[count - 2].end if count > 1 else token.end
        return None

    def _following(self, text: str, position: int, end: int, count: int) -> list[Token]:
        """The next words, adverbs left out."""
        found: list[Token] = []
        while len(found) < count:
            token = token_at(text, position, end)
            if token is None:
                break
            if token.word not in self.verbs.words.adverbs:
                found.append(token)
            position = token.end
        return found

    def past_adverbs(self, text: str, token: Token | None, end: int) -> Token | None:
        while token is not None and token.word in self.verbs.words.adverbs:
            token = token_at(text, token.end, end)
        return token

    def precedes_verb(self, word: str) -> bool:
        """An adverb or a negation between a modal and its verb; "automatically" is told by its ending."""
        words = self.verbs.words
        if word in words.adverbs or word in words.negations:
            return True
        endings = self.actors.adverb_endings
        return bool(endings) and word.endswith(endings) and word not in self.verbs.bare

    def is_noun(self, text: str, verb: Verb, end: int) -> bool:
        """ "Reports of the Secretary-General": a homograph before "of" is a noun."""
        token = token_at(text, verb.end, end)
        words = self.verbs.words
        if token is not None and token.word not in words.noun_signs:
            return False
        if token is not None and verb.form == "bare":
            return words.bare_is_plural
        if " " in verb.lemma:
            return False  # "Tomamos nota de": the noun is part of the verb
        return text[verb.start : verb.end].rsplit(None, 1)[-1].lower() in words.homographs

    def without_clitic(self, word: str) -> str:
        """The infinitive of "obstaculizarlo", or of "celebrarse" where it is no reflexive verb; else the word."""
        for clitic in self.verbs.words.clitics:
            plain = word.removesuffix(clitic)
            if plain != word and plain.endswith(self.verbs.words.infinitive_endings):
                return self.verbs.reflexives.get(plain, plain) if self._is_reflexive(clitic) else plain
        return word

    def clitic_of(self, word: str, lemma: str) -> str:
        """What is glued to a verb of this lemma: "se", or nothing."""
        glued = word.removeprefix(lemma).strip("-")
        return glued if len(glued) < len(word) else ""

    def is_passive(self, clitic: str, lemma: str) -> bool:
        """ "Se celebrará una reunión", "deben crearse condiciones": what is done to the subject, not by it."""
        reflexives, inert = self.verbs.reflexives, self.verbs.inert
        return self._is_reflexive(clitic) and lemma not in reflexives and lemma not in inert

    def _is_reflexive(self, clitic: str) -> bool:
        suffix = self.verbs.words.reflexive_suffix.strip("-")
        return bool(suffix) and clitic.strip("-") == suffix

    def subjunctive(self, word: str) -> str | None:
        """The infinitive of a verb that is printed as a wish: "cooperen" is cooperar."""
        for ending, infinitives in self.verbs.words.subjunctive.items():
            if word.endswith(ending):
                stem = word[: len(word) - len(ending)]
                for lemma in (stem.replace("ú", "u") + infinitive for infinitive in infinitives):
                    if lemma in self.verbs.bare:
                        return lemma
        return None

    def negated(self, text: str, position: int, start: int) -> tuple[int, bool]:
        """Back over a reflexive word and a negation before a verb, and whether there was one."""
        previous = token_before(text, position, start)
        words = self.verbs.words
        if previous is not None and previous.word in self.verbs.leads and previous.word not in words.speakers:
            position = previous.start
            previous = token_before(text, position, start)
        if previous is not None and previous.word in words.negations:
            return previous.start, True
        return position, False

    def leftmost(self, text: str, position: int, start: int) -> tuple[int, Token | None]:
        """Back over the adverbs and reflexive words before a verb, and the word before them."""
        previous = token_before(text, position, start)
        while previous is not None and (previous.word in self.verbs.leads or previous.word in self.verbs.words.adverbs):
            position = previous.start
            previous = token_before(text, position, start)
        return position, previous

    def coordinated(self, text: str, position: int, end: int, forms: tuple[Form, ...]) -> int:
        """Past ", structuring and scheduling": further verbs of the same form, joined to the one that ends here."""
        joined = position
        while True:
            comma = joined < end and text[joined] == ","
            cursor = joined + comma
            token = token_at(text, cursor, end)
            if token is not None and token.word in self.actors.conjunctions:
                cursor = token.end
            elif not comma:
                return joined
            verb = verb_at(text, self._past_mark(text, cursor, end), end, self.verbs, forms)
            if verb is None or (comma and not self._goes_on(text, verb.end, end, forms)):
                return joined
            joined = verb.end

    def past_mark(self, text: str, position: int, end: int) -> int:
        """Past "to" before an infinitive."""
        return self._past_mark(text, position, end)

    def _past_mark(self, text: str, position: int, end: int) -> int:
        token = token_at(text, position, end)
        return token.end if token is not None and token.word in self.verbs.words.infinitive_marks else position

    def _goes_on(self, text: str, position: int, end: int, forms: tuple[Form, ...]) -> bool:
        """A verb after a comma is of the list only if another follows it at once: "A, B and C the plan"."""
        comma = text[position : position + 1] == ","
        token = token_at(text, position + comma, end)
        if token is None:
            return False
        if token.word in self.actors.conjunctions:
            return verb_at(text, token.end, end, self.verbs, forms) is not None
        return comma and verb_at(text, position + 1, end, self.verbs, forms) is not None
