"""Administrators and coordinators invite, appoint, dismiss and lock; invitations work once, for a while."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from mandato_web.accounts import inviting, services
from mandato_web.accounts.models import Appointment, Invitation, Session, User
from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER, Author
from mandato_web.notices.models import Letter
from tests.web.factories import make_actor

pytestmark = pytest.mark.django_db
GOOD = "seven lamps at the harbour"


@pytest.fixture
def boss(person: Any, client: Any) -> User:
    user = person("administrator")
    client.force_login(user)
    return user


def _link() -> str:
    """The path of the link in the latest letter."""
    letter = Letter.objects.filter(kind=Letter.Kind.ACCOUNT).order_by("-pk").first()
    assert letter is not None
    return re.search(r"https?://[^/]+(/\S*invitation/\S+)", letter.text)[1]


def _invite(client: Any, **given: str) -> Any:
    facts = {"email": "eva@example.org", "name": "Eva", "language": "es", "role": "editor", **given}
    return client.post(reverse("accounts:invite"), facts)


def test_an_invitation_leaves_in_the_persons_language_and_lets_them_in_once(client: Any, boss: User) -> None:
    _invite(client)
    letter = Letter.objects.get()
    assert (letter.to, letter.language) == ("eva@example.org", "es") and "/es/accounts/invitation/" in letter.text
    client.logout()
    path = _link()
    assert client.get(path).status_code == 200
    entered = client.post(path, {"name": "Eva", "password": GOOD, "again": GOOD})
    assert entered.status_code == 302 and entered.url.endswith("/accounts/start/")
    assert client.get(entered.url).url.endswith("/desk/")
    client.logout()
    assert client.get(path).status_code == 410
    client.post(reverse("account_login"), {"login": "eva@example.org", "password": GOOD})
    assert "_auth_user_id" in client.session


@pytest.mark.parametrize("password", ["short", "password1234", "123456789012", "eva@example.org"])
def test_weak_passwords_are_refused_beside_the_field(client: Any, boss: User, password: str) -> None:
    _invite(client)
    client.logout()
    page = client.post(_link(), {"name": "Eva Lamp", "password": password, "again": password})
    assert page.status_code == 422 and b'id="id_password_error"' in page.content and b"Eva Lamp" in page.content
    assert not User.objects.get(email="eva@example.org").has_usable_password()


def test_two_passwords_that_differ_are_refused(client: Any, boss: User) -> None:
    _invite(client)
    client.logout()
    page = client.post(_link(), {"password": GOOD, "again": GOOD + "s"})
    assert page.status_code == 422 and b'id="id_again_error"' in page.content


def test_a_passkey_instead_of_a_password(client: Any, boss: User) -> None:
    _invite(client)
    client.logout()
    entered = client.post(_link(), {"name": "Eva", "passkey": "1"})
    assert entered.url == reverse("mfa_add_webauthn").replace("/en/", "/en/")
    page = client.get(entered.url)
    assert page.status_code == 200 and "_auth_user_id" in client.session


def test_links_expire_are_replaced_and_are_revoked(client: Any, boss: User) -> None:
    _invite(client)
    first = _link()
    user = User.objects.get(email="eva@example.org")
    client.post(reverse("accounts:step", args=[user.pk, "invite"]))
    second = _link()
    assert first != second
    client.logout()
    assert client.get(first).status_code == 410 and client.get(second).status_code == 200
    Invitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert client.get(second).status_code == 410
    client.force_login(boss)
    client.post(reverse("accounts:step", args=[user.pk, "invite"]))
    third = _link()
    client.post(reverse("accounts:step", args=[user.pk, "revoke"]))
    assert client.get(third).status_code == 410 and client.post(third, {"passkey": "1"}).status_code == 410


def test_nobody_is_pestered_with_letters(person: Any) -> None:
    user = services.open_account(REGISTER, "eva@example.org")
    for _ in range(inviting.MOST_A_DAY):
        inviting.send_invitation(REGISTER, user)
    with pytest.raises(ValidationError):
        inviting.send_invitation(REGISTER, user)


def test_secrets_of_invitations_are_not_kept(client: Any, boss: User) -> None:
    _invite(client)
    secret = _link().rstrip("/").rsplit("/", 1)[1]
    assert secret not in str(list(Invitation.objects.values())) + str(list(Change.objects.values()))


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"email": "no address"}, "email"),
        ({"role": "coordinator"}, "actor"),
        ({"role": "editor", "actor": "Aland"}, "actor"),
        ({"role": "coordinator", "actor": "Nowhere"}, "actor"),
        ({"since": "2027-02-01", "until": "2027-01-01"}, "until"),
        ({"since": "yesterday"}, "since"),
        ({"role": "king"}, "role"),
    ],
)
def test_bad_input_is_said_beside_its_field(client: Any, boss: User, given: dict[str, str], field: str) -> None:
    make_actor("aland")
    page = _invite(client, name="Eva Lamp", **given)
    assert page.status_code == 422 and f'id="id_{field}_error"' in page.content.decode()
    assert "Eva Lamp" in page.content.decode() and not User.objects.filter(name="Eva Lamp").exists()


def test_a_person_known_already_is_appointed_and_told(client: Any, boss: User, person: Any) -> None:
    known = person("editor", email="eva@example.org")
    known.set_password(GOOD)
    known.save()
    aland = make_actor("aland")
    _invite(client, role="coordinator", actor="Aland")
    assert known.appointments.filter(role="coordinator", actor=aland).exists()
    assert "accounts/start" in Letter.objects.get().text and not known.invitations.exists()
    assert _invite(client, role="coordinator", actor="Aland").status_code == 422


def test_dismissal_ends_a_role_after_its_last_day(client: Any, boss: User, person: Any) -> None:
    editor = person("editor")
    held = editor.appointments.get()
    day = timezone.localdate() - timedelta(days=1)
    client.post(reverse("accounts:dismiss", args=[held.pk]), {"on": day.isoformat()})
    assert not User.objects.get(pk=editor.pk).has_perm("intake.use")


def test_the_last_administrator_stays(client: Any, boss: User, person: Any) -> None:
    held = boss.appointments.get()
    page = client.post(reverse("accounts:dismiss", args=[held.pk]), {"on": timezone.localdate().isoformat()})
    assert page.status_code == 422
    with pytest.raises(ValidationError):
        services.lock(REGISTER, boss)
    person("administrator", email="second@example.org")
    services.dismiss(REGISTER, held, on=timezone.localdate() - timedelta(days=1))


def test_locking_signs_out_everywhere_and_shuts_the_door(client: Any, boss: User, person: Any) -> None:
    from django.test import Client

    user = person("editor")
    user.set_password(GOOD)
    user.save()
    elsewhere = Client()
    elsewhere.force_login(user)
    assert elsewhere.get("/en/desk/").status_code == 200
    client.post(reverse("accounts:step", args=[user.pk, "lock"]))
    assert elsewhere.get("/en/desk/").status_code == 302
    assert not Session.objects.filter(user_id=user.pk).exists()
    elsewhere.post(reverse("account_login"), {"login": user.email, "password": GOOD})
    assert "_auth_user_id" not in elsewhere.session
    client.post(reverse("accounts:step", args=[user.pk, "unlock"]))
    assert User.objects.get(pk=user.pk).is_active
    client.post(reverse("accounts:step", args=[boss.pk, "lock"]))
    assert User.objects.get(pk=boss.pk).is_active


def test_a_coordinator_appoints_and_dismisses_focal_points_of_the_own_actor(client: Any, person: Any) -> None:
    own, other = make_actor("aland"), make_actor("borduria")
    coordinator = person("coordinator", own)
    client.force_login(coordinator)
    page = client.post(
        reverse("accounts:team", args=["aland"]), {"email": "eva@example.org", "name": "Eva", "language": "pt"}
    )
    held = Appointment.objects.get(role="focal-point")
    assert page.status_code == 302 and (held.actor, held.user.language) == (own, "pt")
    after = client.post(reverse("accounts:dismiss", args=[held.pk]), {"on": timezone.localdate().isoformat()})
    assert after.url == reverse("reporting:coordinate", args=["aland"])
    held.refresh_from_db()
    assert held.until == timezone.localdate()
    foreign = person("focal-point", other, email="b@example.org").appointments.get()
    assert client.get(reverse("accounts:team", args=["borduria"])).status_code == 403
    assert client.post(reverse("accounts:dismiss", args=[foreign.pk]), {"on": "2026-01-01"}).status_code == 403
    own_role = coordinator.appointments.get()
    assert client.post(reverse("accounts:dismiss", args=[own_role.pk]), {"on": "2026-01-01"}).status_code == 403


def test_the_list_is_narrowed_and_asks_little(
    client: Any, boss: User, person: Any, django_assert_max_num_queries: Any
) -> None:
    aland = make_actor("aland")
    for number in range(20):
        person("focal-point", aland, email=f"f{number}@example.org")
    with django_assert_max_num_queries(14):
        page = client.get(reverse("accounts:people")).content.decode()
    assert "f19@example.org" in page
    page = client.get(reverse("accounts:people"), {"q": "f19", "role": "focal-point"}).content.decode()
    assert "f19@example.org" in page and "f18@example.org" not in page
    assert "Nobody found" in client.get(reverse("accounts:people"), {"q": "zzz"}).content.decode()


def test_an_administrators_page_of_a_person_says_what_was_done(client: Any, boss: User) -> None:
    user = inviting.invite(Author("9", "Boss"), "eva@example.org", "editor", name="Eva")
    page = client.get(reverse("accounts:person", args=[user.pk])).content.decode()
    assert "Boss" in page and "Send the invitation again" in page


WORK = {
    "editor": "/desk/",
    "focal-point": "/reporting/due/",
    "coordinator": "/reporting/due/",
    "administrator": "/accounts/people/",
}


@pytest.mark.parametrize("role", ["editor", "focal-point", "coordinator", "administrator", "observer", None])
def test_everybody_lands_where_their_work_is(client: Any, person: Any, role: str | None) -> None:
    actor = make_actor("aland") if role in ("focal-point", "coordinator", "observer") else None
    client.force_login(person(role, actor))
    answer = client.get(reverse("accounts:work"))
    if role in WORK:
        assert answer.url.endswith(WORK[role]) and client.get(answer.url).status_code == 200
    else:
        assert answer.status_code == 200
        assert ("How contributions are moderated" in answer.content.decode()) == (role == "observer")
    if role != "editor":
        assert client.get("/en/desk/").url == reverse("accounts:work")
