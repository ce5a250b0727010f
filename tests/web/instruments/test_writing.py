"""Addresses stay, withdrawn provisions keep theirs, people's links outlive a new text."""

import pytest
from django.utils import timezone

from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER
from mandato_web.instruments.models import Citation, Instrument
from mandato_web.instruments.services import (
    create_instrument,
    name_instrument,
    note_position,
    relate,
    take_position,
    write_version,
)
from tests.web.readings import make_citation, make_reading, make_source

pytestmark = pytest.mark.django_db
FIRST = [("para_1", "1", "We meet."), ("para_2", "2", "We act."), ("para_3", "3", "We report.")]


def _pledge(parts=FIRST, **facts) -> Instrument:
    instrument = create_instrument(REGISTER, "pledge", "declaration", titles={"en": "Lima Pledge"})
    reading, text = make_reading(parts, **facts)
    write_version(REGISTER, instrument, reading, make_source(text))
    return instrument


def _standing(instrument: Instrument) -> list[str]:
    return list(instrument.provisions.filter(withdrawn_at=None).values_list("eid", flat=True))


def test_addresses_stay_when_the_text_changes() -> None:
    pledge = _pledge()
    keys = dict(pledge.provisions.values_list("eid", "pk"))
    reading, text = make_reading([("para_1", "1", "We meet often."), ("para_1bis", "1 bis", "New."), *FIRST[1:2]])
    write_version(REGISTER, pledge, reading, make_source(text))
    assert _standing(pledge) == ["para_1", "para_1bis", "para_2"]
    assert {eid: key for eid, key in pledge.provisions.values_list("eid", "pk") if eid in keys} == keys
    assert pledge.provisions.get(eid="para_3").withdrawn_at
    assert pledge.versions.filter(replaced_at=None).count() == 1 and pledge.versions.count() == 2


def test_a_withdrawn_provision_may_come_back() -> None:
    pledge = _pledge()
    for parts in (FIRST[:2], FIRST):
        reading, text = make_reading(parts)
        write_version(REGISTER, pledge, reading, make_source(text))
    assert _standing(pledge) == ["para_1", "para_2", "para_3"]


def test_the_same_text_again_changes_nothing() -> None:
    pledge = _pledge()
    before = Change.objects.count()
    reading, text = make_reading(FIRST)
    write_version(REGISTER, pledge, reading, make_source(text))
    assert (Change.objects.count(), pledge.versions.count()) == (before, 1)


def test_languages_agree_by_address() -> None:
    pledge = _pledge()
    reading, text = make_reading([("para_1", "1", "Nos reunimos."), ("para_4", "4", "Sólo aquí.")], language="es")
    write_version(REGISTER, pledge, reading, make_source(text))
    assert _standing(pledge) == ["para_1", "para_2", "para_3", "para_4"]
    texts = pledge.provisions.get(eid="para_1").texts.values_list("version__language", "text")
    assert dict(texts) == {"en": "We meet.", "es": "Nos reunimos."}


def test_spans_point_into_the_instruments_own_text() -> None:
    reading, text = make_reading([("para_1", "1", "We meet.")])
    shifted = {**reading, "span": [10, 10 + len(text)]}
    shifted["provisions"] = [{**reading["provisions"][0], "span": [10, 18], "segments": [[10, 18]]}]
    pledge = create_instrument(REGISTER, "pledge", "declaration")
    version = write_version(REGISTER, pledge, shifted, make_source("0123456789" + text))
    said = version.provision_texts.get()
    assert version.text[said.start : said.end] == "We meet." and version.file_offset == 10


def test_parents_are_kept() -> None:
    pledge = _pledge([("para_1", "1", "We:"), ("para_1__point_a", "1.a", "meet")])
    assert pledge.provisions.get(eid="para_1__point_a").parent.eid == "para_1"


