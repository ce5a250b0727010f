"""Treaties and what states did, as editors and the states' focal points write them."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.design.editing import Edit, Rows
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author
from mandato_web.instruments.models import Instrument
from mandato_web.ratifications import importing, queries, services
from mandato_web.ratifications.forms import (
    ActionForm,
    ImportForm,
    MeasureRow,
    MeasuresForm,
    NamedStateRow,
    TreatyForm,
)
from mandato_web.ratifications.models import Action, Measure, Treaty
from mandato_web.values.workbooks import MEDIA_TYPE

_may_edit = permission_required("ratifications.edit", raise_exception=True)
_BOTH = ["GET", "HEAD", "POST"]
_CLAUSE = (
    "depositary", "depositary_office", "opening", "article", "instruments", "percent", "on", "hangs_on", "wait",
    "wait_to_month", "joining", "joining_to_month", "leaving", "leaving_to_month", "ends_below", "needs_application",
    "entered", "source",
)  # fmt: skip
_ACTION = ("actor", "kind", "on", "against", "texts", "provisions", "notice", "notice_address", "source")


@login_required
@_may_edit
@require_http_methods(_BOTH)
def edit_treaty(request: HttpRequest, slug: str = "") -> HttpResponse:
    treaty = get_object_or_404(Treaty.objects.select_related("instrument"), instrument__slug=slug) if slug else Treaty()
    named = list(treaty.named_states.select_related("actor")) if slug else []
    held = [treaty, treaty.instrument, *named] if slug else []
    edit = Edit(
        request,
        TreatyForm,
        initial=_initial_of(treaty) if slug else _initial_of_new(request),
        version=version_of(*held) if slug else "",
        since=(lambda version: changes_since(version, *held)) if slug else None,
        rows=[
            Rows(
                "named_states",
                NamedStateRow,
                [
                    {"pk": str(one.pk), "actor": one.actor, "is_needed": one.is_needed, "weight": one.weight}
                    for one in named
                ],
                _("States that the clause names"),
                _("Add a state"),
                _("State"),
            )
        ],
        treaty=treaty if slug else None,
    )
    if edit.is_ready():
        facts = dict(edit.values)
        adopted = {"date": facts.pop("adopted"), "place": facts.pop("place")}
        try:
            saved = services.save_treaty(
                Author.from_user(request.user),
                treaty,
                adopted=adopted,
                named_states=edit.rows_of("named_states"),
                **facts,
            )
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(saved)
    heading = str(treaty) if slug else _("Keep a treaty's ratifications")
    cancel = treaty.get_absolute_url() if slug else reverse("ratifications:list")
    context = {"edit": edit, "heading": heading, "cancel": cancel}
    return render(request, "ratifications/edit.html", context, status=edit.status)


def _initial_of(treaty: Treaty) -> dict[str, Any]:
    facts = {name: getattr(treaty, name) for name in _CLAUSE}
    return {**facts, "adopted": treaty.instrument.date, "place": treaty.instrument.place}


def _initial_of_new(request: HttpRequest) -> dict[str, Any]:
    instrument = Instrument.objects.filter(slug=request.GET.get("of", ""), treaty=None).first()
    return {"instrument": instrument, "adopted": instrument.date, "place": instrument.place} if instrument else {}


@login_required
@require_http_methods(_BOTH)
def edit_action(request: HttpRequest, slug: str, pk: int = 0) -> HttpResponse:
    """A focal point's goes to an editor first; what is public, editors alone change."""
    treaty = get_object_or_404(Treaty.objects.select_related("instrument"), instrument__slug=slug)
    editor = request.user.has_perm("ratifications.edit")
    own = queries.own_actors(request.user)
    action = _writable(request, treaty, pk) if pk else Action(treaty=treaty)
    if not editor and not own:
        raise PermissionDenied
    edit = Edit(
        request,
        ActionForm,
        initial={name: getattr(action, name) for name in _ACTION} if pk else _initial_of_action(request, own, editor),
        version=version_of(action) if pk else "",
        since=(lambda version: changes_since(version, action)) if pk else None,
        treaty=treaty,
        actors=None if editor else own,
    )
    if edit.is_ready():
        try:
            saved = services.save_action(Author.from_user(request.user), action, confirm=editor, **edit.values)
        except ValidationError as error:
            edit.refuse(error)
        else:
            said = _("Saved and public.") if editor else _("Saved. An editor confirms it before it is public.")
            messages.success(request, said)
            return redirect(
                saved.get_absolute_url() if editor else reverse("ratifications:own", args=[saved.actor.slug])
            )
    context = {
        "edit": edit,
        "heading": _("What a state did"),
        "lead": str(treaty),
        "cancel": treaty.get_absolute_url(),
        "record": action if pk else None,
        "may_edit": editor,
    }
    return render(request, "ratifications/edit.html", context, status=edit.status)


def _initial_of_action(request: HttpRequest, own: list[Actor], editor: bool) -> dict[str, Any]:
    asked = request.GET.get("of", "")
    held = Actor.objects.filter(slug=asked) if editor else [one for one in own if one.slug == asked or len(own) == 1]
    return {"actor": next(iter(held), None)}


