"""Every permission, asked by every role, about its own actor and about another."""

from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser

from mandato_web.accounts.models import Role
from mandato_web.accounts.rights import PERMISSIONS
from mandato_web.actors.models import Actor

pytestmark = pytest.mark.django_db

OWN, OTHER, NONE = "own", "other", "none"
ROLES = [None, *Role.values]

# Who holds what: about the own actor, about another, about none.
EDITORS = {(Role.EDITOR, about) for about in (OWN, OTHER, NONE)}
ADMINISTRATORS = {(Role.ADMINISTRATOR, about) for about in (OWN, OTHER, NONE)}
GRANTED: dict[str, set[tuple[str, str]]] = {
    "intake.use": EDITORS,
    "instruments.edit": EDITORS,
    "commitments.edit": EDITORS,
    "meetings.edit": EDITORS,
    "actors.edit": EDITORS,
    "agreements.edit": EDITORS,
    "programmes.edit": EDITORS,
    "files.download": EDITORS,
    "history.read": EDITORS | ADMINISTRATORS,
    "organisation.manage": ADMINISTRATORS,
    "reporting.draft": {(Role.FOCAL_POINT, OWN), (Role.COORDINATOR, OWN)},
    "reporting.read_drafts": {(Role.FOCAL_POINT, OWN), (Role.COORDINATOR, OWN)},
    "reporting.submit": {(Role.COORDINATOR, OWN)},
    "reporting.assign": {(Role.COORDINATOR, OWN)},
    "reporting.reply": {(Role.COORDINATOR, OWN)},
    "reporting.review": EDITORS,
    "reporting.assess": EDITORS,
    "reporting.ask": EDITORS,
    "reporting.contribute": {(Role.OBSERVER, OWN)},
    "consultations.edit": EDITORS,
    "consultations.answer": EDITORS,
    "consultations.moderate": EDITORS,
    "consultations.comment": {(Role.FOCAL_POINT, OWN), (Role.COORDINATOR, OWN), (Role.OBSERVER, OWN)},
    "consultations.send": {(Role.COORDINATOR, OWN), (Role.OBSERVER, OWN)},
    "knowledge.contribute": {(role, OWN) for role in (Role.OBSERVER, Role.FOCAL_POINT, Role.COORDINATOR)} | EDITORS,
    "knowledge.publish": EDITORS,
    "knowledge.experts": EDITORS,
    "knowledge.media": EDITORS,
    "ratifications.edit": EDITORS,
    "ratifications.update": {(Role.FOCAL_POINT, OWN), (Role.COORDINATOR, OWN)},
    "accounts.appoint_focal_points": {(Role.COORDINATOR, OWN)} | ADMINISTRATORS,
    "accounts.manage": ADMINISTRATORS,
    "accounts.accredit": EDITORS | ADMINISTRATORS,
    "history.erase": ADMINISTRATORS,
    "notices.manage": ADMINISTRATORS,
    "themes.manage": ADMINISTRATORS,
    "findings.decide": EDITORS,
}


def test_every_permission_is_in_the_matrix() -> None:
    assert set(GRANTED) == set(PERMISSIONS)


@pytest.mark.parametrize("permission", sorted(GRANTED))
@pytest.mark.parametrize("role", ROLES)
def test_the_matrix(permission: str, role: str | None, person: Any) -> None:
    own, other = (Actor.objects.create(slug=slug, kind="organisation") for slug in ("own", "other"))
    user = person(role, actor=own if role not in (None, "editor", "administrator") else None)
    about = {OWN: own, OTHER: other, NONE: None}
    for name, actor in about.items():
        assert user.has_perm(permission, actor) is ((role, name) in GRANTED[permission]), (role, name)


@pytest.mark.parametrize("permission", sorted(GRANTED))
def test_a_visitor_holds_no_permission(permission: str) -> None:
    assert not AnonymousUser().has_perm(permission, None)


def test_an_appointment_counts_while_it_runs(person: Any) -> None:
    from datetime import timedelta

    from django.utils import timezone

    user = person("editor")
    day = timezone.localdate()
    user.appointments.update(until=day - timedelta(days=1))
    assert not user.has_perm("intake.use")
    user.__dict__.pop("_roles_by_day")
    user.appointments.update(until=None, since=day + timedelta(days=1))
    assert not user.has_perm("intake.use")


def test_a_locked_account_holds_nothing(person: Any) -> None:
    user = person("editor")
    user.is_active = False
    user.save()
    assert not user.has_perm("intake.use")
