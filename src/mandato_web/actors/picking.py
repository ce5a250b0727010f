"""A form field for one actor, typed by any of its names and completed from the register's list."""

from typing import Any

from mandato_web.actors.models import Actor
from mandato_web.actors.naming import names_of
from mandato_web.actors.queries import list_by_name, standing_actors
from mandato_web.design.fields import PickField
from mandato_web.search.words import fold


class ActorField(PickField):
    """Cleaned to the actor, or None. Any name, acronym or alias in any language will do, and its address too."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(kind="actors", find=find_actors, offer=offer_actors, name_of=name_for_picking, **kwargs)


def find_actors(text: str) -> list[Actor]:
    asked = fold(text)
    found = []
    for actor in standing_actors().select_related("parent"):
        if text == actor.slug or text == name_for_picking(actor):
            return [actor]
        if asked and asked in {fold(name) for name in names_of(actor)}:
            found.append(actor)
    return found


def offer_actors() -> list[str]:
    return [name_for_picking(actor) for actor in list_by_name(standing_actors())]


def name_for_picking(actor: Actor) -> str:
    """A unit is told from its namesakes by what it belongs to."""
    return f"{actor.name} ({actor.parent.acronym or actor.parent.name})" if actor.parent else actor.name
