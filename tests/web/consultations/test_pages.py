"""The pages of consultations: who may open which, what each shows, and forms that lose nothing."""

import io
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from mandato_web.consultations import answering, commenting, drafts
from mandato_web.consultations.models import Comment, Consultation
from tests.web.consultations.making import AUTHOR, Held, make_consultation

pytestmark = pytest.mark.django_db
SLUG = "harbour-plan-draft"


@pytest.fixture(autouse=True)
def nobody_counted() -> None:
    cache.clear()


@pytest.fixture
def held() -> Held:
    """Published ten days ago, open for ten days more."""
    today = timezone.localdate()
    return make_consultation(
        published_on=today - timedelta(days=10), incorporated_by=None, presented_on=None, opened=False
    )


@pytest.fixture(autouse=True)
def rounds_around_today(monkeypatch: pytest.MonkeyPatch) -> None:
    """The round of the example runs now."""
    today = timezone.localdate()
    monkeypatch.setattr("tests.web.consultations.making.PUBLISHED", today - timedelta(days=10))
    monkeypatch.setattr("tests.web.consultations.making.CLOSES", today + timedelta(days=10))


@pytest.fixture
def opened(held: Held) -> Held:
    drafts.open_consultation(AUTHOR, held.consultation)
    return held


def _signed_in(person: Any, role: str, actor: Any = None) -> Client:
    client = Client()
    client.force_login(person(role, actor=actor))
    return client


def _at(name: str, *arguments: Any) -> str:
    return reverse(f"consultations:{name}", args=[SLUG, *arguments])


def _sent(held: Held, state: int = 0, part: str = "p2", **said: Any) -> Comment:
    said = {"language": "en", "text": "Not in winter.", **said}
    commenting.write_inside(AUTHOR, held.consultation, held.states[state], part, position=True, **said)
    return commenting.send_position(AUTHOR, held.consultation, held.states[state])[-1]


def test_in_preparation_only_editors_find_it(held: Held, client: Client, person: Any) -> None:
    assert client.get(_at("consultation")).status_code == 404
    assert _signed_in(person, "editor").get(_at("consultation")).status_code == 200


def test_the_list_and_the_draft_are_read_by_everybody(
    opened: Held, client: Client, django_assert_max_num_queries: Any
) -> None:
    for n in range(3):
        _sent(opened, n, quote="all year round")
    with django_assert_max_num_queries(25):
        page = client.get(_at("consultation")).content.decode()
    assert "all year round" in page and "Not in winter" not in page
    assert SLUG in client.get(reverse("consultations:list")).content.decode()
    spanish = client.get(_at("consultation") + "?text=es").content.decode()
    assert "Se celebra un foro" in spanish


def test_an_empty_list_says_what_would_be_there(client: Client) -> None:
    assert b'class="empty"' in client.get(reverse("consultations:list")).content


def test_a_visitor_comments_and_waits(opened: Held, client: Client) -> None:
    address = _at("part", "p2")
    filled = {"language": "en", "quote": "all year round", "text": "In winter too?", "name": "A. Reader"}
    assert client.post(address, filled).status_code == 302
    assert Comment.objects.get().stage == "waiting"
    assert b"In winter too" not in client.get(address).content
    wrong = client.post(address, {**filled, "quote": "other words"})
    assert wrong.status_code == 422
    assert b"other words" in wrong.content and b"In winter too?" in wrong.content
    assert client.post(address, {**filled, "website": "http://x.example"}).status_code == 302
    assert Comment.objects.count() == 1


def test_a_visitor_who_comments_too_often_is_asked_to_wait(opened: Held, client: Client) -> None:
    filled = {"language": "en", "text": "Again", "name": "A. Reader"}
    statuses = [client.post(_at("part", "p2"), filled).status_code for _ in range(21)]
    assert (statuses[0], statuses[-1], Comment.objects.count()) == (302, 429, 20)


def test_a_unit_writes_and_the_coordinator_sends(opened: Held, person: Any) -> None:
    state = opened.states[0]
    focal, coordinator = _signed_in(person, "focal-point", state), _signed_in(person, "coordinator", state)
    filled = {
        "as": state.slug,
        "language": "en",
        "quote": "all year round",
        "text": "It freezes.",
        "unit": opened.unit.slug,
    }
    assert focal.post(_at("part", "p2"), {**filled, "position": "1"}).status_code == 302
    comment = Comment.objects.get()
    assert (comment.stage, comment.unit) == ("inside", opened.unit)
    assert focal.post(_at("send", state.slug)).status_code == 403
    assert focal.post(_at("take", state.slug), {"comment": comment.pk}).status_code == 403
    page = coordinator.get(_at("position", state.slug)).content.decode()
    assert "It freezes." in page and "Ministry of Ports" in page
    response = coordinator.post(_at("take", state.slug), {"comment": comment.pk})
    drawn = Comment.objects.get(stage="position")
    assert response["Location"].endswith(_at("edit-comment", drawn.pk).split("/", 2)[2])
    assert coordinator.get(_at("edit-comment", drawn.pk)).status_code == 200
    assert coordinator.post(_at("edit-comment", drawn.pk), {"text": "", "proposed": ""}).status_code == 422
    assert coordinator.post(_at("edit-comment", drawn.pk), {"text": "It is ice."}).status_code == 302
    assert coordinator.post(_at("send", state.slug)).status_code == 302
    assert Comment.objects.get(stage="sent").text == "It is ice."


