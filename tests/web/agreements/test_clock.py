from datetime import date

import pytest

from mandato_web.actors.models import Actor
from mandato_web.agreements.models import Agreement, Objection
from mandato_web.agreements.queries import describe_standing, list_days
from tests.web.factories import make_register

pytestmark = pytest.mark.django_db


@pytest.fixture
def agreement() -> Agreement:
    """Signed on 10 April 2020 for a year; renewed unless a party objects three months before."""
    return make_register().agreement.agreement


def object_on(agreement: Agreement, day: date) -> None:
    Objection.objects.create(agreement=agreement, actor=Actor.objects.get(slug="aland"), on=day)


@pytest.mark.parametrize(
    ("today", "ends", "renewals", "notice"),
    [
        (date(2020, 5, 1), date(2021, 4, 10), 0, date(2021, 1, 10)),
        (date(2021, 1, 10), date(2021, 4, 10), 0, date(2021, 1, 10)),
        # The notice day is over: the next one belongs to the next run.
        (date(2021, 1, 11), date(2021, 4, 10), 0, date(2022, 1, 10)),
        (date(2021, 4, 11), date(2022, 4, 10), 1, date(2022, 1, 10)),
        (date(2026, 11, 21), date(2027, 4, 10), 6, date(2027, 1, 10)),
    ],
)
def test_the_clock_restarts_from_each_new_term(
    agreement: Agreement, today: date, ends: date, renewals: int, notice: date
) -> None:
    standing = describe_standing(agreement, today)
    assert standing.state.run is not None
    assert (standing.state.run.ends, standing.state.run.renewals, standing.notice) == (ends, renewals, notice)


def test_an_objection_in_time_by_any_one_party_stops_renewal(agreement: Agreement) -> None:
    object_on(agreement, date(2023, 1, 10))
    before, after = describe_standing(agreement, date(2023, 4, 10)), describe_standing(agreement, date(2023, 4, 11))
    assert (before.state.until, before.renews) == (date(2023, 4, 10), False)
    assert after.words == "not renewed: a party objected; it ended on 10 April 2023"
    assert after.notice is None


def test_what_only_follows_from_arithmetic_is_presumed(agreement: Agreement) -> None:
    standing = describe_standing(agreement, date(2026, 11, 21))
    assert standing.is_presumed
    assert standing.words == "presumed in force, not confirmed since 10 April 2021"


def test_a_confirmation_within_the_run_is_no_presumption(agreement: Agreement) -> None:
    agreement.confirmed_in_force_on = date(2026, 6, 1)
    standing = describe_standing(agreement, date(2026, 11, 21))
    assert (standing.is_presumed, standing.words) == (False, "in force, as last confirmed")


def test_signature_in_the_register_begins_a_term_that_the_text_leaves_undated(agreement: Agreement) -> None:
    agreement.in_force, agreement.expires, agreement.notice_by, agreement.entry_on = "", None, None, "signature"
    standing = describe_standing(agreement, date(2026, 11, 21))
    assert (standing.first_end, standing.notice) == (date(2021, 4, 10), date(2027, 1, 10))


def test_without_renewal_the_term_runs_out(agreement: Agreement) -> None:
    agreement.renewal = "none"
    standing = describe_standing(agreement, date(2021, 4, 11))
    assert (standing.words, standing.notice) == ("ended on 10 April 2021", None)


def test_what_comes_next_is_listed_in_order(agreement: Agreement) -> None:
    found = [(day.kind, day.day) for day in list_days(date(2026, 11, 21))]
    assert found == [("notice", date(2027, 1, 10)), ("renewal", date(2027, 4, 10))]


def test_an_agreement_for_its_parties_alone_is_not_listed(agreement: Agreement) -> None:
    agreement.visibility = "parties"
    agreement.save()
    assert list_days(date(2026, 11, 21)) == []
