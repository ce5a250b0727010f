"""Commitments keep address, state and decisions; languages share them; bearers mean actors."""

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.commitments.services import highest_doubt, set_state, write_commitments
from mandato_web.history.services import REGISTER
from mandato_web.instruments.models import Instrument
from mandato_web.instruments.services import create_instrument, take_position, write_version
from tests.web.readings import make_promise, make_reading, make_source

pytestmark = pytest.mark.django_db
PARTS = [("para_1", "1", "Hold a forum in 2020."), ("para_2", "2", "Ask the Office for a study.")]


def _write(instrument: Instrument, promises: list[dict], **facts: Any) -> list[Commitment]:
    reading, text = make_reading(facts.pop("parts", PARTS), commitments=promises, **facts)
    version = write_version(REGISTER, instrument, reading, make_source(text, reader=facts.get("reader", "1")))
    return write_commitments(REGISTER, version, reading)


@pytest.fixture
def pledge() -> Instrument:
    return create_instrument(REGISTER, "pledge", "declaration", titles={"en": "Pledge"})


def test_a_commitment_has_an_address_and_begins_without_report(pledge: Instrument) -> None:
    (found,) = _write(pledge, [make_promise("para_1__c1", "para_1", [0, 21])])
    assert (found.slug, found.state) == ("pledge--para_1__c1", "no-report")


def test_a_new_text_keeps_state_and_what_people_confirmed(pledge: Instrument) -> None:
    (found,) = _write(pledge, [make_promise("para_1__c1", "para_1", [0, 21])])
    set_state(REGISTER, found, "delivered", by="Ana", on="2020-05")
    Commitment.objects.update(confirmed_by="Ana", confirmed_at=timezone.now(), strength="obligation")
    altered = [("para_1", "1", "Hold one forum in 2020."), PARTS[1]]
    (again,) = _write(pledge, [make_promise("para_1__c1", "para_1", [0, 23], strength="aspiration")], parts=altered)
    again.refresh_from_db()
    assert (again.pk, again.state, again.strength) == (found.pk, "delivered", "obligation")
    assert again.wordings.count() == 2


def test_one_that_no_text_holds_is_withdrawn(pledge: Instrument) -> None:
    _write(pledge, [make_promise("para_1__c1", "para_1", [0, 21]), make_promise("para_2__c1", "para_2", [22, 40])])
    _write(pledge, [make_promise("para_1__c1", "para_1", [0, 21])], parts=[*PARTS, ("para_3", "3", "More.")])
    withdrawn = Commitment.objects.exclude(withdrawn_at=None)
    assert [one.code for one in withdrawn] == ["para_2__c1"]


def test_a_changed_nature_takes_back_what_was_reported_of_the_other(pledge: Instrument) -> None:
    (found,) = _write(pledge, [make_promise("para_1__c1", "para_1", [0, 21])])
    set_state(REGISTER, found, "delivered", by="Ana", on="2020")
    _write(
        pledge,
        [make_promise("para_1__c1", "para_1", [0, 21], nature="continuing")],
        parts=[*PARTS, ("para_3", "3", "More.")],
    )
    found.refresh_from_db()
    assert (found.nature, found.state, found.state_by) == ("continuing", "no-report", "")


def test_a_promise_of_which_another_language_names_no_delivery_is_the_same(pledge: Instrument) -> None:
    """The other language tells it in two verbs, of which neither names what is to be delivered."""
    study = {"kind": "study", "text": "a study", "span": [0, 4]}
    _write(pledge, [make_promise("para_1__c1", "para_1", [0, 21], deliverable=study)])
    parts = [("para_1", "1", "Celebrar un foro y estudiarlo."), PARTS[1]]
    told = [make_promise(f"para_1__c{n}", "para_1", [n, 8 + n]) for n in (1, 2)]
    asked = make_promise("para_1__c1", "para_1", [0, 4], addressee={"text": "Office", "span": [0, 6]})
    _write(pledge, [asked, *told], language="es", parts=parts)
    (held,) = pledge.commitments.all()
    assert {wording.version.language: wording.start for wording in held.wordings.all()} == {"en": 0, "es": 1}


def test_another_language_adds_words_and_no_commitments(pledge: Instrument) -> None:
    mandate = {"addressee": {"text": "the Office", "name": None, "collective": False, "from": "own", "span": None}}
    first = _write(
        pledge,
        [make_promise("para_1__c1", "para_1", [0, 21]), make_promise("para_1__c2", "para_1", [0, 21], **mandate)],
    )
    alone = make_promise("para_1__c1", "para_1", [0, 19], **mandate)
    parts = [("para_1", "1", "Un foro en el 2020."), ("para_2", "2", "Pedir un estudio.")]
    _write(pledge, [alone], language="es", parts=parts)
    assert pledge.commitments.count() == 2
    spoken = {one.code: {w.version.language for w in one.wordings.all()} for one in pledge.commitments.all()}
    assert spoken == {"para_1__c1": {"en"}, "para_1__c2": {"en", "es"}}
    assert first[1].bearers.get().named.keys() == {"en", "es"}


def test_a_collective_bearer_stands_for_all_that_were_bound(pledge: Instrument) -> None:
    for slug in ("aland", "borduria"):
        actor = Actor.objects.create(slug=slug, kind="state", names={"en": slug.title()})
        take_position(REGISTER, pledge, "adopted", actor=actor)
    cove = Actor.objects.create(slug="cove", kind="state", names={"en": "Cove"})
    take_position(REGISTER, pledge, "adopted", actor=cove)
    take_position(REGISTER, pledge, "dissociated", actor=cove, provisions=["1"])
    Actor.objects.create(slug="office", kind="organisation", names={"en": "Office for Studies"}, acronyms={"en": "OFS"})
    bearer = {"text": "the Heads of State", "name": None, "collective": True, "from": "chapeau", "span": None}
    addressee = {"text": "the Office for Studies (OFS)", "name": None, "collective": False, "from": "own", "span": None}
    (found,) = _write(pledge, [make_promise("para_1__c1", "para_1", [0, 21], bearers=[bearer], addressee=addressee)])
    assert found.is_mandate
    assert {actor.slug for actor in found.bearers.get(part="bearer").actors.all()} == {"aland", "borduria"}
    assert found.bearers.get(part="addressee").actors.get().slug == "office"


@pytest.mark.parametrize(
    "values",
    [
        {"nature": "once", "state": "practised", "state_by": "Ana"},
        {"nature": "continuing", "state": "delivered", "state_by": "Ana"},
        {"nature": "none", "state": "delivered", "state_by": "Ana"},
        {"state": "delivered", "state_by": ""},
        {"due_from": "2021-01-01", "due_until": "2020-01-01"},
        {"doubt": 1.5},
        {"triage": "follow", "merged_into_id": "own"},
    ],
)
def test_the_database_refuses_what_cannot_be(pledge: Instrument, values: dict[str, Any]) -> None:
    (found,) = _write(pledge, [make_promise("para_1__c1", "para_1", [0, 21])])
    if values.get("merged_into_id"):
        values = {**values, "merged_into_id": found.pk}
    with pytest.raises(IntegrityError), transaction.atomic():
        Commitment.objects.filter(pk=found.pk).update(**values)


def test_the_highest_doubt_of_all_facts() -> None:
    promise = make_promise("c", "p", [0, 1], due={"text": "soon", "why": {"rule": "r", "span": None, "doubt": 0.4}})
    promise["bearers"] = [{"text": "we", "why": {"rule": "r", "span": None, "doubt": 0.7}}]
    assert highest_doubt(promise) == 0.7 and highest_doubt({"a": None}) == 0
