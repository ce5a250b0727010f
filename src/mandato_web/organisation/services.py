"""Writing what the organisation is called and how it speaks, with history; and the link that begins the set-up."""

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.files.services import store
from mandato_web.history.services import Author, change, record, snapshot
from mandato_web.history.undoing import Act, undo
from mandato_web.organisation.models import PRODUCT, ExampleRows, Organisation, SetUpLink
from mandato_web.organisation.pictures import clean_picture
from mandato_web.organisation.queries import forget

LINK_LIFE = timedelta(hours=24)


def describe(author: Author, *, logo: bytes | None = None, **facts: Any) -> Organisation:
    """With a new logo's bytes, or without. Raises ValidationError by field."""
    with transaction.atomic():
        if logo is not None:
            picture = clean_picture(logo)
            facts["logo"] = store(picture.data, name=f"logo.{picture.ending}", media_type=picture.media_type)
        held = Organisation.objects.select_for_update().order_by("pk").first()
        held = change(author, held, **facts) if held else _begin(author, facts)
    forget()
    return held


def _begin(author: Author, facts: dict[str, Any]) -> Organisation:
    """The record itself is made once; no button takes it away."""
    held = Organisation(**facts)
    held.full_clean()
    held.save()
    record(author, "set-up", held, after=snapshot(held))
    return held


def finish_set_up(author: Author) -> Organisation:
    """From now on the register is shown. Raises ValidationError where somebody else was quicker."""
    with transaction.atomic():
        held = Organisation.objects.select_for_update().order_by("pk").first()
        if held is None or not held.names:
            raise ValidationError(_("Say first what the organisation is called."))
        if held.set_up_at:
            raise ValidationError(_("This register is set up already."))
        _note(author, held, "set-up", set_up_at=timezone.now(), set_up_by=author.label or "-")
        SetUpLink.objects.all().delete()
    return held


def set_up_for_examples(author: Author) -> None:
    """A register to try things out needs no setting up; it is asked for when the examples go."""
    held = Organisation.objects.order_by("pk").first()
    if held is None:
        held = describe(author, names={"en": PRODUCT})
    if not held.set_up_at:
        _note(author, held, "set-up", set_up_at=timezone.now())


def note_examples(author: Author, counts: dict[str, int], *, loaded: bool, reopen: bool = False) -> None:
    """Says in the history that examples came or went, and on every page that they are here.

    `reopen`: nobody is left who could look after the register, so it is to be set up again.
    """
    held = Organisation.objects.select_for_update().order_by("pk").first() or describe(author, names={"en": PRODUCT})
    told = {"after" if loaded else "before": counts}
    values: dict[str, Any] = {"holds_examples": loaded}
    if reopen:
        values["set_up_at"] = None
    _note(author, held, "examples-loaded" if loaded else "examples-removed", told, **values)


def _note(author: Author, held: Organisation, action: str, told: Any = None, **values: Any) -> None:
    """What is no setting: it is recorded, and no button takes it back."""
    for name, value in values.items():
        setattr(held, name, value)
    held.save(update_fields=list(values))
    record(author, action, held, **(told or {"after": {name: str(value) for name, value in values.items()}}))
    forget()


def take_back(author: Author, act: Act) -> None:
    """Undoes a change of the settings. Raises ValidationError."""
    undo(author, act)
    forget()


def make_set_up_link() -> str:
    """The secret of a link that lets one browser set the register up; the one before stops working."""
    secret = secrets.token_urlsafe(32)
    with transaction.atomic():
        SetUpLink.objects.all().delete()
        SetUpLink.objects.create(digest=_digest(secret), expires_at=timezone.now() + LINK_LIFE)
    return secret


def check_set_up_link(secret: str) -> SetUpLink:
    """Raises ValidationError, which says why the link does not work."""
    found = SetUpLink.objects.filter(digest=_digest(secret)).first()
    if found is None:
        raise ValidationError(_("This link is not known here, or a newer one was made."))
    if found.held_by:
        raise ValidationError(_("This link was opened before, and works once."))
    if found.expires_at < timezone.now():
        raise ValidationError(_("This link is too old."))
    return found


def open_set_up_link(secret: str) -> str:
    """What the browser keeps to show that the link is its own. Nobody opens it after. Raises ValidationError."""
    with transaction.atomic():
        SetUpLink.objects.select_for_update().filter(digest=_digest(secret)).first()
        found = check_set_up_link(secret)
        token = secrets.token_urlsafe(32)
        found.held_by = _digest(token)
        found.save(update_fields=["held_by"])
    return token


def may_set_up(token: str) -> bool:
    """Whether this is the browser that opened the newest link, in time."""
    link = SetUpLink.objects.filter(expires_at__gt=timezone.now()).exclude(held_by="").first()
    return bool(token) and link is not None and hmac.compare_digest(link.held_by, _digest(token))


def mark_examples(model: type[models.Model], keys: Iterable[int]) -> None:
    """These rows are examples: they go when the examples go."""
    ExampleRows.objects.bulk_create(
        ExampleRows(kind=model._meta.label_lower, first=first, last=last) for first, last in runs_of(keys)
    )


def runs_of(keys: Iterable[int]) -> list[tuple[int, int]]:
    """Keys that follow each other, as first and last."""
    runs: list[tuple[int, int]] = []
    for key in sorted(keys):
        if runs and key == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], key)
        else:
            runs.append((key, key))
    return runs


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
