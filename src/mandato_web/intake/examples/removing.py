"""Taking the examples out in one act: what rests on them is found first, and nothing of one's own goes unasked."""

import enum
from collections.abc import Iterator
from typing import Any, NamedTuple

from django.apps import apps
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.db import connection, models, transaction
from django.utils.translation import gettext as _

from mandato_web.accounts.models import Accreditation, Appointment, Role
from mandato_web.files.models import StoredFile
from mandato_web.history.services import Author, at_once, record, snapshot
from mandato_web.intake.examples.marking import (
    SHARED,
    Model,
    Rows,
    count_examples,
    has_marked,
    list_marked,
    name_room,
    pieces,
    see_one_moment,
)
from mandato_web.intake.indexing import fill_index
from mandato_web.organisation.models import ExampleRows
from mandato_web.organisation.services import note_examples

# What the register works out from records by itself, and goes with them.
_WORKED_OUT = ("findings", "search", "notices", "serving")
_OF_ACCOUNTS = ("accounts", "account", "mfa", "auth")
_MOST_NAMED = 10


class Own(enum.Enum):
    """What becomes of records of one's own that rest on examples."""

    REFUSE = "refuse"
    KEEP = "keep"
    REMOVE = "remove"


class OwnRecord(NamedTuple):
    """A record that is no example, and the example that it rests on."""

    model: Model
    pk: int
    label: str
    example: str

    @property
    def kind(self) -> str:
        return name_room(self.model)


class Plan(NamedTuple):
    """`gone`: example rows and what was worked out from them. `emptied`: fields that only pointed to them."""

    gone: Rows
    own: list[OwnRecord]
    emptied: list[tuple[models.Field[Any, Any], set[int]]]


class Removed(NamedTuple):
    examples: int
    own: int
    kept: int


def plan_removal(own: Own) -> Plan:
    """Changes nothing. With KEEP, what one's own records rest on is not among what goes, unless it is invented."""
    marked = list_marked()
    plan = _look_around(_without_shared_in_use(marked))
    if own is Own.KEEP and plan.own:
        kept = _keep_what_is_used(marked, plan.own)
        plan = _look_around(
            {model: keys - kept.get(model, set()) for model, keys in _without_shared_in_use(marked).items()}
        )
    return plan


def remove_examples(author: Author, own: Own = Own.REFUSE) -> Removed:
    """All in one transaction. Raises ValidationError, which names what is in the way."""
    with at_once(), transaction.atomic():
        see_one_moment()
        if not has_marked():
            raise ValidationError(_("There are no examples in this register."))
        counts = dict(count_examples())
        n_marked = sum(len(keys) for keys in list_marked().values())
        plan = plan_removal(own)
        if plan.own and own is not Own.REMOVE:
            raise ValidationError(_refusal(plan.own, own))
        for one in plan.own:
            _record_removal(author, one)
            plan.gone.setdefault(one.model, set()).add(one.pk)
        marked = list_marked()
        gone = sum(len(keys & plan.gone.get(model, set())) for model, keys in marked.items())
        files = _paths_of(plan.gone)
        _delete(plan)
        ExampleRows.objects.all().delete()
        fill_index(anew=True)
        administrators = Appointment.objects.filter(role=Role.ADMINISTRATOR, user__is_active=True)
        note_examples(author, counts, loaded=False, reopen=not administrators.exists())
        transaction.on_commit(lambda: [default_storage.delete(path) for path in files])
    return Removed(gone, len(plan.own), n_marked - gone)


def _refusal(own: list[OwnRecord], chosen: Own) -> str:
    named = "; ".join(f"{one.kind}: {one.label} ({one.example})" for one in own[:_MOST_NAMED])
    more = len(own) - _MOST_NAMED
    words = (
        _("%(n)s records of your own rest on invented examples, which cannot become yours: %(named)s")
        if chosen is Own.KEEP
        else _("%(n)s records of your own rest on examples; say what becomes of them: %(named)s")
    ) % {"n": len(own), "named": named}
    return f"{words} …" if more > 0 else words


def _references() -> dict[Model, list[tuple[Model, Any]]]:
    """By model, every field of any table that points to it."""
    found: dict[Model, list[tuple[Model, Any]]] = {}
    for model in apps.get_models(include_auto_created=True):
        for field in model._meta.concrete_fields:
            if field.remote_field and not model._meta.proxy:
                found.setdefault(field.related_model, []).append((model, field))
    return found


def _look_around(marked: Rows) -> Plan:
    """Everything that points to what goes, and to what hangs on that."""
    references = _references()
    gone = {model: set(keys) for model, keys in marked.items()}
    own: dict[tuple[Model, int], OwnRecord] = {}
    emptied: list[tuple[Any, set[int]]] = []
    waiting = [(model, set(keys)) for model, keys in gone.items()]
    while waiting:
        target, keys = waiting.pop()
        for source, field in references.get(target, []):
            held = _pointing(source, field, keys, gone.get(source, set()))
            held = {pk: to for pk, to in held.items() if (source, pk) not in own}
            if not held:
                continue
            if _goes_along(source) and field.null and field.remote_field.on_delete is models.SET_NULL:
                emptied.append((field, set(held)))
            elif _goes_along(source):
                gone.setdefault(source, set()).update(held)
                waiting.append((source, set(held)))
            else:
                own.update({(source, one.pk): one for one in _name(source, held, target)})
                waiting.append((source, set(held)))
    return Plan(gone, list(own.values()), emptied)


