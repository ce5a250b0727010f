"""The national report: all that an actor says of its commitments, as one document to be cleared and submitted."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from mandato import Brief, BriefSection, BriefTable, BriefText
from mandato_web.actors.models import Actor
from mandato_web.commitments.lines import Line, describe_lines
from mandato_web.commitments.models import State
from mandato_web.reporting.models import Evidence, ProgressReport, Round
from mandato_web.reporting.queries import Due
from mandato_web.values.dates import write_date
from mandato_web.values.wording import say, spoken_language


def write_national_report(actor: Actor, round: Round | None, due: Sequence[Due], today: date, *, site: str) -> Brief:
    """What is in hand, submitted or published, the newest word on each commitment; in the reader's language.

    `due` is of `queries.list_due`, `site` the address of the register.
    """
    language = spoken_language()
    lines = {line.commitment.pk: line for line in describe_lines([one.commitment for one in due], today)}
    said = [(one, _newest(one)) for one in due]
    told = [(one, report) for one, report in said if report is not None]
    silent = [one for one, report in said if report is None]
    sections = [_summarise(told, len(due))]
    by_text = sorted(told, key=lambda pair: (pair[0].commitment.instrument_id, pair[0].commitment.position))
    for _key, group in groupby(by_text, key=lambda pair: pair[0].commitment.instrument_id):
        held = list(group)
        sections.append(BriefSection(str(held[0][0].commitment.instrument.title)))
        sections += [_tell(lines[one.commitment.pk], report) for one, report in held]
    if silent:
        sections.append(_list_silent([lines[one.commitment.pk] for one in silent]))
    title = _("National report") if actor.kind == "state" else _("Report")
    return Brief(
        title=f"{title}: {actor.name}",
        subtitle=str(round) if round else write_date(today.isoformat(), language),
        language=language,
        day=today.isoformat(),
        source=f"{site}/{language}/actors/{actor.slug}/",
        lead=(
            BriefText(_("Draft for clearance. Nothing here is public before it is submitted and published."), "soft"),
        ),
        sections=tuple(sections),
    )


def _newest(due: Due) -> ProgressReport | None:
    if due.draft is not None and due.draft.state:
        return due.draft
    return due.waiting or due.last


def _summarise(told: Sequence[tuple[Due, ProgressReport]], total: int) -> BriefSection:
    counts: dict[str, int] = {}
    for _due, report in told:
        counts[report.state] = counts.get(report.state, 0) + 1
    rows = tuple((str(State(state).label), str(counts[state])) for state in State.values if state in counts)
    n = len(told)
    words = ngettext(
        "Of %(total)s commitments, something is said of %(n)s.",
        "Of %(total)s commitments, something is said of %(n)s.",
        n,
    ) % {"total": total, "n": n}
    table = (BriefTable((_("State"), _("Commitments")), rows, (3, 1)),) if rows else ()
    return BriefSection(_("Summary"), (BriefText(words), *table))


def _tell(line: Line, report: ProgressReport) -> BriefSection:
    commitment = line.commitment
    blocks: list[Any] = [
        BriefText(line.title),
        BriefText(f"{report.get_state_display()} ({_written(report.said_on) or report.get_stage_display()})", "strong"),
    ]
    if report.unchanged and not say(report.narrative):
        blocks.append(BriefText(_("Nothing new since the report before.")))
    worded = (
        ("", report.narrative),
        (_("Results"), report.results),
        (_("Next step"), report.next_step),
    )
    for label, wording in worded:
        if text := say(wording):
            blocks.append(BriefText(f"{label}: {text}" if label else text))
    blocks += [_cite(proof) for proof in report.evidence.all()]
    return BriefSection(commitment.provision.label or commitment.provision.eid, tuple(blocks), level=2)


def _cite(proof: Evidence) -> BriefText:
    return BriefText(str(proof), "item", proof.url)


def _list_silent(lines: Sequence[Line]) -> BriefSection:
    rows = tuple(
        (f"{line.commitment.instrument.short_title} {line.commitment.provision.label}".strip(), line.title)
        for line in lines
    )
    return BriefSection(_("Of these nothing is said yet"), (BriefTable((_("Text"), _("Commitment")), rows, (1, 3)),))


def _written(day: str) -> str:
    return write_date(day, spoken_language())
