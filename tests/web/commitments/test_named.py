"""The lists that people ask for by name."""

from datetime import date
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from mandato_web.commitments.models import Commitment
from mandato_web.commitments.named import list_bodies, quarter_of
from tests.web.factories import make_register

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 1, 1), date(2026, 1, 1), date(2026, 3, 31)),
        (date(2026, 6, 30), date(2026, 4, 1), date(2026, 6, 30)),
        (date(2024, 11, 5), date(2024, 10, 1), date(2024, 12, 31)),
    ],
)
def test_a_quarter_has_its_days(day: date, first: date, last: date) -> None:
    assert quarter_of(day) == (first, last)


def test_mandates_are_listed_by_the_body_that_was_asked(client: Any) -> None:
    make_register()
    (body,) = list_bodies(date(2026, 1, 1))
    assert (body.actor.slug, body.total, body.no_report) == ("harbour-office", 1, 1)
    page = client.get(reverse("commitments:mandates")).content.decode()
    assert "Harbour Office" in page and body.address in page
    listed = client.get(body.address)
    assert [line.commitment.code for line in listed.context["lines"]] == ["para_2__point_a-1"]


def test_a_mandate_that_is_only_recorded_is_not_counted() -> None:
    register = make_register()
    Commitment.objects.filter(pk=register.upkeep.pk).update(triage="record")
    assert list_bodies(date(2026, 1, 1)) == []


def test_due_this_quarter(client: Any) -> None:
    register = make_register()
    address = reverse("commitments:list") + "?due=quarter"
    assert client.get(address).context["lines"] == []
    Commitment.objects.filter(pk=register.forum.pk).update(due_from=None, due_until=timezone.localdate())
    page = client.get(address)
    assert [line.commitment for line in page.context["lines"]] == [register.forum]
    assert [view.name for view in page.context["views"] if view.current] == ["Due this quarter"]


def test_the_lists_are_found_where_people_look(client: Any) -> None:
    make_register()
    for address in (reverse("portal:home"), reverse("commitments:list")):
        assert reverse("commitments:mandates") in client.get(address).content.decode(), address
