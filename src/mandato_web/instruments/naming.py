"""Which instrument a text means when it names one."""

import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from django.db.models import TextField
from django.db.models.functions import Cast

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
    """Titles, symbols and other names of all instruments, folded; and the beginnings of titles that tell them apart.

    What this process made of them before is used again as far as the register still holds the same.
    """

    def __init__(self) -> None:
        global _kept
        rows = {row[:2]: row for row in _rows()}
        kept = _kept if _kept.marks.items() <= {key: hash(row) for key, row in rows.items()}.items() else _NONE
        _kept = self._held = kept.with_more(row for key, row in rows.items() if key not in kept.marks)

    def find(self, named: str) -> int | None:
        """By the whole name, else by the beginning of one title, else by the longest of these that stands in it."""
        words = _words(named)
        found = self._known(words)
        if found:
            return found
        for length in range(min(len(words) - 1, self._held.longest), 1, -1):
            for start in range(len(words) - length + 1):
                found = self._known(words[start : start + length])
                if found:
                    return found
        return None

    def _known(self, words: list[str]) -> int | None:
        """The one instrument of that name, or whose title alone begins so."""
        name = " ".join(words)
        found = self._held.names.get(name)
        if found is None and not _PLAIN_WORDS.issuperset(words):
            found = self._held.beginnings.get(name)
        return None if found == _SEVERAL else found


class _Row(NamedTuple):
    """What is stored of an instrument's names, or another name of one; `key` is that of the row."""

    table: str
    key: int
    instrument: int
    titles: str
    short_titles: str
    name: str

    def names(self) -> Iterator[str]:
        for held in (self.titles, self.short_titles):
            if held != "{}":
                yield from json.loads(held).values()
        yield self.name


class _Held(NamedTuple):
    """Names and beginnings by their words -> the key of an instrument; `marks` tell a row that changed. Never altered:
    others may be reading it."""

    marks: dict[tuple[str, int], int]
    names: dict[str, int]
    beginnings: dict[str, int]
    longest: int

    def with_more(self, rows: Iterable[_Row]) -> "_Held":
        added = list(rows)
        if not added:
            return self
        marks, names, beginnings, longest = dict(self.marks), dict(self.names), dict(self.beginnings), self.longest
        for row in added:
            marks[row[:2]] = hash(row)
            for words in map(_words, filter(None, row.names())):
                longest = max(longest, len(words))
                _note(names, " ".join(words), row.instrument)
                for length in range(2, min(len(words), _LONGEST_BEGINNING) + 1):
                    _note(beginnings, " ".join(words[:length]), row.instrument)
        return _Held(marks, names, beginnings, longest)


_NONE = _Held({}, {}, {}, 0)
_kept = _NONE


def _note(held: dict[str, int], name: str, key: int) -> None:
    if held.setdefault(name, key) != key:
        held[name] = _SEVERAL


def _rows() -> Iterator[_Row]:
    """Wordings as text: most are known, and need not be taken apart."""
    wordings = [Cast(name, TextField()) for name in ("titles", "short_titles")]
    held = Instrument.objects.order_by().values_list("pk", *wordings, "symbol")
    for key, titles, short_titles, symbol in held.iterator(chunk_size=5000):
        yield _Row("instrument", key, key, titles, short_titles, symbol)
    for key, instrument, name in Alias.objects.order_by().values_list("pk", "instrument_id", "name"):
        yield _Row("alias", key, instrument, "{}", "{}", name)


def _words(name: str) -> list[str]:
    words = fold(name).split()
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words
