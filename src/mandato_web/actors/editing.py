"""Pages on which editors write actors: a new one, one that stands, its history, and two that are one."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.actors import merging, queries, services
from mandato_web.actors.forms import ActorForm, HolderRow, MembershipRow, MergeForm, OfficeRow
from mandato_web.actors.models import Actor, Holder, Membership, Merge, Office
from mandato_web.design.editing import Edit, Rows
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author, at_once
from mandato_web.history.undoing import Act, changes_within, find_act, gather_acts

PARTS: dict[type[models.Model], str] = {Membership: "actor_id", Holder: "actor_id", Office: "actor_id"}
_FIELDS = ("kind", "country_code", "names", "acronyms", "aliases", "parent", "seat", "website", "source")
_MEMBERSHIP = ("conference", "kind", "since", "until", "seen_on", "source")
_HOLDER = ("person", "capacity", "since", "until", "seen_on", "source")
_OFFICE = ("slug", "names", "address", "city", "country_code", "telephone", "email", "source")
_MOST_ACTS = 200
_may_edit = permission_required("actors.edit", raise_exception=True)


@login_required
@_may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_actor(request: HttpRequest, slug: str = "") -> HttpResponse:
    """An empty address makes a new actor."""
    actor = _actor(slug) if slug else None
    edit = _edit(request, actor)
    if edit.is_ready():
        author, values = Author.from_user(request.user), dict(edit.values)
        try:
            with at_once(), transaction.atomic():
                saved = services.save_actor(author, values.pop("slug", slug), **values)
                services.save_around(
                    author,
                    saved,
                    memberships=edit.rows_of("memberships"),
                    holders=edit.rows_of("holders"),
                    offices=edit.rows_of("offices"),
                )
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(saved)
    context = {"edit": edit, "actor": actor, "title": str(actor) if actor else _("New actor"), "trail": _trail(actor)}
    return render(request, "actors/edit.html", context, status=edit.status)


@login_required
@permission_required("history.read", raise_exception=True)
@require_safe
def show_history(request: HttpRequest, slug: str) -> HttpResponse:
    actor = _actor(slug)
    context = {"actor": actor, "acts": _acts(actor), "trail": _trail(actor)}
    return render(request, "actors/history.html", context)


@login_required
@_may_edit
@require_POST
def undo_act(request: HttpRequest, slug: str) -> HttpResponse:
    actor = _actor(slug)
    act = find_act(_acts(actor), request.POST.get("act", ""))
    try:
        if act is None:
            raise ValidationError(_("This change is no longer among the latest ones."))
        services.take_back(Author.from_user(request.user), actor, act)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("Taken back."))
    standing = Actor.objects.filter(pk=actor.pk).exists()
    return redirect("actors:history", slug) if standing else redirect("actors:list")


@login_required
@_may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def merge_actor(request: HttpRequest, slug: str) -> HttpResponse:
    """First what the other is named in, then, once confirmed, the merge."""
    kept = _actor(slug)
    edit = Edit(request, MergeForm, initial={})
    gone, naming = None, []
    if edit.is_ready():
        gone = edit.values["other"]
        try:
            if "sure" in request.POST:
                merging.merge(Author.from_user(request.user), kept, gone, reason=edit.values["reason"])
                messages.success(request, _("%(gone)s leads here from now on.") % {"gone": gone})
                return redirect(kept)
            merging.check(kept, gone)
            naming = merging.list_naming(gone)
        except ValidationError as error:
            edit.refuse(error)
            gone = None
    context = {"edit": edit, "actor": kept, "gone": gone, "naming": naming, "trail": _trail(kept)}
    return render(request, "actors/merge.html", context, status=200 if gone else edit.status)


@login_required
@_may_edit
@require_POST
def part_actors(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    done = get_object_or_404(Merge.objects.select_related("kept", "gone"), pk=pk, kept__slug=slug)
    try:
        merging.part(Author.from_user(request.user), done)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect(done.kept)
    messages.success(request, _("%(gone)s stands by itself again.") % {"gone": done.gone})
    return redirect("actors:actor", done.gone.slug)


def _edit(request: HttpRequest, actor: Actor | None) -> Edit:
    held = {name: list(getattr(actor, name).all()) if actor else [] for name in ("memberships", "holders", "offices")}
    around = [one for rows in held.values() for one in rows]
    initial = {name: getattr(actor, name) for name in _FIELDS} if actor else {}
    return Edit(
        request,
        ActorForm,
        initial=initial,
        version=version_of(actor, *around) if actor else "",
        since=(lambda version: changes_since(version, actor, *around)) if actor else None,
        rows=[
            _rows("memberships", MembershipRow, held, _MEMBERSHIP, _("Memberships"), _("Add a membership"), _("Part")),
            _rows(
                "holders", HolderRow, held, _HOLDER, _("Who holds or held an office"), _("Add a person"), _("Person")
            ),
            _rows("offices", OfficeRow, held, _OFFICE, _("Offices"), _("Add an office"), _("Office address")),
        ],
        actor=actor,
    )


def _rows(
    name: str, form: Any, held: dict[str, list[Any]], fields: tuple[str, ...], label: str, add: str, row: str
) -> Rows:
    initial = [{"pk": one.pk, **{field: getattr(one, field) for field in fields}} for one in held[name]]
    return Rows(name, form, initial, label, add, row)


def _acts(actor: Actor) -> list[Act]:
    return gather_acts(changes_within(actor, PARTS)[:_MOST_ACTS])


def _actor(slug: str) -> Actor:
    found = queries.get_actor(slug)
    if found is None:
        raise Http404(_("No actor has this address."))
    return found


def _trail(actor: Actor | None) -> list[tuple[str, str]]:
    trail = [(_("Actors"), reverse("actors:list"))]
    return [*trail, (actor.name, actor.get_absolute_url())] if actor else trail
