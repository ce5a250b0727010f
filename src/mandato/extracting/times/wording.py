"""A text in; out, the forms of it in which several steps look for their words."""

from typing import NamedTuple

from mandato.extracting.times.dates import lowered
from mandato.extracting.times.time_heads import distinct_words


class Wording(NamedTuple):
    """`low` is the text in lower case, offsets kept; `present` its distinct words, cut at punctuation."""

    text: str
    low: str
    present: set[str]

    @classmethod
    def of(cls, text: str) -> "Wording":
        low = lowered(text)
        return cls(text, low, distinct_words(low))
