"""The rooms that stand in the head of every page, and what whoever signed in finds at its foot."""

from datetime import date
from typing import Any, NamedTuple

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from mandato_web.accounts.models import Role
from mandato_web.accounts.queries import actors_coordinated, running_roles

SECTIONS = [
    ("instruments:list", _("Texts")),
    ("commitments:list", _("Commitments")),
    ("actors:list", _("Actors")),
    ("meetings:list", _("Meetings")),
    ("agreements:list", _("Agreements")),
    ("programmes:list", _("Programmes")),
    ("reporting:rounds", _("Reports")),
    ("consultations:list", _("Consultations")),
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
    """Where a person's work is and the way out for people signed in, the way in for the others."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return [(_("Sign in"), address) for address in [_address("account_login")] if address]
    links = [*_list_work(user), (_("My account"), _address("accounts:account"))]
    links.append((_("Sign out"), _address("account_logout")))
    return [(label, address) for label, address in links if address]


def _list_work(user: Any) -> list[tuple[Any, str]]:
    """By the roles that a person holds today: the desk, what is due, the people they look after."""
    today = timezone.localdate()
    roles = {role for role, _actor in running_roles(user, today)}
    work = [(_("The desk"), _address("intake:desk"))] if Role.EDITOR in roles else []
    if roles & {Role.FOCAL_POINT, Role.COORDINATOR}:
        work.append((_("Due from me"), _address("reporting:due")))
    work += [
        (_("People of %(actor)s") % {"actor": actor.name}, reverse("accounts:team", args=[actor.slug]))
        for actor in _teams(user, roles, today)
    ]
    if Role.ADMINISTRATOR in roles:
        work.append((_("People"), _address("accounts:people")))
        work.append((_("Organisation"), _address("administration:organisation")))
    if roles & {Role.EDITOR, Role.ADMINISTRATOR}:
        work.append((_("Requests to observe"), _address("accounts:requests")))
    return work or [(_("Your work"), _address("accounts:work"))]


def _teams(user: Any, roles: set[str], today: date) -> list[Any]:
    return actors_coordinated(user, today) if Role.COORDINATOR in roles else []


def _address(name: str) -> str:
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""
