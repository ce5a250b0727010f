"""Every act on a dossier, written down with what stood before, so that it can be undone until publication."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from mandato_web.history.services import Author
from mandato_web.intake.aligning import align, follow
from mandato_web.intake.editing import current
from mandato_web.intake.models import Act, Decision, Dossier, Finding, Item, Proposal

_KEPT = ("decision", "edited", "triage", "merges_into_id", "decided_by", "after")
# An act that is undone gives a finding its version back, so that the act before it can be undone as well.
_STAMPS = ("decided_at", "version")


class Overtaken(Exception):
    """Somebody else acted on the item since it was shown."""

    def __init__(self, item: Item) -> None:
        super().__init__(str(item))
        self.item = item


class Undone(NamedTuple):
    """`left` counts the findings that somebody has altered since: they stay as they are."""

    act: Act
    left: int


def must_be_open(dossier: Dossier) -> None:
    if dossier.stage != Dossier.Stage.OPEN:
        raise ValidationError(_("This text was published already."))


def open_item(item: Item, version: int | None) -> Item:
    """The item, held until the transaction ends. Raises Overtaken where `version` is no longer the item's."""
    held = Item.objects.select_for_update().select_related("dossier").get(pk=item.pk)
    must_be_open(held.dossier)
    if version is not None and held.version != version:
        raise Overtaken(held)
    return held


def write(
    author: Author,
    item: Item,
    kind: str,
    findings: Sequence[Finding],
    alter: Callable[[Finding], None],
    *,
    others: Sequence[Item] = (),
    created: Sequence[Finding] = (),
) -> Act:
    """Alters each finding and keeps what stood. `others` are further items that the findings stand in."""
    now = timezone.now()
    before = {str(one.pk): _kept(one) for one in findings}
    for finding in findings:
        alter(finding)
        finding.version += 1
        is_open = finding.decision == Decision.PENDING
        finding.decided_by, finding.decided_at = ("", None) if is_open else (author.label, now)
    Finding.objects.bulk_update(findings, [*_fields(), *_STAMPS], batch_size=100)
    _follow_language(findings)
    for one in (item, *others):
        _touch(one)
    return Act.objects.create(
        dossier_id=item.dossier_id,
        item=item,
        kind=kind,
        label=str(item)[:200],
        by_id=author.id,
        by_label=author.label,
        before={"findings": before},
        after={str(one.pk): one.version for one in findings},
        created=[one.pk for one in created],
    )


def write_together(author: Author, dossier: Dossier, doubt: float, label: str) -> int:
    """Accepts every open finding of the items at most this doubtful, as one act; answers how many items."""
    with transaction.atomic():
        dossier = Dossier.objects.select_for_update().get(pk=dossier.pk)
        must_be_open(dossier)
        now = timezone.now()
        items = dossier.items.filter(decision=Decision.PENDING, doubt__lte=doubt)
        keys = list(items.values_list("pk", flat=True))
        waiting = Finding.objects.filter(item__in=items, decision=Decision.PENDING)
        findings = list(waiting.values_list("pk", flat=True))
        accepted = {"decision": Decision.ACCEPTED, "decided_by": author.label, "decided_at": now}
        waiting.update(**accepted, version=F("version") + 1)
        items.update(**accepted, version=F("version") + 1)
        if keys:
            Act.objects.create(
                dossier=dossier,
                kind=Act.Kind.ACCEPT_BELOW,
                label=label,
                count=len(keys),
                by_id=author.id,
                by_label=author.label,
                before={"together": findings, "at": now.isoformat()},
            )
    return len(keys)


def last_act(dossier: Dossier, by_id: str) -> Act | None:
    """What this person would undo next."""
    return dossier.acts.filter(by_id=by_id, undone_at=None).order_by("-pk").first()


def undo(author: Author, dossier: Dossier) -> Undone | None:
    """Takes back this person's last act; None where there is none. What others altered since is left as it is."""
    with transaction.atomic():
        dossier = Dossier.objects.select_for_update().get(pk=dossier.pk)
        must_be_open(dossier)
        act = last_act(dossier, author.id)
        if act is None:
            return None
        left = _put_back(act)
        act.undone_at = timezone.now()
        act.save(update_fields=["undone_at"])
    return Undone(act, left)


def _put_back(act: Act) -> int:
    if "proposal" in act.before:
        return _move_back(act)
    if "dossier" in act.before:
        Dossier.objects.filter(pk=act.dossier_id).update(**act.before["dossier"])
        return 0
    if "together" in act.before:
        return _reopen_together(act)
    return _restore_findings(act)


def _reopen_together(act: Act) -> int:
    at = parse_datetime(act.before["at"])
    wanted = act.before["together"]
    mine = Finding.objects.filter(pk__in=wanted, decision=Decision.ACCEPTED, decided_at=at)
    items = set(mine.values_list("item", flat=True))
    opened = {"decision": Decision.PENDING, "decided_by": "", "decided_at": None}
    left = len(wanted) - mine.update(**opened, version=F("version") - 1)
    Item.objects.filter(pk__in=items).update(**opened, version=F("version") + 1)
    return left


def _restore_findings(act: Act) -> int:
    held = Finding.objects.filter(pk__in=[*act.before["findings"], *act.created]).select_related("item")
    findings = {str(one.pk): one for one in held}
    mine = [one for key, one in findings.items() if key in act.after and one.version == act.after[key]]
    created = [one for one in findings.values() if one.pk in act.created]
    touched = {one.item_id: one.item for one in findings.values() if one.item}
    left = len(act.after) - len(mine)
    if act.created and (left or any(one.version for one in created)):
        raise ValidationError(_("A part of this was altered since; undo that first."))
    for finding in mine:
        for name, value in act.before["findings"][str(finding.pk)].items():
            setattr(finding, name, value)
        finding.decided_at = parse_datetime(finding.decided_at) if finding.decided_at else None
    Finding.objects.bulk_update(mine, [*_fields(), *_STAMPS], batch_size=100)
    _follow_language(mine)
    Finding.objects.filter(pk__in=[one.pk for one in created]).delete()
    for item in touched.values():
        if item.findings.exists():
            _touch(item)
        else:
            item.delete()
    return left


def _move_back(act: Act) -> int:
    proposal = Proposal.objects.select_related("dossier").get(pk=act.before["proposal"])
    earlier = Dossier.objects.get(pk=act.before["dossier"])
    must_be_open(earlier)
    if earlier.proposals.filter(language=proposal.language).exists():
        raise ValidationError(_("That text has a version in this language already."))
    left_behind = proposal.dossier
    proposal.dossier, proposal.placed_by = earlier, act.before["placed_by"]
    proposal.reasons = act.before["reasons"]
    proposal.save(update_fields=["dossier", "placed_by", "reasons"])
    align(earlier)
    align(left_behind)
    return 0


def _touch(item: Item) -> None:
    """The item follows its findings, and whoever saw it before will be told."""
    follow(item, list(item.findings.all()))
    item.version += 1
    item.save(update_fields=["decision", "decided_by", "decided_at", "version"])


def _follow_language(findings: Iterable[Finding]) -> None:
    """A text stands among its versions by the language that was decided for it."""
    for finding in findings:
        if finding.path == "language":
            Proposal.objects.filter(pk=finding.proposal_id).update(language=current(finding)["value"])


def _kept(finding: Finding) -> dict[str, Any]:
    at = finding.decided_at.isoformat() if finding.decided_at else None
    return {**{name: getattr(finding, name) for name in _KEPT}, "decided_at": at, "version": finding.version}


def _fields() -> Iterable[str]:
    return [name.removesuffix("_id") for name in _KEPT]
