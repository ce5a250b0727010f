"""Commenting: on a paragraph, inside an actor, and its position sent as one."""

from typing import Any

from allauth.account.adapter import get_adapter
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.actors.models import Actor
from mandato_web.consultations import commenting, queries, rate
from mandato_web.consultations.access import list_rounds, round_for, shows_answers, visible_comments, writing_actors
from mandato_web.consultations.forms import CommentForm, InsideCommentForm, InsideEditForm, VisitorCommentForm
from mandato_web.consultations.models import Comment, Consultation, Stage
from mandato_web.consultations.views import find_consultation, trail_of
from mandato_web.design.filtering import asked_for
from mandato_web.design.pagination import paginate
from mandato_web.history.services import Author


@require_http_methods(["GET", "HEAD", "POST"])
def show_part(request: HttpRequest, slug: str, key: str) -> HttpResponse:
    """A paragraph with all that is said of it, and the form to say more: for an actor, or as whoever came."""
    consultation = find_consultation(request, slug)
    draft = consultation.draft
    part = draft.by_key.get(key) if draft else None
    comments = visible_comments(request.user, consultation).filter(part=key)
    if part is None and not comments.exists():
        raise Http404(_("The draft has no such paragraph."))
    language = queries.pick_language(draft, asked_for(request.GET, "text"))
    if part is not None and language not in part.texts:
        language = next(iter(part.texts))
    actor = _choose_actor(request)
    form = _make_form(request, actor, {"language": language, "shown": draft.number if draft else None})
    status, problem = 200, ""
    if request.method == "POST":
        if form.is_valid():
            try:
                return _write(request, consultation, key, actor, form)
            except ValidationError as error:
                put_back(form, error)
            except rate.TooMany:
                problem = _("Too many comments came from here. Wait an hour, or send a matrix to the secretariat.")
        status = 429 if problem else 422
    text = part.texts.get(language, "") if part else ""
    page = paginate(queries.with_voices(comments.exclude(stage__in=_GONE)).order_by("late", "pk"), request.GET)
    round, late = round_for(list_rounds(consultation), actor, timezone.localdate())
    context = {
        "consultation": consultation,
        "draft": draft,
        "part": part,
        "key": key,
        "label": part.number if part else "",
        "pieces": queries.cut_text(text, page.records, language),
        "language": language,
        "page": page,
        "form": form,
        "problem": problem,
        "actor": actor,
        "actors": writing_actors(request.user),
        "round": round if consultation.published_as_id is None else None,
        "late": late,
        "may_send": actor is not None and request.user.has_perm("consultations.send", actor),
        "may_edit": request.user.has_perm("consultations.edit") and consultation.published_as_id is None,
        "shows_answers": shows_answers(request.user, consultation),
        "trail": trail_of(consultation),
    }
    return render(request, "consultations/part.html", context, status=status)


_GONE = (Stage.REFUSED, Stage.WITHDRAWN)


def _choose_actor(request: HttpRequest) -> Actor | None:
    """The one that is asked for among those the person writes for, else the first; None for a visitor."""
    actors = writing_actors(request.user)
    wanted = asked_for(request.POST, "as") or asked_for(request.GET, "as")
    return next((one for one in actors if one.slug == wanted), actors[0] if actors else None)


def _make_form(request: HttpRequest, actor: Actor | None, initial: dict[str, Any]) -> CommentForm:
    data = request.POST if request.method == "POST" else None
    if actor is None:
        return VisitorCommentForm(data, initial=initial)
    return InsideCommentForm(actor, data, initial=initial)


def _write(
    request: HttpRequest, consultation: Consultation, key: str, actor: Actor | None, form: CommentForm
) -> HttpResponse:
    said = dict(form.cleaned_data)
    if actor is None:
        trap = said.pop("website")
        rate.count_visitor(get_adapter(request).get_client_ip(request))
        # A form that a program filled in is answered like any other, and nothing is kept.
        if not trap:
            commenting.comment_as_visitor(consultation, key, **said)
        messages.success(request, _("Thank you. Your comment is shown once somebody has looked at it."))
        return redirect("consultations:part", consultation.slug, key)
    if not request.user.has_perm("consultations.comment", actor):
        raise PermissionDenied
    position = "position" in request.POST and request.user.has_perm("consultations.send", actor)
    author = Author.from_user(request.user)
    comment = commenting.write_inside(author, consultation, actor, key, position=position, **said)
    messages.success(request, _("Put into the position; it is not sent yet.") if position else _("Kept inside."))
    address = reverse("consultations:part", args=[consultation.slug, key])
    return redirect(f"{address}?as={actor.slug}#comment-{comment.pk}")


def put_back(form: Any, error: ValidationError) -> None:
    if not hasattr(error, "error_dict"):
        form.add_error(None, error)
        return
    for name, errors in error.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)


