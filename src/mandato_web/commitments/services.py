"""Writing the commitments of a text that was read, and what people decide about them, with history."""

from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from mandato_web.commitments.bearers import write_bearers
from mandato_web.commitments.indexing import index_commitments
from mandato_web.commitments.models import Commitment, CommitmentWording, Lineage
from mandato_web.history.services import Author, change, create, record
from mandato_web.instruments.models import Instrument, LanguageVersion

Reading = dict[str, Any]


def write_commitments(author: Author, version: LanguageVersion, reading: Reading) -> list[Commitment]:
    """The commitments of one language version, in the fields of `mandato read --explain`.

    A commitment that stood before keeps its address, its state and every human decision; its facts follow the newest
    reading unless a person confirmed them. One that no current text holds any more is withdrawn, never deleted.
    Another language version adds its words and changes no facts.
    """
    instrument = version.instrument
    with transaction.atomic():
        held = {one.code: one for one in instrument.commitments.select_related("provision")}
        provisions = {one.eid: one for one in instrument.provisions.all()}
        worded_elsewhere = _worded_elsewhere(version)
        found = []
        for position, printed in enumerate(reading["commitments"]):
            if printed["provision"] not in provisions:
                continue
            commitment = held.get(printed["id"]) or Commitment(instrument=instrument, code=printed["id"])
            commitment.provision = provisions[printed["provision"]]
            if commitment.confirmed_at is None and commitment.pk not in worded_elsewhere:
                _set_facts(commitment, printed)
                commitment.position = position
            commitment.withdrawn_at = None
            found.append(commitment)
        _save_all(instrument, found)
        _write_wordings(version, found, reading)
        write_bearers(version, [one for one in found if one.pk not in worded_elsewhere], reading, gives_facts=True)
        write_bearers(version, [one for one in found if one.pk in worded_elsewhere], reading, gives_facts=False)
        withdrawn = _withdraw_unworded(instrument)
        record(author, "read", version, after={"commitments": len(found), "withdrawn": withdrawn})
        index_commitments(instrument)
    return found


def confirm_commitment(author: Author, commitment: Commitment) -> Commitment:
    """Says that a person stands for the facts of a commitment."""
    return change(author, commitment, confirmed_by=author.label, confirmed_at=timezone.now())


def set_state(author: Author, commitment: Commitment, state: str, *, by: str, on: str) -> Commitment:
    """Sets what is last known of a commitment: who says so, and when (a partial date). Reports call this."""
    return change(author, commitment, state=state, state_by=by[:200], state_on=on)


def hand_on(author: Author, earlier: Commitment, later: Commitment, kind: str, *, source: str = "") -> Lineage:
    known = Lineage.objects.filter(earlier=earlier, later=later, kind=kind).first()
    return known or create(author, Lineage(earlier=earlier, later=later, kind=kind, source=source))


def _set_facts(commitment: Commitment, printed: Reading) -> None:
    action, due, deliverable = printed["action"], printed["due"] or {}, printed["deliverable"] or {}
    why = action.get("why") or {}
    nature_before = commitment.nature
    commitment.action_verb = action["verb"][:60]
    commitment.action_kind = action["kind"]
    commitment.strength = printed["strength"]
    commitment.nature = printed["nature"]
    commitment.is_mandate = printed["addressee"] is not None
    commitment.deliverable_kind = deliverable.get("kind") or ""
    commitment.due_kind = due.get("kind") or ""
    commitment.due_from = due.get("earliest")
    commitment.due_until = due.get("latest")
    commitment.due_recurrence = due.get("recurrence") or ""
    commitment.rule = (why.get("rule") or "")[:80]
    commitment.doubt = highest_doubt(printed)
    if commitment.pk and commitment.nature != nature_before:
        # What was reported of one nature says nothing of the other.
        commitment.state, commitment.state_by, commitment.state_on = "no-report", "", ""


def highest_doubt(printed: Reading) -> float:
    """The greatest doubt of any fact inside a printed value."""
    if isinstance(printed, dict):
        own = (printed.get("why") or {}).get("doubt") or 0 if isinstance(printed.get("why"), dict) else 0
        return max([own, *(highest_doubt(value) for key, value in printed.items() if key != "why")])
    if isinstance(printed, list):
        return max((highest_doubt(value) for value in printed), default=0)
    return 0


def _worded_elsewhere(version: LanguageVersion) -> set[int]:
    """Commitments whose facts another language gives: the one in which the instrument was first read."""
    leading = version.instrument.versions.order_by("pk").values_list("language", flat=True).first()
    if version.language == leading:
        return set()
    wordings = CommitmentWording.objects.filter(
        version__instrument=version.instrument, version__replaced_at=None, version__language=leading
    )
    return set(wordings.values_list("commitment_id", flat=True))


def _save_all(instrument: Instrument, found: list[Commitment]) -> None:
    for commitment in found:
        commitment.slug = commitment.slug or f"{instrument.slug}--{commitment.code}"[:300]
    Commitment.objects.bulk_create([one for one in found if one.pk is None], batch_size=300)
    fields = [
        field.name
        for field in Commitment._meta.concrete_fields
        if not field.primary_key and field.name not in ("slug", "instrument", "code")
    ]
    Commitment.objects.bulk_update(found, fields, batch_size=100)


def _write_wordings(version: LanguageVersion, found: list[Commitment], reading: Reading) -> None:
    printed_by_code = {printed["id"]: printed for printed in reading["commitments"]}
    version.commitment_wordings.all().delete()
    CommitmentWording.objects.bulk_create(
        [_wording(version, one, printed_by_code[one.code]) for one in found], batch_size=300
    )


def _wording(version: LanguageVersion, commitment: Commitment, printed: Reading) -> CommitmentWording:
    offset = version.file_offset
    parts = {name: printed[name] or {} for name in ("action", "deliverable", "due")}
    marks = {name: _shift(part.get("span"), offset) for name, part in parts.items() if part.get("span")}
    bearers = [bearer for bearer in [*printed["bearers"], printed["addressee"]] if bearer]
    conditions = [{**one, "span": _shift(one["span"], offset)} for one in printed["conditions"]]
    marks |= {f"bearer-{n}": _shift(one["span"], offset) for n, one in enumerate(bearers) if one["span"]}
    marks |= {f"condition-{n}": one["span"] for n, one in enumerate(conditions)}
    return CommitmentWording(
        commitment=commitment,
        version=version,
        text=printed["text"],
        start=printed["span"][0] - offset,
        end=printed["span"][1] - offset,
        action=parts["action"]["text"][:500],
        deliverable=parts["deliverable"].get("text") or "",
        due=(parts["due"].get("text") or "")[:500],
        conditions=conditions,
        marks=marks,
        whys={name: part["why"] for name, part in parts.items() if part.get("why")},
    )


def _withdraw_unworded(instrument: Instrument) -> int:
    current = CommitmentWording.objects.filter(commitment=OuterRef("pk"), version__replaced_at=None)
    unworded = instrument.commitments.filter(~Exists(current), withdrawn_at=None)
    return unworded.update(withdrawn_at=timezone.now())


def _shift(span: list[int] | None, offset: int) -> list[int]:
    return [span[0] - offset, span[1] - offset] if span else []
