"""A text that was read becomes a draft to be commented on, instead of an instrument of the register."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.consultations.anchoring import tidy
from mandato_web.consultations.drafting import Line
from mandato_web.consultations.drafts import save_consultation, without_doubles, write_draft
from mandato_web.consultations.models import Consultation, Lineage
from mandato_web.history.services import Author, create, record
from mandato_web.intake.aligning import in_order
from mandato_web.intake.journal import must_be_open
from mandato_web.intake.models import Dossier
from mandato_web.intake.review import decided_reading
from mandato_web.values.slugs import free_slug

# What stands around the provisions of a text and is not commented on.
_AROUND = ("front", "back", "note")


def make_draft(author: Author, dossier: Dossier, consultation: Consultation | None) -> Consultation:
    """Every language of the dossier, with what editors corrected, as the draft's next version. Without a consultation
    a new one is prepared, published from today, its rounds to be written. All or nothing; raises ValidationError."""
    with transaction.atomic():
        dossier = Dossier.objects.select_for_update().get(pk=dossier.pk)
        must_be_open(dossier)
        proposals = in_order(dossier, dossier.proposals.select_related("upload"))
        if not proposals:
            raise ValidationError(_("There is no text left here."))
        readings = [(one, decided_reading(one)) for one in proposals]
        if consultation is None:
            consultation = _prepare(author, dossier, [reading for _proposal, reading in readings])
        for proposal, reading in readings:
            write_draft(author, consultation, read_provisions(reading), proposal.language, note=proposal.upload.name)
        if dossier.joins and not consultation.lineage.filter(instrument=dossier.joins).exists():
            create(author, Lineage(consultation=consultation, instrument=dossier.joins))
        dossier.stage, dossier.drafted_as = Dossier.Stage.DRAFTED, consultation
        dossier.save()
        languages = [proposal.language for proposal in proposals]
        record(author, "drafted", dossier, after={"consultation": consultation.slug, "languages": languages})
    return consultation


def read_provisions(reading: dict[str, Any]) -> list[Line]:
    """The provisions of a reading as lines of a draft, each under its label."""
    lines = []
    for one in sorted(reading["provisions"], key=lambda provision: provision["span"][0]):
        heading = one["role"] == "heading"
        text = tidy((one["heading"] if heading else one["text"]) or one["text"] or one["heading"] or "")
        if text and one["role"] not in _AROUND:
            lines.append(Line(text, "" if heading else (one["label"] or "")[:30], heading))
    return without_doubles(lines)


def _prepare(author: Author, dossier: Dossier, readings: list[dict[str, Any]]) -> Consultation:
    titles = {one["language"]: (one["title"] or str(dossier))[:300] for one in readings}
    kind = readings[0]["kind"]
    return save_consultation(
        author,
        Consultation(),
        rounds=[],
        lineage=[],
        slug=free_slug(Consultation, str(dossier), "consultation"),
        titles=titles,
        kind=kind if kind in dict(Consultation._meta.get_field("kind").flatchoices) else "other",
        published_on=timezone.localdate(),
    )
