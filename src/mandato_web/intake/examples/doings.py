"""Plans and their parts, programmes, activities, indicators."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from mandato_web.commitments.models import Commitment
from mandato_web.files.models import StoredFile
from mandato_web.files.services import store
from mandato_web.history.services import settle, settle_links
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.intake.examples.register import Register
from mandato_web.intake.examples.tables import BadExample, Table, read_rows
from mandato_web.programmes.models import (
    ActionPlan,
    Activity,
    BudgetLine,
    Implementation,
    Indicator,
    Milestone,
    Observation,
    Participation,
    PlanPart,
    Programme,
    YearDocument,
)
from mandato_web.programmes.tabling import make_plan


def load_doings(register: Register) -> None:
    for row in read_rows(register.folder, "plans", "plan"):
        _load_plan(register, row)
    for row in read_rows(register.folder, "programmes", "programme"):
        _load_programme(register, row)
    for row in read_rows(register.folder, "activities", "activity"):
        _load_activity(register, row)
    for row in read_rows(register.folder, "indicators", "indicator"):
        _load_indicator(register, row)


def find_provision(instrument: Instrument, label: str, file: str) -> Provision:
    """Raises BadExample where the label is not one provision's."""
    found = list(instrument.provisions.filter(label=label, withdrawn_at=None)[:2])
    if len(found) != 1:
        raise BadExample(f"{file}: {instrument.slug} has not one provision {label!r}")
    return found[0]


def commitments_in(instrument: Instrument, labels: Sequence[str]) -> list[Commitment]:
    """What the provisions with these labels bind somebody to."""
    held = Commitment.objects.filter(instrument=instrument, withdrawn_at=None, provision__label__in=labels)
    return list(held.exclude(nature="none"))


def keep_document(register: Register, name: str) -> StoredFile:
    """A file of the folder `documents`, stored. Raises BadExample where it is missing."""
    path = register.folder / "documents" / name
    if not path.is_file():
        raise BadExample(f"there is no file documents/{name}")
    return store(path.read_bytes(), name=name, media_type="text/plain")


def _load_plan(register: Register, row: Table) -> None:
    instrument = register.instrument(row["instrument"]) if "instrument" in row else None
    if row.get("table"):
        if instrument is None:
            raise BadExample(f"plans.toml: {row['slug']} is made from a table of no instrument")
        make_plan(register.author, instrument)
        return
    plan = settle(
        register.author,
        ActionPlan,
        {"slug": row["slug"]},
        instrument=instrument,
        owner=register.maybe_actor(row.get("owner")),
        titles=row["title"],
        starts=row.get("start", ""),
        ends=row.get("end", ""),
        axes=row.get("axes"),
        approaches=row.get("approaches"),
        source=row.get("source", ""),
        is_example=register.is_example,
    )
    cited = register.instrument(row["cited"]) if "cited" in row else None
    for position, part in enumerate(row.get("part", []), 1):
        _load_part(register, plan, position, part, cited)


def _load_part(register: Register, plan: ActionPlan, position: int, row: Table, cited: Instrument | None) -> None:
    said = find_provision(plan.instrument, row["label"], "plans.toml") if plan.instrument and "label" in row else None
    part = settle(
        register.author,
        PlanPart,
        {"plan": plan, "code": row["code"]},
        kind=row["kind"],
        number=row.get("number", ""),
        titles=row["title"],
        parent=_part(plan.slug, row["parent"]) if "parent" in row else None,
        position=position,
        transversal=row.get("transversal", False),
        led_by=register.maybe_actor(row.get("lead")),
        provision=said,
    )
    if cited is not None:
        labels = row.get("cites", [])
        settle_links(register.author, part, "commitments", commitments_in(cited, labels))
        settle_links(register.author, part, "cites", [find_provision(cited, label, "plans.toml") for label in labels])


def _part(plan: str, code: str) -> PlanPart:
    found = PlanPart.objects.filter(plan__slug=plan, code=code).first()
    if found is None:
        raise BadExample(f"{plan} has no part {code!r}")
    return found