@pytest.mark.parametrize(
    ("role", "own", "status"),
    [("focal-point", True, 200), ("coordinator", True, 200), ("coordinator", False, 403), ("focal-point", False, 403),
     ("observer", False, 403), ("editor", None, 403), ("administrator", None, 403)],
)  # fmt: skip
def test_a_position_opens_for_its_own_side_alone(
    opened: Held, person: Any, role: str, own: bool | None, status: int
) -> None:
    about = None if own is None else opened.states[0 if own else 1]
    client = _signed_in(person, role, about)
    assert client.get(_at("position", "aland")).status_code == status
    assert client.get(_at("own-matrix", "aland")).status_code == status
    assert client.get(_at("matrix", "xlsx") + "?as=aland").status_code == status


def test_a_comment_inside_is_nobody_elses(opened: Held, person: Any) -> None:
    comment = commenting.write_inside(AUTHOR, opened.consultation, opened.states[0], "p2", language="en", text="Secret")
    for role, actor in (("coordinator", opened.states[1]), ("editor", None), ("observer", opened.observer)):
        client = _signed_in(person, role, actor)
        assert client.get(_at("edit-comment", comment.pk)).status_code == 404
        assert client.post(_at("comment-step", comment.pk, "discard")).status_code == 404
        for name in ("consultation", "results"):
            assert b"Secret" not in client.get(_at(name)).content
        assert b"Secret" not in client.get(_at("part", "p2")).content
    own = _signed_in(person, "focal-point", opened.states[0])
    assert b"Secret" in own.get(_at("consultation")).content
    assert own.post(_at("comment-step", comment.pk, "discard")).status_code == 302
    assert not Comment.objects.exists()


@pytest.mark.parametrize("role", ["focal-point", "coordinator", "observer", "administrator"])
@pytest.mark.parametrize(
    "name", ["answers", "moderation", "edit", "upload-matrix", "edit-text", "edit-part", "copy-text"]
)
def test_the_secretariats_desk_is_its_own(opened: Held, person: Any, role: str, name: str) -> None:
    actor = None if role == "administrator" else opened.states[0]
    arguments = {"edit-text": ["en"], "edit-part": ["p2"]}.get(name, [])
    assert _signed_in(person, role, actor).get(_at(name, *arguments)).status_code == 403


def test_the_secretariat_answers(opened: Held, person: Any) -> None:
    editor = _signed_in(person, "editor")
    first = _sent(opened, 0, text="Harbours of the north freeze every winter", proposed="from March to October")
    second = _sent(opened, 1, text="Harbours of the north freeze every winter, too")
    page = editor.get(_at("answers")).content.decode()
    assert "2 say much the same" in page and "harbours" in page
    refused = editor.post(_at("answer", first.pk), {"disposition": "partly", "reason": ""})
    assert refused.status_code == 422
    filled = {"disposition": "partly", "reason": "Only in the north.", "alike": "on"}
    assert editor.post(_at("answer", first.pk), filled).status_code == 302
    assert {one.disposition for one in Comment.objects.all()} == {"partly"}
    assert second.pk
    opened.consultation.rounds.update(closes=timezone.localdate() - timedelta(days=1))
    anonymous = Client()
    assert anonymous.get(_at("results")).status_code == 404
    assert editor.post(_at("publish-answers")).status_code == 302
    page = anonymous.get(_at("results")).content.decode()
    assert "Only in the north." in page


def test_moderation_admits_or_refuses_with_a_reason(opened: Held, person: Any) -> None:
    editor = _signed_in(person, "editor")
    one, other = (
        commenting.comment_as_visitor(opened.consultation, "p2", name=name, language="en", text="Words")
        for name in ("A", "B")
    )
    assert b"Words" in editor.get(_at("moderation")).content
    editor.post(_at("moderate", one.pk), {"admit": "1"})
    editor.post(_at("moderate", other.pk), {"reason": ""})
    assert list(Comment.objects.order_by("pk").values_list("stage", flat=True)) == ["sent", "waiting"]


