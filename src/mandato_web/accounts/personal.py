"""A person's own data: all that is held about them, and its erasure."""

import json
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models, transaction
from django.db.models import Q
from django.db.models.functions import Cast
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.accounts.models import Accreditation, Appointment, Role, Session, User
from mandato_web.accounts.queries import running_on
from mandato_web.accounts.sessions import end_sessions
from mandato_web.history.models import Change
from mandato_web.history.services import Author, at_once, erase_all, forget_person, record, snapshot

# Proofs of who somebody is: whoever reads the file must not be able to sign in by it.
_SECRET = {"digest", "data", "nonce", "claim", "password", "key", "headers"}
# Fields in which rooms keep the name of whoever did something.
_NAMES = {
    "by_label", "assigned_by", "written_by", "submitted_by", "decided_by", "shown_by", "merged_by",
}  # fmt: skip


def collect(user: User) -> dict[str, Any]:
    """What the register holds about a person, as plain JSON values."""
    held: dict[str, Any] = {"account": _public(snapshot(user)), "made": timezone.now().isoformat()}
    for relation in User._meta.related_objects:
        name = relation.related_model._meta.label_lower
        rows = relation.related_model._base_manager.filter(**{relation.field.name: user})
        held[f"{name}.{relation.field.name}"] = [_public(_plain(one)) for one in rows]
    held["sessions"] = [
        {"device": one.device, "since": one.since, "seen": one.seen} for one in Session.objects.filter(user_id=user.pk)
    ]
    held["accreditations"] = [_plain(one) for one in Accreditation.objects.filter(email=user.email)]
    held["changes by me"] = list(
        Change.objects.filter(who_id=str(user.pk))
        .order_by("pk")
        .values("at", "action", "subject_kind", "subject_label")
    )
    held["changes about me"] = list(
        Change.objects.filter(_about(user)).order_by("pk").values("at", "action", "who_label", "before", "after")
    )
    return json.loads(json.dumps(held, cls=DjangoJSONEncoder))


def delete_account(author: Author, user: User, *, reason: str) -> int:
    """Roles end, the account goes, and the person's name goes out of the history; its seals still hold.

    Answers how many changes were touched. Raises ValidationError.
    """
    if not reason.strip():
        raise ValidationError({"reason": _("Say why it is erased.")})
    today = timezone.localdate()
    admins = Appointment.objects.filter(running_on(today), role=Role.ADMINISTRATOR, user__is_active=True)
    if admins.filter(user=user).exists() and not admins.exclude(user=user).exists():
        raise ValidationError(_("This is the only administrator. Appoint another one first."))
    mine = author.id == str(user.pk)
    # Whoever erases themselves does it as nobody: their name is what goes.
    by = Author("", "") if mine else author
    with at_once(), transaction.atomic():
        touched = erase_all(by, Change.objects.filter(_about(user)).order_by("pk"), reason=reason)
        touched += erase_all(by, _naming(user), reason=reason)
        touched += forget_person(by, str(user.pk), reason=reason)
        _forget_labels(user)
        end_sessions(user)
        Accreditation.objects.filter(email=user.email).update(person="", email="erased@invalid.example")
        ended = user.appointments.count()
        record(by, "account-erased", User(pk=user.pk, name="-"), after={"roles ended": ended}, reason=reason)
        user.delete()
    return touched


def _about(user: User) -> Q:
    """The account, its appointments, and what it asked for."""
    named = Q(subject_kind="accounts.user", subject_id=str(user.pk))
    held = [str(pk) for pk in user.appointments.values_list("pk", flat=True)]
    named |= Q(subject_kind="accounts.appointment", subject_id__in=held)
    asked = [str(pk) for pk in Accreditation.objects.filter(email=user.email).values_list("pk", flat=True)]
    return named | Q(subject_kind="accounts.accreditation", subject_id__in=asked)


def _naming(user: User) -> list[Change]:
    """Changes of other records whose values hold the person's name or address."""
    words = [user.email, *([user.name] if user.name and " " in user.name else [])]
    words += [json.dumps(word)[1:-1] for word in words if not word.isascii()]
    named = Q()
    for word in words:
        named |= Q(said_before__icontains=word) | Q(said_after__icontains=word)
        named |= Q(reason__icontains=word) | Q(subject_label__icontains=word)
    texts = {"said_before": Cast("before", models.TextField()), "said_after": Cast("after", models.TextField())}
    return list(Change.objects.annotate(**texts).filter(named, erased_at=None).order_by("pk"))


def _forget_labels(user: User) -> None:
    """Where two people bear one name, labels stay: nothing says whose they are."""
    label = str(user)
    by_name = not User.objects.exclude(pk=user.pk).filter(Q(name=label) | Q(email=label)).exists()
    for model, field, key in _labels():
        rows = model._base_manager.all()
        if key:
            rows.filter(**{key: str(user.pk)}).update(**{field: ""})
        elif by_name:
            rows.filter(**{field: label[:200]}).update(**{field: ""})


def _labels() -> Iterator[tuple[type[models.Model], str, str]]:
    """Each field that names whoever did something, with the one beside it that holds the person's key, if any."""
    for model in apps.get_models():
        names = {field.name for field in model._meta.concrete_fields}
        if model._meta.proxy or not model.__module__.startswith("mandato_web."):
            continue
        for field in sorted(names & _NAMES):
            yield model, field, "by_id" if field == "by_label" and "by_id" in names else ""


def _plain(one: models.Model) -> dict[str, Any]:
    return snapshot(one)


def _public(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in _SECRET}
