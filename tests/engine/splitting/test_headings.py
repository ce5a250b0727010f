from collections.abc import Sequence

import pytest

from mandato.model import Mark, Span
from mandato.splitting.blocks import Block
from mandato.splitting.headings import find_headings
from tests.engine.splitting.plain_blocks import block_of


def headings_in(lines: Sequence[str], language: str = "en") -> list[str]:
    blocks = [block_of(line) for line in lines]
    found = find_headings(blocks, language)
    return [line for line, heading in zip(lines, found, strict=True) if heading is not None]


PROSE = "The harbour masters met at noon and spoke of lamps, of pilots and of the ferry until the evening tide came in."


def test_titles_over_prose_and_numbered_parts() -> None:
    lines = [PROSE, "I. Lamps and oil", PROSE, "A. Oil", "1. The oil is dear.", "2. THE FERRY", PROSE, "Pilots", PROSE]
    assert headings_in(lines) == ["I. Lamps and oil", "A. Oil", "2. THE FERRY", "Pilots"]


@pytest.mark.parametrize(
    "line",
    [
        "The Assembly adopts the plan.",
        "Ferries, lamps and pilots;",
        "(Thousands of crowns)",
        "3 March 2031",
        "Sella, 07/XII/09",
        "Mr. Olaf Berg (Norra)",
        "H/RES/12/4",
        "Report on the lamps (H/2031/8)",
        "masters@harbour.example",
        "¹ See the ninth report",
        "Total ............ 4,300",
        "What follows was decided by the masters who are present here",
        "Requests the Keeper",
        "Recalling the storm that closed the inner channel for nine days",
    ],
)
def test_a_short_line_is_not_a_heading(line: str) -> None:
    assert line not in headings_in([PROSE, line, PROSE])


def test_a_list_of_short_lines_is_no_row_of_headings() -> None:
    assert headings_in([PROSE, "Sella", "Norra", "Vigra", "Tolm", "Asker", PROSE]) == []


def test_numbered_items_of_a_list_are_none() -> None:
    assert headings_in([PROSE, "1. Lamps", "2. Oil", "3. Ferries", PROSE]) == []


def test_numbered_titles_over_numbered_text() -> None:
    lines = [
        PROSE,
        "1. Lamps",
        "14. The lamps of the coast were counted again in the spring, and nine were dark.",
        PROSE,
    ]
    assert headings_in(lines) == ["1. Lamps"]


def test_cover_and_contents_are_front() -> None:
    lines = ["HARBOUR MASTERS", "Contents", "I. Lamps 3", "II. Pilots 9", "I. Lamps", PROSE, "II. Pilots", PROSE]
    blocks = [block_of(line) for line in lines]
    found = find_headings(blocks, "en")
    assert [at for at, heading in enumerate(found) if heading] == [4, 6]


def test_an_annex_and_its_long_title() -> None:
    title = "Rules for the pilots of the inner channel and for all who hire them in the months of winter " * 2
    lines = [PROSE, "14th meeting", "3 March 2031", "Annex", title.strip(), PROSE]
    assert headings_in(lines) == ["Annex", title.strip()]


def test_an_article_is_no_heading_but_its_title_line_is() -> None:
    lines = [
        "Have agreed as follows:",
        "Article 4",
        "Pilots of the channel",
        "1. The pilots shall be hired by the port.",
    ]
    assert headings_in(["The ports,", *lines]) == ["Pilots of the channel"]


@pytest.mark.parametrize(
    ("language", "title", "prose"),
    [
        (
            "es",
            "Los prácticos del canal",
            "Los maestros de puerto se reunieron al mediodía y hablaron de las lámparas.",
        ),
        (
            "fr",
            "Les pilotes du chenal",
            "Les maîtres de port se sont réunis à midi et ont parlé des lampes de la côte.",
        ),
        ("pt", "Os práticos do canal", "Os mestres de porto reuniram-se ao meio-dia e falaram das lâmpadas da costa."),
    ],
)
def test_titles_in_other_languages(language: str, title: str, prose: str) -> None:
    long = f"{prose} {prose}"
    assert headings_in([long, title, long], language) == [title]


def test_what_the_format_calls_a_heading_is_one() -> None:
    marked = Block("Oil", Span(0, 3), (Span(0, 3),), mark=Mark("heading", Span(0, 3), 3))
    (heading,) = [found for found in find_headings([block_of(PROSE), marked, block_of(PROSE)], "en") if found]
    assert (heading.level, heading.rule) == (3, "marked-heading")


def test_no_title_hangs_at_the_end() -> None:
    assert headings_in([PROSE, "Harbour of Sella", "Harbour of Norra"]) == []


def test_a_long_title_under_the_number_of_a_goal() -> None:
    title = "Keep every lamp of the harbour lit through the winter, " + "and every ferry of the town on its way, " * 4
    lines = ["Harbour goal 1", f"{title}so that all come home", f"1. {PROSE}"]
    assert headings_in([PROSE, *lines])[1:] == [lines[1]]


def test_a_lone_letter_over_the_body_that_speaks() -> None:
    lines = ["A", "The Assembly of the Harbour,", "Recalling its lamps,", f"1. {PROSE}"]
    assert "A" in headings_in([PROSE, *lines])


def test_a_bracketed_number_between_counted_paragraphs_heads_those_that_follow() -> None:
    lines = [f"1. {PROSE}", "(i) Lamps", f"2. {PROSE}", "(ii) Ferries", f"3. {PROSE}"]
    assert headings_in(lines) == ["(i) Lamps", "(ii) Ferries"]
    assert headings_in([f"1. {PROSE[:-1]}:", "(i) lamps", "(ii) ferries", f"2. {PROSE}"]) == []
