"""Writing a report, looking at it, and each step it takes."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.accounts.models import Role
from mandato_web.actors.models import Actor
from mandato_web.commitments.lines import describe_line
from mandato_web.commitments.models import Commitment
from mandato_web.commitments.queries import get_commitment
from mandato_web.design.editing import Edit
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author
from mandato_web.reporting import queries, services
from mandato_web.reporting.access import may_see, may_write, steps_for
from mandato_web.reporting.evidence import keep_file
from mandato_web.reporting.forms import AssessorForm, EvidenceForm, ReplyForm, ReportForm, initial_of, told_by
from mandato_web.reporting.models import ProgressReport, Stage, Voice


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, slug: str) -> HttpResponse:
    """`?as=ACTOR&voice=VOICE`: the one report that this actor has in hand on a commitment, or a new one."""
    commitment = get_commitment(slug)
    if commitment is None:
        raise Http404(_("No commitment has this address."))
    actor = get_object_or_404(Actor, slug=request.GET.get("as", ""))
    voice = request.GET.get("voice") or Voice.REPORTED
    if voice not in Voice.values or not may_write(request.user, actor, voice):
        raise PermissionDenied
    if not commitment.is_followable:
        raise Http404(_("Nobody reports on this: it binds nobody to act, or is not followed any more."))
    today = timezone.localdate()
    report = services.find_draft(commitment, actor, voice)
    linked = [(one.slug, str(describe_line(one, today).title)[:200]) for one in _linked(commitment, actor, voice)]
    submits = voice != Voice.REPORTED or request.user.has_perm("reporting.submit", actor)
    edit = Edit(
        request,
        ReportForm,
        initial=initial_of(report, today.isoformat()),
        version=version_of(report) if report else "",
        since=(lambda version: changes_since(version, report)) if report else None,
        commitment=commitment,
        linked=linked,
        submits=submits,
    )
    if edit.is_ready():
        try:
            return redirect(_save(request, edit, commitment, actor, voice, report, submits))
        except ValidationError as error:
            edit.refuse(error)
    context = {
        "edit": edit,
        "commitment": commitment,
        "line": describe_line(commitment, today),
        "actor": actor,
        "voice": Voice(voice),
        "report": report,
        "before": services.last_published(commitment, actor) if voice == Voice.REPORTED else None,
        "round": queries.round_for(actor, today) if voice == Voice.REPORTED else None,
    }
    return render(request, "reporting/write.html", context, status=edit.status)


@login_required
@permission_required("reporting.assess", raise_exception=True)
@require_safe
def assess(request: HttpRequest, slug: str) -> HttpResponse:
    """For which body the secretariat assesses; then the same form as for any report."""
    commitment = get_commitment(slug)
    if commitment is None:
        raise Http404(_("No commitment has this address."))
    form = AssessorForm(request.GET if "actor" in request.GET else None)
    if form.is_bound and form.is_valid():
        address = reverse("reporting:write", args=[slug])
        return redirect(f"{address}?as={form.cleaned_data['actor'].slug}&voice={Voice.ASSESSED}")
    context = {
        "commitment": commitment,
        "line": describe_line(commitment, timezone.localdate()),
        "form": form,
        "offered": queries.list_assessors(commitment),
    }
    return render(request, "reporting/assess.html", context, status=422 if form.errors else 200)


def _linked(commitment: Commitment, actor: Actor, voice: str) -> list[Commitment]:
    return queries.linked_commitments(commitment, actor) if voice == Voice.REPORTED else []


def _save(
    request: HttpRequest,
    edit: Edit,
    commitment: Commitment,
    actor: Actor,
    voice: str,
    report: ProgressReport | None,
    submits: bool,
) -> str:
    """Saves the draft with its evidence and hands it in where asked; answers with the address that comes next."""
    values, form = edit.values, edit.form
    assert isinstance(form, ReportForm)
    stored = None
    if values.get("evidence_file"):
        try:
            stored = keep_file(values["evidence_file"], values["evidence_file"].name, values["evidence_file"].size)
        except ValidationError as error:
            raise ValidationError({"evidence_file": error}) from error
    also = None
    if "also" in form.fields:
        also = list(Commitment.objects.filter(slug__in=values["also"]))
    today = timezone.localdate()
    round = queries.round_for(actor, today) if voice == Voice.REPORTED else None
    saved = services.save_draft(
        request.user, commitment, actor, voice=voice, also=also, round=round, unchanged=False, **told_by(form, report)
    )
    author = Author.from_user(request.user)
    titles = {values["language"]: values["evidence_title"]} if values["evidence_title"] else {}
    if stored is not None:
        services.add_evidence(author, saved, file=stored, titles=titles)
    if values["evidence_url"]:
        services.add_evidence(author, saved, url=values["evidence_url"], titles=titles)
    if values["hand_in"]:
        (services.submit_report if submits else services.clear_report)(request.user, saved)
        messages.success(request, _("Submitted.") if submits else _("Ready for the coordinator."))
    else:
        messages.success(request, _("Draft saved."))
    return reverse("reporting:report", args=[saved.pk])


@require_safe
def show_report(request: HttpRequest, pk: int) -> HttpResponse:
    """One report with what it rests on; what is public can be linked to by anybody."""
    report = queries.get_report(pk)
    if report is None or not may_see(request.user, report):
        raise Http404(_("No report has this address, or it is not public."))
    return render_report(request, report)


def render_report(request: HttpRequest, report: ProgressReport, *, status: int = 200, **forms: Any) -> HttpResponse:
    steps = steps_for(request.user, report)
    own_side = may_write(request.user, report.actor, report.voice) or request.user.has_perm("reporting.review")
    context = {
        "report": report,
        "line": describe_line(report.commitment, timezone.localdate()) if report.commitment else None,
        "steps": steps,
        "inside": own_side,
        "evidence_form": EvidenceForm() if "edit" in steps else None,
        "may_show_evidence": request.user.has_perm("reporting.review"),
        "reply_as": _reply_as(request, report),
        "reply_form": ReplyForm(),
        **forms,
    }
    return render(request, "reporting/report_page.html", context, status=status)


def _reply_as(request: HttpRequest, report: ProgressReport) -> list[Actor]:
    """The actors for which this person may answer the report."""
    if report.stage != Stage.PUBLISHED or not request.user.is_authenticated or report.commitment is None:
        return []
    mine = queries.actors_of(request.user, timezone.localdate(), Role.COORDINATOR)
    return [actor for actor in mine if actor.pk != report.actor_id and queries.is_concerned(actor, report)]


@login_required
@require_POST
def take_step(request: HttpRequest, pk: int, step: str) -> HttpResponse:
    report = queries.get_report(pk)
    if report is None or not may_see(request.user, report):
        raise Http404(_("No report has this address, or it is not public."))
    if step not in _STEPS:
        raise Http404
    if step not in steps_for(request.user, report):
        raise PermissionDenied
    reason = request.POST.get("reason", "")
    try:
        said = _STEPS[step](request.user, report, reason)
    except ValidationError as error:
        return render_report(request, report, status=422, problem=error.messages[0], reason=reason, tried=step)
    messages.success(request, said)
    if step == "discard":
        return redirect("reporting:due")
    if step in ("validate", "publish", "return", "refuse"):
        return redirect("reporting:review")
    return redirect("reporting:report", pk)


def _clear(user: Any, report: ProgressReport, reason: str) -> str:
    services.clear_report(user, report)
    return _("Ready for the coordinator.")


def _submit(user: Any, report: ProgressReport, reason: str) -> str:
    services.submit_report(user, report)
    return _("Submitted.")


def _discard(user: Any, report: ProgressReport, reason: str) -> str:
    services.discard_draft(user, report)
    return _("Draft discarded.")


def _return(user: Any, report: ProgressReport, reason: str) -> str:
    services.return_report(user, report, reason)
    return _("Sent back with your reason.")


def _refuse(user: Any, report: ProgressReport, reason: str) -> str:
    services.refuse_report(user, report, reason)
    return _("Refused with your reason. The refusal is counted publicly.")


def _validate(user: Any, report: ProgressReport, reason: str) -> str:
    services.validate_report(user, report)
    return _("Validated.")


def _publish(user: Any, report: ProgressReport, reason: str) -> str:
    services.release_reports(user, [report])
    return _("Published.")


def _withdraw(user: Any, report: ProgressReport, reason: str) -> str:
    services.withdraw_report(user, report, reason)
    return _("Withdrawn. What stood before stands again.")


_STEPS = {
    "clear": _clear,
    "submit": _submit,
    "discard": _discard,
    "return": _return,
    "refuse": _refuse,
    "validate": _validate,
    "publish": _publish,
    "withdraw": _withdraw,
}


@login_required
@require_POST
def reply(request: HttpRequest, pk: int) -> HttpResponse:
    """The right of reply of whoever a published report speaks of."""
    report = queries.get_report(pk)
    if report is None or not may_see(request.user, report):
        raise Http404(_("No report has this address, or it is not public."))
    actor = get_object_or_404(Actor, slug=request.POST.get("as", ""))
    if not request.user.has_perm("reporting.reply", actor) or actor not in _reply_as(request, report):
        raise PermissionDenied
    form = ReplyForm(request.POST)
    if form.is_valid():
        try:
            services.reply_to(request.user, report, actor, form.cleaned_data["text"], on=timezone.localdate())
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, _("Your answer stands beside the report."))
            return redirect("reporting:report", pk)
    return render_report(request, report, status=422, reply_form=form)
