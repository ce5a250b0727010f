"""Administrators look at the tables of the register; nothing can be written there, and closed tables stay closed."""

from typing import Any

import pytest
from django.test import Client
from django.urls import get_resolver

from mandato_web.history.models import Change
from mandato_web.reporting.models import ProgressReport
from mandato_web.serving.records import OPENED
from tests.web.factories import Register, make_register

pytestmark = pytest.mark.django_db


@pytest.fixture
def register(client: Client, person: Any) -> Register:
    register = make_register()
    ProgressReport.objects.create(
        commitment=register.forum, provision=register.forum.provision, actor=register.states[0], voice="reported",
        stage="draft", state="delivered", narrative={"en": "SECRET"}, said_on="2025-01-01",
    )  # fmt: skip
    user = person("administrator")
    user.set_password("seven lamps at the harbour")
    user.save()
    client.force_login(user)
    return register


def test_every_table_is_counted_and_some_are_opened(client: Client, register: Register) -> None:
    page = client.get("/en/records/").content.decode()
    assert 'href="/en/records/actors.actor/"' in page
    assert "reporting.progressreport" not in page and "progress reports" in page
    assert client.get("/en/records/reporting.progressreport/").status_code == 404
    assert client.get("/en/records/no.such/").status_code == 404


@pytest.mark.parametrize("model", OPENED, ids=lambda one: one._meta.label_lower)
def test_an_opened_table_shows_its_rows_and_no_secret(client: Client, register: Register, model: Any) -> None:
    address = f"/en/records/{model._meta.label_lower}/"
    pages = [client.get(address)]
    last = model._default_manager.last()
    if last is not None:
        pages.append(client.get(f"{address}{last.pk}/"))
    assert {page.status_code for page in pages} == {200}
    words = " ".join(page.content.decode() for page in pages)
    assert "SECRET" not in words and "argon2" not in words and '<form method="post"' not in words.split("<main")[1]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("place", ["", "actors.actor/", "actors.actor/{pk}/"])
def test_nothing_can_be_written(client: Client, register: Register, method: str, place: str) -> None:
    before = Change.objects.count()
    aland = register.states[0]
    address = "/en/records/" + place.format(pk=aland.pk)
    assert getattr(client, method)(address, {"slug": "changed", "delete": "1"}).status_code == 405
    aland.refresh_from_db()
    assert aland.slug == "aland" and Change.objects.count() == before


def test_there_is_no_other_administration() -> None:
    assert "admin" not in {pattern.app_name for pattern in get_resolver().url_patterns if hasattr(pattern, "app_name")}
