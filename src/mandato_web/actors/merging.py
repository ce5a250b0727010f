"""Two actors that are one: everything that named the one that goes names the other; and back again."""

from typing import Any, NamedTuple

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor, Merge
from mandato_web.actors.naming import names_of
from mandato_web.actors.services import index_actor
from mandato_web.history.services import Author, at_once, change, create, record

# What says where an actor went is not what it is named in.
_OWN = {("actors.actor", "merged_into"), ("actors.merge", "kept"), ("actors.merge", "gone")}


class Naming(NamedTuple):
    """How often records of one kind name an actor."""

    label: Any
    count: int


def list_naming(actor: Actor) -> list[Naming]:
    """What a merge would move, by kind of record."""
    found = [
        Naming(model._meta.verbose_name_plural, model._default_manager.filter(**{field: actor}).count())
        for model, field in _references()
    ]
    return [one for one in found if one.count]


def merge(author: Author, kept: Actor, gone: Actor, *, reason: str = "") -> Merge:
    """`gone` leads to `kept` from now on. What both are named in alike stays where it is. Raises ValidationError."""
    check(kept, gone)
    with at_once(), transaction.atomic():
        before = list(kept.aliases)
        # Its own parts first: a unit of the one that goes would otherwise stand below itself.
        if gone.parent_id == kept.pk:
            change(author, gone, parent=None)
        moved = [one for model, field in _references() if (one := _move(model, field, gone, kept))["keys"]]
        names = {name.casefold() for name in names_of(kept)}
        added = [name for name in dict.fromkeys([*names_of(gone), gone.slug]) if name.casefold() not in names]
        change(author, kept, aliases=[*before, *added])
        change(author, gone, merged_into=kept, reason=reason)
        done = create(
            author,
            Merge(
                kept=kept,
                gone=gone,
                moved=moved,
                aliases=before,
                reason=reason,
                merged_by=author.label[:200],
                merged_at=timezone.now(),
            ),
        )
        record(author, "merged", kept, after={"actor": gone.slug}, reason=reason)
        index_actor(gone)
        index_actor(kept)
    return done


def part(author: Author, done: Merge, *, reason: str = "") -> None:
    """Takes a merge back: what it moved names the other actor again. Raises ValidationError."""
    if done.undone_at:
        raise ValidationError(_("These two have been parted already."))
    kept, gone = done.kept, done.gone
    with at_once(), transaction.atomic():
        for one in done.moved:
            model = apps.get_model(one["model"])
            held = model._default_manager.filter(pk__in=one["keys"], **{one["field"]: kept})
            held.update(**{one["field"]: gone})
        given = {name.casefold() for name in [*names_of(gone), gone.slug]} - {_spelled(one) for one in done.aliases}
        change(author, kept, aliases=[one for one in kept.aliases if _spelled(one) not in given])
        change(author, gone, merged_into=None, reason=reason)
        change(author, done, undone_at=timezone.now())
        record(author, "parted", kept, after={"actor": gone.slug}, reason=reason)
        index_actor(gone)
        index_actor(kept)


def check(kept: Actor, gone: Actor) -> None:
    """Raises ValidationError where the two cannot be one."""
    if kept.pk == gone.pk:
        raise ValidationError(_("Choose another actor than this one."))
    if kept.merged_into_id or gone.merged_into_id:
        raise ValidationError(_("One of the two was merged already; open its page to part them."))
    if kept.kind == gone.kind == "state" and kept.country_code != gone.country_code:
        raise ValidationError(_("Two states with different country codes are not one."))
    above = kept.parent
    while above is not None:
        if above.pk == gone.pk:
            raise ValidationError(_("%(part)s is a part of %(whole)s.") % {"part": kept, "whole": gone})
        above = above.parent


def _references() -> list[tuple[type[models.Model], str]]:
    """Every foreign key to an actor in any room, the tables of many-to-many fields included."""
    found = []
    for relation in Actor._meta.get_fields(include_hidden=True):
        if relation.auto_created and (relation.one_to_many or relation.one_to_one):
            model, field = relation.related_model, relation.field.name  # type: ignore[union-attr]
            if (model._meta.label_lower, field) not in _OWN:
                found.append((model, field))
    return found


def _move(model: type[models.Model], field: str, gone: Actor, kept: Actor) -> dict[str, Any]:
    """One by one: a record that would then stand twice is left with the actor that goes."""
    keys = []
    for key in list(model._default_manager.filter(**{field: gone}).values_list("pk", flat=True)):
        try:
            with transaction.atomic():
                model._default_manager.filter(pk=key).update(**{field: kept})
        except IntegrityError:
            continue
        keys.append(key)
    return {"model": model._meta.label_lower, "field": field, "keys": keys}


def _spelled(alias: Any) -> str:
    return str(alias["name"] if isinstance(alias, dict) else alias).casefold()
