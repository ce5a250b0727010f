"""Every room tells the index of its records, and takes back what is no longer public."""

from datetime import date

import pytest

from mandato_web.findings.models import Finding
from mandato_web.findings.services import show_to_public
from mandato_web.history.services import REGISTER
from mandato_web.programmes.models import Activity, Indicator, Programme
from mandato_web.programmes.services import save_activity, save_indicator, save_programme
from mandato_web.reporting.indexing import index_report
from mandato_web.reporting.models import Stage
from mandato_web.reporting.services import publish_report
from mandato_web.search.queries import find
from tests.web.factories import Register, make_actor, make_register

pytestmark = pytest.mark.django_db


@pytest.fixture
def register() -> Register:
    return make_register()


def _kinds(words: str) -> dict[str, int]:
    return find(words, "en").by_kind


def test_programmes_activities_and_indicators_are_found() -> None:
    named = {"en": "Zephyr lanterns", "es": "Faroles del céfiro"}
    save_programme(REGISTER, Programme(slug="zephyr"), links={}, titles=named)
    save_activity(REGISTER, Activity(slug="zephyr"), links={}, titles=named)
    save_indicator(REGISTER, Indicator(slug="zephyr"), links={}, titles=named)
    assert _kinds("lantern") == {"programme": 1, "activity": 1, "indicator": 1}
    assert _kinds("cefiro farol") == {"programme": 1, "activity": 1, "indicator": 1}


def test_a_report_is_found_while_it_is_published(register: Register) -> None:
    upkeep = register.upkeep
    report = publish_report(
        REGISTER, upkeep.provision, upkeep, make_actor("zed"), state="practised", said_on="2026-01-02",
        narrative={"en": "Zephyr dredging every month"},
    )  # fmt: skip
    assert _kinds("zephyr dredging") == {"report": 1}
    report.stage = Stage.WITHDRAWN
    report.save()
    index_report(report)
    assert _kinds("zephyr dredging") == {}


def test_a_finding_is_found_while_it_is_public_and_open(register: Register) -> None:
    finding = Finding.objects.create(
        fingerprint="1", code="no-due", severity="warning", instrument=register.declaration, message="Zephyr undated",
        first_seen=f"{date(2026, 1, 1)}T00:00Z",
    )  # fmt: skip
    show_to_public(REGISTER, finding, is_public=False)
    assert _kinds("zephyr") == {}
    show_to_public(REGISTER, finding, is_public=True)
    assert _kinds("zephyr") == {"finding": 1}
