from typing import Any

import pytest
from django.core.exceptions import ValidationError

from mandato_web.actors.models import Actor, Office
from mandato_web.history.models import Change
from mandato_web.history.rows import settle_rows
from mandato_web.history.services import REGISTER, Author, at_once, change, create, remove, settle_links
from mandato_web.history.undoing import Act, changes_within, describe_fields, find_act, gather_acts, undo
from tests.web.factories import make_actor, make_meeting

ANA = Author("7", "Ana")
PARTS: Any = {Office: "actor_id"}


@pytest.fixture
def guild(db: None) -> Actor:
    return make_actor("guild", kind="network", names={"en": "Guild"})


def acts(guild: Actor) -> list[Act]:
    return gather_acts(changes_within(guild, PARTS))


def test_what_one_save_does_is_one_act(guild: Actor) -> None:
    with at_once():
        change(ANA, guild, seat="Port")
        create(ANA, Office(actor=guild, slug="port", city="Port"))
    change(ANA, guild, seat="Bay")
    found = acts(guild)
    assert [len(act.changes) for act in found] == [1, 2]
    assert find_act(found, found[1].key) == found[1]
    assert find_act(found, "0-0") is None


def test_an_act_is_taken_back_whole(guild: Actor) -> None:
    office = create(REGISTER, Office(actor=guild, slug="port", city="Port"))
    with at_once():
        change(ANA, guild, seat="Port")
        remove(ANA, office)
        create(ANA, Office(actor=guild, slug="bay", city="Bay"))
    undo(REGISTER, acts(guild)[0])
    guild.refresh_from_db()
    assert guild.seat == ""
    assert [(one.slug, one.city) for one in guild.offices.all()] == [("port", "Port")]


def test_an_act_that_was_built_upon_stays(guild: Actor) -> None:
    change(ANA, guild, seat="Port")
    change(ANA, guild, seat="Bay")
    with pytest.raises(ValidationError, match="take back the later change first"):
        undo(REGISTER, acts(guild)[1])
    guild.refresh_from_db()
    assert guild.seat == "Bay"
    assert Change.objects.count() == 2


def test_links_are_taken_back(guild: Actor) -> None:
    meeting = make_meeting()
    settle_links(ANA, meeting, "hosts", [guild])
    undo(REGISTER, gather_acts(changes_within(meeting, {}))[0])
    assert not meeting.hosts.exists()


def test_a_field_is_told_as_people_read_it(guild: Actor) -> None:
    parent = make_actor("whole", kind="organisation", names={"en": "Whole"})
    change(ANA, guild, parent=parent, kind="body")
    told = {one.label: (one.before, one.after) for one in describe_fields(acts(guild)[0].changes[0])}
    assert told == {"Parent": ("", "Whole"), "Kind": ("Network", "Body")}


def test_a_row_that_is_wrong_is_named_and_none_is_kept(guild: Actor) -> None:
    rows = [{"pk": "", "slug": "one"}, {"pk": "", "slug": "not a slug"}]
    with pytest.raises(ValidationError, match="Row 2"):
        settle_rows(ANA, [], Office, {"actor": guild}, rows)
    assert not Office.objects.exists()
