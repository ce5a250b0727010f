"""An agreement for its parties, or for the secretariat, is seen nowhere by anybody else: every place, every role."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.test import Client

from mandato_web.actors.models import Actor
from mandato_web.agreements.models import Agreement
from mandato_web.agreements.services import change_agreement, index_agreement, send_message
from mandato_web.agreements.visibility import visible_agreements
from mandato_web.commitments.indexing import index_commitments
from mandato_web.design.events import list_events
from mandato_web.history.services import REGISTER
from mandato_web.instruments.indexing import index_instrument
from mandato_web.instruments.models import Instrument
from tests.web.factories import make_actor, make_bearer, make_citation, make_commitment, make_register

pytestmark = pytest.mark.django_db
SECRET = "Pilot agreement"
WORDS = "sends its pilots"


@pytest.fixture
def agreement() -> Agreement:
    """With a commitment of it, a text that cites it, and an annex."""
    register = make_register()
    text = register.agreement
    version = text.versions.get()
    promise = make_commitment(version, "art_1", nature="continuing")
    make_bearer(promise, *register.states)
    declaration = register.declaration.versions.get(language="en")
    citation = make_citation(declaration, "para_2", "ministers", text, "1")
    # A text that is seen may name what is not: its own words stay.
    citation.named = "the ministers' agreement"
    citation.save()
    Instrument.objects.create(slug="pilot-annex", kind="other", titles={"en": "Pilot agreement, annex"}, parent=text)
    make_actor("ceylonia")
    for one in (text, register.declaration):
        index_instrument(one)
        index_commitments(one)
    return text.agreement


ROLES = ("visitor", "nobody", "party", "stranger", "editor", "administrator")
SEES = {
    "public": set(ROLES),
    "parties": {"party", "editor"},
    "internal": {"editor"},
}
PLACES = (
    "/en/agreements/pilot-agreement/",
    "/en/agreements/",
    "/en/agreements/?format=csv",
    "/en/agreements/?state=presumed-in-force",
    "/en/instruments/pilot-agreement/",
    "/en/instruments/pilot-agreement/art_1",
    "/en/instruments/pilot-annex/",
    "/en/instruments/pilot-agreement/lineage/art_1",
    "/en/instruments/",
    "/en/instruments/harbour-declaration/",
    "/en/instruments/harbour-declaration/para_2",
    "/en/instruments/harbour-declaration/lineage/para_2",
    "/en/commitments/",
    "/en/commitments/pilot-agreement--art_1-1/",
    "/en/actors/aland/",
    "/en/search/?q=pilots",
    "/en/search/?q=pilot+agreement",
    "/en/calendar/",
    "/en/findings/",
    "/en/",
    "/en/search/suggestions/?q=pilot",
)


def open_as(role: str, person: Callable[..., Any]) -> Client:
    client = Client()
    actors = {"party": "aland", "stranger": "ceylonia"}
    if role == "visitor":
        return client
    if role in actors:
        user = person("focal-point", Actor.objects.get(slug=actors[role]), f"{role}@example.org")
    else:
        user = person(None if role == "nobody" else role, None, f"{role}@example.org")
    client.force_login(user)
    return client


def places_that_show(client: Client) -> Iterator[str]:
    for place in PLACES:
        response = client.get(place, follow=True)
        text = b"".join(response.streaming_content).decode() if response.streaming else response.content.decode()
        if response.status_code == 200 and (SECRET in text or WORDS in text):
            yield place


@pytest.mark.parametrize("visibility", SEES)
@pytest.mark.parametrize("role", ROLES)
def test_no_place_shows_what_a_role_may_not_see(
    agreement: Agreement, person: Callable[..., Any], visibility: str, role: str
) -> None:
    agreement.visibility = visibility
    agreement.save()
    index_agreement(agreement)
    shown = set(places_that_show(open_as(role, person)))
    if role in SEES[visibility]:
        assert {"/en/agreements/pilot-agreement/", "/en/agreements/", "/en/instruments/pilot-agreement/"} <= shown
    else:
        assert sorted(shown) == []


@pytest.mark.parametrize("visibility", ["parties", "internal"])
def test_dates_of_what_is_not_public_are_no_visitors_events(agreement: Agreement, visibility: str) -> None:
    def titles() -> set[str]:
        return {event.title for event in list_events(None, None, None)}

    assert agreement.instrument.short_title in titles()
    agreement.visibility = visibility
    agreement.save()
    assert agreement.instrument.short_title not in titles()


def test_a_body_of_a_party_sees_what_the_party_sees(agreement: Agreement, person: Callable[..., Any]) -> None:
    agreement.visibility = "parties"
    agreement.save()
    unit = make_actor("pilots-unit", kind="unit", parent=Actor.objects.get(slug="aland"))
    assert list(visible_agreements(person("focal-point", unit))) == [agreement]


def test_making_it_internal_takes_it_out_of_the_index(agreement: Agreement, client: Client) -> None:
    assert SECRET in client.get("/en/search/?q=pilot+agreement").content.decode()
    change_agreement(REGISTER, agreement, {"visibility": "internal"})
    assert SECRET not in client.get("/en/search/?q=pilot+agreement").content.decode()
    change_agreement(REGISTER, agreement, {"visibility": "public"})
    assert SECRET in client.get("/en/search/?q=pilot+agreement").content.decode()


@pytest.mark.parametrize(
    ("role", "visibility", "status"),
    [
        ("party", "public", 200),
        ("party", "parties", 200),
        ("party", "internal", 404),
        ("stranger", "public", 403),
        ("stranger", "parties", 404),
        ("nobody", "public", 403),
        ("editor", "internal", 200),
    ],
)
def test_the_space_of_the_parties_is_theirs_and_the_secretariats(
    agreement: Agreement, person: Callable[..., Any], role: str, visibility: str, status: int
) -> None:
    agreement.visibility = visibility
    agreement.save()
    send_message(REGISTER, agreement, text="A word between us", file=None, file_name="", actor=None)
    client = open_as(role, person)
    response = client.get("/en/agreements/pilot-agreement/exchange/")
    assert response.status_code == status
    assert (b"A word between us" in response.content) == (status == 200)
    assert b"A word between us" not in client.get("/en/agreements/pilot-agreement/").content
