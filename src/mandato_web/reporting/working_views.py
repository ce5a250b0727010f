"""Where people work: what is due from me, what an actor owes as a whole, what waits for the secretariat."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from mandato_web.accounts.models import Role
from mandato_web.actors.models import Actor
from mandato_web.commitments.lines import describe_lines
from mandato_web.commitments.models import Commitment
from mandato_web.design.pagination import paginate
from mandato_web.history.services import Author
from mandato_web.reporting import queries, rounds, services
from mandato_web.reporting.forms import AssignForm, PassOnForm
from mandato_web.reporting.models import OPEN_STAGES, ProgressReport, Voice

_REPORTERS = (Role.FOCAL_POINT, Role.COORDINATOR)


@login_required
@require_safe
def show_due(request: HttpRequest) -> HttpResponse:
    """What the actors for whom I work are to report on; `?actor=` chooses one, `?mine=1` what is assigned to me."""
    today = timezone.localdate()
    actors = queries.actors_of(request.user, today, *_REPORTERS)
    if not actors:
        return render(request, "reporting/due.html", {"actors": []})
    asked = request.GET.get("actor")
    actor = next((one for one in actors if one.slug == asked), None) if asked else actors[0]
    if actor is None:
        raise Http404(_("You do not work for this actor."))
    round = queries.round_for(actor, today)
    mine = bool(request.GET.get("mine"))
    due = queries.list_due(actor, round, today, only=request.user if mine else None)
    page = paginate(due, request.GET, size=50)
    context = {
        "actors": actors,
        "actor": actor,
        "round": round,
        "standing": round.standing(today) if round else None,
        "mine": mine,
        "page": page,
        "rows": _rows(page.records),
        "done": sum(1 for one in due if one.waiting or (round and one.last and one.last.round_id == round.pk)),
        "total": len(due),
        "coordinates": request.user.has_perm("reporting.assign", actor),
    }
    return render(request, "reporting/due.html", context)


def _rows(due: Any) -> list[tuple[Any, Any]]:
    lines = describe_lines([one.commitment for one in due], timezone.localdate())
    return list(zip(due, lines, strict=True))


@login_required
@require_POST
def nothing_new(request: HttpRequest) -> HttpResponse:
    """One click: nothing is new since the last report. A coordinator's goes to the secretariat at once."""
    actor = get_object_or_404(Actor, slug=request.POST.get("actor", ""))
    commitment = get_object_or_404(Commitment, slug=request.POST.get("commitment", ""))
    if not request.user.has_perm("reporting.draft", actor):
        raise PermissionDenied
    try:
        round = queries.round_for(actor, timezone.localdate())
        report = services.tell_nothing_new(request.user, commitment, actor, round=round)
        submits = request.user.has_perm("reporting.submit", actor)
        (services.submit_report if submits else services.clear_report)(request.user, report)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        undo = reverse("reporting:report", args=[report.pk])
        messages.success(
            request,
            _("Nothing new: noted, %(state)s.") % {"state": str(report.get_state_display()).lower()},
            extra_tags=undo,
        )
    return redirect(reverse("reporting:due") + f"?actor={actor.slug}")


@login_required
@require_safe
def coordinate(request: HttpRequest, actor: str) -> HttpResponse:
    return _render_coordination(request, _actor_to_coordinate(request, actor))


def _actor_to_coordinate(request: HttpRequest, slug: str) -> Actor:
    actor = get_object_or_404(Actor, slug=slug)
    if not request.user.has_perm("reporting.assign", actor):
        raise PermissionDenied
    return actor


