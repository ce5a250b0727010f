from datetime import date

import pytest
from django.test import Client

from mandato_web.agreements.models import Agreement
from mandato_web.commitments.models import Commitment
from mandato_web.commitments.queries import FOLLOWABLE, count_real_and_invented, count_states
from mandato_web.portal import agenda
from mandato_web.portal.cards import deal_cards
from mandato_web.portal.queries import cover
from mandato_web.reporting.models import ProgressReport
from tests.web.factories import Part, Register, make_commitment, make_instrument, make_version

TODAY = date(2026, 11, 21)


def test_the_line_stands_whole(client: Client, db: None) -> None:
    line = "Mandato reads what governments and organisations sign, and shows who promised what, by when, and what came "
    assert f"<h1>{line}of it</h1>" in client.get("/en/").content.decode()


def test_an_empty_register_says_how_to_fill_it(client: Client, db: None) -> None:
    assert "load-examples" in client.get("/en/").content.decode()


def test_three_cards_are_computed_from_the_records(register: Register) -> None:
    deadline, gap, delivery = deal_cards(TODAY, agenda.list_coming(TODAY, 20))
    assert deadline.figure == "10 January 2027"
    assert "presumed in force" in deadline.note
    assert deadline.address == "/en/agreements/pilot-agreement/"
    assert (gap.figure, gap.note) == ("1 of 2", "2.a")
    assert (delivery.figure, delivery.text) == ("Delivered", "Hold one forum on harbours.")
    assert "Harbour Office" in delivery.note


def test_a_point_is_covered_where_the_plan_cites_it_and_a_wrong_citation_covers_nothing(register: Register) -> None:
    coverage = cover(register.plan, register.declaration)
    assert coverage is not None
    assert (coverage.points, coverage.covered) == (2, 1)
    assert [hole.label for hole in coverage.holes] == ["2.a"]


def test_a_plans_page_lists_what_it_does_not_cite(client: Client, register: Register) -> None:
    text = client.get("/en/instruments/harbour-plan/").content.decode()
    panel = text.split('id="coverage"')[1].split("</section>")[0]
    assert "Cites 1 of the 2 points" in panel
    assert 'href="/en/instruments/harbour-declaration/para_2__point_a"' in panel
    assert "para_2__point_b" not in panel


def test_the_calendar_holds_terms_meetings_and_dues_in_order(register: Register) -> None:
    coming, past = agenda.list_coming(TODAY, 20), agenda.list_past(TODAY, 20)
    assert [(event.kind, event.when) for event in coming] == [
        ("notice", "10 January 2027"),
        ("renewal", "10 April 2027"),
    ]
    assert [(event.kind, event.when) for event in past] == [("due", "2025"), ("meeting", "6–7 May 2024")]
    assert [event.kind for event in agenda.list_coming(date(2024, 5, 7), 2)] == ["meeting", "due"]


@pytest.mark.parametrize("page", ["/pt/", "/pt/calendar/?when=past", "/pt/calendar/?month=2024-05"])
def test_dates_lead_to_pages_in_the_readers_language(client: Client, register: Register, page: str) -> None:
    text = client.get(page).content.decode()
    assert 'href="/pt/meetings/' in text and 'href="/meetings/' not in text and 'href="/commitments/' not in text


def test_a_date_whose_words_are_in_another_language_says_so(client: Client, register: Register) -> None:
    marked = '/commitments/harbour-declaration--para_2__point_b-1/" lang="es">'
    said = {code: client.get(f"/{code}/calendar/?when=past").content.decode() for code in ("es", "pt")}
    assert marked in said["pt"] and marked not in said["es"]


def test_counts_cover_what_can_be_followed(client: Client, register: Register) -> None:
    register.upkeep.nature = "none"
    register.upkeep.save()
    text = client.get("/en/").content.decode()
    assert "<b>1</b> commitments to follow" in text
    assert "<b>1</b> statements left out" in text


@pytest.mark.parametrize(("language", "words"), [("es", "10 de enero de 2027"), ("pt", "10 de janeiro de 2027")])
def test_dates_are_written_in_the_readers_language(
    client: Client, register: Register, language: str, words: str
) -> None:
    assert words in client.get(f"/{language}/").content.decode()


def test_what_was_last_said_stands_there_while_it_is_public(client: Client, register: Register) -> None:
    said = {"commitment": register.forum, "provision": register.forum.provision, "actor": register.states[0]}
    said |= {"voice": "reported", "state": "delivered", "said_on": "2026-03-02"}
    report = ProgressReport.objects.create(**said, stage="draft")
    assert "Last said" not in client.get("/en/").content.decode()
    report.stage = "published"
    report.save()
    assert "2 March 2026" in client.get("/en/").content.decode()


def test_a_delivery_in_a_text_of_few_is_told_to_nobody_else(client: Client, register: Register) -> None:
    said = {"commitment": register.forum, "provision": register.forum.provision, "actor": register.states[0]}
    said |= {"voice": "reported", "state": "delivered", "said_on": "2026-03-02"}
    ProgressReport.objects.create(**said, stage="published")
    assert "Hold one forum on harbours." in client.get("/en/").content.decode()
    Agreement.objects.create(instrument=register.declaration, visibility=Agreement.Visibility.INTERNAL)
    response = client.get("/en/")
    assert response.status_code == 200
    assert "Hold one forum on harbours." not in response.content.decode()


def test_real_and_invented_are_counted_apart_and_make_up_the_whole(register: Register) -> None:
    invented = make_instrument("made-up", is_example=True)
    version = make_version(invented, "en", tuple(Part(f"para_{n}", f"Mend lamp {n}.", str(n)) for n in range(3)))
    for n, nature in enumerate(("once", "continuing", "none")):
        make_commitment(version, f"para_{n}", position=n, nature=nature, reporter_count=n)
    Commitment.objects.filter(pk=register.upkeep.pk).update(triage="record")
    for counts, is_example in zip(count_real_and_invented(), (False, True), strict=True):
        held = Commitment.objects.filter(instrument__is_example=is_example)
        assert counts == count_states(held)
        assert counts["followable"] == held.filter(FOLLOWABLE).count()
