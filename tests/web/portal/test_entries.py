"""Every room is reached without knowing its address, and the desk leads to whatever waits for an editor."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from mandato_web.portal.mistakes import tell_mistake

# The first page of each room that visitors may open.
ROOMS = (
    "instruments:list", "commitments:list", "actors:list", "meetings:list", "meetings:proposals", "agreements:list",
    "programmes:list", "programmes:plans", "programmes:indicators", "programmes:activities", "reporting:rounds",
    "reporting:assessments", "consultations:list", "ratifications:list", "knowledge:practices", "knowledge:resources",
    "knowledge:experts", "knowledge:ask", "findings:list", "themes:list", "portal:calendar", "portal:pictures",
    "portal:method", "notices:changes", "api:data",
)  # fmt: skip
QUEUES = ("portal:mistakes", "reporting:review", "ratifications:waiting", "knowledge:desk", "knowledge:media-desk")


def _links(client: Client, address: str) -> set[str]:
    return set(re.findall(r'href="([^"#?]+)', client.get(address).content.decode()))


def test_every_room_is_two_steps_from_home(client: Client, db: None) -> None:
    near = _links(client, "/en/")
    reached = near | {link for room in near if room.startswith("/en/") for link in _links(client, room)}
    assert [name for name in ROOMS if reverse(name) not in reached] == []


def test_the_desk_leads_to_what_waits_and_counts_errors(client: Client, person: Any) -> None:
    tell_mistake(page="/", what="A wrong date", email="", language="en", sender="someone")
    client.force_login(person("editor"))
    assert [name for name in QUEUES if reverse(name) not in _links(client, "/en/desk/")] == []
    told = client.get("/en/desk/").content.decode().split(reverse("portal:mistakes"))[1][:120]
    assert '<b class="numbers">1</b>' in told


@pytest.mark.parametrize("name", QUEUES)
def test_what_the_desk_leads_to_opens_for_the_editor(client: Client, person: Any, name: str) -> None:
    client.force_login(person("editor"))
    assert client.get(reverse(name)).status_code == 200
