"""One's own account: where one is signed in, one's data, its end; a second factor that roles may ask for."""

import json
from datetime import timedelta
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from mandato_web.accounts import inviting, personal, services
from mandato_web.accounts.models import Accreditation, CachedValue, Session, User
from mandato_web.actors.models import Membership
from mandato_web.history.models import Change
from mandato_web.history.proof import prove
from mandato_web.history.services import REGISTER, Author, create, seal
from mandato_web.notices.models import Letter
from mandato_web.themes.models import Vocabulary
from tests.web.factories import make_actor

pytestmark = pytest.mark.django_db
GOOD = "seven lamps at the harbour"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1"


def _signed_in(user: User, agent: str) -> Client:
    client = Client(HTTP_USER_AGENT=agent)
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    client.get(reverse("accounts:account"))
    return client


def test_places_are_listed_and_each_is_ended(person: Any) -> None:
    user = person("editor")
    here, there = _signed_in(user, FIREFOX), _signed_in(user, IPHONE)
    page = here.get(reverse("accounts:account")).content.decode()
    assert "Firefox, Linux" in page and "Safari, iPhone" in page and "127.0.0.1" not in page
    place = Session.objects.get(device="Safari, iPhone").place
    here.post(reverse("accounts:end-session"), {"place": place})
    assert there.get(reverse("accounts:account")).status_code == 302
    assert here.get(reverse("accounts:account")).status_code == 200


def test_signing_out_everywhere_else_leaves_this_place(person: Any) -> None:
    user = person("editor")
    here, there = _signed_in(user, FIREFOX), _signed_in(user, IPHONE)
    here.post(reverse("accounts:end-session"))
    assert there.get(reverse("accounts:account")).status_code == 302
    assert here.get(reverse("accounts:account")).status_code == 200


def test_nobody_ends_the_session_of_another(person: Any) -> None:
    own, other = _signed_in(person("editor"), FIREFOX), _signed_in(person("administrator"), IPHONE)
    place = Session.objects.get(device="Safari, iPhone").place
    own.post(reverse("accounts:end-session"), {"place": place})
    own.post(reverse("accounts:end-session"))
    assert other.get(reverse("accounts:account")).status_code == 200


def test_last_seen_is_written_now_and_then(person: Any) -> None:
    client = _signed_in(person("editor"), FIREFOX)
    first = Session.objects.get().seen
    client.get(reverse("accounts:account"))
    assert Session.objects.get().seen == first
    session = client.session
    session["seen"] = (timezone.now() - timedelta(hours=1)).isoformat()
    session.save()
    client.get(reverse("accounts:account"))
    assert Session.objects.get().seen >= first


def test_attempts_to_sign_in_are_counted_in_the_database(client: Any, person: Any, settings: Any) -> None:
    settings.CACHES = {
        "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "mandato_cache"}
    }
    user = person("editor")
    user.set_password(GOOD)
    user.save()
    for _ in range(6):
        client.post(reverse("account_login"), {"login": user.email, "password": "wrong"})
    page = client.post(reverse("account_login"), {"login": user.email, "password": GOOD})
    assert CachedValue.objects.exists()
    assert "_auth_user_id" not in client.session and page.status_code in (200, 429)


def _factor(user: User) -> None:
    Authenticator.objects.create(user=user, type="totp", data={"secret": "x"})


def test_a_second_factor_can_be_asked_for(client: Any, person: Any) -> None:
    boss, editor = person("administrator"), person("editor")
    client.force_login(boss)
    page = client.post(reverse("accounts:rules"), {"second_factor": "on"})
    assert page.status_code == 422 and b"Set up your own second factor first" in page.content
    _factor(boss)
    assert client.post(reverse("accounts:rules"), {"second_factor": "on"}).status_code == 302
    assert not User.objects.get(pk=editor.pk).has_perm("intake.use")
    client.force_login(editor)
    assert b"Set up a second factor" in client.get(reverse("accounts:work")).content
    _factor(editor)
    assert User.objects.get(pk=editor.pk).has_perm("intake.use")
    focal = person("focal-point", make_actor("aland"))
    assert focal.has_perm("reporting.draft", focal.appointments.get().actor)


def test_recovery_codes_alone_are_no_second_factor(person: Any) -> None:
    boss, editor = person("administrator"), person("editor")
    _factor(boss)
    services.ask_second_factor(Author.from_user(boss), True)
    Authenticator.objects.create(user=editor, type="recovery_codes", data={})
    assert not editor.has_perm("intake.use")


def test_a_link_asks_for_the_second_factor_too(client: Any, person: Any) -> None:
    user = person("editor")
    _factor(user)
    answer = client.get(reverse("accounts:sign-in-by-link", args=[services.make_sign_in_link(user)]))
    assert answer.url.endswith(reverse("mfa_authenticate")) and "_auth_user_id" not in client.session


def test_what_is_held_about_me(client: Any, person: Any) -> None:
    user = person("coordinator", make_actor("aland"))
    inviting.send_invitation(REGISTER, user)
    client.force_login(user)
    answer = client.get(reverse("accounts:data"))
    held = json.loads(answer.content)
    assert "attachment" in answer.headers["Content-Disposition"]
    assert held["account"]["email"] == user.email and "password" not in held["account"]
    assert held["accounts.appointment.user"][0]["role"] == "coordinator"
    assert "digest" not in str(held["accounts.invitation.user"])
    assert len(held["changes about me"]) >= 1


