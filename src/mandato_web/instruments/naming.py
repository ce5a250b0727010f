"""Which instrument a text means when it names one."""

from collections.abc import Iterator

from mandato_web.instruments.models import Alias, Instrument
from mandato_web.search.words import fold

# Words that tell no instrument from another: a name made of these alone leads nowhere.
_PLAIN = """
    the of on and for to in a an its this that by with between
    el la los las de del sobre y e para en un una al entre con por
    o os as do da dos das em no na um uma
    le les des du sur et pour dans
    action plan plano plans programme program programa programas accion acao agreement acuerdo acordo treaty tratado
    convention convencion convencao convenio memorandum memorando understanding entendimiento entendimento declaration
    declaracion declaracao statement commitment compromiso compromisso charter carta resolution resolucion resolucao
    report informe relatorio protocol protocolo pact pacto covenant international internacional general summit cumbre
    cupula migration migracion migracao migrations migraciones development desarrollo desenvolvimento final
"""
_PLAIN_WORDS = frozenset(_PLAIN.split())
_ARTICLES = frozenset({"the", "el", "la", "los", "las", "o", "a", "os", "as", "le", "les"})
_LONGEST_BEGINNING = 8
_SEVERAL = 0  # the key of no instrument


class InstrumentNames:
    """Titles, symbols and other names of all instruments, folded; and the beginnings of titles that tell them apart."""

    def __init__(self) -> None:
        self._names: dict[str, int] = {}
        self._beginnings: dict[str, int] = {}
        for key, name in _all_names():
            words = _words(name)
            _note(self._names, " ".join(words), key)
            for length in range(2, min(len(words), _LONGEST_BEGINNING) + 1):
                _note(self._beginnings, " ".join(words[:length]), key)
        self._longest = max((name.count(" ") + 1 for name in self._names), default=0)

    def find(self, named: str) -> int | None:
        """By the whole name, else by the beginning of one title, else by the longest of these that stands in it."""
        words = _words(named)
        found = self._known(words)
        if found:
            return found
        for length in range(min(len(words) - 1, self._longest), 1, -1):
            for start in range(len(words) - length + 1):
                found = self._known(words[start : start + length])
                if found:
                    return found
        return None

    def _known(self, words: list[str]) -> int | None:
        """The one instrument of that name, or whose title alone begins so."""
        name = " ".join(words)
        found = self._names.get(name)
        if found is None and not _PLAIN_WORDS.issuperset(words):
            found = self._beginnings.get(name)
        return None if found == _SEVERAL else found


def _note(held: dict[str, int], name: str, key: int) -> None:
    if held.setdefault(name, key) != key:
        held[name] = _SEVERAL


def _all_names() -> Iterator[tuple[int, str]]:
    held = Instrument.objects.order_by().values_list("pk", "titles", "short_titles", "symbol")
    for key, titles, short_titles, symbol in held.iterator(chunk_size=2000):
        for name in (*titles.values(), *short_titles.values(), symbol):
            if name:
                yield key, name
    yield from Alias.objects.values_list("instrument_id", "name")


def _words(name: str) -> list[str]:
    words = fold(name).split()
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words
