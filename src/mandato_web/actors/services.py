"""Writing actors, their offices, holders and memberships, with history and index."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction

from mandato_web.actors.models import Actor, Holder, Membership, Office
from mandato_web.actors.naming import names_of
from mandato_web.history.rows import settle_rows
from mandato_web.history.services import Author, at_once, settle
from mandato_web.history.undoing import Act, undo
from mandato_web.search.entries import Indexed, drop_entries, put_entries
from mandato_web.values.invented import mark_invented

_INTERFACE = ("es", "pt", "en")
Row = Mapping[str, Any]


def save_actor(author: Author, slug: str, **facts: Any) -> Actor:
    """The actor of that address, with these facts. Raises ValidationError."""
    with at_once(), transaction.atomic():
        actor = settle(author, Actor, {"slug": slug}, **facts)
        index_actor(actor)
    return actor


def save_around(
    author: Author,
    actor: Actor,
    *,
    memberships: Iterable[Row],
    holders: Iterable[Row],
    offices: Iterable[Row],
) -> None:
    """Its memberships, the holders of its offices, and where it sits. Raises ValidationError."""
    with at_once(), transaction.atomic():
        settle_rows(author, actor.memberships.all(), Membership, {"actor": actor}, memberships)
        settle_rows(author, actor.holders.all(), Holder, {"actor": actor}, holders)
        settle_rows(author, actor.offices.all(), Office, {"actor": actor}, offices)


def take_back(author: Author, actor: Actor, act: Act) -> None:
    """Undoes what somebody did to the actor or what belongs to it. Raises ValidationError."""
    with at_once(), transaction.atomic():
        undo(author, act)
        actor.refresh_from_db()
        index_actor(actor)


def index_actor(actor: Actor) -> None:
    """One that turned out to be another is found by the other."""
    if actor.merged_into_id:
        drop_entries("actor", [actor.slug])
        return
    put_entries(
        Indexed(
            kind="actor",
            key=actor.slug,
            language=language,
            title=mark_invented(actor.name_in(language), actor.is_example, language),
            also=" ".join(names_of(actor)),
            address=f"/actors/{actor.slug}/",
            weight=2.5,
        )
        for language in _INTERFACE
    )