def test_deleting_an_account_takes_the_name_and_keeps_the_proof(client: Any, person: Any) -> None:
    user = inviting.invite(REGISTER, "eva@example.org", "editor", name="Eva Ester")
    me = Author.from_user(user)
    create(me, Vocabulary(slug="own", names={"en": "Own"}))
    create(REGISTER, Vocabulary(slug="of", names={"en": "Eva Ester's"}))
    seal()
    client.force_login(user)
    wrong = client.post(reverse("accounts:delete"), {"email": "other@example.org"})
    assert wrong.status_code == 422 and User.objects.filter(pk=user.pk).exists()
    client.post(reverse("accounts:delete"), {"email": "Eva@example.org"})
    assert not User.objects.filter(pk=user.pk).exists() and "_auth_user_id" not in client.session
    assert not Session.objects.filter(user_id=user.pk).exists()
    told = str(list(Change.objects.values())) + str(list(Letter.objects.values()))
    assert "Eva" not in told and "eva@" not in told
    kept = Change.objects.get(subject_kind="themes.vocabulary", subject_id=str(Vocabulary.objects.get(slug="own").pk))
    assert kept.after["slug"] == "own"
    seal()
    assert not prove().problems


def test_the_last_administrator_cannot_go(client: Any, person: Any) -> None:
    boss = person("administrator")
    client.force_login(boss)
    assert client.post(reverse("accounts:delete"), {"email": boss.email}).status_code == 422


def test_an_administrator_erases_a_person_with_a_reason(client: Any, person: Any) -> None:
    boss, user = person("administrator"), person("editor")
    client.force_login(boss)
    assert client.post(reverse("accounts:erase", args=[user.pk]), {"erase-reason": ""}).status_code == 422
    client.post(reverse("accounts:erase", args=[user.pk]), {"erase-reason": "asked in writing"})
    assert not User.objects.filter(pk=user.pk).exists()
    assert Change.objects.filter(action="account-erased", who_label=str(boss)).exists()


ASKED = {
    "organisation": "Sailors' Club",
    "website": "https://sailors.example",
    "person": "Eva Ester",
    "email": "club@example.org",
    "language": "pt",
    "purpose": "We follow promises about lamps.",
}


def _ask(client: Any, **given: str) -> Any:
    return client.post(reverse("accounts:ask-to-observe"), {**ASKED, **given})


@pytest.fixture(autouse=True)
def nothing_counted() -> None:
    from django.core.cache import cache

    cache.clear()


def test_an_organisation_asks_and_is_accepted_in_one_act(client: Any, person: Any) -> None:
    conference = make_actor("harbour-conference", kind="conference")
    assert _ask(client).status_code == 200 and _ask(client).status_code == 200
    asked = Accreditation.objects.get()
    client.force_login(person("editor"))
    client.post(
        reverse("accounts:accept-request", args=[asked.pk]),
        {"conference": conference.pk, "kind": "consultative-observer"},
    )
    asked.refresh_from_db()
    observer = User.objects.get(email="club@example.org")
    assert asked.state == "accepted" and asked.actor.name == "Sailors' Club"
    assert observer.has_perm("reporting.contribute", asked.actor) and observer.language == "pt"
    assert Membership.objects.get(actor=asked.actor).conference == conference
    assert (
        Change.objects.filter(who_label=str(User.objects.get(email="editor@example.org")))
        .values("at")
        .distinct()
        .count()
        == 1
    )
    again = client.post(reverse("accounts:accept-request", args=[asked.pk]), {"kind": "guest"})
    assert again.status_code == 422


def test_a_refusal_has_a_reason_and_is_counted_in_public(client: Any, person: Any) -> None:
    _ask(client)
    asked = Accreditation.objects.get()
    editor = person("editor")
    client.force_login(editor)
    assert client.post(reverse("accounts:refuse-request", args=[asked.pk]), {"reason": " "}).status_code == 422
    client.post(reverse("accounts:refuse-request", args=[asked.pk]), {"reason": "No lamps are theirs."})
    letter = Letter.objects.get()
    assert (letter.to, letter.language) == ("club@example.org", "pt") and "No lamps are theirs." in letter.text
    client.logout()
    page = client.get(reverse("reporting:moderation")).content.decode()
    assert "Organisations that asked to be observers" in page and "Sailors" not in page


def test_programs_and_crowds_are_kept_out(client: Any) -> None:
    assert _ask(client, homepage="https://spam.example").status_code == 200
    assert not Accreditation.objects.exists()
    for number in range(5):
        assert _ask(client, email=f"a{number}@example.org").status_code == 200
    page = _ask(client, email="a9@example.org")
    assert page.status_code == 429 and b"We follow promises about lamps." in page.content


@pytest.mark.parametrize("field", ["organisation", "person", "email", "purpose"])
def test_what_lacks_is_said_beside_its_field(client: Any, field: str) -> None:
    page = _ask(client, **{field: ""})
    assert page.status_code == 422 and f'id="id_{field}_error"' in page.content.decode()


def test_erasing_is_personal(person: Any) -> None:
    user = person("editor")
    with pytest.raises(Exception, match="Say why"):
        personal.delete_account(REGISTER, user, reason="")


def test_what_is_over_is_thrown_away(person: Any) -> None:
    from mandato_web.accounts.forgetting import forget
    from mandato_web.accounts.models import SignInLink

    user = person("editor")
    now = timezone.now()
    for key, at in (("old", now - timedelta(days=1)), ("new", now + timedelta(days=1))):
        Session.objects.create(session_key=key, session_data="", expire_date=at)
        CachedValue.objects.create(cache_key=key, value="", expires=at)
        SignInLink.objects.create(user=user, digest=key, expires_at=at)
    assert forget(timezone.localdate()) == "1 sessions, 1 counters, 1 links"
    assert Session.objects.get().session_key == CachedValue.objects.get().cache_key == "new"
