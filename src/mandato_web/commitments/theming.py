"""The themes that a commitment carries: an editor's form, and the writing of them."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from mandato_web.commitments import queries
from mandato_web.commitments.lines import describe_line
from mandato_web.commitments.models import Commitment
from mandato_web.design.editing import Edit, EditForm
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author, settle_links
from mandato_web.themes.models import Theme, Vocabulary
from mandato_web.themes.queries import list_branches


class ThemesForm(EditForm):
    """Every theme of every vocabulary, grouped under those that they belong to."""

    themes = forms.ModelMultipleChoiceField(
        label=gettext_lazy("Themes"),
        queryset=Theme.objects.all(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        vocabularies = list(Vocabulary.objects.all())
        branches = list_branches(vocabularies)
        self.fields["themes"].choices = [  # type: ignore[attr-defined]
            (f"{vocabulary}: {_name(branch.theme)}", [(one.pk, _name(one)) for one in (branch.theme, *branch.below)])
            for vocabulary in vocabularies
            for branch in branches[vocabulary.pk]
        ]


def set_themes(author: Author, commitment: Commitment, themes: Iterable[Theme]) -> None:
    settle_links(author, commitment, "themes", themes)


@login_required
@permission_required("commitments.edit", raise_exception=True)
@require_http_methods(["GET", "HEAD", "POST"])
def edit_themes(request: HttpRequest, slug: str) -> HttpResponse:
    commitment = queries.get_commitment(slug)
    if commitment is None:
        raise Http404(_("No commitment has this address."))
    edit = Edit(
        request,
        ThemesForm,
        initial={"themes": list(commitment.themes.values_list("pk", flat=True))},
        version=version_of(commitment),
        since=lambda version: changes_since(version, commitment),
    )
    if edit.is_ready():
        set_themes(Author.from_user(request.user), commitment, edit.values["themes"])
        messages.success(request, _("Saved."))
        return redirect(commitment)
    line = describe_line(commitment, timezone.localdate())
    context = {"edit": edit, "commitment": commitment, "line": line}
    return render(request, "commitments/themes.html", context, status=edit.status)


def _name(theme: Theme) -> str:
    return f"{theme.number} {theme}" if theme.number else str(theme)
