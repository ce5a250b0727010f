"""One index over every kind of record, in three languages, on both databases."""

from typing import Any

import pytest

from mandato_web.search import queries
from mandato_web.search.citing import resolve_citation
from mandato_web.search.entries import Indexed, drop_entries, put_entries
from mandato_web.search.excerpts import excerpt
from mandato_web.search.queries import find, suggest
from mandato_web.search.words import fold, stem_words

pytestmark = pytest.mark.django_db


def _fill() -> None:
    put_entries(
        [
            Indexed(
                "instrument",
                "lima-pledge",
                "en",
                "Lima Pledge",
                "/instruments/lima-pledge/",
                also="declaration",
                label="X/9/3",
                weight=3,
            ),
            Indexed(
                "instrument",
                "lima-pledge",
                "es",
                "Promesa de Lima",
                "/instruments/lima-pledge/",
                also="declaration",
                label="X/9/3",
                weight=3,
            ),
            Indexed("instrument", "lima-note", "en", "Lima Note", "/instruments/lima-note/", weight=3),
            Indexed(
                "provision",
                "lima-pledge/para_3__point_b",
                "en",
                "Lima Pledge",
                "/instruments/lima-pledge/para_3__point_b",
                text="Cheaper remittances for every household",
                label="3.b",
                part_of="lima-pledge",
            ),
            Indexed(
                "provision",
                "lima-pledge/para_3__point_b",
                "es",
                "Promesa de Lima",
                "/instruments/lima-pledge/para_3__point_b",
                text="Remesas más baratas para cada hogar; educación para todos",
                label="3.b",
                part_of="lima-pledge",
            ),
            Indexed(
                "provision",
                "lima-pledge/para_4",
                "pt",
                "Promessa de Lima",
                "/instruments/lima-pledge/para_4",
                text="A educação dos migrantes",
                label="4",
                part_of="lima-pledge",
            ),
        ]
    )


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ("remesa", {"lima-pledge/para_3__point_b"}),
        ("remittance", {"lima-pledge/para_3__point_b"}),
        ("educacion", {"lima-pledge/para_3__point_b", "lima-pledge/para_4"}),
        ("educação", {"lima-pledge/para_3__point_b", "lima-pledge/para_4"}),
        ("the remittances for every household", {"lima-pledge/para_3__point_b"}),
        ("hous", {"lima-pledge/para_3__point_b"}),
        ("lima -pledge", {"lima-pledge", "lima-pledge/para_3__point_b"}),
        ('"every household"', {"lima-pledge/para_3__point_b"}),
        ('"household every"', set()),
        ("remitt", {"lima-pledge/para_3__point_b"}),
        ("nothing such", set()),
        ('" OR * NEAR(', set()),
        ("' ; DROP TABLE", set()),
        ("\0", set()),
        ("", set()),
    ],
)
def test_finding(query: str, keys: set[str]) -> None:
    _fill()
    assert {hit.key for hit in find(query, "en").hits} == keys


def test_a_record_counts_once_and_is_shown_in_the_readers_language() -> None:
    _fill()
    found = find("lima", "es")
    assert (found.total, found.by_kind) == (4, {"instrument": 2, "provision": 2})
    assert {hit.title for hit in found.hits if hit.key == "lima-pledge"} == {"Promesa de Lima"}
    assert [hit.kind for hit in found.hits[:2]] == ["instrument", "instrument"]


def test_counts_lie_in_the_address_and_each_leaves_its_own_choice_open() -> None:
    _fill()
    put_entries(
        [
            Indexed("meeting", f"forum-{year}", "en", f"Lima Forum {year}", f"/meetings/forum-{year}/", date=str(year))
            for year in (2006, 2008)
        ]
    )
    found = find("lima", "en", year="2006")
    assert [hit.key for hit in found.hits] == ["forum-2006"]
    assert (found.total, found.by_kind, found.by_year) == (1, {"meeting": 1}, {"2006": 1, "2008": 1})
    found = find("lima", "en", spoken="pt")
    assert (found.total, found.by_language) == (1, {"en": 5, "es": 2, "pt": 1})
    assert find("lima", "en", year="no such year").total == 0
    assert find("lima", "en", kind="no such kind").total == 0


