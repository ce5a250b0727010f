from typing import Any

import pytest
from django.test import Client

from mandato_web.instruments.models import Position
from tests.web.factories import Register, make_actor, make_register

URL = "/en/instruments/harbour-declaration/positions/edit/"


@pytest.fixture
def register(db: None) -> Register:
    return make_register()


def send(client: Client, *rows: dict[str, Any]) -> Any:
    edit = client.get(URL).context["edit"]
    kept = [{**row, "actor": row["actor"].name, "capacity": ""} for row in edit.rows["positions"].initial]
    data: dict[str, Any] = {"version": edit.version, "positions-INITIAL_FORMS": 0}
    held = [*kept, *rows]
    data["positions-TOTAL_FORMS"] = len(held)
    data |= {f"positions-{n}-{name}": value for n, row in enumerate(held) for name, value in row.items()}
    return client.post(URL, data)


def test_the_meetings_page_says_who_stood_where(client: Client, register: Register, person: Any) -> None:
    make_actor("cove", names={"en": "Cove"})
    make_actor("delta", names={"en": "Delta"})
    client.force_login(person("editor"))
    saved = send(
        client,
        {"actor": "Cove", "kind": "dissociated", "provisions": "2.b"},
        {"actor": "Delta", "kind": "acceded", "date": "2025-02"},
    )
    assert saved.status_code == 302
    text = Client().get("/en/meetings/first-forum/").content.decode().split('id="positions"')[1]
    assert 'Cove <span class="soft">2.b</span>' in text
    assert "February 2025" in text
    assert 'Adopted <span class="numbers">2</span>' in text


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({"actor": "Aland", "kind": "absent", "provisions": "2.b"}, "Only who reserves or dissociates"),
        ({"actor": "Aland", "kind": "reserved", "provisions": "2.x"}, "this text has no provision 2.x"),
        ({"actor": "Nobody at all", "kind": "adopted"}, "We know nothing by the name"),
    ],
)
def test_what_cannot_be_is_refused(
    client: Client, register: Register, person: Any, row: dict[str, str], problem: str
) -> None:
    client.force_login(person("editor"))
    before = Position.objects.count()
    response = send(client, row)
    assert response.status_code == 422
    assert problem in response.content.decode()
    assert Position.objects.count() == before


@pytest.mark.parametrize("role", [None, "observer", "focal-point", "coordinator", "administrator", "editor"])
def test_who_may_edit_positions(client: Client, register: Register, person: Any, role: str | None) -> None:
    if role:
        actor = register.states[0] if role in ("observer", "focal-point", "coordinator") else None
        client.force_login(person(role, actor))
    assert client.get(URL).status_code == {None: 302, "editor": 200}.get(role, 403)
