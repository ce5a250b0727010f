"""Blocks with their headings and roles in, a tree of nodes out: what belongs under what, and what continues what."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from mandato.model import Span
from mandato.model.instrument import Role
from mandato.splitting.blocks import PrintedNumber
from mandato.splitting.sequence import Counter

NodeKind = Literal["heading", "article", "dotted", "item", "bullet", "row", "annex", "plain"]


class Node:
    """One provision to be. `blocks` are the blocks that make up its text, in order; `title` is a block or a lead.

    `series` is the list that it belongs to (equal for the items of one list), `path` the parts of a dotted number,
    `value` what its number counts to, `first` the block that holds its number. Most nodes keep most defaults, which
    therefore stand on the class.
    """

    number: str | None = None
    value: int | None = None
    form: str = ""
    prefix: str = ""
    level: int | None = None
    title: str | None = None
    title_span: Span | None = None
    series: "Series | None" = None
    path: tuple[str, ...] = ()
    rule: str = ""
    doubt: float = 0.0
    printed: PrintedNumber | None = None
    notes: tuple[tuple[str, str, Span], ...] = ()
    index: int = 0
    id: str = ""
    label: str | None = None
    ordinal: int = 1
    heading: "Node | None" = None
    first: int = 0
    role_rule: str = ""
    role_doubt: float = 0.0

    def __init__(self, kind: NodeKind, role: Role, blocks: list[int], parent: "Node | None") -> None:
        self.kind = kind
        self.role = role
        self.blocks = blocks
        self.parent = parent


@dataclass(slots=True, eq=False)
class Series(Counter):
    """One printed list: its items in order, and the node under which it stands."""

    owner: Node | None
    items: list[Node] = field(default_factory=list)
    indent: int = 0
    root: bool = False


def release(nodes: Sequence[Node]) -> None:
    """Parts lists from their items, which keep each other in memory; to be called when provisions are made."""
    for node in nodes:
        if node.series is not None:
            node.series.items.clear()


MOST_RUNNING = 4  # lists that may go on behind a heading


@dataclass(slots=True)
class Scope:
    """Where numbering runs: the body of an instrument, or one annex."""

    annex: Node | None
    headings: list[tuple[int, Node]] = field(default_factory=list)
    open: list[Series] = field(default_factory=list)
    running: list[Series] = field(default_factory=list)
    paths: dict[tuple[str, ...], Node] = field(default_factory=dict)
    article: Node | None = None
    inner: Node | None = None  # a heading inside the article
    introduction: Node | None = None  # an unnumbered paragraph that announces a list

    @property
    def heading(self) -> Node | None:
        return self.headings[-1][1] if self.headings else self.annex

    @property
    def newest(self) -> Node | None:
        """The node under which a list that opens now stands."""
        if self.introduction is not None:
            return self.introduction
        if self.open:
            return self.open[-1].items[-1]
        return self.container

    @property
    def container(self) -> Node | None:
        """What holds a provision that stands in no list."""
        if self.article is not None:
            return self.inner or self.article
        return self.heading

    def close_lists(self) -> None:
        """A heading stands here: lists end, but numbered paragraphs may run on behind it."""
        self.introduction = None
        if not self.open:
            return
        roots = [one for one in self.open if one.root]
        self.running = [*roots, *(one for one in self.running if one not in self.open)][:MOST_RUNNING]
        self.open = []


def level_below(parent: Node | None) -> int:
    while parent is not None and parent.level is None:
        parent = parent.parent
    return 1 if parent is None else (parent.level or 0) + 1


def up_to(open_lists: list[Series], owner: Node | None) -> list[Series]:
    """The open lists as far as the one whose newest item is `owner`."""
    for index, series in enumerate(open_lists):
        if series.items and series.items[-1] is owner:
            return open_lists[: index + 1]
    return []
