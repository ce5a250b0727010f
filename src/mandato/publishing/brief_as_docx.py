"""A brief as a Word document, to be cleared, corrected and signed by people who work in Word."""

from datetime import datetime
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt

from mandato.languages.documents import document_words
from mandato.publishing.briefs import Brief, BriefTable, BriefText
from mandato.publishing.documents import clean
from mandato.publishing.word import SOFT, add_field, add_table, same_bytes, set_typeface, small

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def brief_as_docx(brief: Brief) -> bytes:
    """The same brief gives the same bytes."""
    document: Any = Document()
    _describe(document, brief)
    _lay_out(document, brief)
    document.add_heading(clean(brief.title), 0)
    if brief.subtitle:
        document.add_paragraph().add_run(clean(brief.subtitle)).italic = True
    for block in brief.lead:
        _write_block(document, block)
    for section in brief.sections:
        document.add_heading(clean(section.heading), min(section.level, 4))
        for block in section.blocks:
            _write_block(document, block)
    return same_bytes(document)


def _describe(document: Any, brief: Brief) -> None:
    about = document.core_properties
    about.title, about.language = clean(brief.title)[:255], brief.language
    about.author = about.last_modified_by = "Mandato"
    about.comments = brief.source
    about.created = about.modified = datetime.fromisoformat(brief.day)


def _lay_out(document: Any, brief: Brief) -> None:
    set_typeface(document, 10.5, "Heading 1", "Heading 2", "Heading 3", "Heading 4")
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    if brief.wide:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    section.left_margin = section.right_margin = Cm(2.4)
    foot = section.footer.paragraphs[0]
    room = section.page_width - section.left_margin - section.right_margin
    foot.paragraph_format.tab_stops.add_tab_stop(room, WD_TAB_ALIGNMENT.RIGHT)
    before, _, rest = document_words(brief.language).page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    foot.add_run(f"{brief.source}\t{before}")
    add_field(foot, "PAGE")
    foot.add_run(between)
    add_field(foot, "NUMPAGES")
    foot.add_run(after)
    for run in foot.runs:
        small(run)


def _write_block(document: Any, block: BriefText | BriefTable) -> None:
    if isinstance(block, BriefTable):
        _write_table(document, block)
        return
    paragraph = document.add_paragraph(style="List Bullet" if block.style == "item" else None)
    lines = clean(block.text).split("\n")
    for place, line in enumerate(lines):
        run = paragraph.add_run(line)
        if place < len(lines) - 1:
            run.add_break()
        run.bold = True if block.style == "strong" else None
        if block.style == "soft":
            run.font.size, run.font.color.rgb = Pt(9), SOFT
    if block.link:
        small(paragraph.add_run(f" <{block.link}>"))


def _write_table(document: Any, block: BriefTable) -> None:
    headers = [clean(header) for header in block.headers]
    rows = ([clean(text) for text in row] for row in block.rows)
    add_table(document, headers, rows, block.widths or (1,) * len(headers))
    document.add_paragraph()
