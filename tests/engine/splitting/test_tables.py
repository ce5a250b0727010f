from pathlib import Path

import pytest

from mandato.model import Span
from mandato.splitting.tables import Table, find_tables

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"


def lines_of(text: str) -> list[Span]:
    spans, at = [], 0
    for line in text.splitlines(keepends=True):
        spans.append(Span(at, at + len(line.rstrip("\r\n"))))
        at += len(line)
    return spans


def tables_in(text: str) -> tuple[Table, ...]:
    return find_tables(text, lines_of(text))


def kinds(table: Table) -> list[tuple[str, str]]:
    return [(line.kind, line.cells[0].text if line.cells else line.text) for line in table.lines]


TABBED = (
    "TOPIC\tAIM\tSTEPS\n"
    "WATER AND SOIL Wells\tTo dig wells in each valley (4.a)\tMap of wells\n"
    "Rivers\tTo keep rivers clean (4.b)\tYearly survey\n"
    "\n"
    "TOPIC\tAIM\tSTEPS\n"
    "PUBLIC TRANSPORT Buses\tTo run a night bus between the towns (5)\tTRANSVERSAL\n"
    "\n \n"
    "TOPIC\tAIM\tSTEPS\n"
    "PUBLIC TRANSPORT Rail\tTo mend the northern line (6)\tTender\n"
)


def test_a_table_cut_by_pages_is_one_and_a_repeated_area_counts_once() -> None:
    (table,) = tables_in(TABBED)
    assert table.headers == ("TOPIC", "AIM", "STEPS")
    assert kinds(table) == [
        ("header", "TOPIC"),
        ("area", "WATER AND SOIL"),
        ("row", "Wells"),
        ("row", "Rivers"),
        ("repeat", "TOPIC"),
        ("area", "PUBLIC TRANSPORT"),
        ("row", "Buses"),
        ("repeat", "TOPIC"),
        ("repeat", "PUBLIC TRANSPORT"),
        ("row", "Rail"),
    ]


def test_cells_say_their_header_and_their_place() -> None:
    (table,) = tables_in(TABBED)
    rows = [line for line in table.lines if line.kind == "row"]
    for cell in (cell for row in rows for cell in row.cells):
        assert TABBED[cell.span.start : cell.span.end] == cell.text
    assert [cell.header for cell in rows[0].cells] == ["TOPIC", "AIM", "STEPS"]
    assert TABBED[rows[0].span.start : rows[0].span.end].startswith("Wells\tTo dig")


def test_piped_tables_with_and_without_header() -> None:
    named, plain = tables_in(
        "| Year | Share |\n|---|---:|\n| 2001 | 5% |\n\n| North: | 12 |\n| --- | --- |\n| South: | 9 |\n"
    )
    assert named.headers == ("Year", "Share")
    assert kinds(named) == [("header", "Year"), ("repeat", ""), ("row", "2001")]
    assert plain.headers == ()
    assert [kind for kind, _ in kinds(plain)] == ["row", "repeat", "row"]


def test_piped_rows_may_stand_a_blank_line_apart_and_hold_area_titles() -> None:
    (table,) = tables_in(
        "| Item | Cost |\n\n|---|---|\n\n| Part I. Offices |\n\n| 1. Rent | 300 |\n\n| 2. Light | 40 |\n"
    )
    assert kinds(table) == [
        ("header", "Item"),
        ("repeat", ""),
        ("area", "Part I. Offices"),
        ("row", "1. Rent"),
        ("row", "2. Light"),
    ]


def test_space_aligned_columns_and_a_wrapped_cell() -> None:
    text = (
        "Task              Lead            Due\n"
        "Open the school   Ministry        2031\n"
        "Train teachers    University      2032\n"
        "                  of the coast\n"
        "Print books       Press           2033\n"
    )
    (table,) = tables_in(text)
    assert table.headers == ("Task", "Lead", "Due")
    train = table.lines[2]
    assert [cell.text for cell in train.cells] == ["Train teachers", "University of the coast", "2032"]


@pytest.mark.parametrize(
    "text",
    [
        "1.\tOpen the port.\n2.\tClose the gate.\n3.\tKeep the light.\n",
        "Opening\t1\nFirst part\t4\nSecond part\t19\n",
        "· PERU\t· FAO\t· IOM\n· CHILE\t· ILO\t· WHO\n· CUBA\t· IDB\t· PAHO\n",
        "PLAN OF THE\tCOAST\nFIRST MEETING\t, 2031\n",
        "The ports stay open.   They close at night.\n\nThe gates stay shut.\n",
        "    (a) a deep indent;\n    (b) another;\n    (c) a third;\n",
        "a|b is no table\n",
        "",
    ],
)
def test_what_is_no_table(text: str) -> None:
    assert tables_in(text) == ()


def test_acronyms_at_the_head_of_a_theme_are_no_area_title() -> None:
    (table,) = tables_in("A\tB\tC\nIOM Reports\tx is longer\ty\nUN Notes\tz is longer\tw\n")
    assert not [line for line in table.lines if line.kind == "area"]


BLEEDING = (
    "A\tB\tC\nRoads and Wide\tTo mend roads and Survey of Roads and Paths and Long Bridges paths\tSurvey of dams\n"
)


def test_words_that_ran_into_a_neighbouring_column_are_given_back() -> None:
    (table,) = tables_in(BLEEDING + "next\tTo sow the fields of the valley\tFields\n")
    assert [cell.text for cell in table.lines[1].cells] == [
        "Roads and Wide and Long Bridges",
        "To mend roads and paths",
        "Survey of Roads and Paths Survey of dams",
    ]
    (note,) = table.notes
    assert note.span is not None
    assert (note.rule, BLEEDING[note.span.start : note.span.end]) == (
        "table-bleed",
        "Survey of Roads and Paths and Long Bridges",
    )


def test_words_of_the_next_column_that_end_a_cell_are_left_and_noted() -> None:
    (table,) = tables_in(
        "A\tB\tC\nfirst\tTo mend roads and Survey of Bridges\tSurvey of dams\nnext\tTo sow it\tFields\n"
    )
    assert table.lines[1].cells[1].text == "To mend roads and Survey of Bridges"
    assert ["left as printed" in note.text for note in table.notes] == [True]


@pytest.mark.seeds
def test_the_plan_of_cuenca() -> None:
    paths = sorted(SEEDS.glob("003*.txt"))
    if not paths:
        pytest.skip("the seeds folder is not here")
    text = paths[0].read_text(encoding="utf-8-sig")
    (table,) = tables_in(text)
    areas = [line.text for line in table.lines if line.kind == "area"]
    rows = [line for line in table.lines if line.kind == "row"]
    assert areas == ["MIGRATION AND DEVELOPMENT", "HUMAN RIGHTS", "MIGRATION MANAGEMENT"]
    assert len(rows) == 15
    assert sum("TRANSVERSAL" in row.cells[2].text for row in rows) == 2
    assert {len(row.cells) for row in rows} == {3}
    assert [note.rule for note in table.notes] == ["table-bleed"]
    assert rows[0].cells[0].text.endswith("Social Integration")
