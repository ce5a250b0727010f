"""Organisations ask to be observers; the secretariat answers."""

from typing import Any

from allauth.account.adapter import get_adapter
from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.accounts import accrediting
from mandato_web.accounts.forms import AcceptObserverForm, ObserverForm, RefuseForm
from mandato_web.accounts.models import Accreditation
from mandato_web.actors.picking import offer_actors
from mandato_web.design.pagination import paginate
from mandato_web.history.services import Author
from mandato_web.values.wording import spoken_language

_may_accredit = permission_required("accounts.accredit", raise_exception=True)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """A form that a program filled in is answered like any other, and nothing is kept."""
    form = ObserverForm(request.POST or None, initial={"language": spoken_language()})
    status = 200
    if form.is_bound and form.is_valid():
        facts = dict(form.cleaned_data)
        try:
            if not facts.pop("homepage"):
                accrediting.ask(visitor=get_adapter(request).get_client_ip(request), **facts)
        except accrediting.TooMany:
            form.add_error(None, _("Too many requests came from here. Try again in an hour."))
            status = 429
        else:
            return render(request, "accounts/observer_asked.html", {"email": facts["email"]})
    if form.errors and status == 200:
        status = 422
    return render(request, "accounts/observer_ask.html", {"form": form}, status=status)


@login_required
@_may_accredit
@require_safe
def show_requests(request: HttpRequest) -> HttpResponse:
    waiting = Accreditation.objects.filter(state=Accreditation.State.WAITING)
    decided = Accreditation.objects.exclude(state=Accreditation.State.WAITING).order_by("-decided_at", "-pk")
    context = {"waiting": waiting[:100], "page": paginate(decided.select_related("actor"), request.GET)}
    return render(request, "accounts/observer_requests.html", context)


@login_required
@_may_accredit
@require_safe
def show_request(request: HttpRequest, pk: int) -> HttpResponse:
    return _render_request(request, get_object_or_404(Accreditation, pk=pk))


def _render_request(request: HttpRequest, asked: Accreditation, *, status: int = 200, **forms: Any) -> HttpResponse:
    context = {
        "asked": asked,
        "accept_form": AcceptObserverForm(),
        "refuse_form": RefuseForm(),
        "actors_offered": offer_actors(),
        **forms,
    }
    return render(request, "accounts/observer_request.html", context, status=status)


@login_required
@_may_accredit
@require_POST
def accept(request: HttpRequest, pk: int) -> HttpResponse:
    asked = get_object_or_404(Accreditation, pk=pk)
    form = AcceptObserverForm(request.POST)
    if form.is_valid():
        try:
            party = accrediting.accept(Author.from_user(request.user), asked, **form.cleaned_data)
        except ValidationError as error:
            _refuse(form, error)
        else:
            messages.success(request, _("%(actor)s is an observer, and a letter waits to be sent.") % {"actor": party})
            return redirect("accounts:requests")
    return _render_request(request, asked, accept_form=form, status=422)


@login_required
@_may_accredit
@require_POST
def refuse(request: HttpRequest, pk: int) -> HttpResponse:
    asked = get_object_or_404(Accreditation, pk=pk)
    form = RefuseForm(request.POST)
    if form.is_valid():
        try:
            accrediting.refuse(Author.from_user(request.user), asked, **form.cleaned_data)
        except ValidationError as error:
            _refuse(form, error)
        else:
            messages.success(request, _("Refused; the organisation is told why."))
            return redirect("accounts:requests")
    return _render_request(request, asked, refuse_form=form, status=422)


def _refuse(form: Any, error: ValidationError) -> None:
    if not hasattr(error, "error_dict"):
        form.add_error(None, error)
        return
    for name, errors in error.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)
