"""What a practice must say before it is submitted."""

from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from mandato_web.knowledge.models import CRITERIA, Practice

LEAST_ARGUED = 40


class Point(NamedTuple):
    label: Any
    done: bool


def list_points(practice: Practice) -> list[Point]:
    """In the order of the form."""
    told = [
        (_("what the problem was"), practice.problem),
        (_("in which context"), practice.context),
        (_("what was done"), practice.done),
        (_("what came of it"), practice.results),
        (_("what shows it: evidence, in words or by a link"), practice.evidence or practice.evidence_url),
        (_("what it cost, in money or in words"), practice.cost is not None or practice.cost_notes),
        (_("in which languages it worked"), practice.languages),
        (_("since when"), practice.starts),
        (_("in which countries"), practice.countries),
        (_("who carried it out"), practice.pk and practice.carried_by.exists()),
        (_("its themes"), practice.pk and practice.themes.exists()),
    ]
    points = [Point(label, bool(said)) for label, said in told]
    for criterion in CRITERIA:
        words = max((len(text) for text in getattr(practice, criterion.value).values()), default=0)
        points.append(Point(_("an argument: %(criterion)s") % {"criterion": criterion.label}, words >= LEAST_ARGUED))
    if practice.kind == Practice.Kind.TEMPORARY_WORK:
        points += [
            Point(_("what workers must meet"), bool(practice.requirements)),
            Point(_("the contract"), bool(practice.contract)),
            Point(_("the training"), bool(practice.training)),
            Point(_("how workers return"), bool(practice.returning)),
        ]
    return points


def list_missing(practice: Practice) -> list[Any]:
    return [point.label for point in list_points(practice) if not point.done]
