"""Lines gathered into paragraphs: wrapping, hyphens, emphasis, furniture, cuts."""

import pytest

from mandato.model import Mark, SourceText, Span
from mandato.splitting.paragraphs import make_blocks, read_paragraphs
from tests.engine.splitting.factories import blocks_of, source_of


def texts(text: str) -> list[str]:
    return [block.text for block in blocks_of(text)]


WRAPPED = (
    "The member states will keep a common register of the projects\n"
    "that they have agreed upon, and will tell one another every year\n"
    "how far each of these projects has come and what it has cost so\n"
    "far.\n"
    "\n"
    "1. The register is public. It names the state that leads, and the\n"
    "others that take part; it says what was promised and by when it\n"
    "should be done.\n"
    "2. The secretariat keeps it.\n"
)


def test_lines_broken_by_hand_become_paragraphs() -> None:
    found = blocks_of(WRAPPED)
    assert [len(block.segments) for block in found] == [4, 3, 1]
    assert found[0].text.endswith("has cost so far.")
    assert [block.number and block.number.text for block in found] == [None, "1", "2"]


def test_lines_that_are_paragraphs_stay_apart() -> None:
    assert len(texts("1. The first promise is made here by all of us together;\n2. the second is made by some.\n")) == 2


def test_a_wrapped_line_may_begin_with_a_figure_of_its_sentence() -> None:
    text = (
        "The partners stand by four aims, which are told here: (1) a common\n"
        "register of projects, open to all who wish to see it at any time;\n"
        "(2) a yearly report on what each of them has done in that year; and\n"
        "(3) a fund for the poorest of them, which is filled by all others.\n"
    )
    assert len(texts(text)) == 1


def test_a_broken_word_is_made_whole_and_noted() -> None:
    result = read_paragraphs(source_of("The states will intensify their com-\nmon work in all these fields.\n"), "en")
    assert result.blocks[0].text == "The states will intensify their common work in all these fields."
    assert [note.rule for note in result.notes] == ["hyphenation"]


def test_a_hyphen_that_stands_elsewhere_is_kept() -> None:
    text = "Their co-operation is old. The states will intensify their co-\noperation in all these fields.\n"
    assert "their co-operation in" in texts(text)[0]


def test_a_paragraph_cut_by_a_page_is_joined() -> None:
    text = "3. The parties will see to it that the equal worth of every\n\nhuman life is kept.\n"
    (block,) = blocks_of(text)
    assert len(block.segments) == 2


def test_a_title_and_the_small_line_below_are_not_joined() -> None:
    assert texts("Common work\n\nin all fields\n") == ["Common work", "in all fields"]


def test_a_running_header_inside_a_sentence_is_furniture() -> None:
    text = (
        "PLEDGE OF THE LAKE TOWNS ON CLEAN WATER\n\n1. The towns will keep the water of the lake as clean as it was\n\n"
        "PLEDGE OF THE LAKE\n\nbefore the mills were built.\n\n2. They meet.\n\nPLEDGE OF THE LAKE\n\n3. They pay.\n"
    )
    result = read_paragraphs(source_of(text), "en")
    assert [note.rule for note in result.notes].count("page-furniture") == 2
    assert [block.number.text for block in result.blocks if block.number] == ["1", "2", "3"]
    assert len(result.blocks[1].segments) == 2


def test_a_heading_printed_twice_stays() -> None:
    text = "Findings\n\n1. The first.\n\nAdvice\n\n2. The second.\n\nFindings\n\n3. The third.\n"
    assert texts(text).count("Findings") == 2


@pytest.mark.parametrize("line", ["- 3 -", "-2", "Page 3 of 9", "Página 4", "<!-- page -->", "* * *", "[IMG]"])
def test_what_pages_print_around_the_text(line: str) -> None:
    result = read_paragraphs(source_of(f"One sentence stands here.\n\n{line}\n\nAnother stands there.\n"), "en")
    assert len(result.blocks) == 2
    assert [note.rule for note in result.notes] == ["page-furniture"]


@pytest.mark.parametrize("line", ["3", "2008", "Page layout", "- three"])
def test_what_is_no_furniture(line: str) -> None:
    result = read_paragraphs(source_of(f"One sentence stands here.\n\n{line}\n\nAnother stands there.\n"), "en")
    assert len(result.blocks) == 3


@pytest.mark.parametrize(
    ("line", "number", "text"),
    [
        ("- **b)** Keep the peace", "b", "Keep the peace"),
        ("- a) Keep the peace", "a", "Keep the peace"),
        ("**Article 2: Peace**", "2", "Peace"),
        ("- 2.1 Keep the peace", "2.1", "Keep the peace"),
        ("> 1. Keep the peace", "1", "Keep the peace"),
        ("- 7 May: the draft is out", "-", "7 May: the draft is out"),
        ("• Keep the peace", "•", "Keep the peace"),
        ("-Keeping the peace", "-", "Keeping the peace"),
    ],
)
def test_heads_behind_marks(line: str, number: str, text: str) -> None:
    (block,) = blocks_of(line + "\n")
    assert block.number is not None
    assert (block.number.text, block.text) == (number, text)


def test_emphasis_is_taken_out_and_its_lead_remembered() -> None:
    text = "- *Clean water.* The towns work, *inter alia*, on the sewers.\n"
    (block,) = blocks_of(text)
    assert block.text == "Clean water. The towns work, inter alia, on the sewers."
    assert block.lead is not None
    assert text[block.lead.start : block.lead.end] == "Clean water."


def test_a_lone_star_is_a_footnote_s_mark() -> None:
    assert texts("The towns met in May.*\n") == ["The towns met in May.*"]


def test_settings_at_the_head_of_a_file_are_front() -> None:
    first, second = blocks_of('---\ntitle: "The lake"\ndate: 2020-01-01\n---\n\nThe towns met.\n')
    assert first.mark is not None and first.mark.kind == "front"
    assert second.text == "The towns met."


def test_heading_marks_carry_their_depth() -> None:
    (block, _) = blocks_of("### Clean water\n\nThe towns met.\n")
    assert block.mark is not None
    assert (block.mark.kind, block.mark.level, block.text) == ("heading", 3, "Clean water")


def test_what_the_file_format_says_goes_before_the_look_of_lines() -> None:
    text = "The towns met in\nMay. 3. June was\ntoo hot.\n\nAdvice\n"
    marks = (Mark("paragraph", Span(0, 42)), Mark("heading", Span(44, 50), 2))
    blocks = make_blocks(SourceText("a.pdf", "0" * 64, "application/pdf", text, marks=marks), "en")
    assert [block.text for block in blocks] == ["The towns met in May. 3. June was too hot.", "Advice"]
    assert blocks[1].mark is not None and blocks[1].mark.level == 2


def test_a_preamble_in_one_paragraph_is_parted_into_recitals() -> None:
    text = (
        "The towns on the lake, Noting that its water has become worse in all these years, Wishing to see fish in it "
        "again, Having met in the first of the towns to speak of what must be done, Have agreed as follows:\n"
    )
    found = blocks_of(text)
    assert [block.text.split()[0] for block in found] == ["The", "Noting", "Wishing", "Having", "Have"]
    assert (
        "".join(text[block.span.start : block.span.end] for block in found).replace(" ", "")
        == text.replace(" ", "").strip()
    )


def test_a_sentence_with_one_participle_stays_whole() -> None:
    text = (
        "The towns on the lake have met in the first of them to speak of what must be done about the water, "
        "Noting only in passing that the mills have been closed for many a year by now; they will do the following:\n"
    )
    assert len(blocks_of(text)) == 1
