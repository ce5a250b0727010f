"""Future forms of verbs, which carry their modal in their ending ("cooperarán", "coopéreront", "cooperarão")."""

import re
from collections.abc import Iterator
from functools import lru_cache

from mandato.languages.verbs import VerbLexicon


class _FutureVerb:
    """Finds and undoes future endings of one language; languages without such endings yield nothing."""

    def places(self, text: str, lexicon: VerbLexicon) -> Iterator[int]:
        """Offsets of words that end like a future."""
        data = lexicon.words
        if not data.future:
            return
        signs = _signs(tuple(data.future), tuple(data.irregular_future))
        if not any(sign in text for sign in signs):
            return
        for match in _pattern(signs).finditer(text):
            if self.read(match.group().lower(), lexicon) is not None:
                yield match.start()

    def read(self, word: str, lexicon: VerbLexicon) -> str | None:
        """The infinitive of a lower-cased future form, or None."""
        data = lexicon.words
        if not data.future:
            return None
        for clitic in data.clitics:
            word = word.removesuffix(clitic)
        if word in data.irregular_future:
            return data.irregular_future[word] or None
        for length in range(min(9, len(word) - 1), 1, -1):
            ending = data.future.get(word[-length:])
            if ending is not None:
                infinitive = word[:-length] + ending
                if infinitive in lexicon.bare or word[-length:] in data.trusted_future:
                    return infinitive
        return None


future_verb = _FutureVerb()


@lru_cache
def _signs(endings: tuple[str, ...], forms: tuple[str, ...]) -> tuple[str, ...]:
    """The distinct last letters of all future forms, by which texts without any are passed over."""
    return tuple(sorted({ending[-3:] for ending in (*endings, *forms)}))


@lru_cache
def _pattern(signs: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"[^\W\d_]+(?:{'|'.join(signs)})\b")
