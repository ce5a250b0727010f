"""The provisions of a text that was read, written so that every address once given stays."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from mandato_web.instruments.models import Instrument, LanguageVersion, Provision, ProvisionText

Reading = dict[str, Any]
_READ_FIELDS = ("label", "number", "ordinal", "role", "level", "rule", "doubt")


def write_provisions(
    instrument: Instrument, version: LanguageVersion, reading: Reading, now: datetime
) -> dict[str, Provision]:
    """All provisions of `reading` by their ids, with their texts in `version`.

    A provision that stood before keeps its row, and what a person confirmed of it. One that no current text holds any
    more is withdrawn, never deleted.
    """
    held = {provision.eid: provision for provision in instrument.provisions.all()}
    found = [_read_provision(instrument, held.get(printed["id"]), printed) for printed in reading["provisions"]]
    Provision.objects.bulk_create([one for one in found if one.pk is None], batch_size=500)
    by_eid = {one.eid: one for one in found}
    for printed, one in zip(reading["provisions"], found, strict=True):
        one.parent = by_eid.get(printed["parent"] or "")
        one.withdrawn_at = None
    _write_texts(version, reading, by_eid)
    everything = _in_order(held, by_eid)
    _withdraw_unheld(instrument, everything, now)
    for position, one in enumerate(everything):
        one.position = position
    Provision.objects.bulk_update(everything, [*_READ_FIELDS, "parent", "withdrawn_at", "position"], batch_size=200)
    return by_eid


def _read_provision(instrument: Instrument, held: Provision | None, printed: Reading) -> Provision:
    provision = held or Provision(instrument=instrument, eid=printed["id"], position=0)
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


def _write_texts(version: LanguageVersion, reading: Reading, provisions: dict[str, Provision]) -> None:
    offset = version.file_offset
    ProvisionText.objects.bulk_create(
        [
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
        ],
        batch_size=500,
    )


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
