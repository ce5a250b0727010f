"""Where a provision came from and what became of it, over a set of texts: nodes and the links between them."""

from typing import Literal, NamedTuple

LinkKind = Literal["cites", "implements", "quotes", "repeats"]


class LineageNode(NamedTuple):
    """A provision, a whole instrument (`provision` None), or an instrument known only by name (`file` None).

    `date` is ISO 8601 as precise as the text says; `key` is unique in the graph.
    """

    key: str
    title: str
    instrument: str | None = None
    provision: str | None = None
    label: str | None = None
    date: str | None = None
    file: str | None = None


class LineageLink(NamedTuple):
    """From the later text to the earlier one that it cites, implements, quotes or repeats; `text` as printed."""

    later: str
    earlier: str
    kind: LinkKind
    text: str


class Lineage(NamedTuple):
    """`origin` is the key of the provision asked for; nodes in the order in which they were reached."""

    origin: str
    nodes: tuple[LineageNode, ...]
    links: tuple[LineageLink, ...]

    def node(self, key: str) -> LineageNode:
        return next(each for each in self.nodes if each.key == key)

    def earlier(self, key: str) -> list[LineageLink]:
        """What a node rests on."""
        return [each for each in self.links if each.later == key]

    def later(self, key: str) -> list[LineageLink]:
        """What came of a node."""
        return [each for each in self.links if each.earlier == key]
