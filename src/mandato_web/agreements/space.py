"""The space of the parties: notes and files that they and the secretariat alone may read."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from mandato_web.accounts.queries import running_roles
from mandato_web.actors.models import Actor
from mandato_web.agreements import forms, services
from mandato_web.agreements.desk import keep_file
from mandato_web.agreements.models import Agreement
from mandato_web.agreements.queries import today_here
from mandato_web.agreements.views import find_agreement
from mandato_web.agreements.visibility import may_exchange
from mandato_web.design.editing import Edit
from mandato_web.files.models import StoredFile
from mandato_web.history.services import Author


@login_required
def exchange(request: HttpRequest, slug: str) -> HttpResponse:
    agreement = _open(request, slug)
    edit = Edit(request, forms.MessageForm, initial={})
    if edit.is_ready():
        file = edit.values["file"]
        try:
            services.send_message(
                Author.from_user(request.user),
                agreement,
                text=edit.values["text"],
                file=keep_file(file, "file"),
                file_name=file.name if file else "",
                actor=_speaks_for(request),
            )
            return redirect("agreements:exchange", slug=slug)
        except ValidationError as error:
            edit.refuse(error)
    context = {
        "agreement": agreement,
        "edit": edit,
        "exchanged": list(agreement.exchanged.filter(taken_back_at=None).select_related("file", "actor")[:200]),
        "author_id": str(request.user.pk),
        "trail": [
            (_("Agreements"), reverse("agreements:list")),
            (agreement.instrument.short_title, agreement.get_absolute_url()),
        ],
    }
    return render(request, "agreements/exchange.html", context, status=edit.status)


@login_required
@require_POST
def take_back(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    agreement = _open(request, slug)
    try:
        services.take_back_message(Author.from_user(request.user), get_object_or_404(agreement.exchanged, pk=pk))
    except ValidationError as error:
        raise PermissionDenied(error.messages[0]) from error
    return redirect("agreements:exchange", slug=slug)


@login_required
@require_safe
def download(request: HttpRequest, slug: str, kind: str, pk: int) -> FileResponse:
    """`kind`: scan, evidence or exchanged; for the parties and the secretariat."""
    agreement = _open(request, slug)
    stored = _find_file(agreement, kind, pk)
    if stored is None or not default_storage.exists(stored.path):
        raise Http404
    response = FileResponse(default_storage.open(stored.path), as_attachment=True, filename=stored.name)
    response["Content-Type"] = "application/octet-stream"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _find_file(agreement: Agreement, kind: str, pk: int) -> StoredFile | None:
    if kind == "scan":
        return agreement.scan if agreement.pk == pk else None
    held = {"evidence": agreement.confirmations, "exchanged": agreement.exchanged.filter(taken_back_at=None)}.get(kind)
    record = held.select_related("file").filter(pk=pk).first() if held is not None else None
    return record.file if record else None


def _open(request: HttpRequest, slug: str) -> Agreement:
    agreement = find_agreement(request, slug)
    if not may_exchange(request.user, agreement):
        raise PermissionDenied
    return agreement


def _speaks_for(request: HttpRequest) -> Actor | None:
    """The actor in whose name the person writes; the secretariat's editors write in their own."""
    held = [actor for _role, actor in running_roles(request.user, today_here()) if actor]  # type: ignore[arg-type]
    return Actor.objects.filter(pk__in=held).first() if held else None
