"""Share cards of texts and commitments: named in the head of their pages, drawn once, in the reader's language."""

import sys
from typing import Any

import pytest
from django.test import Client

from mandato_web.commitments.models import Commitment
from tests.web.factories import Register, make_register


@pytest.fixture
def register(db: None) -> Register:
    pytest.importorskip("typst")
    return make_register()


@pytest.mark.parametrize("language", ["es", "pt", "en"])
def test_a_text_and_a_commitment_have_a_card_in_each_language(
    client: Client, register: Register, language: str
) -> None:
    commitment = Commitment.objects.filter(withdrawn_at=None).first()
    assert commitment is not None
    for page in (f"/{language}/instruments/harbour-declaration/", f"/{language}/commitments/{commitment.slug}/"):
        head = client.get(page).content.decode().split("</head>")[0]
        address = head.split('og:image" content="http://testserver')[1].split('"')[0]
        assert "summary_large_image" in head
        picture = client.get(address)
        assert picture["Content-Type"] == "image/png"
        assert picture.content.startswith(b"\x89PNG")
        again = client.get(address, headers={"if-none-match": picture["ETag"]})
        assert again.status_code == 304


def test_a_new_state_is_a_new_card(client: Client, register: Register) -> None:
    commitment = Commitment.objects.filter(nature="once", state="delivered").first()
    assert commitment is not None
    address = f"/en/commitments/{commitment.slug}/card.png"
    before = client.get(address)["ETag"]
    Commitment.objects.filter(pk=commitment.pk).update(state="under-way")
    assert client.get(address)["ETag"] != before


def test_without_a_typesetter_no_card_is_promised(client: Client, register: Register, monkeypatch: Any) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    assert "og:image" not in client.get("/en/instruments/harbour-declaration/").content.decode()
    assert client.get("/en/instruments/old-charter/card.png").status_code == 404
