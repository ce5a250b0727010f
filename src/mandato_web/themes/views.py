"""Pages of this room: the vocabularies, one theme, and their editing."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.design.editing import Edit
from mandato_web.design.panels import show_margins
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author
from mandato_web.themes import queries, services
from mandato_web.themes.forms import ThemeForm, VocabularyForm
from mandato_web.themes.models import Theme, Vocabulary

_may_manage = permission_required("themes.manage", raise_exception=True)


@require_safe
def show_list(request: HttpRequest) -> HttpResponse:
    return _show_vocabularies(request, queries.list_vocabularies())


@require_safe
def show_vocabulary(request: HttpRequest, vocabulary: str) -> HttpResponse:
    return _show_vocabularies(request, [_vocabulary(vocabulary)], alone=True)


@require_safe
def show_theme(request: HttpRequest, vocabulary: str, code: str) -> HttpResponse:
    theme = _theme(vocabulary, code)
    below = queries.list_below(theme)
    context = {
        "theme": theme,
        "below": below,
        "margins": show_margins("theme", below, request),
        "trail": _trail(theme.vocabulary),
        "may_manage": request.user.has_perm("themes.manage"),
    }
    return render(request, "themes/theme.html", context)


@login_required
@_may_manage
@require_http_methods(["GET", "HEAD", "POST"])
def edit_vocabulary(request: HttpRequest, vocabulary: str = "") -> HttpResponse:
    """An empty address makes a new one."""
    known = _vocabulary(vocabulary) if vocabulary else None
    initial = {"names": known.names, "source_url": known.source_url} if known else {}
    version = version_of(known) if known else ""
    edit = Edit(request, VocabularyForm, initial=initial, version=version, vocabulary=known)
    if edit.is_ready():
        values = dict(edit.values)
        saved = services.save_vocabulary(_author(request), values.pop("slug", vocabulary), **values)
        messages.success(request, _("Saved."))
        return redirect("themes:vocabulary", saved.slug)
    title = str(known) if known else _("New vocabulary")
    return _show_form(request, edit, title, [(_("Themes"), reverse("themes:list"))])


@login_required
@_may_manage
@require_http_methods(["GET", "HEAD", "POST"])
def edit_theme(request: HttpRequest, vocabulary: str, code: str = "") -> HttpResponse:
    """An empty code makes a new theme."""
    held = _vocabulary(vocabulary)
    theme = _theme(vocabulary, code) if code else None
    fields = ("number", "names", "notes", "parent")
    initial = {name: getattr(theme, name) for name in fields} if theme else {}
    edit = Edit(
        request,
        ThemeForm,
        initial=initial,
        version=version_of(theme) if theme else "",
        since=(lambda version: changes_since(version, theme)) if theme else None,
        vocabulary=held,
        theme=theme,
    )
    if edit.is_ready():
        values = dict(edit.values)
        try:
            saved = services.save_theme(_author(request), held, values.pop("code", code), **values)
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(saved)
    return _show_form(request, edit, str(theme) if theme else _("New theme"), _trail(held))


@login_required
@_may_manage
@require_POST
def remove_theme(request: HttpRequest, vocabulary: str, code: str) -> HttpResponse:
    theme = _theme(vocabulary, code)
    try:
        services.remove_theme(_author(request), theme)
    except ProtectedError:
        messages.error(request, _("Commitments or other themes carry it: it stays."))
        return redirect(theme)
    messages.success(request, _("%(name)s was taken out.") % {"name": theme})
    return redirect("themes:vocabulary", vocabulary)


@login_required
@_may_manage
@require_POST
def load_goals(request: HttpRequest) -> HttpResponse:
    services.load_goals(_author(request))
    messages.success(request, _("The Sustainable Development Goals are there."))
    return redirect("themes:vocabulary", services.GOALS)


def _show_vocabularies(request: HttpRequest, held: list[Vocabulary], *, alone: bool = False) -> HttpResponse:
    branches = queries.list_branches(held)
    themes = [theme for grown in branches.values() for branch in grown for theme in (branch.theme, *branch.below)]
    context = {
        "vocabularies": [(one, branches[one.pk]) for one in held],
        "alone": held[0] if alone else None,
        "margins": show_margins("theme", themes, request),
        "trail": [(_("Themes"), reverse("themes:list"))],
        "may_manage": request.user.has_perm("themes.manage"),
        "lacks_goals": not alone and all(one.slug != services.GOALS for one in held),
    }
    return render(request, "themes/list.html", context)


def _show_form(request: HttpRequest, edit: Edit, title: str, trail: list[tuple[str, str]]) -> HttpResponse:
    context = {"edit": edit, "title": title, "trail": trail, "cancel": trail[-1][1]}
    return render(request, "themes/edit.html", context, status=edit.status)


def _trail(vocabulary: Vocabulary) -> list[tuple[str, str]]:
    return [
        (_("Themes"), reverse("themes:list")),
        (str(vocabulary), reverse("themes:vocabulary", args=[vocabulary.slug])),
    ]


def _author(request: HttpRequest) -> Author:
    return Author.from_user(request.user)


def _vocabulary(slug: str) -> Vocabulary:
    found = queries.get_vocabulary(slug)
    if found is None:
        raise Http404(_("No vocabulary has this address."))
    return found


def _theme(vocabulary: str, code: str) -> Theme:
    found = queries.get_theme(vocabulary, code)
    if found is None:
        raise Http404(_("No theme has this address."))
    return found
