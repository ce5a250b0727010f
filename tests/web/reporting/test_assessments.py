"""Assessments: written by the secretariat, public as a text, their recommendations followed as commitments."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from mandato_web.commitments.models import Commitment
from mandato_web.history.services import REGISTER
from mandato_web.reporting.assessing import publish_assessment, save_assessment
from mandato_web.reporting.models import Assessment, Recommendation
from tests.web.factories import Register, make_actor, make_register

pytestmark = pytest.mark.django_db


@pytest.fixture
def held() -> Register:
    return make_register()


def _write(held: Register, **facts: Any) -> Assessment:
    written = {
        "slug": "pilots-2025",
        "titles": {"en": "Review of the pilots", "es": "Revisión de los pilotos"},
        "kind": "agreement",
        "assessor": facts.pop("assessor", None) or make_actor("review-body", kind="body"),
        "instrument": held.agreement,
        "said_on": "2025-11",
        "criteria": [{"titles": {"en": "Use", "es": "Uso"}, "findings": {"en": "Little.", "es": "Poco."}}],
        "recommendations": [
            {"words": {"en": "Train pilots.", "es": "Formar pilotos."}, "addressee": held.states[0],
             "due": date(2026, 6, 30)},
            {"words": {"en": "Report yearly.", "es": "Informar cada año."}, "addressee": None, "continuing": True},
        ],
        **facts,
    }  # fmt: skip
    return save_assessment(REGISTER, Assessment(), **written)


def test_recommendations_become_commitments_of_their_own(held: Register) -> None:
    assessment = _write(held)
    instrument = publish_assessment(REGISTER, assessment)
    assert sorted(instrument.versions.values_list("language", flat=True)) == ["en", "es"]
    first, second = Commitment.objects.filter(instrument=instrument).order_by("position")
    assert (first.strength, first.nature, first.due_until) == ("recommendation", "once", date(2026, 6, 30))
    assert [actor.slug for bearer in first.bearers.all() for actor in bearer.actors.all()] == ["aland"]
    assert (second.nature, second.bearers.count()) == ("continuing", 0)
    assert {one.version.language: one.text for one in first.wordings.all()} == {
        "en": "Train pilots.", "es": "Formar pilotos.",
    }  # fmt: skip
    assert Recommendation.objects.get(position=0).commitment == first
    for wording in first.wordings.all():
        assert wording.version.text[wording.start : wording.end] == wording.text


def test_what_is_published_stands(held: Register) -> None:
    assessment = _write(held)
    publish_assessment(REGISTER, assessment)
    with pytest.raises(ValidationError):
        publish_assessment(REGISTER, assessment)
    with pytest.raises(ValidationError):
        save_assessment(REGISTER, assessment, criteria=[], recommendations=[], titles={"en": "Other"})


def test_a_language_that_lacks_words_is_left_out_and_none_is_refused(held: Register) -> None:
    assessment = _write(held, recommendations=[{"words": {"en": "Train."}}])
    assert [one.language for one in publish_assessment(REGISTER, assessment).versions.all()] == ["en"]
    other = _write(held, slug="two", assessor=held.states[0], recommendations=[{"words": {"fr": "Former."}}])
    with pytest.raises(ValidationError, match="one language"):
        publish_assessment(REGISTER, other)
    assert not other.is_public


def test_only_the_secretariat_sees_a_draft(held: Register, person: Any, client: Any) -> None:
    assessment = _write(held)
    for role in (None, "coordinator", "administrator"):
        client.logout()
        if role:
            client.force_login(person(role, held.states[0] if role == "coordinator" else None))
        assert client.get(assessment.get_absolute_url()).status_code == 404
        assert client.get(reverse("reporting:edit-assessment", args=[assessment.slug])).status_code in (302, 403)
        assert client.post(reverse("reporting:publish-assessment", args=[assessment.slug])).status_code in (302, 403)
    assessment.refresh_from_db()
    assert not assessment.is_public
    client.force_login(person("editor"))
    assert client.get(assessment.get_absolute_url()).status_code == 200
    assert client.get(reverse("reporting:edit-assessment", args=[assessment.slug])).status_code == 200
    client.post(reverse("reporting:publish-assessment", args=[assessment.slug]))
    client.logout()
    page = client.get(assessment.get_absolute_url())
    assert page.status_code == 200
    assert "Train pilots." in page.content.decode()
    assert "Review of the pilots" in client.get(held.agreement.get_absolute_url()).content.decode()


def test_an_assessment_is_written_in_the_browser(held: Register, person: Any, client: Any) -> None:
    client.force_login(person("editor"))
    data = {
        "version": "", "titles_en": "Second look", "kind": "other", "assessor": "Harbour Office", "said_on": "2026",
        "criteria-TOTAL_FORMS": "0", "criteria-INITIAL_FORMS": "0", "recommendations-TOTAL_FORMS": "1",
        "recommendations-INITIAL_FORMS": "0", "recommendations-0-words_en": "Mend the lights.",
        "recommendations-0-addressee": "Borduria",
    }  # fmt: skip
    assert client.post(reverse("reporting:new-assessment"), data).status_code == 302
    assert Recommendation.objects.get().addressee == held.states[1]
    wrong = client.post(reverse("reporting:new-assessment"), {**data, "assessor": "Nobody at all"})
    assert wrong.status_code == 422
    assert "Mend the lights." in wrong.content.decode()
