"""Pictures count what the lists count, stand beside their tables, and show nothing that is not public."""

import re
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from mandato_web.actors.models import Actor, Membership
from mandato_web.agreements.models import Agreement
from mandato_web.commitments.models import Bearer, CommitmentTheme
from mandato_web.reporting.models import ProgressReport
from mandato_web.themes.models import Theme, Vocabulary
from tests.web.factories import Register


@pytest.fixture
def drawn(register: Register) -> Register:
    """The two states are members with a place on the map; one reported on one commitment; both carry a theme."""
    conference = Actor.objects.get(slug="harbour-conference")
    for actor, code in zip(register.states, ("EC", "PE"), strict=True):
        actor.country_code = code
        actor.save()
        Membership.objects.get_or_create(conference=conference, actor=actor, kind="member-state")
    said = {"commitment": register.forum, "provision": register.forum.provision, "actor": register.states[0]}
    ProgressReport.objects.create(**said, voice="reported", state="delivered", said_on="2026-03-02", stage="published")
    theme = Theme.objects.create(
        vocabulary=Vocabulary.objects.create(slug="own", names={"en": "Own"}), code="sea", names={"en": "The sea"}
    )
    for commitment in (register.forum, register.upkeep):
        CommitmentTheme.objects.create(commitment=commitment, theme=theme)
    return register


def _text(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_the_page_draws_states_themes_actors_years_and_the_map_each_with_a_table(
    client: Client, drawn: Register
) -> None:
    text = _text(client, "/en/pictures/")
    for drawing in ("shares", "chart tiles", "chart years"):
        assert f'class="{drawing}"' in text
    assert text.count("<figure") == text.count("<details>") == text.count('<table class="data">')
    borne = Bearer.objects.filter(actors=drawn.states[0]).values("commitment").distinct().count()
    assert f'text-anchor="middle">1/{borne}</text>' in text
    assert re.search(rf'bearer=aland">[^<]+</a></th><td class="number">{borne}</td><td class="number">1</td>', text)
    assert re.search(r'theme=sea">The sea</a></th><td class="number">2</td>', text)


def test_every_number_leads_to_a_list_as_long(client: Client, drawn: Register) -> None:
    text = _text(client, "/en/pictures/")
    links = re.findall(r'<th scope="row"><a href="([^"]+)">[^<]+</a></th><td class="number">(\d+)</td>', text)
    assert links
    for address, count in links:
        listed = client.get(address.replace("&amp;", "&")).context["page"]
        assert listed.total == int(count), address


def test_what_is_not_public_is_not_drawn_for_anybody(client: Client, drawn: Register, person: Any) -> None:
    Agreement.objects.create(instrument=drawn.declaration, visibility="internal")
    client.force_login(person("editor"))
    text = _text(client, "/en/pictures/")
    assert "theme=sea" not in text and 'class="shares"' not in text


def test_what_is_invented_is_left_out(client: Client, drawn: Register) -> None:
    for instrument in (drawn.declaration, drawn.plan, drawn.agreement):
        instrument.is_example = True
        instrument.save()
    assert "theme=sea" not in _text(client, "/en/pictures/")


def test_an_empty_register_says_so(client: Client, db: None) -> None:
    assert "Nothing to draw yet" in _text(client, "/en/pictures/")


@pytest.mark.parametrize("path", ["actors/aland/", "themes/own/sea/"])
def test_actors_and_themes_have_pictures_of_their_own(client: Client, drawn: Register, path: str) -> None:
    section = _text(client, f"/pt/{path}").split('id="pictures"')[1].split("</section>")[0]
    assert 'class="chart years"' in section and section.count("<table") >= 2


def test_the_home_page_draws_where_commitments_stand(client: Client, drawn: Register) -> None:
    text = _text(client, "/en/")
    assert 'class="shares"' in text and 'href="/en/pictures/"' in text


def test_pictures_are_drawn_again_only_after_a_change(
    client: Client, drawn: Register, person: Any, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    from mandato_web.history.services import REGISTER
    from mandato_web.themes.services import save_theme

    theme = Theme.objects.get(code="sea")
    save_theme(REGISTER, theme.vocabulary, "sea", names={"en": "The open sea"})
    assert "The open sea" in _text(client, "/en/pictures/")
    with django_assert_max_num_queries(3):
        client.get("/en/pictures/")
    save_theme(REGISTER, theme.vocabulary, "sea", names={"en": "The wide sea"})
    assert "The wide sea" in _text(client, "/en/pictures/")
