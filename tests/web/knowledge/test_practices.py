"""Practices: how they are made, reviewed, published, done again, found and compared; who may what."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER
from mandato_web.knowledge import queries, services
from mandato_web.knowledge.models import CRITERIA, Practice, Replication, Resource
from mandato_web.notices.models import Letter
from mandato_web.search.models import Entry
from tests.web.factories import make_actor, make_register
from tests.web.knowledge.telling import make_practice, make_theme, review_of, typed_practice

pytestmark = pytest.mark.django_db


def test_from_draft_to_publication_by_its_pages(client: Any, person: Any) -> None:
    state, theme = make_actor(), make_theme()
    author = person("focal-point", state)
    editor, peer = person("editor"), person("observer", make_actor("watchers", kind="organisation"))
    client.force_login(author)
    typed = typed_practice(state, theme)
    typed |= {"carried_by-TOTAL_FORMS": 1, "carried_by-0-actor": "aland", "fit_en": "Too short."}
    assert client.post("/en/knowledge/new/", typed).status_code == 302
    practice = Practice.objects.get()
    assert (practice.slug, practice.countries, practice.languages) == ("night-watch", ["EC", "ES"], ["es", "pt"])
    assert list(practice.carried_by.all()) == [state]
    page = client.post(practice.get_absolute_url() + "act/", {"act": "submit"}, follow=True).content.decode()
    assert "Not yet: an argument: Fit between need and reality." in page
    services.save_practice(REGISTER, practice, links={}, fit={"en": "Long enough " * 5})
    client.post(practice.get_absolute_url() + "act/", {"act": "submit"})
    assert client.get(practice.get_absolute_url() + "edit/").status_code == 403

    client.force_login(editor)
    assert "Night watch" in client.get("/en/knowledge/desk/").content.decode()
    desk = practice.get_absolute_url() + "desk/"
    page = client.post(practice.get_absolute_url() + "act/", {"act": "publish"}, follow=True).content.decode()
    assert "Nobody has reviewed it yet" in page
    assert "has an account" in client.post(desk, {"email": "stranger@example.org"}).content.decode()
    assert client.post(desk, {"email": peer.email.upper()}).status_code == 302
    assert client.post(desk, {"email": peer.email}).status_code == 422
    assert "/knowledge/night-watch/review/" in Letter.objects.get(user=peer).text
    assert "practice of their own" in client.post(desk, {"email": author.email}).content.decode()

    client.force_login(peer)
    review = practice.get_absolute_url() + "review/"
    assert "Night watch" in client.get("/en/knowledge/mine/").content.decode()
    judged = {one.value: "met" for one in CRITERIA} | {f"{one.value}_reason": "Seen." for one in CRITERIA}
    version = client.get(review).context["edit"].version
    gap = client.post(
        review, judged | {"advice": "publish", "fit_reason": "", "remark": "Kept words", "version": version}
    )
    assert gap.status_code == 422
    assert "Kept words" in gap.content.decode()
    assert client.post(review, judged | {"advice": "publish", "version": version}).status_code == 302

    client.force_login(editor)
    client.post(practice.get_absolute_url() + "act/", {"act": "publish"})
    client.logout()
    page = client.get("/es/knowledge/night-watch/").content.decode()
    assert "Guardia nocturna" in page
    assert "<dd>español, portugués</dd>" in page
    assert "desde 2020" in page
    assert Entry.objects.filter(kind="practice", key="night-watch").count() == 2
    assert Change.objects.filter(subject_kind="knowledge.practice").count() >= 4


def test_drafts_are_for_their_own_side(client: Any, person: Any) -> None:
    state, other = make_actor(), make_actor("borduria")
    own = person("focal-point", state)
    practice = make_practice(author=own, contributor=state)
    address = practice.get_absolute_url()
    seen = {"nobody": client.get(address).status_code}
    for name, user in {
        "own": own,
        "coordinator": person("coordinator", state),
        "other": person("coordinator", other, "other@example.org"),
        "editor": person("editor"),
    }.items():
        client.force_login(user)
        seen[name] = client.get(address).status_code
    assert seen == {"nobody": 404, "own": 200, "coordinator": 200, "other": 404, "editor": 404}
    practice.stage = "submitted"
    practice.save()
    assert client.get(address).status_code == 200
    assert "Night watch" not in client.get("/en/knowledge/").content.decode()
    client.force_login(person())
    assert client.get("/en/knowledge/new/").status_code == 403
    assert client.get("/en/knowledge/desk/").status_code == 403


def test_sent_back_with_a_reason_and_nothing_lost(client: Any, person: Any) -> None:
    practice = make_practice(stage="submitted", author=person("focal-point", make_actor()))
    client.force_login(person("editor"))
    answer = client.post(practice.get_absolute_url() + "act/", {"act": "back", "reason": " "})
    assert answer.status_code == 422
    assert "Say why" in answer.content.decode()
    client.post(practice.get_absolute_url() + "act/", {"act": "back", "reason": "Which survey?"})
    practice.refresh_from_db()
    assert practice.stage == "sent-back"
    client.force_login(practice.author)
    assert "Which survey?" in client.get(practice.get_absolute_url()).content.decode()
    assert "Which survey?" in Letter.objects.get(user=practice.author).text


def test_bad_input_keeps_what_was_typed(client: Any, person: Any) -> None:
    state, theme = make_actor(), make_theme()
    client.force_login(person("coordinator", state))
    wrong = typed_practice(state, theme, countries="Ecuador, Atlantis", starts="2021", ends="2020")
    page = client.post("/en/knowledge/new/", wrong)
    assert page.status_code == 422
    assert "Atlantis" in page.content.decode()
    assert "problem: said." in page.content.decode()
    right = client.post("/en/knowledge/new/", wrong | {"countries": "Ecuador"})
    assert "It ends before it begins." in right.content.decode()
    foreign = client.post("/en/knowledge/new/", typed_practice(make_actor("borduria"), theme))
    assert foreign.status_code == 422
    assert not Practice.objects.exists()


def _published(person: Any, slug: str = "night-watch", **facts: Any) -> Practice:
    practice = make_practice(slug, stage="submitted", **facts)
    review_of(practice, person("observer", make_actor(f"peer-of-{slug}"), email=f"{slug}@example.org"))
    services.publish_practice(REGISTER, practice)
    return practice


def test_a_replication_of_a_replication(client: Any, person: Any) -> None:
    practice = _published(person)
    first, second = make_actor("first"), make_actor("second")
    client.force_login(person("focal-point", first))
    rows = {"since": "2021-05", "changed_en": "Two watches instead of one.", "country_code": "Peru", "version": ""}
    address = practice.get_absolute_url() + "replications/new/"
    assert client.post(address, rows | {"actor": "first"}).status_code == 302
    assert "Two watches" not in client.get(practice.get_absolute_url()).content.decode()
    one = Replication.objects.get()
    client.force_login(person("editor"))
    client.post(f"/en/knowledge/replications/{one.pk}/", {"act": "publish"})
    again = rows | {"actor": "second", "of": one.pk, "changed_en": "By radio.", "country_code": "co"}
    assert client.post(address, again).status_code == 302
    assert "in the register already" in client.post(address, again).content.decode()
    client.logout()
    page = client.get(practice.get_absolute_url()).content.decode()
    assert page.index("Two watches") < page.index("By radio.")
    assert page.count('<ul class="replications">') == 2
    assert page.count('class="tile again"') == 2
    assert 'class="tile first"' in page
    tree = queries.grow_tree(queries.list_replications(practice))
    assert [branch.replication.actor for branch in tree] == [first]
    assert [branch.replication.actor for branch in tree[0].branches] == [second]
    assert "done again" in client.get("/en/actors/second/").content.decode()


def test_of_drafts_no_replication_is_told(person: Any) -> None:
    practice = make_practice()
    with pytest.raises(ValidationError, match="published"):
        services.add_replication(
            REGISTER, practice, publish=True, actor=make_actor(), since="2020", changed={"en": "x"}
        )
    other = _published(person, "other-one")
    one = services.add_replication(
        REGISTER, other, publish=True, actor=make_actor("third"), since="2020", changed={"en": "x"}
    )
    third = _published(person, "third-one")
    with pytest.raises(ValidationError, match="another practice"):
        services.add_replication(
            REGISTER, third, publish=True, of=one, actor=make_actor("fourth"), since="2020", changed={"en": "x"}
        )


def test_the_list_narrows_and_says_how_many(client: Any, person: Any) -> None:
    theme = make_theme()
    _published(person, themes=[theme], countries=["EC", "PE"])
    _published(person, "day-watch", languages=["pt"], kind="temporary-work")
    make_practice("hidden")
    for query, slugs in {
        "": ["day-watch", "night-watch"],
        "?theme=pilotage": ["night-watch"],
        "?language=pt": ["day-watch"],
        "?country=PE": ["night-watch"],
        "?kind=temporary-work": ["day-watch"],
        "?replicated=yes": [],
        "?kind=nothing%00": [],
    }.items():
        page = client.get(f"/en/knowledge/{query}")
        assert sorted(one.slug for one in page.context["page"].records) == slugs, query
    sheet = client.get("/en/knowledge/?format=csv").content.decode()
    assert "Night watch" in sheet
    assert "Hidden" not in sheet


def test_compared_side_by_side(client: Any, person: Any) -> None:
    _published(person)
    _published(person, "day-watch", kind="temporary-work", contract={"en": "Nine months, in two languages."})
    page = client.get("/en/knowledge/compare/?with=night-watch,day-watch,nothing").content.decode()
    assert "Nine months, in two languages." in page
    assert "Reviewers: Met: 1" in page
    assert "Choose two to four practices." in client.get("/en/knowledge/compare/?with=night-watch").content.decode()
    five = "&".join(f"with={slug}" for slug in ("night-watch", "day-watch", "c", "d", "e"))
    assert "the first four" in client.get(f"/en/knowledge/compare/?{five}").content.decode()
    assert b"Nine months" in client.get("/en/knowledge/compare/?with=night-watch,day-watch&format=csv").content


def test_pages_ask_a_bounded_number_of_times(client: Any, person: Any, django_assert_max_num_queries: Any) -> None:
    held = make_register()
    theme = make_theme()
    practice = _published(person, themes=[theme], actors=held.states)
    services.save_practice(REGISTER, practice, links={"commitments": [held.forum]})
    parent = None
    for n in range(6):
        parent = services.add_replication(
            REGISTER, practice, publish=True, of=parent, actor=held.states[n % 2], place=f"Port {n}", since="2021",
            country_code="PE", changed={"en": "More lights."},
        )  # fmt: skip
    services.save_resource(
        REGISTER, Resource(), links={"themes": [theme], "commitments": [held.forum], "provided_by": held.states},
        slug="chart", kind="tool", titles={"en": "The chart"}, languages=["es"],
    )  # fmt: skip
    pages = ["", "night-watch/", "compare/?with=night-watch", "resources/", "resources/chart/"]
    for page in pages:
        with django_assert_max_num_queries(26):
            found = client.get(f"/en/knowledge/{page}")
        assert found.status_code == 200, page
        assert len(found.content) < 60_000
    for page in (held.forum.get_absolute_url(), theme.get_absolute_url(), held.states[0].get_absolute_url()):
        words = client.get(page).content.decode()
        assert "Night watch" in words
        assert "The chart" in words


def test_tools_are_kept_by_editors(client: Any, person: Any) -> None:
    client.force_login(person("observer", make_actor()))
    assert client.get("/en/knowledge/resources/new/").status_code == 403
    client.force_login(person("editor"))
    rows = {f"{name}-{part}": 0 for name in ("provided_by", "commitments") for part in ("TOTAL_FORMS", "INITIAL_FORMS")}
    typed = {"kind": "course", "titles_en": "New", "summaries_en": "Learn", "languages": ["es"], "version": "", **rows}
    assert client.post("/en/knowledge/resources/new/", typed).status_code == 302
    resource = Resource.objects.get()
    assert resource.slug == "resource-new"
    assert client.post("/en/knowledge/resources/new/", typed | {"titles_en": ""}).status_code == 422
    assert Entry.objects.filter(kind="resource").count() == 1
