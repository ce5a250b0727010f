"""Writing an assessment, and publishing it as a text whose recommendations are commitments of their own."""

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from mandato_web.commitments.indexing import index_commitments
from mandato_web.commitments.models import Bearer, Commitment
from mandato_web.commitments.services import write_commitments
from mandato_web.history.services import Author, change, create, remove, settle_links
from mandato_web.instruments.indexing import index_instrument
from mandato_web.instruments.models import Instrument
from mandato_web.instruments.services import TextSource, create_instrument, relate, write_version
from mandato_web.reporting.indexing import index_assessment
from mandato_web.reporting.models import Assessment, Criterion, Recommendation
from mandato_web.values.slugs import first_free
from mandato_web.values.wording import LANGUAGES

_READER = "register"


def save_assessment(
    author: Author,
    assessment: Assessment,
    *,
    criteria: Sequence[dict[str, Any]],
    recommendations: Sequence[dict[str, Any]],
    **facts: Any,
) -> Assessment:
    """Raises ValidationError for one that is published: what it became is a text, and texts are amended."""
    if assessment.is_public:
        raise ValidationError(_("This assessment is published; it stands as it is."))
    if facts.get("period_from") and facts.get("period_until") and facts["period_from"] > facts["period_until"]:
        raise ValidationError({"period_until": _("The period ends before it begins.")})
    with transaction.atomic():
        if assessment.pk is None:
            for name, value in facts.items():
                setattr(assessment, name, value)
            create(author, assessment)
        else:
            change(author, assessment, **facts)
        _settle_rows(author, assessment, Criterion, criteria)
        _settle_rows(author, assessment, Recommendation, recommendations)
    return assessment


def _settle_rows(
    author: Author, assessment: Assessment, model: type[models.Model], rows: Sequence[dict[str, Any]]
) -> None:
    """Makes the list hold exactly these rows, in this order."""
    standing = list(model._default_manager.filter(assessment=assessment).order_by("position"))
    for position, row in enumerate(rows):
        if position < len(standing):
            change(author, standing[position], **row)
        else:
            create(author, model(assessment=assessment, position=position, **row))
    for one in standing[len(rows) :]:
        remove(author, one)


def publish_assessment(author: Author, assessment: Assessment) -> Instrument:
    """Makes a text of it in every language in which all of it is written, and a commitment of every recommendation.

    Raises ValidationError where it is public already, or no language has all its words.
    """
    if assessment.is_public:
        raise ValidationError(_("This assessment is published; it stands as it is."))
    criteria, recommendations = list(assessment.criteria.all()), list(assessment.recommendations.all())
    languages = _whole_languages(assessment, criteria, recommendations)
    if not recommendations and not any(one.findings for one in criteria):
        raise ValidationError(_("Write a finding or a recommendation first."))
    if not languages:
        raise ValidationError(_("Write all of it in one language at least: title, findings, recommendations."))
    with transaction.atomic():
        instrument = create_instrument(
            author,
            first_free(Instrument, assessment.slug),
            "report",
            titles=assessment.titles,
            date=assessment.said_on,
            meeting=assessment.meeting,
            meeting_part="document" if assessment.meeting else "",
        )
        for language in languages:
            reading, text = _read(assessment, criteria, recommendations, language)
            source = TextSource(text, None, f"{assessment.slug}.{language}.txt", "text/plain", _READER)
            version = write_version(author, instrument, reading, source, authentic=True)
            write_commitments(author, version, reading)
        if assessment.instrument is not None:
            relate(author, instrument, "follows", assessment.instrument)
        _tie(author, instrument, recommendations)
        change(author, assessment, published_as=instrument)
        index_instrument(instrument)
        index_commitments(instrument)
        index_assessment(assessment)
    return instrument