def test_a_record_called_by_the_words_stands_before_those_that_hold_them() -> None:
    _fill()
    put_entries(
        [
            Indexed("meeting", "lima", "en", "Lima", "/meetings/lima/", text="pledge"),
            Indexed("meeting", "other", "en", "Lima pledge", "/meetings/other/"),
        ]
    )
    assert [hit.key for hit in find("lima pledge", "en", kind="meeting").hits] == ["other", "lima"]
    assert [hit.key for hit in suggest("pled", "en")] == ["lima-pledge", "other"]


def test_counting_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "MOST_COUNTED", 20)
    put_entries(Indexed("provision", f"x/{n}", "en", "X", f"/x/{n}", text="tides " * (n % 3 + 1)) for n in range(50))
    found = find("tide", "en")
    assert (found.by_kind, found.more) == ({"provision": 21}, {"provision"})
    assert find("tide", "en", page=2).hits


def test_words_side_by_side_are_found_behind_all_that_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "MOST_COUNTED", 6)
    monkeypatch.setattr(queries, "_WEIGHED", 5)
    monkeypatch.setattr(queries, "_PREFERRED", 3)
    texts = ["Calm tides all day", *["Tides were strong, and calm was the wind"] * 20]
    for kind in ("provision", "commitment", "practice"):
        put_entries(Indexed(kind, f"{kind}/{n}", "en", "X", f"/{kind}/{n}", text=text) for n, text in enumerate(texts))
    found = find("calm tides", "en")
    kinds = {"provision", "commitment", "practice"}
    assert (set(found.by_kind), found.more) == (kinds, kinds)
    assert {hit.key for hit in found.hits[:3]} == {f"{kind}/0" for kind in kinds}
    assert find("calm tides", "en", kind="commitment").hits[0].key == "commitment/0"
    exactly = find('"calm tides"', "en")
    assert (exactly.by_kind, exactly.more) == (dict.fromkeys(("provision", "commitment", "practice"), 1), frozenset())


def test_a_search_asks_a_bounded_number_of_questions(django_assert_max_num_queries: Any) -> None:
    _fill()
    with django_assert_max_num_queries(6):
        find("lima pledge", "en", kind="provision")
    with django_assert_max_num_queries(8):
        find("lima pledge", "en", year="2006", spoken="en")


def test_pages_end() -> None:
    _fill()
    assert find("lima", "en", page=1_000_000).hits == []
    assert len(find("lima", "en", page=2, size=3).hits) == 1


def test_putting_again_replaces() -> None:
    _fill()
    _fill()
    put_entries([Indexed("instrument", "lima-note", "en", "Quito Note", "/instruments/lima-note/")])
    assert find("lima note", "en").total == 0 and find("quito", "en").total == 1
    drop_entries("instrument", ["lima-note"])
    assert find("quito", "en").total == 0


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("Lima 3 b", "/instruments/lima-pledge/para_3__point_b"),
        ("lima 3.b", "/instruments/lima-pledge/para_3__point_b"),
        ("Lima Pledge, paragraph 3 (b)", "/instruments/lima-pledge/para_3__point_b"),
        ("Promesa de Lima párrafo 3 b", "/instruments/lima-pledge/para_3__point_b"),
        ("declaration Lima 4", "/instruments/lima-pledge/para_4"),
        ("X/9/3", "/instruments/lima-pledge/"),
        ("Lima 99", None),
        ("Quito 3 b", None),
        ("Lima", None),
        ("3 b", None),
        ("", None),
    ],
)
def test_a_typed_citation_goes_straight_there(query: str, address: str | None) -> None:
    _fill()
    assert resolve_citation(query) == address


@pytest.mark.parametrize(
    ("text", "folded"), [("Educação", "educacao"), ("  A/RES 64 ", "a res 64"), ("Ñandú", "nandu")]
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_stems_forgive_accents_and_inflection() -> None:
    assert stem_words("educación", "es") == stem_words("educacion", "es")
    assert stem_words("remesas", "es") == stem_words("remesa", "es")


def test_an_excerpt_marks_the_words_found() -> None:
    text = "word " * 80 + "remesas baratas " + "end " * 80
    fragments = excerpt(text, {"remes"}, "es")
    assert [one.text for one in fragments if one.is_match] == ["remesas"]
    assert len("".join(one.text for one in fragments)) < 260
