"""Experts are shown and asked only while they consent; journalists' questions, from filing to figures."""

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.utils import timezone

from mandato_web.design.events import list_events
from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER
from mandato_web.knowledge import asking, consenting
from mandato_web.knowledge.figures import count_months
from mandato_web.knowledge.links import token_of
from mandato_web.knowledge.matching import match_experts
from mandato_web.knowledge.models import Alert, Expert, MediaRequest, Subscription
from mandato_web.notices.models import Letter
from mandato_web.search.models import Entry
from mandato_web.themes.models import Theme
from tests.web.knowledge.telling import make_theme

pytestmark = pytest.mark.django_db

SECRET = "Quillota Seahorse"


@pytest.fixture(autouse=True)
def uncounted() -> None:
    cache.clear()


def make_expert(theme: Theme, name: str = SECRET, **told: Any) -> Expert:
    expert = consenting.invite(REGISTER, email=f"{name.split()[0].lower()}@example.org", name=name, language="en")
    facts = {
        "languages": ["es"], "countries": ["EC"], "availability": "any-time", "audience": "everybody",
        "shown": ["languages"], "phone": "+593 111", "organisation": "Tide Institute",
    }  # fmt: skip
    consenting.consent(expert, themes=[theme], **facts | told)
    return expert


def make_request(theme: Theme, **facts: Any) -> MediaRequest:
    told = {
        "email": "press@example.org", "name": "Reporter", "outlet": "The Buoy", "question": "Why do lights fail?",
        "language": "en", "languages": ["es"], "country_code": "EC", "deadline": timezone.now() + timedelta(days=1),
    }  # fmt: skip
    request = asking.file_request(visitor="1", themes=[theme], **told | facts)
    asking.confirm_request(request)
    return request


def age(expert: Expert, days: int) -> None:
    Expert.objects.filter(pk=expert.pk).update(consented_at=timezone.now() - timedelta(days=days))
    expert.refresh_from_db()


def test_consent_is_given_by_the_link_and_shows_no_more_than_it_says(client: Any, person: Any) -> None:
    theme = make_theme()
    client.force_login(person("editor"))
    invited = {"name": SECRET, "email": "Q@example.org", "language": "es", "version": ""}
    assert client.post("/en/knowledge/experts/invite/", invited).status_code == 302
    again = client.post("/en/knowledge/experts/invite/", invited)
    assert "invited already" in again.content.decode()
    client.logout()
    assert SECRET not in client.get("/en/knowledge/experts/").content.decode()
    letter = Letter.objects.get()
    assert (letter.to, letter.language) == ("q@example.org", "es")
    page = re.search(r"/es/knowledge/experts/me/\S+", letter.text).group().replace("/es/", "/en/")
    told = {
        "name": SECRET, "organisation": "Tide Institute", "phone": "+593 111", "themes": [theme.pk], "version": "",
        "languages": ["es"], "countries": "Ecuador", "availability": "any-time", "language": "es",
        "audience": "everybody", "shown": ["organisation"],
    }  # fmt: skip
    refused = client.post(page, told)
    assert refused.status_code == 422
    assert SECRET in refused.content.decode()
    assert client.post(page, told | {"agreed": "on", "consent_until": "2001-01-01"}).status_code == 422
    assert client.post(page, told | {"agreed": "on"}).status_code == 302
    directory = client.get("/en/knowledge/experts/")
    words = directory.content.decode()
    assert SECRET in words
    assert "Tide Institute" in words
    assert "+593" not in words
    assert "q@example.org" not in words
    assert "noindex" in directory["X-Robots-Tag"]
    assert 'name="robots" content="noindex' in words
    client.post(page, {"act": "withdraw"})
    assert SECRET not in client.get("/en/knowledge/experts/").content.decode()
    assert client.get(page).status_code == 410
    gone = Expert.objects.get()
    assert (gone.email, gone.name, gone.phone) == (None, "", "")


def test_the_desk_alone_sees_who_chose_so(client: Any) -> None:
    make_expert(make_theme(), audience="desk")
    assert SECRET not in client.get("/en/knowledge/experts/").content.decode()


def test_nobody_is_found_by_what_they_did_not_show(client: Any) -> None:
    make_expert(make_theme(), shown=[])
    assert SECRET in client.get("/en/knowledge/experts/").content.decode()
    assert SECRET not in client.get("/en/knowledge/experts/?language=es").content.decode()


def test_an_old_consent_hides_and_asks_once(client: Any) -> None:
    expert = make_expert(make_theme())
    assert consenting.ask_again(timezone.localdate()).startswith("asked again: 0")
    age(expert, 366)
    assert SECRET not in client.get("/en/knowledge/experts/").content.decode()
    today = timezone.localdate()
    assert consenting.ask_again(today).startswith("asked again: 1")
    assert consenting.ask_again(today).startswith("asked again: 0")
    letter = Letter.objects.order_by("-pk").first()
    page = re.search(r"/en/knowledge/experts/me/\S+", letter.text).group()
    client.post(page, {"act": "confirm"})
    assert SECRET in client.get("/en/knowledge/experts/").content.decode()


