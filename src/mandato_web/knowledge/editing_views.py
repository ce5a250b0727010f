"""Practices from draft to publication: writing, the checklist, peers, the desk, replications."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.actors.models import Actor
from mandato_web.design.editing import Edit, Rows
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author
from mandato_web.knowledge import access, queries, services
from mandato_web.knowledge.forms import (
    ActorRow,
    CommitmentRow,
    InviteReviewerForm,
    PracticeForm,
    ReplicationForm,
    ResourceForm,
    ReviewForm,
)
from mandato_web.knowledge.models import CRITERIA, Practice, Replication, Resource, Review
from mandato_web.values.slugs import free_slug
from mandato_web.values.wording import say

_PRACTICE = (
    "contributor", "kind", "titles", "problem", "context", "done", "results", "evidence", "evidence_url", "cost",
    "currency", "cost_notes", "languages", "starts", "ends", "place", "countries", "fit", "ownership",
    "sustainability", "replicability", "requirements", "contract", "training", "returning", "source",
)  # fmt: skip
_RESOURCE = ("kind", "titles", "summaries", "url", "languages", "date", "source")
# What a slug must not be: addresses of this room's own pages.
_TAKEN = ("new", "mine", "compare", "desk", "resources", "experts", "media", "replications")
_may_decide = permission_required("knowledge.publish", raise_exception=True)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit_practice(request: HttpRequest, slug: str = "") -> HttpResponse:
    practice = _practice(request, slug) if slug else Practice()
    if not (access.may_edit(request.user, practice) if slug else access.may_contribute(request.user)):
        raise PermissionDenied
    editor = request.user.has_perm("knowledge.publish")
    edit = Edit(
        request,
        PracticeForm,
        initial=_initial(practice, _PRACTICE) if slug else _first_contributor(request.user),
        version=version_of(practice) if slug else "",
        since=(lambda version: changes_since(version, practice)) if slug else None,
        rows=_linked_rows(practice, "carried_by", _("Carried out by")),
        actors=_actors(request.user, practice),
        must_choose=not editor,
    )
    if edit.is_ready():
        facts = dict(edit.values)
        links = _links(edit, facts, "carried_by")
        facts["currency"] = facts["currency"] or "EUR"
        if not slug:
            facts |= {"slug": _slug(Practice, facts["titles"], "practice"), "author": request.user}
        try:
            services.save_practice(Author.from_user(request.user), practice, links=links, **facts)
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(practice)
    context = {"edit": edit, "record": practice, "slug": slug, "new_title": _("Tell of a practice")}
    return render(request, "knowledge/edit.html", context, status=edit.status)


@login_required
@require_POST
def act_on_practice(request: HttpRequest, slug: str) -> HttpResponse:
    """`act`: submit or remove, by its authors; publish or back, by the secretariat."""
    practice = _practice(request, slug)
    author, act = Author.from_user(request.user), request.POST.get("act")
    if act in ("submit", "remove"):
        if not access.may_edit(request.user, practice):
            raise PermissionDenied
    elif not request.user.has_perm("knowledge.publish"):
        raise PermissionDenied
    try:
        if act == "submit":
            services.submit_practice(author, practice)
            messages.success(request, _("Submitted. The secretariat invites peers to review it."))
        elif act == "remove":
            services.withdraw_practice(author, practice)
            messages.success(request, _("The draft is removed."))
            return redirect("knowledge:practices")
        elif act == "publish":
            services.publish_practice(author, practice)
            messages.success(request, _("Published."))
        elif act == "back":
            services.send_back(author, practice, request.POST.get("reason", ""))
            messages.success(request, _("Sent back to its author."))
            return redirect("knowledge:desk")
        else:
            raise Http404
    except ValidationError as error:
        if act == "back":
            return _show_review_desk(request, practice, InviteReviewerForm(), " ".join(error.messages), 422)
        messages.error(request, " ".join(error.messages))
    return (
        redirect("knowledge:review-desk", slug)
        if act == "publish" and not practice.is_published
        else redirect(practice)
    )


@login_required
@_may_decide
@require_safe
def show_desk(request: HttpRequest) -> HttpResponse:
    context = {"waiting": queries.list_on_desk(), "replications": queries.list_waiting_replications()}
    return render(request, "knowledge/desk.html", context)


@login_required
@_may_decide
@require_http_methods(["GET", "HEAD", "POST"])
def review_desk(request: HttpRequest, slug: str) -> HttpResponse:
    """One practice on the desk: who was asked, what they say, inviting another."""
    practice = _practice(request, slug)
    form = InviteReviewerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            services.invite_reviewer(Author.from_user(request.user), practice, form.cleaned_data["email"])
        except ValidationError as error:
            form.add_error("email", error)
        else:
            messages.success(request, _("Invited."))
            return redirect("knowledge:review-desk", slug)
    return _show_review_desk(request, practice, form, "", 422 if request.method == "POST" else 200)


def _show_review_desk(request: HttpRequest, practice: Practice, form: Any, problem: str, status: int) -> HttpResponse:
    context = {
        "practice": practice,
        "reviews": [(one, _judged(one)) for one in queries.list_reviews(practice)],
        "form": form,
        "problem": problem,
        "reason": request.POST.get("reason", ""),
        "trail": [(_("Desk of practices"), reverse("knowledge:desk"))],
    }
    return render(request, "knowledge/review_desk.html", context, status=status)


def _judged(review: Review) -> list[tuple[Any, Any]]:
    held = {one.criterion: one for one in review.judgements.all()}
    return [(criterion.label, held[criterion]) for criterion in CRITERIA if criterion in held]


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def review_practice(request: HttpRequest, slug: str) -> HttpResponse:
    """Open to whoever was asked, while it is reviewed."""
    review = get_object_or_404(Review.objects.select_related("practice"), practice__slug=slug, reviewer=request.user)
    practice = review.practice
    initial: dict[str, Any] = {"advice": review.advice, "remark": review.remark}
    for one in review.judgements.all():
        initial |= {one.criterion: one.verdict, f"{one.criterion}_reason": one.reason}
    edit = Edit(request, ReviewForm, initial=initial, version=version_of(review))
    if edit.is_ready():
        judged = {one.value: (edit.values[one.value], edit.values[f"{one.value}_reason"]) for one in CRITERIA}
        try:
            services.answer_review(
                Author.from_user(request.user), review, judged,
                advice=edit.values["advice"], remark=edit.values["remark"],
            )  # fmt: skip
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Thank you. Your review is with the secretariat."))
            return redirect("knowledge:mine")
    arguments = [(one.label, getattr(practice, one.value)) for one in CRITERIA]
    context = {"edit": edit, "practice": practice, "arguments": arguments}
    return render(request, "knowledge/review.html", context, status=edit.status)


@login_required
@require_safe
def show_mine(request: HttpRequest) -> HttpResponse:
    context = {
        "practices": queries.list_mine(request.user),
        "reviews": queries.list_asked_reviews(request.user),
        "may_contribute": access.may_contribute(request.user),
    }
    return render(request, "knowledge/mine.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def add_replication(request: HttpRequest, slug: str) -> HttpResponse:
    practice = _practice(request, slug)
    if not practice.is_published or not access.may_contribute(request.user):
        raise PermissionDenied
    editor = request.user.has_perm("knowledge.publish")
    mine = access.actors_of(request.user)
    initial = {"of": request.GET.get("of"), "actor": mine[0] if len(mine) == 1 and not editor else None}
    edit = Edit(request, ReplicationForm, initial=initial, practice=practice)
    if edit.is_ready():
        facts = dict(edit.values)
        try:
            services.add_replication(
                Author.from_user(request.user), practice, publish=editor,
                contributor=None if editor else mine[0], **facts,
            )  # fmt: skip
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(
                request, _("Saved.") if editor else _("Thank you. An editor looks at it before it is shown.")
            )
            return redirect(practice)
    context = {"edit": edit, "record": practice, "slug": slug, "new_title": _("Tell of a replication"), "adding": True}
    return render(request, "knowledge/edit.html", context, status=edit.status)


@login_required
@_may_decide
@require_POST
def decide_replication(request: HttpRequest, key: int) -> HttpResponse:
    replication = get_object_or_404(Replication.objects.select_related("practice"), pk=key)
    author = Author.from_user(request.user)
    try:
        if request.POST.get("act") == "publish":
            services.publish_replication(author, replication)
            messages.success(request, _("Published."))
        else:
            services.refuse_replication(author, replication, request.POST.get("reason", ""))
            messages.success(request, _("It is not shown, and was removed."))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect("knowledge:desk")


@login_required
@_may_decide
@require_http_methods(["GET", "HEAD", "POST"])
def edit_resource(request: HttpRequest, slug: str = "") -> HttpResponse:
    resource = get_object_or_404(Resource, slug=slug) if slug else Resource()
    edit = Edit(
        request,
        ResourceForm,
        initial=_initial(resource, _RESOURCE) if slug else {},
        version=version_of(resource) if slug else "",
        since=(lambda version: changes_since(version, resource)) if slug else None,
        rows=_linked_rows(resource, "provided_by", _("Offered by")),
    )
    if edit.is_ready():
        facts = dict(edit.values)
        links = _links(edit, facts, "provided_by")
        if not slug:
            facts["slug"] = _slug(Resource, facts["titles"], "resource")
        try:
            services.save_resource(Author.from_user(request.user), resource, links=links, **facts)
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(resource)
    context = {"edit": edit, "record": resource, "slug": slug, "new_title": _("Add a tool, course or publication")}
    return render(request, "knowledge/edit.html", context, status=edit.status)


def _practice(request: HttpRequest, slug: str) -> Practice:
    practice = queries.get_practice(request.user, slug)
    if practice is None:
        raise Http404(_("No practice has this address."))
    return practice


def _actors(user: Any, practice: Practice) -> Any:
    """For whom a practice may be contributed: one's own actors; whoever is named already stays."""
    keys = access.keys_of_actors(user)
    if practice.contributor_id:
        keys = [*keys, practice.contributor_id]
    return Actor.objects.filter(pk__in=keys)


