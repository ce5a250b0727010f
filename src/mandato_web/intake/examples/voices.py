"""Rounds and who works in them, what is said of commitments and answered, and what is assessed."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import Any

from mandato_web.commitments.models import Commitment
from mandato_web.history.services import change, create, settle
from mandato_web.intake.examples.doings import commitments_in, find_provision, keep_document
from mandato_web.intake.examples.register import Register
from mandato_web.intake.examples.tables import BadExample, Table, read_rows
from mandato_web.reporting.assessing import publish_assessment, save_assessment
from mandato_web.reporting.models import OPEN_STAGES, Assessment, Assignment, ProgressReport, Reply, Round, Stage, Voice
from mandato_web.reporting.rounds import save_round
from mandato_web.reporting.services import add_evidence
from mandato_web.reporting.standing import settle_state

# When reports of the examples were decided on and published, in days after they were said.
_NEXT_DAY = time(9, tzinfo=UTC)


def load_voices(register: Register) -> None:
    for row in read_rows(register.folder, "rounds", "round"):
        _load_round(register, row)
    for row in read_rows(register.folder, "rounds", "assignment"):
        _load_assignment(register, row)
    spoken: dict[int, Commitment] = {}
    for row in read_rows(register.folder, "reports", "report"):
        report = _load_report(register, row)
        if report is not None and report.commitment is not None and report.stage == Stage.PUBLISHED:
            spoken[report.commitment.pk] = report.commitment
    for commitment in spoken.values():
        settle_state(register.author, commitment)
    for row in read_rows(register.folder, "assessments", "assessment"):
        _load_assessment(register, row)


def _load_round(register: Register, row: Table) -> None:
    save_round(
        register.author,
        Round.objects.filter(slug=row["slug"]).first() or Round(slug=row["slug"]),
        actors=register.actors(row["actors"]),
        instruments=[register.instrument(slug) for slug in row.get("instruments", [])],
        titles=row["title"],
        guidance=row.get("guidance", {}),
        asked_by=register.maybe_actor(row.get("asked_by")),
        is_example=register.is_example,
        **{name: date.fromisoformat(row[name]) for name in ("period_from", "period_until", "opens", "deadline")},
        closed_on=_day(row, "closed_on"),
    )


def _load_assignment(register: Register, row: Table) -> None:
    """One that stands is left alone: people work with it."""
    identity = {"commitment": _promise(register, row), "actor": register.actor(row["actor"])}
    if not Assignment.objects.filter(**identity).exists():
        facts = {"unit": register.actor(row["unit"]), "due": _day(row, "due"), "note": row.get("note", "")}
        create(register.author, Assignment(**identity, **facts, assigned_by=register.author.label))


def _promise(register: Register, row: Table) -> Commitment:
    found = commitments_in(register.instrument(row["instrument"]), [row["label"]])
    if len(found) != 1:
        raise BadExample(f"{row['instrument']} {row['label']} holds {len(found)} promises, not one")
    return found[0]


def _load_report(register: Register, row: Table) -> ProgressReport | None:
    """The new report; None where it stands already: people may have worked on it since."""
    source = f"invented {row['key']}"
    if ProgressReport.objects.filter(source=source).exists():
        return None
    commitment = _promise(register, row)
    stage = row.get("stage", Stage.PUBLISHED)
    report = create(
        register.author,
        ProgressReport(
            commitment=commitment,
            provision=commitment.provision,
            actor=register.actor(row["actor"]),
            round=Round.objects.get(slug=row["round"]) if "round" in row else None,
            voice=row.get("voice", Voice.REPORTED),
            stage=stage,
            state=row.get("state", ""),
            said_on=row.get("on", ""),
            came_about=row.get("came_about", ""),
            narrative=row.get("text", {}),
            results=row.get("results", {}),
            next_step=row.get("next", {}),
            next_step_by=_day(row, "next_by"),
            unchanged=row.get("unchanged", False),
            decision_reason=row.get("reason", ""),
            source=source,
            **_moments(stage, row.get("on", "")),
        ),
    )
    for proof in row.get("evidence", []):
        _load_evidence(register, report, proof)
    if "reply" in row:
        answer = row["reply"]
        identity = {"report": report, "actor": register.actor(answer["actor"])}
        settle(register.author, Reply, identity, text=answer["text"], said_on=date.fromisoformat(answer["on"]))
    return report


def _moments(stage: str, on: str) -> dict[str, Any]:
    """When a report was submitted, decided on and published, as its stage has it."""
    if not on or (stage in OPEN_STAGES and stage != Stage.RETURNED):
        return {}
    said = datetime.combine(date.fromisoformat(on), _NEXT_DAY)
    decided = {"decided_at": said} if stage != Stage.SUBMITTED else {}
    return {"submitted_at": said, **decided, "published_at": said if stage == Stage.PUBLISHED else None}


def _load_evidence(register: Register, report: ProgressReport, row: Table) -> None:
    points_to: dict[str, Any] = {"url": row["url"]} if "url" in row else {}
    if "meeting" in row:
        points_to["meeting"] = register.meeting(row["meeting"])
    if "instrument" in row:
        points_to["instrument"] = register.instrument(row["instrument"])
        if "label" in row:
            points_to["provision"] = find_provision(points_to["instrument"], row["label"], "reports.toml")
    if "file" in row:
        points_to |= {"file": keep_document(register, row["file"]), "shown": True}
    titles = row.get("title") or (points_to["meeting"].names if "meeting" in points_to else {})
    add_evidence(register.author, report, titles=titles, **points_to)


def _load_assessment(register: Register, row: Table) -> None:
    """One that stands is left alone: published, it is a text; a draft is somebody's work."""
    if Assessment.objects.filter(slug=row["slug"]).exists():
        return
    assessment = save_assessment(
        register.author,
        Assessment(slug=row["slug"]),
        criteria=[{"titles": one["title"], "findings": one.get("finding", {})} for one in row.get("criterion", [])],
        recommendations=list(_recommendations(register, row.get("recommendation", []))),
        kind=row["kind"],
        titles=row["title"],
        assessor=register.actor(row["assessor"]),
        instrument=register.instrument(row["instrument"]) if "instrument" in row else None,
        meeting=register.meeting(row["meeting"]) if "meeting" in row else None,
        period_from=_day(row, "period_from"),
        period_until=_day(row, "period_until"),
        method=row.get("method", {}),
        said_on=row["on"],
        is_example=register.is_example,
    )
    if row.get("publish"):
        published = publish_assessment(register.author, assessment)
        marks = {"en": "invented", "es": "inventado", "pt": "inventado"} if register.is_example else {}
        short = {code: f"{row['title'][code]} ({word})" for code, word in marks.items() if code in row["title"]}
        change(register.author, published, is_example=register.is_example, short_titles=short)


def _recommendations(register: Register, rows: list[Table]) -> Iterable[dict[str, Any]]:
    for row in rows:
        yield {
            "words": row["text"],
            "addressee": register.maybe_actor(row.get("addressee")),
            "due": _day(row, "due"),
            "continuing": row.get("continuing", False),
        }


def _day(row: Table, name: str) -> date | None:
    return date.fromisoformat(row[name]) if name in row else None
