"""Writing actors, their offices and memberships, with history and index."""

from typing import Any

from django.db import transaction

from mandato_web.actors.models import Actor
from mandato_web.actors.naming import names_of
from mandato_web.history.services import Author, settle
from mandato_web.search.entries import Indexed, put_entries

_INTERFACE = ("es", "pt", "en")


def save_actor(author: Author, slug: str, **facts: Any) -> Actor:
    """The actor of that address, with these facts. Raises ValidationError."""
    with transaction.atomic():
        actor = settle(author, Actor, {"slug": slug}, **facts)
        index_actor(actor)
    return actor


def index_actor(actor: Actor) -> None:
    put_entries(
        Indexed(
            kind="actor",
            key=actor.slug,
            language=language,
            title=actor.name_in(language),
            also=" ".join(names_of(actor)),
            address=f"/actors/{actor.slug}/",
            weight=2.5,
        )
        for language in _INTERFACE
    )
