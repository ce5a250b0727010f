from typing import Any

import pytest
from django.test import Client

from mandato import Quoting, Span
from mandato_web.commitments.services import hand_on
from mandato_web.findings.drawing import draw
from mandato_web.findings.lineage import trace
from mandato_web.findings.models import Quotation
from mandato_web.findings.services import keep_quotations
from mandato_web.history.services import REGISTER
from mandato_web.instruments.models import Provision, Relation
from tests.web.factories import Part, Register, make_citation, make_commitment, make_instrument, make_version

PAGE = "/en/instruments/harbour-declaration/lineage/para_2__point_b"


def point(register: Register, label: str = "2.b") -> Provision:
    return Provision.objects.select_related("instrument").get(instrument=register.declaration, label=label)


def told(provision: Provision) -> dict[tuple[str, str], int]:
    """(slug of the text, label) -> how many steps away."""
    slugs = {}
    for node in trace(provision).nodes:
        slugs[node.url.split("/")[3], node.label] = node.step
    return slugs


def test_what_cites_a_provision_came_after_it(register: Register) -> None:
    lineage = trace(point(register))
    assert told(point(register)) == {("harbour-declaration", "2.b"): 0, ("harbour-plan", "1"): 1}
    assert [one.kind for one in lineage.links] == ["implements"]


def test_what_a_provision_cites_came_before_it(register: Register) -> None:
    plan = Provision.objects.select_related("instrument").get(instrument=register.plan, label="1")
    assert told(plan)["harbour-declaration", "2.b"] == -1


def test_a_relation_that_names_the_provision_counts_even_of_a_text_known_by_mention(register: Register) -> None:
    Relation.objects.create(
        source=register.stub, target=register.declaration, kind="follows", source_label="7", target_label="2.b"
    )
    assert told(point(register))["old-charter", "7"] == 1


def test_what_is_said_of_the_whole_paragraph_is_said_of_its_points(register: Register) -> None:
    Relation.objects.create(source=register.stub, target=register.declaration, kind="follows", target_label="2")
    assert told(point(register))["old-charter", ""] == 1
    other = Provision.objects.select_related("instrument").get(instrument=register.plan, label="2")
    assert ("old-charter", "") not in told(other)


def test_the_chain_goes_on_where_a_text_in_the_middle_is_known_by_mention(register: Register) -> None:
    last = make_instrument("last-plan", kind="action-plan")
    Relation.objects.create(
        source=register.stub, target=register.declaration, kind="follows", source_label="7", target_label="2.b"
    )
    Relation.objects.create(source=last, target=register.stub, kind="implements", target_label="7")
    assert told(point(register))["last-plan", ""] == 2


def test_a_commitment_handed_on_counts(register: Register) -> None:
    later = make_instrument("later-declaration")
    version = make_version(later, "en", (Part("para_1", "Hold the forum every year.", "1", "1"),))
    hand_on(REGISTER, register.forum, make_commitment(version, "para_1"), "takes-over")
    assert told(point(register))["later-declaration", "1"] == 1


def test_what_the_audit_found_to_quote_it_came_after_it(register: Register) -> None:
    later = make_instrument("later-report")
    make_version(later, "en", (Part("para_1", "It recalled the forum.", "1", "1"),))
    quoting = later.provisions.get(eid="para_1")
    keep_quotations([Quoting("x", "later-report", "para_1", Span(0, 1), "harbour-declaration", point(register).eid)])
    assert told(point(register))["later-report", "1"] == 1
    assert told(quoting)["harbour-declaration", "2.b"] == -1
    assert [one.kind for one in trace(quoting).links] == ["quotes"]
    keep_quotations([])
    assert ("later-report", "1") not in told(point(register))


def test_a_link_says_all_that_holds_two_provisions_together(register: Register) -> None:
    keep_quotations([Quoting("x", "harbour-plan", "para_1", Span(0, 1), "harbour-declaration", point(register).eid)])
    assert [one.kind for one in trace(point(register)).links] == ["quotes, implements"]


def test_a_text_that_quotes_itself_and_one_that_is_not_here_leave_no_quotation(register: Register) -> None:
    own = Quoting("x", "harbour-declaration", "para_2__point_a", Span(0, 1), "harbour-declaration", "para_2__point_b")
    gone = Quoting("x", "harbour-plan", "para_9", Span(0, 1), "harbour-declaration", "para_2__point_b")
    keep_quotations([own, gone])
    assert not Quotation.objects.exists()


def test_what_cites_it_shows_what_else_it_rests_on(register: Register) -> None:
    make_citation(register.plan.versions.get(), "para_1", "One forum", register.stub, "")
    assert ("old-charter", "") in told(point(register))


def test_texts_that_cite_each_other_end(register: Register) -> None:
    version = register.declaration.versions.get(language="en")
    make_citation(version, "para_2__point_b", "forum on harbours", register.plan, "1")
    assert len(trace(point(register)).nodes) == 2


def test_boxes_do_not_lie_over_each_other(register: Register) -> None:
    for number in range(5):
        stub = make_instrument(f"stub-{number}", is_stub=True)
        Relation.objects.create(source=stub, target=register.declaration, kind="follows", target_label="2.b")
    drawing = draw(trace(point(register)))
    assert len({(box.x, box.y) for box in drawing.boxes}) == len(drawing.boxes) == 7
    assert all(0 <= box.x < drawing.width and 0 <= box.y < drawing.height for box in drawing.boxes)
    assert len(drawing.lines) == 6


def test_the_page_shows_a_picture_and_says_the_same_in_a_list(client: Client, register: Register) -> None:
    text = client.get(PAGE).content.decode()
    assert '<svg class="lineage"' in text
    assert text.count('href="/en/instruments/harbour-plan/para_1"') == 2


def test_a_provision_without_lineage_says_so(client: Client, register: Register) -> None:
    text = client.get("/en/instruments/pilot-agreement/lineage/art_1").content.decode()
    assert "No lineage yet" in text and "<svg class" not in text


def test_a_provision_that_does_not_exist_has_none(client: Client, register: Register) -> None:
    assert client.get("/en/instruments/harbour-plan/lineage/para_99").status_code == 404


def test_a_provisions_page_leads_to_its_lineage(client: Client, register: Register) -> None:
    assert PAGE in client.get("/en/instruments/harbour-declaration/para_2__point_b").content.decode()


@pytest.mark.parametrize("more", [0, 8])
def test_queries_do_not_grow_with_the_links(
    client: Client, register: Register, django_assert_max_num_queries: Any, more: int
) -> None:
    for number in range(more):
        stub = make_instrument(f"stub-{number}", is_stub=True)
        Relation.objects.create(source=stub, target=register.declaration, kind="follows", target_label="2.b")
    with django_assert_max_num_queries(19):
        client.get(PAGE)