def test_what_stays_hidden_is_erased() -> None:
    theme = make_theme()
    ended, silent, kept = (make_expert(theme, name) for name in ("Ended One", "Silent One", "Kept One"))
    Expert.objects.filter(pk=ended.pk).update(consent_until=timezone.localdate() - timedelta(days=91))
    age(silent, 500)
    Expert.objects.filter(pk=silent.pk).update(asked_again_at=timezone.now() - timedelta(days=91))
    assert consenting.ask_again(timezone.localdate()) == "asked again: 0, forgotten: 0, erased: 2"
    assert list(Expert.objects.exclude(name="")) == [kept]


def test_an_invitation_without_an_answer_is_forgotten() -> None:
    expert = consenting.invite(REGISTER, email="silent@example.org", name=SECRET, language="en")
    Expert.objects.update(invited_at=timezone.now() - timedelta(days=61))
    consenting.ask_again(timezone.localdate())
    assert not Expert.objects.filter(pk=expert.pk).exists()


def test_personal_data_stays_out_of_history_search_feeds_and_dumps(client: Any, person: Any) -> None:
    theme = make_theme()
    expert = make_expert(theme)
    request = make_request(theme)
    asking.alert_experts(REGISTER, request, [expert])
    asking.answer(request.alerts.get(), answer="yes", message="Call me at the harbour.")
    secrets = (SECRET, "quillota@example.org", "press@example.org", "Call me at the harbour", "The Buoy")
    for change in Change.objects.all():
        told = f"{change.subject_label}{change.before}{change.after}{change.reason}{change.who_label}"
        assert not any(one in told for one in secrets)
    assert not Entry.objects.filter(text__icontains="Quillota").exists()
    pages = ("changes/", "changes/feed/", "calendar/", "calendar/feed.ics", "data/", "search/?q=Quillota", "knowledge/")
    for page in pages:
        answer = client.get(f"/en/{page}", follow=True)
        assert answer.status_code == 200, page
        assert not any(one in answer.content.decode() for one in secrets), page


def test_without_consent_nobody_is_matched_or_alerted() -> None:
    theme = make_theme()
    willing, invited = make_expert(theme), consenting.invite(REGISTER, email="x@example.org", name="X", language="en")
    stale, ended = make_expert(theme, "Stale One"), make_expert(theme, "Ended One")
    age(stale, 400)
    Expert.objects.filter(pk=ended.pk).update(consent_until=date(2020, 1, 1))
    ended.refresh_from_db()
    request = make_request(theme)
    assert [one.expert for one in match_experts(request)] == [willing]
    for one in (invited, stale, ended):
        with pytest.raises(ValidationError, match="does not consent"):
            asking.alert_experts(REGISTER, request, [willing, one])
    assert not request.alerts.exists()


def test_matches_say_why_and_the_best_come_first(django_assert_num_queries: Any) -> None:
    theme, other = make_theme(), make_theme("tides")
    best = make_expert(theme)
    far = make_expert(theme, "Far One", countries=["PT"], availability="arranged")
    speaker = make_expert(other, "Speaker One", countries=[], availability="away")
    make_expert(other, "Nobody Fits", languages=["pt"])
    request = make_request(theme)
    with django_assert_num_queries(4):
        found = match_experts(request)
    assert [one.expert for one in found] == [best, far, speaker]
    assert found[0].reasons == ["Theme: Pilotage", "Speaks Spanish", "Knows Ecuador", "At any time"]


def test_a_question_waits_for_its_confirmation(client: Any, person: Any) -> None:
    theme = make_theme()
    typed = {
        "question": "Why do lights fail?", "deadline": "2099-01-31 17:00", "themes": [theme.pk], "languages": ["es"],
        "country_code": "Ecuador", "name": "Reporter", "outlet": "The Buoy", "email": "press@example.org",
        "version": "",
    }  # fmt: skip
    for wrong in ({"deadline": "2001-01-01"}, {"deadline": "soon"}, {"email": "no"}, {"themes": []}):
        refused = client.post("/en/knowledge/media/", typed | wrong)
        assert refused.status_code == 422
        assert "Why do lights fail?" in refused.content.decode()
    client.post("/en/knowledge/media/", typed | {"website": "spam"})
    assert not MediaRequest.objects.exists()
    assert "press@example.org" in client.post("/en/knowledge/media/", typed).content.decode()
    page = re.search(r"/en/knowledge/media/mine/\S+", Letter.objects.get().text).group()
    editor = person("editor")
    client.force_login(editor)
    assert "Why do lights" not in client.get("/en/knowledge/media/desk/").content.decode()
    assert client.get(page).status_code == 200
    assert MediaRequest.objects.get().confirmed_at is None
    client.post(page)
    assert "Why do lights" in client.get("/en/knowledge/media/desk/").content.decode()
    assert [event.kind for event in list_events(editor, None, None) if event.kind == "media-request"]
    assert not [event for event in list_events(None, None, None) if event.kind == "media-request"]
    client.force_login(person())
    assert client.get("/en/knowledge/media/desk/").status_code == 403


