"""Dates and numbers as four languages write them."""

import pytest

from mandato.extracting.times.dates import find_calendars, lowered
from mandato.extracting.times.numbers import read_number, read_roman
from mandato.languages.dates import date_words

DATES = [
    ("en", "on the sixth of June of the year two thousand and eleven.", ["2011-06-06"]),
    ("en", "Istanbul, April 6, 2009", ["2009-04-06"]),
    ("en", "the 4th and 5th of November, 2006", ["2006-11-05"]),
    ("en", "from 28 June to 2 July 1999", ["1999-07-02"]),
    ("en", "in May 2027 and on 7 Dec. 2028", ["2027-05", "2028-12-07"]),
    ("en", "nineteen ninety-nine, 3 June nineteen ninety-nine", ["1999-06-03"]),
    ("es", "a los doce días del mes de agosto del año mil novecientos ochenta", ["1980-08-12"]),
    ("es", "el 1º de marzo de 2020; agosto de 1980; Junio 19 de 2020", ["2020-03-01", "1980-08", "2020-06-19"]),
    ("es", "Montevideo, 07/XII/09", ["2009-12-07"]),
    ("fr", "le premier mars deux mille quatre-vingt-dix", ["2090-03-01"]),
    ("fr", "le 21 mars 1994, le 1er juin 2027", ["1994-03-21", "2027-06-01"]),
    ("pt", "aos dez dias do mês de abril de dois mil e oito", ["2008-04-10"]),
    ("pt", "em 1º de novembro de 2016", ["2016-11-01"]),
    ("en", "2026-12-31 and 31/12/2027", ["2026-12-31", "2027-12-31"]),
]


@pytest.mark.parametrize(("language", "text", "dates"), DATES)
def test_finds_dates(language: str, text: str, dates: list[str]) -> None:
    assert [date.iso for date in find_calendars(text, language)] == dates


@pytest.mark.parametrize(
    "text",
    ["resolution 79/1", "A/RES/64/14", "paragraph 31 of 2030", "31 February 2027", "45 May 2027", "may 12 people"],
)
def test_what_is_no_date(text: str) -> None:
    assert not [date for date in find_calendars(text, "en") if len(date.iso) == 10]


def test_offsets_hold_where_lower_case_is_longer() -> None:
    text = "İstanbul, 6 April 2009"
    (date,) = find_calendars(text, "en")
    assert text[date.start : date.end] == "6 April 2009"
    assert len(lowered("İİ")) == 2


@pytest.mark.parametrize(
    ("language", "words", "number"),
    [
        ("en", "two thousand and twelve", 2012),
        ("en", "nineteen ninety-nine", 1999),
        ("en", "one hundred and twelfth", 112),
        ("es", "mil novecientos noventa y seis", 1996),
        ("es", "octogésimo tercer", 83),
        ("fr", "quatre-vingt-dix-neuf", 99),
        ("fr", "soixante et onze", 71),
        ("fr", "mil neuf cent quatre-vingt-quinze", 1995),
        ("fr", "quatre-vingt-troisième", 83),
        ("pt", "dois mil e vinte e sete", 2027),
        ("pt", "mil novecentos e noventa e cinco", 1995),
        ("en", "many", None),
        ("en", "and", None),
    ],
)
def test_reads_numbers_in_words(language: str, words: str, number: int | None) -> None:
    known = date_words(language)
    assert read_number(words, {**known.cardinals, **known.ordinals}) == number


@pytest.mark.parametrize(("roman", "number"), [("iv", 4), ("xviii", 18), ("mcmxcvi", 1996), ("iiii", None), ("", None)])
def test_reads_roman_numerals(roman: str, number: int | None) -> None:
    assert read_roman(roman) == number
