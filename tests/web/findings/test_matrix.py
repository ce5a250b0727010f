import io
import re
from typing import Any

import pytest
from django.test import Client

from mandato_web.findings.models import Gap
from tests.web.factories import Register

MATRIX = "/en/instruments/harbour-plan/matrix/harbour-declaration/"
HOLE = "para_2__point_a"


def page(client: Client, query: str = "", status: int = 200) -> str:
    response = client.get(MATRIX + query)
    assert response.status_code == status
    return response.content.decode()


def labels(text: str) -> list[str]:
    return re.findall(r'<th scope="row"><a href="[^"]+"><b>([^<]+)</b>', text)


def test_promises_go_down_and_rows_across(client: Client, register: Register) -> None:
    text = page(client)
    assert labels(text) == ["2.a", "2.b"]
    assert 'href="/en/instruments/harbour-plan/para_1"' in text
    assert re.search(r'<span class="cell-mark cited"><span aria-hidden="true">●</span>', text)
    assert "1 of 2 promises have no activity." in text


def test_only_the_holes_can_be_shown(client: Client, register: Register) -> None:
    assert labels(page(client, "?show=holes")) == ["2.a"]


@pytest.mark.parametrize(
    "address",
    [
        "/en/instruments/old-charter/matrix/harbour-declaration/",
        "/en/instruments/harbour-declaration/matrix/harbour-plan/",
        "/en/instruments/nothing/matrix/harbour-declaration/",
    ],
)
def test_where_no_plan_cites_a_provision_there_is_no_matrix(client: Client, register: Register, address: str) -> None:
    assert client.get(address).status_code == 404


def test_an_editor_justifies_a_hole_and_it_shows_as_deliberate(client: Client, register: Register, editor: Any) -> None:
    client.force_login(editor)
    response = client.post(f"{MATRIX}gap/", {"provision": HOLE, "reason": "Left to the ports."})
    assert response.url == f"{MATRIX}?show=holes#{HOLE}"
    text = page(client)
    assert "1 gap is deliberate." in text and "Left to the ports." in text
    assert f'<tr id="{HOLE}" class="deliberate">' in text
    client.post(f"{MATRIX}gap/", {"provision": HOLE, "reason": ""})
    assert not Gap.objects.exists()


def test_a_reason_given_to_no_provision_is_refused(client: Client, register: Register, editor: Any) -> None:
    client.force_login(editor)
    assert client.post(f"{MATRIX}gap/", {"provision": "para_99", "reason": "x"}).status_code == 404
    assert client.post(f"{MATRIX}gap/", {"reason": "x"}).status_code == 404


@pytest.mark.parametrize("role", ["observer", "focal-point", "coordinator"])
def test_only_editors_justify(client: Client, register: Register, person: Any, role: str) -> None:
    facts = {"provision": HOLE, "reason": "x"}
    assert client.post(f"{MATRIX}gap/", facts).status_code == 302
    client.force_login(person(role, register.states[0]))
    assert client.post(f"{MATRIX}gap/", facts).status_code == 403
    assert not Gap.objects.exists()
    assert "Give a reason" not in page(client)


def test_it_can_be_taken_away_as_csv(client: Client, register: Register) -> None:
    response = client.get(f"{MATRIX}?format=csv")
    assert response["Content-Disposition"] == 'attachment; filename="matrix-harbour-plan-harbour-declaration.csv"'
    lines = response.content.decode().splitlines()
    assert len(lines) == 3 and lines[2].startswith("2.b,")
    assert "2.b cited" in lines[2]


def test_the_file_follows_the_filter(client: Client, register: Register) -> None:
    assert len(client.get(f"{MATRIX}?format=csv&show=holes").content.decode().splitlines()) == 2


def test_it_can_be_taken_away_as_a_workbook(client: Client, register: Register) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(client.get(f"{MATRIX}?format=xlsx").content))
    rows = list(book.active.values)
    assert [row[0] for row in rows] == ["Label", "2.a", "2.b"]


def test_it_can_be_taken_away_as_a_page_in_the_readers_language(client: Client, register: Register) -> None:
    text = client.get(MATRIX.replace("/en/", "/es/") + "?format=html").content.decode()
    assert '<html lang="es">' in text and "Motivo del vacío" in text


def test_both_texts_lead_to_it(client: Client, register: Register) -> None:
    for slug in ("harbour-plan", "harbour-declaration"):
        assert MATRIX in client.get(f"/en/instruments/{slug}/").content.decode()


def test_the_home_page_leads_to_its_holes(client: Client, register: Register) -> None:
    assert f"{MATRIX}?show=holes" in client.get("/en/").content.decode()


def test_it_stays_within_its_budget(client: Client, register: Register, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(13):
        page(client)
