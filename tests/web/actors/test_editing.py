from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from mandato_web.actors import merging, queries
from mandato_web.actors.models import Actor, Holder, Membership
from mandato_web.actors.naming import load_naming
from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER
from mandato_web.search.queries import find
from tests.web.factories import Register, make_actor, make_register

EMPTY = {
    f"{name}-{part}": value
    for name in ("memberships", "holders", "offices")
    for part, value in (("TOTAL_FORMS", "0"), ("INITIAL_FORMS", "0"))
}
NEW = {**EMPTY, "version": "", "slug": "harbour-guild", "kind": "network", "names_en": "Harbour Guild"}


@pytest.fixture
def register(db: None) -> Register:
    return make_register()


@pytest.fixture
def editor(client: Client, person: Any) -> Client:
    client.force_login(person("editor"))
    return client


def row(name: str, number: int, **values: str) -> dict[str, str]:
    return {f"{name}-{number}-{field}": value for field, value in values.items()}


def test_a_new_actor_is_kept_with_memberships_and_holders(editor: Client, register: Register) -> None:
    data = NEW | {"memberships-TOTAL_FORMS": "1", "holders-TOTAL_FORMS": "1", "aliases": "The Guild\nOld Guild"}
    data |= row("memberships", 0, conference="Harbour Conference", kind="consultative-observer", since="2021")
    data |= row("holders", 0, person="Ana Example", capacity_en="Chair", since="2021-05", source="an example")
    response = editor.post("/en/actors/new/", data)
    assert response.headers["Location"] == "/en/actors/harbour-guild/"
    guild = Actor.objects.get(slug="harbour-guild")
    assert guild.aliases == ["The Guild", "Old Guild"]
    assert guild.memberships.get().conference.slug == "harbour-conference"
    assert guild.holders.get().person == "Ana Example"
    assert Change.objects.filter(subject_kind="actors.actor", subject_id=str(guild.pk), action="created").exists()
    assert find("Old Guild", "en").hits[0].address == "/actors/harbour-guild/"


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ({"names_en": ""}, "Write it in one language at least."),
        ({"slug": "aland"}, "Another actor stands at this address."),
        ({"kind": "unit"}, "A unit belongs to an actor."),
        ({"kind": "state"}, "A state has a country code."),
        ({"country_code": "qq"}, "No country has this code."),
        (
            {"memberships-TOTAL_FORMS": "1"}
            | row("memberships", 0, conference="Harbour Conference", kind="guest", since="2021", until="2020-12"),
            "It ends before it begins.",
        ),
        ({"parent": "Nobody at all"}, "We know nothing by the name"),
    ],
)
def test_what_is_wrong_is_said_at_the_field_and_nothing_is_kept(
    editor: Client, register: Register, typed: dict[str, str], problem: str
) -> None:
    response = editor.post("/en/actors/new/", {**NEW, **typed})
    assert response.status_code == 422
    assert problem in response.content.decode()
    assert not Actor.objects.filter(slug="harbour-guild").exists()


def test_a_state_takes_its_names_from_its_code(editor: Client, db: None) -> None:
    editor.post("/en/actors/new/", {**NEW, "slug": "uy", "kind": "state", "country_code": "uy", "names_en": ""})
    assert Actor.objects.get(slug="uy").names == {"es": "Uruguay", "pt": "Uruguai", "en": "Uruguay"}


def test_a_change_is_in_the_history_and_can_be_taken_back(editor: Client, register: Register) -> None:
    guild = make_actor("guild", kind="network", names={"en": "Guild"})
    page = editor.get("/en/actors/guild/edit/").context["edit"]
    editor.post(
        "/en/actors/guild/edit/",
        {**EMPTY, "version": page.version, "kind": "network", "names_en": "Guild of pilots", "seat": "Port"},
    )
    guild.refresh_from_db()
    assert (guild.name, guild.seat) == ("Guild of pilots", "Port")
    history = editor.get("/en/actors/guild/history/")
    act = history.context["acts"][0]
    assert "Guild of pilots" in history.content.decode()
    editor.post("/en/actors/guild/undo/", {"act": act.key})
    guild.refresh_from_db()
    assert (guild.name, guild.seat) == ("Guild", "")


def test_the_second_editor_is_shown_what_changed(editor: Client, register: Register) -> None:
    guild = make_actor("guild", kind="network", names={"en": "Guild"})
    from mandato_web.actors.services import save_actor

    version = editor.get("/en/actors/guild/edit/").context["edit"].version
    save_actor(REGISTER, "guild", seat="Elsewhere")
    data = {**EMPTY, "version": version, "kind": "network", "names_en": "Guild", "seat": "Here"}
    response = editor.post("/en/actors/guild/edit/", data)
    assert response.status_code == 409
    assert "Elsewhere" in response.content.decode()
    guild.refresh_from_db()
    assert guild.seat == "Elsewhere"


