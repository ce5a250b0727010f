"""The last step of a review: where the text goes, what would change in the register, and publication."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from mandato_web.design.pagination import asked_page
from mandato_web.intake import previewing, queries, review
from mandato_web.intake.drafting import make_draft
from mandato_web.intake.forms import DraftForm, PlaceForm, PublishForm
from mandato_web.intake.models import Decision, Dossier
from mandato_web.intake.review_views import author_of, find_dossier
from mandato_web.intake.views import may_use


@login_required
@may_use
@require_POST
def place_dossier(request: HttpRequest, pk: int) -> HttpResponse:
    dossier = find_dossier(pk)
    form = PlaceForm(dossier, queries.list_proposals(dossier), request.POST)
    if form.is_valid():
        try:
            review.place(
                author_of(request),
                dossier,
                form.cleaned_data["joins"],
                slug=form.cleaned_data["slug"],
                leading=form.cleaned_data.get("leading", ""),
            )
        except ValidationError as error:
            form.add_error(None, error.messages[0])
        else:
            return redirect("intake:publish", pk)
    return _render_publication(request, dossier, place_form=form)


@login_required
@may_use
@permission_required("consultations.edit", raise_exception=True)
@require_POST
def draft_dossier(request: HttpRequest, pk: int) -> HttpResponse:
    """The text is put before others as a draft, and not into the register."""
    dossier = find_dossier(pk)
    form = DraftForm(request.POST)
    if form.is_valid():
        try:
            consultation = make_draft(author_of(request), dossier, form.cleaned_data["consultation"])
        except ValidationError as error:
            form.add_error(None, error.messages[0])
        else:
            messages.success(request, _("It is a draft now. Say who may comment, and until when."))
            return redirect(consultation)
    if dossier.stage != Dossier.Stage.OPEN:
        messages.info(request, _("The review of this text is closed."))
        return redirect("intake:dossier", pk)
    return _render_publication(request, dossier, draft_form=form)


@login_required
@may_use
@require_http_methods(["GET", "HEAD", "POST"])
def publish_dossier(request: HttpRequest, pk: int) -> HttpResponse:
    """Shows what publication would change; published on POST, in one transaction."""
    dossier = find_dossier(pk)
    if dossier.stage != Dossier.Stage.OPEN:
        if request.method == "POST":
            messages.info(request, _("This text was published already."))
        return redirect("intake:dossier", pk)
    if request.method != "POST":
        return _render_publication(request, dossier)
    form = PublishForm(queries.list_proposals(dossier), request.POST)
    if not form.is_valid():
        return _render_publication(request, dossier, publish_form=form)
    try:
        instrument = review.publish(author_of(request), dossier, form.standings())
    except ValidationError as error:
        form.add_error(None, error.messages[0])
        return _render_publication(request, dossier, publish_form=form)
    messages.success(request, _("%(title)s is published.") % {"title": instrument.title})
    following = Dossier.objects.filter(
        package=dossier.package_id or 0, stage=Dossier.Stage.OPEN, proposals__isnull=False
    )
    if following.exists():
        return redirect("intake:package", dossier.package_id)
    return redirect(instrument.get_absolute_url())


def _render_publication(request: HttpRequest, dossier: Dossier, **altered: Any) -> HttpResponse:
    proposals = queries.list_proposals(dossier)
    waiting = dossier.items.filter(decision=Decision.PENDING)
    context = {
        "dossier": dossier,
        "proposals": proposals,
        "preview": previewing.preview(dossier, asked_page(request.GET)),
        "place_form": altered.get("place_form") or PlaceForm(dossier, proposals),
        "publish_form": altered.get("publish_form") or PublishForm(proposals),
        "draft_form": altered.get("draft_form") or DraftForm(),
        "waiting": waiting.count(),
        "asking": waiting.filter(doubt__gte=queries.ASKS).count(),
    }
    return render(request, "intake/publish.html", context, status=422 if altered else 200)
