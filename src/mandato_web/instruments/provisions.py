"""The provisions of a text that was read, written so that every address once given stays."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, TypeVar

from mandato_web.instruments.models import Instrument, LanguageVersion, Provision, ProvisionText

Reading = dict[str, Any]
Name = TypeVar("Name")
_KEPT_FIELDS = ("label", "number", "ordinal", "role", "level", "rule", "doubt", "parent_id", "withdrawn_at", "position")


def write_provisions(
    instrument: Instrument, version: LanguageVersion, reading: Reading, now: datetime
) -> dict[str, Provision]:
    """All provisions of `reading` by their ids, with their texts in `version`.

    A provision that stood before keeps its row, and what a person confirmed of it. One that no current text holds any
    more is withdrawn, never deleted.
    """
    held = {provision.eid: provision for provision in instrument.provisions.all()}
    before = {eid: _state(provision) for eid, provision in held.items()}
    found = {
        printed["id"]: build_provision(instrument, held.get(printed["id"]), printed)
        for printed in reading["provisions"]
    }
    for position, one in enumerate(_in_order(held, found)):
        one.position = position
    create_downwards(found, {printed["id"]: printed["parent"] for printed in reading["provisions"]})
    ProvisionText.objects.bulk_create(build_texts(version, reading, found), batch_size=500)
    _withdraw_unheld(instrument, (one for eid, one in held.items() if eid not in found), now)
    altered = [one for eid, one in held.items() if _state(one) != before[eid]]
    fields = [name.removesuffix("_id") for name in _KEPT_FIELDS]
    Provision.objects.bulk_update(altered, fields, batch_size=100)
    return found


def _state(provision: Provision) -> tuple[Any, ...]:
    return tuple(getattr(provision, name) for name in _KEPT_FIELDS)


def create_downwards(found: dict[Name, Provision], parents: dict[Name, Name | None]) -> None:
    """New provisions level by level, for a child needs its parent's key; those that stood get their parent anew."""
    waiting = dict(found)
    while waiting:
        ready = {eid: one for eid, one in waiting.items() if parents[eid] not in waiting}
        if not ready:
            # A circle of parents, which no text has: what is left stands at the top.
            ready, parents = waiting, {**parents, **dict.fromkeys(waiting)}
        for eid, one in ready.items():
            above = parents[eid]
            one.parent = None if above is None else found.get(above)
        Provision.objects.bulk_create([one for one in ready.values() if one.pk is None], batch_size=500)
        waiting = {eid: one for eid, one in waiting.items() if eid not in ready}


def build_provision(instrument: Instrument, held: Provision | None, printed: Reading) -> Provision:
    provision = held or Provision(instrument=instrument, eid=printed["id"], position=0)
    provision.withdrawn_at = None
    if provision.confirmed_at is None:
        why = (printed.get("why") or {}).get("role") or {}
        provision.label = (printed["label"] or "")[:60]
        provision.number = (printed["number"] or "")[:60]
        provision.ordinal = printed["ordinal"]
        provision.role = printed["role"]
        provision.level = printed["level"]
        provision.rule = (why.get("rule") or "")[:80]
        provision.doubt = why.get("doubt") or 0
    return provision


def build_texts(version: LanguageVersion, reading: Reading, provisions: dict[str, Provision]) -> list[ProvisionText]:
    """What each provision says in `version`. Not saved yet."""
    offset = version.file_offset
    return [
        ProvisionText(
            provision=provisions[printed["id"]],
            version=version,
            heading=(printed["heading"] or "")[:500],
            text=printed["text"],
            start=printed["span"][0] - offset,
            end=printed["span"][1] - offset,
            segments=[[start - offset, end - offset] for start, end in printed["segments"]],
            page=printed["page"],
            cells=_shift_cells(printed["cells"], offset),
        )
        for printed in reading["provisions"]
    ]


def _shift_cells(cells: list[Reading] | None, offset: int) -> list[Reading] | None:
    if cells is None:
        return None
    return [{**cell, "span": [cell["span"][0] - offset, cell["span"][1] - offset]} for cell in cells]


def _in_order(held: dict[str, Provision], found: dict[str, Provision]) -> list[Provision]:
    """The order of the new text; what it lacks stands after whatever it followed before."""
    order = list(found.values())
    place = {one.eid: place for place, one in enumerate(order)}
    after: dict[int, list[Provision]] = {}
    last = -1
    for one in sorted(held.values(), key=lambda provision: provision.position):
        if one.eid in place:
            last = place[one.eid]
        else:
            after.setdefault(last, []).append(one)
    merged = list(after.get(-1, []))
    for position, one in enumerate(order):
        merged += [one, *after.get(position, [])]
    return merged


def _withdraw_unheld(instrument: Instrument, provisions: Iterable[Provision], now: datetime) -> None:
    current = ProvisionText.objects.filter(version__instrument=instrument, version__replaced_at=None)
    standing = set(current.values_list("provision_id", flat=True))
    for one in provisions:
        if one.pk not in standing and one.withdrawn_at is None:
            one.withdrawn_at = now
