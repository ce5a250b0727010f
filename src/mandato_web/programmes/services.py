"""Writing plans, programmes, activities and indicators, with history."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from mandato_web.commitments.models import Commitment
from mandato_web.history.services import Author, change, create, remove, settle_links
from mandato_web.programmes.indexing import index_activity, index_indicator, index_programme
from mandato_web.programmes.models import Activity, Implementation, Indicator, Programme
from mandato_web.values.dates import PartialDate


def save_programme(
    author: Author,
    programme: Programme,
    *,
    links: dict[str, Iterable[models.Model]],
    participations: Sequence[dict[str, Any]] | None = None,
    budget: Sequence[dict[str, Any]] | None = None,
    **facts: Any,
) -> Programme:
    """`links`: many-to-many fields; lists that are None stay as they are. Raises ValidationError, by field."""
    _check_dates(facts)
    with transaction.atomic():
        _save(author, programme, facts, links)
        if participations is not None:
            settle_rows(author, programme.participations.all(), {"programme": programme}, participations)
        if budget is not None:
            settle_rows(author, programme.budget.all(), {"programme": programme}, budget)
        index_programme(programme)
    return programme


def save_activity(
    author: Author,
    activity: Activity,
    *,
    links: dict[str, Iterable[models.Model]],
    implements: Sequence[tuple[Commitment, str]] | None = None,
    **facts: Any,
) -> Activity:
    """`implements`: commitments, each directly or transversally. Raises ValidationError, by field."""
    _check_dates(facts)
    with transaction.atomic():
        _save(author, activity, facts, links)
        if implements is not None:
            _settle_implementations(author, activity, implements)
        index_activity(activity)
    return activity


def save_indicator(
    author: Author,
    indicator: Indicator,
    *,
    links: dict[str, Iterable[models.Model]],
    targets: Sequence[dict[str, Any]] | None = None,
    observations: Sequence[dict[str, Any]] | None = None,
    **facts: Any,
) -> Indicator:
    with transaction.atomic():
        _save(author, indicator, facts, links)
        if targets is not None:
            _check_once(targets, ("by",), _("Two targets have the same date."))
            settle_rows(author, indicator.targets.all(), {"indicator": indicator}, targets)
        if observations is not None:
            _check_once(
                observations, ("on", "dimension", "group"), _("Two observations have the same date and the same group.")
            )
            settle_rows(author, indicator.observations.all(), {"indicator": indicator}, observations)
        index_indicator(indicator)
    return indicator


def settle_rows(
    author: Author, standing: models.QuerySet[Any], owner: dict[str, models.Model], rows: Sequence[dict[str, Any]]
) -> None:
    """Makes a list hold exactly these rows. A row that carries the `pk` of one that stands changes it.

    What goes is removed first, so that what it held can be held by another.
    """
    held = {str(one.pk): one for one in standing}
    kept = [(held.get(str(row.get("pk") or "")), {name: row[name] for name in row if name != "pk"}) for row in rows]
    still = {one.pk for one, _facts in kept if one is not None}
    for one in held.values():
        if one.pk not in still:
            remove(author, one)
    for one, facts in kept:
        if one is not None:
            change(author, one, **facts)
        else:
            create(author, standing.model(**owner, **facts))


def _save(author: Author, record: Any, facts: dict[str, Any], links: dict[str, Iterable[models.Model]]) -> None:
    if record.pk is None:
        for name, value in facts.items():
            setattr(record, name, value)
        create(author, record)
    else:
        change(author, record, **facts)
    for name, linked in links.items():
        settle_links(author, record, name, linked)


def _settle_implementations(author: Author, activity: Activity, wanted: Sequence[tuple[Commitment, str]]) -> None:
    kinds = {commitment.pk: kind for commitment, kind in wanted}
    standing = {one.commitment_id: one for one in activity.implements.all()}
    for key, one in standing.items():
        if key not in kinds:
            remove(author, one)
        elif one.kind != kinds[key]:
            change(author, one, kind=kinds[key])
    for commitment, kind in wanted:
        if commitment.pk not in standing:
            standing[commitment.pk] = create(
                author, Implementation(activity=activity, commitment=commitment, kind=kind)
            )


def _check_dates(facts: dict[str, Any]) -> None:
    first, last = facts.get("starts"), facts.get("ends")
    if first and last and PartialDate.from_iso(first).earliest > PartialDate.from_iso(last).latest:
        raise ValidationError({"ends": _("It ends before it begins.")})


def _check_once(rows: Sequence[dict[str, Any]], names: tuple[str, ...], problem: str) -> None:
    seen = [tuple(row.get(name) or "" for name in names) for row in rows]
    if len(set(seen)) < len(seen):
        raise ValidationError(problem)
