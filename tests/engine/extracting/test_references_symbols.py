import pytest

from mandato.extracting.citations.symbols import find_symbols
from tests.engine.extracting.citing import targets

SYMBOLS = [
    ("as document A/RES/64/14 shows", ["A/RES/64/14"]),
    ("see S/PRST/2012/19.", ["S/PRST/2012/19"]),
    ("the summary in E/CN.4/1999/3/Add.1 and", ["E/CN.4/1999/3/Add.1"]),
    ("under A/HRC/RES/16/21,", ["A/HRC/RES/16/21"]),
    ("observations (CEDAW/C/CRI/CO/7)", ["CEDAW/C/CRI/CO/7"]),
    ("decision FCCC/CP/2015/10/Add.1", ["FCCC/CP/2015/10/Add.1"]),
    ("S/RES/1325 (2000) asks", ["S/RES/1325 (2000)"]),
    ("S/RES/1325(2000) asks", ["S/RES/1325 (2000)"]),
    ("A/63/30 and Corr.1", ["A/63/30", "A/63/30/Corr.1"]),
    ("A/60/7/Add.1-3", ["A/60/7/Add.1", "A/60/7/Add.2", "A/60/7/Add.3"]),
    ("men and/or women", []),
    ("HIV/AIDS", []),
    ("https://example.org/A/64/1x", []),
    ("24/7 support", []),
    ("the ECLAC/CELADE study", []),
]


@pytest.mark.parametrize(("text", "symbols"), SYMBOLS)
def test_symbols_are_found_and_look_alikes_left(text: str, symbols: list[str]) -> None:
    assert [found.symbol for found in find_symbols(text)] == symbols


ACTS = [
    ("In its resolution 64/14 of 22 December 2009 it did so.", ["A/RES/64/14"]),
    ("Recalling resolutions 64/14, 65/5 and 66/226,", ["A/RES/64/14", "A/RES/65/5", "A/RES/66/226"]),
    ("Recalling resolution 1325 (2000),", ["S/RES/1325 (2000)"]),
    ("Recalling resolution\u00a01325\u00a0(2000),", ["S/RES/1325 (2000)"]),
    ("General Assembly resolution 3201 (S-VI)", ["A/RES/3201 (S-VI)"]),
    ("Economic and Social Council resolution 155 C (VII)", ["E/RES/155 C (VII)"]),
    ("Economic and Social Council decision 2011/250", ["E/DEC/2011/250"]),
    ("Human Rights Council resolutions 40/10 and 41/3", ["A/HRC/RES/40/10", "A/HRC/RES/41/3"]),
    ("as the General Assembly asked in its resolution 60/251", ["A/RES/60/251"]),
    ("resolutions 46/222 A and B", ["A/RES/46/222 A", "A/RES/46/222 B"]),
    (
        "resolutions 64/1 on water of 2 May 2009, 65/2 on air and light of 3 May 2010, and 66/3 of 4 May 2011",
        ["A/RES/64/1", "A/RES/66/3"],
    ),
    ("The resolution of conflicts took 24/7 work.", []),
    ("He made a decision in 1999 (2000 was quiet).", []),
]


@pytest.mark.parametrize(("text", "symbols"), ACTS)
def test_numbers_of_acts_become_symbols(text: str, symbols: list[str]) -> None:
    found = [symbol for symbol, _ in targets(text)]
    assert [symbol for symbol in symbols if symbol not in found] == []
    assert symbols or not found


def test_an_act_of_an_unknown_body_keeps_its_name() -> None:
    assert targets("The Parties recall decision 14/8.") == [("decision 14/8", None)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Con la resolución 65/3 del 4 de mayo de 2010, la Asamblea obró.", "A/RES/65/3"),
        ("pt", "Nos termos da resolução 1325 (2000), decidem.", "S/RES/1325 (2000)"),
        ("fr", "Rappelant sa résolution 70/1 du 25 septembre 2015,", "A/RES/70/1"),
        ("es", "De conformidad con la Ley N° 16.713, resuelven.", "ley 16.713"),
    ],
)
def test_acts_in_other_languages(language: str, text: str, expected: str) -> None:
    assert [symbol for symbol, _ in targets(text, language=language)] == [expected]


def test_names_in_the_quoted_title_of_an_act_are_part_of_its_citation() -> None:
    text = (
        "Recalling resolution 70/9, entitled “Steps after the Lisbon Convention on Rivers”, and the Lisbon Convention,"
    )
    assert targets(text) == [("A/RES/70/9", None), ("Lisbon Convention", None)]
