"""How the parties of the examples' memoranda work together: clauses, focal points, committees."""

from datetime import date

from mandato_web.agreements.models import Agreement, Clause, Committee, FocalPoint, Seat
from mandato_web.history.services import settle
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.intake.examples.register import Register
from mandato_web.intake.examples.tables import BadExample, Table, read_rows


def load_agreements(register: Register) -> None:
    for row in read_rows(register.folder, "agreements", "agreement"):
        instrument = register.instrument(row["instrument"])
        facts = {"kind": row.get("kind", ""), "copies": row.get("copies"), "languages": row.get("languages", [])}
        for name in ("review_from", "review_until"):
            facts[name] = date.fromisoformat(row[name]) if name in row else None
        agreement = settle(
            register.author, Agreement, {"instrument": instrument}, source=row.get("source", ""), **facts
        )
        for clause in row.get("clause", []):
            identity = {"agreement": agreement, "kind": clause["kind"]}
            identity["provision"] = _provision(instrument, clause["label"])
            settle(register.author, Clause, identity, source=clause.get("source", ""))
        for point in row.get("focal_point", []):
            _load_focal_point(register, agreement, point)
        for committee in row.get("committee", []):
            _load_committee(register, agreement, committee)


def _load_focal_point(register: Register, agreement: Agreement, row: Table) -> None:
    identity = {"agreement": agreement, "actor": register.actor(row["actor"]), "person": row.get("person", "")}
    facts = {"since": row.get("start", ""), "until": row.get("end", ""), "source": row["source"]}
    settle(register.author, FocalPoint, identity, office=row["office"], **facts)


def _load_committee(register: Register, agreement: Agreement, row: Table) -> None:
    committee = settle(
        register.author,
        Committee,
        {"agreement": agreement, "since": row.get("start", "")},
        names=row["name"],
        chair=register.maybe_actor(row.get("chair")),
        until=row.get("end", ""),
        duties=row.get("duties", {}),
        provision=_provision(agreement.instrument, row["label"]),
        source=row["source"],
    )
    for seat in row.get("seat", []):
        identity = {"committee": committee, "actor": register.actor(seat["actor"]), "person": seat["person"]}
        facts = {"role": seat["role"], "capacity": seat.get("capacity", {}), "source": seat["source"]}
        settle(register.author, Seat, identity, **facts)


def _provision(instrument: Instrument, label: str) -> Provision:
    """By its id or its label. Raises BadExample where it is not one."""
    held = Provision.objects.filter(instrument=instrument, withdrawn_at=None)
    found = list(held.filter(eid=label)) or list(held.filter(label=label)[:2])
    if len(found) != 1:
        raise BadExample(f"agreements.toml: {instrument.slug} has not one provision {label!r}")
    return found[0]
