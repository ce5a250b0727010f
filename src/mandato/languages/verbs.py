"""The verbs of promises: what a text does (requests, decides, recalls) and what is to be done (establish, submit).

A language fills `VerbWords` with lemmas in base form and with the endings of its paradigms; `verb_lexicon` inflects
them once into a dictionary of printed forms. A lemma may be a phrase ("take note"): its first word is inflected.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, NamedTuple, cast

from mandato.languages import words
from mandato.languages.word_lists import listed
from mandato.model.commitment import ActionKind, Strength

Form = Literal["bare", "finite", "plural", "first", "gerund", "participle"]
DIRECTIVES: frozenset[ActionKind] = frozenset(
    ("request", "invite", "encourage", "urge", "call", "recommend", "instruct", "authorise")
)
HELD: frozenset[ActionKind] = frozenset(("reaffirm", "recognise", "welcome", "note", "express"))
FORMS: tuple[Form, ...] = ("bare", "finite", "plural", "first", "gerund", "participle")


class Printed(NamedTuple):
    """One printed form, found under its main word: `lead` stands before it ("se"), `tail` after it ("note").

    `kind` is None for a verb that only says what is to be done.
    """

    lead: str
    tail: tuple[str, ...]
    lemma: str
    kind: ActionKind | None
    form: Form


class Modal(NamedTuple):
    """Words before a verb that say how much they bind: `words` lower-cased; `passive` where the subject is asked."""

    words: tuple[str, ...]
    strength: Strength
    kind: ActionKind


@dataclass(frozen=True)
class VerbWords:
    """`paradigms`: for lemmas that end so, what replaces the ending in each form, alternatives parted by spaces.

    The longest ending that fits is used. `irregular`: lemma -> form -> printed words. Lists of lemmas are strings
    parted by commas.
    """

    performatives: Mapping[ActionKind, str]
    openings: Mapping[ActionKind, str]  # "concerned = concern": exact words at a paragraph's head, and their lemma
    actions: str  # verbs that say what is to be done
    paradigms: Mapping[str, Mapping[Form, str]]
    irregular: Mapping[str, Mapping[Form, str]]
    reflexive_suffix: str  # how a reflexive lemma is marked: "se" in "comprometerse"
    reflexive_prefixes: tuple[str, ...]  # or "s'" in "s'engager"
    reflexive_leads: Mapping[Form, str]  # form -> the word before it, where it is not the prefix of the lemma
    spellings: tuple[tuple[str, str], ...]  # endings of lemmas that are also printed otherwise: ("ise", "ize")
    future: Mapping[str, str]  # ending of a future form -> ending of its infinitive
    irregular_future: Mapping[str, str]  # whole form -> infinitive; empty for a word that only looks like a future
    trusted_future: frozenset[str]  # endings that make a future of an unknown verb
    of_speakers: tuple[str, ...]  # endings of verbs that the text's speakers say of themselves: "debemos"
    subjunctive: Mapping[str, tuple[str, ...]]  # ending of a subjunctive -> endings its infinitive may have
    bare_is_plural: bool  # the base form is also that of a plural subject: "the Parties agree"
    subject_needed: bool  # a finite verb without a subject is no clause of its own
    resumptions: tuple[str, ...]  # after these the subject begins anew: ", and therefore"; each begins with , or ;
    modals: tuple[Modal, ...]
    infinitive_marks: frozenset[str]  # "to" before a verb that says what is to be done
    no_infinitives: frozenset[str]  # words that end like one and are none: "a partir de"
    infinitive_endings: tuple[str, ...]  # what a bare form ends in; empty where it cannot be told by its ending
    adverbs: frozenset[str]  # may stand before or inside a verb phrase
    joints: frozenset[str]  # after these words a new clause may begin with a finite verb
    speakers: frozenset[str]  # pronouns of the text's own speakers: "we"
    anaphors: frozenset[str]  # pronouns that stand for the bearers of the sentence before: "they"
    relatives: frozenset[str]  # a finite verb after these words belongs to a subordinate clause
    subordinators: frozenset[str]  # words that open a clause before the main one: "when", "if"
    purposes: tuple[str, ...]  # phrases that open a clause of purpose: "so that "
    overseeing: frozenset[str]  # lemmas that, entrusted with a study or a meeting, bring it about: coordinate
    fronted: frozenset[str]  # words that open an adjunct before the main verb: "in", "to", "with"
    perfects: frozenset[str]  # "having", before a participle
    clitics: tuple[str, ...]  # what may be glued to a verb: "-se"
    impersonal: frozenset[str]  # first words of modal phrases without a subject: "it is necessary to"
    negations: frozenset[str]
    homographs: frozenset[str]  # finite forms that are nouns more often than verbs inside a sentence
    copulas: frozenset[str]  # forms of "be" and "have" that make the words before them a subject
    determiners: frozenset[str]
    complements: frozenset[str]  # words that open what is decided or requested: "that"
    passives: frozenset[str]  # words before a participle that make a passive after a modal: "be"
    auxiliaries: Mapping[str, Modal]  # infinitive of an auxiliary printed in the future -> how much it binds
    passive_auxiliaries: frozenset[str]  # infinitives of "be"
    noun_signs: frozenset[str]  # after these words a verb form is a noun: "of"
    renewals: Mapping[str, ActionKind]  # nouns with which a request is repeated: "reiterates its request to"
    task_signs: frozenset[str]  # after a noun these lead to a verb: "the task of"
    followings: frozenset[str]  # words that may stand between a chapeau's verb and its points: "as", "follows"
    announcements: frozenset[str]  # last words of a chapeau that only announces its points: "follows"
    promise_headers: frozenset[str]  # words in the headers of columns that hold what is to be done
    aspirations: str  # lemmas that promise an effort only
    inert: str  # lemmas that describe and promise nothing: be, constitute
    copular: str  # those of them that describe even somebody who acts: be, have
    once: str  # lemmas whose promise can be delivered
    producing: str  # lemmas whose object is what is delivered
    nominal: Mapping[str, str] = field(default_factory=dict)  # noun that heads a duty -> lemma


class Certain(dict[tuple[Form, ...], Mapping[str, Printed | None]]):
    """By the forms accepted: the words that no later word can make another verb, each with its reading, or None.

    The others head phrases ("take note"), or may stand before a verb ("also", "se").
    """

    def __init__(self, forms: Mapping[str, tuple[Printed, ...]], before: frozenset[str]) -> None:
        super().__init__()
        self._forms = {word: readings for word, readings in forms.items() if word not in before and "-" not in word}

    def __missing__(self, accept: tuple[Form, ...]) -> Mapping[str, Printed | None]:
        found: dict[str, Printed | None] = {}
        for word, readings in self._forms.items():
            possible = [printed for printed in readings if printed.form in accept and not printed.lead]
            if not any(printed.tail for printed in possible):
                found[word] = possible[0] if possible else None
        self[accept] = found
        return found


@dataclass(frozen=True)
class VerbLexicon:
    """`forms` maps a lower-cased main word to its readings, longest first; `openings` likewise, for paragraph heads."""

    words: VerbWords
    forms: Mapping[str, tuple[Printed, ...]]
    openings: Mapping[str, tuple[Printed, ...]]
    modals: Mapping[str, tuple[Modal, ...]]  # by first word
    leads: frozenset[str]  # words before reflexive verbs
    negation_ends: frozenset[str]  # last letters of negations, and blanks, as most words before "to" end in neither
    before: frozenset[str]  # words that may stand between "to" and its verb
    seconds: Mapping[str, frozenset[str]]  # first word of modals -> the words that may come second
    idle: frozenset[str]  # first words of modals that are no performatives
    plain_modals: frozenset[str]  # modals of one word
    reflexives: Mapping[str, str]  # verb -> its reflexive lemma
    triggers: frozenset[str]  # printed words in the middle of a text after which a clause is looked for
    aspirations: frozenset[str]
    inert: frozenset[str]
    copular: frozenset[str]
    once: frozenset[str]
    producing: frozenset[str]
    bare: frozenset[str]  # base forms of all verbs
    infinitive_letters: frozenset[str]  # last letters of infinitives; none where they cannot be told
    gerunds: frozenset[str]  # of all verbs
    verbal: frozenset[str]  # words with which the phrase of a verb may begin
    first: frozenset[str]  # words with which the head of a sentence may act, or lead to a verb
    told: frozenset[str]  # words, or parts of one, of which one stands in every phrase told in the present of an actor
    performing: frozenset[str]  # those of them with which that of a performative may
    certain: Certain
    actions: frozenset[str]  # lemmas of verbs that say what is to be done


@lru_cache
def verb_lexicon(code: str) -> VerbLexicon:
    """The inflected verbs of one language. Raises `UnknownLanguage`."""
    data = cast(VerbWords, words(code, "verbs"))
    readings = list(_performatives(data)) + list(_actions(data))
    openings = list(_openings(data))
    modals: dict[str, list[Modal]] = {}
    for modal in data.modals:
        modals.setdefault(modal.words[0], []).append(modal)
    forms = _by_word(readings)
    leads = frozenset(printed.lead for _, printed in readings if printed.lead)
    return VerbLexicon(
        words=data,
        forms=forms,
        openings=_by_word(openings),
        modals={first: tuple(sorted(group, key=lambda modal: -len(modal.words))) for first, group in modals.items()},
        leads=leads,
        negation_ends=frozenset(letter for word in data.negations for letter in word[-1:] + word[-1:].upper())
        | frozenset(" \t\n\r\u00a0\u202f*_\"'’“”«»"),
        before=leads | data.adverbs | data.negations,
        seconds={
            first: frozenset(modal.words[1] for modal in group if len(modal.words) > 1)
            for first, group in modals.items()
        },
        idle=frozenset(first for first in modals if not any(printed.kind for printed in forms.get(first, ()))),
        plain_modals=frozenset(modal.words[0] for modal in data.modals if len(modal.words) == 1),
        reflexives={
            _without_reflexive(printed.lemma, data)[0]: printed.lemma
            for word, printed in readings
            if printed.lead and printed.form == "finite"
        },
        triggers=_triggers(data, readings, modals),
        aspirations=frozenset(listed(data.aspirations)),
        inert=frozenset(listed(data.inert)),
        copular=frozenset(listed(data.copular)),
        once=frozenset(listed(data.once)),
        producing=frozenset(listed(data.producing)),
        actions=frozenset(listed(data.actions)),
        bare=frozenset(word for word, printed in readings if printed.form == "bare"),
        infinitive_letters=frozenset(ending[-1] for ending in data.infinitive_endings),
        gerunds=frozenset(word for word, printed in readings if printed.form == "gerund"),
        verbal=leads.union(forms, data.adverbs),
        first=leads.union(
            forms, data.adverbs, dict(_openings(data)), data.perfects, modals, data.speakers, data.fronted
        ),
        told=frozenset(_told(data, readings)),
        performing=leads.union((word for word, printed in readings if printed.kind), data.adverbs),
        certain=Certain(forms, leads | data.adverbs),
    )


def _told(data: VerbWords, readings: list[tuple[str, Printed]]) -> Iterator[str]:
    """English tells with a base form, and only a performative; other languages with any verb."""
    for word, printed in readings:
        if printed.kind and printed.form == "bare" if data.bare_is_plural else printed.form in ("plural", "finite"):
            yield from re.findall(r"[^\W\d_]+", word)


def inflect(lemma: str, data: VerbWords) -> Iterator[tuple[Form, str]]:
    """Every form of a one-word verb, as (form, printed word)."""
    irregular = data.irregular.get(lemma, {})
    regular = _paradigm(lemma, data)
    for form in FORMS:
        if form in irregular:
            for word in irregular[form].split():
                yield form, word
        elif regular is not None:
            ending, replacements = regular
            for replacement in replacements.get(form, "").split():
                yield form, lemma[: len(lemma) - len(ending)] + replacement.replace("-", "")


def _paradigm(lemma: str, data: VerbWords) -> tuple[str, Mapping[Form, str]] | None:
    for length in range(min(len(lemma), 6), -1, -1):
        ending = lemma[len(lemma) - length :]
        if ending in data.paradigms:
            return ending, data.paradigms[ending]
    return None


def _spelled(lemma: str, data: VerbWords) -> Iterator[str]:
    yield lemma
    for ending, other in data.spellings:
        if lemma.endswith(ending):
            yield lemma[: len(lemma) - len(ending)] + other


def _printed(lemma: str, kind: ActionKind | None, data: VerbWords) -> Iterator[tuple[str, Printed]]:
    bare, lead = _without_reflexive(lemma, data)
    head, *tail = _phrase_words(bare)
    suffix = data.reflexive_suffix
    for spelling in _spelled(head, data):
        for form, word in inflect(spelling, data):
            if lead and suffix and form in ("bare", "gerund"):
                yield word + suffix, Printed("", tuple(tail), lemma, kind, form)
            before = data.reflexive_leads.get(form, lead) if lead else ""
            if lead and form == "participle":
                continue
            yield word, Printed(before, tuple(tail), lemma, kind, form)


def _phrase_words(phrase: str) -> list[str]:
    """Parted as in a text: "l'esprit" is two words."""
    return phrase.replace("'", "' ").split()


def _without_reflexive(lemma: str, data: VerbWords) -> tuple[str, str]:
    """The verb without its reflexive mark, and the word that stands before its finite forms."""
    head, _, tail = lemma.partition(" ")
    for prefix in data.reflexive_prefixes:
        if lemma.startswith(prefix):
            return lemma[len(prefix) :], prefix.strip()
    suffix = data.reflexive_suffix
    if suffix and head.endswith(suffix) and len(head) > len(suffix) + 3:
        return f"{head[: -len(suffix)]} {tail}".strip(), suffix.strip("-")
    return lemma, ""


def _performatives(data: VerbWords) -> Iterator[tuple[str, Printed]]:
    for kind, lemmas in data.performatives.items():
        for lemma in listed(lemmas):
            yield from _printed(lemma, kind, data)


def _actions(data: VerbWords) -> Iterator[tuple[str, Printed]]:
    for lemma in listed(data.actions):
        yield from _printed(lemma, None, data)


def _openings(data: VerbWords) -> Iterator[tuple[str, Printed]]:
    for kind, entries in data.openings.items():
        for entry in listed(entries):
            phrase, _, lemma = entry.partition(" = ")
            head, *tail = _phrase_words(phrase)
            yield head, Printed("", tuple(tail), lemma or phrase, kind, "participle")


def _by_word(readings: list[tuple[str, Printed]]) -> dict[str, tuple[Printed, ...]]:
    grouped: dict[str, list[Printed]] = {}
    for word, printed in readings:
        group = grouped.setdefault(word, [])
        if printed not in group:
            group.append(printed)
    return {word: tuple(sorted(group, key=_precedence)) for word, group in grouped.items()}


def _precedence(printed: Printed) -> tuple[int, int, bool]:
    return (-len(printed.tail), -len(printed.lead), printed.kind is None)


def _triggers(
    data: VerbWords, readings: list[tuple[str, Printed]], modals: Mapping[str, list[Modal]]
) -> frozenset[str]:
    """Words that may begin a clause inside a sentence: modals, pronouns of the speakers, finite performatives."""
    found = set(data.speakers)
    for word, printed in readings:
        if printed.kind is None:
            continue
        directive = printed.kind in DIRECTIVES
        if printed.form in ("finite", "first", "plural") or (directive and printed.form == "gerund"):
            found.add(word)
            if printed.lead.endswith("'"):
                found.update((printed.lead + word, printed.lead[:-1] + "’" + word))
    found = found - data.homographs | set(modals)
    found |= {word.capitalize() for word in data.speakers | data.impersonal}
    if not data.subject_needed:
        found |= {word.capitalize() for word in modals}
    return frozenset(found) | frozenset(word + mark for word in found for mark in ",:")
