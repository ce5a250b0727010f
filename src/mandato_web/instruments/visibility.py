"""Who may see which instrument. All are seen by everybody until a higher room narrows that.

A room that keeps some texts from some people registers a narrowing in its `AppConfig.ready()`. Whatever lists, shows,
quotes, indexes or hands out an instrument asks `queries.visible_instruments`.
"""

from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet

from mandato_web.instruments.models import Instrument

Narrowing = Callable[[QuerySet[Instrument], Any], QuerySet[Instrument]]

_narrowings: dict[str, Narrowing] = {}


def narrow_visibility(name: str, narrowing: Narrowing) -> None:
    """`narrowing(instruments, user)` answers with those that `user` may see; the user is None for whoever is nobody in
    particular (the index, a feed). Registering a name again replaces it."""
    _narrowings[name] = narrowing


def is_narrowed() -> bool:
    return bool(_narrowings)


def narrow(found: QuerySet[Instrument], user: Any) -> QuerySet[Instrument]:
    for narrowing in _narrowings.values():
        found = narrowing(found, user)
    return found
