"""Where a fact stands: the source that its words name, and the place in it."""

from collections.abc import Iterable
from typing import NamedTuple

from mandato_web.files.models import Source
from mandato_web.values.wording import say


class Cited(NamedTuple):
    """`address` leads to the source in the register, or to where it is published; empty where neither is known."""

    title: str
    place: str
    address: str


def cite(source: str) -> Cited | None:
    """ "key 25.q" -> the source of that key and the place "25.q"; words that name none stay as they are."""
    return next(iter(cite_all([source]).values()), None)


def cite_all(sources: Iterable[str]) -> dict[str, Cited]:
    """By the words that name it; one query."""
    told = {source: source.partition(" ") for source in sources if source}
    held = {one.key: one for one in Source.objects.filter(key__in={key for key, _, _ in told.values()})}
    cited = {}
    for words, (key, _, place) in told.items():
        source = held.get(key)
        if source is None:
            cited[words] = Cited(words, "", "")
        else:
            inside = f"/instruments/{source.instrument_slug}/" if source.instrument_slug else ""
            cited[words] = Cited(say(source.titles) or key, place, inside or source.address)
    return cited