def _goes_along(model: Model) -> bool:
    """What was worked out from records, and what belongs to the accounts of people who are examples."""
    label = model._meta.app_label
    return label in _WORKED_OUT or (label in _OF_ACCOUNTS and model not in (Appointment, Accreditation))


def _pointing(source: Model, field: Any, keys: set[int], but: set[int]) -> dict[int, int]:
    """Key of the row that points -> key of the row that it points to."""
    found: dict[int, int] = {}
    for piece in pieces(keys):
        rows = source._base_manager.filter(**{f"{field.attname}__in": piece}).values_list("pk", field.attname)
        found.update({pk: to for pk, to in rows if pk not in but})
    return found


def _name(source: Model, held: dict[int, int], target: Model) -> Iterator[OwnRecord]:
    examples = target._base_manager.in_bulk(list(set(held.values())))
    for row in source._base_manager.filter(pk__in=list(held)):
        yield OwnRecord(source, row.pk, str(row)[:200], str(examples[held[row.pk]])[:200])


def _without_shared_in_use(marked: Rows) -> Rows:
    """Themes, sources and files that somebody else's record uses too are nobody's: they stay."""
    kept: Rows = {}
    references = _references()
    shared = [model for model in marked if model._meta.app_label in SHARED]
    for model in shared:
        for source, field in references.get(model, []):
            if source._meta.app_label not in (*SHARED, *_WORKED_OUT):
                used = _pointing(source, field, marked[model], marked.get(source, set()))
                kept.setdefault(model, set()).update(used.values())
    kept = _with_what_they_point_to(kept, marked)
    return {model: keys - kept.get(model, set()) for model, keys in marked.items()}


def _keep_what_is_used(marked: Rows, own: list[OwnRecord]) -> Rows:
    """What own records point to, whole: with its parts, and all that these point to; nothing invented."""
    kept: Rows = {}
    waiting: list[tuple[Model, set[int]]] = []
    for model in {one.model for one in own}:
        waiting.append((model, {one.pk for one in own if one.model is model}))
    references = _references()
    while waiting:
        model, keys = waiting.pop()
        for target, found in [*_pointed_at(model, keys), *_parts(references, model, keys)]:
            real = _real(target, (found & marked.get(target, set())) - kept.get(target, set()))
            if real:
                kept.setdefault(target, set()).update(real)
                waiting.append((target, real))
    return kept


def _with_what_they_point_to(kept: Rows, marked: Rows) -> Rows:
    waiting = list(kept.items())
    while waiting:
        model, keys = waiting.pop()
        for target, found in _pointed_at(model, keys):
            more = (found & marked.get(target, set())) - kept.get(target, set())
            if more:
                kept.setdefault(target, set()).update(more)
                waiting.append((target, more))
    return kept


def _pointed_at(model: Model, keys: set[int]) -> Iterator[tuple[Model, set[int]]]:
    for field in model._meta.concrete_fields:
        if field.remote_field:
            found: set[int] = set()
            for piece in pieces(keys):
                rows = model._base_manager.filter(pk__in=piece).exclude(**{field.attname: None})
                found.update(rows.values_list(field.attname, flat=True))
            yield field.related_model, found


def _parts(references: dict[Model, Any], model: Model, keys: set[int]) -> Iterator[tuple[Model, set[int]]]:
    """Rows that belong to these and would go with them; what merely links two records is left to chance of both."""
    for source, field in references.get(model, []):
        if field.remote_field.on_delete is models.CASCADE and not source._meta.auto_created:
            yield source, set(_pointing(source, field, keys, set()))


def _real(model: Model, keys: set[int]) -> set[int]:
    if keys and any(field.name == "is_example" for field in model._meta.concrete_fields):
        return set(model._base_manager.filter(pk__in=list(keys), is_example=False).values_list("pk", flat=True))
    return keys


def _record_removal(author: Author, one: OwnRecord) -> None:
    row = one.model._base_manager.get(pk=one.pk)
    record(author, "removed", row, before=snapshot(row))


def _paths_of(gone: Rows) -> list[str]:
    held = gone.get(StoredFile, set())
    return [one.path for piece in pieces(held) for one in StoredFile.objects.filter(pk__in=piece)]


def _delete(plan: Plan) -> None:
    """Keys are checked when all is done: the order does not matter, and nothing is left pointing nowhere."""
    for field, keys in plan.emptied:
        for piece in pieces(keys):
            field.model._base_manager.filter(pk__in=piece).update(**{field.attname: None})
    for model, keys in plan.gone.items():
        for piece in pieces(keys):
            model._base_manager.filter(pk__in=piece)._raw_delete(model._base_manager.db)
    connection.check_constraints()
