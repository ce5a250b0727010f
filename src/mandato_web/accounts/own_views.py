"""A person's own account: name and language, where they are signed in, their data, and its end."""

from typing import Any

from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.accounts import personal, queries, services
from mandato_web.accounts.forms import DeleteForm, PersonForm
from mandato_web.accounts.sessions import end_sessions, list_sessions
from mandato_web.history.services import Author


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def show_account(request: HttpRequest) -> HttpResponse:
    user: Any = request.user
    form = PersonForm(request.POST or None, initial={"name": user.name, "language": user.language})
    if form.is_bound and form.is_valid():
        services.describe_person(Author.from_user(user), user, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("accounts:account")
    context = {
        "form": form,
        "appointments": user.appointments.filter(queries.running_on(timezone.localdate())).select_related("actor"),
        "sessions": [(one, one.session_key == request.session.session_key) for one in list_sessions(user)],
        "has_factor": queries.has_second_factor(user),
    }
    return render(request, "accounts/account.html", context, status=422 if form.errors else 200)


@login_required
@require_POST
def end_session(request: HttpRequest) -> HttpResponse:
    """`place`: since when somebody is signed in there; without one, everywhere but here."""
    here = request.session.session_key
    place = request.POST.get("place", "")
    chosen = next((one for one in list_sessions(request.user) if one.place == place), None) if place else None
    if place and chosen is None:
        messages.info(request, _("You are signed out there already."))
    elif chosen is not None and chosen.session_key != here:
        end_sessions(request.user, only=chosen.session_key)
        messages.success(request, _("You are signed out there."))
    else:
        n = end_sessions(request.user, but=here)
        messages.success(request, _("You are signed out everywhere else.") if n else _("You are signed in only here."))
    return redirect("accounts:account")


@never_cache
@login_required
@require_safe
def download_data(request: HttpRequest) -> HttpResponse:
    response = JsonResponse(personal.collect(request.user), json_dumps_params={"indent": 2, "ensure_ascii": False})
    response["Content-Disposition"] = 'attachment; filename="mandato-my-data.json"'
    return response


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def delete_account(request: HttpRequest) -> HttpResponse:
    user: Any = request.user
    form = DeleteForm(user.email, request.POST or None)
    if form.is_bound and form.is_valid():
        try:
            personal.delete_account(Author.from_user(user), user, reason="asked by the person")
        except ValidationError as error:
            form.add_error(None, error.messages[0])
        else:
            logout(request)
            messages.success(request, _("Your account is erased."))
            return redirect("portal:home")
    return render(request, "accounts/delete.html", {"form": form}, status=422 if form.errors else 200)
