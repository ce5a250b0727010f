"""Reporting an error from any page, and the queue in which editors answer."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from mandato_web.design.filtering import asked_for
from mandato_web.design.pagination import paginate
from mandato_web.history.services import Author
from mandato_web.portal.mistake_forms import AnswerForm, MistakeForm
from mandato_web.portal.mistakes import answer_mistake, count_by_state, mark_of, tell_mistake
from mandato_web.portal.models import Mistake
from mandato_web.values.wording import LANGUAGES, spoken_language


def report(request: HttpRequest) -> HttpResponse:
    """What was typed stays in the form where it cannot be taken."""
    page = _page(asked_for(request.POST if request.method == "POST" else request.GET, "page"))
    form = MistakeForm(request.POST or None)
    status = 200
    if request.method == "POST" and form.is_valid():
        if not form.cleaned_data["website"]:
            try:
                tell_mistake(
                    page=page,
                    what=form.cleaned_data["what"],
                    email=form.cleaned_data["email"],
                    language=spoken_language(),
                    sender=mark_of(request),
                )
            except ValidationError as error:
                form.add_error(None, error)
                return render(request, "portal/mistake.html", {"form": form, "page": page}, status=429)
        return render(request, "portal/mistake_told.html", {"page": page})
    if request.method == "POST":
        status = 422
    return render(request, "portal/mistake.html", {"form": form, "page": page}, status=status)


@login_required
@permission_required("findings.decide", raise_exception=True)
def list_mistakes(request: HttpRequest) -> HttpResponse:
    """Open ones first to be seen; the others by what became of them."""
    asked = asked_for(request.GET, "state") or Mistake.State.OPEN
    counts = count_by_state()
    tabs = [
        (f"{label} ({counts.get(state, 0)})", f"?state={state}", state == asked)
        for state, label in Mistake.State.choices
    ]
    page = paginate(Mistake.objects.filter(state=asked), request.GET)
    return render(request, "portal/mistakes.html", {"page": page, "tabs": tabs, "form": AnswerForm()})


@login_required
@permission_required("findings.decide", raise_exception=True)
@require_POST
def answer(request: HttpRequest, pk: int) -> HttpResponse:
    mistake = get_object_or_404(Mistake, pk=pk)
    form = AnswerForm(request.POST)
    if form.is_valid():
        try:
            answer_mistake(
                Author.from_user(request.user),
                mistake,
                answer=form.cleaned_data["answer"],
                fixed=form.cleaned_data["fixed"],
            )
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, _("Answered."))
            return redirect("portal:mistakes")
    return render(request, "portal/mistake_answer.html", {"form": form, "mistake": mistake}, status=422)


def _page(path: str) -> str:
    """An address of this register without its language; its front where it is none."""
    if not path.startswith("/") or path.startswith("//") or "\\" in path:
        return "/"
    first, _slash, rest = path[1:].partition("/")
    return f"/{rest}"[:500] if first in LANGUAGES else path[:500]
