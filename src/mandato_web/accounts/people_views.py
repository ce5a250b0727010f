"""Pages on which administrators look after people, and coordinators after the focal points of their own actor."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.accounts import inviting, personal, queries, services
from mandato_web.accounts.forms import (
    AppointForm,
    DismissForm,
    EraseForm,
    InviteForm,
    PersonForm,
    RulesForm,
    TeamForm,
)
from mandato_web.accounts.models import Appointment, Role, User
from mandato_web.accounts.provider_people import part
from mandato_web.accounts.sessions import end_sessions, list_sessions
from mandato_web.actors.models import Actor
from mandato_web.actors.picking import offer_actors
from mandato_web.design.filtering import asked_for
from mandato_web.design.pagination import paginate
from mandato_web.history.queries import changes_of
from mandato_web.history.services import Author
from mandato_web.history.undoing import gather_acts
from mandato_web.values.wording import spoken_language

_MOST_ACTS = 50
_may_manage = permission_required("accounts.manage", raise_exception=True)


@login_required
@_may_manage
@require_safe
def show_people(request: HttpRequest) -> HttpResponse:
    return _render_people(request)


def _render_people(request: HttpRequest, *, rules: RulesForm | None = None, status: int = 200) -> HttpResponse:
    asked = queries.Asked(*(asked_for(request.GET, name) for name in ("q", "role", "standing")))
    page = paginate(queries.list_people(asked, timezone.localdate()), request.GET)
    seen = queries.last_seen(page.records)
    context = {
        "asked": asked,
        "page": page,
        "rows": [(one, seen.get(one.pk) or one.last_login) for one in page.records],
        "roles": Role.choices,
        "standings": [("active", _("Active")), ("invited", _("Invitation sent")), ("locked", _("Locked"))],
        "rules": rules or RulesForm(initial={"second_factor": queries.asks_second_factor()}),
    }
    return render(request, "accounts/people.html", context, status=status)


@login_required
@_may_manage
@require_POST
def change_rules(request: HttpRequest) -> HttpResponse:
    form = RulesForm(request.POST)
    if form.is_valid():
        try:
            services.ask_second_factor(Author.from_user(request.user), form.cleaned_data["second_factor"])
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, _("Saved."))
            return redirect("accounts:people")
    return _render_people(request, rules=form, status=422)


@login_required
@_may_manage
@require_http_methods(["GET", "HEAD", "POST"])
def invite_person(request: HttpRequest) -> HttpResponse:
    form = InviteForm(request.POST or None, initial={"language": spoken_language(), "role": Role.FOCAL_POINT})
    if form.is_bound and form.is_valid():
        user = _invite(request, form, **form.cleaned_data)
        if user is not None:
            return redirect("accounts:person", user.pk)
    context = {"form": form, "actors_offered": offer_actors()}
    return render(request, "accounts/invite.html", context, status=422 if form.errors else 200)


def _invite(request: HttpRequest, form: Form, **facts: Any) -> User | None:
    """None where it was refused; the form says why."""
    try:
        user = inviting.invite(Author.from_user(request.user), facts.pop("email"), facts.pop("role"), **facts)
    except ValidationError as error:
        _refuse(form, error)
        return None
    messages.success(request, _("%(person)s is appointed, and a letter waits to be sent.") % {"person": user})
    return user


def _refuse(form: Form, error: ValidationError) -> None:
    """What has no field of its own on this form stands above it."""
    if not hasattr(error, "error_dict"):
        form.add_error(None, error)
        return
    for name, errors in error.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)


@login_required
@_may_manage
@require_safe
def show_person(request: HttpRequest, pk: int) -> HttpResponse:
    return _render_person(request, get_object_or_404(User, pk=pk))


def _render_person(request: HttpRequest, user: User, *, status: int = 200, **forms: Any) -> HttpResponse:
    today = timezone.localdate()
    appointments = list(user.appointments.select_related("actor").order_by("-until", "role"))
    running = [one for one in appointments if one.until is None or one.until >= today]
    context = {
        "person": user,
        "running": running,
        "past": [one for one in appointments if one not in running],
        "identities": list(user.provider_identities.all()),
        "invitations": list(user.invitations.all()[:10]),
        "has_signed_in": inviting.has_signed_in(user),
        "has_factor": queries.has_second_factor(user),
        "sessions": list_sessions(user),
        "acts": gather_acts(changes_of(user)[:_MOST_ACTS]),
        "yesterday": today - timedelta(days=1),
        "actors_offered": offer_actors(),
        "details": PersonForm(initial={"name": user.name, "language": user.language}),
        "appoint": AppointForm(initial={"role": Role.FOCAL_POINT}),
        "erase": EraseForm(prefix="erase"),
        "dismissing": None,
        **forms,
    }
    return render(request, "accounts/person.html", context, status=status)


@login_required
@_may_manage
@require_POST
def describe_person(request: HttpRequest, pk: int) -> HttpResponse:
    user = get_object_or_404(User, pk=pk)
    form = PersonForm(request.POST)
    if form.is_valid():
        services.describe_person(Author.from_user(request.user), user, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("accounts:person", pk)
    return _render_person(request, user, details=form, status=422)


@login_required
@_may_manage
@require_POST
def appoint_person(request: HttpRequest, pk: int) -> HttpResponse:
    user = get_object_or_404(User, pk=pk)
    form = AppointForm(request.POST)
    if form.is_valid():
        try:
            services.appoint(Author.from_user(request.user), user, **form.cleaned_data)
        except ValidationError as error:
            _refuse(form, error)
        else:
            messages.success(request, _("%(person)s is appointed.") % {"person": user})
            return redirect("accounts:person", pk)
    return _render_person(request, user, appoint=form, status=422)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def dismiss_person(request: HttpRequest, pk: int) -> HttpResponse:
    """For administrators any role; for coordinators the focal points of their own actor."""
    held = get_object_or_404(Appointment.objects.select_related("user", "actor"), pk=pk)
    _check_may_dismiss(request.user, held)
    form = DismissForm(request.POST or None, initial={"on": timezone.localdate()})
    if form.is_bound and form.is_valid():
        try:
            services.dismiss(Author.from_user(request.user), held, on=form.cleaned_data["on"])
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, _("The role of %(person)s ends.") % {"person": held.user})
            return _after_dismissal(request, held)
    context = {"form": form, "held": held, "back": _back(request.user, held)}
    return render(request, "accounts/dismiss.html", context, status=422 if form.errors else 200)


def _check_may_dismiss(user: Any, held: Appointment) -> None:
    if user.has_perm("accounts.manage"):
        return
    if held.role != Role.FOCAL_POINT or not user.has_perm("accounts.appoint_focal_points", held.actor):
        raise PermissionDenied


def _after_dismissal(request: HttpRequest, held: Appointment) -> HttpResponse:
    """A coordinator goes on to pass the leaver's work on."""
    if held.actor and request.user.has_perm("reporting.assign", held.actor):
        return redirect("reporting:coordinate", held.actor.slug)
    return redirect(_back(request.user, held))


