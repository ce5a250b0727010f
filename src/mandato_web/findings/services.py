"""Auditing the register, keeping what is found, and what people decide about it; with history, in one transaction."""

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

import mandato
from mandato_web.accounts.models import User
from mandato_web.findings.indexing import index_finding, index_findings
from mandato_web.findings.models import AuditRun, Finding, Gap, Quotation, Severity
from mandato_web.findings.rebuilding import current_versions, rebuild
from mandato_web.findings.sightings import Sighting, see
from mandato_web.history.services import REGISTER, Author, change, create, record, remove
from mandato_web.instruments.models import Instrument, Provision

UNCOVERED = "commitment-uncovered"
_FOUND_FIELDS = (
    *("code", "severity", "provision", "version", "against", "suggested", "languages", "label", "page"),
    *("start", "end", "cited", "message", "advice", "said", "shared", "suggestion"),
)


def audit_register(run: AuditRun) -> AuditRun:
    """Reads the whole register and keeps what the rules find in it, at today's date."""
    rebuilt = rebuild(current_versions())
    with _set_aside():
        found = mandato.audit(rebuilt.results, today=timezone.localdate(), linked=True)
    run.reader, run.texts = mandato.__version__, len(rebuilt.results)
    with transaction.atomic():
        keep_quotations(found.quotations)
        return keep_findings(run, see(found.findings, rebuilt.versions))


