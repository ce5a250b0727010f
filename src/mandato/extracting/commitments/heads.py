"""The head of a sentence in; out, the clause that its first verb or noun of action makes."""

from mandato.extracting.commitments.clause import Clause, performative
from mandato.extracting.commitments.grammar import BARE, FINITE, GERUND, Grammar
from mandato.extracting.commitments.promises import Promises
from mandato.extracting.commitments.subjects import Subject
from mandato.extracting.commitments.tokens import Token, token_at, token_before
from mandato.extracting.commitments.verb_forms import Verb, opening_at, verb_at, verb_from
from mandato.languages.verbs import DIRECTIVES, HELD, Form
from mandato.model.commitment import ActionKind

_SPOKEN: tuple[Form, ...] = ("bare", "plural", "first")
_MANDATES = DIRECTIVES - {"authorise"}
_LEADING = (*FINITE, "bare")


class Heads:
    """`bare` admits base forms and infinitives, `duties` nouns and gerunds of action.

    They open points below a chapeau, and lines and rows of a plan.
    """

    def __init__(self, grammar: Grammar, promises: Promises) -> None:
        self._grammar = grammar
        self._promises = promises
        self._first = grammar.verbs.first

    def read(self, text: str, start: int, end: int, *, bare: bool, duties: bool) -> Clause | None:
        token = token_at(text, start, end)
        if token is None or not (bare or token.word in self._first or "-" in token.word):
            return None
        clause = self._verb_first(text, token, end, bare=bare, duties=duties)
        if clause is not None and clause.rule == "infinitive":
            return self._after_purpose(text, clause, end) or clause
        if clause is not None:
            return clause
        if token.word in self._grammar.verbs.words.speakers:
            return self.spoken(text, token, end)
        first = self._after_fronted(text, token, end)
        if first is not None:
            clause = self._verb_first(text, first, end, bare=bare, duties=False)
            if clause is None or (clause.rule == "bare-verb" and self._has_own_verb(text, clause.verb_end, end)):
                return None
            if not self.gives_way(clause) and not self._is_homograph(text, clause):
                return clause._replace(doubt=round(clause.doubt + 0.1, 2))
        return None

    def _after_purpose(self, text: str, purpose: Clause, end: int) -> Clause | None:
        """ "To spread reading, entrust the Secretariat with ...": the mandate, after its purpose."""
        comma = text.find(",", purpose.verb_end, end)
        while comma != -1:
            last = token_before(text, comma, purpose.verb_end)
            if last is not None and last.word in self._grammar.actors.conjunctions:
                return None  # "To read and, if need be, request ...": a second purpose
            verb = verb_at(text, comma + 1, end, self._grammar.verbs, BARE)
            if verb is not None and verb.kind in _MANDATES and not self._is_homograph_at(text, verb):
                left, kind = verb.start, self._kind(verb)
                return purpose._replace(
                    verb_start=left,
                    verb_end=verb.end,
                    lemma=verb.lemma,
                    kind=kind,
                    complement=verb.end,
                    rule="bare-verb",
                )
            comma = text.find(",", comma + 1, end)
        return None

    def gives_way(self, head: Clause) -> bool:
        """An opening participle, or "To ensure this,", is no clause of its own when a main clause follows it."""
        return head.rule in ("opening", "gerund", "infinitive", "duty")

    def _is_homograph_at(self, text: str, verb: Verb) -> bool:
        words = self._grammar.verbs.words
        return text[verb.start : verb.end].lower() in words.homographs and words.bare_is_plural

    def _is_homograph(self, text: str, clause: Clause) -> bool:
        """After an adjunct a word such as "plans" is a noun of a list; only at the head is it a verb."""
        if clause.shape != "performative":
            return False
        printed = text[clause.verb_start : clause.verb_end].lower().split()
        return any(word in self._grammar.verbs.words.homographs for word in printed)

    def spoken(self, text: str, pronoun: Token, end: int) -> Clause | None:
        """ "We recognise ...", "we entrust ...": a performative after the speakers' own pronoun."""
        verb = verb_at(text, pronoun.end, end, self._grammar.verbs, _SPOKEN)
        if verb is None or verb.kind is None:
            verb = self._felt(text, pronoun, end)
        if verb is None or verb.kind is None:
            return None
        following = self._grammar.past_adverbs(text, token_at(text, verb.start, end), end)
        if following is not None and self._grammar.modal_at(text, following, end) is not None:
            return None
        subject = Subject(pronoun.start, pronoun.end, "speaker")
        return performative(verb, pronoun.start, end, rule="speaker-verb", subject=subject)

    def _felt(self, text: str, pronoun: Token, end: int) -> Verb | None:
        """ "We are deeply concerned": an opening's participle after the speakers' "be"."""
        token = token_at(text, pronoun.end, end)
        if token is None or token.word not in self._grammar.verbs.words.copulas:
            return None
        return opening_at(text, token.end, end, self._grammar.verbs)

    def _after_fronted(self, text: str, token: Token, end: int) -> Token | None:
        """The word with which the main clause may begin after "In this regard," or "Likewise,"."""
        if token.word not in self._grammar.verbs.words.fronted:
            return None
        comma = text.find(",", token.end, end)
        while comma != -1:
            first = token_at(text, comma + 1, end)
            if first is not None and verb_from(text, first, end, self._grammar.verbs, _LEADING) is not None:
                return first
            comma = text.find(",", comma + 1, end)
        return None

    def _verb_first(self, text: str, first: Token, end: int, *, bare: bool, duties: bool) -> Clause | None:
        start, lexicon = first.start, self._grammar.verbs
        if first.word in lexicon.modals or first.word in lexicon.words.speakers:
            promised = self._promises.at_head(text, start, end)
            if promised is not None:
                return promised
        verb = verb_from(text, first, end, lexicon, FINITE)
        if verb is not None and verb.kind is not None and not self._grammar.is_noun(text, verb, end):
            return performative(verb, start, end, rule="verb-first")
        carried = self._promises.carried(text, first, end) if duties else None
        if carried is not None:
            return carried
        if verb is not None and duties and not self._is_homograph_at(text, verb):
            return Clause(
                start, end, verb.start, verb.end, verb.lemma, "commit", "bare", verb.end, rule="finite-point", doubt=0.2
            )
        if bare:
            clause = self._bare(text, first, end, duties=duties)
            if clause is not None:
                return clause
        opening = opening_at(text, start, end, lexicon) if self._may_open(first.word) else None
        if opening is not None and opening.kind is not None:
            return performative(opening, start, end, rule="opening")
        return self._gerund(text, first, end, duties=duties)

    def _may_open(self, word: str) -> bool:
        lexicon = self._grammar.verbs
        return word in lexicon.openings or word in lexicon.words.adverbs or word in lexicon.words.perfects

    def _gerund(self, text: str, first: Token, end: int, *, duties: bool) -> Clause | None:
        start = first.start
        verb = verb_from(text, first, end, self._grammar.verbs, GERUND)
        if verb is None:
            return None
        if verb.kind is not None and (not duties or verb.lemma not in self._grammar.verbs.actions):
            return performative(verb, start, end, rule="gerund")
        if not duties or self._has_own_verb(text, verb.end, end):
            return None
        last = self._grammar.coordinated(text, verb.end, end, GERUND)
        return Clause(start, end, verb.start, last, verb.lemma, "commit", "duty", last, rule="duty", doubt=0.15)

    def _has_own_verb(self, text: str, position: int, end: int) -> bool:
        """ "Managing risk is ...": what looks like a duty is the subject of a verb."""
        words = self._grammar.verbs.words
        for word in text[position:end].lower().split():
            plain = word.strip(",;:.()")
            if plain in words.relatives or plain in self._grammar.actors.certain_openers:
                return False
            if plain in words.copulas or plain in self._grammar.verbs.plain_modals:
                return True
            if word[-1] in ",;:":
                return False
        return False

    def _bare(self, text: str, first: Token, end: int, *, duties: bool) -> Clause | None:
        """A base form or infinitive: "Establish ...", "To develop ...", "Crear ...", or the noun of a duty."""
        start = first.start
        marked = first.word in self._grammar.verbs.words.infinitive_marks
        head = token_at(text, first.end, end) if marked else first
        verb = None
        if head is not None:
            verb = verb_from(text, head, end, self._grammar.verbs, BARE)
            if verb is None and self._grammar.verbs.words.infinitive_endings:
                verb = self._unknown(text, head, end)
        if verb is None or (not marked and self._grammar.is_noun(text, verb, end)):
            return self._nominal(text, first, end) if duties else None
        if not marked and self._is_subject(text, verb, end):
            return None
        last = self._grammar.coordinated(text, verb.end, end, BARE)
        left, rule = (start, "infinitive") if marked else (verb.start, "bare-verb")
        return Clause(start, end, left, last, verb.lemma, self._kind(verb), "bare", last, rule=rule)

    def _is_subject(self, text: str, verb: Verb, end: int) -> bool:
        """ "Migrar no es un delito", "Order in these flows must ...": something is said of it."""
        words = self._grammar.verbs.words
        token = token_at(text, verb.end, end)
        if words.bare_is_plural:
            governs = token is not None and token.word in self._grammar.actors.attaching - words.infinitive_marks
            return governs and self._has_own_verb(text, verb.end, end)
        while token is not None and token.word in words.negations:
            token = token_at(text, token.end, end)
        if token is None:
            return False
        return token.word in words.copulas and token.word not in words.passive_auxiliaries

    def _kind(self, verb: Verb) -> ActionKind:
        """ "Entrust X with" asks also below "undertake to"; "Consider measures" and "Propose measures" promise."""
        if verb.kind is None or verb.kind in ("decide", "commit"):
            return "commit"
        promises = verb.kind in HELD or verb.kind == "recommend"
        return "commit" if promises and verb.lemma in self._grammar.verbs.actions else verb.kind

    def _unknown(self, text: str, head: Token, end: int) -> Verb | None:
        """An infinitive that no list holds, in languages where its ending tells it."""
        words = self._grammar.verbs.words
        token = self._grammar.past_adverbs(text, head, end)
        if token is None or len(token.word) < 4:
            return None
        word = token.word
        for clitic in words.clitics:
            word = word.removesuffix(clitic)
        actors = self._grammar.actors
        if not word.endswith(words.infinitive_endings) or word in actors.actors or word in words.no_infinitives:
            return None
        if word in words.determiners or word in actors.determiners or word in actors.linkers:
            return None
        return Verb(token.start, token.end, word, None, "bare")

    def _nominal(self, text: str, first: Token, end: int) -> Clause | None:
        """ "Coordination of activities": a noun of action that heads a duty."""
        words = self._grammar.verbs.words
        token = first
        if token.word in words.determiners:
            token = token_at(text, token.end, end) or token
        lemma = words.nominal.get(token.word)
        if lemma is None or self._has_own_verb(text, token.end, end):
            return None
        return Clause(
            first.start, end, token.start, token.end, lemma, "commit", "duty", token.end, rule="duty-noun", doubt=0.25
        )
