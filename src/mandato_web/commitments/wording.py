"""A commitment -> what its page and its lines in lists say: words in pieces, due in words, who must act."""

from datetime import date
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from mandato_web.commitments.models import Commitment, CommitmentWording, Nature, State
from mandato_web.design.marking import Piece, Stretch
from mandato_web.design.periods import write_period
from mandato_web.instruments.models import ProvisionText
from mandato_web.instruments.placing import mark_cells, mark_provision
from mandato_web.values.dates import write_date
from mandato_web.values.wording import spoken_language


class Due(NamedTuple):
    """`text` is what a chip shows; `note` what was computed from it, where the source words it otherwise."""

    text: str
    vague: bool
    note: str = ""


def write_due(commitment: Commitment, wording: CommitmentWording | None) -> Due | None:
    """The source's own words first; the computed time beside them. None where no time is stated."""
    if not commitment.due_kind and not commitment.due_until:
        return None
    computed = write_period(commitment.due_from, commitment.due_until)
    words = wording.due if wording else ""
    exact = commitment.due_until is not None and commitment.due_from in (None, commitment.due_until)
    if not words:
        return Due(computed or commitment.get_due_kind_display(), not exact)
    return Due(words, not exact, computed if computed and computed not in words else "")


def is_past_due(commitment: Commitment, today: date) -> bool:
    """Computed from dates, apart from judgements: the time is over and nobody has said that it is done."""
    open_states = {State.NO_REPORT, State.NOT_STARTED, State.UNDER_WAY, State.PARTLY_DELIVERED}
    return (
        commitment.nature == Nature.ONCE
        and commitment.due_until is not None
        and commitment.due_until < today
        and commitment.state in open_states
    )


def write_heard(reporters: int, bearers: int) -> str:
    """How many of several bearers have reported; never an average."""
    return _("%(n)s of %(total)s reported") % {"n": reporters, "total": bearers}


def write_title(commitment: Commitment, wording: CommitmentWording | None) -> str:
    """One sentence: ours where there is one, else the source's words."""
    return commitment.summary or (wording.text if wording else "") or commitment.slug


def highlight(said: ProvisionText, wording: CommitmentWording | None) -> list[Piece]:
    """The provision's words with those of the commitment marked."""
    if wording is None:
        return [Piece(said.text)]
    return mark_provision(said, [Stretch(wording.start, wording.end, "mark")])


def highlight_cells(said: ProvisionText, wording: CommitmentWording | None) -> list[tuple[str, list[Piece]]]:
    """The same for the cells of a row; empty where the provision is no row."""
    return mark_cells(said, [Stretch(wording.start, wording.end, "mark")] if wording else [])


def list_conditions(wording: CommitmentWording | None) -> list[str]:
    held: list[Any] = wording.conditions if wording else []
    return [one["text"] if isinstance(one, dict) else str(one) for one in held]


def describe_state(commitment: Commitment, speakers: dict[str, str]) -> str:
    """Who says so and when; empty where nobody has said anything. `speakers` is of `queries.name_speakers`."""
    if not commitment.state_by:
        return ""
    who = speakers.get(commitment.state_by, commitment.state_by)
    if not commitment.state_on:
        return _("says %(who)s") % {"who": who}
    return _("says %(who)s, %(day)s") % {"who": who, "day": write_date(commitment.state_on, spoken_language())}
