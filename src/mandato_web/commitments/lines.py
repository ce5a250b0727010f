"""A commitment as one line of a list or a note in the margin."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from mandato_web.commitments.models import Bearer, Commitment, CommitmentWording, Nature, State
from mandato_web.commitments.queries import name_speakers
from mandato_web.commitments.wording import Due, describe_state, is_past_due, write_due, write_heard, write_title
from mandato_web.values.wording import said_in, spoken_language


class Line(NamedTuple):
    """`state` and `state_label` are what was last said, or a flag that dates raise; `who` says so.

    `language` is that of the title where it is not the reader's."""

    commitment: Commitment
    wording: CommitmentWording | None
    title: str
    language: str
    state: str
    state_label: Any
    who: str
    due: Due | None
    bearers: list[Bearer]
    addressee: Bearer | None
    collective: int


def describe_lines(commitments: Iterable[Commitment], today: date) -> list[Line]:
    """Takes commitments of `queries.with_words`; asks the database once for who said their states."""
    held = list(commitments)
    speakers = name_speakers(held)
    return [_describe_line(one, today, speakers) for one in held]


def describe_line(commitment: Commitment, today: date) -> Line:
    return describe_lines([commitment], today)[0]


def _describe_line(commitment: Commitment, today: date, speakers: dict[str, str]) -> Line:
    wording = commitment.wording_in()
    held = list(commitment.bearers.all())
    bearers = [one for one in held if one.part == Bearer.Part.BEARER]
    late = is_past_due(commitment, today)
    collective = max((getattr(one, "n", 0) for one in bearers if one.is_collective), default=0)
    heard = commitment.state == State.NO_REPORT and collective > 1 and commitment.reporter_count > 0
    label = write_heard(commitment.reporter_count, collective) if heard else str(commitment.get_state_display())
    return Line(
        commitment=commitment,
        wording=wording,
        title=write_title(commitment, wording),
        language=foreign_language(commitment, wording),
        state="past-due" if late else "heard" if heard else commitment.state,
        state_label=_("Past due, %(state)s") % {"state": label.lower()} if late else label,
        who=describe_state(commitment, speakers),
        due=write_due(commitment, wording),
        bearers=bearers,
        addressee=next((one for one in held if one.part == Bearer.Part.ADDRESSEE), None),
        collective=collective,
    )


def foreign_language(commitment: Commitment, wording: CommitmentWording | None) -> str:
    """The language of the title where that is not the reader's; empty where it is."""
    if commitment.summary:
        language = said_in(commitment.summaries)
    else:
        language = wording.version.language if wording else None
    return language if language and language != spoken_language() else ""


def binds(line: Line) -> bool:
    return line.commitment.nature != Nature.NONE
