"""The matrix of comments, in the form that ministries know: as a workbook, as a Word document."""

from collections.abc import Sequence

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato import Brief, BriefTable, BriefText, brief_as_docx
from mandato_web.consultations.drafting import Part
from mandato_web.consultations.models import Comment, Consultation, Disposition, Draft
from mandato_web.values.dates import write_date
from mandato_web.values.wording import spoken_language
from mandato_web.values.workbooks import Column, write_table

HEADERS = {
    "number": gettext_lazy("No."),
    "provision": gettext_lazy("Provision"),
    "words": gettext_lazy("Text commented on"),
    "who": gettext_lazy("Who"),
    "comment": gettext_lazy("Comment"),
    "proposed": gettext_lazy("Proposed wording"),
    "disposition": gettext_lazy("Disposition"),
    "reason": gettext_lazy("Reason"),
}
_WIDTHS = {
    "number": 7, "provision": 11, "words": 40, "who": 22, "comment": 55, "proposed": 45,
    "disposition": 17, "reason": 40,
}  # fmt: skip


def head(name: str) -> str:
    return str(HEADERS[name])


def refer_to(part: Part) -> str:
    """How a paragraph is named in a matrix, so that it is found again: its number, or a mark that stays."""
    return part.number or f"¶{part.key.removeprefix('p')}"


def list_rows(draft: Draft | None, comments: Sequence[Comment], *, answers: bool) -> list[list[str]]:
    """In the order of the draft, then of their numbers; what came late stands last and says so."""
    places = {part.key: place for place, part in enumerate(draft.content)} if draft else {}
    ordered = sorted(comments, key=lambda one: (one.late, places.get(one.part, len(places)), one.number or 0, one.pk))
    return [_row(draft, one, answers=answers) for one in ordered]


def _row(draft: Draft | None, comment: Comment, *, answers: bool) -> list[str]:
    part = draft.by_key.get(comment.part) if draft else None
    where = refer_to(part) if part else (comment.part_number or f"¶{comment.part.removeprefix('p')}")
    words = comment.quote
    if comment.anchor == "orphaned":
        words = _("no longer in the draft: %(words)s") % {"words": words or _("the whole paragraph")}
    who = f"{comment.who} ({comment.unit.name})" if comment.unit else comment.who
    if comment.late:
        who = _("%(who)s, late") % {"who": who}
    disposition = str(Disposition(comment.disposition).label) if answers and comment.disposition else ""
    return [
        str(comment.number or ""), where, words, who, comment.text, comment.proposed,
        disposition, comment.reason if answers else "",
    ]  # fmt: skip


def write_workbook(consultation: Consultation, comments: Sequence[Comment], *, answers: bool) -> bytes:
    """The disposition and its reason may be filled in and sent back."""
    filled = ("disposition", "reason")
    choices = [str(Disposition(one).label) for one in Disposition.values]
    columns = [
        Column(head(name), _WIDTHS[name], choices=choices if name == "disposition" else (), locked=name not in filled)
        for name in HEADERS
    ]
    rows = list_rows(consultation.draft, comments, answers=answers)
    notes = [
        _("One comment a row, in the order of the draft. A provision without a number is named by a mark: ¶4."),
        _("New comments: leave the number empty. Name the provision, who comments, and the comment or the wording."),
        _("Answers: fill in the disposition and its reason in the rows that have a number, and send the file back."),
        _("Nothing is taken while a cell is wrong: each fault is shown with its cell."),
    ]
    return write_table(str(consultation), columns, rows, notes=notes)


def write_document(consultation: Consultation, comments: Sequence[Comment], *, answers: bool, site: str) -> bytes:
    """The same as Word, on wide pages."""
    language = spoken_language()
    day = timezone.localdate().isoformat()
    rows = list_rows(consultation.draft, comments, answers=answers)
    table = BriefTable(tuple(map(head, HEADERS)), tuple(map(tuple, rows)), tuple(_WIDTHS.values()))
    brief = Brief(
        title=_("Comments: %(title)s") % {"title": consultation},
        language=language,
        day=day,
        source=f"{site}/{language}/consultations/{consultation.slug}/",
        wide=True,
        lead=(BriefText(write_date(day, language) if comments else _("No comments yet.")), table),
    )
    return brief_as_docx(brief)
