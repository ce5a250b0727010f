"""An organisation's own words in place of the usual ones, wherever these are shown: `own_word("role", ...)`."""

from collections.abc import Iterable
from typing import Any

from django.utils.functional import lazy
from django.utils.translation import get_language

from mandato_web.organisation import queries
from mandato_web.values.wording import say

_FIELDS = {"role": "role_names", "meeting": "meeting_kinds"}


def own_word(kind: str, key: str, usual: Any) -> Any:
    """A label that says the organisation's word for `key`, or `usual` where it has none; chosen when it is shown."""
    return _lazily(kind, key, usual)


def added_keys(kind: str, usual: Iterable[str]) -> list[str]:
    """What the organisation has beside the usual ones, in the order of the words that it calls them."""
    held, known = getattr(queries.current(), _FIELDS[kind]), set(usual)
    return sorted((key for key in held if key not in known), key=lambda key: say(held[key]).casefold())


def member_word(usual: Any) -> Any:
    """What one member is called."""
    return _lazily("member", "", usual)


def members_word(usual: Any) -> Any:
    """What members are called."""
    return _lazily("members", "", usual)


def _choose(kind: str, key: str, usual: Any) -> str:
    # Without a language migrations are written, and they know the usual words alone.
    if get_language() is None:
        return str(usual)
    held = queries.current()
    own = held.__dict__.get(kind) if kind in ("member", "members") else getattr(held, _FIELDS[kind]).get(key)
    return say(own) or str(usual)


_lazily = lazy(_choose, str)
