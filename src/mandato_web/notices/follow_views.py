"""Following and leaving: with an account, and by e-mail without one."""

from allauth.account.adapter import get_adapter
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from mandato_web.design.filtering import asked_for
from mandato_web.notices import following
from mandato_web.notices.forms import FollowForm
from mandato_web.notices.subjects import REGISTER, Subject, find_name, subject_of_path
from mandato_web.values.paths import without_language
from mandato_web.values.wording import spoken_language


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def follow_page(request: HttpRequest) -> HttpResponse:
    """`page` is the address of what is to be followed. Whoever is signed in follows at once."""
    path = asked_for(request.POST, "page") or asked_for(request.GET, "page")
    subject = subject_of_path(_local(path)) if path else REGISTER
    name = find_name(subject, request.user) if subject else None
    if subject is None or name is None:
        return render(request, "notices/follow_nothing.html", status=404)
    if request.user.is_authenticated:
        return _follow_signed_in(request, subject, name)
    form = FollowForm(request.POST or None)
    problem = ""
    if request.method == "POST" and form.is_valid():
        try:
            _ask(request, form, subject)
        except following.TooMany:
            problem = _("Too many requests came from here. Wait an hour, or follow by feed: it needs no address.")
        else:
            return render(request, "notices/follow_asked.html", {"name": name, "email": form.cleaned_data["email"]})
    context = {"form": form, "name": name, "subject": subject, "page": path or "/", "problem": problem}
    return render(request, "notices/follow.html", context, status=429 if problem else 200)


def _follow_signed_in(request: HttpRequest, subject: Subject, name: str) -> HttpResponse:
    if request.method != "POST":
        held = following.kept_follow(request.user, subject)
        return render(request, "notices/follow_signed_in.html", {"name": name, "subject": subject, "held": held})
    if asked_for(request.POST, "act") == "leave":
        following.unfollow(request.user, subject)
        messages.success(request, _("You no longer follow it."))
    elif following.follow(request.user, subject) is None:
        messages.error(request, _("You follow as many things as one may. Stop following one first."))
    else:
        messages.success(request, _("You follow it now. How often you are told is chosen in My notices."))
    back = asked_for(request.POST, "back")
    return redirect("notices:mine") if back == "mine" else redirect(f"/{spoken_language()}{subject.path}")


def _ask(request: HttpRequest, form: FollowForm, subject: Subject) -> None:
    """A form that a program filled in is answered like any other, and nothing is done."""
    if form.cleaned_data["website"]:
        return
    following.ask_to_follow(
        form.cleaned_data["email"],
        subject,
        language=spoken_language(),
        frequency=form.cleaned_data["frequency"],
        visitor=get_adapter(request).get_client_ip(request),
    )


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Programs that look at every link of a letter must not confirm it: a button does, by POST."""
    if request.method != "POST":
        reader = following.peek(token)
        return render(request, "notices/confirm.html", {"reader": reader}, status=200 if reader else 410)
    confirmed = following.confirm(token)
    if confirmed is None:
        return render(request, "notices/confirm.html", {"reader": None}, status=410)
    follows = [(find_name(Subject(one.kind, one.key)) or one.key, one) for one in confirmed.follows]
    links = [(name, following.leave_token(confirmed.reader, one)) for name, one in follows]
    return render(request, "notices/confirmed.html", {"follows": links})


@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: HttpRequest, token: str) -> HttpResponse:
    """RFC 8058: a mail program posts here without a cookie; the token says who. Leaving twice is no error."""
    if request.method == "POST":
        following.leave(token)
        return render(request, "notices/left.html")
    reader, held = following.leaving(token)
    name = find_name(Subject(held.kind, held.key)) if held else ""
    return render(request, "notices/leave.html", {"reader": reader, "name": name, "held": held})


def _local(path: str) -> str:
    """A path of this register under the language that is spoken; whatever else is typed leads nowhere."""
    page = without_language(path) if path.startswith("/") and not path.startswith("//") else "/-"
    return f"/{spoken_language()}{page}"
