"""A lineage as a list for people, and as plain structure for programs."""

from collections.abc import Iterator
from typing import Any

from mandato.model.lineage import Lineage, LineageNode

_SAID = {"cites": "cites it", "implements": "implements it", "quotes": "quotes it", "repeats": "repeats it"}
_LONGEST = 72


def lineage_as_json(lineage: Lineage) -> dict[str, Any]:
    return {
        "origin": lineage.origin,
        "nodes": [node._asdict() for node in lineage.nodes],
        "links": [link._asdict() for link in lineage.links],
    }


def lineage_as_list(lineage: Lineage) -> str:
    """What it rests on, then what came of it in the order of time, each with what it rests on besides."""
    return "\n".join(_lines(lineage)) + "\n"


def _lines(lineage: Lineage) -> Iterator[str]:
    origin = lineage.node(lineage.origin)
    yield _named(origin)
    earlier = _others(lineage, lineage.origin)
    yield "  came from" if earlier else "  cites nothing before it"
    yield from (f"    {_named(lineage.node(key))}" for key in earlier)
    later = sorted(
        {link.later for link in lineage.links} - {origin.key},
        key=lambda key: (lineage.node(key).date or "9999", key),
    )
    direct = {link.later for link in lineage.later(lineage.origin)}
    yield "  became" if direct else "  nothing here cites it"
    yield from _later_lines(lineage, [key for key in later if key in direct])
    if direct.issuperset(later):
        return
    yield "  named with its instrument"
    yield from _later_lines(lineage, [key for key in later if key not in direct])


def _later_lines(lineage: Lineage, keys: list[str]) -> Iterator[str]:
    for key in keys:
        links = [link for link in lineage.earlier(key) if link.earlier == lineage.origin or link.kind == "implements"]
        how = " and ".join(dict.fromkeys(_SAID[link.kind] for link in links))
        yield f"    {_named(lineage.node(key))}{': ' * bool(how)}{how}"
        yield from (f"      with {_named(lineage.node(other))}" for other in _others(lineage, key))


def _others(lineage: Lineage, key: str) -> list[str]:
    """What a node rests on outside the instrument asked about."""
    home = lineage.node(lineage.origin).instrument
    found = dict.fromkeys(link.earlier for link in lineage.earlier(key))
    return [each for each in found if lineage.node(each).instrument != home]


def _named(node: LineageNode) -> str:
    title = node.title if len(node.title) <= _LONGEST else node.title[: node.title.rfind(" ", 0, _LONGEST)] + " …"
    place = node.label or node.provision
    when = f" ({node.date})" if node.date else ""
    known = "" if node.file else ", known by name"
    return f"{place + ' of ' if place else ''}{title}{when}{known}"
