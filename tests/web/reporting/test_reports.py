"""What is said of a commitment becomes its state, with who says so and when; the latest voice counts."""

import pytest
from django.core.exceptions import ValidationError

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.history.services import REGISTER
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.meetings.models import Meeting
from mandato_web.reporting.services import add_evidence, publish_report

pytestmark = pytest.mark.django_db


@pytest.fixture
def promise() -> Commitment:
    instrument = Instrument.objects.create(slug="pledge", kind="declaration")
    provision = Provision.objects.create(instrument=instrument, eid="para_1", ordinal=1, role="operative", position=0)
    return Commitment.objects.create(
        slug="pledge--c1", instrument=instrument, provision=provision, code="c1", action_kind="commit",
        strength="undertaking", nature="once",
    )  # fmt: skip


@pytest.fixture
def office() -> Actor:
    return Actor.objects.create(slug="office", kind="organisation", names={"en": "Office"})


def _report(promise: Commitment, office: Actor, state: str, said_on: str, **facts: str):
    return publish_report(REGISTER, promise.provision, promise, office, state=state, said_on=said_on, **facts)


def test_the_latest_voice_counts(promise: Commitment, office: Actor) -> None:
    _report(promise, office, "under-way", "2020-06")
    _report(promise, office, "not-started", "2019")
    promise.refresh_from_db()
    assert (promise.state, promise.state_by, promise.state_on) == ("under-way", "Office", "2020-06")


def test_others_views_stand_beside_and_change_no_state(promise: Commitment, office: Actor) -> None:
    _report(promise, office, "delivered", "2020", voice="other")
    promise.refresh_from_db()
    assert promise.state == "no-report"


def test_a_state_that_does_not_suit_is_refused_whole(promise: Commitment, office: Actor) -> None:
    with pytest.raises(ValidationError):
        _report(promise, office, "practised", "2020")
    assert not promise.reports.exists()


def test_the_same_evidence_is_added_once(promise: Commitment, office: Actor) -> None:
    report = _report(promise, office, "delivered", "2020")
    forum = Meeting.objects.create(slug="forum", kind="forum")
    assert add_evidence(REGISTER, report, meeting=forum) == add_evidence(REGISTER, report, meeting=forum)
    with pytest.raises(ValidationError):
        add_evidence(REGISTER, report, titles={"en": "nothing to see"})
