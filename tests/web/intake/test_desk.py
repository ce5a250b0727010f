"""From a file in the browser to a published register, and from a restatement to the official text."""

import io
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from mandato_web.commitments.models import Commitment
from mandato_web.files.models import StoredFile
from mandato_web.history.models import Change
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.intake.models import Dossier, Finding, Item, Job, Proposal, Upload
from tests.web.intake.pledges import OFFICIAL, RESTATEMENT

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Any, person: Any) -> Any:
    client.force_login(person("editor"), backend="django.contrib.auth.backends.ModelBackend")
    return client


def _upload(desk: Any, text: str | bytes, name: str = "pledge.txt", **fields: str) -> Any:
    data = text.encode() if isinstance(text, str) else text
    file = SimpleUploadedFile(name, data)
    return desk.post(reverse("intake:upload-text"), {"file": file, "language": "", "meeting": "", **fields})


def _propose(desk: Any, text: str, django_capture: Any) -> Proposal:
    with django_capture(execute=True):
        response = _upload(desk, text)
    assert response.status_code == 302, response.content.decode()[:3000]
    job = Job.objects.latest("pk")
    assert job.stage == Job.Stage.READY, job.problem
    return Proposal.objects.latest("pk")


def _act(desk: Any, finding: Finding, act: str, **fields: str) -> Any:
    finding.refresh_from_db()
    return desk.post(reverse("intake:act", args=[finding.item_id]), {"act": act, **fields})


def _publish(desk: Any, proposal: Proposal, standing: str) -> Instrument:
    address = reverse("intake:publish", args=[proposal.dossier_id])
    response = desk.post(address, {f"standing-{proposal.pk}": standing})
    assert response.status_code == 302, response.content.decode()[:3000]
    published = Dossier.objects.get(pk=proposal.dossier_id).published_as
    assert published
    return published


