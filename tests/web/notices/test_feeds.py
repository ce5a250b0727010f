"""Atom feeds, read with a parser; and what stands in the head of pages for programs to find them."""

from typing import Any

import pytest
from django.test import Client
from lxml import etree

from mandato_web.agreements.models import Agreement
from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER, change, create, erase, record
from mandato_web.instruments.models import Instrument
from mandato_web.notices.changes import list_changes
from mandato_web.notices.subjects import REGISTER as WHOLE
from tests.web.factories import DECLARATION, make_actor, make_bearer, make_commitment, make_instrument, make_version

ATOM = {"a": "http://www.w3.org/2005/Atom"}
PAGES = {
    "/en/": "/en/changes/feed/",
    "/en/changes/": "/en/changes/feed/",
    "/en/instruments/pact/": "/en/instruments/pact/feed/",
    "/en/commitments/pact--para_2__point_b-1/": "/en/commitments/pact--para_2__point_b-1/feed/",
    "/en/actors/aland/": "/en/actors/aland/feed/",
    "/en/commitments/?state=delivered&page=2": "/en/commitments/feed/?state=delivered",
    "/en/instruments/?kind=treaty": "/en/instruments/feed/?kind=treaty",
    "/en/search/?q=harbour": "/en/search/feed/?q=harbour",
}


@pytest.fixture(autouse=True)
def pact(db: None) -> Instrument:
    """A pact with one promise, borne by Aland, both recorded as new."""
    pact = create(REGISTER, Instrument(slug="pact", kind="treaty", titles={"en": "Pact & <Accord>\x0b", "es": "Pacto"}))
    version = make_version(pact, "en", DECLARATION)
    promise = make_commitment(version, "para_2__point_b", summaries={"en": "Hold one forum."})
    make_bearer(promise, make_actor("aland"))
    record(REGISTER, "created", promise)
    return pact


def read(client: Client, address: str) -> Any:
    response = client.get(address)
    assert response.status_code == 200, address
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    return etree.fromstring(response.content)


def titles(feed: Any) -> list[str]:
    return [str(title) for title in feed.xpath("a:entry/a:title/text()", namespaces=ATOM)]


@pytest.mark.parametrize(("page", "address"), PAGES.items())
def test_a_page_names_its_feed_and_the_feed_is_atom(client: Client, page: str, address: str) -> None:
    html = client.get(page).content.decode()
    escaped = address.replace("&", "&amp;")
    assert f'<link rel="alternate" type="application/atom+xml" href="{escaped}"' in html
    feed = read(client, address)
    one = {name: feed.xpath(f"a:{name}/text()", namespaces=ATOM) for name in ("id", "title", "updated")}
    assert all(len(found) == 1 for found in one.values()) and one["id"][0].startswith("tag:127.0.0.1,2026-11-22:")
    assert feed.xpath("a:author/a:name", namespaces=ATOM)
    (own,) = feed.xpath("a:link[@rel='self']/@href", namespaces=ATOM)
    assert own == "http://127.0.0.1:8000" + address
    for entry in feed.xpath("a:entry", namespaces=ATOM):
        assert [len(entry.xpath(f"a:{name}", namespaces=ATOM)) for name in ("id", "title", "updated", "link")] == [
            1
        ] * 4
    ids = feed.xpath("//a:id/text()", namespaces=ATOM)
    assert len(ids) == len(set(ids))


def test_each_feed_tells_of_its_own(client: Client, pact: Instrument) -> None:
    other = make_instrument("other")
    record(REGISTER, "created", other)
    assert set(titles(read(client, "/en/changes/feed/"))) == {"Hold one forum.", "Pact & <Accord>", "Other"}
    assert set(titles(read(client, "/en/instruments/pact/feed/"))) == {"Hold one forum.", "Pact & <Accord>"}
    assert titles(read(client, "/en/commitments/pact--para_2__point_b-1/feed/")) == ["Hold one forum."]
    assert titles(read(client, "/en/actors/aland/feed/")) == ["Hold one forum."]
    assert titles(read(client, "/en/instruments/feed/?kind=treaty")) == ["Pact & <Accord>"]
    assert titles(read(client, "/en/commitments/feed/?state=delivered")) == []
    assert titles(read(client, "/es/instruments/feed/")) == ["Other (es)", "Pacto"]


def test_a_record_has_one_entry_a_day_that_keeps_its_id(client: Client, pact: Instrument) -> None:
    before = read(client, "/en/instruments/feed/?kind=treaty").xpath("a:entry/a:id/text()", namespaces=ATOM)
    change(REGISTER, pact, place="Aland")
    feed = read(client, "/en/instruments/feed/?kind=treaty")
    assert feed.xpath("a:entry/a:id/text()", namespaces=ATOM) == before
    assert feed.xpath("a:entry/a:summary/text()", namespaces=ATOM) == ["New in the register. Corrected or completed."]


def test_an_entry_says_what_became_of_a_promise(client: Client) -> None:
    from mandato_web.commitments.models import Commitment

    promise = Commitment.objects.get()
    record(REGISTER, "changed", promise, before={"state": "no-report"}, after={"state": "delivered"})
    assert "State: Delivered (before: No report)." in list_changes(WHOLE)[0].words


def test_an_erased_change_is_told_of_no_more(client: Client, pact: Instrument) -> None:
    for one in Change.objects.all():
        erase(REGISTER, one, reason="asked")
    assert titles(read(client, "/en/changes/feed/")) == []


def test_nothing_new_is_answered_in_no_words(client: Client) -> None:
    first = client.get("/en/changes/feed/")
    again = client.get("/en/changes/feed/", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304 and not again.content


@pytest.mark.parametrize(
    "address", ["instruments/none/feed/", "commitments/none/feed/", "actors/none/feed/", "search/feed/"]
)
def test_nothing_to_follow(client: Client, address: str) -> None:
    assert client.get(f"/en/{address}").status_code == 404


def test_what_is_hidden_takes_no_places_of_what_is_told(pact: Instrument) -> None:
    """The newest changes are of texts that few may read: the older ones are told in their stead."""
    older = len(list_changes(WHOLE))
    for n in range(8):
        hidden = create(REGISTER, Instrument(slug=f"hidden-{n}", kind="treaty", titles={"en": f"Hidden {n}"}))
        Agreement.objects.create(instrument=hidden, visibility=Agreement.Visibility.INTERNAL)
    told = list_changes(WHOLE, most=2)
    assert len(told) == min(older, 2) > 0
    assert not any("Hidden" in one.title for one in told)


def test_the_page_of_changes_says_the_same(client: Client) -> None:
    assert "Hold one forum." in client.get("/en/changes/").content.decode()


def test_a_feed_asks_a_bounded_number_of_times(client: Client, django_assert_max_num_queries: Any) -> None:
    for n in range(30):
        record(REGISTER, "created", make_instrument(f"text-{n}"))
    with django_assert_max_num_queries(8):
        assert len(titles(read(client, "/en/changes/feed/"))) == 32
