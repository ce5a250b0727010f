from dataclasses import replace
from typing import Any

import pytest

import mandato
from mandato_web.findings.sightings import Sighting, see
from mandato_web.instruments.models import LanguageVersion
from tests.web.factories import Register


def find(language: str = "en", **facts: Any) -> mandato.Finding:
    told = {"provision": "para_2__point_a", "label": "2.a", "cited": "9.z", "span": mandato.Span(3, 7), **facts}
    file = f"harbour-declaration/{language}"
    return mandato.Finding("citation-missing", "error", file, "harbour-declaration", "No 9.z.", "Look.", **told)


@pytest.fixture
def seen(register: Register) -> Any:
    versions = {f"harbour-declaration/{one.language}": one for one in register.declaration.versions.all()}

    def look(*findings: mandato.Finding) -> list[Sighting]:
        return list(see(findings, versions).values())

    return look


def test_two_languages_of_one_text_share_a_finding(seen: Any) -> None:
    (one,) = seen(find("es"), find("en"))
    assert one.facts["languages"] == ["en", "es"]
    assert LanguageVersion.objects.get(pk=one.facts["version_id"]).language == "en"


def test_two_languages_share_a_finding_that_cites_words_of_their_own(seen: Any) -> None:
    english = replace(find("en", cited="by 30 June 2025"), code="due-unplanned")
    spanish = replace(find("es", cited="a más tardar el 30 de junio de 2025"), code="due-unplanned")
    assert [one.facts["languages"] for one in seen(spanish, english)] == [["en", "es"]]


def test_the_same_fault_twice_in_one_place_is_two_findings(seen: Any) -> None:
    assert len(seen(find(), find())) == 2


@pytest.mark.parametrize(
    "altered",
    [{"span": mandato.Span(1, 2)}, {"page": 4}, {"shared": ("light",)}, {"label": "(a)"}],
    ids=lambda one: next(iter(one)),
)
def test_a_fingerprint_does_not_hang_on_where_and_how_it_is_told(seen: Any, altered: dict[str, Any]) -> None:
    assert seen(find())[0].fingerprint == seen(find(**altered))[0].fingerprint


@pytest.mark.parametrize("altered", [{"provision": "para_2"}, {"cited": "9.y"}, {"against": "harbour-plan"}])
def test_a_fingerprint_hangs_on_place_words_and_plan(seen: Any, altered: dict[str, Any]) -> None:
    assert seen(find())[0].fingerprint != seen(find(**altered))[0].fingerprint


def test_what_stands_in_no_text_of_the_register_is_left_out(seen: Any) -> None:
    assert seen(find("pt")) == []


def test_a_suggestion_keeps_its_address(seen: Any, register: Register) -> None:
    better = mandato.Suggestion("harbour-declaration", "para_2__point_b", "2.b", 0.5, ("forum",))
    (one,) = seen(find(suggestion=better))
    assert one.facts["suggested_id"] == register.declaration.provisions.get(label="2.b").pk
    assert one.facts["suggestion"]["shared"] == ["forum"]
