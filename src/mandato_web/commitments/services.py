"""Writing the commitments of a text that was read, and what people decide about them, with history."""

from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from mandato_web.commitments.bearers import write_bearers
from mandato_web.commitments.indexing import index_commitments
from mandato_web.commitments.matching import Pair, pair_commitments
from mandato_web.commitments.models import Commitment, CommitmentWording, Lineage
from mandato_web.history.services import Author, change, create, record, snapshot
from mandato_web.instruments.models import Instrument, LanguageVersion, Provision

Reading = dict[str, Any]
_FACT_FIELDS = (
    "provision", "position", "action_verb", "action_kind", "strength", "nature", "is_mandate", "deliverable_kind",
    "due_kind", "due_from", "due_until", "due_recurrence", "state", "state_by", "state_on", "rule", "doubt",
    "withdrawn_at",
)  # fmt: skip


def write_commitments(author: Author, version: LanguageVersion, reading: Reading) -> list[Commitment]:
    """The commitments of one language version, in the fields of `mandato read --explain`.

    A commitment that stood before keeps its address, its state and every human decision; its facts follow the newest
    reading unless a person confirmed them. One that no current text holds any more is withdrawn, never deleted.
    Another language version adds its words and changes no facts.
    """
    instrument = version.instrument
    with transaction.atomic():
        provisions = {one.eid: one for one in instrument.provisions.all()}
        found, alone = pair_commitments(version, reading)
        pairs = [pair for pair in found if pair.printed["provision"] in provisions]
        for position, pair in enumerate(pairs):
            place(pair, provisions[pair.printed["provision"]], position)
        _save_all(instrument, [pair.commitment for pair in pairs])
        _write_wordings(version, pairs)
        write_bearers(version, [pair for pair in pairs if pair.gives_facts], gives_facts=True)
        write_bearers(version, [pair for pair in pairs if not pair.gives_facts], gives_facts=False)
        withdrawn = _withdraw_unworded(instrument)
        summary = {"commitments": len(pairs), "withdrawn": withdrawn, "in this language alone": len(alone)}
        record(author, "read", version, after=summary)
        index_commitments(instrument)
    return [pair.commitment for pair in pairs]


def confirm_commitment(author: Author, commitment: Commitment) -> Commitment:
    """Says that a person stands for the facts of a commitment."""
    return change(author, commitment, confirmed_by=author.label, confirmed_at=timezone.now())


def set_state(author: Author, commitment: Commitment, state: str, *, by: str, on: str) -> Commitment:
    """Sets what is last known of a commitment: who says so, and when (a partial date). Reports call this."""
    return change(author, commitment, state=state, state_by=by[:200], state_on=on)


def note_voices(commitment: Commitment, *, reporters: int, last_said_on: date | None) -> None:
    """Keeps what follows from the published reports, so that lists need not count them. No fact: no history."""
    Commitment.objects.filter(pk=commitment.pk).update(reporter_count=reporters, last_said_on=last_said_on)
    commitment.reporter_count, commitment.last_said_on = reporters, last_said_on


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


def place(pair: Pair, provision: Provision, position: int) -> None:
    """Gives a commitment what the text says of it. Not saved yet."""
    commitment = pair.commitment
    commitment.withdrawn_at = None
    if not pair.gives_facts:
        return
    commitment.provision = provision
    commitment.position = position
    if commitment.confirmed_at is None:
        _set_facts(commitment, pair.printed)


def _save_all(instrument: Instrument, found: list[Commitment]) -> None:
    """New ones together; of those that stood, the ones that differ from what is stored."""
    for commitment in found:
        commitment.slug = commitment.slug or address(commitment)
    stored = {one.pk: snapshot(one) for one in instrument.commitments.all()}
    altered = [one for one in found if one.pk and snapshot(one) != stored[one.pk]]
    Commitment.objects.bulk_create([one for one in found if one.pk is None], batch_size=300)
    Commitment.objects.bulk_update(altered, _FACT_FIELDS, batch_size=100)


def address(commitment: Commitment) -> str:
    """The permanent one, of a commitment that has none yet."""
    return f"{commitment.instrument.slug}--{commitment.code}"[:300]


def _write_wordings(version: LanguageVersion, pairs: list[Pair]) -> None:
    version.commitment_wordings.all().delete()
    wordings = [build_wording(version, pair.commitment, pair.printed) for pair in pairs]
    CommitmentWording.objects.bulk_create(wordings, batch_size=300)


def build_wording(version: LanguageVersion, commitment: Commitment, printed: Reading) -> CommitmentWording:
    """Not saved yet."""
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