def _back(user: Any, held: Appointment) -> str:
    from django.urls import reverse

    if user.has_perm("accounts.manage"):
        return reverse("accounts:person", args=[held.user_id])
    return reverse("accounts:team", args=[held.actor.slug])


@login_required
@_may_manage
@require_POST
def act_on_person(request: HttpRequest, pk: int, step: str) -> HttpResponse:
    """`lock`, `unlock`, `invite` again, `revoke` the invitation, `sign-out` everywhere."""
    user = get_object_or_404(User, pk=pk)
    try:
        told = _STEPS[step](Author.from_user(request.user), user)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, told)
    return redirect("accounts:person", pk)


def _lock(author: Author, user: User) -> str:
    services.lock(author, user)
    return _("The account is locked, and signed out everywhere.")


def _unlock(author: Author, user: User) -> str:
    services.unlock(author, user)
    return _("The account is open again.")


def _invite_again(author: Author, user: User) -> str:
    inviting.send_invitation(author, user)
    return _("A new invitation waits to be sent. Links sent before no longer work.")


def _revoke(author: Author, user: User) -> str:
    inviting.revoke(author, user)
    return _("The links that were sent no longer work.")


def _sign_out(author: Author, user: User) -> str:
    end_sessions(user)
    return _("Signed out everywhere.")


def _part(author: Author, user: User) -> str:
    part(author, user)
    return _("The account is no longer bound to the other sign-in.")


_STEPS = {
    "lock": _lock, "unlock": _unlock, "invite": _invite_again, "revoke": _revoke, "sign-out": _sign_out, "part": _part,
}  # fmt: skip
STEPS = "|".join(_STEPS)


@login_required
@_may_manage
@require_POST
def erase_person(request: HttpRequest, pk: int) -> HttpResponse:
    """Where the law asks: the account goes, and the name goes out of the history, whose seals still hold."""
    user = get_object_or_404(User, pk=pk)
    form = EraseForm(request.POST, prefix="erase")
    if form.is_valid():
        try:
            personal.delete_account(Author.from_user(request.user), user, reason=form.cleaned_data["reason"])
        except ValidationError as error:
            form.add_error(None, error.messages[0])
        else:
            messages.success(request, _("The account is erased."))
            return redirect("accounts:people")
    return _render_person(request, user, erase=form, status=422)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def show_team(request: HttpRequest, slug: str) -> HttpResponse:
    """Who speaks for an actor; its coordinators invite and dismiss focal points."""
    actor = get_object_or_404(Actor, slug=slug)
    if not request.user.has_perm("accounts.appoint_focal_points", actor):
        raise PermissionDenied
    form = TeamForm(request.POST or None, initial={"language": spoken_language()})
    if (
        form.is_bound
        and form.is_valid()
        and _invite(request, form, role=Role.FOCAL_POINT, actor=actor, **form.cleaned_data)
    ):
        return redirect("accounts:team", slug)
    team = queries.team_of(actor, timezone.localdate())
    context = {"actor": actor, "form": form, "team": [(one, _may_dismiss(request.user, one)) for one in team]}
    return render(request, "accounts/team.html", context, status=422 if form.errors else 200)


def _may_dismiss(user: Any, held: Appointment) -> bool:
    return held.role == Role.FOCAL_POINT or user.has_perm("accounts.manage")


@login_required
@require_POST
def invite_again(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """A coordinator sends the letter to a focal point of the own actor once more."""
    held = get_object_or_404(
        Appointment.objects.select_related("user", "actor"), pk=pk, actor__slug=slug, role=Role.FOCAL_POINT
    )
    if not request.user.has_perm("accounts.appoint_focal_points", held.actor):
        raise PermissionDenied
    try:
        inviting.send_invitation(Author.from_user(request.user), held.user)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("A new invitation waits to be sent. Links sent before no longer work."))
    return redirect("accounts:team", slug)
