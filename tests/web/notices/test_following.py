"""Following and leaving: confirmed once, never written to twice unasked, erased on leaving."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from mandato_web.accounts.models import Role
from mandato_web.history.services import REGISTER, change, seal
from mandato_web.notices import following, telling
from mandato_web.notices.models import Asked, Follow, Letter, Reader
from mandato_web.notices.subjects import Subject
from tests.web.factories import make_actor, make_instrument, make_meeting

ANA = "ana@example.org"
PACT = "/instruments/pact/"


@pytest.fixture(autouse=True)
def pact(db: None) -> Any:
    return make_instrument("pact")


def ask(client: Client, email: str = ANA, page: str = PACT, language: str = "en", **more: str) -> Any:
    given = {"email": email, "frequency": "daily", "page": page, **more}
    return client.post(f"/{language}/follow/", given)


def link(letter: Letter) -> str:
    found = re.search(r"http://127\.0\.0\.1:8000(/\S+/follow/\S+)", letter.text)
    assert found
    return found[1]


def confirm(client: Client, n: int = 0) -> None:
    client.post(link(Letter.objects.filter(kind="confirm").order_by("pk")[n]))


def alter(record: Any, title: str) -> None:
    change(REGISTER, record, titles={"en": title})
    seal()


def test_asking_writes_one_letter_with_a_link_in_the_readers_language(client: Client) -> None:
    assert "ana@example.org" in ask(client, language="es").content.decode()
    letter = Letter.objects.get()
    assert letter.language == "es" and link(letter).startswith("/es/follow/confirm/")
    assert letter.subject == "Confirme: avisarme sobre Pact (es)" and not letter.may_repeat
    assert not Follow.objects.get().confirmed_at


def test_looking_at_the_link_confirms_nothing_and_its_button_does(client: Client) -> None:
    ask(client)
    address = link(Letter.objects.get())
    assert "Yes, write to me" in client.get(address).content.decode()
    assert not Reader.objects.get().confirmed_at
    for _ in range(2):
        assert "Pact" in client.post(address).content.decode()
    assert Reader.objects.get().confirmed_at and Follow.objects.get().confirmed_at


def test_nobody_unconfirmed_is_written_to_twice(client: Client) -> None:
    make_instrument("accord")
    for page in (PACT, PACT, "/instruments/accord/", "/commitments/"):
        assert ask(client, page=page).status_code == 200
    assert Letter.objects.count() == 1
    # The address is erased when its time is over, and is left alone nevertheless.
    Reader.objects.update(asked_at=timezone.now() - timedelta(days=8))
    assert following.erase_unanswered() == 1
    assert not Reader.objects.exists() and not Letter.objects.exists()
    ask(client, email=" ANA@example.org")
    assert not Letter.objects.exists() and not Reader.objects.exists()
    Asked.objects.update(asked_at=timezone.now() - timedelta(days=31))
    following.erase_unanswered()
    ask(client)
    assert Letter.objects.count() == 1


def test_the_answer_is_the_same_for_known_and_unknown_addresses(client: Client) -> None:
    def words(response: Any) -> str:
        return re.sub(r'value="[^"]*"', "", response.content.decode())

    first = words(ask(client))
    assert words(ask(client)) == first
    confirm(client)
    assert words(ask(client)) == first


def test_a_stranger_adds_nothing_to_a_confirmed_address(client: Client) -> None:
    make_instrument("accord")
    ask(client)
    confirm(client)
    ask(client, page="/instruments/accord/")
    assert Letter.objects.count() == 2
    assert Follow.objects.filter(confirmed_at__isnull=False).count() == 1
    confirm(client, 1)
    assert Follow.objects.filter(confirmed_at__isnull=False).count() == 2


def test_a_confirmed_address_is_asked_a_few_times_a_day_at_most(client: Client) -> None:
    ask(client)
    confirm(client)
    for n in range(12):
        make_instrument(f"accord-{n}")
        ask(Client(REMOTE_ADDR=f"192.0.2.{n}"), page=f"/instruments/accord-{n}/")
    assert Letter.objects.filter(kind="confirm").count() == following.MOST_BY_ADDRESS


def test_one_visitor_cannot_have_letters_sent_to_everybody(client: Client) -> None:
    answers = [ask(client, email=f"person-{n}@example.org") for n in range(14)]
    assert Letter.objects.count() == following.MOST_BY_VISITOR
    assert answers[-1].status_code == 429 and "person-13@example.org" in answers[-1].content.decode()


def test_so_many_letters_in_an_hour_and_no_more(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "MOST_IN_AN_HOUR", 3)
    answers = [ask(Client(REMOTE_ADDR=f"192.0.2.{n}"), email=f"person-{n}@example.org") for n in range(6)]
    assert Letter.objects.count() == 3 and answers[-1].status_code == 429
    assert Reader.objects.count() == 3


def test_a_program_that_fills_in_every_field_is_answered_and_nothing_is_done(client: Client) -> None:
    assert ask(client, website="http://example.org").status_code == 200
    assert not Letter.objects.exists()


@pytest.mark.parametrize("email", ["", "nobody", "a@b", "a@example.org\nBcc: b@example.org"])
def test_a_wrong_address_is_shown_again_with_what_is_wrong(client: Client, email: str) -> None:
    response = ask(client, email=email)
    assert response.status_code == 200 and response.context["form"].errors["email"]
    assert not Letter.objects.exists()


@pytest.mark.parametrize(
    "page", ["/nothing/", "//evil.example/instruments/pact/", "http://evil.example/", "/accounts/login/"]
)
def test_what_cannot_be_followed_is_said(client: Client, page: str) -> None:
    assert client.get("/en/follow/", {"page": page}).status_code == 404


def test_a_hidden_text_is_not_named(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from mandato_web.instruments import visibility

    monkeypatch.setattr(visibility, "_narrowings", {"test": lambda found, user: found.none()})
    assert client.get("/en/follow/", {"page": PACT}).status_code == 404
    assert client.get("/en/instruments/pact/feed/").status_code == 404


@pytest.mark.parametrize("token", ["x", "W10:1tX:abc", "bnVsbA:1:2"])
def test_a_forged_link_does_nothing(client: Client, token: str) -> None:
    assert client.get(f"/en/follow/confirm/{token}/").status_code == 410
    assert client.post(f"/en/follow/confirm/{token}/").status_code == 410
    assert client.post(f"/en/follow/leave/{token}/").status_code == 200


def test_a_link_is_too_old_after_a_week(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(client)
    monkeypatch.setattr(following, "CONFIRM_WITHIN", timedelta(seconds=-1))
    assert client.post(link(Letter.objects.get())).status_code == 410


def test_a_change_is_told_once_in_one_letter_that_can_be_left_in_one_click(client: Client, pact: Any) -> None:
    ask(client)
    confirm(client)
    telling.tell_daily(timezone.localdate())
    alter(pact, "Pact of the harbours")
    assert telling.tell_daily(timezone.localdate()) == 1
    assert telling.tell_daily(timezone.localdate()) == 0
    letter = Letter.objects.get(kind="changes")
    assert "Pact of the harbours" in letter.text and letter.to == ANA
    assert letter.headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    address = letter.headers["List-Unsubscribe"].strip("<>").removeprefix("http://127.0.0.1:8000")
    assert address in letter.text
    # A mail program posts without cookies, from anywhere.
    program = Client(enforce_csrf_checks=True)
    assert program.get(address).status_code == 200 and Reader.objects.exists()
    assert program.post(address, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert not Reader.objects.exists() and not Follow.objects.exists() and not Letter.objects.exists()
    assert program.post(address).status_code == 200


def test_leaving_one_thing_keeps_the_others_and_leaving_the_last_erases(client: Client, pact: Any) -> None:
    accord = make_instrument("accord")
    ask(client)
    ask(client, page="/instruments/accord/")
    confirm(client)
    alter(pact, "Pact 2")
    alter(accord, "Accord 2")
    telling.tell_daily(timezone.localdate())
    links = re.findall(r"Stop following this: http://127\.0\.0\.1:8000(\S+)", Letter.objects.get(kind="changes").text)
    client.post(links[0])
    assert Follow.objects.count() == 1 and Reader.objects.exists()
    client.post(links[1])
    assert not Reader.objects.exists()


@pytest.mark.parametrize(
    ("frequency", "told"), [("at-once", {"at once"}), ("daily", {"tuesday", "monday"}), ("weekly", {"monday"})]
)
def test_how_often(client: Client, pact: Any, frequency: str, told: set[str]) -> None:
    from datetime import date

    ask(client, frequency=frequency)
    confirm(client)
    rounds = {
        "at once": telling.tell_at_once,
        "tuesday": lambda: telling.tell_daily(date(2026, 11, 24)),
        "monday": lambda: telling.tell_daily(date(2026, 11, 30)),
    }
    written = set()
    for n, (name, act) in enumerate(rounds.items()):
        alter(pact, f"Pact {n}")
        if act():
            written.add(name)
    assert written == told


def test_nothing_is_told_of_before_the_confirmation(client: Client, pact: Any) -> None:
    ask(client)
    alter(pact, "Pact 2")
    assert telling.tell_daily(timezone.localdate()) == 0
    confirm(client)
    assert telling.tell_daily(timezone.localdate()) == 0


def test_a_person_follows_and_leaves_in_one_click_each(client: Client, person: Any, pact: Any) -> None:
    user = person()
    client.force_login(user)
    page = client.get("/en/instruments/pact/").content.decode()
    assert '<button type="submit" class="button">Follow</button>' in page
    assert client.post("/en/follow/", {"page": PACT}).headers["Location"] == "/en/instruments/pact/"
    assert "You follow this. Stop following" in client.get("/en/instruments/pact/").content.decode()
    assert "Pact" in client.get("/en/notices/").content.decode()
    alter(pact, "Pact 2")
    assert telling.tell_daily(timezone.localdate()) == 1
    letter = Letter.objects.get()
    assert letter.to == user.email and "List-Unsubscribe" not in letter.headers and "/en/notices/" in letter.text
    client.post("/en/follow/", {"page": PACT, "act": "leave", "back": "mine"})
    assert not Follow.objects.exists()


def test_a_person_without_an_account_any_more_is_not_written_to(person: Any, pact: Any) -> None:
    user = person()
    following.follow(user, Subject("instrument", "pact"))
    user.is_active = False
    user.save()
    alter(pact, "Pact 2")
    assert telling.tell_daily(timezone.localdate()) == 0


def test_what_is_not_public_is_told_to_nobody(client: Client, person: Any, pact: Any) -> None:
    from mandato_web.history.services import record

    editor = person(Role.EDITOR)
    following.follow(editor, Subject("register"))
    record(REGISTER, "changed", editor, after={"email": "private@example.org"})
    seal()
    assert telling.tell_daily(timezone.localdate()) == 0


def test_the_same_question_in_another_order_is_the_same_follow(client: Client) -> None:
    ask(client, page="/commitments/?state=delivered&nature=once&page=3")
    ask(client, page="/commitments/?nature=once&state=delivered")
    assert Follow.objects.get().key == "commitments?nature=once&state=delivered"


def test_following_needs_no_other_method(client: Client) -> None:
    assert client.put("/en/follow/").status_code == 405
    assert client.get("/en/notices/read/").status_code in (302, 405)


def test_an_actor_has_all_that_is_its_own(client: Client) -> None:
    from mandato_web.notices.changes import keys_of

    make_actor("aland")
    make_meeting()
    keys = keys_of(Subject("actor", "aland"))
    assert keys is not None and not any(keys.values())
