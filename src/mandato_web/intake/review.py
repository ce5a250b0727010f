"""What an editor decides about a proposal, and its publication in one transaction."""

import copy
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.files.services import purge
from mandato_web.history.services import Author, change, record
from mandato_web.instruments.models import Instrument, LanguageVersion, MeetingPart
from mandato_web.instruments.services import TextSource, create_instrument
from mandato_web.intake.confirming import confirm_decided
from mandato_web.intake.models import Finding, Proposal, Upload
from mandato_web.intake.proposing import standing_version
from mandato_web.intake.publishing import publish_parties, publish_text

Printed = dict[str, Any]
Decision = Finding.Decision


def decide(author: Author, finding: Finding, decision: str, *, edited: Printed | None = None) -> Finding:
    """Accepts, corrects or rejects one finding, or opens it again. A provision cannot be rejected: no text is lost."""
    _must_be_open(finding.proposal)
    if decision == Decision.REJECTED and finding.kind == Finding.Kind.PROVISION:
        raise ValidationError(_("A provision cannot be rejected, for no text may be lost. Correct it instead."))
    finding.decision = decision
    finding.edited = edited if decision == Decision.EDITED else None
    finding.decided_by = "" if decision == Decision.PENDING else author.label
    finding.decided_at = None if decision == Decision.PENDING else timezone.now()
    finding.full_clean()
    finding.save()
    return finding


def accept_below(author: Author, proposal: Proposal, doubt: float) -> int:
    """Accepts every open finding at most this doubtful; answers how many."""
    _must_be_open(proposal)
    waiting = proposal.findings.filter(decision=Decision.PENDING, doubt__lte=doubt)
    return waiting.update(decision=Decision.ACCEPTED, decided_by=author.label, decided_at=timezone.now())


def join(author: Author, proposal: Proposal, instrument: Instrument | None, *, slug: str = "") -> Proposal:
    """Makes the proposal a text of an instrument that stands, or a new instrument at the address `slug`."""
    _must_be_open(proposal)
    proposal.joins = instrument
    proposal.slug = instrument.slug if instrument else slug or proposal.slug
    proposal.replaces = standing_version(instrument, decided_reading(proposal)["language"])
    proposal.full_clean()
    proposal.save()
    return proposal


def decided_reading(proposal: Proposal) -> Printed:
    """The reading with every correction made and every rejected finding left out."""
    reading: Printed = copy.deepcopy(proposal.reading)
    rejected: dict[str, set[str]] = {}
    for finding in proposal.findings.exclude(decision=Decision.PENDING):
        name, _slash, key = finding.path.partition("/")
        if finding.decision == Decision.REJECTED:
            rejected.setdefault(name, set()).add(key)
        elif finding.decision == Decision.EDITED:
            _put(reading, name, key, finding.edited or {})
    for name, keys in rejected.items():
        _leave_out(reading, name, keys)
    return reading


def publish(author: Author, proposal: Proposal, *, authentic: bool, restatement: bool = False) -> Instrument:
    """Writes the instrument, its text, commitments and term, and marks what a person confirmed; all of it or nothing.

    Raises ValidationError where the proposal is no longer open, or its address is taken.
    """
    with transaction.atomic():
        proposal = Proposal.objects.select_for_update().get(pk=proposal.pk)
        _must_be_open(proposal)
        reading = decided_reading(proposal)
        instrument = _instrument(author, proposal, reading, restatement)
        publish_parties(author, instrument, reading)
        version = publish_text(
            author,
            instrument,
            reading,
            _source(proposal),
            authentic=authentic and not restatement,
            restatement=restatement,
            neighbours=_neighbours(proposal),
        )
        confirm_decided(author, proposal, version)
        _settle_standing(author, instrument, version)
        proposal.stage, proposal.published_as = Proposal.Stage.PUBLISHED, instrument
        proposal.save()
        record(author, "published", proposal, after={"instrument": instrument.slug, "language": version.language})
    return instrument


def discard(author: Author, upload: Upload, *, reason: str = "") -> None:
    """Forgets an upload that was never published, its bytes included, unless another record holds them."""
    if upload.proposals.filter(stage=Proposal.Stage.PUBLISHED).exists():
        raise ValidationError(_("A part of this file was published: it can no longer be discarded."))
    with transaction.atomic():
        stored = upload.file
        record(author, "discarded", upload, before={"name": upload.name}, reason=reason)
        upload.delete()
        if stored is not None and not stored.versions.exists() and not stored.uploads.exists():
            purge(stored)


def _must_be_open(proposal: Proposal) -> None:
    if proposal.stage != Proposal.Stage.OPEN:
        raise ValidationError(_("This proposal was published or discarded already."))


def _put(reading: Printed, name: str, key: str, edited: Printed) -> None:
    if not key:
        reading[name] = edited if name == "term" else edited.get("value")
    elif key.isdigit():
        reading[name][int(key)] = edited
    else:
        place = next(n for n, one in enumerate(reading[name]) if one["id"] == key)
        reading[name][place] = {**reading[name][place], **edited}


def _leave_out(reading: Printed, name: str, keys: set[str]) -> None:
    if isinstance(reading[name], list):
        reading[name] = [
            one for n, one in enumerate(reading[name]) if str(n) not in keys and one.get("id", "") not in keys - {""}
        ]
    else:
        reading[name] = "" if name == "title" else None


def _instrument(author: Author, proposal: Proposal, reading: Printed, restatement: bool) -> Instrument:
    titles = {reading["language"]: reading["title"]} if reading["title"] else {}
    facts = {"date": reading["date"] or "", "place": reading["place"] or ""}
    meeting = proposal.upload.meeting
    if proposal.joins is None:
        if meeting is not None:
            facts |= {"meeting": meeting, "meeting_part": MeetingPart.ADOPTED}
        kind = reading["kind"] or "other"
        return create_instrument(author, proposal.slug, kind, titles=titles, is_restatement=restatement, **facts)
    known = proposal.joins
    kept = {name: value for name, value in facts.items() if value and not getattr(known, name)}
    titles = {**known.titles, **titles} if not restatement else {**titles, **known.titles}
    translated = [language for language in known.translated if language != reading["language"] or restatement]
    return change(author, known, titles=titles, translated=translated, is_stub=False, **kept)


def _settle_standing(author: Author, instrument: Instrument, version: LanguageVersion) -> None:
    """An instrument is a restatement only while no current text of it is an official one."""
    official = instrument.versions.filter(replaced_at=None, is_restatement=False).exists()
    change(author, instrument, is_restatement=not official)


def _source(proposal: Proposal) -> TextSource:
    upload = proposal.upload
    return TextSource(proposal.text, upload.file, upload.name, proposal.media_type, proposal.reader)


def _neighbours(proposal: Proposal) -> dict[str, Instrument]:
    published = proposal.upload.proposals.exclude(published_as=None).select_related("published_as")
    return {one.reading["id"]: one.published_as for one in published if one.published_as}
