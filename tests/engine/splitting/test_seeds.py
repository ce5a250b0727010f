"""The real documents, read to the letter: instruments, labels, nesting, headings, rows, repairs; nothing lost."""

import string

import pytest

from mandato.model import Instrument, Provision, SourceText, Span
from tests.engine.splitting.seeds import by_id, numbers, read_seed

pytestmark = pytest.mark.seeds

ALL = ("000", "001", "002", "003")


def letters(last: str) -> list[str]:
    return list(string.ascii_lowercase[: string.ascii_lowercase.index(last) + 1])


def figures(last: int) -> list[str]:
    return [str(figure) for figure in range(1, last + 1)]


def roles(instrument: Instrument) -> set[str]:
    return {provision.role for provision in instrument.provisions}


def headings(instrument: Instrument) -> list[Provision]:
    return [provision for provision in instrument.provisions if provision.role == "heading"]


@pytest.mark.parametrize(
    ("number", "kinds"),
    [
        ("000", ["memorandum"]),
        ("001", ["other"]),
        ("002", ["other"]),
        ("003", ["report", "action-plan", "memorandum", "declaration"]),
    ],
)
def test_instruments_of_a_file(number: str, kinds: list[str]) -> None:
    _, instruments = read_seed(number)
    assert [instrument.kind for instrument in instruments] == kinds


@pytest.mark.parametrize(("number", "language"), [("000", "en"), ("001", "en"), ("002", "es"), ("003", "en")])
def test_language(number: str, language: str) -> None:
    _, instruments = read_seed(number)
    assert {instrument.language for instrument in instruments} == {language}


def covered(source: SourceText, instrument: Instrument) -> set[int]:
    spans = [provision.span for provision in instrument.provisions]
    spans += [note.span for note in instrument.notes if note.span and note.rule in ("page-furniture", "table-repeat")]
    return {at for span in spans for at in range(span.start, span.end)}


@pytest.mark.parametrize("number", ALL)
def test_no_text_is_lost(number: str) -> None:
    source, instruments = read_seed(number)
    seen: set[int] = set()
    for instrument in instruments:
        seen |= covered(source, instrument)
    lost = [at for at, character in enumerate(source.text) if not character.isspace() and at not in seen]
    assert not lost, repr(source.text[lost[0] - 20 : lost[0] + 60])


@pytest.mark.parametrize("number", ALL)
def test_words_stand_in_the_text_where_the_segments_say(number: str) -> None:
    source, instruments = read_seed(number)
    for instrument in instruments:
        for provision in instrument.provisions:
            pieces = [source.text[piece.start : piece.end] for piece in provision.segments]
            assert all(piece == piece.strip() != "" for piece in pieces), provision.id
            assert "".join(provision.text.split()) == "".join("".join(pieces).split()), provision.id
            for piece, at in zip(pieces, provision.segments, strict=True):
                assert provision.span.start <= at.start < at.end <= provision.span.end, (provision.id, piece)


@pytest.mark.parametrize("number", ALL)
def test_every_word_belongs_to_one_provision(number: str) -> None:
    """Provisions, titles and numbers share no character; what none holds is a number, a mark or a title."""
    source, instruments = read_seed(number)
    taken: dict[int, str] = {}
    for instrument in instruments:
        for provision in instrument.provisions:
            for piece in provision.segments:
                for at in range(piece.start, piece.end):
                    assert at not in taken, (provision.id, taken.get(at), source.text[at : at + 30])
                    taken[at] = provision.id


@pytest.mark.parametrize("number", ALL)
def test_addresses(number: str) -> None:
    _, instruments = read_seed(number)
    for instrument in instruments:
        known = by_id(instrument)
        assert len(known) == len(instrument.provisions)
        for provision in instrument.provisions:
            assert provision.parent is None or provision.parent in known
            assert (provision.number is None) == (provision.label is None)
            blank = provision.role in ("front", "heading", "formula", "back")
            assert (provision.level is None) == blank, provision.id


# The memorandum of two parties


def test_numbered_paragraphs_run_across_headings() -> None:
    _, (memorandum,) = read_seed("000")
    numbered = [provision for provision in memorandum.provisions if provision.number]
    assert [provision.label for provision in numbered] == figures(19)
    assert [provision.id for provision in numbered] == [f"para_{figure}" for figure in figures(19)]
    assert [provision.role for provision in numbered] == ["preambular"] * 9 + ["operative"] * 10
    assert {provision.level for provision in numbered} == {1}


