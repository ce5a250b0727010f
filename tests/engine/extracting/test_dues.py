"""Dues: the tables of forms in four languages, and how one is chosen among several."""

import pytest
from bench.cases.dues import ANCHOR, LANGUAGES, DueCase, load_cases

from mandato.extracting.times.dues import find_due

CASES = [case for language in LANGUAGES for case in load_cases(language)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.language}: {case.sentence[:60]}")
def test_reads_each_form(case: DueCase) -> None:
    due = find_due(case.sentence, case.language, anchor=ANCHOR)
    assert (due and (due.text, due.kind, due.earliest, due.latest, due.recurrence)) == case.expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_hold_sixty_forms(language: str) -> None:
    assert sum(case.expected is not None for case in load_cases(language)) >= 60


def test_the_span_holds_the_words() -> None:
    text = "The İstanbul office shall, by\u00a030 June 2027, close."
    due = find_due(text, "en")
    assert due is not None and text[due.span.start : due.span.end] == due.text == "by\u00a030 June 2027"


def test_a_due_over_a_line_break() -> None:
    due = find_due("shall report no later\nthan 31\n December 2026 to the", "en")
    assert due is not None and due.latest == "2026-12-31"


@pytest.mark.parametrize(
    ("anchor", "latest"),
    [(None, None), ("2026", None), ("2026-03", "2026-09-30"), ("2026-08-31", "2027-02-28")],
)
def test_relative_dues_count_from_the_anchor_as_far_as_it_is_known(anchor: str | None, latest: str | None) -> None:
    due = find_due("Report within six months of the adoption of this decision.", "en", anchor=anchor)
    assert due is not None and (due.kind, due.latest) == ("by", latest)


def test_a_definite_due_goes_before_a_vague_one() -> None:
    due = find_due("The Parties will regularly meet and will report by 2030.", "en")
    assert due is not None and due.text == "by 2030"


def test_the_first_of_several_definite_ones_is_taken() -> None:
    due = find_due("Report at its eighty-fifth session on the work that is to end by 2030.", "en")
    assert due is not None and due.text == "at its eighty-fifth session"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("as agreed in Madrid on 18 and 19 July 2006", "en"),
        ("reiterando lo acordado en la Cumbre celebrada en Salamanca el 15 de octubre de 2005", "es"),
        ("rappelant l'accord signé à Quito le 3 mai 2012", "fr"),
        ("recordando o acordo assinado em Quito em 3 de maio de 2012", "pt"),
    ],
)
def test_the_date_of_something_done_is_no_due(text: str, language: str) -> None:
    assert find_due(text, language) is None


def test_a_time_before_the_instrument_is_no_due() -> None:
    assert find_due("building on the results in 2006", "en", anchor="2010-01-01") is None


def test_an_empty_text_has_no_due() -> None:
    assert find_due("", "en") is None
