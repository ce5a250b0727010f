import zipfile
from io import BytesIO

import pytest

from mandato.errors import WrongFormat
from mandato.reading import read_source

SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"))
)
LISTS = """<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>
<text:list-level-style-number text:level="2" style:num-prefix="(" style:num-suffix=")" style:num-format="a"/>
</text:list-style>
<text:list-style style:name="L2">
<text:list-level-style-number text:level="1" style:num-format="1"/>
<text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>
</text:list-style>
<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="o"/></text:list-style>"""


def make_odt(body: str) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr(
            "content.xml",
            f"<office:document-content {SPACES}><office:automatic-styles>{LISTS}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
    return packed.getvalue()


def item(words: str, inner: str = "") -> str:
    return f"<text:list-item><text:p>{words}</text:p>{inner}</text:list-item>"


def listed(style: str, *items: str, more: str = "") -> str:
    return f'<text:list text:style-name="{style}" {more}>{"".join(items)}</text:list>'


def read(body: str) -> str:
    return read_source(make_odt(body), "a.odt").text


def test_lists_print_their_numbers() -> None:
    body = listed("L1", item("uno", listed("", item("dentro"), item("dentro"))), item("dos"))
    assert read(body).split("\n\n") == ["1. uno", "(a) dentro", "(b) dentro", "2. dos\n"]


def test_a_list_goes_on_where_it_says_so() -> None:
    body = listed("L1", item("uno")) + "<text:p>entre</text:p>"
    assert read(body + listed("L1", item("dos"), more='text:continue-numbering="true"')).endswith("2. dos\n")
    assert read(body + listed("L1", item("otra"))).endswith("1. otra\n")


def test_levels_shown_together() -> None:
    assert "1.1 dentro" in read(listed("L2", item("uno", listed("", item("dentro")))))


def test_headings_tables_footnotes_and_bullets() -> None:
    body = (
        '<text:h text:outline-level="2">Título</text:h>'
        "<text:p>Dicho<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Véase.</text:p>"
        "</text:note-body></text:note>.</text:p>"
        + listed("B", item("punto"))
        + "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
        "<table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>"
    )
    source = read_source(make_odt(body), "a.odt")
    assert source.text == "Título\n\nDicho.\n\n1 Véase.\n\n• punto\n\nA\tB\n"
    assert [mark.kind for mark in source.marks][:4] == ["heading", "paragraph", "footnote", "item"]


def test_deleted_words_are_left_out() -> None:
    body = (
        "<text:tracked-changes><text:changed-region>x</text:changed-region></text:tracked-changes><text:p>Uno.</text:p>"
    )
    source = read_source(make_odt(body), "a.odt")
    assert source.text == "Uno.\n"
    assert source.notes[0].rule == "tracked-changes"


def test_a_repeated_cell_does_not_fill_the_memory() -> None:
    cell = '<table:table-cell table:number-columns-repeated="100000000"><text:p>A</text:p></table:table-cell>'
    assert len(read(f"<table:table><table:table-row>{cell}</table:table-row></table:table>")) < 200


def test_a_zip_without_a_text_is_refused() -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("mimetype", "x")
    with pytest.raises(WrongFormat, match="no OpenDocument"):
        read_source(packed.getvalue(), "a.odt")
