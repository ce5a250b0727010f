"""The whole way, by pages and letters alone: a practice that travels, and a question that is answered."""

import re
from typing import Any

import pytest
from django.core import mail
from django.core.cache import cache

from mandato_web.knowledge.models import CRITERIA, MediaRequest, Practice, Replication
from mandato_web.notices.outbox import send_waiting
from tests.web.factories import make_actor
from tests.web.knowledge.telling import make_theme, typed_practice

pytestmark = pytest.mark.django_db


def _letter(to: str) -> str:
    """The path in the newest letter to somebody, taken from what the server was given."""
    send_waiting()
    text = [one.body for one in mail.outbox if one.to == [to]][-1]
    return re.search(r"/(?:es|pt|en)/knowledge/\S+", text).group()


def test_a_practice_travels_twice(client: Any, person: Any) -> None:
    theme = make_theme()
    origin, first, second = (make_actor(slug) for slug in ("alder", "birch", "cedar"))
    editor, peer = person("editor"), person("observer", make_actor("watchers", kind="organisation"))
    author = person("coordinator", origin)
    client.force_login(author)
    rows = {"carried_by-TOTAL_FORMS": 1, "carried_by-0-actor": "alder"}
    page = client.post("/en/knowledge/new/", typed_practice(origin, theme) | rows, follow=True)
    assert "15/15" in page.content.decode()
    practice = Practice.objects.get()
    address = practice.get_absolute_url()
    client.post(address + "act/", {"act": "submit"})

    client.force_login(editor)
    client.post(address + "desk/", {"email": peer.email})
    client.force_login(peer)
    version = client.get(address + "review/").context["edit"].version
    judged = {one.value: "met" for one in CRITERIA} | {f"{one.value}_reason": "Seen." for one in CRITERIA}
    client.post(address + "review/", judged | {"advice": "publish", "version": version})
    client.force_login(editor)
    assert "Publish it" in client.get(address + "desk/").content.decode()
    client.post(address + "act/", {"act": "publish"})

    told = {"version": "", "since": "2022", "changed_en": "By night.", "country_code": "Peru"}
    client.force_login(person("focal-point", first))
    client.post(address + "replications/new/", told | {"actor": "birch"})
    client.force_login(editor)
    client.post(f"/en/knowledge/replications/{Replication.objects.get().pk}/", {"act": "publish"})
    client.force_login(person("focal-point", second, email="second@example.org"))
    taken_up = {
        "actor": "cedar",
        "of": Replication.objects.get().pk,
        "country_code": "Chile",
        "changed_en": "By radio.",
    }
    client.post(address + "replications/new/", told | taken_up)
    client.force_login(editor)
    client.post(f"/en/knowledge/replications/{Replication.objects.latest('pk').pk}/", {"act": "publish"})

    client.logout()
    page = client.get("/pt/knowledge/night-watch/").content.decode()
    assert page.count('<ul class="replications">') == 2
    assert page.count('class="tile again"') == 2
    assert [one.slug for one in client.get("/en/knowledge/?replicated=yes").context["page"].records] == ["night-watch"]
    assert "Night watch" in client.get("/en/search/?q=night+watch").content.decode()


def test_a_question_is_answered_by_letter(client: Any, person: Any, settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    cache.clear()
    theme, editor = make_theme(), person("editor")
    client.force_login(editor)
    invited = {"name": "Vera Tide", "email": "vera@example.org", "language": "es", "version": ""}
    client.post("/en/knowledge/experts/invite/", invited)
    client.logout()
    told = {
        "name": "Vera Tide", "themes": [theme.pk], "languages": ["es"], "countries": "Ecuador", "language": "es",
        "availability": "any-time", "audience": "desk", "agreed": "on", "version": "",
    }  # fmt: skip
    assert client.post(_letter("vera@example.org"), told).status_code == 302

    asked = {
        "question": "Why do lights fail?", "deadline": "2099-01-31 17:00", "themes": [theme.pk], "languages": ["es"],
        "country_code": "Ecuador", "name": "Reporter", "outlet": "The Buoy", "email": "press@example.org",
        "version": "",
    }  # fmt: skip
    client.post("/pt/knowledge/media/", asked)
    own = _letter("press@example.org")
    assert own.startswith("/pt/")
    client.post(own)

    client.force_login(editor)
    request = MediaRequest.objects.get()
    page = client.get(f"/en/knowledge/media/{request.pk}/")
    match = page.context["matches"][0]
    assert "Knows Ecuador" in page.content.decode()
    client.post(f"/en/knowledge/media/{request.pk}/", {"act": "alert", "expert": [match.expert.pk]})
    client.logout()
    answer = _letter("vera@example.org")
    assert "media/answer" in answer
    assert "Why do lights fail?" in client.get(answer).content.decode()
    client.post(answer, {"answer": "yes", "message": "Salt eats them.", "version": ""})

    own = _letter("press@example.org")
    assert "Salt eats them." in mail.outbox[-1].body
    assert "Salt eats them." in client.get(own).content.decode()
    client.force_login(editor)
    client.post(f"/en/knowledge/media/{request.pk}/", {"act": "close", "outcome": "Printed."})
    page = client.get(f"/en/knowledge/media/{request.pk}/").content.decode()
    assert "Salt eats them." in page
    assert "Printed." in page
    months = client.get("/en/knowledge/media/figures/").context["months"]
    assert [(one.asked, one.answered) for one in months] == [(1, 1)]