def own_actor(request: HttpRequest, slug: str, permission: str = "consultations.comment") -> Actor:
    actor = get_object_or_404(Actor, slug=slug)
    if not request.user.has_perm(permission, actor):
        raise PermissionDenied
    return actor


@login_required
@require_safe
def show_position(request: HttpRequest, slug: str, actor: str) -> HttpResponse:
    """An actor's desk: what its units say, paragraph by paragraph, beside the position that will be sent."""
    consultation = find_consultation(request, slug)
    party = own_actor(request, actor)
    parts = queries.list_inside(consultation, party)
    round, late = round_for(list_rounds(consultation), party, timezone.localdate())
    language = queries.pick_language(consultation.draft, "")
    context = {
        "consultation": consultation,
        "actor": party,
        "rows": [(one, one.part.texts.get(language, "") if one.part else "") for one in parts],
        "waiting": sum(len(one.position) for one in parts),
        "inside": sum(len(one.inside) for one in parts),
        "sent": sum(len(one.sent) for one in parts),
        "round": round,
        "late": late,
        "language": language,
        "may_send": request.user.has_perm("consultations.send", party),
        "shows_answers": consultation.results_at is not None,
        "trail": trail_of(consultation),
    }
    return render(request, "consultations/position.html", context)


@login_required
@require_POST
def take(request: HttpRequest, slug: str, actor: str) -> HttpResponse:
    """Chosen comments of units become one of the position."""
    consultation = find_consultation(request, slug)
    party = own_actor(request, actor, "consultations.send")
    keys = [int(key) for key in request.POST.getlist("comment") if key.isascii() and key.isdigit() and len(key) < 12]
    chosen = list(consultation.comments.filter(actor=party, stage=Stage.INSIDE, pk__in=keys).order_by("pk"))
    if not chosen:
        messages.error(request, _("Choose at least one comment."))
        return redirect("consultations:position", consultation.slug, party.slug)
    try:
        drawn = commenting.take_over(Author.from_user(request.user), chosen)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect("consultations:position", consultation.slug, party.slug)
    return redirect("consultations:edit-comment", consultation.slug, drawn.pk)


@login_required
@require_POST
def send(request: HttpRequest, slug: str, actor: str) -> HttpResponse:
    consultation = find_consultation(request, slug)
    party = own_actor(request, actor, "consultations.send")
    try:
        sent = commenting.send_position(Author.from_user(request.user), consultation, party)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        n = len(sent)
        messages.success(request, ngettext("%(n)s comment sent.", "%(n)s comments sent.", n) % {"n": n})
        if sent[0].late:
            messages.warning(request, _("The round had closed: they are kept as late, and not counted."))
    return redirect("consultations:position", consultation.slug, party.slug)


def _own_comment(request: HttpRequest, slug: str, pk: int) -> Comment:
    """Only of an actor one writes for; another's does not exist."""
    consultation = find_consultation(request, slug)
    found = consultation.comments.filter(actor__in=[one.pk for one in writing_actors(request.user)])
    return get_object_or_404(found.select_related("actor", "round", "consultation"), pk=pk)


def _ask_right(request: HttpRequest, comment: Comment) -> None:
    """What is in the position, and what was sent, is the coordinator's; the rest anybody's who writes there."""
    name = "consultations.comment" if comment.stage == Stage.INSIDE else "consultations.send"
    if not request.user.has_perm(name, comment.actor):
        raise PermissionDenied


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit_comment(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    comment = _own_comment(request, slug, pk)
    _ask_right(request, comment)
    if not comment.is_inside:
        raise Http404(_("This comment was sent; withdraw it and write another."))
    initial = {"text": comment.text, "proposed": comment.proposed}
    form = InsideEditForm(request.POST if request.method == "POST" else None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            commenting.edit_inside(Author.from_user(request.user), comment, **form.cleaned_data)
        except ValidationError as error:
            put_back(form, error)
        else:
            messages.success(request, _("Saved."))
            return redirect("consultations:position", slug, comment.actor.slug if comment.actor else "")
    context = {
        "comment": comment,
        "consultation": comment.consultation,
        "form": form,
        "drawn": list(comment.drawn_from.select_related("unit")),
        "trail": trail_of(comment.consultation),
    }
    return render(request, "consultations/edit_comment.html", context, status=422 if form.errors else 200)


@login_required
@require_POST
def take_step(request: HttpRequest, slug: str, pk: int, step: str) -> HttpResponse:
    comment = _own_comment(request, slug, pk)
    _ask_right(request, comment)
    steps = {"discard": commenting.discard_inside, "withdraw": commenting.withdraw}
    if step not in steps:
        raise Http404
    actor = comment.actor.slug if comment.actor else ""
    try:
        steps[step](Author.from_user(request.user), comment)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("Withdrawn.") if step == "withdraw" else _("Discarded."))
    return redirect("consultations:position", slug, actor)