def _tie(author: Author, instrument: Instrument, recommendations: Sequence[Recommendation]) -> None:
    """Each recommendation to its commitment, and the commitment to its addressee, as the assessor named it."""
    made = {
        one.provision.eid: one for one in Commitment.objects.filter(instrument=instrument).select_related("provision")
    }
    now = timezone.now()
    for recommendation in recommendations:
        commitment = made[_eid(recommendation)]
        change(author, recommendation, commitment=commitment)
        change(
            author,
            commitment,
            due_kind="by" if recommendation.due else "",
            due_until=recommendation.due,
            confirmed_by=author.label[:200],
            confirmed_at=now,
        )
        for bearer in commitment.bearers.filter(part=Bearer.Part.ADDRESSEE):
            settle_links(author, bearer, "actors", [recommendation.addressee] if recommendation.addressee else [])


def _whole_languages(
    assessment: Assessment, criteria: Sequence[Criterion], recommendations: Sequence[Recommendation]
) -> list[str]:
    wordings = [assessment.titles, *(one.titles for one in criteria), *(one.words for one in recommendations)]
    wordings += [one.findings for one in criteria if one.findings]
    return [code for code in LANGUAGES if all(wording.get(code) for wording in wordings)]


def _read(
    assessment: Assessment, criteria: Sequence[Criterion], recommendations: Sequence[Recommendation], language: str
) -> tuple[dict[str, Any], str]:
    """The assessment in the fields of a reading, and the text that its spans point into."""
    writer = _Writer(language)
    writer.add_title(assessment.titles[language])
    for place, criterion in enumerate(criteria, 1):
        writer.add(f"heading_{place}", heading=criterion.titles[language])
        if criterion.findings:
            writer.add(f"finding_{place}", text=criterion.findings[language])
    if recommendations:
        with translation.override(language):
            writer.add("heading_r", heading=_("Recommendations"))
    for recommendation in recommendations:
        eid, number = _eid(recommendation), str(recommendation.position + 1)
        span = writer.add(eid, text=recommendation.words[language], number=number)
        writer.promise(eid, recommendation, span)
    return writer.finish(assessment), writer.text


def _eid(recommendation: Recommendation) -> str:
    return f"para_{recommendation.position + 1}"


class _Writer:
    """Lines of a text and the provisions that they are."""

    def __init__(self, language: str) -> None:
        self.language, self.text = language, ""
        self._title = ""
        self._provisions: list[dict[str, Any]] = []
        self._commitments: list[dict[str, Any]] = []

    def add_title(self, title: str) -> None:
        self._title = title
        self.text += title + "\n\n"

    def add(self, eid: str, *, heading: str = "", text: str = "", number: str = "") -> list[int]:
        if number:
            self.text += f"{number}. "
        start = len(self.text)
        self.text += (heading or text) + "\n\n"
        span = [start, start + len(heading or text)]
        self._provisions.append(
            {
                "id": eid,
                "label": number or None,
                "number": f"{number}." if number else None,
                "ordinal": len(self._provisions) + 1,
                "role": "heading" if heading else "operative" if number else "text",
                "level": None if heading else 1,
                "parent": None,
                "heading": heading or None,
                "text": text,
                "span": span,
                "segments": [span] if text else [],
                "page": None,
                "cells": None,
            }
        )
        return span

    def promise(self, eid: str, recommendation: Recommendation, span: list[int]) -> None:
        with translation.override(self.language):
            named = recommendation.addressee.name_in(self.language) if recommendation.addressee else ""
        addressee = {
            "text": named, "name": named, "collective": False, "from": "editor", "span": None,
        } if named else None  # fmt: skip
        self._commitments.append(
            {
                "id": f"{eid}-1",
                "provision": eid,
                "text": recommendation.words[self.language],
                "span": span,
                "action": {"text": "", "verb": "recommend", "kind": "recommend", "span": span},
                "strength": "recommendation",
                "nature": "continuing" if recommendation.continuing else "once",
                "bearers": [],
                "addressee": addressee,
                "deliverable": None,
                "due": None,
                "conditions": [],
            }
        )

    def finish(self, assessment: Assessment) -> dict[str, Any]:
        return {
            "id": assessment.slug,
            "kind": "report",
            "title": self._title,
            "language": self.language,
            "date": assessment.said_on,
            "place": None,
            "parties": [],
            "signatories": [],
            "span": [0, len(self.text)],
            "annex_of": None,
            "version_of": None,
            "provisions": self._provisions,
            "commitments": self._commitments,
            "references": [],
            "term": None,
            "notes": [],
        }
