"""To the provider's sign-in page and back; where it goes wrong, to our own, which says why."""

from allauth.account.internal.flows.login import record_authentication
from allauth.account.utils import perform_login
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language, override
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mandato_web.accounts.provider import Provider, Refused, begin, finish, get_provider
from mandato_web.accounts.provider_people import admit

_LANGUAGES = [code for code, name in settings.LANGUAGES]


@never_cache
@require_safe
def go(request: HttpRequest) -> HttpResponse:
    """Leads to the provider. A link and no form: our policy lets forms lead nowhere else."""
    provider = _provider()
    if request.method == "HEAD":
        return HttpResponse()
    language = request.GET.get("language", "")
    language = language if language in _LANGUAGES else get_language() or settings.LANGUAGE_CODE
    back = request.build_absolute_uri(reverse("provider-back"))
    try:
        with override(language):
            address = begin(provider, request.session, back=back, language=language, next=request.GET.get("next", ""))
    except Refused as error:
        return _refuse(request, error, language)
    return redirect(address)


@never_cache
@require_safe
def come_back(request: HttpRequest) -> HttpResponse:
    provider = _provider()
    # After `finish` nothing of the beginning is left in the session.
    language = (request.session.get("provider") or {}).get("kept", {}).get("language") or get_language() or "en"
    with override(language):
        try:
            person, kept = finish(provider, request.session, request.GET.dict())
            user = admit(provider, person, language=language)
        except Refused as error:
            return _refuse(request, error, language)
        address = reverse("accounts:work")
        asked = kept.get("next", "")
        if asked and url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure()):
            address = asked
        record_authentication(request, user, method="provider")
        response: HttpResponse = perform_login(request, user, email_verification="none", redirect_url=address)
        request.session.set_expiry(settings.OIDC_SESSION_HOURS * 3600)
        return response


def _provider() -> Provider:
    provider = get_provider()
    if provider is None:
        raise Http404
    return provider


def _refuse(request: HttpRequest, error: Refused, language: str) -> HttpResponse:
    messages.error(request, str(error))
    with override(language):
        return redirect("account_login")