def _render_coordination(request: HttpRequest, actor: Actor, *, status: int = 200, **forms: Any) -> HttpResponse:
    """Everything that an actor owes, who holds it, what is ready. Statuses are counted over all pages."""
    today = timezone.localdate()
    round = queries.round_for(actor, today)
    due = queries.list_due(actor, round, today)
    page = paginate(due, request.GET, size=50)
    context = {
        "actor": actor,
        "round": round,
        "page": page,
        "rows": _rows(page.records),
        "total": len(due),
        "assigned": sum(1 for one in due if one.assignment),
        "ready": sum(1 for one in due if one.draft and one.draft.stage == "cleared"),
        "submitted": sum(1 for one in due if one.waiting),
        "late": sum(1 for one in due if one.late),
        "assign_form": AssignForm(actor),
        "pass_on_form": PassOnForm(actor),
        "chosen": request.POST.getlist("commitment"),
        **forms,
    }
    return render(request, "reporting/coordinate.html", context, status=status)


@login_required
@require_POST
def assign_chosen(request: HttpRequest, actor: str) -> HttpResponse:
    party = _actor_to_coordinate(request, actor)
    form = AssignForm(party, request.POST)
    chosen = list(queries.commitments_of(party).filter(slug__in=request.POST.getlist("commitment")))
    if not chosen:
        form.add_error(None, _("Choose at least one commitment."))
    if form.is_valid():
        try:
            n = rounds.assign(Author.from_user(request.user), chosen, party, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error.messages[0])
        else:
            messages.success(
                request, ngettext("%(n)s commitment assigned.", "%(n)s commitments assigned.", n) % {"n": n}
            )
            return redirect("reporting:coordinate", party.slug)
    return _render_coordination(request, party, status=422, assign_form=form)


@login_required
@require_POST
def submit_chosen(request: HttpRequest, actor: str) -> HttpResponse:
    """Submits what was chosen; what cannot be is named with its reason, and the rest goes."""
    party = _actor_to_coordinate(request, actor)
    held = ProgressReport.objects.filter(
        actor=party, voice=Voice.REPORTED, stage__in=OPEN_STAGES, told_with=None,
        commitment__slug__in=request.POST.getlist("commitment"),
    ).select_related("commitment", "round", "actor")  # fmt: skip
    done = 0
    for report in held:
        try:
            services.submit_report(request.user, report)
            done += 1
        except ValidationError as error:
            messages.error(request, f"{str(report.commitment)[:80]}: {error.messages[0]}")
    if done:
        messages.success(request, ngettext("%(n)s report submitted.", "%(n)s reports submitted.", done) % {"n": done})
    elif not held:
        messages.error(request, _("Nothing that was chosen has a draft to submit."))
    return redirect("reporting:coordinate", party.slug)


@login_required
@require_POST
def pass_work_on(request: HttpRequest, actor: str) -> HttpResponse:
    party = _actor_to_coordinate(request, actor)
    form = PassOnForm(party, request.POST)
    if form.is_valid():
        try:
            n = rounds.pass_on(Author.from_user(request.user), actor=party, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error.messages[0])
        else:
            messages.success(request, ngettext("%(n)s thing passed on.", "%(n)s things passed on.", n) % {"n": n})
            return redirect("reporting:coordinate", party.slug)
    return _render_coordination(request, party, status=422, pass_on_form=form)


@login_required
@permission_required("reporting.review", raise_exception=True)
@require_safe
def show_review(request: HttpRequest) -> HttpResponse:
    page = paginate(queries.list_to_review(request.GET), request.GET)
    lines = describe_lines([one.commitment for one in page.records if one.commitment], timezone.localdate())
    titles = {line.commitment.pk: line for line in lines}
    context = {"page": page, "rows": [(one, titles.get(one.commitment_id)) for one in page.records]}
    return render(request, "reporting/review.html", context)


@login_required
@permission_required("reporting.review", raise_exception=True)
@require_POST
def publish_chosen(request: HttpRequest) -> HttpResponse:
    """All that was chosen, or nothing: one of them may have changed meanwhile."""
    keys = [int(key) for key in request.POST.getlist("report") if key.isascii() and key.isdigit()]
    chosen = list(queries.list_to_review({}).filter(pk__in=keys))
    try:
        if not chosen:
            raise ValidationError(_("Choose at least one report."))
        n = services.release_reports(request.user, chosen)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, ngettext("%(n)s report published.", "%(n)s reports published.", n) % {"n": n})
    return redirect("reporting:review")
