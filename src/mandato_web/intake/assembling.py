"""Putting texts into dossiers: by themselves as they are read, and as a person decides."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from mandato_web.history.services import Author
from mandato_web.intake.addresses import free_slug
from mandato_web.intake.aligning import align
from mandato_web.intake.grouping import Member, group
from mandato_web.intake.models import Act, Decision, Dossier, Finding, Package, Proposal, Upload

Reason = dict[str, Any]


def assemble(upload: Upload) -> None:
    """After a reading: its texts find the versions that they belong to, in the whole package. Inside a transaction."""
    if upload.package_id:
        Package.objects.select_for_update().get(pk=upload.package_id)
        proposals = Proposal.objects.filter(upload__package=upload.package_id)
    else:
        proposals = upload.proposals.all()
    touched = _regroup_by_likeness(_list_open(proposals))
    touched |= set(upload.proposals.values_list("dossier", flat=True))
    _tidy(touched)


def forget(upload: Upload) -> None:
    """Takes away what an earlier, interrupted reading of a file left."""
    dossiers = list(upload.proposals.values_list("dossier", flat=True))
    upload.proposals.all().delete()
    Dossier.objects.filter(pk__in=dossiers, proposals=None, stage=Dossier.Stage.OPEN).delete()


def move(author: Author, proposal: Proposal, target: Dossier | None) -> Dossier:
    """One act of a person: the text goes to another dossier, or to one of its own. Both are aligned again."""
    source = proposal.dossier
    for dossier in (source, target):
        if dossier is not None and dossier.stage != Dossier.Stage.OPEN:
            raise ValidationError(_("This text is published already; it can no longer be regrouped."))
    if target is not None and target.proposals.filter(language=proposal.language).exclude(pk=proposal.pk).exists():
        raise ValidationError(_("That text has a version in this language already."))
    with transaction.atomic():
        before = {"dossier": source.pk, "placed_by": proposal.placed_by, "reasons": proposal.reasons}
        target = target or _dossier_of_its_own(proposal)
        proposal.dossier, proposal.placed_by, proposal.reasons = target, author.label, []
        proposal.save(update_fields=["dossier", "placed_by", "reasons"])
        Act.objects.create(
            dossier=target,
            kind=Act.Kind.REGROUP,
            label=proposal.upload.name[:200],
            by_id=author.id,
            by_label=author.label,
            before={"proposal": proposal.pk, **before},
        )
        _settle_leading(source)
        _settle_leading(target)
        align(source)
        align(target)
    return target


def _dossier_of_its_own(proposal: Proposal) -> Dossier:
    reading = proposal.reading
    return Dossier.objects.create(
        package=proposal.dossier.package,
        title=(reading["title"] or "")[:500],
        slug=free_slug(reading["id"]),
        leading=proposal.language,
    )


def _list_open(proposals: Any) -> list[Proposal]:
    begun = Finding.objects.filter(proposal__dossier=OuterRef("dossier")).exclude(decision=Decision.PENDING)
    held = proposals.filter(dossier__stage=Dossier.Stage.OPEN).annotate(begun=Exists(begun)).order_by("pk")
    return list(held.defer("reading", "text"))


def _member(one: Any) -> Member:
    """A text that a person placed, or whose dossier somebody has begun to review, stays where it is."""
    by_person = bool(one.placed_by)
    return Member(one.pk, one.language, one.traits, one.dossier_id, bool(by_person or one.begun), by_person)


def _regroup_by_likeness(proposals: list[Proposal]) -> set[int]:
    """Writes what changed; answers with the dossiers that it touched."""
    standing = {one.pk: (one.dossier_id, one.reasons) for one in proposals}
    touched: set[int] = set()
    for held, reasons in group([_member(one) for one in proposals]):
        settled = [member.home for member in held if member.pinned]
        home = settled[0] if settled else min(member.home or 0 for member in held)
        for member in held:
            why = reasons.get(member.key, []) if len(held) > 1 else []
            if not member.pinned and standing[member.key] != (home, why):
                Proposal.objects.filter(pk=member.key).update(dossier=home, reasons=why)
            if member.home != home:
                touched |= {home, member.home or home}
    return touched


def _tidy(touched: set[int]) -> None:
    for dossier in Dossier.objects.filter(pk__in=touched):
        if dossier.proposals.exists():
            _settle_leading(dossier)
            align(dossier)
        else:
            dossier.delete()


def _settle_leading(dossier: Dossier) -> None:
    """A dossier leads with a language that it has; its title is that version's. A standing instrument has its own."""
    versions = list(dossier.proposals.order_by("pk").values_list("language", "reading__title"))
    spoken = [language for language, _title in versions]
    if versions and dossier.leading not in spoken and dossier.joins_id is None:
        dossier.leading = spoken[0]
    titles = dict(versions)
    dossier.title = (titles.get(dossier.leading) or next((t for t in titles.values() if t), "") or "")[:500]
    dossier.save(update_fields=["leading", "title"])
