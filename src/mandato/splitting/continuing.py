"""A paragraph without a number in, the provision that it continues out."""

from typing import TYPE_CHECKING

from mandato.splitting.nesting import find_place
from mandato.splitting.outline import Node, Series
from mandato.splitting.sequence import any_value

if TYPE_CHECKING:
    from mandato.splitting.building import Builder

_MINOR = frozenset({"letter", "roman", "bullet", "upper"})
_MOST_STEPS = 12
_SHORTEST_VERB = 3


def continued_node(builder: "Builder", at: int) -> Node | None:
    """None where the paragraph stands for itself."""
    scope, role = builder.scope, builder.roles[at].role
    article = scope.article
    if not scope.open:
        return article if article is not None and builder.nodes[-1] is article else None
    newest = scope.open[-1].items[-1]
    if article is None and _decides_anew(builder.blocks[at].text, builder.blocks[at - 1].text):
        return None
    if not _same_family(newest, role):
        return None
    series = _series_that_goes_on(builder, at)
    if series is not None:
        return series.items[-1]
    if article is not None:
        return _last_paragraph(scope.open, article)
    root = scope.open[0]
    if role == "operative" and root.root and root.form == "decimal":
        return _last_paragraph(scope.open, root.items[-1])
    return None


def announces_another_list(builder: "Builder", at: int) -> bool:
    """A paragraph of an article that ends in a colon, behind a list, before another: it holds the second list."""
    blocks, scope = builder.blocks, builder.scope
    if scope.article is None or not scope.open or not blocks[at].text.endswith(":") or at + 1 >= len(blocks):
        return False
    number = blocks[at + 1].number
    return number is not None and number.form != "bullet" and not number.prefix and any_value(number) == 1


def _decides_anew(text: str, above: str) -> bool:
    """ "INVITES the towns:" behind a list that a semicolon or a stop ends."""
    first, _, rest = text.partition(" ")
    capital = len(first) > _SHORTEST_VERB and first.isalpha() and first.isupper() and not rest[:12].isupper()
    return capital and text.endswith(":") and above[-1:] in (";", ".", ",")


def _same_family(node: Node, role: str) -> bool:
    return node.role == role or {node.role, role} <= {"operative", "text", "heading"}


def _series_that_goes_on(builder: "Builder", at: int) -> Series | None:
    """The open list whose next number is printed further down, before a heading."""
    following = builder.next_numbered[at]
    for _ in range(_MOST_STEPS):
        if following is None:
            return None
        number = builder.blocks[following].number
        if number is None or number.prefix:
            return None
        if number.form == "dotted":
            return _dotted_series(builder, number.text)
        place = find_place(builder.scope, number, builder.later[following])
        if place is not None and not place.opens:
            return place.series if place.series in builder.scope.open else None
        following = builder.next_numbered[following]
    return None


def _dotted_series(builder: "Builder", text: str) -> Series | None:
    path = text.split(".")
    for series in reversed(builder.scope.open):
        if series.form == "dotted" and series.items[-1].path[:-1] == tuple(path[:-1]):
            return series
    return None


def _last_paragraph(open_lists: list[Series], owner: Node) -> Node:
    """At a list's end: the last numbered paragraph goes on, but after lettered points it is their chapeau that does."""
    last = owner
    for series in open_lists:
        if series.form in _MINOR:
            break
        last = series.items[-1]
    return last
