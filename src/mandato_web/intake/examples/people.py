"""Sources, actors, memberships, offices and their holders."""

from mandato_web.actors.countries import names_of_state
from mandato_web.actors.models import Actor, Holder, Membership, Office
from mandato_web.actors.services import save_actor
from mandato_web.files.models import Source
from mandato_web.history.services import settle
from mandato_web.intake.examples.register import Register
from mandato_web.intake.examples.tables import Table, read_rows


def load_people(register: Register) -> None:
    for row in read_rows(register.folder, "sources", "source"):
        _load_source(register, row)
    for row in read_rows(register.folder, "actors", "actor"):
        _load_actor(register, row)
    register.groups = {row["slug"]: row for row in read_rows(register.folder, "actors", "group")}
    for row in read_rows(register.folder, "memberships", "membership"):
        _load_membership(register, row)
    for row in read_rows(register.folder, "offices", "office"):
        _load_office(register, row)
    for row in read_rows(register.folder, "offices", "holder"):
        _load_holder(register, row)


def _load_source(register: Register, row: Table) -> None:
    settle(
        register.author,
        Source,
        {"key": row["key"]},
        titles=row["title"],
        instrument_slug=row.get("instrument", ""),
        publisher=row.get("publisher", ""),
        address=row.get("address", ""),
        note=row.get("note", {}),
    )


def _load_actor(register: Register, row: Table) -> Actor:
    iso = row.get("iso", "")
    return save_actor(
        register.author,
        row["slug"],
        kind=row["kind"],
        names=row.get("name") or names_of_state(iso),
        acronyms=row.get("acronym", {}),
        aliases=row.get("aliases", []),
        parent=register.maybe_actor(row.get("parent")),
        country_code=iso or row.get("country", "").upper(),
        seat=row.get("seat", ""),
        is_example=register.is_example,
        source=row.get("source", ""),
    )


def _load_membership(register: Register, row: Table) -> None:
    identity = {
        "conference": register.actor(row["of"]),
        "actor": register.actor(row["actor"]),
        "kind": row["kind"],
        "since": row.get("start", ""),
    }
    settle(
        register.author,
        Membership,
        identity,
        until=row.get("end", ""),
        seen_on=row.get("on", ""),
        source=row.get("source", ""),
    )


def _load_office(register: Register, row: Table) -> None:
    settle(
        register.author,
        Office,
        {"slug": row["slug"]},
        actor=register.actor(row["actor"]),
        names=row.get("name", {}),
        address=row.get("address", ""),
        city=row.get("city", ""),
        country_code=row.get("country", "").upper(),
        telephone=row.get("telephone", ""),
        email=row.get("email", ""),
        source=row.get("source", ""),
    )


def _load_holder(register: Register, row: Table) -> None:
    identity = {
        "actor": register.actor(row["actor"]),
        "person": row["person"],
        "seen_on": row.get("on", ""),
        "since": row.get("start", ""),
        "capacity": row.get("capacity", {}),
    }
    settle(
        register.author,
        Holder,
        identity,
        aliases=row.get("aliases", []),
        until=row.get("end", ""),
        source=row.get("source", ""),
    )