def test_five_headings() -> None:
    _, (memorandum,) = read_seed("000")
    found = headings(memorandum)
    assert [heading.text.split()[0] for heading in found] == [
        "Preamble",
        "Objectives",
        "Priority",
        "Co-operation",
        "Visibility",
    ]
    assert {heading.parent for heading in found} == {None}


def test_themed_points_have_their_leads_as_headings() -> None:
    _, (memorandum,) = read_seed("000")
    points = [provision for provision in memorandum.provisions if provision.parent == "para_14"]
    assert [point.heading for point in points] == [
        "Human rights and democracy",
        "Education",
        "Youth",
        "Culture",
        "Media",
        "Migration and social cohesion",
    ]
    assert [point.ordinal for point in points] == [1, 2, 3, 4, 5, 6]
    assert {(point.level, point.label, point.role) for point in points} == {(2, None, "operative")}
    assert all(point.text.startswith("The Parties") for point in points)


def test_a_paragraph_cut_by_a_page_break_is_whole() -> None:
    _, (memorandum,) = read_seed("000")
    paragraph = by_id(memorandum)["para_13"]
    assert len(paragraph.segments) == 2
    assert "every human being" in paragraph.text
    assert any(note.rule == "paragraph-joined" for note in memorandum.notes)


def test_signatures_are_back_matter() -> None:
    _, (memorandum,) = read_seed("000")
    back = [provision for provision in memorandum.provisions if provision.role == "back"]
    assert len(back) == 7
    assert back[0].text.endswith("6 April 2009 in Istanbul")


# Presentations


@pytest.mark.parametrize("number", ["001", "002"])
def test_a_presentation_has_no_numbered_provision(number: str) -> None:
    _, (presentation,) = read_seed(number)
    assert not [provision for provision in presentation.provisions if provision.number]
    assert roles(presentation) <= {"front", "heading", "text", "back"}


# The report


def test_sections_and_sessions() -> None:
    _, (report, *_) = read_seed("003")
    assert numbers(report, None, "heading") == ["1", "2", "3", "4"]
    assert [heading.id for heading in headings(report)[:4]] == ["sec_1", "sec_2", "sec_3", "sec_4"]
    sessions = [heading for heading in headings(report) if heading.parent == "sec_4"]
    assert [session.text.split(":")[0] for session in sessions] == [
        "INTRODUCTORY SESSION",
        "SESSION I",
        "SESSION II",
        "SESSION III",
        "SESSION IV",
        "SESSION V",
        "ROUND TABLE",
    ]


def test_lettered_conclusions_restart_under_each_session() -> None:
    _, (report, *_) = read_seed("003")
    sessions = [heading.id for heading in headings(report) if heading.parent == "sec_4"]
    assert [numbers(report, session) for session in sessions] == [
        letters(last) for last in ("s", "g", "h", "l", "s", "m", "l")
    ]
    conclusions = [provision for provision in report.provisions if provision.parent in sessions and provision.number]
    assert {(conclusion.role, conclusion.level) for conclusion in conclusions} == {("text", 1)}
    assert [conclusion.label for conclusion in conclusions] == [conclusion.number for conclusion in conclusions]


def test_figures_under_a_lettered_conclusion() -> None:
    _, (report, *_) = read_seed("003")
    second = [heading.id for heading in headings(report) if heading.parent == "sec_4"][1]
    assert numbers(report, f"{second}__point_g") == figures(13)
    inner = by_id(report)[f"{second}__point_g__point_13"]
    assert (inner.label, inner.level, inner.role) == ("g.13", 2, "text")


def test_dated_steps_under_k() -> None:
    _, (report, *_) = read_seed("003")
    last = [heading.id for heading in headings(report) if heading.parent == "sec_4"][-1]
    steps = [provision for provision in report.provisions if provision.parent == f"{last}__point_k"]
    assert [step.text.split(":")[0] for step in steps] == ["7 May", "Until 30 May", "Until 30 June", "4 July"]
    assert {(step.label, step.level) for step in steps} == {(None, 2)}


def test_a_contents_list_is_front() -> None:
    _, (report, *_) = read_seed("003")
    front = [provision.text for provision in report.provisions if provision.role == "front"]
    assert "Index" in front
    assert sum("\t" in text for text in front) == 7


def test_running_headers_are_noted_and_left_out() -> None:
    _, instruments = read_seed("003")
    furniture = [[note for note in one.notes if note.rule == "page-furniture"] for one in instruments]
    assert [len(found) for found in furniture] == [3, 0, 0, 2]


