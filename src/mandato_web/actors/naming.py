"""Which actor a text means: names, acronyms and aliases in every language, folded."""

from collections.abc import Iterable

from mandato_web.actors.models import Actor
from mandato_web.search.words import fold

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
        for name in names:
            found = self._by_name.get(_bare(fold(name))) or self._by_name.get(fold(name)) if name else None
            if found:
                return found
        return None


def names_of(actor: Actor) -> list[str]:
    """Every name by which texts may call it."""
    aliases = [alias["name"] if isinstance(alias, dict) else alias for alias in actor.aliases]
    return [name for name in [*actor.names.values(), *actor.acronyms.values(), *aliases] if name]


def load_naming() -> Naming:
    return Naming(Actor.objects.all())


def _bare(folded: str) -> str:
    return next((folded.removeprefix(article) for article in _ARTICLES if folded.startswith(article)), folded)
