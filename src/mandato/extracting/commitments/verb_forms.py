"""A position in a text in, the verb printed there out."""

from collections.abc import Mapping
from typing import NamedTuple

from mandato.extracting.commitments.tokens import Token, token_at
from mandato.languages.verbs import Form, Printed, VerbLexicon
from mandato.model.commitment import ActionKind
from mandato.model.making import make

_PARTICIPLE: tuple[Form, ...] = ("participle",)


class Verb(NamedTuple):
    """`start` includes adverbs and "having" before the verb, `end` the words of its phrase."""

    start: int
    end: int
    lemma: str
    kind: ActionKind | None
    form: Form


def verb_at(text: str, position: int, limit: int, lexicon: VerbLexicon, accept: tuple[Form, ...]) -> Verb | None:
    """The verb whose phrase begins here, in one of the accepted forms; adverbs before it are passed over."""
    token = token_at(text, position, limit)
    return None if token is None else verb_from(text, token, limit, lexicon, accept)


def verb_from(text: str, first: Token, limit: int, lexicon: VerbLexicon, accept: tuple[Form, ...]) -> Verb | None:
    """As `verb_at`, of a phrase whose first word is known."""
    word = first.word
    certain = lexicon.certain[accept]
    if word in certain:
        plain = certain[word]
        return None if plain is None else make(Verb, (first.start, first.end, *plain[2:]))
    if word not in lexicon.verbal and "-" not in word:
        return None
    token: Token | None = first
    lead = ""
    for _ in range(6):
        if token is None:
            return None
        word = token.word
        is_adverb = word in lexicon.words.adverbs
        found = _reading(text, token, limit, lead=lead, lexicon=lexicon, forms=lexicon.forms, accept=accept)
        if found is not None and not (is_adverb and _is_adverb_here(text, token, limit, lexicon)):
            end, printed = found
            return make(Verb, (first.start, end, printed.lemma, printed.kind, printed.form))
        if word in lexicon.leads:
            lead = word
        elif not is_adverb:
            return None
        end = token.end
        token = token_at(text, end + 1 if end < limit and text[end] == "," else end, limit)
    return None


def _is_adverb_here(text: str, token: Token, limit: int, lexicon: VerbLexicon) -> bool:
    """ "Further the work" has a verb; in "Further areas" and "Further develop" the same word is none."""
    following = token_at(text, token.end, limit)
    return following is not None and following.word not in lexicon.words.determiners


def opening_at(text: str, position: int, limit: int, lexicon: VerbLexicon) -> Verb | None:
    """An opening such as "Deeply concerned" or "Having considered"."""
    first = token = token_at(text, position, limit)
    for _ in range(5):
        if token is None or first is None:
            return None
        if token.word in lexicon.words.perfects:
            perfect = _perfect(text, first.start, token, limit, lexicon)
            if perfect is not None:
                return perfect
        found = _reading(text, token, limit, lead="", lexicon=lexicon, forms=lexicon.openings, accept=_PARTICIPLE)
        if found is not None:
            end, printed = found
            return make(Verb, (first.start, end, printed.lemma, printed.kind, printed.form))
        if token.word not in lexicon.words.adverbs and token.word not in lexicon.words.perfects:
            return None
        token = token_at(text, _past_comma(text, token.end, limit), limit)
    return None


def _perfect(text: str, start: int, having: Token, limit: int, lexicon: VerbLexicon) -> Verb | None:
    """ "Having considered": a participle after the auxiliary; any kind of its own gives way to `note`."""
    verb = verb_at(text, having.end, limit, lexicon, _PARTICIPLE)
    if verb is None:
        return None
    kind = verb.kind if verb.kind in ("note", "reaffirm", "recognise", "welcome", "express") else "note"
    return Verb(start, verb.end, verb.lemma, kind, "participle")


def _reading(
    text: str,
    token: Token,
    limit: int,
    *,
    lead: str,
    lexicon: VerbLexicon,
    forms: Mapping[str, tuple[Printed, ...]],
    accept: tuple[Form, ...],
) -> tuple[int, Printed] | None:
    """The first reading of a word whose form is accepted and whose tail stands after it."""
    variants = _variants(token.word, lexicon.words.clitics) if "-" in token.word else ((token.word, ""),)
    for word, glued in variants:
        for printed in forms.get(word, ()):
            before, tail, _, _, form = printed
            if form not in accept or (before and before != lead and before != glued):
                continue
            end = _tail_end(text, token.end, limit, tail, lexicon) if tail else token.end
            if end is not None:
                return end, printed
    return None


def phrase_of(text: str, lemma: str, position: int, limit: int, lexicon: VerbLexicon) -> tuple[str, int]:
    """The lemma of the phrase that a verb ending at `position` heads ("take effect"), and where the phrase ends."""
    for printed in lexicon.forms.get(lemma, ()):
        if printed.form == "bare" and printed.tail and not printed.lead:
            end = _tail_end(text, position, limit, printed.tail, lexicon)
            if end is not None:
                return printed.lemma, end
    return lemma, position


def _variants(word: str, clitics: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The word, the verb of "following-up", and a verb without what is glued to it, each with what was glued."""
    for clitic in clitics:
        if clitic.startswith("-") and word.endswith(clitic):
            return ((word, ""), (word[: -len(clitic)], clitic[1:]))
    return ((word, ""), (word.partition("-")[0], ""))


def _tail_end(text: str, position: int, limit: int, tail: tuple[str, ...], lexicon: VerbLexicon) -> int | None:
    for expected in tail:
        token = token_at(text, position + 1 if position < limit and text[position] == "," else position, limit)
        while token is not None and token.word != expected and token.word in lexicon.words.adverbs:
            token = token_at(text, _past_comma(text, token.end, limit), limit)
        if token is None or token.word != expected:
            return None
        position = token.end
    return position


def _past_comma(text: str, position: int, limit: int) -> int:
    """ "Recalling, in particular," and "Also, requests": a comma right after a word is passed over."""
    return position + 1 if position < limit and text[position] == "," else position
