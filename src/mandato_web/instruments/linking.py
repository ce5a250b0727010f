"""Citations to their targets, across the whole register."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, NamedTuple

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

    def link(self, *, source: Instrument, named: str, symbol: str, label: str) -> Link:
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

    def _targets(self, source: Instrument, named: str, symbol: str, label: str) -> Iterable[int]:
        if symbol or named:
            target = (self._names.find(symbol) or self._names.find(named)) if self._names else None
            return [target] if target else []
        if not label:
            return []
        implemented = Relation.objects.filter(source=source, kind=Relation.Kind.IMPLEMENTS)
        return [source.pk, *implemented.values_list("target_id", flat=True)]

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


def relink(instrument: Instrument) -> None:
    """Links again what waits for a text, and what cites `instrument`; later, where all is linked at the end."""
    touched = _touched.get()
    if touched is None:
        _relink({instrument.pk})
    else:
        touched.add(instrument.pk)


def _relink(instruments: set[int]) -> None:
    """Piece by piece: a large register has more citations than should stand in memory."""
    links = Linker()
    cited = Q(target_instrument__in=instruments) if len(instruments) < _PIECE else Q(target_instrument__isnull=False)
    waiting = Citation.objects.filter(Q(target_provision=None) | cited, confirmed_at=None, version__replaced_at=None)
    waiting = waiting.select_related("provision__instrument").order_by("pk")
    last = 0
    while piece := list(waiting.filter(pk__gt=last)[:_PIECE]):
        altered = [citation for citation in piece if _apply(citation, _link_again(links, citation))]
        Citation.objects.bulk_update(altered, LINK_FIELDS, batch_size=_PIECE)
        last = piece[-1].pk


LINK_FIELDS = ["status", "target_instrument", "target_provision", "candidates"]


def link_fields(link: Link) -> Mapping[str, Any]:
    """The link as the fields of a citation."""
    return {
        "status": link.status,
        "target_instrument_id": link.instrument,
        "target_provision_id": link.provision,
        "candidates": list(link.provisions),
    }


def _link_again(linker: Linker, citation: Citation) -> Link:
    link = linker.link(
        source=citation.provision.instrument, named=citation.named, symbol=citation.symbol, label=citation.label
    )
    if link == UNKNOWN and citation.target_instrument_id:
        return linker.link_label(citation.target_instrument_id, citation.label)
    return link


def _apply(citation: Citation, link: Link) -> bool:
    fields = link_fields(link)
    altered = any(getattr(citation, name) != value for name, value in fields.items())
    for name, value in fields.items():
        setattr(citation, name, value)
    return altered


def _plain(label: str) -> str:
    return label.casefold().replace(" ", "")
