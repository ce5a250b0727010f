from typing import Any

import pytest
from django.test import Client

from mandato_web.commitments.theming import set_themes
from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER
from mandato_web.themes.models import Theme, Vocabulary
from mandato_web.themes.services import load_goals, read_goals, save_theme
from tests.web.factories import Register, make_register


@pytest.fixture
def register(db: None) -> Register:
    return make_register()


@pytest.fixture
def own(db: None) -> Vocabulary:
    return Vocabulary.objects.create(slug="own", names={"en": "Our themes"})


def test_seventeen_goals_and_their_targets_in_three_languages() -> None:
    goals = list(read_goals())
    assert len([goal for goal in goals if not goal.parent]) == 17
    assert len(goals) == 17 + 169
    assert all(set(goal.names) == {"en", "es", "pt"} and all(goal.names.values()) for goal in goals)
    assert len({goal.code for goal in goals}) == len(goals)


def test_loading_the_goals_again_changes_nothing(db: None) -> None:
    load_goals(REGISTER)
    before = Change.objects.count()
    load_goals(REGISTER)
    assert Change.objects.count() == before
    assert Theme.objects.get(number="10.7").parent.number == "10"


def test_a_goal_counts_what_its_targets_carry(client: Client, register: Register) -> None:
    load_goals(REGISTER)
    set_themes(REGISTER, register.forum, [Theme.objects.get(number="14.2")])
    page = client.get("/en/themes/sdg/sdg-14/").content.decode()
    assert "/en/commitments/?theme=sdg-14&amp;state=delivered" in page
    listed = client.get("/en/commitments/?theme=sdg-14").context["page"]
    assert [one.slug for one in listed.records] == [register.forum.slug]
    assert "1 commitment" in client.get("/en/themes/sdg/").content.decode()


def test_pages_ask_a_bounded_number_of_times(
    client: Client, register: Register, django_assert_max_num_queries: Any
) -> None:
    load_goals(REGISTER)
    with django_assert_max_num_queries(6):
        client.get("/en/themes/")
    with django_assert_max_num_queries(12):
        client.get("/en/themes/sdg/sdg-14/")


def test_without_themes_the_page_says_how_to_get_them(client: Client, db: None) -> None:
    assert "Administrators add" in client.get("/en/themes/").content.decode()
    assert client.get("/en/themes/nothing/").status_code == 404


def test_an_administrator_adds_and_takes_out_a_theme(client: Client, own: Vocabulary, person: Any) -> None:
    client.force_login(person("administrator"))
    client.post("/en/themes/own/new/", {"version": "", "code": "pilotage", "names_en": "Pilotage"})
    theme = own.themes.get()
    assert str(theme) == "Pilotage"
    twice = client.post("/en/themes/own/new/", {"version": "", "code": "pilotage", "names_en": "Again"})
    assert twice.status_code == 422
    client.post("/en/themes/own/pilotage/remove/")
    assert not own.themes.exists()


def test_a_theme_that_is_carried_stays(client: Client, own: Vocabulary, register: Register, person: Any) -> None:
    theme = save_theme(REGISTER, own, "pilotage", names={"en": "Pilotage"})
    set_themes(REGISTER, register.forum, [theme])
    client.force_login(person("administrator"))
    client.post("/en/themes/own/pilotage/remove/")
    assert own.themes.filter(pk=theme.pk).exists()


def test_an_editor_chooses_the_themes_of_a_commitment(
    client: Client, own: Vocabulary, register: Register, person: Any
) -> None:
    themes = [save_theme(REGISTER, own, code, names={"en": code}) for code in ("lights", "pilots")]
    client.force_login(person("editor"))
    url = f"/en/commitments/{register.forum.slug}/themes/"
    version = client.get(url).context["edit"].version
    client.post(url, {"version": version, "themes": [one.pk for one in themes]})
    assert set(register.forum.themes.all()) == set(themes)


@pytest.mark.parametrize("role", [None, "observer", "focal-point", "coordinator", "editor", "administrator"])
def test_who_may_manage_vocabularies(
    client: Client, own: Vocabulary, register: Register, person: Any, role: str | None
) -> None:
    save_theme(REGISTER, own, "lights", names={"en": "Lights"})
    if role:
        actor = register.states[0] if role in ("observer", "focal-point", "coordinator") else None
        client.force_login(person(role, actor))
    expected = {None: 302, "administrator": 200}.get(role, 403)
    for page in ("new/", "own/edit/", "own/new/", "own/lights/edit/"):
        assert client.get(f"/en/themes/{page}").status_code == expected, page
    for page in ("goals/", "own/lights/remove/"):
        assert client.post(f"/en/themes/{page}").status_code == (302 if role in (None, "administrator") else 403), page
    themes = client.get(f"/en/commitments/{register.forum.slug}/themes/").status_code
    assert themes == {None: 302, "editor": 200}.get(role, 403)
