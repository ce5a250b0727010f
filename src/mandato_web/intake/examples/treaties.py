"""Treaties with their clauses; what states did with them, where a source of the folder states it or it is invented."""

from datetime import date

from django.utils import timezone

from mandato_web.history.services import settle
from mandato_web.intake.examples.doings import commitments_in
from mandato_web.intake.examples.register import Register
from mandato_web.intake.examples.tables import BadExample, Table, read_rows
from mandato_web.ratifications.indexing import index_treaty
from mandato_web.ratifications.limiting import limit_bearers
from mandato_web.ratifications.models import Action, Measure, Treaty
from mandato_web.ratifications.services import save_action

_CLAUSE = {
    "opening": "", "article": "", "instruments": 0, "wait": "", "wait_to_month": False, "joining": "",
    "joining_to_month": False, "leaving": "", "leaving_to_month": False, "ends_below": 0, "needs_application": False,
}  # fmt: skip


def load_treaties(register: Register) -> None:
    for row in read_rows(register.folder, "treaties", "treaty"):
        treaty = _load_treaty(register, row)
        for one in row.get("action", []):
            _load_action(register, treaty, one)
        _load_measures(register, treaty, row)
        index_treaty(treaty)


def _load_treaty(register: Register, row: Table) -> Treaty:
    above = register.instrument(row["hangs_on"]) if "hangs_on" in row else None
    return settle(
        register.author,
        Treaty,
        {"instrument": register.instrument(row["instrument"])},
        depositary=register.maybe_actor(row.get("depositary")),
        depositary_office=row.get("office", {}),
        hangs_on=_treaty(above.slug) if above else None,
        entered=date.fromisoformat(row["entered"]) if "entered" in row else None,
        source=row["source"],
        **{name: row.get(name, otherwise) for name, otherwise in _CLAUSE.items()},
    )


def _treaty(slug: str) -> Treaty:
    found = Treaty.objects.filter(instrument__slug=slug).first()
    if found is None:
        raise BadExample(f"treaties.toml: {slug} stands above no treaty that hangs on it")
    return found


def _load_action(register: Register, treaty: Treaty, row: Table) -> None:
    actor, on = register.actor(row["actor"]), date.fromisoformat(row["on"])
    if Action.objects.filter(treaty=treaty, actor=actor, kind=row["kind"], on=on).exists():
        return
    against = None
    if "against" in row:
        held = Action.objects.filter(treaty=treaty, actor=register.actor(row["against"]), kind="reservation")
        against = held.order_by("-on").first()
    action = Action(treaty=treaty, is_example=register.is_example)
    save_action(
        register.author, action, confirm=True, actor=actor, kind=row["kind"], on=on, against=against,
        texts=row.get("text", {}), provisions=row.get("provisions", ""), notice=row.get("notice", ""),
        source=row["source"],
    )  # fmt: skip


def _load_measures(register: Register, treaty: Treaty, row: Table) -> None:
    """The commitments whose deliverable is to join the treaty, and those that bind its parties alone, by the labels of
    their provisions."""
    if "binds" in row:
        for commitment in commitments_in(register.instrument(row["binds"]), row["binds_labels"]):
            facts = {"commitment": commitment, "treaty": treaty, "kind": Measure.Kind.PARTIES_ONLY}
            settle(register.author, Measure, facts)
            limit_bearers(register.author, commitment, timezone.localdate())
    if "of" not in row:
        return
    instrument = register.instrument(row["of"])
    held = instrument.commitments.filter(withdrawn_at=None, provision__label__in=row.get("labels", []))
    for commitment in held.filter(deliverable_kind="instrument").exclude(nature="none"):
        settle(register.author, Measure, {"commitment": commitment, "treaty": treaty, "kind": Measure.Kind.PROMISED})
