"""The two things a text prints when it cites: the name of another text, and the numbers of its parts."""

from typing import Literal, NamedTuple

MentionKind = Literal["symbol", "act", "name", "short", "made", "itself"]


class Named(NamedTuple):
    """A text named at [start, end) of the joined text. `group` is shared by the members of one list.

    `outer` begins before `start` where the organ or the noun stands before the first member. `concept` is what the
    text calls itself in words shared by all languages (convention, resolution, ...).
    """

    start: int
    end: int
    outer: int
    name: str | None
    symbol: str | None
    kind: MentionKind
    concept: str
    group: int
    doubt: float = 0.0


class Label(NamedTuple):
    """One part as cited: `text` its label, as "25.c"."""

    text: str
    start: int
    end: int


class Parts(NamedTuple):
    """A list of parts at [start, end): noun, rank (0 the widest), and labels. `noun` is empty in "(25.c)"."""

    start: int
    end: int
    noun: str
    rank: int
    labels: tuple[Label, ...]
    relative: bool = False  # "the previous paragraph": already the label of a part of this text
    holder: bool = False  # "the annex", which only holds the parts cited before it
