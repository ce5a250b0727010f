"""What was done to an agreement and to what belongs to it, as the page of its history tells it."""

from mandato_web.agreements.forms import PARTS
from mandato_web.agreements.models import (
    Agreement,
    Amendment,
    Clause,
    Committee,
    Confirmation,
    Cycle,
    Decision,
    Denunciation,
    FocalPoint,
    Objection,
    Task,
)
from mandato_web.history.models import Change
from mandato_web.history.undoing import Act, changes_within, gather_acts

_WITHIN = (
    Amendment, Clause, Committee, Confirmation, Cycle, Decision, Denunciation, FocalPoint, Objection, Task,
)  # fmt: skip
_TOLD_BY_THEMSELVES = {"clauses", "tasks", "focal_points", "cycles", "amendments", "objections", "denunciations"}
_MOST = 200


def list_acts(agreement: Agreement) -> list[Act]:
    """Latest first."""
    changes = changes_within(agreement, dict.fromkeys(_WITHIN, "agreement_id"))[:_MOST]
    return gather_acts(one for one in changes if _is_told(one))


def _is_told(one: Change) -> bool:
    """Of a list that was changed only the fact is kept with the agreement; it is told where its rows are not."""
    if one.before or set(one.after or {}) != {"part"}:
        return True
    part = (one.after or {})["part"]
    if part in _TOLD_BY_THEMSELVES:
        return False
    if part in PARTS:
        one.subject_label, one.after = str(PARTS[part].label), None
    return part in PARTS
