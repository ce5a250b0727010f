"""An agreement's life as people tell it: what happened and what comes, in order, and a picture of it."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby, pairwise
from typing import NamedTuple

from django.utils.translation import gettext as _

from mandato import Stretch, list_stretches
from mandato_web.agreements.clock import entry_bounds, life_of
from mandato_web.agreements.models import Agreement
from mandato_web.agreements.standing import HOLDING, Standing
from mandato_web.design.periods import write_day, write_period
from mandato_web.values.dates import write_date
from mandato_web.values.wording import say, spoken_language

# So many renewals in a row are told as one.
_MANY = 4
# The drawing, in its own units.
WIDTH, BAND_TOP, BAND, AXIS = 960, 56, 26, 108


class Moment(NamedTuple):
    """`basis`: stated by a source or a person, computed from what one states, or presumed. `past`: it is over.

    `parts`: what it gathers, where many moments of one kind follow each other.
    """

    day: date
    when: str
    text: str
    note: str
    basis: str
    past: bool
    address: str = ""
    parts: tuple["Moment", ...] = ()


class Piece(NamedTuple):
    """A run in the drawing. `kind`: stated, presumed or coming."""

    x: float
    width: float
    kind: str
    label: str


class Mark(NamedTuple):
    """A day in the drawing. `kind`: year, today, notice, objection, denunciation, amendment, confirmation or end."""

    x: float
    kind: str
    label: str
    anchor: str = "middle"


class Picture(NamedTuple):
    pieces: list[Piece]
    marks: list[Mark]
    years: list[Mark]
    width: int = WIDTH


def tell_life(agreement: Agreement, standing: Standing, today: date) -> list[Moment]:
    """From signature to the next days to come, in order."""
    life = life_of(agreement)
    moments = [
        *_of_beginnings(agreement, today),
        *_of_stretches(list(list_stretches(life, today)), today),
        *_of_acts(agreement, today),
        *_of_future(agreement, standing, today),
    ]
    return list(_gather_renewals(sorted(moments, key=lambda one: (one.day, not one.past))))


def _gather_renewals(moments: list[Moment]) -> Iterator[Moment]:
    """Tacit renewals that follow each other are told as one; each stands within it."""
    for is_presumed, found in groupby(moments, key=lambda one: one.basis == "presumed" and one.past):
        run = tuple(found)
        if not is_presumed or len(run) < _MANY:
            yield from run
            continue
        when = f"{run[0].when} – {run[-1].when}"
        text = (
            _("Renewed by itself %(n)s times, year after year")
            if _are_yearly(run)
            else _("Renewed by itself %(n)s times")
        )
        yield Moment(run[0].day, when, text % {"n": len(run)}, run[-1].note, "presumed", True, parts=run)


def _are_yearly(run: tuple[Moment, ...]) -> bool:
    return all(364 <= (after.day - before.day).days <= 367 for before, after in pairwise(run))


def draw_life(agreement: Agreement, standing: Standing, today: date) -> Picture | None:
    """A band of runs on a line of years; None where nothing is known to draw."""
    stretches = list(list_stretches(life_of(agreement), today))
    if not stretches:
        return None
    first = stretches[0].starts
    last = max(day for day in (today, stretches[-1].ends, standing.next_day) if day and day.year < 9000)
    last += timedelta(days=max(30, (last - first).days // 30))
    at = _scale(first, last)
    pieces = [piece for one in stretches for piece in _pieces_of(one, today, last, at)]
    marks = [Mark(at(today), "today", _("today"), _anchor(at(today)))]
    if standing.notice and standing.notice <= last:
        marks.append(Mark(at(standing.notice), "notice", write_day(standing.notice), _anchor(at(standing.notice))))
    for kind, days in (
        ("objection", [one.on for one in agreement.objections.all()]),
        ("denunciation", [one.on for one in agreement.denunciations.all()]),
        ("amendment", [one.on for one in agreement.amendments.all()]),
        ("confirmation", [one.on for one in agreement.confirmations.all() if one.taken_back_at is None]),
    ):
        marks += [Mark(at(day), kind, write_day(day)) for day in days if first <= day <= last]
    return Picture(pieces, marks, _years(first, last, at))


def _of_beginnings(agreement: Agreement, today: date) -> Iterator[Moment]:
    signed = agreement.instrument.date
    if signed:
        day = _first_day(signed)
        text = (
            _("Signed")
            if not agreement.instrument.place
            else _("Signed in %(place)s") % {"place": agreement.instrument.place}
        )
        yield Moment(day, _write(signed), text, "", "stated", day <= today)
    bounds = entry_bounds(agreement)
    if bounds:
        stated = bool(agreement.in_force) or not signed
        note = "" if stated else _("On the day of signature, as its text has it")
        yield Moment(
            bounds[0],
            write_period(*bounds),
            _("Entered into force") if bounds[0] <= today else _("Enters into force"),
            note,
            "stated",
            bounds[0] <= today,
        )


def _of_stretches(stretches: list[Stretch], today: date) -> Iterator[Moment]:
    """Every renewal, and how it all ended."""
    for number, stretch in enumerate(stretches):
        if stretch.run.renewals and stretch.starts <= today:
            words = (
                _("Renewed by itself, for the first time")
                if stretch.run.renewals == 1
                else _("Renewed by itself, %(n)s times so far") % {"n": stretch.run.renewals}
            )
            until = _("until %(day)s") % {"day": write_day(stretch.ends)} if stretch.ends else ""
            basis = "presumed" if stretch.presumed else "computed"
            yield Moment(stretch.starts, write_day(stretch.starts), words, until, basis, True)
        if number == len(stretches) - 1 and stretch.ends and stretch.ends < today:
            yield Moment(
                stretch.ends, write_day(stretch.ends), _("Last day in force"), _name_ending(stretch), "computed", True
            )


def _name_ending(stretch: Stretch) -> str:
    return {
        "objected": _("a party had objected to its renewal"),
        "denounced": _("it had been denounced"),
        "expired": _("its term ran out"),
    }.get(stretch.ending, "")


def _of_acts(agreement: Agreement, today: date) -> Iterator[Moment]:
    for objection in agreement.objections.all():
        text = _("%(party)s objected to renewal") % {"party": objection.actor.name}
        yield Moment(
            objection.on, write_day(objection.on), text, say(objection.reason), "stated", objection.on <= today
        )
    for denunciation in agreement.denunciations.all():
        named = {"party": denunciation.actor.name}
        text = (
            _("%(party)s denounced it") % named
            if denunciation.ends_all
            else _("%(party)s gave notice that it leaves") % named
        )
        yield Moment(
            denunciation.on,
            write_day(denunciation.on),
            text,
            say(denunciation.reason),
            "stated",
            denunciation.on <= today,
        )
    for amendment in agreement.amendments.all():
        address = amendment.instrument.get_absolute_url() if amendment.instrument else ""
        yield Moment(
            amendment.on,
            write_day(amendment.on),
            _("Its term was changed"),
            say(amendment.summary),
            "stated",
            amendment.on <= today,
            address,
        )
    for one in agreement.confirmations.all():
        if one.taken_back_at is None:
            text = _("Confirmed to be in force, by %(who)s") % {"who": one.by}
            yield Moment(one.on, write_day(one.on), text, one.evidence, "stated", True)
    for cycle in agreement.cycles.all():
        if cycle.reviewed_on:
            day = _first_day(cycle.reviewed_on)
            text = _("The work of %(year)s was assessed") % {"year": cycle.year}
            yield Moment(day, _write(cycle.reviewed_on), text, say(cycle.outcome), "stated", day <= today)


def _of_future(agreement: Agreement, standing: Standing, today: date) -> Iterator[Moment]:
    if standing.notice:
        note = _("after it, the next renewal cannot be stopped any more") if standing.renews else ""
        basis = "presumed" if standing.is_presumed else "computed"
        yield Moment(
            standing.notice, write_day(standing.notice), _("Last day to object to renewal"), note, basis, False
        )
    until = standing.state.until
    if until and standing.kind in HOLDING and until >= today:
        text = (
            _("The present run ends, and another begins unless a party has objected")
            if standing.renews
            else _("The term ends")
        )
        yield Moment(until, write_day(until), text, "", "presumed" if standing.is_presumed else "computed", False)


def _scale(first: date, last: date):  # type: ignore[no-untyped-def]
    span = max(1, (last - first).days)
    return lambda day: round(min(max((day - first).days / span, 0), 1) * (WIDTH - 40) + 20, 1)


def _pieces_of(stretch: Stretch, today: date, last: date, at) -> Iterator[Piece]:  # type: ignore[no-untyped-def]
    ends = min(stretch.ends or last, last)
    kind = "presumed" if stretch.presumed else "stated"
    label = write_period(stretch.starts, stretch.ends or last)
    shown = min(ends, today)
    if shown >= stretch.starts:
        yield Piece(at(stretch.starts), max(1, at(shown) - at(stretch.starts)), kind, label)
    if ends > today:
        yield Piece(at(today), max(1, at(ends) - at(today)), "coming", label)


def _years(first: date, last: date, at) -> list[Mark]:  # type: ignore[no-untyped-def]
    step = max(1, -(-(last.year - first.year + 1) // 12))
    turns = [year for year in range(first.year, last.year + 1) if not (year - first.year) % step]
    return [Mark(at(max(date(year, 1, 1), first)), "year", str(year)) for year in turns if date(year, 1, 1) <= last]


def _anchor(x: float) -> str:
    return "end" if x > WIDTH - 120 else "start" if x < 120 else "middle"


def _first_day(partial: str) -> date:
    return date.fromisoformat((partial + "-01-01")[:10] if len(partial) == 4 else (partial + "-01")[:10])


def _write(partial: str) -> str:
    return write_date(partial, spoken_language())
