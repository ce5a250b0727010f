"""What became of commitments, and who says so."""

from mandato_web.commitments.models import STATES_CONTINUING, STATES_ONCE, Commitment, Nature
from mandato_web.instruments.models import Provision
from mandato_web.intake.examples.register import Register
from mandato_web.intake.examples.tables import Table, read_rows
from mandato_web.reporting.services import add_evidence, publish_report

_STATES: dict[str, tuple[str, ...]] = {Nature.ONCE: STATES_ONCE, Nature.CONTINUING: STATES_CONTINUING, Nature.NONE: ()}


def load_outcomes(register: Register) -> None:
    for row in read_rows(register.folder, "states", "state"):
        provision = register.provision(register.instrument(row["instrument"]), row["label"])
        if provision is not None:
            _load_outcome(register, provision, row)


def _load_outcome(register: Register, provision: Provision, row: Table) -> None:
    """With the one commitment that fits; with the provision, and a remark, where none fits or the state cannot be."""
    commitment = _fitting(register, provision, row)
    if commitment is not None and row["state"] not in _STATES[commitment.nature]:
        register.remarks.append(
            f"{provision.instrument.slug} {provision.label}: {row['state']!r} cannot be said of a commitment "
            f"that is {commitment.nature!r}; kept with the provision"
        )
        commitment = None
    _report(register, provision, commitment, row)


def _report(register: Register, provision: Provision, commitment: Commitment | None, row: Table) -> None:
    report = publish_report(
        register.author,
        provision,
        commitment,
        register.actor(row["said_by"]),
        state=row["state"],
        said_on=row.get("said_on", ""),
        came_about=row.get("on", ""),
        narrative=row.get("evidence", {}),
        source=row.get("source", ""),
    )
    if "meeting" in row:
        meeting = register.meeting(row["meeting"])
        add_evidence(register.author, report, meeting=meeting, titles=meeting.names)


def _fitting(register: Register, provision: Provision, row: Table) -> Commitment | None:
    """By verb and deliverable; by deliverable alone where the reader spells the verb otherwise."""
    standing = Commitment.objects.filter(provision=provision, withdrawn_at=None).exclude(nature="none")
    keys = {"action_verb": row.get("verb"), "deliverable_kind": row.get("deliverable")}
    for names in (("action_verb", "deliverable_kind"), ("deliverable_kind",)):
        asked = {name: keys[name] for name in names if keys[name]}
        found = list(standing.filter(**asked)[:2])
        if len(found) == 1:
            return found[0]
    register.remarks.append(f"{provision.instrument.slug} {provision.label}: no single commitment fits {keys}")
    return None
