"""Citations to their targets, across the whole register."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, NamedTuple

from django.db import connection, transaction
from django.db.models import Q

from mandato_web.instruments.models import Citation, Instrument, Provision, Relation
from mandato_web.instruments.naming import InstrumentNames


class Link(NamedTuple):
    """Where a citation leads. `provisions` holds the candidates where there are several."""

    status: str
    instrument: int | None = None
    provision: int | None = None
    provisions: tuple[int, ...] = ()


UNKNOWN = Link(Citation.Status.EXTERNAL)
_PIECE = 500
_touched: ContextVar[set[int] | None] = ContextVar("touched", default=None)


@contextmanager
def linking_once() -> Iterator[None]:
    """For many texts at a time: what they cite, and what cites them, is linked at the end and not after each one.

    Else each text would ask for the names of all instruments, and look at every citation that waits for one.
    """
    touched: set[int] = set()
    token = _touched.set(touched)
    try:
        yield
    finally:
        _touched.reset(token)
    if touched:
        _relink(touched)


class Linker:
    """Everything needed to link many citations: the names of all instruments, the labels of those that are cited."""

    def __init__(self, *, known: bool = True) -> None:
        self._names = InstrumentNames() if known else None
        self._labels: dict[int, dict[str, list[int]]] = {}
        self._implemented: dict[int, list[int]] | None = None
        self._found: dict[str, int | None] = {}

    def know(self, instrument: int, provisions: Iterable[Provision]) -> None:
        """All provisions of an instrument, so that they need not be asked for."""
        self._labels[instrument] = defaultdict(list)
        for one in provisions:
            if one.label:
                self._labels[instrument][_plain(one.label)].append(one.pk)

    def know_targets(self, citations: Iterable["_Waiting"]) -> None:
        """In one question, the labels of all that these cite; those of others are forgotten."""
        self._found = {}
        targets: set[int] = set()
        for one in citations:
            targets.update(self._targets(one.source, one.named, one.symbol, one.label))
            if one.link.instrument:
                targets.add(one.link.instrument)
        self._labels = {target: defaultdict(list) for target in targets}
        held = Provision.objects.filter(instrument__in=targets, withdrawn_at=None).exclude(label="").order_by()
        for key, instrument, label in held.values_list("pk", "instrument_id", "label"):
            self._labels[instrument][_plain(label)].append(key)

    def link(self, *, source: int, named: str, symbol: str, label: str) -> Link:
        """By symbol, else by name, else to the instrument that the citing one implements."""
        for target in self._targets(source, named, symbol, label):
            link = self.link_label(target, label)
            if link.status != Citation.Status.MISSING or named or symbol:
                return link
        return UNKNOWN

    def link_label(self, target: int, label: str) -> Link:
        """To the provision that bears `label`; a text that is not here has none to miss."""
        if not label:
            return Link(Citation.Status.RESOLVED, target)
        labels = self._labels_of(target)
        if not labels:
            return Link(Citation.Status.EXTERNAL, target)
        found = labels.get(_plain(label), [])
        if len(found) == 1:
            return Link(Citation.Status.RESOLVED, target, found[0])
        if found:
            return Link(Citation.Status.AMBIGUOUS, target, None, tuple(found))
        return Link(Citation.Status.MISSING, target)

    def _targets(self, source: int, named: str, symbol: str, label: str) -> Iterable[int]:
        if symbol or named:
            target = self._find(symbol) or self._find(named)
            return [target] if target else []
        if not label:
            return []
        return [source, *self._implemented_by(source)]

    def _find(self, name: str) -> int | None:
        if self._names is None or not name:
            return None
        if name not in self._found:
            self._found[name] = self._names.find(name)
        return self._found[name]

    def _implemented_by(self, source: int) -> list[int]:
        if self._implemented is None:
            self._implemented = defaultdict(list)
            found = Relation.objects.filter(kind=Relation.Kind.IMPLEMENTS).order_by("source", "target")
            for one, target in found.values_list("source_id", "target_id"):
                self._implemented[one].append(target)
        return self._implemented.get(source, [])

    def _labels_of(self, instrument: int) -> dict[str, list[int]]:
        if instrument not in self._labels:
            labels: dict[str, list[int]] = defaultdict(list)
            held = Provision.objects.filter(instrument=instrument, withdrawn_at=None).exclude(label="")
            for key, label in held.values_list("pk", "label"):
                labels[_plain(label)].append(key)
            self._labels[instrument] = labels
        return self._labels[instrument]


def linker() -> Linker:
    """Of the names as they stand; one that knows none where all is linked at the end."""
    return Linker(known=_touched.get() is None)


def relink(instruments: Iterable[Instrument], links: Linker | None = None) -> None:
    """Links again what waits for a text, and what cites these; later, where all is linked at the end. `links` knows the
    names as they stand now."""
    touched = _touched.get()
    keys = {one.pk for one in instruments}
    if touched is None:
        _relink(keys, links)
    else:
        touched |= keys


class _Waiting(NamedTuple):
    """A citation that may lead elsewhere now; `link` is what it is linked to so far."""

    key: int
    source: int
    named: str
    symbol: str
    label: str
    link: Link


def _relink(instruments: set[int], links: Linker | None = None) -> None:
    """Piece by piece: a large register has more citations than should stand in memory."""
    links = links or Linker()
    last = 0
    while piece := _list_waiting(instruments, last):
        links.know_targets(piece)
        linked = [(one.key, one.link, _link_again(links, one)) for one in piece]
        _save_links([(key, link) for key, before, link in linked if link != before])
        last = piece[-1].key


def _list_waiting(instruments: set[int], last: int) -> list[_Waiting]:
    cited = Q(target_instrument__in=instruments) if len(instruments) < _PIECE else Q(target_instrument__isnull=False)
    waiting = Citation.objects.filter(Q(target_provision=None) | cited, confirmed_at=None, version__replaced_at=None)
    rows = waiting.filter(pk__gt=last).order_by("pk").values_list(
        *("pk", "provision__instrument_id", "named", "symbol", "label"),
        *("status", "target_instrument_id", "target_provision_id", "candidates"),
    )  # fmt: skip
    return [
        _Waiting(*said, Link(status, instrument, provision, tuple(candidates)))
        for *said, status, instrument, provision, candidates in rows[:_PIECE]
    ]


def _save_links(linked: Sequence[tuple[int, Link]]) -> None:
    """One prepared statement for all, which costs a tenth of what one made for so many does."""
    if not linked:
        return
    fields = [(Citation._meta.get_field(name), name) for name in link_fields(UNKNOWN)]
    columns = ", ".join(f"{field.column} = %s" for field, _name in fields)
    rows = []
    for key, link in linked:
        values = link_fields(link)
        rows.append([*(field.get_db_prep_save(values[name], connection) for field, name in fields), key])
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.executemany(f'UPDATE "{Citation._meta.db_table}" SET {columns} WHERE id = %s', rows)  # noqa: S608


def link_fields(link: Link) -> Mapping[str, Any]:
    """The link as the fields of a citation."""
    return {
        "status": link.status,
        "target_instrument_id": link.instrument,
        "target_provision_id": link.provision,
        "candidates": list(link.provisions),
    }


def _link_again(links: Linker, one: _Waiting) -> Link:
    link = links.link(source=one.source, named=one.named, symbol=one.symbol, label=one.label)
    if link == UNKNOWN and one.link.instrument:
        return links.link_label(one.link.instrument, one.label)
    return link


def _plain(label: str) -> str:
    return label.casefold().replace(" ", "")
