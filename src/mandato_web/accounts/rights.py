"""Every permission there is, and who holds it. Views ask `user.has_perm(name, actor)`; nothing else decides.

A permission about an actor is asked with that actor. A person's appointment counts while it runs.
"""

from typing import Any

import rules
from django.utils import timezone

from mandato_web.accounts.models import Role
from mandato_web.accounts.queries import running_roles
from mandato_web.actors.models import Actor


def _holds(*roles: Role) -> rules.Predicate:
    """Holds one of `roles`, whoever for."""

    def test(user: Any) -> bool:
        return user.is_authenticated and any(role in roles for role, _ in running_roles(user, timezone.localdate()))

    return rules.predicate(test, name="holds:" + ",".join(roles))


def _speaks_for(*roles: Role) -> rules.Predicate:
    """Holds one of `roles` for the actor that is asked about."""

    def test(user: Any, actor: Actor | None) -> bool:
        held = running_roles(user, timezone.localdate()) if user.is_authenticated and actor else []
        return any(role in roles and held_for == actor.pk for role, held_for in held)

    return rules.predicate(test, name="speaks_for:" + ",".join(roles))


EDITOR = _holds(Role.EDITOR)
ADMINISTRATOR = _holds(Role.ADMINISTRATOR)
REPORTER = _speaks_for(Role.FOCAL_POINT, Role.COORDINATOR)
SUBMITTER = _speaks_for(Role.COORDINATOR)
OBSERVER = _speaks_for(Role.OBSERVER)
CONTRIBUTOR = _speaks_for(Role.OBSERVER, Role.FOCAL_POINT, Role.COORDINATOR)

PERMISSIONS: dict[str, rules.Predicate] = {
    # The desk.
    "intake.use": EDITOR,
    "instruments.edit": EDITOR,
    "commitments.edit": EDITOR,
    "meetings.edit": EDITOR,
    "actors.edit": EDITOR,
    "agreements.edit": EDITOR,
    "programmes.edit": EDITOR,
    "findings.decide": EDITOR,
    "files.download": EDITOR,
    "history.read": EDITOR | ADMINISTRATOR,
    # Reporting: for one actor, or for the secretariat that reviews.
    "reporting.draft": REPORTER,
    "reporting.submit": SUBMITTER,
    "reporting.read_drafts": REPORTER,
    "reporting.assign": SUBMITTER,
    "reporting.reply": SUBMITTER,
    "reporting.review": EDITOR,
    "reporting.assess": EDITOR,
    "reporting.ask": EDITOR,
    "reporting.contribute": OBSERVER,
    # Consultations: what an actor says, inside and sent; what the secretariat makes of it.
    "consultations.edit": EDITOR,
    "consultations.answer": EDITOR,
    "consultations.moderate": EDITOR,
    "consultations.comment": REPORTER | OBSERVER,
    "consultations.send": SUBMITTER | OBSERVER,
    # Practices, tools and publications; experts and the journalists who ask them.
    "knowledge.contribute": CONTRIBUTOR | EDITOR,
    "knowledge.publish": EDITOR,
    "knowledge.experts": EDITOR,
    "knowledge.media": EDITOR,
    # Treaties: what the secretariat keeps; what a state says of its own actions until an editor confirms it.
    "ratifications.edit": EDITOR,
    "ratifications.update": REPORTER,
    # People.
    "accounts.appoint_focal_points": SUBMITTER | ADMINISTRATOR,
    "accounts.manage": ADMINISTRATOR,
    "accounts.accredit": EDITOR | ADMINISTRATOR,
    "history.erase": ADMINISTRATOR,
    "themes.manage": ADMINISTRATOR,
    "notices.manage": ADMINISTRATOR,
    "organisation.manage": ADMINISTRATOR,
}


def register_permissions() -> None:
    """Called once, when the app is ready."""
    for name, predicate in PERMISSIONS.items():
        rules.set_perm(name, predicate)
