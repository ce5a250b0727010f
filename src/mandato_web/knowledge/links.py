"""Secret links: each is made of a record's key and its nonce, so that a new nonce ends it."""

from typing import Any, TypeVar

from django.core import signing
from django.db import models

Record = TypeVar("Record", bound=models.Model)


def token_of(record: Any) -> str:
    return signing.dumps([record.pk, record.nonce], salt=_salt(type(record)))


def find_by_token(model: type[Record], token: str) -> Record | None:
    """None for a link that was never made, or that has ended."""
    try:
        key, nonce = signing.loads(token, salt=_salt(model))
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return model._default_manager.filter(pk=key, nonce=nonce).first()


def _salt(model: type[models.Model]) -> str:
    return f"knowledge.{model._meta.model_name}"