def test_a_text_is_read_reviewed_and_published(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    proposal = _propose(desk, RESTATEMENT, django_capture_on_commit_callbacks)
    page = desk.get(reverse("intake:dossier", args=[proposal.dossier_id]))
    assert page.status_code == 200 and b"working group" in page.content
    instrument = _publish(desk, proposal, "authentic")
    assert instrument.date == "2019-05-03"
    assert instrument.versions.get().is_authentic and not instrument.is_restatement
    assert set(instrument.provisions.exclude(label="").values_list("label", flat=True)) >= {"1", "2", "3", "3.a", "3.b"}
    assert instrument.commitments.exists()
    assert Change.objects.filter(action="published").exists()
    assert desk.get(instrument.get_absolute_url()).status_code == 200


def test_decisions_show_on_what_is_published(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    proposal = _propose(desk, RESTATEMENT, django_capture_on_commit_callbacks)
    accepted, rejected, *_ = proposal.findings.filter(kind="commitment").order_by("position")
    _act(desk, accepted, "accept")
    _act(desk, rejected, "reject")
    instrument = _publish(desk, proposal, "authentic")
    codes = set(instrument.commitments.values_list("code", flat=True))
    assert rejected.found["id"] not in codes
    confirmed = instrument.commitments.get(code=accepted.found["id"])
    assert confirmed.confirmed_by == "editor@example.org" and confirmed.confirmed_at


def test_a_correction_is_published_and_confirmed(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    proposal = _propose(desk, RESTATEMENT, django_capture_on_commit_callbacks)
    finding = proposal.findings.filter(kind="commitment").order_by("position").first()
    prefix = f"f{finding.pk}"
    sent = {
        f"{prefix}-verb": "disclose",
        f"{prefix}-kind": "commit",
        f"{prefix}-strength": "undertaking",
        f"{prefix}-nature": "once",
        f"{prefix}-deliverable": "information",
        f"{prefix}-due_kind": "by",
        f"{prefix}-due_from": "",
        f"{prefix}-due_until": "2020-12-31",
    }
    _act(desk, finding, "edit", **sent)
    finding.refresh_from_db()
    assert finding.decision == "edited"
    commitment = _publish(desk, proposal, "authentic").commitments.get(code=finding.found["id"])
    assert (commitment.action_verb, commitment.deliverable_kind, str(commitment.due_until)) == (
        "disclose", "information", "2020-12-31",
    )  # fmt: skip
    assert commitment.confirmed_by


def test_an_impossible_correction_is_shown_again(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    proposal = _propose(desk, RESTATEMENT, django_capture_on_commit_callbacks)
    finding = proposal.findings.get(path="date")
    response = _act(desk, finding, "edit", **{f"f{finding.pk}-value": "3 May"})
    assert response.status_code == 422 and b"3 May" in response.content
    finding.refresh_from_db()
    assert finding.decision == "pending"


def test_a_provision_cannot_be_rejected(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    proposal = _propose(desk, RESTATEMENT, django_capture_on_commit_callbacks)
    finding = proposal.findings.filter(kind="provision").first()
    _act(desk, finding, "reject")
    finding.refresh_from_db()
    assert finding.decision == "pending"


def test_accepting_below_a_doubt(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    proposal = _propose(desk, RESTATEMENT, django_capture_on_commit_callbacks)
    Item.objects.filter(key__startswith="title@").update(doubt=0.9)
    desk.get(reverse("intake:dossier", args=[proposal.dossier_id]))
    desk.post(reverse("intake:accept-below", args=[proposal.dossier_id]), {"doubt": "0.3"})
    assert proposal.findings.get(path="title").decision == "pending"
    assert not proposal.findings.filter(doubt__lte=0.3, decision="pending").exclude(path="title").exists()


def test_the_official_text_takes_the_restatements_place(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    restated = _publish(desk, _propose(desk, RESTATEMENT, django_capture_on_commit_callbacks), "restatement")
    assert restated.is_restatement
    addresses = {one.eid: one.pk for one in restated.provisions.all()}
    kept = restated.commitments.filter(provision__label="3.a").first()
    Commitment.objects.filter(pk=kept.pk).update(
        confirmed_by="Ana", confirmed_at="2020-01-01T00:00Z", action_verb="found", state="delivered", state_by="Ana"
    )

    proposal = _propose(desk, OFFICIAL, django_capture_on_commit_callbacks)
    assert proposal.dossier.joins == restated
    difference = desk.get(reverse("intake:publish", args=[proposal.dossier_id])).content.decode()
    assert "<ins>" in difference and "Bogota" in difference

    official = _publish(desk, proposal, "authentic")
    assert official == restated and not official.is_restatement
    now = {one.eid: one.pk for one in Provision.objects.filter(instrument=official)}
    assert addresses.items() <= now.items() and len(now) > len(addresses)
    kept.refresh_from_db()
    assert (kept.action_verb, kept.state, kept.confirmed_by) == ("found", "delivered", "Ana")
    assert official.versions.filter(replaced_at=None).count() == 1 and official.versions.count() == 2


def test_the_same_file_again_changes_nothing(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    first = _publish(desk, _propose(desk, RESTATEMENT, django_capture_on_commit_callbacks), "authentic")
    before = list(first.provisions.values_list("pk", "eid", "position"))
    again = _publish(desk, _propose(desk, RESTATEMENT, django_capture_on_commit_callbacks), "authentic")
    assert again == first and list(first.provisions.values_list("pk", "eid", "position")) == before
    assert first.versions.count() == 1


def test_a_proposal_is_published_once(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    proposal = _propose(desk, RESTATEMENT, django_capture_on_commit_callbacks)
    _publish(desk, proposal, "authentic")
    desk.post(reverse("intake:publish", args=[proposal.dossier_id]), {f"standing-{proposal.pk}": "authentic"})
    assert (
        Instrument.objects.count() == 1
        and Change.objects.filter(action="published", after__languages__0="en").count() == 1
    )


def test_discarding_forgets_the_bytes(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    proposal = _propose(desk, RESTATEMENT, django_capture_on_commit_callbacks)
    desk.post(reverse("intake:discard", args=[proposal.upload_id]))
    assert not Upload.objects.exists() and not StoredFile.objects.exists()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("blank.txt", b" \n\n "),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20),
        ("nul.txt", b"Article 1\0 of the pledge\n" * 30),
        ("mixed.txt", "Acción única\n".encode() * 40 + "Acción única\n".encode("cp1252") * 40),
        ("no.pdf", b"%PDF-1.7 and nothing more"),
        ("no.docx", b"not a zip file at all"),
        ("program.exe", b"MZ" + bytes(300)),
    ],
)
def test_what_cannot_be_read_is_refused_and_not_kept(desk: Any, name: str, data: bytes) -> None:
    response = _upload(desk, data, name)
    assert response.status_code == 422, (name, response.status_code)
    assert b'class="problem"' in response.content
    assert not Upload.objects.exists() and not StoredFile.objects.exists() and not Job.objects.exists()


def test_too_large_a_file_is_refused(desk: Any, settings: Any) -> None:
    settings.UPLOAD_LIMIT = 1024
    response = _upload(desk, b"1. We agree.\n" * 200)
    assert response.status_code == 413 and b"at most" in response.content
    assert not StoredFile.objects.exists()


@pytest.mark.parametrize(("language", "words"), [("en", "at most 1 MB"), ("es", "máximo 1 MB"), ("pt", "máximo 1 MB")])
def test_too_large_a_request_is_answered_before_it_is_kept(desk: Any, settings: Any, language: str, words: str) -> None:
    settings.REQUEST_LIMIT = 1024 * 1024
    data = SimpleUploadedFile("a.txt", b"1. We agree.\n" * 200_000)
    response = desk.post(f"/{language}/desk/upload/", {"file": data})
    assert response.status_code == 413 and words in response.content.decode()
    assert not StoredFile.objects.exists()


def test_a_text_without_numbers_is_read_all_the_same(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    proposal = _propose(desk, "A short note about bread and its price in winter.\n", django_capture_on_commit_callbacks)
    assert proposal.reading["kind"] == "other"


def test_progress_shows_until_the_text_was_read(desk: Any) -> None:
    _upload(desk, RESTATEMENT)
    page = desk.get(reverse("intake:upload", args=[Upload.objects.get().pk]))
    assert page.headers["Refresh"] == "2" and b"<progress" in page.content


def test_nobody_but_editors_may_use_the_desk(client: Any, person: Any, django_capture_on_commit_callbacks: Any) -> None:
    assert client.get(reverse("intake:upload-text")).status_code == 302
    client.force_login(person("administrator"), backend="django.contrib.auth.backends.ModelBackend")
    assert client.get(reverse("intake:desk")).url == reverse("accounts:work")
    assert client.get(reverse("intake:upload-text")).status_code == 403
    assert client.post(reverse("intake:upload-text"), {"file": io.BytesIO(b"x")}).status_code == 403


def test_findings_come_most_doubtful_first(desk: Any, django_capture_on_commit_callbacks: Any) -> None:
    proposal = _propose(desk, RESTATEMENT, django_capture_on_commit_callbacks)
    doubts = [item.doubt for item in proposal.dossier.items.all()]
    assert doubts == sorted(doubts, reverse=True)