def test_two_that_are_one_lead_to_one_page_and_can_be_parted(editor: Client, register: Register) -> None:
    kept, gone = register.states[0], make_actor("aland-isles", names={"en": "Isles of Aland"}, acronyms={"en": "IA"})
    pilots = make_actor("pilots", kind="body", parent=gone)
    Holder.objects.create(actor=gone, person="Ana Example", source="an example")
    alike = Membership.objects.create(
        conference=Actor.objects.get(slug="harbour-conference"), actor=gone, kind="member-state", since="2020"
    )
    url = f"/en/actors/{kept.slug}/merge/"
    preview = editor.post(url, {"version": "", "other": "Isles of Aland", "reason": "The same islands."})
    assert preview.status_code == 200
    assert "They are one" in preview.content.decode()
    editor.post(url, {"version": "", "other": gone.slug, "reason": "The same islands.", "sure": "1"})
    pilots.refresh_from_db()
    alike.refresh_from_db()
    assert pilots.parent == kept
    assert kept.holders.get().person == "Ana Example"
    assert alike.actor == gone, "a membership that both have stays where it is"
    assert editor.get("/en/actors/aland-isles/").headers["Location"] == "/en/actors/aland/"
    assert load_naming().find("IA") == kept
    assert [hit.key for hit in find("Isles of Aland", "en", kind="actor").hits] == ["aland"]
    assert gone not in queries.standing_actors()

    done = queries.list_merges(kept)[0]
    editor.post(f"/en/actors/{kept.slug}/merges/{done.pk}/part/")
    pilots.refresh_from_db()
    kept.refresh_from_db()
    assert pilots.parent == gone
    assert kept.aliases == []
    assert editor.get("/en/actors/aland-isles/").status_code == 200


def test_what_cannot_be_one_is_refused(register: Register) -> None:
    one, whole = register.states[0], make_actor("whole", kind="organisation")
    part = make_actor("part", kind="body", parent=whole)
    for kept, gone in ((one, one), (part, whole)):
        with pytest.raises(ValidationError):
            merging.merge(REGISTER, kept, gone)


def test_members_as_of_a_day(client: Client, register: Register) -> None:
    Membership.objects.filter(actor=register.states[1]).update(until="2022")
    for membership in Membership.objects.all():
        membership.save()
    page = "/en/actors/harbour-conference/"

    def members(on: str) -> list[str]:
        groups = client.get(page, {"on": on}).context["members"]
        return [one.actor.slug for _, held in groups for one in held]

    assert members("2021-03") == ["aland", "borduria"]
    assert members("2023") == ["aland"]
    assert members("2019") == []
    assert "Write a date as" in client.get(page, {"on": "yesterday"}).content.decode()


def test_the_list_comes_as_a_file(client: Client, register: Register) -> None:
    response = client.get("/en/actors/list.csv?kind=state")
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    text = response.content.decode("utf-8-sig")
    assert "aland" in text
    assert "harbour-office" not in text
    assert client.get("/en/actors/list.xlsx").content[:2] == b"PK"
    assert client.get("/en/actors/list.exe").status_code == 404


def test_an_actor_says_what_it_promised_was_asked_and_where_it_is_silent(client: Client, register: Register) -> None:
    state = client.get("/en/actors/aland/").content.decode()
    assert "/en/commitments/?promised=aland&amp;state=delivered" in state
    assert "/en/commitments/?bearer=aland&amp;silent=yes" in state
    office = client.get("/en/actors/harbour-office/").content.decode()
    assert "/en/commitments/?mandated=harbour-office" in office
    silent = client.get("/en/commitments/?bearer=aland&silent=yes").context["page"]
    assert [one.slug for one in silent.records] == [register.upkeep.slug]


ROLES = [None, "observer", "focal-point", "coordinator", "administrator", "editor"]
CLOSED = ["new/", "aland/edit/", "aland/merge/", "aland/history/"]


@pytest.mark.parametrize("role", ROLES)
def test_who_may_write_actors(client: Client, register: Register, person: Any, role: str | None) -> None:
    if role:
        actor = register.states[0] if role in ("observer", "focal-point", "coordinator") else None
        client.force_login(person(role, actor))
    for page in CLOSED:
        status = client.get(f"/en/actors/{page}").status_code
        reads_history = page.endswith("history/") and role == "administrator"
        assert status == (302 if role is None else 200 if role == "editor" or reads_history else 403), page
    for page in ("aland/undo/", "aland/merges/1/part/"):
        status = client.post(f"/en/actors/{page}").status_code
        expected = {None: 302, "editor": 302 if "undo" in page else 404}.get(role, 403)
        assert status == expected, page
