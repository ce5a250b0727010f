"""Notices before a date: whom they reach, when, once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from mandato_web.accounts.models import Role, User
from mandato_web.notices import reminding
from mandato_web.notices.models import Follow, Letter, Notice, Preferences
from mandato_web.notices.subjects import Subject
from tests.web.factories import NOON, make_actor
from tests.web.notices.conftest import Dates

DAY = date(2027, 7, 1)


def before(days: int) -> date:
    return DAY - timedelta(days=days)


@pytest.fixture
def focal(person: Callable[..., User], dates: Dates) -> User:
    """A focal point of Aland, whose harbour day is 1 July 2027."""
    dates.add("harbour.1", DAY, actors=("aland",))
    return person(Role.FOCAL_POINT, make_actor("aland"))


@pytest.mark.parametrize(("days", "lead"), [(181, None), (180, 180), (100, 180), (30, 30), (20, 30), (1, 1), (0, 1)])
def test_the_shortest_lead_that_has_begun(days: int, lead: int | None) -> None:
    assert reminding.lead_for(days, [1, 7, 30, 90, 180]) == lead


@given(st.integers(0, 400), st.sets(st.integers(0, 365), max_size=6))
def test_no_lead_is_told_of_before_it_begins(days: int, leads: set[int]) -> None:
    lead = reminding.lead_for(days, leads)
    assert lead is None or (lead >= days and not any(days <= other < lead for other in leads))


def test_every_lead_is_told_of_once(focal: User) -> None:
    for days in range(200, -3, -1):
        reminding.remind_everybody(before(days))
        reminding.remind_everybody(before(days))
    assert list(Notice.objects.order_by("-lead").values_list("lead", flat=True)) == [180, 90, 30, 7, 1]
    assert Letter.objects.count() == 5 and len(set(Letter.objects.values_list("message_id"))) == 5


def test_after_a_time_without_a_worker_one_notice_stands_for_those_missed(focal: User) -> None:
    reminding.remind_everybody(before(5))
    assert [one.lead for one in Notice.objects.all()] == [7]


def test_a_date_that_moves_is_told_of_anew(focal: User, dates: Dates) -> None:
    reminding.remind_everybody(before(30))
    later = DAY + timedelta(days=3)
    dates.held = [replace(dates.held[0], first=later, last=later)]
    assert reminding.remind_everybody(before(27)) == 1
    assert {one.day for one in Notice.objects.all()} == {DAY, later}


def test_several_dates_are_one_letter(focal: User, dates: Dates) -> None:
    dates.add("harbour.2", DAY + timedelta(days=1), actors=("aland",))
    assert reminding.remind_everybody(before(30)) == 2
    letter = Letter.objects.get()
    assert letter.subject == "2 coming dates, the first: 1 July 2027"
    assert "Harbour harbour.1" in letter.text and "Harbour harbour.2" in letter.text and "in 30 days" in letter.text
    assert "http://127.0.0.1:8000/en/notices/" in letter.text


def test_a_letter_is_in_the_language_of_its_person(focal: User) -> None:
    focal.language = "es"
    focal.save()
    reminding.remind_everybody(before(30))
    letter = Letter.objects.get()
    assert "1 de julio de 2027" in letter.subject and letter.language == "es"
    assert 'lang="es"' in letter.html and "/es/notices/" in letter.text
    assert "These dates" not in letter.text


def test_no_letter_loads_anything_from_afar(focal: User) -> None:
    reminding.remind_everybody(before(30))
    html = Letter.objects.get().html
    assert "<img" not in html and "src=" not in html and "@import" not in html and "url(" not in html


def test_a_title_with_markup_stays_text(focal: User, dates: Dates) -> None:
    dates.held = [replace(dates.held[0], title="<b>R&D</b>\nBcc: other@example.org")]
    reminding.remind_everybody(before(30))
    letter = Letter.objects.get()
    assert "<b>R&D</b>" in letter.text and "&lt;b&gt;R&amp;D&lt;/b&gt;" in letter.html
    assert "\n" not in letter.subject


@pytest.mark.parametrize("concern", ["actor", "laid upon", "followed", "followed actor", "every date", "secretariat"])
def test_whom_a_date_concerns(person: Callable[..., User], dates: Dates, concern: str) -> None:
    user = person(*{"actor": (Role.FOCAL_POINT, make_actor("aland")), "secretariat": (Role.EDITOR,)}.get(concern, ()))
    facts = {"people": (user.pk,)} if concern == "laid upon" else {"actors": ("aland",)}
    dates.add("harbour.1", DAY, kind="notice", subjects=(("instrument", "pact"),), **facts)
    dates.add("harbour.2", DAY, actors=("borduria",))
    if concern == "followed":
        Follow.objects.create(user=user, kind="instrument", key="pact", made_at=NOON, confirmed_at=NOON)
    if concern == "followed actor":
        Follow.objects.create(user=user, kind="actor", key="aland", made_at=NOON, confirmed_at=NOON)
    if concern == "every date":
        Preferences.objects.create(user=user, every_date=True)
    reminding.remind_everybody(before(30))
    told = set(Notice.objects.values_list("key", flat=True))
    assert told == ({"harbour.1", "harbour.2"} if concern == "every date" else {"harbour.1"})


def test_what_a_person_may_not_see_is_not_told_to_them(focal: User, dates: Dates, person: Any) -> None:
    other = person(email="other@example.org")
    dates.hidden = {other.pk: [dates.add("internal.1", DAY, actors=("aland",), public=False)]}
    dates.held = dates.held[:1]
    reminding.remind_everybody(before(30))
    assert set(Notice.objects.values_list("key", flat=True)) == {"harbour.1"}


@pytest.mark.parametrize("why", ["inactive", "role over", "no leads"])
def test_who_is_not_told(focal: User, why: str) -> None:
    if why == "inactive":
        focal.is_active = False
        focal.save()
    if why == "role over":
        focal.appointments.update(until=before(31))
    if why == "no leads":
        Preferences.objects.create(user=focal, leads=[])
    assert reminding.remind_everybody(before(30)) == 0


def test_whoever_wants_no_letter_has_the_bell(focal: User) -> None:
    Preferences.objects.create(user=focal, by_mail=False)
    reminding.remind_everybody(before(30))
    assert Notice.objects.count() == 1 and not Letter.objects.exists()


def test_the_bell_counts_lists_and_is_marked_without_a_script(client: Client, focal: User, dates: Dates) -> None:
    dates.add("harbour.2", DAY, actors=("aland",))
    reminding.remind_everybody(before(30))
    client.force_login(focal)
    page = client.get("/en/notices/").content.decode()
    assert "<b>2</b>" in page and "Harbour harbour.2" in page
    first = Notice.objects.order_by("pk")[0]
    client.post("/en/notices/read/", {"notice": first.pk})
    assert reminding.count_unread(focal) == 1
    client.post("/en/notices/read/")
    assert reminding.count_unread(focal) == 0
    assert "You have seen everything" in client.get("/en/notices/").content.decode()


def test_nobody_marks_anothers_notices(client: Client, focal: User, person: Any) -> None:
    reminding.remind_everybody(before(30))
    client.force_login(person(email="other@example.org"))
    client.post("/en/notices/read/", {"notice": Notice.objects.get().pk})
    client.post("/en/notices/read/")
    assert reminding.count_unread(focal) == 1


def test_choices_are_kept_and_mistakes_shown_beside_what_was_typed(client: Client, focal: User) -> None:
    client.force_login(focal)
    fine = {"leads": "60; 14 2", "frequency": "weekly", "language": "pt", "every_date": "on"}
    assert client.post("/en/notices/", fine).status_code == 302
    kept = Preferences.objects.get(user=focal)
    focal.refresh_from_db()
    assert (kept.leads, kept.by_mail, kept.frequency, kept.every_date) == ([60, 14, 2], False, "weekly", True)
    assert focal.language == "pt"
    for wrong in ("soon", "-1", "99999", ",".join(str(n) for n in range(40))):
        response = client.post("/en/notices/", {**fine, "leads": wrong})
        assert response.status_code == 200 and wrong[:20] in response.content.decode()
        assert response.context["form"].errors["leads"]
    assert Preferences.objects.get(user=focal).leads == [60, 14, 2]


@pytest.mark.parametrize("page", ["notices/", "notices/outbox/", "notices/outbox/1/"])
def test_a_visitor_is_asked_to_sign_in(client: Client, db: None, page: str) -> None:
    response = client.get(f"/en/{page}")
    assert response.status_code == 302 and "/accounts/login/" in response.headers["Location"]


@pytest.mark.parametrize("role", [None, Role.EDITOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.OBSERVER])
def test_only_an_administrator_sees_the_outbox(client: Client, focal: User, person: Any, role: Any) -> None:
    reminding.remind_everybody(before(30))
    letter = Letter.objects.get()
    actor = make_actor("borduria") if role in (Role.FOCAL_POINT, Role.COORDINATOR, Role.OBSERVER) else None
    client.force_login(person(role, actor, email="other@example.org"))
    assert client.get("/en/notices/outbox/").status_code == 403
    assert client.get(f"/en/notices/outbox/{letter.pk}/").status_code == 403
    assert client.post(f"/en/notices/outbox/{letter.pk}/").status_code == 403


def test_without_a_mail_server_letters_wait_where_an_administrator_sees_them(
    client: Client, focal: User, person: Any, settings: Any, django_assert_max_num_queries: Any
) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    reminding.remind_everybody(before(30))
    client.force_login(person(Role.ADMINISTRATOR))
    assert "/en/notices/outbox/" in client.get("/en/notices/").content.decode()
    client.get("/en/notices/outbox/")
    with django_assert_max_num_queries(10):
        page = client.get("/en/notices/outbox/").content.decode()
    assert "No mail server is named" in page and focal.email in page
    letter = client.get(f"/en/notices/outbox/{Letter.objects.get().pk}/").content.decode()
    assert "Harbour harbour.1" in letter and "Send again" not in letter


def test_my_notices_asks_a_bounded_number_of_times(
    client: Client, focal: User, dates: Dates, django_assert_max_num_queries: Any
) -> None:
    for n in range(40):
        dates.add(f"more.{n}", DAY, actors=("aland",))
    reminding.remind_everybody(before(30))
    client.force_login(focal)
    client.get("/en/notices/")
    with django_assert_max_num_queries(14):
        client.get("/en/notices/")


def test_a_round_for_a_person_asks_a_bounded_number_of_times(
    focal: User, dates: Dates, django_assert_max_num_queries: Any
) -> None:
    assert Subject("register").path == "/changes/"
    reminding.remind_everybody(before(30))
    with django_assert_max_num_queries(9):
        reminding.remind_everybody(before(29))
