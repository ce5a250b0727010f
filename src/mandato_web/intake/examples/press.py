"""Invented experts and what journalists asked of them. Nobody real stands in a file of the examples."""

from datetime import UTC, datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from mandato_web.history.services import record
from mandato_web.intake.examples.register import Register
from mandato_web.intake.examples.tables import BadExample, Table, read_rows
from mandato_web.knowledge.models import Alert, Expert, MediaRequest
from mandato_web.themes.models import Theme

_TOLD = ("organisation", "about", "language", "languages", "countries", "availability", "audience", "shown")


def load_press(register: Register) -> None:
    rows = read_rows(register.folder, "press", "expert")
    asked = read_rows(register.folder, "press", "request")
    if (rows or asked) and not register.is_example:
        raise BadExample("press.toml: people and their questions are invented ones, or in no file")
    with transaction.atomic():
        experts = {row["name"]: _load_expert(register, row) for row in rows}
        for row in asked:
            _load_request(register, row, experts)


def _load_expert(register: Register, row: Table) -> Expert:
    """One that stands keeps what it says; its consent is taken as given again, for nobody is there to be asked."""
    known = Expert.objects.filter(name=row["name"], is_example=True).first()
    if known is not None:
        if not known.is_reachable and known.withdrawn_at is None:
            known.consented_at = timezone.now()
            known.save(update_fields=["consented_at"])
        return known
    now = timezone.now()
    expert = Expert(name=row["name"], is_example=True, invited_at=now, consented_at=now, email=None)
    for name in _TOLD:
        if name in row:
            setattr(expert, name, row[name])
    expert.full_clean()
    expert.save()
    expert.themes.set(_themes(row))
    record(register.author, "consented", expert, after={"shown": expert.shown, "audience": expert.audience})
    return expert


def _load_request(register: Register, row: Table, experts: dict[str, Expert]) -> None:
    asked = _moment(row["asked"])
    if MediaRequest.objects.filter(is_example=True, asked_at=asked).exists():
        return
    request = MediaRequest(
        name=row["name"],
        outlet=row["outlet"],
        language=row["language"],
        languages=row.get("languages", []),
        question=row["question"],
        deadline=_moment(row["deadline"]),
        asked_at=asked,
        confirmed_at=_moment(row["confirmed"]),
        closed_at=_moment(row["closed"]) if "closed" in row else None,
        outcome=row.get("result", ""),
        is_example=True,
    )
    request.full_clean()
    request.save()
    request.themes.set(_themes(row))
    record(register.author, "confirmed", request)
    for one in row.get("alert", []):
        told: dict[str, Any] = {"answer": one.get("answer", ""), "message": one.get("message", "")}
        if "answered" in one:
            told["answered_at"] = _moment(one["answered"])
        alert = Alert(request=request, expert=experts[one["expert"]], sent_at=_moment(one["sent"]), **told)
        alert.full_clean()
        alert.save()


def _themes(row: Table) -> list[Theme]:
    found = list(Theme.objects.filter(vocabulary__slug="cuenca", code__in=row.get("themes", [])))
    if len(found) != len(row.get("themes", [])):
        raise BadExample(f"press.toml: {row['name']} names a theme that there is not")
    return found


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
