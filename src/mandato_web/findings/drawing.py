"""A lineage -> boxes and lines in columns: what came before on the left, what came after on the right."""

from collections import defaultdict
from typing import NamedTuple

from mandato_web.findings.lineage import Key, Lineage, Node

BOX_WIDTH, BOX_HEIGHT = 212, 52
_GAP_X, _GAP_Y, _MARGIN = 64, 14, 8
_LONGEST = 23


class Box(NamedTuple):
    """`name` of the text; `place` in it: a label, or the first words of what has none. Both cut to fit."""

    node: Node
    x: int
    y: int
    name: str
    place: str

    @property
    def text_x(self) -> int:
        return self.x + 10

    @property
    def first_line(self) -> int:
        return self.y + 21

    @property
    def second_line(self) -> int:
        return self.y + 40


class Line(NamedTuple):
    path: str
    kind: str


class Drawing(NamedTuple):
    width: int
    height: int
    boxes: list[Box]
    lines: list[Line]


def draw(lineage: Lineage) -> Drawing:
    """Units are those of the picture's own viewBox."""
    columns: dict[int, list[Node]] = defaultdict(list)
    for node in lineage.nodes:
        columns[node.step].append(node)
    tallest = max(len(column) for column in columns.values())
    height = 2 * _MARGIN + tallest * (BOX_HEIGHT + _GAP_Y) - _GAP_Y
    boxes = []
    for place, step in enumerate(sorted(columns)):
        column = columns[step]
        top = (height - len(column) * (BOX_HEIGHT + _GAP_Y) + _GAP_Y) // 2
        for row, node in enumerate(column):
            x, y = _MARGIN + place * (BOX_WIDTH + _GAP_X), top + row * (BOX_HEIGHT + _GAP_Y)
            boxes.append(Box(node, x, y, _cut(node.name), node.label or _cut(node.words)))
    width = 2 * _MARGIN + len(columns) * (BOX_WIDTH + _GAP_X) - _GAP_X
    held = {box.node.key: box for box in boxes}
    lines = [Line(_path(held, link.earlier, link.later), link.kind) for link in lineage.links]
    return Drawing(width, height, boxes, lines)


def _path(held: dict[Key, Box], earlier: Key, later: Key) -> str:
    left, right = held[earlier], held[later]
    if left.x > right.x:
        left, right = right, left
    x1, y1, x2, y2 = left.x + BOX_WIDTH, left.y + BOX_HEIGHT // 2, right.x, right.y + BOX_HEIGHT // 2
    if left.x == right.x:
        x2 = right.x + BOX_WIDTH
        bend = x1 + _GAP_X // 2
        return f"M{x1} {y1}C{bend} {y1} {bend} {y2} {x2} {y2}"
    middle = (x1 + x2) // 2
    return f"M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}"


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST else name[: max(name.rfind(" ", 0, _LONGEST), 14)] + "…"
