"""Which actor a text means: names, acronyms and aliases in every language, folded."""

import re
from collections.abc import Iterable, Iterator

from mandato_web.actors.models import Actor
from mandato_web.search.words import fold

_BRACKETED = re.compile(r"\(([^()]*)\)")
_ARTICLES = ("the ", "la ", "el ", "los ", "las ", "o ", "a ", "os ", "as ", "le ", "les ", "l ")


class Naming:
    """A look-up made once for many names. A name that two actors share leads to neither."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._by_name: dict[str, Actor | None] = {}
        for actor in actors:
            for name in names_of(actor):
                known = self._by_name.setdefault(fold(name), actor)
                if known is not None and known.pk != actor.pk:
                    self._by_name[fold(name)] = None

    def find(self, *names: str | None) -> Actor | None:
        """The actor that the first known one of `names` means."""
        for name in filter(None, names):
            for spelled in _spellings(name):
                found = self._by_name.get(spelled)
                if found:
                    return found
        return None


def names_of(actor: Actor) -> list[str]:
    """Every name by which texts may call it."""
    aliases = [alias["name"] if isinstance(alias, dict) else alias for alias in actor.aliases]
    return [name for name in [*actor.names.values(), *actor.acronyms.values(), *aliases] if name]


def load_naming() -> Naming:
    return Naming(Actor.objects.filter(merged_into=None))


def _spellings(name: str) -> Iterator[str]:
    """As written, without its article, without what stands in brackets, and what stands in brackets alone."""
    for part in (name, _BRACKETED.sub(" ", name), *_BRACKETED.findall(name)):
        folded = fold(part)
        yield folded
        yield next((folded.removeprefix(article) for article in _ARTICLES if folded.startswith(article)), folded)
