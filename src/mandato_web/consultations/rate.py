"""How often a visitor may comment: by a keyed digest of the network address, forgotten after an hour."""

from django.core.cache import cache
from django.utils.crypto import salted_hmac

MOST_IN_AN_HOUR = 20
_HOUR = 3600


class TooMany(Exception):
    """More comments came from one place than a person writes."""


def count_visitor(address: str) -> None:
    """Raises TooMany."""
    key = "consultations.commented." + salted_hmac("consultations.visitor", address).hexdigest()[:32]
    cache.add(key, 0, _HOUR)
    try:
        n = cache.incr(key)
    except ValueError:
        n = 1
    if n > MOST_IN_AN_HOUR:
        raise TooMany
