"""Thousands of records at once: checked as one by one, recorded together, proven like any others."""

import pytest
from django.core.exceptions import ValidationError

from mandato_web.actors.models import Actor, Membership
from mandato_web.history.models import Change
from mandato_web.history.proof import prove
from mandato_web.history.services import REGISTER, change, create, in_bulk, seal
from tests.web.factories import make_actor

pytestmark = pytest.mark.django_db


def _actor(slug: str, **facts: str) -> Actor:
    return Actor(slug=slug, kind=facts.pop("kind", "state"), names={"en": slug}, **facts)


def test_what_is_recorded_together_is_proven_like_any_other() -> None:
    with in_bulk():
        made = create(REGISTER, _actor("aland"))
        change(REGISTER, made, seat="Quay")
        assert not Change.objects.exists()
    assert list(Change.objects.order_by("pk").values_list("action", flat=True)) == ["created", "changed"]
    assert {one.subject_id for one in Change.objects.all()} == {str(made.pk)}
    seal()
    assert prove().problems == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"slug": "aland"},
        {"slug": "No slug!"},
        {"slug": "b", "kind": "no-such-kind"},
        {"slug": "b", "country_code": "EC"},
        {"slug": "b", "kind": "unit"},
    ],
)
def test_the_same_errors_as_one_by_one(wrong: dict[str, str]) -> None:
    make_actor("aland", country_code="EC")
    told = []
    for bulk in (False, True):
        with pytest.raises(ValidationError) as refused:
            if bulk:
                with in_bulk():
                    create(REGISTER, _actor(**wrong))
            else:
                create(REGISTER, _actor(**wrong))
        told.append(refused.value.message_dict)
    assert told[0] == told[1]


def test_dates_in_disorder_are_found_and_nothing_is_kept() -> None:
    club, aland = make_actor("club", kind="organisation"), make_actor("aland")
    before = Change.objects.count()
    with pytest.raises(ValidationError), in_bulk():
        create(REGISTER, _actor("borduria"))
        create(REGISTER, Membership(conference=club, actor=aland, kind="member-state", since="2020", until="2019"))
    assert Change.objects.count() == before and not Actor.objects.filter(slug="borduria").exists()
