"""Calendar files and Atom feeds, answered with 304 where nothing changed."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotModified
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.http import parse_etags
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato_web.actors.models import Actor
from mandato_web.design.events import list_events
from mandato_web.notices import calendars
from mandato_web.notices.changes import list_changes
from mandato_web.notices.feeds import write_feed
from mandato_web.notices.models import SubjectKind
from mandato_web.notices.subjects import REGISTER, Subject, find_name, subject_of_page
from mandato_web.organisation.queries import current

_ICS = "text/calendar; charset=utf-8"
_ATOM = "application/atom+xml; charset=utf-8"


@require_safe
def public_calendar(request: HttpRequest) -> HttpResponse:
    """The whole calendar, or what the address asks for, by `kind`, `actor` and `theme`."""
    asked = request.GET
    kept = calendars.matches(asked.getlist("kind"), asked.getlist("actor"), asked.getlist("theme"))
    content = calendars.write_public(kept, _("%(register)s: calendar") % {"register": current().mark})
    return _answer(request, content, _ICS, file_name="mandato.ics")


@require_safe
def actor_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    actor = Actor.objects.filter(slug=slug).first()
    if actor is None:
        raise Http404(_("No actor has this address."))
    content = calendars.write_public(calendars.concerns_actor(slug), f"{current().mark}: {actor.name}")
    return _answer(request, content, _ICS, file_name=f"{slug}.ics")


@require_safe
def my_calendar(request: HttpRequest, secret: str) -> HttpResponse:
    """By its secret address alone: calendar programs cannot sign in."""
    address = calendars.find_address(secret)
    if address is None:
        raise Http404(_("This calendar address does not work, or no longer does."))
    content = calendars.write_personal(address, _("%(register)s: my dates") % {"register": current().mark})
    return _answer(request, content, _ICS, file_name="mandato.ics", private=True)


@require_safe
def one_event(request: HttpRequest, key: str) -> HttpResponse:
    """To be added to a calendar by hand: one of the events that whoever asks may see."""
    found = next((event for event in list_events(request.user, None, None) if event.key == key), None)
    if found is None:
        raise Http404(_("This date is no longer in the calendar."))
    private = request.user.is_authenticated
    return _answer(request, calendars.write_one(found), _ICS, file_name=f"{key}.ics", attached=True, private=private)


@require_safe
def register_feed(request: HttpRequest) -> HttpResponse:
    return _feed(request, REGISTER)


@require_safe
def record_feed(request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    return _feed(request, Subject(SubjectKind(kind), slug))


@require_safe
def list_feed(request: HttpRequest, view: str) -> HttpResponse:
    """The address of a filtered list and `feed/`: what changed among what it shows."""
    return _feed(request, subject_of_page(view, {}, request.GET))


def _feed(request: HttpRequest, subject: Subject | None) -> HttpResponse:
    name = find_name(subject) if subject else None
    if subject is None or name is None:
        raise Http404(_("There is nothing to follow at this address."))
    return _answer(request, write_feed(subject, name, list_changes(subject)), _ATOM)


def _answer(
    request: HttpRequest,
    content: bytes,
    media_type: str,
    *,
    file_name: str = "",
    attached: bool = False,
    private: bool = False,
) -> HttpResponse:
    """With its ETag; without its content where the reader has that already."""
    etag = calendars.etag_of(content)
    held = parse_etags(request.headers.get("If-None-Match", ""))
    known = "*" in held or etag in held or f"W/{etag}" in held
    response: HttpResponse = HttpResponseNotModified() if known else HttpResponse(content, content_type=media_type)
    response["ETag"] = etag
    if private:
        patch_cache_control(response, private=True, no_cache=True)
        response["X-Robots-Tag"] = "noindex"
        response["Referrer-Policy"] = "no-referrer"
    else:
        patch_cache_control(response, public=True, max_age=300)
    if file_name and not known:
        response["Content-Disposition"] = f'{"attachment" if attached else "inline"}; filename="{file_name}"'
    return response


def calendar_address() -> str:
    return reverse("notices:calendar")
