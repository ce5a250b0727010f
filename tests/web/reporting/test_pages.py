"""The pages of reports: who sees which, what they let people do, what comes back when something is wrong."""

import zipfile
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from mandato_web.reporting import services
from mandato_web.reporting.models import Evidence, ProgressReport, Reply
from tests.web.factories import Register, make_actor, make_register

pytestmark = pytest.mark.django_db


@pytest.fixture
def held() -> Register:
    return make_register()


@pytest.fixture
def people(held: Register, person: Any) -> dict[str, Any]:
    own, other = held.states
    club = make_actor("sailors-club", kind="organisation")
    return {
        "visitor": None,
        "observer": person("observer", club),
        "focal point": person("focal-point", own),
        "coordinator": person("coordinator", own),
        "other focal point": person("focal-point", other, email="o1@example.org"),
        "other coordinator": person("coordinator", other, email="o2@example.org"),
        "editor": person("editor"),
        "administrator": person("administrator"),
    }


def _enter(client: Any, user: Any) -> Any:
    client.logout()
    if user is not None:
        client.force_login(user)
    return client


def _draft(people: dict[str, Any], held: Register) -> ProgressReport:
    return services.save_draft(
        people["focal point"], held.upkeep, held.states[0], state="practised", narrative={"en": "Secret so far."}
    )


SEES = {
    "draft": {"focal point", "coordinator"},
    "submitted": {"focal point", "coordinator", "editor"},
    "published": {
        "visitor", "observer", "focal point", "coordinator", "other focal point", "other coordinator", "editor",
        "administrator",
    },
}  # fmt: skip


@pytest.mark.parametrize("stage", SEES)
def test_a_states_unpublished_report_stays_with_it(stage: str, held: Register, people: Any, client: Any) -> None:
    report = _draft(people, held)
    evidence = services.add_evidence(
        services.Author.from_user(people["focal point"]), report, url="https://example.org/x"
    )
    assert evidence
    if stage != "draft":
        services.submit_report(people["coordinator"], report)
    if stage == "published":
        services.release_reports(people["editor"], [report])
    for name, user in people.items():
        found = _enter(client, user).get(reverse("reporting:report", args=[report.pk]))
        assert (found.status_code == 200) is (name in SEES[stage]), name
        shown = client.get(held.upkeep.get_absolute_url()).content.decode()
        assert ("Secret so far." in shown) is (stage == "published"), name


WRITES = {
    "reported": {"focal point", "coordinator"},
    "other": set(),
    "assessed": {"editor"},
}


@pytest.mark.parametrize("voice", WRITES)
def test_who_may_write_for_an_actor(voice: str, held: Register, people: Any, client: Any) -> None:
    address = reverse("reporting:write", args=[held.upkeep.slug]) + f"?as={held.states[0].slug}&voice={voice}"
    for name, user in people.items():
        status = _enter(client, user).get(address).status_code
        assert status == (302 if user is None else 200 if name in WRITES[voice] else 403), name


def test_an_observer_writes_for_its_own_organisation_only(held: Register, people: Any, client: Any) -> None:
    _enter(client, people["observer"])
    address = reverse("reporting:write", args=[held.upkeep.slug])
    assert client.get(address + "?as=sailors-club&voice=other").status_code == 200
    assert client.get(address + f"?as={held.states[0].slug}&voice=other").status_code == 403
    assert client.get(address + "?as=sailors-club&voice=reported").status_code == 403