def test_too_many_questions_from_one_place(client: Any) -> None:
    theme = make_theme()
    typed = {
        "question": "Why?", "deadline": "2099-01-31", "themes": [theme.pk], "languages": ["es"], "name": "R",
        "outlet": "B", "version": "",
    }  # fmt: skip
    codes = [client.post("/en/knowledge/media/", typed | {"email": f"{n}@example.org"}).status_code for n in range(6)]
    assert codes == [200] * 5 + [429]


def test_late_double_and_closed_answers_are_told_so(client: Any) -> None:
    theme = make_theme()
    expert = make_expert(theme)
    request = make_request(theme)
    asking.alert_experts(REGISTER, request, [expert])
    assert asking.alert_experts(REGISTER, request, [expert]) == 0
    alert = Alert.objects.get()
    page = f"/en/knowledge/media/answer/{token_of(alert)}/"
    assert client.post(page, {"answer": "yes", "message": " "}).status_code == 422
    MediaRequest.objects.update(deadline=timezone.now() - timedelta(hours=1))
    late = client.post(page, {"answer": "yes", "message": "My late words"})
    assert late.status_code == 410
    assert "My late words" in late.content.decode()
    MediaRequest.objects.update(deadline=timezone.now() + timedelta(hours=1), closed_at=timezone.now())
    assert "is closed" in client.post(page, {"answer": "no"}).content.decode()
    MediaRequest.objects.update(closed_at=None)
    assert client.post(page, {"answer": "yes", "message": "First words"}).status_code == 302
    second = client.post(page, {"answer": "yes", "message": "Second words"})
    assert second.status_code == 409
    alert.refresh_from_db()
    assert alert.message == "First words"
    assert Letter.objects.filter(to="press@example.org", text__contains="First words").count() == 1
    consenting.withdraw(expert)
    assert client.get(page).status_code == 410


def test_the_median_by_month(client: Any) -> None:
    theme = make_theme()
    expert = make_expert(theme)
    for n, hours in enumerate((1, 3, 10, None)):
        request = make_request(theme, email=f"{n}@example.org")
        asked = datetime(2026, 3, 1 + n, 8, tzinfo=UTC)
        MediaRequest.objects.filter(pk=request.pk).update(confirmed_at=asked)
        if hours:
            Alert.objects.create(
                request=request, expert=expert, sent_at=asked, answer="yes", answered_at=asked + timedelta(hours=hours)
            )
        cache.clear()
    assert [tuple(one) for one in count_months()] == [(date(2026, 3, 1), 4, 3, Decimal("3.0"))]
    page = client.get("/en/knowledge/media/figures/").content.decode()
    assert "<svg" in page
    assert "2026-03" in page
    assert b"2026-03,4,3,3.0" in client.get("/en/knowledge/media/figures/?format=csv").content


def test_alerts_on_a_theme_reach_who_confirmed(client: Any, person: Any) -> None:
    theme = make_theme()
    for n in range(2):
        answer = client.post(
            "/en/knowledge/media/alerts/", {"theme": theme.pk, "email": f"{n}@example.org", "version": ""}
        )
        assert answer.status_code == 200
    first = Letter.objects.get(to="0@example.org")
    page = re.search(r"/en/knowledge/media/alerts/mine/\S+", first.text).group()
    client.post(page, {"act": "confirm"})
    client.force_login(person("editor"))
    told = {"theme": theme.pk, "subjects_en": "The light is out", "texts_en": "Since noon.", "version": ""}
    assert client.post("/en/knowledge/media/alerts/new/", told).status_code == 302
    assert [one.to for one in Letter.objects.filter(subject="The light is out")] == ["0@example.org"]
    client.post(page, {"act": "leave"})
    assert not Subscription.objects.filter(email="0@example.org").exists()


def test_old_requests_lose_who_asked_and_keep_their_times() -> None:
    theme = make_theme()
    request = make_request(theme)
    MediaRequest.objects.update(deadline=timezone.now() - timedelta(days=91))
    assert asking.forget(timezone.localdate()) == "forgotten: 1"
    request.refresh_from_db()
    assert (request.email, request.name, request.question) == ("", "", "")
    assert request.confirmed_at


def test_the_desk_asks_a_bounded_number_of_times(client: Any, person: Any, django_assert_max_num_queries: Any) -> None:
    theme = make_theme()
    experts = [make_expert(theme, f"Name{n} Sea") for n in range(8)]
    request = make_request(theme)
    asking.alert_experts(REGISTER, request, experts[:4])
    client.force_login(person("editor"))
    for page in ("experts/", "experts/invite/", "media/desk/", f"media/{request.pk}/", "media/"):
        with django_assert_max_num_queries(24):
            assert client.get(f"/en/knowledge/{page}").status_code == 200
