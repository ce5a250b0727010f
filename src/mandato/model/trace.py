"""Where a fact stands in the source and why it was read so."""

from typing import NamedTuple


class Span(NamedTuple):
    """Half-open stretch of the decoded source, in characters."""

    start: int
    end: int


class Why(NamedTuple):
    """The rule that produced a fact, the words it rests on, and the doubt left: 0 certain, 1 a guess."""

    rule: str
    span: Span | None
    doubt: float


class Note(NamedTuple):
    """A repair made or a doubt met while reading; `provision` is an id in the same instrument."""

    rule: str
    text: str
    span: Span | None = None
    provision: str | None = None
