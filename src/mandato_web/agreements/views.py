"""Pages that everybody may open: the list of agreements, one agreement, its files."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

import mandato
from mandato_web.agreements.about import describe_agreement
from mandato_web.agreements.listing import as_sheet, list_agreements
from mandato_web.agreements.models import Agreement
from mandato_web.agreements.queries import get_agreement, today_here
from mandato_web.agreements.visibility import may_edit, may_exchange
from mandato_web.design.filtering import chosen_of
from mandato_web.design.pagination import paginate

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
def show_list(request: HttpRequest) -> HttpResponse:
    """`format=csv` or `xlsx` answers with the whole of what is asked for, as a file."""
    listing = list_agreements(request.user, today_here(), request.GET)
    if request.GET.get("format") in ("csv", "xlsx"):
        return as_file(as_sheet(listing.lines), request.GET["format"])
    context = {
        "page": paginate(listing.lines, request.GET),
        "facets": listing.facets,
        "chosen": chosen_of(listing.facets),
        "total": listing.total,
        "sort": request.GET.get("sort") or "next",
        "may_edit": may_edit(request.user),
    }
    return render(request, "agreements/list.html", context)


@require_safe
def show_agreement(request: HttpRequest, slug: str) -> HttpResponse:
    agreement = find_agreement(request, slug)
    context = describe_agreement(agreement, today_here(), request.user)
    context |= {
        "trail": [(_("Agreements"), reverse("agreements:list"))],
        "may_edit": may_edit(request.user),
        "may_exchange": may_exchange(request.user, agreement),
    }
    return render(request, "agreements/agreement.html", context)


def find_agreement(request: HttpRequest, slug: str) -> Agreement:
    """What somebody may not see has no address for them."""
    agreement = get_agreement(slug, request.user)
    if agreement is None:
        raise Http404(_("No agreement has this address."))
    return agreement


def as_file(sheet: mandato.Sheet, kind: str) -> HttpResponse:
    if kind == "xlsx":
        response = HttpResponse(mandato.sheets_as_xlsx([sheet]), content_type=XLSX)
    else:
        response = HttpResponse(mandato.sheet_as_csv(sheet), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="agreements.{kind}"'
    return response
