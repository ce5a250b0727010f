"""The rooms that stand in the head of every page, and what whoever signed in finds at its foot."""

from typing import Any, NamedTuple

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _

SECTIONS = [
    ("instruments:list", _("Texts")),
    ("commitments:list", _("Commitments")),
    ("actors:list", _("Actors")),
    ("meetings:list", _("Meetings")),
    ("agreements:list", _("Agreements")),
    ("portal:calendar", _("Calendar")),
    ("findings:list", _("Findings")),
]


class Section(NamedTuple):
    address: str
    label: Any
    current: bool


def list_sections(path: str) -> list[Section]:
    """The sections, the one that holds `path` marked."""
    found = [(reverse(name), label) for name, label in SECTIONS]
    return [Section(address, label, path.startswith(address)) for address, label in found]


def list_account_links(request: HttpRequest | None) -> list[tuple[Any, str]]:
    """The desk and the way out for people signed in, the way in for the others."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return [(_("Sign in"), address) for address in [_address("account_login")] if address]
    links = [(_("The desk"), _address("intake:desk")), (_("Sign out"), _address("account_logout"))]
    return [(label, address) for label, address in links if address]


def _address(name: str) -> str:
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""
