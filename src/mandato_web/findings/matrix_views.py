"""The coverage matrix: on a page, as a file, and the reasons of its gaps."""

from django.contrib.auth.decorators import login_required, permission_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

import mandato
from mandato_web.findings.forms import GapForm
from mandato_web.findings.matrices import MARKS, MatrixPage, Promise, as_sheet, find_promise, lay_out, name_kinds
from mandato_web.findings.services import justify_gap
from mandato_web.history.services import Author
from mandato_web.instruments.models import Instrument
from mandato_web.instruments.queries import get_instrument

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
def show_matrix(request: HttpRequest, plan: str, slug: str) -> HttpResponse:
    """`show=holes` keeps the promises that nothing implements; `format` answers with a file instead."""
    page = lay_out(_get(plan), _get(slug))
    if page is None:
        raise Http404(_("That plan cites no provision of that text."))
    holes_only = request.GET.get("show") == "holes"
    promises = page.holes if holes_only else page.promises
    if request.GET.get("format") in ("xlsx", "csv", "html"):
        return _as_file(page, promises, request.GET["format"])
    context = {
        "matrix": page,
        "promises": promises,
        "holes_only": holes_only,
        "legend": [(kind, MARKS[kind], word) for kind, word in name_kinds().items()],
        "may_decide": request.user.has_perm("findings.decide"),
        "trail": [
            (_("Texts"), reverse("instruments:list")),
            (page.plan.short_title, page.plan.get_absolute_url()),
        ],
    }
    return render(request, "findings/matrix.html", context)


@login_required
@permission_required("findings.decide", raise_exception=True)
@require_POST
def justify(request: HttpRequest, plan: str, slug: str) -> HttpResponse:
    holder, text = _get(plan), _get(slug)
    form = GapForm(request.POST)
    provision = find_promise(text, form.cleaned_data["provision"]) if form.is_valid() else None
    if provision is None:
        raise Http404(_("No provision has this address."))
    justify_gap(Author.from_user(request.user), holder, provision, form.cleaned_data["reason"])
    return redirect(reverse("findings:matrix", args=[plan, slug]) + f"?show=holes#{provision.eid}")


def _get(slug: str) -> Instrument:
    instrument = get_instrument(slug)
    if instrument is None:
        raise Http404(_("No text has this address."))
    return instrument


def _as_file(page: MatrixPage, promises: list[Promise], form: str) -> HttpResponse:
    sheet = as_sheet(page, promises)
    title = f"{page.plan.short_title} · {page.text.short_title}"
    if form == "xlsx":
        response = HttpResponse(mandato.sheets_as_xlsx([sheet]), content_type=_XLSX)
    elif form == "csv":
        response = HttpResponse(mandato.sheet_as_csv(sheet), content_type="text/csv; charset=utf-8")
    else:
        made = mandato.sheets_as_html(title, [sheet], language=get_language() or "en")
        response = HttpResponse(made, content_type="text/html; charset=utf-8")
    name = f"matrix-{page.plan.slug}-{page.text.slug}.{form}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