@pytest.mark.parametrize(
    ("citation", "status", "target"),
    [
        ({"named": "Lima Pledge", "label": "2"}, "resolved", ("pledge", "para_2")),
        ({"named": "the Pledge of Lima", "label": "2"}, "resolved", ("pledge", "para_2")),
        ({"named": "Lima Pledge", "label": "9"}, "missing", ("pledge", None)),
        ({"named": "Lima Pledge"}, "resolved", ("pledge", None)),
        ({"symbol": "X/7/1", "label": "4"}, "external", ("stub", None)),
        ({"symbol": "X/7/1"}, "resolved", ("stub", None)),
        ({"named": "Quito Pledge", "label": "2"}, "external", (None, None)),
        ({"label": "1"}, "resolved", ("plan", "para_1")),
        ({"label": "3"}, "resolved", ("pledge", "para_3")),
        ({"label": "77"}, "external", (None, None)),
    ],
)
def test_citations_find_their_targets(citation: dict, status: str, target: tuple) -> None:
    pledge = _pledge()
    name_instrument(REGISTER, pledge, "Pledge of Lima")
    create_instrument(REGISTER, "stub", "resolution", is_stub=True, symbol="X/7/1")
    plan = create_instrument(REGISTER, "plan", "action-plan", titles={"en": "Plan"})
    relate(REGISTER, plan, "implements", pledge)
    reading, text = make_reading(
        [("para_1", "1", "We cite.")], id="plan", references=[make_citation("para_1", [0, 2], **citation)]
    )
    write_version(REGISTER, plan, reading, make_source(text))
    found = Citation.objects.get()
    reached = (
        found.target_instrument.slug if found.target_instrument else None,
        found.target_provision.eid if found.target_provision else None,
    )
    assert (found.status, reached) == (status, target)


def test_a_citation_finds_a_text_that_comes_later() -> None:
    plan = create_instrument(REGISTER, "plan", "action-plan")
    citation = make_citation("para_1", [0, 2], named="Lima Pledge", label="2")
    reading, text = make_reading([("para_1", "1", "We cite.")], id="plan", references=[citation])
    write_version(REGISTER, plan, reading, make_source(text))
    assert Citation.objects.get().status == "external"
    _pledge()
    assert Citation.objects.get().target_provision.eid == "para_2"


def test_a_link_that_a_person_made_outlives_a_new_text() -> None:
    pledge = _pledge()
    citation = make_citation("para_1", [0, 2], named="Unknown", label="2")
    plan = create_instrument(REGISTER, "plan", "action-plan")
    reading, text = make_reading([("para_1", "1", "We cite.")], id="plan", references=[citation])
    write_version(REGISTER, plan, reading, make_source(text))
    chosen = pledge.provisions.get(eid="para_3")
    Citation.objects.update(
        status="resolved", target_instrument=pledge, target_provision=chosen, confirmed_by="Ana",
        confirmed_at=timezone.now(),
    )  # fmt: skip
    write_version(REGISTER, plan, reading, make_source(text, reader="2"))
    newest = Citation.objects.get(version__replaced_at=None)
    assert (newest.target_provision, newest.confirmed_by) == (chosen, "Ana")


def test_what_a_person_confirmed_of_a_provision_stays() -> None:
    pledge = _pledge()
    pledge.provisions.filter(eid="para_1").update(label="I", confirmed_by="Ana", confirmed_at=timezone.now())
    reading, text = make_reading([("para_1", "1", "We meet again.")])
    write_version(REGISTER, pledge, reading, make_source(text))
    assert pledge.provisions.get(eid="para_1").label == "I"


def test_what_a_text_says_of_a_signatory_adds_and_takes_nothing_away() -> None:
    pledge = _pledge()
    facts = {"named": "Office", "person": "Ana", "capacity": {"es": "Jefa"}, "source": "letter"}
    take_position(REGISTER, pledge, "signed", **facts)
    note_position(REGISTER, pledge, "signed", named="Office", person="Ana", capacity={"en": "Head"}, date="2019")
    position = pledge.positions.get()
    assert (position.capacity, position.source, position.date) == ({"es": "Jefa", "en": "Head"}, "letter", "2019")