def _load_programme(register: Register, row: Table) -> None:
    author = register.author
    programme = settle(
        author,
        Programme,
        {"slug": row["slug"]},
        kind=row["kind"],
        titles=row["title"],
        acronym=row.get("acronym", ""),
        summaries=row.get("summary", {}),
        technical_unit=register.maybe_actor(row.get("unit")),
        approved_at=register.meeting(row["approved_at"]) if "approved_at" in row else None,
        starts=row.get("start", ""),
        ends=row.get("end", ""),
        website=row.get("website", ""),
        source=row.get("source", ""),
        is_example=register.is_example,
    )
    settle_links(author, programme, "parts", [_part(row["plan"], code) for code in row.get("parts", [])])
    for one in row.get("participation", []):
        identity = {"programme": programme, "actor": register.actor(one["actor"]), "role": one["role"]}
        identity["since"] = one.get("start", "")
        facts = {"person": one.get("person", ""), "until": one.get("end", ""), "source": row.get("source", "")}
        settle(author, Participation, identity, **facts)
    for one in row.get("budget", []):
        identity = {"programme": programme, "year": one["year"], "kind": one["kind"]}
        identity |= {"given_by": register.maybe_actor(one.get("given_by")), "source_name": one.get("source_name", "")}
        settle(author, BudgetLine, identity, amount=_money(one["amount"]), currency=one.get("currency", "EUR"))
    for one in row.get("document", []):
        file = keep_document(register, one["file"]) if "file" in one else None
        facts = {"titles": one["title"], "file": file, "url": one.get("url", "")}
        settle(author, YearDocument, {"programme": programme, "kind": one["kind"], "year": one["year"]}, **facts)


def _load_activity(register: Register, row: Table) -> None:
    author = register.author
    activity = settle(
        author,
        Activity,
        {"slug": row["slug"]},
        kind=row["kind"],
        titles=row["title"],
        summaries=row.get("summary", {}),
        phase=row.get("phase", Activity.Phase.PLANNED),
        priority=row.get("priority", Activity.Priority.NORMAL),
        programme=_programme(row),
        part=_part(row["plan"], row["part"]) if "part" in row else None,
        lead=register.maybe_actor(row.get("lead")),
        place=row.get("place", ""),
        country_code=row.get("country", "").upper(),
        starts=row.get("start", ""),
        ends=row.get("end", ""),
        budget=_money(row["budget"]) if "budget" in row else None,
        currency=row.get("currency", "EUR"),
        source=row.get("source", ""),
        is_example=register.is_example,
    )
    settle_links(author, activity, "partners", register.actors(row.get("partners", [])))
    for kind, key in ((Implementation.Kind.DIRECT, "implements"), (Implementation.Kind.TRANSVERSAL, "transversal")):
        for label in row.get(key, []):
            for commitment in _promised(register, row, label):
                settle(author, Implementation, {"activity": activity, "commitment": commitment}, kind=kind)


def _promised(register: Register, row: Table, label: str) -> list[Commitment]:
    """What `label` of the text `of` promises. Raises BadExample where it promises nothing."""
    found = commitments_in(register.instrument(row["of"]), [label])
    if not found:
        raise BadExample(f"{row['slug']}: {row['of']} {label} promises nothing")
    return found


def _programme(row: Table) -> Programme | None:
    if "programme" not in row:
        return None
    found = Programme.objects.filter(slug=row["programme"]).first()
    if found is None:
        raise BadExample(f"{row['slug']}: no programme is called {row['programme']!r}")
    return found


def _load_indicator(register: Register, row: Table) -> None:
    author = register.author
    indicator = settle(
        author,
        Indicator,
        {"slug": row["slug"]},
        titles=row["title"],
        units=row.get("unit", {}),
        definitions=row.get("definition", {}),
        direction=row.get("direction", Indicator.Direction.UP),
        counts_people=row.get("counts_people", False),
        decimals=row.get("decimals", 0),
        programme=_programme(row),
        activity=Activity.objects.get(slug=row["activity"]) if "activity" in row else None,
        part=_part(row["plan"], row["part"]) if "part" in row else None,
        baseline=_exact(row["baseline"]) if "baseline" in row else None,
        baseline_on=row.get("baseline_on", ""),
        source=row.get("source", ""),
        is_example=register.is_example,
    )
    promised = [found for label in row.get("labels", []) for found in _promised(register, row, label)]
    settle_links(author, indicator, "commitments", promised)
    for one in row.get("target", []):
        settle(author, Milestone, {"indicator": indicator, "by": one["until"]}, value=_exact(one["value"]))
    for one in row.get("observation", []):
        identity: dict[str, Any] = {"indicator": indicator, "on": one["on"]}
        identity |= {"dimension": one.get("dimension", ""), "group": one.get("group", "")}
        facts = {"source": one.get("source", row.get("source", "")), "url": one.get("url", "")}
        settle(author, Observation, identity, value=_exact(one["value"]), **facts)


def _exact(text: str) -> Decimal:
    """With as many places as the database keeps, so that what is loaded again is not told as a change."""
    return Decimal(text).quantize(Decimal("0.0001"))


def _money(text: str) -> Decimal:
    return Decimal(text).quantize(Decimal("0.01"))