def test_an_editor_writes_it_all_in_the_browser(held: Held, person: Any) -> None:
    editor = _signed_in(person, "editor")
    day = timezone.localdate()
    filled = {
        "titles_en": "Draft on lights", "titles_es": "Proyecto sobre luces", "kind": "declaration",
        "published_on": day.isoformat(), "rounds-TOTAL_FORMS": "1", "rounds-INITIAL_FORMS": "0",
        "rounds-0-opens": day.isoformat(), "rounds-0-closes": (day + timedelta(days=5)).isoformat(),
        "rounds-0-states": "on", "rounds-0-invited": "Seafarers' League",
        "lineage-TOTAL_FORMS": "1", "lineage-INITIAL_FORMS": "0", "lineage-0-instrument": held.source.title,
    }  # fmt: skip
    wrong = editor.post(reverse("consultations:new"), {**filled, "rounds-0-closes": "2001-01-01"})
    assert wrong.status_code == 422 and b"Draft on lights" in wrong.content
    assert editor.post(reverse("consultations:new"), filled).status_code == 302
    made = Consultation.objects.exclude(slug=SLUG).get()
    assert [one.slug for one in made.rounds.get().invited.all()] == ["seafarers"]
    assert made.lineage.get().instrument == held.source
    address = reverse("consultations:edit-text", args=[made.slug, "en"])
    assert editor.get(address).status_code == 200
    assert editor.post(address, {"version": "0", "text": "1. A\n1. B"}).status_code == 422
    assert editor.post(address, {"version": "0", "text": "1. Lights are kept."}).status_code == 302
    conflict = editor.post(address, {"version": "0", "text": "1. Lights are put out."})
    assert conflict.status_code == 409 and b"Lights are put out." in conflict.content
    assert editor.post(reverse("consultations:open", args=[made.slug])).status_code == 302
    part = reverse("consultations:edit-part", args=[made.slug, "p1"])
    assert editor.get(part).status_code == 200
    assert editor.post(part, {"version": "1", "texts_en": "All lights are kept."}).status_code == 302
    assert editor.get(reverse("consultations:edit", args=[made.slug])).status_code == 200
    assert editor.get(reverse("consultations:copy-text", args=[made.slug])).status_code == 200
    assert (
        Client().get(reverse("consultations:redline", args=[made.slug])).content.count(b"<ins>") == 2
    )  # the legend, and "All lights"


def test_files_go_out_and_come_in(opened: Held, person: Any) -> None:
    editor, coordinator = _signed_in(person, "editor"), _signed_in(person, "coordinator", opened.states[0])
    _sent(opened)
    for form in ("xlsx", "docx"):
        out = editor.get(_at("matrix", form))
        assert out.status_code == 200 and out.content[:2] == b"PK"
        sent = io.BytesIO(out.content)
        sent.name = f"m.{form}"
        assert editor.post(_at("upload-matrix"), {"file": sent}).status_code == 302
    assert editor.get(_at("redline-docx")).content[:2] == b"PK"
    wrong = io.BytesIO(b"not a matrix")
    wrong.name = "m.xlsx"
    assert coordinator.post(_at("own-matrix", "aland"), {"file": wrong}).status_code == 422
    assert Client().get(_at("matrix", "pdf")).status_code == 404


def test_publishing_leads_to_the_text_and_keeps_the_address(opened: Held, person: Any) -> None:
    editor = _signed_in(person, "editor")
    answering.answer(AUTHOR, [_sent(opened)], "accepted")
    assert editor.post(_at("publish"))["Location"].endswith(_at("consultation"))
    opened.consultation.rounds.update(closes=timezone.localdate() - timedelta(days=1))
    text = editor.post(_at("publish"))["Location"]
    page = Client().get(_at("consultation")).content.decode()
    assert text in page
    assert _at("consultation") in Client().get(text).content.decode()


@pytest.mark.parametrize("name", ["versions", "redline", "matrix"])
@pytest.mark.parametrize("language", ["es", "pt"])
def test_pages_in_other_languages(opened: Held, name: str, language: str) -> None:
    arguments = ["docx"] if name == "matrix" else []
    address = _at(name, *arguments).replace("/en/", f"/{language}/")
    assert Client().get(address).status_code == 200


@pytest.mark.parametrize("query", ["?version=99", "?version=x", "?version=1"])
def test_versions_before_the_opened_one_are_not_public(opened: Held, query: str) -> None:
    assert Client().get(_at("consultation") + query).status_code == 404
    assert Client().get(_at("consultation") + "?version=2").status_code == 200


def test_a_paragraph_that_was_taken_out_keeps_its_page(opened: Held, person: Any) -> None:
    _sent(opened, part="p6")
    drafts.change_part(AUTHOR, opened.consultation, "p6", {})
    page = _signed_in(person, "editor").get(_at("part", "p6"))
    assert page.status_code == 200 and b"Not in winter" in page.content
    assert Client().get(_at("part", "p77")).status_code == 404


@pytest.mark.parametrize(
    ("name", "arguments"), [("answers", []), ("results", []), ("part", ["p2"]), ("consultation", [])]
)
def test_many_comments_cost_no_more_questions(
    opened: Held, person: Any, name: str, arguments: list[str], django_assert_max_num_queries: Any
) -> None:
    made = [
        commenting.make_comment(opened.consultation, "p2", language="en", quote="all year round", stage="sent",
                                name=f"Person {n}", text=f"Harbour {n} freezes in winter, says {n}.")
        for n in range(80)
    ]  # fmt: skip
    commenting.receive(AUTHOR, opened.consultation, made, sent=True, form="xlsx")
    editor = _signed_in(person, "editor")
    with django_assert_max_num_queries(30):
        assert editor.get(_at(name, *arguments)).status_code == 200
