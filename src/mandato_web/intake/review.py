"""What was decided about a dossier, and its publication in one transaction."""

import copy
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.commitments.models import Triage
from mandato_web.files.services import purge
from mandato_web.history.services import Author, change, record
from mandato_web.instruments.models import Instrument, LanguageVersion, MeetingPart
from mandato_web.instruments.services import TextSource, create_instrument
from mandato_web.intake.aligning import in_order
from mandato_web.intake.confirming import commitments_of, confirm_decided
from mandato_web.intake.journal import must_be_open
from mandato_web.intake.models import Act, Decision, Dossier, Package, Proposal, Standing, Upload
from mandato_web.intake.proposing import leading_language
from mandato_web.intake.publishing import publish_parties, publish_text
from mandato_web.intake.structure import apply_structure

Printed = dict[str, Any]


def place(
    author: Author, dossier: Dossier, instrument: Instrument | None, *, slug: str = "", leading: str = ""
) -> None:
    """Makes the dossier's texts versions of an instrument that stands, or of a new one at the address `slug`."""
    with transaction.atomic():
        dossier = Dossier.objects.select_for_update().get(pk=dossier.pk)
        must_be_open(dossier)
        before = {"joins_id": dossier.joins_id, "slug": dossier.slug, "leading": dossier.leading}
        dossier.joins = instrument
        dossier.slug = instrument.slug if instrument else slug or dossier.slug
        dossier.leading = leading_language(instrument, leading or dossier.leading)
        dossier.full_clean()
        dossier.save()
        Act.objects.create(
            dossier=dossier,
            kind=Act.Kind.PLACE,
            label=dossier.slug,
            by_id=author.id,
            by_label=author.label,
            before={"dossier": before},
        )


def decided_reading(proposal: Proposal) -> Printed:
    """The reading with every correction made, parts parted and joined, and every rejected finding left out."""
    reading: Printed = copy.deepcopy(proposal.reading)
    findings = list(proposal.findings.exclude(decision=Decision.PENDING, after=""))
    gone: dict[str, set[str]] = {}
    for finding in findings:
        name, _slash, key = finding.path.partition("/")
        if finding.decision == Decision.MERGED or (finding.decision == Decision.REJECTED and not finding.after):
            gone.setdefault(name, set()).add(key)
        elif finding.edited is not None and not finding.after:
            _put(reading, name, key, finding.edited)
    apply_structure(reading, findings)
    for name, keys in gone.items():
        _leave_out(reading, name, keys)
    return reading


def publish(author: Author, dossier: Dossier, standings: dict[int, str]) -> Instrument:
    """Writes the instrument with its texts, commitments and term, and marks what a person confirmed: all or nothing.

    `standings` says by proposal what each text is. Raises ValidationError where the dossier is no longer open, or its
    address is taken.
    """
    with transaction.atomic():
        dossier = Dossier.objects.select_for_update().get(pk=dossier.pk)
        must_be_open(dossier)
        proposals = in_order(dossier, dossier.proposals.select_related("upload__file", "upload__meeting"))
        if not proposals:
            raise ValidationError(_("There is no text left to publish here."))
        if len({proposal.language for proposal in proposals}) < len(proposals):
            raise ValidationError(_("Two of these texts are in the same language. Move one to a dossier of its own."))
        instrument = dossier.joins
        for proposal in proposals:
            standing = standings[proposal.pk]
            instrument = _publish_version(author, dossier, proposal, instrument, standing)
        assert instrument is not None
        dossier.stage, dossier.published_as = Dossier.Stage.PUBLISHED, instrument
        dossier.published_at = timezone.now()
        dossier.save()
        languages = [proposal.language for proposal in proposals]
        record(author, "published", dossier, after={"instrument": instrument.slug, "languages": languages})
    return instrument


def discard(author: Author, upload: Upload, *, reason: str = "") -> None:
    """Forgets an upload that was never published, its bytes included, unless another record holds them."""
    if upload.proposals.exclude(dossier__stage=Dossier.Stage.OPEN).exists():
        raise ValidationError(_("A part of this file was published, or is a draft: it can no longer be discarded."))
    with transaction.atomic():
        stored = upload.file
        dossiers = list(upload.proposals.values_list("dossier", flat=True))
        record(author, "discarded", upload, before={"name": upload.name}, reason=reason)
        upload.delete()
        Dossier.objects.filter(pk__in=dossiers, proposals=None).delete()
        if stored is not None and not stored.versions.exists() and not stored.uploads.exists():
            purge(stored)


