"""The list of agreements: filters with counts, order, and the same as a sheet."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

from django.http import QueryDict
from django.utils.translation import gettext as _

import mandato
from mandato_web.agreements.models import Agreement
from mandato_web.agreements.queries import Party, list_standings, parties_of
from mandato_web.agreements.standing import Standing
from mandato_web.design.durations import write_duration
from mandato_web.design.filtering import Facet, asked_for, build_facet

SORTS = ("next", "title", "signed")


class Line(NamedTuple):
    """One agreement in the list."""

    standing: Standing
    parties: list[Party]

    @property
    def agreement(self) -> Agreement:
        return self.standing.agreement


class Question(NamedTuple):
    """A filter: `answer` gives the values of a line, `name` says one of them."""

    label: Any
    answer: Callable[[Line], Iterable[str]]
    name: Callable[[str], Any]


class Listing(NamedTuple):
    lines: list[Line]
    facets: list[Facet]
    total: int


def list_agreements(user: Any, today: date, parameters: QueryDict) -> Listing:
    """What the address asks for, of all that `user` may see. Every count is of what its choice would show."""
    lines = [Line(one, parties_of(one.agreement.instrument)) for one in list_standings(user, today)]
    questions = _questions(lines)
    asked = {name: asked_for(parameters, name) for name in questions}
    facets = []
    for name, question in questions.items():
        others = {key: value for key, value in asked.items() if key != name}
        counted = Counter(value for line in _keep(lines, questions, others) for value in question.answer(line))
        found = [(value, question.name(value), n) for value, n in counted.most_common()]
        if found or asked[name]:
            facets.append(build_facet(name, question.label, found, parameters))
    kept = sorted(_keep(lines, questions, asked), key=_order(parameters.get("sort", "")))
    if parameters.get("sort", "").startswith("-"):
        kept.reverse()
    return Listing(kept, facets, len(lines))


def as_sheet(lines: Iterable[Line]) -> mandato.Sheet:
    header = [
        _("Reference"), _("Title"), _("Address"), _("Parties"), _("Kind"), _("Signed"), _("In force since"),
        _("Duration"), _("Renewal"), _("Length of a renewal"), _("Notice of objection"), _("State of the term"),
        _("Why"), _("Renewals"), _("Present run ends"), _("Last day to object"), _("Responsible unit"),
        _("Responsible person"), _("Visibility"),
    ]  # fmt: skip
    return mandato.Sheet(_("Agreements"), header, [_as_row(line) for line in lines])


def _as_row(line: Line) -> list[str]:
    standing, agreement = line.standing, line.agreement
    instrument, run = agreement.instrument, line.standing.state.run
    return [
        agreement.reference,
        instrument.title,
        agreement.get_absolute_url(),
        "; ".join(party.name for party in line.parties),
        str(agreement.get_kind_display()),
        instrument.date,
        agreement.in_force or (run.starts.isoformat() if run and not run.renewals else ""),
        write_duration(agreement.duration),
        str(agreement.get_renewal_display()),
        write_duration(agreement.renewal_period),
        write_duration(agreement.objection_notice),
        standing.words,
        standing.why,
        str(standing.renewals or ""),
        standing.state.until.isoformat() if standing.state.until else "",
        standing.notice.isoformat() if standing.notice else "",
        agreement.responsible_unit.name if agreement.responsible_unit else "",
        agreement.responsible_person,
        str(agreement.get_visibility_display()),
    ]


def _questions(lines: list[Line]) -> dict[str, Question]:
    parties = {party.actor.slug: party.short for line in lines for party in line.parties if party.actor}
    units = {unit.slug: unit.name for unit in (line.agreement.responsible_unit for line in lines) if unit}
    kinds, renewals = dict(Agreement.Kind.choices), dict(Agreement.Renewal.choices)
    seen = dict(Agreement.Visibility.choices)
    states = name_states()
    return {
        "state": Question(_("State of the term"), lambda one: [one.standing.kind], lambda v: states.get(v, v)),
        "renewal": Question(_("Renewal"), lambda one: _some(one.agreement.renewal), lambda v: renewals.get(v, v)),
        "renewals": Question(_("Renewals so far"), lambda one: [_band(one.standing)], _name_band),
        "party": Question(
            _("Party"),
            lambda one: [party.actor.slug for party in one.parties if party.actor],
            lambda v: parties.get(v, v),
        ),
        "responsible": Question(
            _("Responsible"),
            lambda one: _some(one.agreement.responsible_unit and one.agreement.responsible_unit.slug),
            lambda v: units.get(v, v),
        ),
        "kind": Question(_("Kind"), lambda one: _some(one.agreement.kind), lambda v: kinds.get(v, v)),
        "visibility": Question(_("Visibility"), lambda one: [one.agreement.visibility], lambda v: seen.get(v, v)),
    }


def name_states() -> dict[str, Any]:
    return {
        "in-force": _("In force"),
        "presumed-in-force": _("Presumed in force"),
        "not-in-force": _("Not in force"),
        "unknown": _("Not known"),
    }


def _keep(lines: list[Line], questions: dict[str, Question], asked: dict[str, str]) -> list[Line]:
    wanted = {name: value for name, value in asked.items() if value}
    return [line for line in lines if all(value in questions[name].answer(line) for name, value in wanted.items())]


def _order(sort: str) -> Callable[[Line], Any]:
    sort = sort.removeprefix("-")
    if sort == "title":
        return lambda line: line.agreement.instrument.short_title.casefold()
    if sort == "signed":
        return lambda line: (line.agreement.instrument.date, line.agreement.pk)
    return lambda line: (line.standing.next_day or date.max, line.agreement.instrument.short_title.casefold())


def _band(standing: Standing) -> str:
    n = standing.renewals
    return "0" if not n else "1" if n == 1 else "2-5" if n <= 5 else "6"


def _name_band(band: str) -> Any:
    return {"0": _("None"), "1": _("One"), "2-5": _("Two to five"), "6": _("More than five")}.get(band, band)


def _some(value: Any) -> list[str]:
    return [value] if value else []
