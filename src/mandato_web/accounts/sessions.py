"""Where people are signed in: Django's database sessions, with whose they are and which device, and no network address.

`SessionKeeper` notes the device at the first request after signing in, and now and then that it was seen.
"""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mandato_web.accounts.models import Session, User

SEEN_AGAIN = timedelta(minutes=10)
_BROWSERS = (
    (r"Edg(?:e|A|iOS)?/", "Edge"),
    (r"OPR/|Opera", "Opera"),
    (r"SamsungBrowser", "Samsung Internet"),
    (r"Firefox/|FxiOS/", "Firefox"),
    (r"Chrome/|CriOS/|Chromium/", "Chrome"),
    (r"Safari/", "Safari"),
)
_SYSTEMS = (
    (r"iPhone|iPod", "iPhone"),
    (r"iPad", "iPad"),
    (r"Android", "Android"),
    (r"Windows", "Windows"),
    (r"Mac OS X|Macintosh", "macOS"),
    (r"CrOS", "ChromeOS"),
    (r"Linux", "Linux"),
)


class SessionStore(DatabaseStore):
    @classmethod
    def get_model_class(cls) -> type[Session]:
        return Session

    def create_model_instance(self, data: dict[str, Any]) -> Session:
        row = super().create_model_instance(data)
        user = data.get("_auth_user_id")
        row.user_id = int(user) if user and str(user).isdigit() else None
        row.device = data.get("device", "")
        row.since = _moment(data.get("since"))
        row.seen = _moment(data.get("seen"))
        return row


class SessionKeeper:
    """Middleware, behind the one that says who is signed in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        agent = request.headers.get("User-Agent", "")
        # Asking for the user would read the session on pages that need none.
        if agent and getattr(request.session, "accessed", False) and "_auth_user_id" in request.session:
            _keep(request.session, agent)
        return response


def _keep(session: Any, agent: str) -> None:
    now = timezone.now()
    if "since" not in session:
        session["since"] = now.isoformat()
    if "device" not in session or _moment(session.get("seen")) + SEEN_AGAIN < now or "seen" not in session:
        session["device"] = name_device(agent)
        session["seen"] = now.isoformat()


def name_device(agent: str) -> str:
    """`Firefox, Windows`: enough for a person to know it again, too little to tell two people apart."""
    found = (next((name for mark, name in marks if re.search(mark, agent)), "") for marks in (_BROWSERS, _SYSTEMS))
    return ", ".join(name for name in found if name)


def list_sessions(user: User) -> list[Session]:
    """Where a person is signed in, the last used first."""
    return list(Session.objects.filter(user_id=user.pk, expire_date__gt=timezone.now()).order_by("-seen", "pk"))


def end_sessions(user: User, *, but: str | None = None, only: str | None = None) -> int:
    """Signs a person out everywhere, or everywhere but here, or in one place."""
    held = Session.objects.filter(user_id=user.pk)
    held = held.exclude(session_key=but) if but else held
    held = held.filter(session_key=only) if only else held
    return held.delete()[0]


def _moment(text: str | None) -> datetime:
    try:
        return datetime.fromisoformat(text) if text else timezone.now()
    except ValueError:
        return timezone.now()
