"""Terms as they were read, corrected and confirmed."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from mandato_web.agreements.models import Agreement
from mandato_web.agreements.services import confirm_in_force, confirm_term, write_term
from mandato_web.history.services import REGISTER, Author
from mandato_web.instruments.models import Instrument

pytestmark = pytest.mark.django_db
ANA = Author("7", "Ana")


def _term(**facts: Any) -> dict[str, Any]:
    term = {
        "entry_into_force": {"on": "signature", "n": None, "delay": None}, "in_force": "2008-04-10",
        "duration": "P1Y", "indefinite": False, "minimum": None, "renewal": "automatic", "renewal_period": "P1Y",
        "objection_notice": "P3M", "denunciation": {"notice": None, "effect_after": None}, "expires": "2009-04-10",
        "notice_by": "2009-01-10",
    }  # fmt: skip
    return {**term, **facts}


@pytest.fixture
def memorandum() -> Instrument:
    return Instrument.objects.create(slug="memo", kind="memorandum")


def test_a_term_is_written_once_and_follows_the_reading(memorandum: Instrument) -> None:
    agreement = write_term(REGISTER, memorandum, _term())
    assert (agreement.expires, agreement.notice_by) == (date(2009, 4, 10), date(2009, 1, 10))
    assert write_term(REGISTER, memorandum, _term(duration="P2Y")).pk == agreement.pk
    assert Agreement.objects.get().duration == "P2Y"


def test_an_inferred_renewal_is_marked(memorandum: Instrument) -> None:
    why = {"renewal_period": {"rule": "same-as-initial", "span": None, "doubt": 0.3}}
    assert write_term(REGISTER, memorandum, _term(why=why)).renewal_assumed
    assert not write_term(REGISTER, memorandum, _term(why={})).renewal_assumed


def test_what_a_person_confirmed_stays(memorandum: Instrument) -> None:
    agreement = write_term(REGISTER, memorandum, _term())
    confirm_term(ANA, agreement, duration="P3Y")
    write_term(REGISTER, memorandum, _term())
    agreement.refresh_from_db()
    assert (agreement.duration, agreement.confirmed_by) == ("P3Y", "Ana")


def test_in_force_is_confirmed_with_evidence(memorandum: Instrument) -> None:
    agreement = write_term(REGISTER, memorandum, _term())
    confirm_in_force(ANA, agreement, on=date(2020, 1, 1), evidence="letter of 1 January 2020")
    assert Agreement.objects.get().confirmed_in_force_on == date(2020, 1, 1)


@pytest.mark.parametrize(
    "facts", [{"notice_by": date(2010, 1, 1)}, {"indefinite": True}, {"confirmed_in_force_on": date(2020, 1, 1)}]
)
def test_impossible_terms_are_refused(memorandum: Instrument, facts: dict[str, Any]) -> None:
    agreement = write_term(REGISTER, memorandum, _term())
    for name, value in facts.items():
        setattr(agreement, name, value)
    with pytest.raises(ValidationError):
        agreement.full_clean()
