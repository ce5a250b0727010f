"""What an editor decides about one item: accepted, corrected, rejected, opened again, labelled, sorted."""

import copy
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from mandato_web.commitments.models import Commitment, Triage
from mandato_web.history.services import Author
from mandato_web.intake.editing import current
from mandato_web.intake.journal import open_item, write, write_together
from mandato_web.intake.models import Act, Decision, Dossier, Finding, Item, Kind

Printed = dict[str, Any]


def accept(author: Author, item: Item, version: int | None = None) -> Act:
    return _decide(author, item, version, Act.Kind.ACCEPT, Decision.ACCEPTED)


def reject(author: Author, item: Item, version: int | None = None) -> Act:
    """A provision cannot be rejected: no text is lost."""
    if item.kind == Kind.PROVISION:
        raise ValidationError(_("A provision cannot be rejected, for no text may be lost. Correct it instead."))
    return _decide(author, item, version, Act.Kind.REJECT, Decision.REJECTED)


def reopen(author: Author, item: Item, version: int | None = None) -> Act:
    return _decide(author, item, version, Act.Kind.REOPEN, Decision.PENDING)


def correct(author: Author, item: Item, corrected: dict[int, Printed], version: int | None = None) -> Act:
    """`corrected` by finding. One that equals what the reader found is accepted."""

    def alter(finding: Finding) -> None:
        value = corrected.get(finding.pk, current(finding))
        same = value == finding.found
        finding.edited = None if same else value
        finding.decision = Decision.ACCEPTED if same else Decision.EDITED

    with transaction.atomic():
        held = open_item(item, version)
        act = write(author, held, Act.Kind.EDIT, list(held.findings.all()), alter)
        _keep_label(held, corrected)
        return act


def relabel(author: Author, item: Item, label: str, version: int | None = None) -> Act:
    """Another label for a provision, or for what a citation cites, in every language version."""
    corrected = {}
    for finding in item.findings.all():
        value = copy.deepcopy(current(finding))
        if item.kind == Kind.PROVISION:
            value["label"], value["number"] = label or None, label.rpartition(".")[2] or None
        elif item.kind == Kind.CITATION:
            value["target"] = {**value["target"], "label": label or None}
        else:
            raise ValidationError(_("Only provisions and citations have a label."))
        corrected[finding.pk] = value
    return correct(author, item, corrected, version)


def sort(author: Author, item: Item, triage: str, *, into: Commitment | None = None, version: int | None = None) -> Act:
    """Says what becomes of a promise: followed, recorded only, or merged with an earlier mandate."""
    if item.kind != Kind.COMMITMENT:
        raise ValidationError(_("Only promises are followed, recorded or merged."))
    if triage == Triage.MERGED and into is None:
        raise ValidationError(_("Choose the earlier mandate that this one is merged with."))

    def alter(finding: Finding) -> None:
        finding.triage, finding.merges_into = triage, into if triage == Triage.MERGED else None
        if finding.decision == Decision.PENDING:
            finding.decision = Decision.ACCEPTED

    with transaction.atomic():
        held = open_item(item, version)
        return write(author, held, Act.Kind.TRIAGE, list(held.findings.all()), alter)


def accept_below(author: Author, dossier: Dossier, doubt: float) -> int:
    """Accepts every open item at most this doubtful; answers how many. One act, undone as one."""
    return write_together(author, dossier, doubt, f"≤ {doubt:g}")


def _decide(author: Author, item: Item, version: int | None, kind: str, decision: str) -> Act:
    def alter(finding: Finding) -> None:
        finding.decision = decision
        if decision in (Decision.PENDING, Decision.REJECTED):
            finding.triage, finding.merges_into = "", None
        if decision == Decision.PENDING and not finding.after:
            finding.edited = None
        elif decision == Decision.ACCEPTED and finding.edited is not None and not finding.after:
            finding.decision = Decision.EDITED

    with transaction.atomic():
        held = open_item(item, version)
        findings = [one for one in held.findings.all() if one.decision != Decision.MERGED]
        if not findings:
            raise ValidationError(_("This was merged with the one before. Undo that first."))
        return write(author, held, kind, findings, alter)


def _keep_label(item: Item, corrected: dict[int, Printed]) -> None:
    """A provision's own item shows its label as corrected."""
    label = next((value.get("label") for value in corrected.values()), None)
    if item.kind == Kind.PROVISION and (label or "") != item.label:
        item.label = (label or "")[:60]
        item.save(update_fields=["label"])