def test_a_paragraph_inside_a_lettered_list_continues_its_item() -> None:
    _, (report, *_) = read_seed("003")
    fifth = [heading.id for heading in headings(report) if heading.parent == "sec_4"][4]
    assert len(by_id(report)[f"{fifth}__point_n"].segments) == 2


# The action plan


def test_rows_of_the_action_plan() -> None:
    _, instruments = read_seed("003")
    plan = instruments[1]
    rows = [provision for provision in plan.provisions if provision.role == "row"]
    assert [row.id for row in rows] == [f"row_{figure}" for figure in figures(15)]
    areas = {heading.id: heading.text for heading in headings(plan)}
    assert [areas[row.parent or ""] for row in rows] == (
        ["MIGRATION AND DEVELOPMENT"] * 5 + ["HUMAN RIGHTS"] * 4 + ["MIGRATION MANAGEMENT"] * 6
    )
    for row in rows:
        assert row.cells is not None
        assert [cell.header.split()[0] for cell in row.cells] == ["THEMES/CONTENTS", "OBJECTIVES", "ACTIVITIES"]


def test_transversal_rows_and_bleeding_columns() -> None:
    _, instruments = read_seed("003")
    plan = instruments[1]
    rows = [provision for provision in plan.provisions if provision.cells]
    transversal = [row.ordinal for row in rows if row.cells and row.cells[2].text.startswith("TRANSVERSAL")]
    assert len(transversal) == 2
    assert [note.rule for note in plan.notes].count("table-bleed") == 1


# The memorandum of three parties


def test_articles_and_their_titles() -> None:
    _, instruments = read_seed("003")
    memorandum = instruments[2]
    articles = [
        provision for provision in memorandum.provisions if provision.id.startswith("art_") and provision.level == 1
    ]
    assert [article.label for article in articles] == ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]
    assert all(article.heading and article.heading.isupper() for article in articles)
    assert [bool(article.text) for article in articles] == [True, True, False, False, False, True, True, True]


@pytest.mark.parametrize(
    ("parent", "expected"),
    [
        ("art_II", ["2.1", "2.2", "2.3"]),
        ("art_III", ["3.1", "3.2", "3.3", "3.4", "3.5"]),
        ("art_III__para_3-4", ["3.4.1", "3.4.2", "3.4.3"]),
        ("art_III__para_3-4__subpara_3-4-1", ["a", "b", "c", "d"]),
        ("art_III__para_3-4__subpara_3-4-2", ["a", "b", "c", "d"]),
        ("art_III__para_3-4__subpara_3-4-3", ["a", "b", "c", "d"]),
        ("art_IV", ["4.1", "4.2"]),
        ("art_V", ["5.1", "5.2"]),
        ("art_VI", []),
    ],
)
def test_paragraphs_of_articles(parent: str, expected: list[str]) -> None:
    _, instruments = read_seed("003")
    assert numbers(instruments[2], parent) == expected


def test_a_point_deep_inside_an_article() -> None:
    _, instruments = read_seed("003")
    point = by_id(instruments[2])["art_III__para_3-4__subpara_3-4-1__point_a"]
    assert (point.label, point.number, point.ordinal, point.level, point.role) == ("3.4.1.a", "a", 1, 4, "operative")


# The commitment


def test_paragraphs_and_letters_of_the_commitment() -> None:
    _, instruments = read_seed("003")
    commitment = instruments[3]
    assert numbers(commitment, None) == figures(25)
    assert numbers(commitment, "para_25") == letters("w")
    points = [provision for provision in commitment.provisions if provision.parent == "para_25"]
    assert [point.label for point in points] == [f"25.{letter}" for letter in letters("w")]
    assert {(point.level, point.role) for point in points} == {(2, "operative")}


def test_a_scanned_letter_is_repaired_and_noted() -> None:
    _, instruments = read_seed("003")
    (note,) = [note for note in instruments[3].notes if note.rule == "label-sequence"]
    assert note.provision == "para_25__point_l"
    assert note.text == 'printed "I)" between k and m; read as l'
    assert isinstance(note.span, Span)


def test_cut_paragraphs_are_whole() -> None:
    _, instruments = read_seed("003")
    known = by_id(instruments[3])
    assert len(known["para_3"].segments) == 3
    assert "international development cooperation" in known["para_3"].text
    assert len(known["para_25__point_r"].segments) == 2
    assert "better practices" in known["para_25__point_r"].text


def test_the_publisher_s_address_is_back_matter() -> None:
    _, instruments = read_seed("003")
    assert instruments[3].provisions[-1].role == "back"
    assert "www" not in by_id(instruments[3])["para_25"].text
