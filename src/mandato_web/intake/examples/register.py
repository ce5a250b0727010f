"""What a loading has made so far, by the names that the files use for it."""

from pathlib import Path
from typing import TypeVar

from mandato_web.actors.models import Actor, Membership
from mandato_web.history.services import REGISTER, Author
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.intake.examples.tables import BadExample, Table
from mandato_web.meetings.models import Meeting


class Register:
    """Looks up actors, groups, meetings, instruments and provisions; gathers remarks for whoever loads."""

    author: Author = REGISTER

    def __init__(self, folder: Path, *, is_example: bool = False) -> None:
        """`is_example`: what this folder holds is invented, and is marked so."""
        self.folder = folder
        self.is_example = is_example
        self.groups: dict[str, Table] = {}
        self.remarks: list[str] = []
        self._actors: dict[str, Actor] = {}

    def actor(self, slug: str) -> Actor:
        if slug not in self._actors:
            found = Actor.objects.filter(slug=slug).first()
            if found is None:
                raise BadExample(f"no actor is called {slug!r}")
            self._actors[slug] = found
        return self._actors[slug]

    def maybe_actor(self, slug: str | None) -> Actor | None:
        return self.actor(slug) if slug else None

    def actors(self, names: list[str] | str) -> list[Actor]:
        """Actors by slug; `@slug` stands for the members of a group."""
        found: list[Actor] = []
        for name in [names] if isinstance(names, str) else names:
            found += self._members(name[1:]) if name.startswith("@") else [self.actor(name)]
        return found

    def meeting(self, slug: str) -> Meeting:
        return _one(Meeting.objects.filter(slug=slug).first(), f"no meeting is called {slug!r}")

    def instrument(self, slug: str) -> Instrument:
        return _one(Instrument.objects.filter(slug=slug).first(), f"no instrument is called {slug!r}")

    def provision(self, instrument: Instrument, label: str) -> Provision | None:
        """The provision of that label; None, with a remark, where there is none or more than one."""
        found = list(instrument.provisions.filter(label=label, withdrawn_at=None)[:2])
        if len(found) == 1:
            return found[0]
        self.remarks.append(f"{instrument.slug} has {'no' if not found else 'more than one'} provision {label}")
        return None

    def _members(self, group: str) -> list[Actor]:
        if group not in self.groups:
            raise BadExample(f"no group is called {group!r}")
        rule = self.groups[group]
        memberships = Membership.objects.filter(conference__slug=rule["of"], kind=rule["kind"]).select_related("actor")
        members = [membership.actor for membership in memberships]
        if "count" in rule and len(members) != rule["count"]:
            raise BadExample(f"group {group!r} has {len(members)} members, not {rule['count']}")
        return members


Found = TypeVar("Found")


def _one(found: Found | None, problem: str) -> Found:
    if found is None:
        raise BadExample(problem)
    return found
