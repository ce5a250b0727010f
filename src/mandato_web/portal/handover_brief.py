"""The hand-over pack as one document, in the reader's language."""

from collections.abc import Iterable, Sequence

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from mandato import Brief, BriefSection, BriefTable, BriefText, brief_as_docx, brief_as_pdf
from mandato_web.agreements.queries import Due
from mandato_web.commitments.lines import Line
from mandato_web.portal.handover import HandOver, Hole, Promised
from mandato_web.reporting.models import Round
from mandato_web.reporting.queries import Asked
from mandato_web.values.dates import write_date
from mandato_web.values.wording import spoken_language

# How a document is written, and what it is called to browsers.
FORMS = {
    "docx": (brief_as_docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "pdf": (brief_as_pdf, "application/pdf"),
}


def write_hand_over(pack: HandOver, *, site: str) -> Brief:
    """`site` is the address of the register."""
    language = spoken_language()
    title = _("Hand-over: %(meeting)s") % {"meeting": pack.meeting.name}
    to = _("next: %(meeting)s") % {"meeting": pack.following.name} if pack.following else ""
    sections = [_summarise(pack)]
    sections.append(_list_lines(_("Past due"), pack.past_due, _("Nothing is past due.")))
    sections.append(_list_mandates(pack.mandates))
    sections.append(_list_holes(pack.holes, audited=pack.audited))
    sections.append(_list_agreements(pack.deciding))
    sections += [_tell_round(round, asked) for round, asked in pack.rounds]
    sections += [_tell_text(one) for one in pack.promised]
    return Brief(
        title=title,
        subtitle=" · ".join(part for part in (to, _written(pack.today.isoformat())) if part),
        language=language,
        day=pack.today.isoformat(),
        source=f"{site}/{language}/meetings/{pack.meeting.slug}/",
        lead=tuple(_lead(pack)),
        sections=tuple(sections),
    )


def _lead(pack: HandOver) -> Iterable[BriefText]:
    if pack.meeting.is_example:
        yield BriefText(_("Everything in this document is invented: it shows how things work."), "strong")
    yield BriefText(
        _("Counts cover what can be followed. The register tells apart what is reported and what is assessed."),
        "soft",
    )


def _summarise(pack: HandOver) -> BriefSection:
    total, texts = pack.total, len(pack.promised)
    words = ngettext(
        "%(total)s promise in %(texts)s texts can be followed.",
        "%(total)s promises in %(texts)s texts can be followed.",
        total,
    ) % {"total": total, "texts": texts}
    rows = (
        (_("Past due"), str(len(pack.past_due))),
        (_("Nobody has said anything of"), str(pack.silent)),
        (_("Open mandates to organisations"), str(len(pack.mandates))),
        (_("Promises that no activity carries out"), str(len(pack.holes)) if pack.audited else "–"),
        (_("Agreements to be decided on within a year"), str(len(pack.deciding))),
        (_("Texts that promise nothing that can be followed"), str(pack.left_out)),
    )
    return BriefSection(_("In short"), (BriefText(words), BriefTable((_("What"), _("How many")), rows, (4, 1))))


def _tell_text(one: Promised) -> BriefSection:
    text = one.text
    date = _written(text.date)
    counted = ", ".join(f"{label} {n}" for _state, label, n in one.counts)
    blocks = (
        BriefText(" · ".join(part for part in (date, text.place) if part), "soft"),
        BriefText(counted),
        _table(one.lines),
    )
    return BriefSection(str(text.title), tuple(block for block in blocks if not _is_blank(block)))


def _is_blank(block: BriefText | BriefTable) -> bool:
    return isinstance(block, BriefText) and not block.text


def _table(lines: Sequence[Line]) -> BriefTable:
    rows = tuple((line.commitment.provision.label, line.title, _when(line), _stands(line)) for line in lines)
    return BriefTable((_("Place"), _("Promise"), _("Due"), _("Where it stands")), rows, (1, 5, 2, 3))


def _when(line: Line) -> str:
    return line.due.text if line.due else ""


def _stands(line: Line) -> str:
    """State, who says so, and of several who must act how many have reported."""
    heard = ""
    if line.collective > 1:
        numbers = {"n": line.commitment.reporter_count, "total": line.collective}
        heard = _("%(n)s of %(total)s reported") % numbers
    parts = dict.fromkeys(part for part in (str(line.state_label), line.who, heard) if part)
    return "; ".join(parts)


def _list_lines(heading: str, lines: Sequence[Line], empty: str) -> BriefSection:
    if not lines:
        return BriefSection(heading, (BriefText(empty),))
    rows = tuple((_place(line), line.title, _when(line), _stands(line)) for line in lines)
    head = (_("Place"), _("Promise"), _("Due"), _("Where it stands"))
    return BriefSection(heading, (BriefTable(head, rows, (2, 5, 2, 3)),))


def _list_mandates(lines: Sequence[Line]) -> BriefSection:
    heading = _("Open mandates to organisations")
    if not lines:
        return BriefSection(heading, (BriefText(_("No mandate is open.")),))
    rows = tuple((_asked(line), _place(line), line.title, _when(line), str(line.state_label)) for line in lines)
    head = (_("To whom"), _("Place"), _("Mandate"), _("Due"), _("State"))
    return BriefSection(heading, (BriefTable(head, rows, (2, 2, 4, 2, 2)),))


def _asked(line: Line) -> str:
    return str(line.addressee) if line.addressee else ""


def _place(line: Line) -> str:
    return f"{line.commitment.instrument.short_title} {line.commitment.provision.label}".strip()


def _list_holes(holes: Sequence[Hole], *, audited: bool) -> BriefSection:
    heading = _("Promises that no activity carries out")
    if not audited:
        return BriefSection(heading, (BriefText(_("The texts have not been audited yet.")),))
    if not holes:
        return BriefSection(heading, (BriefText(_("Every promise that a plan should carry out has its activity.")),))
    rows = tuple(
        (
            f"{hole.provision.instrument.short_title} {hole.provision.label}".strip(),
            _shorten(hole.words),
            _("left out on purpose: %(why)s") % {"why": hole.because} if hole.because else "",
        )
        for hole in holes
    )
    return BriefSection(heading, (BriefTable((_("Place"), _("Promise"), _("Note")), rows, (2, 5, 2)),))


def _list_agreements(deciding: Sequence[Due]) -> BriefSection:
    heading = _("Notices and ends of agreements within a year")
    if not deciding:
        return BriefSection(heading, (BriefText(_("No agreement has to be decided on within a year.")),))
    rows = tuple(
        (
            _written(due.day.isoformat()),
            _("last day to object") if due.renews else _("the term ends"),
            due.standing.agreement.instrument.short_title,
            due.standing.words,
            str(due.decision.get_choice_display()) if due.decision else _("nothing decided yet"),
        )
        for due in deciding
    )
    head = (_("Day"), _("What"), _("Agreement"), _("Standing"), _("Decision"))
    return BriefSection(heading, (BriefTable(head, rows, (2, 2, 4, 3, 2)),))


def _tell_round(round: Round, asked: Sequence[Asked]) -> BriefSection:
    heard = sum(1 for one in asked if one.reported)
    words = _("%(n)s of %(total)s have published reports; deadline %(day)s.") % {
        "n": heard,
        "total": len(asked),
        "day": _written(round.deadline.isoformat()),
    }
    rows = tuple((one.actor.name, str(one.asked), str(one.reported)) for one in asked)
    table = (BriefTable((_("Actor"), _("Asked about"), _("Reported on")), rows, (3, 1, 1)),) if rows else ()
    return BriefSection(str(round), (BriefText(words), *table))


def _written(day: str) -> str:
    return write_date(day, spoken_language())


def _shorten(words: str, most: int = 240) -> str:
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"