def discard_package(author: Author, package: Package) -> None:
    """Forgets a package and every file in it, as long as none was published."""
    with transaction.atomic():
        for upload in package.uploads.select_related("file"):
            discard(author, upload)
        record(author, "discarded", package, before={"name": package.name})
        package.delete()


def _publish_version(
    author: Author, dossier: Dossier, proposal: Proposal, instrument: Instrument | None, standing: str
) -> Instrument:
    reading = decided_reading(proposal)
    restatement = standing == Standing.RESTATEMENT
    instrument = _instrument(author, dossier, proposal, reading, instrument, restatement)
    publish_parties(author, instrument, reading)
    version = publish_text(
        author,
        instrument,
        reading,
        _source(proposal),
        authentic=standing == Standing.AUTHENTIC,
        restatement=restatement,
        neighbours=_neighbours(proposal),
    )
    confirm_decided(author, proposal, version)
    _sort_commitments(author, proposal, version)
    _settle_standing(author, instrument)
    return instrument


def _sort_commitments(author: Author, proposal: Proposal, version: LanguageVersion) -> None:
    """What was to be followed, recorded or merged becomes so."""
    sorted_out = list(proposal.findings.exclude(triage="").exclude(decision=Decision.REJECTED))
    for finding in sorted_out:
        for commitment in commitments_of(version, [finding]):
            into = finding.merges_into if finding.triage == Triage.MERGED else None
            if (into is None and finding.triage == Triage.MERGED) or into == commitment:
                continue
            change(author, commitment, triage=finding.triage, merged_into=into)


def _put(reading: Printed, name: str, key: str, edited: Printed) -> None:
    if not key:
        reading[name] = edited if name == "term" else edited.get("value")
    elif key.isdigit() and name != "provisions":
        reading[name][int(key)] = edited
    else:
        place = next(n for n, one in enumerate(reading[name]) if one["id"] == key)
        reading[name][place] = {**reading[name][place], **edited}


def _leave_out(reading: Printed, name: str, keys: set[str]) -> None:
    if isinstance(reading[name], list):
        reading[name] = [
            one for n, one in enumerate(reading[name]) if not ({str(n)} if "id" not in one else {one["id"]}) & keys
        ]
    else:
        reading[name] = "" if name == "title" else None


def _instrument(
    author: Author,
    dossier: Dossier,
    proposal: Proposal,
    reading: Printed,
    known: Instrument | None,
    restatement: bool,
) -> Instrument:
    titles = {reading["language"]: reading["title"]} if reading["title"] else {}
    facts = {"date": reading["date"] or "", "place": reading["place"] or ""}
    meeting = proposal.upload.meeting
    if known is None:
        if meeting is not None:
            facts |= {"meeting": meeting, "meeting_part": MeetingPart.ADOPTED}
        kind = reading["kind"] or "other"
        return create_instrument(author, dossier.slug, kind, titles=titles, is_restatement=restatement, **facts)
    kept = {name: value for name, value in facts.items() if value and not getattr(known, name)}
    titles = {**known.titles, **titles} if not restatement else {**titles, **known.titles}
    translated = [language for language in known.translated if language != reading["language"] or restatement]
    return change(author, known, titles=titles, translated=translated, is_stub=False, **kept)


def _settle_standing(author: Author, instrument: Instrument) -> None:
    """An instrument is a restatement only while no current text of it is an official one."""
    official = instrument.versions.filter(replaced_at=None, is_restatement=False).exists()
    change(author, instrument, is_restatement=not official)


def _source(proposal: Proposal) -> TextSource:
    upload = proposal.upload
    return TextSource(proposal.text, upload.file, upload.name, proposal.media_type, proposal.reader)


def _neighbours(proposal: Proposal) -> dict[str, Instrument]:
    published = proposal.upload.proposals.exclude(dossier__published_as=None).select_related("dossier__published_as")
    return {one.reading["id"]: one.dossier.published_as for one in published if one.dossier.published_as}
