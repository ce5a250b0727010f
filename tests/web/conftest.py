"""What every web test shares: a clean database, stored files in a temporary folder, people with roles."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import caches
from django.utils import translation

from tests.web.migrated import keep_migrated

keep_migrated()


@pytest.fixture(autouse=True)
def stored_files(settings: Any, tmp_path: Path) -> Iterator[None]:
    settings.MEDIA_ROOT = tmp_path / "files"
    yield


@pytest.fixture(autouse=True)
def nothing_kept() -> None:
    """Pages and figures that an earlier test made, of an empty register perhaps, with other settings."""
    for name in ("pages", "memory"):
        caches[name].clear()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Whatever language an earlier test left behind."""
    with translation.override("en"):
        yield


@pytest.fixture(autouse=True)
def usual_organisation() -> Iterator[None]:
    """A register that is set up, known without asking the database; a test that changes it forgets it after."""
    from mandato_web.organisation.queries import keep, usual

    keep(usual(), seconds=float("inf"))
    yield
    keep(usual(), seconds=float("inf"))


@pytest.fixture
def person(db: None) -> Callable[..., Any]:
    """Makes a person with a role, for an actor where the role needs one."""
    from mandato_web.accounts.models import Appointment, User

    def make(role: str | None = None, actor: Any = None, email: str = "") -> User:
        user = User.objects.create_user(email or f"{role or 'nobody'}@example.org")
        if role:
            Appointment.objects.create(user=user, role=role, actor=actor)
        return user

    return make
