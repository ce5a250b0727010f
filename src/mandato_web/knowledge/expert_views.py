"""Experts: the directory, invitations, and each one's own page behind a secret link. No search engine reads them."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from mandato_web.design.editing import Edit
from mandato_web.design.filtering import asked_for, build_facet, chosen_of
from mandato_web.design.pagination import paginate
from mandato_web.history.services import Author
from mandato_web.knowledge import consenting
from mandato_web.knowledge.links import find_by_token
from mandato_web.knowledge.models import Expert
from mandato_web.knowledge.press_forms import ExpertForm, InviteExpertForm, clean_expert
from mandato_web.knowledge.queries import name_country, name_language
from mandato_web.themes.models import Theme
from mandato_web.values.wording import spoken_language

_SELF = (
    "name", "organisation", "about", "languages", "countries", "availability", "phone", "language", "audience",
    "shown", "consent_until",
)  # fmt: skip


def unindexed(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Neither kept by caches nor read by search engines."""

    @wraps(view)
    def answer(*args: Any, **kwargs: Any) -> HttpResponse:
        response = never_cache(view)(*args, **kwargs)
        response["X-Robots-Tag"] = "noindex, noarchive"
        response["Referrer-Policy"] = "same-origin"
        return response

    return answer


@unindexed
@require_safe
def show_directory(request: HttpRequest) -> HttpResponse:
    listed = Expert.objects.listed(timezone.localdate())
    theme, language = asked_for(request.GET, "theme"), asked_for(request.GET, "language")[:2]
    themes = Theme.objects.filter(experts__in=listed).distinct().select_related("vocabulary")
    found = listed.filter(themes__code=theme) if theme else listed
    if language:
        found = found.filter(shown__icontains='"languages"', languages__icontains=f'"{language}"')
    spoken = {code for one in listed.filter(shown__icontains='"languages"') for code in one.languages}
    facets = [
        build_facet("theme", _("Theme"), [(one.code, str(one), None) for one in themes], request.GET),
        build_facet(
            "language", _("Language"), [(code, name_language(code), None) for code in sorted(spoken)], request.GET
        ),
    ]
    page = paginate(found.distinct().prefetch_related("themes__vocabulary"), request.GET)
    context = {
        "page": page,
        "rows": [(one, _told(one)) for one in page.records],
        "facets": facets,
        "chosen": chosen_of(facets),
        "may_invite": request.user.has_perm("knowledge.experts"),
    }
    return render(request, "knowledge/experts.html", context)


def _told(expert: Expert) -> dict[str, Any]:
    """What was consented to, in words."""
    told = expert.shows()
    if "languages" in told:
        told["languages"] = ", ".join(map(name_language, told["languages"]))
    if "countries" in told:
        told["countries"] = ", ".join(map(name_country, told["countries"]))
    if "availability" in told:
        told["availability"] = expert.get_availability_display()
    return told


@login_required
@permission_required("knowledge.experts", raise_exception=True)
@unindexed
@require_http_methods(["GET", "HEAD", "POST"])
def invite(request: HttpRequest) -> HttpResponse:
    """The invited and where each stands, with the form that invites another."""
    edit = Edit(request, InviteExpertForm, initial={"language": spoken_language()})
    if edit.is_ready():
        try:
            consenting.invite(Author.from_user(request.user), **edit.values)
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Invited."))
            return redirect("knowledge:invite-expert")
    page = paginate(Expert.objects.order_by("-invited_at"), request.GET)
    return render(request, "knowledge/invite_expert.html", {"edit": edit, "page": page}, status=edit.status)


@unindexed
@require_http_methods(["GET", "HEAD", "POST"])
def show_self(request: HttpRequest, token: str) -> HttpResponse:
    """An expert's own page: consent, change, confirm for another year, withdraw. The link alone opens it."""
    expert = find_by_token(Expert, token)
    if expert is None:
        return render(request, "knowledge/link_ended.html", status=410)
    act = request.POST.get("act")
    if act == "withdraw":
        consenting.withdraw(expert)
        return render(request, "knowledge/withdrawn.html")
    if act == "confirm":
        try:
            consenting.confirm_consent(expert)
            messages.success(request, _("Thank you. Your consent holds for another year."))
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        return redirect("knowledge:expert-self", token)
    initial = {name: getattr(expert, name) for name in _SELF} | {"themes": [one.pk for one in expert.themes.all()]}
    edit = Edit(request, ExpertForm, initial=initial)
    if edit.is_ready():
        try:
            consenting.consent(expert, themes=edit.values["themes"], **clean_expert(edit.values))
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved. You can change or withdraw it here at any time."))
            return redirect("knowledge:expert-self", token)
    context = {"edit": edit, "expert": expert, "told": _told(expert) if expert.is_reachable else {}}
    return render(request, "knowledge/expert_self.html", context, status=edit.status)
