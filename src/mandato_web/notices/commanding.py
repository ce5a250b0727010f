"""`mandato-web notices`: the outbox from the command line."""

import sys

from mandato_web.notices.daily_jobs import work_off
from mandato_web.notices.models import Letter
from mandato_web.notices.outbox import has_server


def list_letters() -> int:
    """One line a letter that waits, was refused or was perhaps sent; then how many were sent."""
    states = Letter.State
    held = Letter.objects.exclude(state=states.SENT).defer("text", "html")
    for letter in held.order_by("not_before")[:500]:
        _print(f"{letter.state:<13} {letter.to:<30} {letter.subject[:60]}  {letter.problem}".rstrip())
    sent = Letter.objects.filter(state=states.SENT).count()
    _print(f"{held.count()} in the outbox, {sent} sent")
    if not has_server():
        _print("No mail server is named: set EMAIL_URL, such as smtp+tls://user:password@mail.example.org:587")
    return 0


def send_letters() -> int:
    """Exit 1 where no mail server is named, or where something was not taken."""
    if not has_server():
        work_off()
        list_letters()
        return 1
    sent = work_off()
    failed = Letter.objects.exclude(problem="").exclude(state=Letter.State.SENT).count()
    _print(f"{sent} sent, {failed} not taken")
    return 1 if failed else 0


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
