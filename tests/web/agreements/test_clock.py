from datetime import date

import pytest

from mandato_web.actors.models import Actor
from mandato_web.agreements.clock import next_notice, present_run, stopped_run
from mandato_web.agreements.models import Agreement, Objection
from mandato_web.agreements.queries import describe_standing
from tests.web.factories import make_register

pytestmark = pytest.mark.django_db


@pytest.fixture
def agreement() -> Agreement:
    """Signed on 10 April 2020 for a year; renewed unless a party objects three months before."""
    return make_register().agreement.agreement


@pytest.mark.parametrize(
    ("today", "ends", "renewals", "notice"),
    [
        (date(2020, 5, 1), date(2021, 4, 10), 0, date(2021, 1, 10)),
        (date(2021, 1, 10), date(2021, 4, 10), 0, date(2021, 1, 10)),
        # The notice day is over: the next one belongs to the next run.
        (date(2021, 1, 11), date(2021, 4, 10), 0, date(2022, 1, 10)),
        (date(2021, 4, 10), date(2021, 4, 10), 0, date(2022, 1, 10)),
        (date(2021, 4, 11), date(2022, 4, 10), 1, date(2022, 1, 10)),
        (date(2026, 11, 21), date(2027, 4, 10), 6, date(2027, 1, 10)),
    ],
)
def test_the_clock_restarts_from_each_new_term(
    agreement: Agreement, today: date, ends: date, renewals: int, notice: date
) -> None:
    run = present_run(agreement, today)
    assert run is not None
    assert (run.ends, run.renewals) == (ends, renewals)
    coming = next_notice(agreement, today)
    assert coming is not None
    assert coming.notice_by == notice


def test_an_objection_in_time_by_any_one_party_stops_renewal(agreement: Agreement) -> None:
    Objection.objects.create(agreement=agreement, actor=Actor.objects.get(slug="aland"), on=date(2023, 1, 10))
    stopped = stopped_run(agreement)
    assert stopped is not None
    assert stopped.ends == date(2023, 4, 10)
    assert present_run(agreement, date(2023, 4, 10)) is not None
    assert present_run(agreement, date(2023, 4, 11)) is None
    assert next_notice(agreement, date(2023, 2, 1)) is None


def test_a_late_objection_stops_the_run_after(agreement: Agreement) -> None:
    Objection.objects.create(agreement=agreement, actor=Actor.objects.get(slug="aland"), on=date(2023, 1, 11))
    stopped = stopped_run(agreement)
    assert stopped is not None
    assert stopped.ends == date(2024, 4, 10)


def test_what_only_follows_from_arithmetic_is_presumed(agreement: Agreement) -> None:
    standing = describe_standing(agreement, date(2026, 11, 21))
    assert standing.is_presumed
    assert standing.words == "presumed in force, not confirmed since 10 April 2021"


def test_without_renewal_the_term_runs_out(agreement: Agreement) -> None:
    agreement.renewal = "none"
    assert present_run(agreement, date(2021, 4, 11)) is None
    assert next_notice(agreement, date(2020, 5, 1)) is None
