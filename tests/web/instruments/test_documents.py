"""Texts as files: right names and kinds, known again by their marks, said to be missing where the typesetter is."""

import json
from typing import Any

import pytest
from django.test import Client
from lxml import etree

from tests.web.factories import Register, make_register

BASE = "/en/instruments/harbour-declaration/"


@pytest.fixture
def register(db: None) -> Register:
    return make_register()


@pytest.mark.parametrize(
    ("code", "ending", "media_type", "begins"),
    [
        ("akn", "xml", "application/akn+xml", b"<?xml"),
        ("docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"PK"),
        ("pdf", "pdf", "application/pdf", b"%PDF"),
        ("json", "json", "application/json", b"{"),
    ],
)
def test_a_text_is_handed_out(
    client: Client, register: Register, code: str, ending: str, media_type: str, begins: bytes
) -> None:
    if code == "pdf":
        pytest.importorskip("typst")
    response = client.get(f"{BASE}as/{code}?text=es")
    assert response.status_code == 200
    assert response["Content-Type"] == media_type
    assert response["Content-Disposition"] == f'attachment; filename="harbour-declaration.es.{ending}"'
    assert response.content.startswith(begins)
    assert f'href="{BASE}as/{code}?text=en"' in client.get(BASE).content.decode()


def test_whoever_has_it_is_told_so(client: Client, register: Register) -> None:
    first = client.get(f"{BASE}as/akn")
    again = client.get(f"{BASE}as/akn", headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get(f"{BASE}as/akn", headers={"if-modified-since": first["Last-Modified"]}).status_code == 304
    register.declaration.titles["en"] = "Harbours declared"
    register.declaration.save()
    changed = client.get(f"{BASE}as/akn", headers={"if-none-match": first["ETag"]})
    assert changed.status_code == 200


def test_citations_lead_to_permanent_addresses(client: Client, register: Register) -> None:
    root = etree.fromstring(client.get("/en/instruments/harbour-plan/as/akn").content)
    hrefs = {one.text: one.get("href") for one in root.iter("{*}ref")}
    assert hrefs["point 2.b"] == "http://testserver/instruments/harbour-declaration/para_2__point_b"
    assert hrefs["point 2.x"].startswith("#mention_")


def test_json_keeps_the_contract(client: Client, register: Register) -> None:
    printed = json.loads(client.get(f"{BASE}as/json").content)
    assert printed["format"] == "mandato/1"
    (instrument,) = printed["instruments"]
    assert instrument["id"] == "harbour-declaration"
    for one in instrument["provisions"]:
        start, end = one["span"]
        assert printed["source"]["text"][start:end] == (one["text"] or one["heading"])
    assert [one["provision"] for one in instrument["commitments"]]


def test_without_a_typesetter_the_page_says_so(client: Client, register: Register, monkeypatch: Any) -> None:
    monkeypatch.setitem(__import__("sys").modules, "typst", None)
    assert "not available here" in client.get(BASE).content.decode()
    response = client.get(f"{BASE}as/pdf")
    assert response.status_code == 503
    assert "Download as Word" in response.content.decode()


@pytest.mark.parametrize("address", ["harbour-declaration/as/exe", "nowhere/as/pdf", "old-charter/as/pdf"])
def test_what_is_not_there_is_not_found(client: Client, register: Register, address: str) -> None:
    assert client.get(f"/en/instruments/{address}").status_code == 404
