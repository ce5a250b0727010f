"""Pages of a person's own: what they were told, what they follow, their calendar; and the administrators' outbox."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.design.filtering import asked_for
from mandato_web.design.pagination import paginate
from mandato_web.notices import calendars, outbox, reminding
from mandato_web.notices.changes import list_changes
from mandato_web.notices.forms import ChoicesForm, write_leads
from mandato_web.notices.models import CalendarAddress, DailyRun, Letter
from mandato_web.notices.places import page_of
from mandato_web.notices.subjects import REGISTER, Subject, find_name

_may_manage = permission_required("notices.manage", raise_exception=True)


@require_safe
def show_changes(request: HttpRequest) -> HttpResponse:
    """What changed lately, as the feed of the whole register says it."""
    return render(request, "notices/changes.html", {"changes": list_changes(REGISTER)})


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def show_mine(request: HttpRequest) -> HttpResponse:
    """My notices: the bell's list, what I follow, how I want to be told, my calendar address."""
    preferences = reminding.preferences_of(request.user)
    initial = {
        "by_mail": preferences.by_mail,
        "leads": write_leads(preferences.leads),
        "frequency": preferences.frequency,
        "every_date": preferences.every_date,
        "language": request.user.language,
    }
    form = ChoicesForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        reminding.choose(request.user, **form.cleaned_data)
        messages.success(request, _("Your choices are kept."))
        return redirect("notices:mine")
    today = timezone.localdate()
    notices = reminding.list_notices(request.user)
    address = CalendarAddress.objects.filter(user=request.user).first()
    secret = calendars.secret_of(address) if address else ""
    context = {
        "form": form,
        "notices": [(notice, reminding.describe(notice, today)) for notice in notices],
        "unread": sum(notice.read_at is None for notice in notices),
        "follows": _name_follows(request),
        "coming": reminding.list_my_coming(request.user, today, 8),
        "calendar": address,
        "secret": page_of("notices:my-calendar", request.user.language, secret) if secret else "",
        "has_server": outbox.has_server(),
        "may_manage": request.user.has_perm("notices.manage"),
    }
    return render(request, "notices/mine.html", context)


@login_required
@require_POST
def mark_read(request: HttpRequest) -> HttpResponse:
    chosen = [int(key) for key in request.POST.getlist("notice") if key.isascii() and key.isdigit() and len(key) < 18]
    reminding.mark_read(request.user, chosen or None)
    return redirect("notices:mine")


@login_required
@require_POST
def change_calendar(request: HttpRequest) -> HttpResponse:
    """Makes the secret address (anew), or revokes it."""
    if asked_for(request.POST, "act") == "revoke":
        calendars.close_address(request.user)
        messages.success(request, _("The address no longer works."))
    else:
        calendars.open_address(request.user)
        messages.success(request, _("Here is your calendar's address. One that you had before no longer works."))
    return redirect("notices:mine")


@never_cache
@login_required
@_may_manage
@require_safe
def show_outbox(request: HttpRequest) -> HttpResponse:
    state = asked_for(request.GET, "state")
    letters = Letter.objects.defer("text", "html")
    if state:
        letters = letters.filter(state=state)
    counts = dict(Letter.objects.order_by().values_list("state").annotate(n=Count("pk")))
    context = {
        "page": paginate(letters, request.GET),
        "tabs": [
            (f"{label} ({counts.get(value, 0)})", f"?state={value}", state == value)
            for value, label in Letter.State.choices
            if value in counts or state == value
        ],
        "runs": DailyRun.objects.all()[:20],
        "has_server": outbox.has_server(),
    }
    return render(request, "notices/outbox.html", context)


@never_cache
@login_required
@_may_manage
@require_http_methods(["GET", "HEAD", "POST"])
def show_letter(request: HttpRequest, key: int) -> HttpResponse:
    """A letter as it stands in the outbox; one that was refused can be sent again."""
    letter = get_object_or_404(Letter, pk=key)
    if request.method == "POST":
        if outbox.send_again(letter):
            messages.success(request, _("The letter waits to be sent again."))
        return redirect("notices:letter", letter.pk)
    again = letter.state in (Letter.State.REFUSED, Letter.State.UNSURE) and bool(letter.text)
    return render(request, "notices/letter.html", {"letter": letter, "again": again})


def _name_follows(request: HttpRequest) -> list[tuple[Subject, str]]:
    subjects = [Subject(kind, key) for kind, key in request.user.follows.values_list("kind", "key")[:60]]
    gone = _("no longer in the register")
    return [(subject, find_name(subject, request.user) or gone) for subject in subjects]