def _first_contributor(user: Any) -> dict[str, Any]:
    keys = access.keys_of_actors(user)
    return {"contributor": keys[0]} if keys else {}


def _initial(record: Any, names: tuple[str, ...]) -> dict[str, Any]:
    held = {name: getattr(record, name) for name in names}
    return held | {"themes": [theme.pk for theme in record.themes.all()]}


def _linked_rows(record: Any, whose: str, label: str) -> list[Rows]:
    actors = getattr(record, whose).all() if record.pk else []
    commitments = record.commitments.all() if record.pk else []
    return [
        Rows(whose, ActorRow, [{"actor": one} for one in actors], label, _("Add an actor"), _("Actor")),
        Rows("commitments", CommitmentRow, [{"commitment": one} for one in commitments],
             _("Commitments it serves"), _("Add a commitment"), _("Commitment")),
    ]  # fmt: skip


def _links(edit: Edit, facts: dict[str, Any], whose: str) -> dict[str, Any]:
    return {
        "themes": facts.pop("themes"),
        whose: [row["actor"] for row in edit.rows_of(whose) if row["actor"]],
        "commitments": [row["commitment"] for row in edit.rows_of("commitments") if row["commitment"]],
    }


def _slug(model: Any, titles: dict[str, str], otherwise: str) -> str:
    title = say(titles)
    made = free_slug(model, title, otherwise)
    return free_slug(model, f"{otherwise} {title}", otherwise) if made in _TAKEN else made
