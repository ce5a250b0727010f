"""`mandato-web hand-over`: the pack since a meeting, written into a file."""

import sys
from pathlib import Path

from django.conf import settings
from django.utils import timezone, translation

from mandato import Unavailable
from mandato_web.meetings.models import Meeting
from mandato_web.portal.handover import gather, list_summits
from mandato_web.portal.handover_brief import FORMS, write_hand_over


def write_pack(since: str, *, language: str, form: str, to: str = "") -> int:
    """Of what is public. Says where the file is, or in one line why there is none."""
    meeting = Meeting.objects.select_related("series").filter(slug=since).first()
    if meeting is None:
        known = ", ".join(list_summits().values_list("slug", flat=True)[:8])
        return _refuse(f"No meeting is called {since!r}. Meetings that adopted texts: {known}")
    with translation.override(language):
        brief = write_hand_over(gather(meeting, timezone.localdate()), site=settings.SITE_ADDRESS)
    path = Path(to or f"hand-over-{since}-{language}.{form}")
    try:
        path.write_bytes(FORMS[form][0](brief))
    except Unavailable as error:
        return _refuse(f"{error.problem} {error.advice}")
    except OSError as error:
        return _refuse(f"{path} cannot be written: {error.strerror}")
    sys.stdout.write(f"{path}\n")
    return 0


def _refuse(why: str) -> int:
    sys.stderr.write(f"{why}\n")
    return 1
