"""The secretariat's desk: comments with their like, an answer to each, and those of visitors let through."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.consultations import answering, commenting, erasing, queries
from mandato_web.consultations.forms import AnswerForm, EraseForm
from mandato_web.consultations.models import Comment, Consultation, Disposition, Stage
from mandato_web.consultations.views import find_consultation, trail_of
from mandato_web.consultations.writing_views import put_back
from mandato_web.design.filtering import asked_for
from mandato_web.design.pagination import paginate
from mandato_web.history.services import Author

_may_answer = permission_required("consultations.answer", raise_exception=True)
_may_moderate = permission_required("consultations.moderate", raise_exception=True)


@login_required
@_may_answer
@require_safe
def show_answers(request: HttpRequest, slug: str) -> HttpResponse:
    """Groups of similar comments; `show` narrows to those without an answer, late or orphaned ones."""
    consultation = find_consultation(request, slug)
    sent = consultation.comments.filter(stage=Stage.SENT)
    wanted = asked_for(request.GET, "show")
    narrowed = {
        "open": sent.filter(disposition="", late=False),
        "late": sent.filter(late=True),
        "orphaned": sent.filter(anchor="orphaned"),
    }
    found = narrowed.get(wanted, sent)
    key = asked_for(request.GET, "paragraph")
    if key:
        found = found.filter(part=key)
    firsts = found if wanted else found.filter(alike=None)
    page = paginate(queries.with_voices(firsts).order_by("late", "part", "number"), request.GET)
    groups = {one.first.pk: one for one in queries.list_groups(page.records)}
    draft = consultation.draft
    language = queries.pick_language(draft, "")
    rows = []
    for comment in page.records:
        part = draft.by_key.get(comment.part) if draft else None
        rows.append((comment, groups.get(comment.pk), part, part.texts.get(language, "") if part else ""))
    context = {
        "consultation": consultation,
        "rows": rows,
        "page": page,
        "wanted": wanted,
        "tabs": [
            (label, f"?show={name}" if name else "?", wanted == name)
            for name, label in (("", _("All, in groups")), ("open", _("Without an answer")), ("late", _("Late")),
                                ("orphaned", _("Words gone")))
        ],
        "results": queries.count_results(consultation),
        "open_count": answering.count_open(consultation),
        "waiting": consultation.comments.filter(stage=Stage.WAITING).count(),
        "dispositions": Disposition.choices,
        "trail": trail_of(consultation),
    }  # fmt: skip
    return render(request, "consultations/answers.html", context)


@login_required
@_may_answer
@require_POST
def answer_comment(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """An answer that cannot stand comes back with what was typed."""
    consultation = find_consultation(request, slug)
    comment = get_object_or_404(consultation.comments.filter(stage=Stage.SENT).select_related("actor"), pk=pk)
    form = AnswerForm(request.POST)
    if form.is_valid():
        said = form.cleaned_data
        chosen = [comment]
        if said["alike"]:
            first = comment.alike_id or comment.pk
            group = Comment.objects.filter(alike=first, stage=Stage.SENT).exclude(pk=comment.pk)
            chosen += [*group, *Comment.objects.filter(pk=comment.alike_id or 0)]
        try:
            answering.answer(Author.from_user(request.user), chosen, said["disposition"], said["reason"])
        except ValidationError as error:
            for name, errors in error.error_dict.items() if hasattr(error, "error_dict") else [(None, [error])]:
                form.add_error(name, errors)
        else:
            n = len(chosen)
            messages.success(request, ngettext("%(n)s comment answered.", "%(n)s comments answered.", n) % {"n": n})
            back = asked_for(request.POST, "show")
            address = reverse("consultations:answers", args=[slug])
            return redirect(f"{address}{f'?show={back}' if back in ('open', 'late', 'orphaned') else ''}#comment-{pk}")
    context = {"consultation": consultation, "comment": comment, "form": form, "trail": trail_of(consultation)}
    return render(request, "consultations/answer.html", context, status=422)


@login_required
@_may_answer
@require_POST
def publish_answers(request: HttpRequest, slug: str) -> HttpResponse:
    consultation = find_consultation(request, slug)
    try:
        answering.publish_answers(Author.from_user(request.user), consultation)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect("consultations:answers", slug)
    messages.success(request, _("Comments and answers are public."))
    return redirect("consultations:results", slug)


@login_required
@_may_moderate
@require_safe
def show_moderation(request: HttpRequest, slug: str) -> HttpResponse:
    consultation = find_consultation(request, slug)
    page = paginate(consultation.comments.filter(stage=Stage.WAITING).order_by("made_at"), request.GET)
    context = {"consultation": consultation, "page": page, "trail": trail_of(consultation)}
    return render(request, "consultations/moderation.html", context)


@login_required
@_may_moderate
@require_POST
def moderate(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    consultation = find_consultation(request, slug)
    comment = get_object_or_404(consultation.comments.select_related("consultation"), pk=pk)
    admit = "admit" in request.POST
    try:
        commenting.moderate(
            Author.from_user(request.user), comment, admit=admit, reason=asked_for(request.POST, "reason")
        )
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("Admitted.") if admit else _("Refused."))
    return redirect("consultations:moderation", slug)


@login_required
@_may_moderate
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, slug: str) -> HttpResponse:
    """Who a visitor is, and what they said if they ask for it: by their address, or by the number of a comment."""
    consultation = find_consultation(request, slug)
    form = EraseForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            n = _erase(request, consultation, form.cleaned_data)
        except ValidationError as error:
            put_back(form, error)
        else:
            messages.success(request, ngettext("%(n)s comment erased.", "%(n)s comments erased.", n) % {"n": n})
            return redirect("consultations:moderation", slug)
    context = {"consultation": consultation, "form": form, "trail": trail_of(consultation)}
    return render(request, "consultations/erase.html", context, status=422 if form.errors else 200)


def _erase(request: HttpRequest, consultation: Consultation, asked: dict[str, Any]) -> int:
    author = Author.from_user(request.user)
    how = {"reason": asked["reason"], "words": asked["words"]}
    if asked["email"]:
        return erasing.erase_address(author, asked["email"], **how)
    found = list(consultation.comments.filter(number=asked["number"]))
    if not found:
        raise ValidationError({"number": _("No comment has this number.")})
    return erasing.erase_voices(author, found, **how)
