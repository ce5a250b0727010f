"""The page of a record's history, the record as of a day, and erasing by command."""

from datetime import UTC, datetime
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import models
from django.urls import reverse

from mandato_web.accounts.models import User
from mandato_web.history.models import Change
from mandato_web.history.past import stand_on
from mandato_web.history.proof import prove
from mandato_web.history.services import Author, change, create, seal
from mandato_web.instruments.models import Instrument
from tests.web.factories import make_register

pytestmark = pytest.mark.django_db
ANA = Author("7", "Ana")


def _at(pk: int, day: int) -> None:
    models.QuerySet(Change).filter(pk=pk).update(at=datetime(2026, 1, day, 12, tzinfo=UTC))


@pytest.fixture
def pact() -> Instrument:
    """Added on the 5th, renamed on the 10th and the 20th of January."""
    made = create(ANA, Instrument(slug="pact", kind="agreement", titles={"en": "First"}, place="Riga"))
    change(ANA, made, titles={"en": "Second"}, reason="as signed")
    change(ANA, made, titles={"en": "Third"})
    keys = Change.objects.order_by("pk").values_list("pk", flat=True)
    for pk, day in zip(keys, (5, 10, 20), strict=True):
        _at(pk, day)
    return made


@pytest.mark.parametrize(
    ("day", "title", "later"), [(5, "First", 2), (10, "Second", 1), (19, "Second", 1), (20, "Third", 0)]
)
def test_a_record_as_of_a_day(pact: Instrument, day: int, title: str, later: int) -> None:
    past = stand_on(pact, datetime(2026, 1, day).date())
    told = {one.label: one.after for one in past.facts}
    assert title in told["Titles"] and told["Place"] == "Riga" and past.later == later


def test_before_it_was_added_there_is_nothing(pact: Instrument) -> None:
    past = stand_on(pact, datetime(2026, 1, 4).date())
    assert not past.is_here and not past.facts


def test_the_page_says_who_when_and_what(pact: Instrument, client: Any, person: Any) -> None:
    client.force_login(person("editor"))
    address = reverse("history:record", args=["instruments", "pact"])
    page = client.get(address).content.decode()
    assert "Ana" in page and "as signed" in page and "<del>en: First</del>" in page and "Titles" in page
    page = client.get(address, {"on": "2026-01-07"}).content.decode()
    assert "As it stood when" in page and "en: First" in page
    assert "2 later changes are left out" in page


@pytest.mark.parametrize("day", ["tomorrow", "2199-01-01", "2026-13-01", "2026"])
def test_a_day_that_is_none_is_said_beside_the_field(pact: Instrument, client: Any, person: Any, day: str) -> None:
    client.force_login(person("editor"))
    page = client.get(reverse("history:record", args=["instruments", "pact"]), {"on": day})
    assert page.status_code == 422 and day in page.content.decode() and b'id="id_on_error"' in page.content


def test_commitments_and_agreements_have_a_past(client: Any, person: Any) -> None:
    held = make_register()
    client.force_login(person("editor"))
    for room, slug in (("commitments", held.forum.slug), ("agreements", "pilot-agreement")):
        page = client.get(reverse("history:record", args=[room, slug]), {"on": "2026-01-01"})
        assert page.status_code == 200 and b"As it stood when" in page.content


def test_the_history_of_what_one_may_not_see_is_not_there(client: Any, person: Any) -> None:
    held = make_register()
    held.agreement.agreement.visibility = "internal"
    held.agreement.agreement.save()
    for role, status in (("editor", 200), ("administrator", 404)):
        client.force_login(person(role))
        assert client.get(reverse("history:record", args=["agreements", "pilot-agreement"])).status_code == status
    assert client.get(reverse("history:record", args=["nowhere", "pilot-agreement"])).status_code == 404


def test_commands_erase_and_the_history_stays_whole(pact: Instrument, person: Any) -> None:
    models.QuerySet(Change).all().delete()
    user = person("editor", email="eva@example.org")
    change(Author.from_user(user), pact, place="Vilnius")
    seal()
    said = StringIO()
    call_command("erase_person", "eva@example.org", reason="asked in writing", stdout=said)
    assert "1 changes" in said.getvalue() and not User.objects.filter(pk=user.pk).exists()
    call_command("erase_change", str(Change.objects.order_by("pk")[0].pk), reason="asked", stdout=said)
    seal()
    assert not prove().problems
    with pytest.raises(CommandError):
        call_command("erase_change", "99999", reason="asked")
    with pytest.raises(CommandError):
        call_command("erase_person", "nobody@example.org", reason="asked")
