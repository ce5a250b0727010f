"""What is thrown away every day: sessions and counters that are over, links and invitations that no longer work."""

from datetime import date, timedelta

from django.db.models import Q
from django.utils import timezone

from mandato_web.accounts.models import CachedValue, Invitation, Session, SignInLink
from mandato_web.design.daily import DailyJob, register

# Invitations that no longer work are shown for a while with the person.
KEPT = timedelta(days=90)


def forget(day: date) -> str:
    now = timezone.now()
    sessions = Session.objects.filter(expire_date__lt=now).delete()[0]
    counters = CachedValue.objects.filter(expires__lt=now).delete()[0]
    links = SignInLink.objects.filter(Q(expires_at__lt=now) | Q(used_at__isnull=False)).delete()[0]
    links += Invitation.objects.filter(expires_at__lt=now - KEPT).delete()[0]
    return f"{sessions} sessions, {counters} counters, {links} links"


def register_jobs() -> None:
    register(DailyJob("accounts.forget", forget))
