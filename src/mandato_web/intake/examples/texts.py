"""Instruments with their facts, their texts read by our own reader, and texts known by mention."""

from pathlib import Path
from typing import Any

from mandato_web.agreements.models import Agreement
from mandato_web.agreements.services import assign_task
from mandato_web.files.services import store
from mandato_web.history.services import settle
from mandato_web.instruments.indexing import index_instrument
from mandato_web.instruments.models import Instrument, MeetingPart
from mandato_web.instruments.services import name_instrument, relate, take_position
from mandato_web.intake.examples.register import Register
from mandato_web.intake.examples.tables import BadExample, Table, read_instrument_facts, read_rows
from mandato_web.intake.publishing import publish_text
from mandato_web.intake.reading import read_bytes

Parts = dict[str, tuple[str, str]]
_PARTS = {
    "adopted": MeetingPart.ADOPTED,
    "signed": MeetingPart.SIGNED,
    "documents": MeetingPart.DOCUMENT,
    "report": MeetingPart.REPORT,
}


def load_texts(register: Register) -> None:
    """All instruments first, so that relations and citations find them; then their texts."""
    stubs = read_rows(register.folder, "stubs", "instrument")
    files = sorted((register.folder / "instruments").glob("*/instrument.toml"))
    texts = [(path.parent, read_instrument_facts(path)) for path in files]
    rows = [*stubs, *(facts for _, facts in texts)]
    parts = _parts_of_meetings(register)
    for row in stubs:
        _load_instrument(register, row, parts, is_stub=True)
    for _, row in texts:
        _load_instrument(register, row, parts, is_stub=False)
    for row in rows:
        _load_around(register, row)
    for folder, row in texts:
        _load_versions(register, folder, row)
    for _, row in texts:
        _load_tasks(register, row)
    for slug in {row["slug"] for row in rows}:
        index_instrument(register.instrument(slug))


def _load_instrument(register: Register, row: Table, parts: Parts, *, is_stub: bool) -> Instrument:
    known = Instrument.objects.filter(slug=row["slug"]).first()
    if known and not known.is_stub and not known.is_restatement and row.get("restatement"):
        # The official text took the restatement's place: it stays there.
        return known
    title = dict(row["title"])
    translated = title.pop("translated", [])
    official = row.get("official", {})
    own_meeting = row.get("meeting", "")
    meeting, part = parts.get(row["slug"], (own_meeting, MeetingPart.ADOPTED if own_meeting else ""))
    return settle(
        register.author,
        Instrument,
        {"slug": row["slug"]},
        kind=row["kind"],
        titles=title,
        translated=translated,
        short_titles=row.get("short_title", {}),
        symbol=row.get("symbol", ""),
        date=row.get("date", ""),
        place=row.get("place", ""),
        meeting=register.meeting(meeting) if meeting else None,
        meeting_part=part,
        is_stub=is_stub,
        is_restatement=row.get("restatement", False),
        is_example=register.is_example,
        official_source=_publisher(register, official),
        official_url=official.get("address", ""),
        source=row.get("source") or "; ".join(row.get("mentioned", [])),
    )


def _publisher(register: Register, official: Table) -> str:
    return register.actor(official["publisher"]).name_in("en") if "publisher" in official else ""


def _load_around(register: Register, row: Table) -> None:
    author, instrument = register.author, register.instrument(row["slug"])
    for alias in row.get("aliases", []):
        name_instrument(
            author, instrument, alias["name"], language=alias.get("language", ""), source=alias.get("source", "")
        )
    for relation in row.get("relations", []):
        facts = {"source_label": relation.get("from", ""), "target_label": relation.get("label", "")}
        target = register.instrument(relation["target"])
        relate(author, instrument, relation["kind"], target, **facts, fact_source=relation.get("source", ""))
    for kind, facts in _positions(register, row):
        take_position(author, instrument, kind, **facts)


def _positions(register: Register, row: Table) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    for party in row.get("parties", []):
        found += [("party", {"actor": one, "source": party["source"]}) for one in register.actors(party["actor"])]
    for signatory in row.get("signatories", []):
        facts = {"actor": register.actor(signatory["party"]), "person": signatory["person"]}
        facts |= {"capacity": signatory.get("capacity", {}), "date": signatory.get("date", "")}
        found.append(("signed", {**facts, "source": signatory["source"]}))
    for position in row.get("positions", []):
        facts = {"date": position.get("date", ""), "provisions": position.get("labels", [])}
        for actor in register.actors(position["actor"]):
            found.append((position["position"], {**facts, "actor": actor, "source": position["source"]}))
    if "adopter" in row:
        found.append(("adopted", {"actor": register.actor(row["adopter"])}))
    return found


def _parts_of_meetings(register: Register) -> Parts:
    """By instrument, the meeting that says it adopted, signed or reported it, or had it before it."""
    parts: Parts = {}
    for row in read_rows(register.folder, "meetings", "meeting"):
        for key, part in _PARTS.items():
            slugs = row.get(key, [])
            for slug in [slugs] if isinstance(slugs, str) else slugs:
                parts[slug] = (row["slug"], part)
    return parts


def _load_versions(register: Register, folder: Path, row: Table) -> None:
    instrument = register.instrument(row["slug"])
    if row.get("restatement") and not instrument.is_restatement:
        return
    for language in row["languages"]:
        path = next((path for path in sorted(folder.glob(f"{language}.*"))), None)
        if path is None:
            raise BadExample(f"{row['slug']} has no text in {language!r}")
        data = path.read_bytes()
        name = f"{row['slug']}-{path.name}"
        reading = read_bytes(data, name, language=language)
        found = max(reading.instruments, key=lambda one: len(one["provisions"]))
        if len(reading.instruments) > 1:
            register.remarks.append(f"{name} was read as {len(reading.instruments)} instruments")
        # The facts beside the text say what it is called.
        found = {**found, "language": language, "title": row["title"].get(language) or found["title"]}
        file = store(data, name=name, media_type=reading.media_type)
        source = reading.source(name, file)
        publish_text(register.author, instrument, found, source, restatement=row.get("restatement", False))


def _load_tasks(register: Register, row: Table) -> None:
    instrument = register.instrument(row["slug"])
    if not row.get("tasks"):
        return
    agreement, _ = Agreement.objects.get_or_create(instrument=instrument)
    for task in row["tasks"]:
        provision = register.provision(instrument, task["label"])
        if provision is not None:
            actor, role = register.actor(task["actor"]), task.get("role", "lead")
            assign_task(register.author, agreement, provision, actor, role=role, source=task.get("source", ""))
