"""Changes of a record and its parts, gathered into what a person did at once, and taking that back."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from mandato_web.history.models import Change
from mandato_web.history.services import Author, at_once, change, create, record, remove, snapshot

_UNDOABLE = ("created", "changed", "removed", "linked")
Parts = Mapping[type[models.Model], str]


class Act(NamedTuple):
    """What one person did at once: its changes, latest first. `key` names it in an address.

    `kinds`: the kinds of records whose changes may be taken back; None for all.
    """

    changes: Sequence[Change]
    kinds: frozenset[str] | None = None

    @property
    def key(self) -> str:
        return f"{self.changes[-1].pk}-{self.changes[0].pk}"

    @property
    def at(self) -> Any:
        return self.changes[0].at

    @property
    def who(self) -> str:
        return self.changes[0].who_label

    @property
    def reason(self) -> str:
        return next((one.reason for one in self.changes if one.reason), "")

    @property
    def can_be_undone(self) -> bool:
        known = self.kinds is None or all(one.subject_kind in self.kinds for one in self.changes)
        return known and all(one.action in _UNDOABLE and not one.erased_at for one in self.changes)


class Altered(NamedTuple):
    """One field of a change, as people read it. `field` is None where the model no longer has it."""

    label: str
    before: str
    after: str


def changes_within(subject: models.Model, parts: Parts) -> models.QuerySet[Change]:
    """Of the record and of its parts, those taken out included. `parts`: each model with the key that names the whole.

    Latest first.
    """
    named = Q(subject_kind=subject._meta.label_lower, subject_id=str(subject.pk))
    for model, key in parts.items():
        kind, whole = model._meta.label_lower, subject.pk
        stated = Change.objects.filter(
            Q(**{f"after__{key}": whole}) | Q(**{f"before__{key}": whole}), subject_kind=kind
        )
        held = {str(pk) for pk in model._default_manager.filter(**{key: whole}).values_list("pk", flat=True)}
        held.update(stated.values_list("subject_id", flat=True))
        named |= Q(subject_kind=kind, subject_id__in=held)
    return Change.objects.filter(named)


def gather_acts(changes: Iterable[Change], undoable: Iterable[type[models.Model]] | None = None) -> list[Act]:
    """Takes changes latest first; those of one moment and one person are one act. `undoable`: None for all."""
    gathered: list[list[Change]] = []
    held = list(changes)
    for later, earlier in pairwise([None, *held]):
        together = later is not None and (later.who_id, later.at) == (earlier.who_id, earlier.at)
        if together:
            gathered[-1].append(earlier)
        else:
            gathered.append([earlier])
    kinds = None if undoable is None else frozenset(model._meta.label_lower for model in undoable)
    return [Act(one, kinds) for one in gathered]


def find_act(acts: Iterable[Act], key: str) -> Act | None:
    return next((act for act in acts if act.key == key), None)


def undo(author: Author, act: Act) -> None:
    """Takes back all of it, or nothing. Raises ValidationError where something has been changed since."""
    if not act.can_be_undone:
        raise ValidationError(_("This cannot be taken back here."))
    with at_once(), transaction.atomic():
        for one in act.changes:
            _UNDOING[one.action](author, one)


def describe_fields(one: Change) -> Iterator[Altered]:
    """What differs, field by field; empty values stay empty."""
    model = _model_of(one)
    before, after = one.before or {}, one.after or {}
    for name in {**before, **after}:
        field = _field_of(model, name) if model else None
        if field is not None and (not field.editable or field.name == "position"):
            continue
        told = (_say(before.get(name), field), _say(after.get(name), field))
        if told[0] != told[1]:
            # A field's name is translated where some page uses it as a label.
            yield Altered(_(str(field.verbose_name).capitalize()) if field else name, *told)


def _undo_change(author: Author, one: Change) -> None:
    instance = _standing(one)
    now = snapshot(instance)
    if any(now.get(name) != value for name, value in (one.after or {}).items()):
        raise ValidationError(
            _("%(label)s has been changed again since; take back the later change first.")
            % {"label": one.subject_label}
        )
    change(author, instance, reason=_("Taken back"), **_values(type(instance), one.before or {}))


def _undo_creation(author: Author, one: Change) -> None:
    try:
        remove(author, _standing(one), reason=_("Taken back"))
    except models.ProtectedError:
        raise ValidationError(
            _("%(label)s is used by other records now and stays.") % {"label": one.subject_label}
        ) from None


def _undo_removal(author: Author, one: Change) -> None:
    model = _model_of(one)
    if model is None or model._default_manager.filter(pk=one.subject_id).exists():
        raise ValidationError(_("%(label)s stands already.") % {"label": one.subject_label})
    create(author, model(pk=int(one.subject_id), **_values(model, one.before or {})), reason=_("Taken back"))


def _undo_links(author: Author, one: Change) -> None:
    instance = _standing(one)
    for name, keys in (one.before or {}).items():
        field = getattr(instance, name)
        now = sorted(field.values_list("pk", flat=True))
        if now != (one.after or {}).get(name):
            raise ValidationError(
                _("%(label)s has been changed again since; take back the later change first.")
                % {"label": one.subject_label}
            )
        field.set(keys)
        record(author, "linked", instance, before={name: now}, after={name: keys}, reason=_("Taken back"))


_UNDOING = {
    "changed": _undo_change,
    "created": _undo_creation,
    "removed": _undo_removal,
    "linked": _undo_links,
}


def _standing(one: Change) -> models.Model:
    model = _model_of(one)
    found = model._default_manager.filter(pk=one.subject_id).first() if model else None
    if found is None:
        raise ValidationError(_("%(label)s is no longer there.") % {"label": one.subject_label})
    return found


def _model_of(one: Change) -> type[models.Model] | None:
    try:
        return apps.get_model(one.subject_kind)
    except LookupError:
        return None


def _field_of(model: type[models.Model], name: str) -> Any:
    return next((field for field in model._meta.concrete_fields if name in (field.attname, field.name)), None)


def _values(model: type[models.Model], stored: Mapping[str, Any]) -> dict[str, Any]:
    """Plain JSON values as the fields hold them."""
    found = {name: _field_of(model, name) for name in stored}
    return {name: field.to_python(stored[name]) for name, field in found.items() if field is not None}


def _say(value: Any, field: Any) -> str:
    if value in (None, "", [], {}):
        return ""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_say(text, None)}" for key, text in value.items())
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    if field is not None and field.choices:
        return str(dict(field.flatchoices).get(value, value))
    if field is not None and field.is_relation:
        related = field.related_model._default_manager.filter(pk=value).first()
        return str(related) if related else str(value)
    return str(value)
