"""Filters of a list: the selection lives in the address, each choice is a link with its count."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote_plus

from django.http import QueryDict

_IN_VIEW = 10


@dataclass(frozen=True)
class Choice:
    """`address` is the query string that chooses it, or drops it where it is chosen."""

    value: str
    label: Any
    count: int | str | None
    chosen: bool
    address: str


@dataclass(frozen=True)
class Facet:
    """One question a list can be narrowed by."""

    name: str
    label: Any
    choices: list[Choice]

    @property
    def first(self) -> list[Choice]:
        """What stands in view: ten, and whatever is chosen."""
        return self.choices[:_IN_VIEW] + [choice for choice in self.choices[_IN_VIEW:] if choice.chosen]

    @property
    def rest(self) -> list[Choice]:
        return [choice for choice in self.choices[_IN_VIEW:] if not choice.chosen]

    @property
    def chosen(self) -> list[Choice]:
        return [choice for choice in self.choices if choice.chosen]


def asked_for(parameters: QueryDict, name: str) -> str:
    """What the address asks for; empty where nothing. Without NUL, which no database stores in a text."""
    return parameters.get(name, "").replace("\0", "").strip()


def address_with(parameters: QueryDict, **changes: str | None) -> str:
    """The query string with `changes` made; None removes a parameter, and a change always goes back to page one."""
    changed = parameters.copy()
    changed.pop("page", None)
    for name, value in changes.items():
        if value is None:
            changed.pop(name, None)
        else:
            changed[name] = value
    return "?" + changed.urlencode()


def build_facet(
    name: str, label: Any, counted: Iterable[tuple[Any, Any, int | str | None]], parameters: QueryDict
) -> Facet:
    """`counted`: value, label, count of each choice. A chosen value that none of them has is shown with count 0."""
    asked = asked_for(parameters, name)
    known = [(str(value), text, count) for value, text, count in counted]
    if asked and asked not in {value for value, _, _ in known}:
        known.append((asked, asked, 0))
    before, after = _around(parameters, name)
    dropped = address_with(parameters, **{name: None})
    choices = [
        Choice(value, text, count, value == asked, dropped if value == asked else f"{before}{quote_plus(value)}{after}")
        for value, text, count in known
    ]
    return Facet(name, label, choices)


def _around(parameters: QueryDict, name: str) -> tuple[str, str]:
    """What stands before and after the value of `name` in an address of the first page: put together once, whatever
    the number of choices."""
    changed = parameters.copy()
    changed.pop("page", None)
    earlier, later = QueryDict(mutable=True), QueryDict(mutable=True)
    reached = False
    for other, values in changed.lists():
        if other == name:
            reached = True
        else:
            (later if reached else earlier).setlist(other, values)
    before, after = earlier.urlencode(), later.urlencode()
    return f"?{before}{'&' if before else ''}{quote_plus(name)}=", f"&{after}" if after else ""


def chosen_of(facets: Iterable[Facet]) -> list[tuple[Facet, Choice]]:
    """What the address chooses, for the line above the list."""
    return [(facet, choice) for facet in facets for choice in facet.chosen]
