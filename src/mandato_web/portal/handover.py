"""What is handed over from one summit to the next, gathered from every room: promises, gaps, agreements, reports.

Real meetings gather what is real, invented ones what is invented. As many queries, however large the register.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Q, QuerySet

from mandato_web.agreements.queries import Due, list_to_decide
from mandato_web.commitments.lines import Line, describe_lines
from mandato_web.commitments.models import Bearer, Commitment, State, Strength
from mandato_web.commitments.queries import FOLLOWABLE, with_words
from mandato_web.commitments.wording import is_past_due
from mandato_web.findings.models import Finding, Gap
from mandato_web.findings.queries import last_run
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.instruments.queries import keep_visible, texts_of, visible_instruments
from mandato_web.meetings.models import Meeting
from mandato_web.reporting.models import Round
from mandato_web.reporting.queries import Asked, list_asked
from mandato_web.values.wording import spoken_language

NEAR = 366
_ROUNDS = 3
_SETTLED = (State.DELIVERED, State.SUPERSEDED, State.WITHDRAWN)
_MANDATES = (Strength.OBLIGATION, Strength.REQUEST)


class Promised(NamedTuple):
    """A text and what it promises that can be followed."""

    text: Instrument
    lines: list[Line]

    @property
    def counts(self) -> list[tuple[str, Any, int]]:
        """Each state with its name and how many stand in it, in the order of the states."""
        held = [line.commitment.state for line in self.lines]
        return [(state, State(state).label, held.count(state)) for state in State.values if state in held]


class Hole(NamedTuple):
    """A promise that no activity of a plan carries out; `because` where it is left out on purpose."""

    provision: Provision
    words: str
    because: str = ""


class HandOver(NamedTuple):
    """`following` is the next meeting of the series; `audited` says whether gaps were looked for at all.

    `left_out`: how many texts since then stand in the register and promise nothing that can be followed.
    """

    meeting: Meeting
    following: Meeting | None
    today: date
    promised: list[Promised]
    left_out: int
    past_due: list[Line]
    holes: list[Hole]
    audited: bool
    deciding: list[Due]
    rounds: list[tuple[Round, list[Asked]]]
    mandates: list[Line]

    @property
    def total(self) -> int:
        return sum(len(one.lines) for one in self.promised)

    @property
    def silent(self) -> int:
        """How many promises nobody has said anything of."""
        lines = [line for one in self.promised for line in one.lines]
        return sum(line.commitment.state == State.NO_REPORT and not line.commitment.reporter_count for line in lines)


def gather(meeting: Meeting, today: date, user: Any = None) -> HandOver:
    """Of what `user` may see; None stands for any visitor."""
    texts = list(_texts_since(meeting, user))
    promised = _list_promised(texts, today)
    lines = [line for one in promised for line in one.lines]
    deciding = list_to_decide(user, today, ahead=NEAR)
    return HandOver(
        meeting=meeting,
        following=_following(meeting),
        today=today,
        promised=promised,
        left_out=len(texts) - len(promised),
        past_due=sorted(
            (line for line in lines if is_past_due(line.commitment, today)),
            key=lambda line: line.commitment.due_until or date.max,
        ),
        holes=_list_holes(texts),
        audited=last_run() is not None,
        deciding=[one for one in deciding if one.standing.agreement.instrument.is_example == meeting.is_example],
        rounds=_list_rounds(meeting),
        mandates=_list_mandates(meeting, today, user),
    )


def list_summits() -> QuerySet[Meeting]:
    """The meetings from which something can be handed over: those that adopted a text, the newest first."""
    adopted = Instrument.objects.filter(meeting__isnull=False, is_stub=False).order_by().values("meeting")
    return Meeting.objects.filter(pk__in=adopted, starts_earliest__isnull=False)


def _texts_since(meeting: Meeting, user: Any) -> QuerySet[Instrument]:
    """What the meeting adopted, and what has been adopted or signed since."""
    found = visible_instruments(user).filter(is_stub=False, is_example=meeting.is_example)
    if meeting.starts_earliest is None:
        return found.filter(meeting=meeting)
    since = Q(meeting=meeting) | Q(date_earliest__gte=meeting.starts_earliest)
    return found.filter(since).select_related("meeting").order_by("date_earliest", "slug")


def _following(meeting: Meeting) -> Meeting | None:
    if meeting.series_id is None or meeting.starts_earliest is None:
        return None
    later = Meeting.objects.filter(series=meeting.series_id, starts_earliest__gt=meeting.starts_earliest)
    return later.exclude(is_cancelled=True).order_by("starts_earliest").first()


def _list_promised(texts: Sequence[Instrument], today: date) -> list[Promised]:
    held = with_words(Commitment.objects.filter(FOLLOWABLE, instrument__in=texts)).order_by("provision__position", "pk")
    lines: dict[int, list[Line]] = {}
    for line in describe_lines(held, today):
        lines.setdefault(line.commitment.instrument_id, []).append(line)
    return [Promised(text, lines[text.pk]) for text in texts if text.pk in lines]


def _list_holes(texts: Sequence[Instrument]) -> list[Hole]:
    """What the audit found uncovered and no activity of the register carries out; what is left out on purpose last."""
    found = Finding.objects.filter(code="commitment-uncovered", state=Finding.State.OPEN, instrument__in=texts)
    carried = Commitment.objects.filter(activities__isnull=False).order_by().values("provision")
    open_ones = Provision.objects.filter(pk__in=found.order_by().values("provision")).exclude(pk__in=carried)
    meant = {one.provision_id: one.because for one in Gap.objects.filter(provision__instrument__in=texts)}
    held = Provision.objects.filter(Q(pk__in=open_ones) | Q(pk__in=meant)).select_related("instrument")
    provisions = list(held.order_by("instrument__date_earliest", "instrument", "position"))
    said = texts_of([one.pk for one in provisions], spoken_language())
    holes = [Hole(one, said[one.pk].text if one.pk in said else "", meant.get(one.pk, "")) for one in provisions]
    return sorted(holes, key=lambda hole: bool(hole.because))


def _list_rounds(meeting: Meeting) -> list[tuple[Round, list[Asked]]]:
    """The latest rounds on anything since the meeting, each with how far every actor is."""
    found = Round.objects.filter(is_example=meeting.is_example).prefetch_related("actors", "instruments")
    if meeting.starts_earliest is not None:
        found = found.filter(period_until__gte=meeting.starts_earliest)
    return [(one, list_asked(one)) for one in found.order_by("-deadline")[:_ROUNDS]]


def _list_mandates(meeting: Meeting, today: date, user: Any) -> list[Line]:
    """What organisations and bodies were asked for, then or before, and have not settled; the most urgent first."""
    asked = Bearer.objects.filter(part=Bearer.Part.ADDRESSEE, actors__kind__in=["organisation", "body"])
    held = Commitment.objects.filter(
        FOLLOWABLE,
        pk__in=asked.order_by().values("commitment"),
        strength__in=_MANDATES,
        instrument__is_example=meeting.is_example,
    ).exclude(state__in=_SETTLED)
    found = with_words(keep_visible(held, "instrument", user)).order_by("instrument__date_earliest", "position", "pk")
    lines = describe_lines(found, today)
    return sorted(lines, key=lambda line: line.commitment.due_until or date.max)
