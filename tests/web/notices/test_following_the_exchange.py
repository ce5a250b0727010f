"""Consultations, treaties and practices are followed like any record; what is nobody's to read is told to nobody."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.utils import timezone

from mandato_web.consultations import answering, commenting, drafts
from mandato_web.history.services import REGISTER, seal
from mandato_web.knowledge import services as practising
from mandato_web.knowledge.models import Replication
from mandato_web.notices.changes import list_changes
from mandato_web.notices.models import Letter
from mandato_web.notices.subjects import Subject, find_name, subject_of_path
from mandato_web.ratifications import services as ratifying
from mandato_web.ratifications.models import Action, Treaty
from tests.web.consultations.making import AUTHOR, make_consultation
from tests.web.factories import make_actor, make_instrument
from tests.web.knowledge.telling import make_practice

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nobody_counted() -> None:
    cache.clear()


def _told(subject: Subject) -> str:
    seal()
    return " ".join(f"{one.title} {one.words}" for one in list_changes(subject))


def test_a_consultation_tells_its_steps_and_nothing_of_what_was_sent(client: Any, monkeypatch: Any) -> None:
    today = timezone.localdate()
    monkeypatch.setattr("tests.web.consultations.making.PUBLISHED", today - timedelta(days=10))
    monkeypatch.setattr("tests.web.consultations.making.CLOSES", today - timedelta(days=2))
    held = make_consultation(
        published_on=today - timedelta(days=10), incorporated_by=None, presented_on=None, opened=False
    )
    subject = Subject("consultation", held.consultation.slug)
    assert find_name(subject) is None and _told(subject) == ""
    drafts.open_consultation(AUTHOR, held.consultation)
    assert subject_of_path(f"/en/consultations/{held.consultation.slug}/") == subject
    before = _told(subject)
    assert "ready to be commented on" in before
    day = today - timedelta(days=5)
    commenting.write_inside(AUTHOR, held.consultation, held.states[0], "p2", position=True, language="en",
                            text="It freezes.", today=day)  # fmt: skip
    [sent] = commenting.send_position(AUTHOR, held.consultation, held.states[0], today=day)
    answering.answer(AUTHOR, [sent], "accepted")
    assert _told(subject) == before
    answering.publish_answers(AUTHOR, held.consultation)
    assert "Comments and answers are public." in _told(subject)
    feed = client.get(f"/en/consultations/{held.consultation.slug}/feed/")
    assert feed["Content-Type"].startswith("application/atom+xml") and b"Draft plan on harbours" in feed.content
    assert b"It freezes." not in feed.content and b"Aland" not in feed.content


def test_a_treaty_tells_what_was_confirmed_alone(client: Any) -> None:
    state = make_actor("alba", names={"en": "Alba"})
    instrument = make_instrument("lights-convention", kind="treaty", date="2020-03-15", is_stub=True)
    treaty = ratifying.save_treaty(REGISTER, Treaty(instrument=instrument), instruments=2, wait="P90D")
    subject = Subject("treaty", "lights-convention")
    action = ratifying.save_action(
        REGISTER, Action(treaty=treaty), confirm=False, actor=state, kind="signature",
        on=timezone.localdate().replace(year=2021, day=1), source="Gazette",
    )  # fmt: skip
    assert "Alba" not in _told(subject)
    ratifying.confirm_action(REGISTER, action)
    assert "Alba, Lights convention: Signature" in _told(subject)
    assert client.get("/en/ratifications/lights-convention/feed/").status_code == 200
    assert b"/en/ratifications/lights-convention/feed/" in client.get("/en/ratifications/lights-convention/").content


def test_a_practice_tells_who_did_it_again_once_it_is_shown(client: Any) -> None:
    first = make_actor("birch", names={"en": "Birch"})
    practice = make_practice(stage="published")
    subject = Subject("practice", practice.slug)
    told = {"actor": first, "since": "2022", "changed": {"en": "By night."}, "country_code": "PE"}
    practising.add_replication(REGISTER, practice, publish=False, **told)
    assert "Birch" not in _told(subject)
    practising.publish_replication(REGISTER, Replication.objects.get())
    assert "Birch Done again elsewhere." in _told(subject)
    assert client.get("/en/knowledge/night-watch/feed/").status_code == 200
    assert client.get("/en/knowledge/none-such/feed/").status_code == 404


def test_by_e_mail_as_any_record(client: Any) -> None:
    make_practice(stage="published")
    page = client.get("/en/knowledge/night-watch/").content.decode()
    assert "/follow/?page=/knowledge/night-watch/" in page
    client.post("/en/follow/", {"page": "/knowledge/night-watch/", "email": "reader@example.org",
                                "frequency": "daily"})  # fmt: skip
    assert "Night watch" in Letter.objects.get().subject