@contextmanager
def _set_aside() -> Iterator[None]:
    """What stands in memory by now stays until the audit ends: the collector need not walk through all of it each time
    that some more was made."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def keep_findings(run: AuditRun, sightings: Mapping[str, Sighting]) -> AuditRun:
    """Opens what is new, opens again what came back, closes as fixed what is found no more.

    State, owner, reason and publicity of what stays are not touched. The run's record says what changed.
    """
    now = timezone.now()
    with transaction.atomic():
        standing = {one.fingerprint: one for one in Finding.objects.select_for_update(of=("self",)).order_by()}
        new = [_open(one, now) for key, one in sightings.items() if key not in standing]
        kept = [one for key, one in standing.items() if key in sightings]
        gone = [one for key, one in standing.items() if key not in sightings and one.state != Finding.State.FIXED]
        back = [_come_back(one) for one in kept if one.state == Finding.State.FIXED]
        altered = [one for one in kept if _follow(one, sightings[one.fingerprint])]
        for one in gone:
            one.state, one.fixed_at = Finding.State.FIXED, now
        touched = list({one.pk: one for one in [*altered, *back, *gone]}.values())
        Finding.objects.bulk_create(new, batch_size=300)
        Finding.objects.bulk_update(touched, [*_FOUND_FIELDS, "state", "fixed_at"], batch_size=100)
        _accept_justified()
        run.found, run.opened, run.fixed = len(sightings), len(new) + len(back), len(gone)
        run.stage, run.finished_at = AuditRun.Stage.DONE, now
        run.save()
        opened, fixed = ([one.fingerprint for one in some] for some in ([*new, *back], gone))
        index_findings()
        record(REGISTER, "audited", run, after={"texts": run.texts, "opened": opened, "fixed": fixed})
    return run


def keep_quotations(quotations: Iterable[mandato.Quoting]) -> None:
    """Those between texts, in place of what the audit before found."""
    ends = {
        ((one.instrument, one.provision), (one.quoted_instrument, one.quoted_provision))
        for one in quotations
        if one.instrument != one.quoted_instrument
    }
    slugs = {slug for pair in ends for slug, _eid in pair}
    rows = Provision.objects.filter(instrument__slug__in=slugs).values_list("instrument__slug", "eid", "pk")
    keys = {(slug, eid): pk for slug, eid, pk in rows}
    found = {(keys[one], keys[other]) for one, other in ends if one in keys and other in keys}
    held = {(one.provision_id, one.quoted_id): one.pk for one in Quotation.objects.all()}
    Quotation.objects.filter(pk__in=[pk for pair, pk in held.items() if pair not in found]).delete()
    Quotation.objects.bulk_create(Quotation(provision_id=one, quoted_id=other) for one, other in found - held.keys())


def accept(author: Author, finding: Finding, reason: str) -> Finding:
    """Lives with a finding, for a reason. Raises ValidationError without one, or where it is fixed."""
    if not reason.strip():
        raise ValidationError({"reason": _("Say why it is accepted.")})
    if finding.state == Finding.State.FIXED:
        raise ValidationError(_("The audit finds this no longer."))
    return _decide(author, finding, Finding.State.ACCEPTED, reason.strip())


def reopen(author: Author, finding: Finding) -> Finding:
    """Takes an acceptance back. Raises ValidationError where there is none."""
    if finding.state != Finding.State.ACCEPTED:
        raise ValidationError(_("Only an accepted finding can be opened again."))
    return _decide(author, finding, Finding.State.OPEN, "")


def assign(author: Author, finding: Finding, owner: User | None) -> Finding:
    """Says who sees to it. Raises ValidationError where that person may not."""
    if owner is not None and not owner.has_perm("findings.decide"):
        raise ValidationError(_("Only editors can see to findings."))
    return change(author, finding, owner=owner)


def show_to_public(author: Author, finding: Finding, *, is_public: bool) -> Finding:
    changed = change(author, finding, is_public=is_public)
    index_finding(finding)
    return changed


def justify_gap(author: Author, plan: Instrument, provision: Provision, reason: str) -> Gap | None:
    """Says why a plan leaves a promise out on purpose; an empty reason takes that back.

    The findings that report the same gap follow.
    """
    reason = reason.strip()
    with transaction.atomic():
        gap = Gap.objects.filter(plan=plan, provision=provision).first()
        facts: dict[str, Any] = {"because": reason, "by": author.label, "at": timezone.now()}
        if gap is None and reason:
            gap = create(author, Gap(plan=plan, provision=provision, **facts))
        elif gap is not None and not reason:
            remove(author, gap)
            gap = None
        elif gap is not None and gap.because != reason:
            change(author, gap, **facts)
        _follow_gap(author, plan, provision, reason)
    return gap


def _follow_gap(author: Author, plan: Instrument, provision: Provision, reason: str) -> None:
    reported = Finding.objects.filter(code=UNCOVERED, against=plan, provision=provision)
    for finding in reported.exclude(state=Finding.State.FIXED):
        _decide(author, finding, Finding.State.ACCEPTED if reason else Finding.State.OPEN, reason)


def _accept_justified() -> None:
    """A gap that had its reason before an audit reported it is accepted from the start."""
    gaps = {(gap.plan_id, gap.provision_id): gap for gap in Gap.objects.all()}
    if not gaps:
        return
    for finding in Finding.objects.filter(code=UNCOVERED, state=Finding.State.OPEN, against__isnull=False):
        gap = gaps.get((finding.against_id or 0, finding.provision_id or 0))
        if gap:
            _decide(Author("", gap.by), finding, Finding.State.ACCEPTED, gap.because)


def _decide(author: Author, finding: Finding, state: str, reason: str) -> Finding:
    """The same decision again changes nothing."""
    if (finding.state, finding.because) == (state, reason):
        return finding
    who = {"decided_by": author.label, "decided_at": timezone.now()}
    changed = change(author, finding, state=state, because=reason, reason=reason, **who)
    index_finding(finding)
    return changed


def _open(sighting: Sighting, now: Any) -> Finding:
    """What only informs is for those who draft; the rest is for every reader."""
    is_public = sighting.facts["severity"] != Severity.INFO
    return Finding(fingerprint=sighting.fingerprint, first_seen=now, is_public=is_public, **sighting.facts)


def _come_back(finding: Finding) -> Finding:
    """What was accepted and vanished is accepted still when it comes back."""
    finding.state = Finding.State.ACCEPTED if finding.because else Finding.State.OPEN
    finding.fixed_at = None
    return finding


def _follow(finding: Finding, sighting: Sighting) -> bool:
    """Takes over the facts as they are found now; answers whether any differs."""
    altered = False
    for name, value in sighting.facts.items():
        if getattr(finding, name) != value:
            setattr(finding, name, value)
            altered = True
    return altered
