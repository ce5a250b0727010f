import re
from typing import Any

import pytest
from django.test import Client

from mandato_web.findings import services
from mandato_web.findings.models import Finding
from mandato_web.history.services import REGISTER
from mandato_web.instruments.models import Instrument
from tests.web.factories import Register

LIST = "/en/findings/"


def missing() -> Finding:
    return Finding.objects.get(code="citation-missing")


def page(client: Client, address: str, status: int = 200) -> str:
    response = client.get(address)
    assert response.status_code == status
    return response.content.decode()


def codes(client: Client, query: str = "") -> set[str]:
    """Of the findings that the list shows, by their addresses."""
    keys = re.findall(r'<h2><a href="/en/findings/(\d+)/">', page(client, LIST + query))
    return set(Finding.objects.filter(pk__in=keys).values_list("code", flat=True))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?severity=error", {"citation-missing"}),
        ("?code=commitment-uncovered", {"commitment-uncovered"}),
        ("?instrument=harbour-plan&severity=error", {"citation-missing"}),
        ("?instrument=harbour-declaration&severity=error", set()),
        ("?state=fixed", set()),
        ("?code=no-such-code", set()),
    ],
)
def test_filters_narrow_the_list(client: Client, audited: Register, query: str, found: set[str]) -> None:
    assert codes(client, query) == found


def test_the_list_shows_what_is_open_and_says_what_it_leaves_out(client: Client, audited: Register) -> None:
    services.accept(REGISTER, missing(), "Known.")
    assert "citation-missing" not in codes(client)
    assert "1 that is accepted or fixed is left out" in page(client, LIST)
    assert codes(client, "?state=accepted") == {"citation-missing"}
    assert "citation-missing" in codes(client, "?state=all")


def test_choices_carry_their_counts(client: Client, audited: Register) -> None:
    text = page(client, LIST)
    assert re.search(r'href="\?severity=error"[^>]*><span>Error</span><span class="count">1</span>', text)


def test_readers_see_what_is_public_and_editors_all(client: Client, audited: Register, editor: Any) -> None:
    services.show_to_public(REGISTER, missing(), is_public=False)
    assert "citation-missing" not in codes(client, "?state=all")
    page(client, missing().get_absolute_url(), 404)
    client.force_login(editor)
    assert "citation-missing" in codes(client, "?state=all")
    page(client, missing().get_absolute_url())


def test_a_missing_citation_shows_its_words_and_that_nothing_bears_the_label(client: Client, audited: Register) -> None:
    text = page(client, missing().get_absolute_url())
    assert '<b class="at-fault">point 2.x</b>' in text
    assert "This text has no such provision." in text
    assert 'href="/en/instruments/harbour-declaration/"' in text
    assert "How it is found" in text


def test_a_suggestion_stands_beside_with_the_shared_words_marked(client: Client, audited: Register) -> None:
    point = audited.declaration.provisions.get(label="2.a")
    Finding.objects.filter(pk=missing().pk).update(
        suggested=point,
        suggestion={"label": "2.a", "score": 0.42, "shared": ["harbours", "open"]},
    )
    text = page(client, missing().get_absolute_url())
    assert "<mark>harbour</mark> <mark>open</mark> all year round" in text
    assert "42 % of the weight" in text


def test_a_finding_without_a_place_has_a_page(client: Client, audited: Register) -> None:
    Finding.objects.filter(pk=missing().pk).update(provision=None, version=None, start=None, end=None)
    page(client, missing().get_absolute_url())


@pytest.mark.parametrize(
    ("language", "title", "message", "advice", "manual"),
    [
        ("es", "Cita una disposición que no existe", "No hay 2.x en", "Compare la cita", "Cómo se encuentra"),
        ("pt", "Cita uma disposição que não existe", "Não há 2.x em", "Compare a citação", "Como é encontrada"),
    ],
)
def test_every_page_speaks_the_readers_language(
    client: Client, audited: Register, language: str, title: str, message: str, advice: str, manual: str
) -> None:
    text = page(client, f"/{language}/findings/")
    assert title in text and message in text
    own = page(client, f"/{language}/findings/{missing().pk}/")
    assert all(words in own for words in (title, message, advice, manual))
    assert missing().message not in own and "How it is found" not in own


def test_what_an_older_audit_said_in_english_alone_is_shown_to_english_readers_alone(
    client: Client, audited: Register
) -> None:
    Finding.objects.update(said=[])
    assert missing().message in page(client, missing().get_absolute_url())
    assert missing().message not in page(client, f"/es/findings/{missing().pk}/")


