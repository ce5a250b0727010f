"""A file that was read becomes a draft to be commented on, with what an editor corrected."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from mandato_web.consultations import commenting
from mandato_web.consultations.models import Consultation
from mandato_web.instruments.models import Instrument
from mandato_web.intake.models import Dossier, Finding, Proposal
from tests.web.consultations.making import AUTHOR, CLOSES, make_consultation
from tests.web.intake.pledges import RESTATEMENT

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Any, person: Any) -> Any:
    client.force_login(person("editor"), backend="django.contrib.auth.backends.ModelBackend")
    return client


def _read(desk: Any, capture: Any, text: str = RESTATEMENT) -> Proposal:
    file = SimpleUploadedFile("pledge.txt", text.encode())
    with capture(execute=True):
        desk.post(reverse("intake:upload-text"), {"file": file, "language": "", "meeting": ""})
    return Proposal.objects.latest("pk")


def test_an_uploaded_file_becomes_a_draft(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    proposal = _read(desk, django_capture_on_commit_callbacks)
    found = proposal.findings.filter(kind="provision", found__role="operative").order_by("pk")[0]
    desk.get(reverse("intake:dossier", args=[proposal.dossier_id]))
    corrected = {**found.found, "text": "Corrected by an editor."}
    Finding.objects.filter(pk=found.pk).update(
        decision=Finding.Decision.EDITED, edited=corrected, decided_by="Editor", decided_at=timezone.now()
    )
    assert b"Open it to comment instead" in desk.get(reverse("intake:publish", args=[proposal.dossier_id])).content

    address = reverse("intake:draft", args=[proposal.dossier_id])
    answer = desk.post(address, {"consultation": ""})
    consultation = Consultation.objects.get()
    assert (answer.status_code, answer.url) == (302, consultation.get_absolute_url())
    draft = consultation.draft
    assert draft is not None and draft.languages == [proposal.language]
    assert "Corrected by an editor." in [part.texts[proposal.language] for part in draft.content]
    labels = [one["label"] for one in proposal.reading["provisions"] if one["role"] == "operative"]
    assert [part.number for part in draft.content if part.number] == labels
    assert not Instrument.objects.filter(slug=proposal.dossier.slug).exists()
    closed = Dossier.objects.get(pk=proposal.dossier_id)
    assert (closed.stage, closed.drafted_as) == ("drafted", consultation)
    assert b"became a draft" in desk.get(reverse("intake:dossier", args=[closed.pk])).content

    assert desk.post(address, {"consultation": ""}).status_code == 302
    assert Consultation.objects.count() == 1
    discarded = desk.post(reverse("intake:discard", args=[proposal.upload_id]))
    assert discarded.status_code == 302 and Proposal.objects.filter(pk=proposal.pk).exists()


def test_a_corrected_file_is_the_next_version_and_comments_follow(
    desk: Any, django_capture_on_commit_callbacks: Any
) -> None:
    held = make_consultation()
    comment = commenting.write_inside(
        AUTHOR, held.consultation, held.states[0], "p2", language="en", text="Not in winter.", quote="all year round",
        today=CLOSES,
    )  # fmt: skip
    text = (
        "PLAN ON HARBOURS\n\nThe states agree as follows:\n\n1. The states will meet once a year.\n\n"
        "2. The states keep every harbour open all year round.\n"
    )
    proposal = _read(desk, django_capture_on_commit_callbacks, text)
    answer = desk.post(reverse("intake:draft", args=[proposal.dossier_id]), {"consultation": held.consultation.slug})
    assert answer.status_code == 302
    comment.refresh_from_db()
    part = Consultation.objects.get(pk=held.consultation.pk).draft.by_key[comment.part]
    assert (part.number, comment.anchor) == ("2", "anchored")
    assert part.texts["en"][comment.start : comment.end] == "all year round"
    assert part.texts["es"].startswith("Los Estados mantienen")
