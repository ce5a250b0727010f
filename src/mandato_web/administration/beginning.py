"""The steps of setting a register up, each for the browser that opened the link from the terminal, and nobody else."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.internal.flows.login import record_authentication
from allauth.account.utils import perform_login
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from mandato_web.administration.forms import (
    AdministratorForm,
    MailForm,
    OrganisationForm,
    ThemesForm,
    WordsForm,
    initial_of,
    kind_rows,
    words_of,
)
from mandato_web.administration.mailing import try_mail
from mandato_web.administration.services import begin_register, keep_themes, keep_words
from mandato_web.design.editing import Edit
from mandato_web.history.services import REGISTER
from mandato_web.organisation import services
from mandato_web.organisation.queries import current, is_set_up

_HELD = "set_up"
View = Callable[..., HttpResponse]


def steps() -> list[str]:
    return [_("Organisation"), _("Words"), _("Themes"), _("Letters"), _("First administrator")]


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def open_link(request: HttpRequest, secret: str) -> HttpResponse:
    """Looking changes nothing; a button takes the link, for this browser alone."""
    if is_set_up():
        raise Http404
    try:
        services.check_set_up_link(secret)
        if request.method != "POST":
            return render(request, "administration/open.html")
        token = services.open_set_up_link(secret)
    except ValidationError as error:
        return render(request, "administration/closed.html", {"problem": error.messages[0]}, status=410)
    request.session.cycle_key()
    request.session[_HELD] = token
    return redirect("administration:set-up-organisation")


def _held_here(view: View) -> View:
    @never_cache
    @sensitive_post_parameters("password", "again")
    @require_http_methods(["GET", "HEAD", "POST"])
    @wraps(view)
    def guarded(request: HttpRequest, *arguments: Any, **named: Any) -> HttpResponse:
        if is_set_up():
            raise Http404
        if not services.may_set_up(request.session.get(_HELD, "")):
            problem = _("Only whoever opened the link from the terminal sets this register up.")
            return render(request, "administration/closed.html", {"problem": problem}, status=403)
        return view(request, *arguments, **named)

    return guarded


@_held_here
def name_organisation(request: HttpRequest) -> HttpResponse:
    held = current()
    edit = Edit(request, OrganisationForm, initial=initial_of(held), has_logo=held.logo is not None)
    if edit.is_ready():
        try:
            services.describe(REGISTER, logo=edit.form.picture(), **edit.form.facts())
        except ValidationError as error:
            edit.refuse(error)
        else:
            return redirect("administration:set-up-words")
    return _show(request, edit, 1)


@_held_here
def choose_words(request: HttpRequest) -> HttpResponse:
    held = current()
    edit = Edit(request, WordsForm, initial=words_of(held), held=held, rows=[kind_rows(held)])
    if edit.is_ready():
        try:
            keep_words(REGISTER, **edit.form.facts(edit.rows_of("kinds")))
        except ValidationError as error:
            edit.refuse(error)
        else:
            return redirect("administration:set-up-themes")
    return _show(request, edit, 2, may_skip=reverse("administration:set-up-themes"))


@_held_here
def choose_themes(request: HttpRequest) -> HttpResponse:
    edit = Edit(request, ThemesForm, initial={})
    if edit.is_ready():
        keep_themes(REGISTER, edit.values["vocabulary"], edit.values["themes"])
        return redirect("administration:set-up-mail")
    return _show(request, edit, 3, may_skip=reverse("administration:set-up-mail"))


@_held_here
def test_mail(request: HttpRequest) -> HttpResponse:
    edit = Edit(request, MailForm, initial={})
    trial = try_mail(edit.values["to"]) if edit.is_ready() else None
    further = reverse("administration:set-up-administrator")
    return _show(request, edit, 4, trial=trial, may_skip=further, save=_("Send a letter"))


@_held_here
def make_administrator(request: HttpRequest) -> HttpResponse:
    """The last step: an account with a password of its own choice, and the register is open."""
    edit = Edit(request, AdministratorForm, initial={})
    if edit.is_ready():
        values = dict(edit.values)
        values.pop("again")
        try:
            user = begin_register(language=current().default_language, **values)
        except ValidationError as error:
            edit.refuse(error)
        else:
            request.session.pop(_HELD, None)
            record_authentication(request, user, method="set-up")
            address = reverse("administration:organisation")
            return perform_login(request, user, email_verification="none", redirect_url=address)
    return _show(request, edit, 5, save=_("Open the register"))


def _show(request: HttpRequest, edit: Edit, number: int, **context: Any) -> HttpResponse:
    told = {"edit": edit, "number": number, "steps": steps(), "save": _("Go on"), "step": steps()[number - 1]}
    status = 200 if context.get("trial") else edit.status
    return render(request, "administration/step.html", {**told, **context}, status=status)