PLACES = {
    "due": ("reporting:due", (), {"observer", "focal point", "coordinator", "other focal point", "other coordinator",
                                  "editor", "administrator"}),
    "coordinate": ("reporting:coordinate", ("aland",), {"coordinator"}),
    "review": ("reporting:review", (), {"editor"}),
    "new round": ("reporting:new-round", (), {"editor"}),
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_who_comes_in(place: str, held: Register, people: Any, client: Any) -> None:
    name, arguments, welcome = PLACES[place]
    for who, user in people.items():
        status = _enter(client, user).get(reverse(name, args=arguments)).status_code
        assert status == (302 if user is None else 200 if who in welcome else 403), who


def test_steps_are_refused_to_whoever_may_not_take_them(held: Register, people: Any, client: Any) -> None:
    report = _draft(people, held)
    allowed = {"clear": {"focal point"}, "submit": {"coordinator"}, "publish": set(), "validate": set()}
    for step, who in allowed.items():
        for name, user in people.items():
            if user is None or name in who:
                continue
            status = _enter(client, user).post(reverse("reporting:step", args=[report.pk, step])).status_code
            assert status == (403 if name in SEES["draft"] else 404), (step, name)
    report.refresh_from_db()
    assert report.stage == "draft"


def test_a_focal_point_reports_and_the_editor_publishes(held: Register, people: Any, client: Any) -> None:
    _enter(client, people["focal point"])
    page = client.get(reverse("reporting:due"))
    assert held.upkeep.slug in page.content.decode()
    address = reverse("reporting:write", args=[held.upkeep.slug]) + "?as=aland"
    data = {
        "version": "", "state": "practised", "said_on": "2026", "narrative": "All stayed open.", "language": "en",
        "evidence_url": "https://example.org/tides", "evidence_title": "Tide tables", "hand_in": "on",
    }  # fmt: skip
    assert client.post(address, data).status_code == 302
    report = ProgressReport.objects.get()
    assert (report.stage, report.evidence.get().url) == ("cleared", "https://example.org/tides")
    _enter(client, people["coordinator"])
    client.post(reverse("reporting:submit-chosen", args=["aland"]), {"commitment": [held.upkeep.slug]})
    _enter(client, people["editor"])
    assert "All stayed open." in client.get(reverse("reporting:report", args=[report.pk])).content.decode()
    client.post(reverse("reporting:publish-chosen"), {"report": [report.pk]})
    client.logout()
    shown = client.get(held.upkeep.get_absolute_url()).content.decode()
    assert "All stayed open." in shown
    assert "1 of 3 bearers reported" in shown


def test_what_was_typed_comes_back_with_the_error(held: Register, people: Any, client: Any) -> None:
    _enter(client, people["coordinator"])
    address = reverse("reporting:write", args=[held.upkeep.slug]) + "?as=aland"
    data = {"version": "", "said_on": "31st of May", "narrative": "Typed with care.", "language": "en", "hand_in": "on"}
    page = client.post(address, data)
    assert page.status_code == 422
    assert "Typed with care." in page.content.decode()
    assert not ProgressReport.objects.exists()


def test_two_people_on_one_report_lose_nothing(held: Register, people: Any, client: Any) -> None:
    _enter(client, people["focal point"])
    address = reverse("reporting:write", args=[held.upkeep.slug]) + "?as=aland"
    data = {"version": "", "state": "practised", "narrative": "First words.", "language": "en"}
    client.post(address, data)
    seen = client.get(address).context["edit"].shown
    client.post(address, {**data, "version": seen, "narrative": "Second words."})
    page = client.post(address, {**data, "version": seen, "narrative": "Third words."})
    assert page.status_code == 409
    assert "Third words." in page.content.decode()
    assert "Second words." in page.content.decode()
    assert ProgressReport.objects.get().narrative == {"en": "Second words."}


def _office_file(*members: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for member in members:
            archive.writestr(member, "x")
    return buffer.getvalue()


REFUSED = {
    "a page that says it is a picture": ("a.png", b"<html><script>1</script></html>"),
    "a page": ("a.html", b"<html></html>"),
    "a program": ("a.pdf", b"MZ\x90\x00\x03"),
    "macros": ("a.docx", _office_file("word/document.xml", "word/vbaProject.bin")),
    "an archive that says it is a letter": ("a.docx", _office_file("x.exe")),
    "a damaged letter": ("a.docx", b"PK\x03\x04 damaged"),
    "nothing": ("a.pdf", b""),
    "a drawing with script": ("a.svg", b"<svg onload='x'/>"),
    "a page as text": ("a.txt", b"<!doctype html><script>"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_evidence_that_is_refused(case: str, held: Register, people: Any, client: Any) -> None:
    report = _draft(people, held)
    _enter(client, people["focal point"])
    name, data = REFUSED[case]
    address = reverse("reporting:add-evidence", args=[report.pk])
    page = client.post(address, {"file": SimpleUploadedFile(name, data), "title": "Proof of it"})
    assert page.status_code == 422
    assert "Proof of it" in page.content.decode()
    assert not Evidence.objects.exists()


def test_a_file_is_public_once_somebody_has_looked(held: Register, people: Any, client: Any) -> None:
    report = _draft(people, held)
    _enter(client, people["focal point"])
    file = SimpleUploadedFile("list.csv", b"name,port\nA. Person,North\n")
    client.post(reverse("reporting:add-evidence", args=[report.pk]), {"file": file, "title": "Pilots"})
    services.submit_report(people["coordinator"], report)
    services.release_reports(people["editor"], [report])
    proof = Evidence.objects.get()
    address = reverse("reporting:evidence", args=[proof.pk])
    client.logout()
    assert client.get(address).status_code == 404
    assert client.get(address + "?original=1").status_code == 404
    _enter(client, people["editor"])
    redacted = SimpleUploadedFile("list-open.csv", b"port\nNorth\n")
    client.post(reverse("reporting:decide-evidence", args=[proof.pk, "show"]), {"redacted": redacted})
    client.logout()
    found = client.get(address)
    assert b"".join(found.streaming_content) == b"port\nNorth\n"
    assert found["Content-Disposition"].startswith("attachment")
    assert found["Content-Type"] == "application/octet-stream"
    assert client.get(address + "?original=1").getvalue() == b"port\nNorth\n"
    _enter(client, people["other coordinator"])
    assert client.get(address + "?original=1").getvalue() == b"port\nNorth\n"
    _enter(client, people["coordinator"])
    assert b"A. Person" in client.get(address + "?original=1").getvalue()


def test_whoever_is_spoken_of_has_the_right_of_reply(held: Register, people: Any, client: Any) -> None:
    report = services.save_draft(
        people["observer"], held.upkeep, make_actor("critics", kind="organisation"), voice="other",
        state="not-practised", narrative={"en": "Three harbours were shut."},
    )  # fmt: skip
    services.submit_report(people["observer"], report)
    services.release_reports(people["editor"], [report])
    address = reverse("reporting:reply", args=[report.pk])
    data = {"as": "aland", "text_en": "They were shut for a day."}
    for name in ("focal point", "other focal point", "editor", "observer"):
        assert _enter(client, people[name]).post(address, data).status_code == 403, name
    assert _enter(client, people["coordinator"]).post(address, data).status_code == 302
    assert Reply.objects.get().text == {"en": "They were shut for a day."}
    client.logout()
    assert "They were shut for a day." in client.get(held.upkeep.get_absolute_url()).content.decode()
    held.upkeep.refresh_from_db()
    assert held.upkeep.state == "no-report"


def test_a_refused_contribution_is_counted_and_not_shown(held: Register, people: Any, client: Any) -> None:
    club = make_actor("critics", kind="organisation")
    report = services.save_draft(
        people["observer"], held.upkeep, club, voice="other", state="not-practised", narrative={"en": "Rude words."}
    )
    services.submit_report(people["observer"], report)
    _enter(client, people["editor"])
    step = reverse("reporting:step", args=[report.pk, "refuse"])
    assert client.post(step, {"reason": ""}).status_code == 422
    client.post(step, {"reason": "It insults a person."})
    client.logout()
    page = client.get(reverse("reporting:moderation"))
    assert page.context["years"] == [(timezone.now().year, 1, 0, 1)]
    assert "Rude words." not in client.get(held.upkeep.get_absolute_url()).content.decode()


def test_public_pages_ask_a_bounded_number_of_questions(
    held: Register, people: Any, client: Any, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(14):
        page = client.get(reverse("reporting:grid", args=[held.declaration.slug]))
    assert page.status_code == 200
    assert "Aland" in page.content.decode()
    with django_assert_max_num_queries(10):
        assert client.get(reverse("reporting:rounds")).status_code == 200


def test_a_round_is_opened_in_the_browser(held: Register, people: Any, client: Any) -> None:
    _enter(client, people["editor"])
    data = {
        "version": "", "titles_en": "Harbours in 2025", "members_of": "Harbour Conference",
        "period_from": "2025-01-01", "period_until": "2025-12-31", "opens": "2026-01-10", "deadline": "2026-03-31",
        "instruments-TOTAL_FORMS": "1", "instruments-INITIAL_FORMS": "0",
        "instruments-0-instrument": held.declaration.title,
        "actors-TOTAL_FORMS": "0", "actors-INITIAL_FORMS": "0",
    }  # fmt: skip
    assert client.post(reverse("reporting:new-round"), data).status_code == 302
    page = client.get(reverse("reporting:round", args=["harbours-in-2025"]))
    assert [(row.actor.slug, row.asked) for row in page.context["asked"]] == [("aland", 2), ("borduria", 2)]


def test_an_actors_page_tells_its_reports_by_their_words(held: Register, people: Any, client: Any) -> None:
    report = _draft(people, held)
    services.submit_report(people["coordinator"], report)
    services.release_reports(people["editor"], [report])
    shown = client.get(held.states[0].get_absolute_url()).content.decode()
    assert f"#report-{report.pk}" in shown
    link = shown.split(f"#report-{report.pk}")[1].split("</a>")[0]
    assert held.upkeep.wordings.get().text[:40] in link
    assert held.upkeep.slug not in link