def _writable(request: HttpRequest, treaty: Treaty, pk: int) -> Action:
    """What somebody may not see has no address for them."""
    if request.user.has_perm("ratifications.edit"):
        return get_object_or_404(Action.objects.select_related("actor"), treaty=treaty, pk=pk)
    return get_object_or_404(queries.hidden_actions(request.user, treaty=treaty), pk=pk)


@login_required
@_may_edit
@require_safe
def show_waiting(request: HttpRequest) -> HttpResponse:
    held = queries.hidden_actions(request.user, stage=Action.Stage.DRAFT)
    context = {"actions": list(held[:300]), "trail": [(_("Ratifications"), reverse("ratifications:list"))]}
    return render(request, "ratifications/waiting.html", context)


@login_required
@require_safe
def show_own(request: HttpRequest, slug: str) -> HttpResponse:
    """A state's treaties, as its focal points keep them: what is public, what waits, what came back."""
    actor = get_object_or_404(Actor, slug=slug)
    if not request.user.has_perm("ratifications.update", actor):
        raise PermissionDenied
    actions = Action.objects.filter(actor=actor).select_related("treaty__instrument", "actor", "against__actor")
    held: dict[int, list[Action]] = {}
    for one in actions:
        held.setdefault(one.treaty_id, []).append(one)
    treaties = list(Treaty.objects.select_related("instrument"))
    context = {
        "actor": actor,
        "lines": [(treaty, held.get(treaty.pk, [])) for treaty in treaties],
        "trail": [(_("Ratifications"), reverse("ratifications:list"))],
    }
    return render(request, "ratifications/own.html", context)


@login_required
@_may_edit
@require_POST
def confirm(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    action = _writable(request, get_object_or_404(Treaty, instrument__slug=slug), pk)
    try:
        services.confirm_action(Author.from_user(request.user), action)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Confirmed: it is public now."))
    return redirect("ratifications:waiting")


@login_required
@_may_edit
@require_POST
def send_back(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    action = _writable(request, get_object_or_404(Treaty, instrument__slug=slug), pk)
    try:
        services.return_action(Author.from_user(request.user), action, reason=request.POST.get("reason", ""))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Sent back with your reason."))
    return redirect("ratifications:waiting")


@login_required
@require_POST
def take_away(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    treaty = get_object_or_404(Treaty.objects.select_related("instrument"), instrument__slug=slug)
    action = _writable(request, treaty, pk)
    try:
        services.remove_action(Author.from_user(request.user), action)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Taken away; the history keeps it."))
    return redirect(treaty)


@login_required
@_may_edit
@require_http_methods(_BOTH)
def edit_measures(request: HttpRequest, slug: str) -> HttpResponse:
    commitment = get_object_or_404(Commitment, slug=slug)
    measures = list(Measure.objects.filter(commitment=commitment).select_related("treaty__instrument"))
    suggested = queries.suggest_treaties(commitment)
    rows = [{"pk": str(one.pk), "treaty": one.treaty, "kind": one.kind} for one in measures]
    # What the text cites stands ready: it is linked once the editor saves.
    rows += [{"treaty": one, "kind": Measure.Kind.PROMISED} for one in suggested]
    edit = Edit(
        request,
        MeasuresForm,
        initial={},
        version=version_of(commitment, *measures),
        since=lambda version: changes_since(version, commitment, *measures),
        rows=[Rows("treaties", MeasureRow, rows, _("Treaties"), _("Add a treaty"), _("Treaty"))],
    )
    if edit.is_ready():
        wanted = [(row["treaty"], row["kind"]) for row in edit.rows_of("treaties")]
        services.save_measures(Author.from_user(request.user), commitment, wanted)
        messages.success(request, _("Saved."))
        return redirect(commitment)
    context = {
        "edit": edit,
        "heading": _("Treaties of a commitment"),
        "lead": str(commitment),
        "cancel": commitment.get_absolute_url(),
    }
    return render(request, "ratifications/edit.html", context, status=edit.status)


@login_required
@_may_edit
@require_http_methods(_BOTH)
def upload(request: HttpRequest) -> HttpResponse:
    """With one wrong cell nothing is taken in, and every fault is listed."""
    edit = Edit(request, ImportForm, initial={})
    faults: list[Any] = []
    if edit.is_ready():
        file = edit.values["file"]
        try:
            done = importing.import_list(Author.from_user(request.user), file, name=file.name)
        except ValidationError as error:
            edit.refuse(ValidationError(error.messages))
        else:
            faults = done.faults
            if not faults:
                n = len(done.actions)
                said = ngettext("%(n)s action taken in.", "%(n)s actions taken in.", n) % {"n": n}
                messages.success(request, said)
                return redirect("ratifications:list")
    context = {
        "edit": edit,
        "faults": faults[:500],
        "fault_count": len(faults),
        "trail": [(_("Ratifications"), reverse("ratifications:list"))],
    }
    return render(request, "ratifications/import.html", context, status=422 if faults else edit.status)


@login_required
@_may_edit
@require_safe
def download_template(request: HttpRequest) -> HttpResponse:
    response = HttpResponse(importing.write_template(), content_type=MEDIA_TYPE)
    response["Content-Disposition"] = 'attachment; filename="ratifications.xlsx"'
    return response
