"""The register's mark changes with every write that others can see, however it is made, and with nothing else."""

from typing import Any

import pytest
from django.db import connection, transaction

from mandato_web.accounts.models import Session
from mandato_web.actors.models import Actor
from mandato_web.history.freshness import gather_stamps, keep, read_mark
from mandato_web.history.models import Stamp

WRITES = {
    "one record": lambda: Actor.objects.create(slug="a", kind="state", names={"en": "A"}),
    "many": lambda: Actor.objects.bulk_create([Actor(slug="b", kind="state", names={"en": "B"})]),
    "a change of many": lambda: Actor.objects.filter(slug="held").update(kind="body"),
    "a deletion of many": lambda: Actor.objects.filter(slug="held").delete(),
    "a statement by hand": lambda: connection.cursor().execute(
        "UPDATE actors_actor SET kind = 'body' WHERE slug = 'held'"
    ),
}


@pytest.fixture
def held(db: None) -> Actor:
    return Actor.objects.create(slug="held", kind="state", names={"en": "Held"})


@pytest.mark.parametrize("name", WRITES)
def test_every_way_of_writing_changes_the_mark(name: str, held: Actor) -> None:
    before = read_mark()
    WRITES[name]()
    assert read_mark() != before


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("name", WRITES)
def test_so_does_a_write_without_a_transaction(name: str) -> None:
    Actor.objects.create(slug="held", kind="state", names={"en": "Held"})
    before = read_mark()
    WRITES[name]()
    assert read_mark() != before


def test_reading_and_signing_in_leave_it_as_it_is(held: Actor) -> None:
    before = read_mark()
    list(Actor.objects.all())
    Session.objects.create(session_key="x" * 32, session_data="", expire_date="2030-01-01T00:00:00Z")
    assert read_mark() == before


def test_a_write_that_is_taken_back_takes_its_stamp_with_it_and_the_next_has_its_own(held: Actor) -> None:
    before = read_mark()
    with pytest.raises(RuntimeError), transaction.atomic():
        WRITES["a change of many"]()
        raise RuntimeError
    assert read_mark() == before
    with transaction.atomic():
        with pytest.raises(RuntimeError), transaction.atomic():
            WRITES["a change of many"]()
            raise RuntimeError
        WRITES["one record"]()
    assert read_mark() != before


def test_a_long_transaction_leaves_one_stamp_and_one_more_after_the_mark_was_read(held: Actor) -> None:
    with transaction.atomic():
        WRITES["one record"]()
        count, mark = Stamp.objects.count(), None
        WRITES["many"]()
        assert Stamp.objects.count() == count
        mark = read_mark()
        WRITES["a change of many"]()
        assert Stamp.objects.count() == count + 1
        assert read_mark() != mark


def test_gathering_leaves_one_stamp_and_another_mark(held: Actor) -> None:
    read_mark()
    WRITES["one record"]()
    before = read_mark()
    assert gather_stamps() >= 2
    assert Stamp.objects.count() == 1
    assert read_mark() != before


def test_what_is_kept_is_made_again_after_a_write(held: Actor) -> None:
    made: list[Any] = []

    def count() -> int:
        made.append(1)
        return Actor.objects.count()

    first = keep("count", count)
    assert keep("count", count) == first and len(made) == 1
    assert keep("count", count, "for somebody else") == first and len(made) == 2
    WRITES["one record"]()
    assert keep("count", count) == first + 1
