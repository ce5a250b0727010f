import pytest

from mandato.auditing.version_facts import facts_of
from mandato.model import Provision, Span


def provision(text: str) -> Provision:
    return Provision("p_1", None, None, 1, "text", None, None, None, text, Span(0, len(text)), (Span(0, len(text)),))


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("the XVI Summit", "en", "16"),
        ("the 16th Summit", "en", "16"),
        ("la XVI Cumbre", "es", "16"),
        ("a sum of 1,500 euros", "en", "1500"),
        ("una suma de 1.500 euros", "es", "1500"),
    ],
)
def test_one_number_in_its_forms(text: str, language: str, number: str) -> None:
    assert facts_of(provision(text), language).numbers == {number}


@pytest.mark.parametrize(("text", "language"), [("three barges", "en"), ("tres barcazas", "es"), ("trois bacs", "fr")])
def test_numbers_in_words_answer_for_figures(text: str, language: str) -> None:
    facts = facts_of(provision(text), language)
    assert "3" in facts.spelt
    assert not facts.numbers


def test_dates_are_dates_and_short_names_names() -> None:
    facts = facts_of(provision("On 3 May 2020 the ARW met for the XVI time."), "en")
    assert (facts.dates, facts.names) == ({"2020-05-03"}, {"ARW"})
    assert facts.numbers == {"16"}
