import zipfile
from io import BytesIO

import pytest

from mandato.errors import Encrypted, TooLarge, WrongFormat
from mandato.reading import archive, read_source

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NUMBERING = f"""<w:numbering {SPACE}>
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
 <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Artículo %1"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2">
 <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/>
 <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
</w:numbering>"""
STYLES = f"""<w:styles {SPACE}>
<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="Mine"><w:name w:val="Capítulo"/><w:basedOn w:val="H2"/></w:style>
<w:style w:styleId="Art"><w:name w:val="Artículo"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
</w:styles>"""


def make_docx(body: str, **parts: str) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", f"<w:document {SPACE}><w:body>{body}</w:body></w:document>")
        file.writestr("word/numbering.xml", NUMBERING)
        file.writestr("word/styles.xml", STYLES)
        for name, content in parts.items():
            file.writestr(f"word/{name}.xml", content)
    return packed.getvalue()


def p(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{words}</w:t></w:r></w:p>"


def listed(words: str, num: int, level: int = 0) -> str:
    return p(words, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')


def read(body: str, **parts: str) -> str:
    return read_source(make_docx(body, **parts), "a.docx").text


def test_generated_numbers_are_printed_and_levels_start_anew() -> None:
    body = "".join(
        [
            listed("One", 1),
            listed("inner", 1, 1),
            listed("inner", 1, 1),
            listed("deep", 1, 2),
            listed("Two", 1),
            listed("inner again", 1, 1),
        ]
    )
    assert read(body).split("\n\n") == [
        "1. One",
        "(a) inner",
        "(b) inner",
        "1.b.i deep",
        "2. Two",
        "(a) inner again\n",
    ]


def test_an_override_starts_a_list_where_it_says() -> None:
    assert read(listed("One", 1) + listed("Five", 3) + listed("Six", 3)) == "1. One\n\n5. Five\n\n6. Six\n"


def test_numbers_and_headings_come_from_styles() -> None:
    source = read_source(
        make_docx(p("Disposiciones", '<w:pStyle w:val="Mine"/>') + p("Objeto", '<w:pStyle w:val="Art"/>')), "a.docx"
    )
    assert source.text == "Disposiciones\n\nArtículo I Objeto\n"
    assert [(mark.kind, mark.level) for mark in source.marks] == [("heading", 2), ("item", 0)]


def test_bullets_are_printed() -> None:
    assert read(listed("point", 4)) == "• point\n"


def test_tracked_changes_are_read_as_accepted_and_noted() -> None:
    body = (
        "<w:p><w:r><w:t>The Parties </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>shall</w:t></w:r></w:ins><w:r><w:t> meet.</w:t></w:r></w:p>"
    )
    source = read_source(make_docx(body), "a.docx")
    assert source.text == "The Parties shall meet.\n"
    assert [note.rule for note in source.notes] == ["tracked-changes"]


def test_a_deleted_paragraph_end_joins_two_paragraphs() -> None:
    first = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>"
    assert read(first + p("whole.")) == "One whole.\n"


def test_tables_are_lines_of_cells() -> None:
    def row(*cells: str) -> str:
        return f"<w:tr>{''.join(f'<w:tc>{p(cell)}</w:tc>' for cell in cells)}</w:tr>"

    source = read_source(make_docx(f"<w:tbl>{row('THEME', 'DUE')}{row('Youth', '2030')}</w:tbl>"), "a.docx")
    assert source.text == "THEME\tDUE\nYouth\t2030\n"
    assert [mark.kind for mark in source.marks] == ["table", "cell", "cell", "row", "cell", "cell", "row"]


def test_a_footnote_follows_the_paragraph_that_calls_it() -> None:
    note = f'<w:footnotes {SPACE}><w:footnote w:id="2">{p("See the charter.")}</w:footnote></w:footnotes>'
    body = '<w:p><w:r><w:t>As agreed.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>' + p("Next.")
    assert read(body, footnotes=note) == "As agreed.\n\n1 See the charter.\n\nNext.\n"


def test_headers_are_left_out_and_noted() -> None:
    source = read_source(make_docx(p("Words."), header1=f"<w:hdr {SPACE}>{p('Draft of May')}</w:hdr>"), "a.docx")
    assert source.text == "Words.\n"
    assert source.notes[0].text == "page headers and footers left out: Draft of May"


def test_alternate_content_is_read_once() -> None:
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    inner = "<w:r><w:t>once</w:t></w:r>"
    both = f"<mc:Choice>{inner}</mc:Choice><mc:Fallback>{inner}</mc:Fallback>"
    body = f"<w:p><mc:AlternateContent {mc}>{both}</mc:AlternateContent></w:p>"
    assert read(body) == "once\n"


def test_a_zip_that_is_no_document_is_refused() -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("readme.txt", "hello")
    with pytest.raises(WrongFormat, match="no Word document"):
        read_source(packed.getvalue(), "a.docx")


def test_a_broken_zip_is_refused() -> None:
    with pytest.raises(WrongFormat, match="damaged"):
        read_source(make_docx(p("Words."))[:300], "a.docx")


def test_external_entities_are_refused() -> None:
    evil = (
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
        + f"<w:document {SPACE}><w:body>&e;</w:body></w:document>"
    )
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("word/document.xml", evil)
    with pytest.raises(WrongFormat, match="document type"):
        read_source(packed.getvalue(), "a.docx")


def test_a_zip_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LARGEST_PART", 1024 * 1024)
    bomb = make_docx(p("a" * 4 * 1024 * 1024))
    assert len(bomb) < 100_000
    with pytest.raises(TooLarge, match="unpacks to more"):
        read_source(bomb, "a.docx")


def test_a_locked_part_is_refused() -> None:
    data = bytearray(make_docx(p("Words.")))
    for signature, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(signature)
        data[at + place] |= 1
    with pytest.raises(Encrypted):
        read_source(bytes(data), "a.docx")
