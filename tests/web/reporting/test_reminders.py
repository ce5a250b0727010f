"""Before a round ends, those who are asked to report in it are told."""

from datetime import date, timedelta
from typing import Any

import pytest

from mandato_web.history.services import REGISTER
from mandato_web.notices.models import Letter, Notice
from mandato_web.notices.reminding import remind_everybody
from mandato_web.reporting.dates import list_dates
from mandato_web.reporting.models import Round
from mandato_web.reporting.rounds import assign, close_round
from tests.web.factories import Register, make_actor, make_register

pytestmark = pytest.mark.django_db
DEADLINE = date(2027, 1, 15)


@pytest.fixture
def held() -> Register:
    return make_register()


@pytest.fixture
def asked(held: Register) -> Round:
    day = date(2026, 10, 1)
    facts = {"period_from": day, "period_until": day, "opens": day, "deadline": DEADLINE}
    round = Round.objects.create(slug="second", titles={"en": "Second round"}, **facts)
    round.actors.set(held.states[:1])
    return round


def test_focal_points_and_coordinators_of_those_asked_are_told(held: Register, asked: Round, person: Any) -> None:
    told = {person("focal-point", held.states[0]), person("coordinator", held.states[0], email="c@example.org")}
    person("focal-point", held.states[1], email="other@example.org")
    person("observer", make_actor("club", kind="organisation"), email="club@example.org")
    remind_everybody(DEADLINE - timedelta(days=7))
    found = Notice.objects.filter(key="round-second")
    assert {notice.user for notice in found} == told
    assert {notice.day for notice in found} == {DEADLINE}
    assert told <= {letter.user for letter in Letter.objects.all()}


def test_each_lead_tells_once(held: Register, asked: Round, person: Any) -> None:
    person("focal-point", held.states[0])
    for days in range(40, -2, -1):
        remind_everybody(DEADLINE - timedelta(days=days))
    leads = list(Notice.objects.filter(key="round-second").order_by("-lead").values_list("lead", flat=True))
    assert leads == sorted(set(leads), reverse=True) and len(leads) > 1


def test_a_round_that_was_closed_early_reminds_nobody(held: Register, asked: Round, person: Any) -> None:
    person("focal-point", held.states[0])
    close_round(REGISTER, asked, on=DEADLINE - timedelta(days=20))
    remind_everybody(DEADLINE - timedelta(days=7))
    assert not Notice.objects.filter(key="round-second").exists()


def test_work_due_inside_is_told_to_whoever_holds_it_and_to_no_other_actor(
    held: Register, asked: Round, person: Any
) -> None:
    holder = person("focal-point", held.states[0])
    other = person("focal-point", held.states[1], email="other@example.org")
    assign(REGISTER, [held.upkeep], held.states[0], person=holder, due=DEADLINE - timedelta(days=10))
    assert [one.kind for one in list_dates(holder, None, None)] == ["report-due", "work-due"]
    assert [one.kind for one in list_dates(other, None, None)] == ["report-due"]
    remind_everybody(DEADLINE - timedelta(days=17))
    assert {notice.user for notice in Notice.objects.filter(kind="work-due")} == {holder}