def test_every_page_leads_to_the_findings(client: Client, register: Register) -> None:
    assert 'href="/en/findings/"' in page(client, "/en/instruments/")


def test_an_editor_accepts_with_a_reason_and_opens_again(client: Client, audited: Register, editor: Any) -> None:
    client.force_login(editor)
    address = missing().get_absolute_url()
    assert client.post(f"{address}accept/", {"reason": " "}).status_code == 422
    assert missing().state == "open"
    assert client.post(f"{address}accept/", {"reason": "A known misprint."}).status_code == 302
    assert "A known misprint." in page(client, address)
    client.post(f"{address}reopen/")
    assert (missing().state, missing().because) == ("open", "")


def test_an_editor_gives_a_finding_to_somebody(client: Client, audited: Register, editor: Any) -> None:
    client.force_login(editor)
    client.post(f"{missing().get_absolute_url()}assign/", {"owner": editor.pk})
    assert missing().owner == editor
    client.post(f"{missing().get_absolute_url()}assign/", {"owner": ""})
    assert missing().owner is None


def test_a_finding_can_be_given_to_editors_alone(client: Client, audited: Register, person: Any, editor: Any) -> None:
    client.force_login(editor)
    stranger = person("observer", audited.states[0])
    client.post(f"{missing().get_absolute_url()}assign/", {"owner": stranger.pk})
    assert missing().owner is None


@pytest.mark.parametrize("act", ["accept", "reopen", "assign", "public"])
@pytest.mark.parametrize("role", [None, "observer", "focal-point", "coordinator"])
def test_only_editors_decide(client: Client, audited: Register, person: Any, role: str | None, act: str) -> None:
    address = f"{missing().get_absolute_url()}{act}/"
    facts = {"reason": "x", "public": "0"}
    assert client.post(address, facts).status_code == 302
    client.force_login(person(role, audited.states[0]))
    assert client.post(address, facts).status_code == 403
    assert (missing().state, missing().is_public, missing().owner) == ("open", True, None)


@pytest.mark.parametrize("act", ["accept", "reopen", "assign", "public"])
def test_decisions_are_posted(client: Client, audited: Register, editor: Any, act: str) -> None:
    client.force_login(editor)
    assert client.get(f"{missing().get_absolute_url()}{act}/").status_code == 405


def test_a_texts_page_counts_its_open_findings_and_marks_their_places(client: Client, audited: Register) -> None:
    text = page(client, "/en/instruments/harbour-plan/")
    assert "?instrument=harbour-plan&amp;severity=error" in text
    assert f'<a class="margin-link" href="/en/findings/{missing().pk}/">' in text
    services.accept(REGISTER, missing(), "Known.")
    assert f'href="/en/findings/{missing().pk}/"' not in page(client, "/en/instruments/harbour-plan/")


def test_a_provisions_page_marks_only_its_own(client: Client, audited: Register) -> None:
    assert f'href="/en/findings/{missing().pk}/"' in page(client, "/en/instruments/harbour-plan/para_2")
    assert f'href="/en/findings/{missing().pk}/"' not in page(client, "/en/instruments/harbour-plan/para_1")


@pytest.mark.parametrize(("address", "most"), [(LIST, 11), (f"{LIST}?severity=error&state=all", 11)])
def test_the_list_stays_within_its_budget(
    client: Client, audited: Register, django_assert_max_num_queries: Any, address: str, most: int
) -> None:
    with django_assert_max_num_queries(most):
        page(client, address)


def test_one_finding_stays_within_its_budget(
    client: Client, audited: Register, django_assert_max_num_queries: Any
) -> None:
    address = missing().get_absolute_url()
    with django_assert_max_num_queries(6):
        page(client, address)


def test_the_home_page_counts_what_is_open(client: Client, audited: Register) -> None:
    assert f'href="{LIST}?severity=error"' in page(client, "/en/")


def test_a_title_in_a_message_is_the_readers_where_the_text_has_one(client: Client, audited: Register) -> None:
    (title,) = [fact for fact in missing().said[1] if fact[0] == "title"]
    assert title[1:] == [register_title("en"), "harbour-declaration"]
    assert register_title("es") in page(client, "/es/findings/?code=citation-missing")
    assert register_title("es") in page(client, f"/es/findings/{missing().pk}/")
    Instrument.objects.update(titles={"en": register_title("en")})
    assert f"{register_title('en')}." in page(client, f"/es/findings/{missing().pk}/")


def register_title(language: str) -> str:
    return {"en": "Harbour declaration", "es": "Harbour declaration (es)"}[language]
