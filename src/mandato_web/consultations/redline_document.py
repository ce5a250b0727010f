"""A redline as Word, with tracked changes that a reader may accept or refuse one by one."""

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from mandato_web.consultations.redlining import RedlineRow


def write_redline(
    title: str, note: str, rows: Sequence[RedlineRow], *, author: str, at: datetime, answers: bool, source: str
) -> bytes:
    """`answers`: say which comments each change answers."""
    document = Document()
    document.core_properties.title = title
    document.core_properties.author = author
    document.add_heading(title, level=1)
    document.add_paragraph(note)
    tracker = _Tracker(author, at)
    for row in rows:
        paragraph = document.add_paragraph(style="Heading 2" if row.heading else None)
        if row.number and not row.heading:
            paragraph.add_run(f"{row.number}  ").bold = True
        for kind, text in row.pieces:
            tracker.add(paragraph, kind, text)
        if answers and row.comments:
            named = "; ".join(f"{one.number} ({one.who})" for one in row.comments)
            run = document.add_paragraph().add_run(_("Answers comments %(comments)s") % {"comments": named})
            run.font.size, run.font.color.rgb = Pt(9), RGBColor(0x57, 0x53, 0x49)
    document.add_paragraph().add_run(source).font.size = Pt(8)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


class _Tracker:
    """Insertions and deletions (ISO/IEC 29500-1, 17.13.5), each with an id of its own."""

    def __init__(self, author: str, at: datetime) -> None:
        self.author, self.at, self.count = author, at.strftime("%Y-%m-%dT%H:%M:%SZ"), 0

    def add(self, paragraph: Any, kind: str, text: str) -> None:
        run = paragraph.add_run(_printable(text))
        if kind == "same":
            return
        self.count += 1
        change = OxmlElement("w:ins" if kind == "new" else "w:del")
        for name, value in (("w:id", str(self.count)), ("w:author", self.author), ("w:date", self.at)):
            change.set(qn(name), value)
        paragraph._p.replace(run._r, change)
        change.append(run._r)
        if kind == "gone":
            for element in run._r.findall(qn("w:t")):
                element.tag = qn("w:delText")


def _printable(text: str) -> str:
    """XML holds no control characters."""
    return "".join(sign for sign in text if sign >= " " or sign in "\t\n")
