"""Addresses of new instruments: the one wanted, or with the first number that makes it an address nobody has."""

from collections.abc import Iterable
from itertools import count

from mandato_web.instruments.models import Instrument

_BLOCK = 20  # numbers asked for at once
_LONGEST = 150


class FreeAddresses:
    """For many texts one after the other: what was given out is not given again."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._asked: set[str] = set()
        self._reached: dict[str, int] = {}

    def look_up(self, wanted: Iterable[str]) -> None:
        """Asks for these at once, so that each alone need not be asked for."""
        asked = {_short(one) for one in wanted} - self._asked
        if not asked:
            return
        self._asked |= asked
        self._taken.update(Instrument.objects.filter(slug__in=asked).values_list("slug", flat=True))

    def give(self, wanted: str) -> str:
        slug = _short(wanted)
        self.look_up([slug])
        if slug in self._taken:
            slug = self._number(slug)
        self._taken.add(slug)
        self._asked.add(slug)
        return slug

    def _number(self, slug: str) -> str:
        for first in count(self._reached.get(slug, 2), _BLOCK):
            block = {f"{slug}-{number}": number for number in range(first, first + _BLOCK)}
            self.look_up(block)
            free = next((one for one in block if one not in self._taken), None)
            if free:
                self._reached[slug] = block[free] + 1
                return free
        raise AssertionError


def free_slug(wanted: str) -> str:
    """For one text."""
    return FreeAddresses().give(wanted)


def _short(wanted: str) -> str:
    return wanted[:_LONGEST] or "text"
