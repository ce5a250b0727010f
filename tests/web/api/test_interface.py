"""The interface in JSON: what it answers, what it hides, and that it keeps to its own description."""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import Client
from hypothesis import HealthCheck
from hypothesis import settings as bounded
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from mandato_web.api.endpoints import LISTED
from mandato_web.wsgi import application
from tests.web.api.conftest import SECRETS
from tests.web.factories import Register

V1 = "/api/v1"


@pytest.mark.parametrize("name", LISTED)
def test_a_list_has_pages_and_its_records_have_addresses(client: Client, register: Register, name: str) -> None:
    held = client.get(f"{V1}/{name}?size=2").json()
    assert set(held) == {"total", "page", "size", "records"}
    assert len(held["records"]) == min(2, held["total"])
    for record in held["records"]:
        assert record["address"].startswith("/")
        key = (
            f"{record['instrument']}/{record['eid']}" if name == "provisions" else record.get("slug", record.get("id"))
        )
        assert client.get(f"{V1}/{name}/{key}").json() == record
    assert client.get(f"{V1}/{name}?page=1000000").json()["records"] == []


def test_filters_are_those_of_the_pages(client: Client, register: Register) -> None:
    assert client.get(f"{V1}/commitments?state=delivered").json()["total"] == 1
    assert client.get(f"{V1}/commitments?bearer=aland").json()["total"] == 2
    assert client.get(f"{V1}/instruments?kind=action-plan").json()["records"][0]["slug"] == "harbour-plan"
    assert client.get(f"{V1}/provisions?instrument=harbour-declaration&label=2.b").json()["total"] == 1


def test_nothing_hidden_is_answered(client: Client, register: Register) -> None:
    for name in LISTED:
        text = client.get(f"{V1}/{name}?size=200").content.decode()
        assert not [secret for secret in SECRETS if secret in text]
    for path in ("instruments/secret-pact", "agreements/secret-pact", "provisions/secret-pact/para_1"):
        assert client.get(f"{V1}/{path}").status_code == 404
    assert client.get(f"{V1}/search?q=undercurrent").json()["total"] == 0


def test_an_unchanged_answer_is_not_sent_again(client: Client, register: Register) -> None:
    first = client.get(f"{V1}/instruments")
    again = client.get(f"{V1}/instruments", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("get", "/instruments?page=0", 422),
        ("get", "/instruments?size=1000", 422),
        ("get", "/instruments/none-such", 404),
        ("get", "/reports/x", 404),
        ("get", "/no-such-thing", 404),
        ("post", "/instruments", 405),
        ("delete", "/commitments/x", 405),
    ],
)
def test_what_cannot_be_answered_is_json_too(
    client: Client, register: Register, method: str, path: str, status: int
) -> None:
    answer = getattr(client, method)(f"{V1}{path}")
    assert answer.status_code == status
    assert answer.json()["detail"]


def test_lists_ask_a_bounded_number_of_questions(
    client: Client, register: Register, django_assert_max_num_queries: Any
) -> None:
    for name in LISTED:
        with django_assert_max_num_queries(8):
            client.get(f"{V1}/{name}")


def test_the_page_for_people_needs_no_script_of_others(client: Client, register: Register) -> None:
    text = client.get("/en/data/interface/").content.decode()
    assert "/api/v1/commitments/{key}" in text
    assert "http" not in text.split("<main")[1].split("</main>")[0]


@pytest.fixture
def held_connection() -> Iterator[None]:
    """A request straight to the application ends by closing the connection that the test's transaction stands on."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def test_it_keeps_to_its_description(register: Register, held_connection: None) -> None:
    described = schemathesis.openapi.from_wsgi(f"{V1}/openapi.json", application)
    checks = [response_schema_conformance, status_code_conformance, content_type_conformance]
    for result in described.get_all_operations():
        operation = result.ok()

        @bounded(max_examples=4, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        def check(case: Any) -> None:
            case.call_and_validate(checks=checks)

        from hypothesis import given

        given(operation.as_strategy())(check)()
