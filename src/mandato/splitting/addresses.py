"""A tree of nodes in, their addresses out: ids in the manner of Akoma Ntoso, labels as people cite them, ordinals."""

import re
import unicodedata
from collections.abc import Sequence

from mandato.splitting.outline import Node, Series
from mandato.splitting.prefix_words import clause_words, division_names

_PLAIN_NAMES = {
    "preambular": "rec",
    "front": "front",
    "formula": "formula",
    "note": "note",
    "back": "back",
    "heading": "heading",
}
_OTHER_NAMES = {"annex": "annex", "row": "row", "bullet": "item"}
_NOT_WORD = re.compile(r"[^0-9A-Za-z]+")


def address(nodes: Sequence[Node]) -> None:
    """Fills in `id`, `label` and `ordinal` of every node, in order; ids are unique in the list."""
    prefixes = _restarting(nodes)
    taken: dict[str, int] = {}
    counts: dict[tuple[int, str], int] = {}
    children: dict[int, int] = {}
    for node in nodes:
        parent = node.parent
        owner = -1 if parent is None else parent.index
        node.ordinal = children[owner] = children.get(owner, 0) + 1
        wanted = _full_id(node, prefixes, counts)
        if wanted in taken:
            wanted = _unique(wanted, taken)
        else:
            taken[wanted] = 1
        node.id = wanted
        if node.number is not None:
            node.label = _label(node, prefixes)


def _unique(wanted: str, taken: dict[str, int]) -> str:
    """Of an address that is taken: the same with a figure behind it."""
    count = taken[wanted] = taken.get(wanted, 0) + 1
    if count == 1:
        return wanted
    again = f"{wanted}-{count}"
    return again if again not in taken else _unique(again, taken)


def _restarting(nodes: Sequence[Node]) -> dict[int, Node]:
    """For each list (by identity) that restarts under a heading, the heading that tells it from the others."""
    groups: dict[tuple[int, str], list[Series]] = {}
    for node in nodes:
        series = node.series
        if series is None or series.items[0] is not node or not _is_top(node):
            continue
        annex = annex_of(node)
        groups.setdefault((annex.index if annex else -1, _family(node)), []).append(series)
    found: dict[int, Node] = {}
    for lists in groups.values():
        if len(lists) > 1:
            for series in lists:
                heading = _common_heading(series)
                if heading is not None:
                    found[id(series)] = heading
    return found


def _is_top(node: Node) -> bool:
    return node.parent is None or node.parent.role == "heading"


def _family(node: Node) -> str:
    return "article" if node.kind == "article" else "bullet" if node.kind == "bullet" else node.form


def _common_heading(series: Series) -> Node | None:
    """The lowest heading under which all items of a list stand; no annex."""
    chain = _headings_above(series.items[0])
    others = _headings_above(series.items[-1])
    chain = [heading for heading in chain if heading in others]
    return chain[0] if chain and chain[0].kind != "annex" else None


def _headings_above(node: Node) -> list[Node]:
    found = []
    at = node.parent
    while at is not None:
        if at.role == "heading":
            found.append(at)
        at = at.parent
    return found


def annex_of(node: Node) -> Node | None:
    at: Node | None = node.parent
    while at is not None and at.kind != "annex":
        at = at.parent
    return at


# Ids


def _full_id(node: Node, prefixes: dict[int, Node], counts: dict[tuple[int, str], int]) -> str:
    above, name = _holder(node, prefixes), _name(node)
    part = number_part(node) if node.number is not None else _count(node, above, name, counts)
    return f"{above.id}__{name}_{part}" if above is not None else f"{name}_{part}"


def _holder(node: Node, prefixes: dict[int, Node]) -> Node | None:
    """The node whose id stands before this one's."""
    parent = node.parent
    if parent is None:
        return None
    if parent.kind == "article" or _inside_article(parent):
        return parent
    if node.kind == "heading":
        return parent if node.number is not None or parent.kind == "annex" else annex_of(node)
    if parent.role != "heading" or parent.kind == "annex":
        return parent
    if node.kind == "plain" or node.kind == "row":
        return annex_of(node)
    heading = prefixes.get(id(node.series))
    return heading if heading is not None else annex_of(node)


def _inside_article(node: Node) -> bool:
    return node.role == "heading" and node.parent is not None and node.parent.kind == "article"


def _name(node: Node) -> str:
    kind = node.kind
    if kind == "plain":
        return _PLAIN_NAMES.get(node.role, "p")
    if kind == "item":
        return _paragraph_name(node) if node.form in ("decimal", "word") else "point"
    if kind == "heading":
        return division_names().get(node.prefix, "sec") if node.number is not None else "heading"
    if kind == "article":
        return _article_name(node)
    if kind == "dotted":
        return "subpara" if node.parent is not None and node.parent.kind in ("item", "dotted") else "para"
    return _OTHER_NAMES[kind]


def _article_name(node: Node) -> str:
    """An ordinal alone is feminine where it counts clauses: "PRIMERA.-"."""
    if node.prefix:
        return "cl" if node.prefix in clause_words() else "art"
    printed = node.printed.text.lower() if node.printed is not None else ""
    return "cl" if printed.endswith("a") else "para"


def _paragraph_name(node: Node) -> str:
    parent = node.parent
    if parent is None or parent.role == "heading" or parent.kind == "article":
        return "para"
    return "point" if parent.form != "decimal" else "subpara"


def _count(node: Node, above: Node | None, name: str, counts: dict[tuple[int, str], int]) -> str:
    """Of a node without a number: its place among its like."""
    if node.kind == "annex" and (node.printed is None or not node.printed.text):
        key = (-1, "annex")
    else:
        key = (-1 if above is None else above.index, name)
    counts[key] = counts.get(key, 0) + 1
    return str(counts[key])


def number_part(node: Node) -> str:
    """The number as it may stand in an id: plain letters and figures, parts joined by hyphens."""
    number = node.number or ""
    if number.isalnum() and number.isascii():
        return number
    plain = unicodedata.normalize("NFKD", number).encode("ascii", "ignore").decode()
    return _NOT_WORD.sub("-", plain).strip("-") or str(node.value or 0)


# Labels


def _label(node: Node, prefixes: dict[int, Node]) -> str | None:
    """Of a node that has a number."""
    if node.role == "heading":
        return _heading_label(node)
    if node.kind == "dotted":
        return node.number
    parent = node.parent
    while parent is not None and parent.role != "heading" and parent.label is None:
        parent = parent.parent
    if parent is not None and parent.role != "heading" and parent.label is not None:
        return f"{parent.label}.{node.number}"
    heading = prefixes.get(id(node.series))
    if heading is not None and heading.label is not None and heading is node.heading:
        return f"{heading.label}.{node.number}"
    return node.number


def _heading_label(node: Node) -> str:
    return node.number or ""
