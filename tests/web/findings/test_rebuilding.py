import mandato
from mandato_web.findings.rebuilding import Rebuilt, current_versions, rebuild
from mandato_web.instruments.models import Citation
from tests.web.factories import Register, make_citation


def instrument(rebuilt: Rebuilt, name: str) -> mandato.Instrument:
    return next(one.instruments[0] for one in rebuilt.results if one.source.name == name)


def test_every_current_version_becomes_a_source_and_a_stub_none(register: Register) -> None:
    names = {one.source.name for one in rebuild(current_versions()).results}
    assert names == {"harbour-declaration/en", "harbour-declaration/es", "harbour-plan/en", "pilot-agreement/en"}


def test_addresses_are_those_of_the_register(register: Register) -> None:
    text = instrument(rebuild(current_versions()), "harbour-declaration/en")
    point = next(one for one in text.provisions if one.label == "2.b")
    assert (text.id, point.id, point.parent) == ("harbour-declaration", "para_2__point_b", "para_2")


def test_spans_point_into_the_source(register: Register) -> None:
    result = rebuild(current_versions()).results[0]
    for provision in result.instruments[0].provisions:
        assert result.source.text[slice(*provision.span)] == (provision.text or provision.heading)


def test_citations_lead_where_the_register_says(register: Register) -> None:
    plan = instrument(rebuild(current_versions()), "harbour-plan/en")
    found = {one.target.label: (one.status, one.resolved) for one in plan.references}
    assert found == {
        "2.b": ("resolved", ("harbour-declaration", "para_2__point_b")),
        "2.x": ("missing", ("harbour-declaration", None)),
    }


def test_a_text_known_by_mention_stays_external(register: Register) -> None:
    text = instrument(rebuild(current_versions()), "harbour-declaration/en")
    assert [(one.status, one.resolved) for one in text.references] == [("external", None)]


def test_candidates_of_an_ambiguous_citation_keep_their_addresses(register: Register) -> None:
    version = register.plan.versions.get()
    keys = list(register.declaration.provisions.filter(label__in=["1", "2"]).values_list("pk", flat=True))
    citation = make_citation(version, "para_1", "One forum", register.declaration, "1")
    Citation.objects.filter(pk=citation.pk).update(status="ambiguous", target_provision=None, candidates=keys)
    plan = instrument(rebuild(current_versions()), "harbour-plan/en")
    ambiguous = next(one for one in plan.references if one.status == "ambiguous")
    assert {one.provision for one in ambiguous.candidates} == {"para_1", "para_2"}


def test_commitments_keep_bearers_and_dues(register: Register) -> None:
    register.forum.wordings.update(due="in 2025", marks={"due": [3, 9]})
    text = instrument(rebuild(current_versions()), "harbour-declaration/en")
    forum = next(one for one in text.commitments if one.provision == "para_2__point_b")
    assert (forum.due.earliest, forum.due.latest, forum.due.span) == ("2025-01-01", "2025-12-31", (3, 9))
    assert [(one.text, one.collective) for one in forum.bearers] == [("the ministers", True)]
    upkeep = next(one for one in text.commitments if one.provision == "para_2__point_a")
    assert upkeep.addressee.text == "the Harbour Office"


def test_the_term_of_an_agreement_is_rebuilt(register: Register) -> None:
    term = instrument(rebuild(current_versions()), "pilot-agreement/en").term
    assert (term.in_force, term.duration, term.objection_notice, term.notice_by) == (
        "2020-04-10",
        "P1Y",
        "P3M",
        "2021-01-10",
    )


def test_queries_do_not_grow_with_the_texts(register: Register, django_assert_max_num_queries: object) -> None:
    with django_assert_max_num_queries(9):  # type: ignore[operator]
        rebuild(current_versions())
