import re

import pytest
from django.test import Client

from mandato_web.instruments.models import Provision
from tests.web.factories import DECLARATION, Register, make_register

BASE = "/en/instruments/harbour-declaration/"


@pytest.fixture
def register(db: None) -> Register:
    return make_register()


def page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_every_provision_has_its_anchor_and_its_permanent_address(client: Client, register: Register) -> None:
    text = page(client, BASE)
    for part in DECLARATION:
        assert f'id="{part.eid}"' in text
        if part.role != "heading":
            assert f'href="{BASE}{part.eid}"' in text


def test_commitments_and_citations_stand_beside_their_provision(client: Client, register: Register) -> None:
    text = page(client, BASE)
    article = text.split('id="para_2__point_b"')[1].split("</article>")[0]
    assert "Delivered" in article
    assert "Harbour plan, 1" in article
    assert "One forum is prepared" in article


def test_cited_words_appear_with_the_citation_and_a_wrong_one_says_so(client: Client, register: Register) -> None:
    text = page(client, "/en/instruments/harbour-plan/")
    assert "Hold one forum on harbours in 2025." in text
    assert "This text has no such provision." in text
    linked = re.search(r'<a href="[^"]+para_2__point_b" aria-describedby="([^"]+)">point 2.b</a>', text)
    assert linked, "the citation itself leads there"
    shown = text.split(f'id="{linked.group(1)}"')[1].split("</span></span>")[0]
    assert "Hold one forum on harbours in 2025." in shown


@pytest.mark.parametrize("label", ["2.b", "2.B"])
def test_a_label_leads_to_its_provision(client: Client, register: Register, label: str) -> None:
    assert client.get(BASE + label).headers["Location"] == BASE + "para_2__point_b"


def test_a_label_of_several_leads_to_its_holders(client: Client, register: Register) -> None:
    Provision.objects.create(
        instrument=register.declaration, eid="annex__point_b", label="2.b", ordinal=1, role="operative", position=99
    )
    text = page(client, BASE + "2.b")
    assert f'href="{BASE}annex__point_b"' in text
    assert f'href="{BASE}para_2__point_b"' in text


def test_a_label_that_is_not_there_shows_what_stands_where_it_would_be(client: Client, register: Register) -> None:
    response = client.get(BASE + "2.x")
    assert response.status_code == 404
    text = response.content.decode()
    assert "Harbour declaration has no provision 2.x" in text
    assert f'href="{BASE}para_2__point_a"' in text


def test_a_provision_that_a_corrected_text_lacks_keeps_its_address(client: Client, register: Register) -> None:
    from tests.web.factories import NOON

    Provision.objects.filter(eid="para_2__point_a").update(withdrawn_at=NOON)
    assert "since 15 January 2026" in page(client, BASE + "para_2__point_a")
    assert 'id="para_2__point_a"' not in page(client, BASE)


def test_a_restatement_says_so_and_where_the_official_text_is(client: Client, register: Register) -> None:
    assert "A restatement, not the official text." in page(client, BASE)
    assert "Harbour Gazette" in page(client, BASE)
    assert "A restatement, not the official text." not in page(client, "/en/instruments/harbour-plan/")


def test_versions_stand_side_by_side(client: Client, register: Register) -> None:
    text = page(client, BASE + "?text=en&beside=es")
    assert '<td lang="en" data-label="English">' in text
    assert '<td lang="es" data-label="español">' in text


def test_a_text_and_its_provisions_say_how_they_are_cited(client: Client, register: Register) -> None:
    whole, part = page(client, BASE), page(client, BASE + "para_2__point_b")
    assert "http://testserver/instruments/harbour-declaration</" in whole
    for words in ("6 de mayo de 2024", "6 de maio de 2024", "6 May 2024"):
        assert words in whole and words in part
    for words in ("párr. 2.b", "par. 2.b", "para. 2.b"):
        assert words in part
    assert "http://testserver/instruments/harbour-declaration/para_2__point_b" in part


def test_the_record_says_who_read_it_and_when_it_changed(client: Client, register: Register) -> None:
    record = page(client, BASE).split('class="record"')[1].split("</section>")[0]
    assert "read on 15 January 2026 by reader 0.1.0" in record
    assert "not yet confirmed by a person" in record
    assert "Last change" in record


def test_a_stub_is_known_by_mention_only(client: Client, register: Register) -> None:
    assert "Known by mention only" in page(client, "/en/instruments/old-charter/")


def test_an_agreement_says_what_day_comes_next(client: Client, register: Register) -> None:
    assert "presumed in force" in page(client, "/en/instruments/pilot-agreement/").lower()


def test_an_impossible_address_is_no_fault_of_ours(client: Client, register: Register) -> None:
    assert client.get(BASE + "a%00b").status_code == 404
    assert client.get(BASE + "x" * 3000).status_code == 404
