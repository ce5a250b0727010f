"""Coming in by a link or an invitation, and going to where one's work is."""

import ipaddress

from allauth.account.internal.flows.login import record_authentication
from allauth.account.utils import perform_login
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from mandato_web.accounts import inviting
from mandato_web.accounts.forms import AcceptForm
from mandato_web.accounts.models import Role, User
from mandato_web.accounts.queries import lacks_second_factor, running_roles
from mandato_web.accounts.services import use_sign_in_link


@never_cache
@require_safe
def sign_in_by_link(request: HttpRequest, secret: str) -> HttpResponse:
    """Signs in and leads to work; a link that no longer works leads to the sign-in page and says why."""
    if request.method == "HEAD":
        return HttpResponse()
    try:
        user = use_sign_in_link(secret, from_loopback=_is_loopback(request))
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect("account_login")
    return _enter(request, user, reverse("accounts:work"))


@never_cache
@sensitive_post_parameters("password", "again")
@require_http_methods(["GET", "HEAD", "POST"])
def accept_invitation(request: HttpRequest, secret: str) -> HttpResponse:
    """The invited person chooses a password or a passkey; programs that look at links change nothing."""
    try:
        invitation = inviting.find_invitation(secret)
    except ValidationError as error:
        return render(request, "accounts/invitation_over.html", {"problem": error.messages[0]}, status=410)
    user = invitation.user
    with_passkey = "passkey" in request.POST
    form = AcceptForm(request.POST or None, initial={"name": user.name})
    if request.method == "POST" and (with_passkey or form.is_valid()):
        name = request.POST.get("name", "").strip()[:200]
        password = None if with_passkey else form.cleaned_data["password"]
        try:
            user = inviting.accept(secret, password=password, name=name)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return _enter(request, user, reverse("mfa_add_webauthn" if with_passkey else "accounts:work"))
    status = 422 if form.is_bound and form.errors else 200
    return render(request, "accounts/invitation.html", {"form": form, "person": user}, status=status)


def _enter(request: HttpRequest, user: User, address: str) -> HttpResponse:
    """By the same stages as with a password: whoever has a second factor is asked for it."""
    record_authentication(request, user, method="link")
    return perform_login(request, user, email_verification="none", redirect_url=address)


@never_cache
@login_required
@require_safe
def work(request: HttpRequest) -> HttpResponse:
    """Where a person's work is; whoever has several kinds of work finds the others in the menu."""
    today = timezone.localdate()
    if lacks_second_factor(request.user, today):
        return render(request, "accounts/start.html", {"lacks_factor": True})
    roles = {role for role, _actor in running_roles(request.user, today)}
    if Role.EDITOR in roles:
        return redirect("intake:desk")
    if roles & {Role.FOCAL_POINT, Role.COORDINATOR}:
        return redirect("reporting:due")
    if Role.ADMINISTRATOR in roles:
        return redirect("accounts:people")
    held = request.user.appointments.filter(
        role=Role.OBSERVER, actor__in=[a for r, a in running_roles(request.user, today) if r == Role.OBSERVER]
    )
    return render(request, "accounts/start.html", {"observing": [one.actor for one in held.select_related("actor")]})


def _is_loopback(request: HttpRequest) -> bool:
    """Whether the visitor sits at this machine, with no proxy in between."""
    proxied = request.headers.get("X-Forwarded-For") or request.headers.get("Forwarded")
    try:
        return not proxied and ipaddress.ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
