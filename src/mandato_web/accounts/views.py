"""Coming in by a link."""

import ipaddress

from django.contrib import messages
from django.contrib.auth import login
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mandato_web.accounts.services import use_sign_in_link


@never_cache
@require_safe
def sign_in_by_link(request: HttpRequest, secret: str) -> HttpResponse:
    """Signs in and leads to the desk; a link that no longer works leads to the sign-in page and says why."""
    if request.method == "HEAD":
        return HttpResponse()
    try:
        user = use_sign_in_link(secret, from_loopback=_is_loopback(request))
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect("account_login")
    login(request, user, backend="django.contrib.auth.backends.ModelBackend")
    return redirect(reverse("intake:desk"))


def _is_loopback(request: HttpRequest) -> bool:
    """Whether the visitor sits at this machine, with no proxy in between."""
    proxied = request.headers.get("X-Forwarded-For") or request.headers.get("Forwarded")
    try:
        return not proxied and ipaddress.ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
