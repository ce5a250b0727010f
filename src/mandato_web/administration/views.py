"""The settings of the organisation and its examples, for administrators, with what was changed and its taking back."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from mandato_web.administration.forms import (
    ExamplesForm,
    MailForm,
    OrganisationForm,
    WordsForm,
    initial_of,
    kind_rows,
    words_of,
)
from mandato_web.administration.jobs import NO_LOADING, bring_in_examples, read_loading
from mandato_web.administration.mailing import try_mail
from mandato_web.administration.services import keep_words, take_back
from mandato_web.design.editing import Edit
from mandato_web.history.queries import changes_of, changes_since, version_of
from mandato_web.history.services import Author
from mandato_web.history.undoing import find_act, gather_acts
from mandato_web.intake.examples import Own, plan_removal, remove_examples
from mandato_web.intake.examples.marking import count_examples, count_own
from mandato_web.organisation import services
from mandato_web.organisation.models import Organisation
from mandato_web.organisation.queries import current

_MOST_ACTS = 50
_may_manage = permission_required("organisation.manage", raise_exception=True)


@login_required
@_may_manage
@require_http_methods(["GET", "HEAD", "POST"])
def edit_organisation(request: HttpRequest) -> HttpResponse:
    held = _held()
    edit = Edit(
        request, OrganisationForm, initial=initial_of(held), has_logo=held.logo is not None, **_standing(held)
    )  # fmt: skip
    if edit.is_ready():
        try:
            services.describe(_author(request), logo=edit.form.picture(), **edit.form.facts())
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect("administration:organisation")
    context = {"edit": edit, "tab": "organisation", "held": held, "acts": _acts(held)}
    return render(request, "administration/organisation.html", context, status=edit.status)


@login_required
@_may_manage
@require_http_methods(["GET", "HEAD", "POST"])
def edit_words(request: HttpRequest) -> HttpResponse:
    held = _held()
    edit = Edit(request, WordsForm, initial=words_of(held), held=held, rows=[kind_rows(held)], **_standing(held))
    if edit.is_ready():
        try:
            keep_words(_author(request), **edit.form.facts(edit.rows_of("kinds")))
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect("administration:words")
    context = {"edit": edit, "tab": "words", "held": held, "acts": _acts(held)}
    return render(request, "administration/words.html", context, status=edit.status)


@login_required
@_may_manage
@require_http_methods(["GET", "HEAD", "POST"])
def test_mail(request: HttpRequest) -> HttpResponse:
    edit = Edit(request, MailForm, initial={"to": request.user.email})
    trial = try_mail(edit.values["to"]) if edit.is_ready() else None
    context = {"edit": edit, "tab": "mail", "trial": trial, "save": _("Send a letter")}
    return render(request, "administration/mail.html", context, status=200 if trial else edit.status)


@login_required
@_may_manage
@require_POST
def undo_act(request: HttpRequest) -> HttpResponse:
    held = _held()
    act = find_act(gather_acts(changes_of(held)[:_MOST_ACTS]), request.POST.get("act", ""))
    if act is None:
        raise Http404
    try:
        take_back(_author(request), act)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("Taken back."))
    return redirect("administration:organisation")


@login_required
@_may_manage
@require_http_methods(["GET", "HEAD", "POST"])
def show_examples(request: HttpRequest) -> HttpResponse:
    """What would come or go, counted, before anything does."""
    edit = Edit(request, ExamplesForm, initial={"own": "refuse"})
    there = current().holds_examples
    loading = NO_LOADING if there else read_loading()
    if not loading.is_under_way and edit.is_ready():
        done = _remove(request, edit) if there else _load(request, edit)
        if done:
            return redirect("administration:examples")
    context: dict[str, Any] = {"edit": edit, "tab": "examples", "there": there, "loading": loading}
    if there:
        plan = plan_removal(Own.REFUSE)
        context |= {"counts": count_examples(), "own": plan.own[:_MOST_ACTS], "n_own": len(plan.own)}
        context["n_examples"] = sum(n for label, n in context["counts"])
    else:
        context["standing"] = count_own()
    response = render(request, "administration/examples.html", context, status=edit.status)
    if loading.is_under_way:
        response["Refresh"] = "3"
    return response


def _load(request: HttpRequest, edit: Edit) -> bool:
    from django.conf import settings

    if not settings.EXAMPLES.is_dir():
        edit.refuse(ValidationError(_("The examples are not installed on this machine.")))
        return False
    asked = bring_in_examples.enqueue(request.user.pk, get_language() or "en")
    problem = asked.return_value if asked.is_finished else ""
    if problem:
        edit.refuse(ValidationError(problem))
        return False
    if asked.is_finished:
        messages.success(request, _("The examples are loaded. Every page says so until they are removed."))
    return True


def _remove(request: HttpRequest, edit: Edit) -> bool:
    own = Own(edit.values["own"] or Own.REFUSE)
    try:
        removed = remove_examples(_author(request), own)
    except ValidationError as error:
        edit.refuse(error)
        return False
    messages.success(
        request, _("%(n)s example records are removed. The history still proves whole.") % {"n": removed.examples}
    )
    return True


def _held() -> Organisation:
    return Organisation.objects.select_related("logo").order_by("pk").first() or Organisation()


def _standing(held: Organisation) -> dict[str, Any]:
    if not held.pk:
        return {}
    return {"version": version_of(held), "since": lambda version: changes_since(version, held)}


def _acts(held: Organisation) -> list[Any]:
    return gather_acts(changes_of(held)[:_MOST_ACTS]) if held.pk else []


def _author(request: HttpRequest) -> Author:
    return Author.from_user(request.user)
