"""Journalists' questions: filed without an account, worked on at the desk, answered behind secret links."""

from typing import Any

from allauth.account.adapter import get_adapter
from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from mandato_web.design.editing import Edit
from mandato_web.design.lines import draw_lines
from mandato_web.design.pagination import paginate
from mandato_web.design.sheets import answer_sheet
from mandato_web.history.services import Author
from mandato_web.knowledge import asking, figures
from mandato_web.knowledge.expert_views import unindexed
from mandato_web.knowledge.links import find_by_token, token_of
from mandato_web.knowledge.matching import match_experts
from mandato_web.knowledge.models import Alert, Expert, MediaRequest, Subscription, ThemeAlert
from mandato_web.knowledge.press_forms import AnswerForm, RequestForm, SubscribeForm, ThemeAlertForm
from mandato_web.knowledge.queries import name_country, name_language
from mandato_web.values.wording import spoken_language

_on_desk = permission_required("knowledge.media", raise_exception=True)


@unindexed
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    edit = Edit(request, RequestForm, initial={"languages": [spoken_language()]})
    status = edit.status
    if edit.is_ready():
        values = dict(edit.values)
        try:
            # A form that a program filled in is answered like any other, and nothing is done.
            if not values.pop("website"):
                asking.file_request(visitor=_visitor(request), language=spoken_language(), **values)
            return render(request, "knowledge/asked.html", {"email": values["email"]})
        except asking.TooMany:
            edit.refuse(ValidationError(_("Too many questions came from here. Wait an hour.")))
            status = 429
        except ValidationError as error:
            edit.refuse(error)
            status = 422
    return render(request, "knowledge/ask.html", {"edit": edit}, status=status)


@unindexed
@require_http_methods(["GET", "HEAD", "POST"])
def own_request(request: HttpRequest, token: str) -> HttpResponse:
    """The journalist's page. Programs that look at every link of a letter must not confirm it: a button does."""
    asked = find_by_token(MediaRequest, token)
    if asked is None:
        return render(request, "knowledge/link_ended.html", status=410)
    if request.method == "POST":
        try:
            asking.confirm_request(asked)
            messages.success(request, _("Confirmed. The secretariat passes it on to experts."))
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        return redirect("knowledge:own-request", token)
    context = {"asked": asked, "answers": list(asked.alerts.filter(answer="yes").select_related("expert"))}
    return render(request, "knowledge/own_request.html", context)


@unindexed
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, token: str) -> HttpResponse:
    """The expert's page. What came too late or twice is told so, and what was typed stays in sight."""
    alert = find_by_token(Alert, token)
    if alert is None:
        return render(request, "knowledge/link_ended.html", status=410)
    edit = Edit(request, AnswerForm, initial={})
    status = edit.status
    if edit.is_ready():
        try:
            asking.answer(alert, **edit.values)
        except ValidationError as error:
            edit.refuse(error)
            codes = {one.code for one in error.error_list} if hasattr(error, "error_list") else set()
            status = 409 if "double" in codes else 410 if codes & {"expired", "closed"} else 422
        else:
            messages.success(request, _("Thank you. Your answer is on its way."))
            return redirect("knowledge:answer", token)
    context = {"edit": edit, "alert": alert, "asked": alert.request, "self": token_of(alert.expert)}
    return render(request, "knowledge/answer.html", context, status=status)


@login_required
@_on_desk
@unindexed
@require_safe
def show_desk(request: HttpRequest) -> HttpResponse:
    found = MediaRequest.objects.exclude(confirmed_at=None).prefetch_related("themes__vocabulary")
    found = found.annotate(
        n_alerts=Count("alerts", distinct=True),
        n_answers=Count("alerts", filter=Q(alerts__answered_at__isnull=False), distinct=True),
    ).order_by("closed_at", "-deadline")
    context = {"page": paginate(found, request.GET), "theme_alerts": ThemeAlert.objects.select_related("theme")[:10]}
    return render(request, "knowledge/media_desk.html", context)


@login_required
@_on_desk
@unindexed
@require_http_methods(["GET", "HEAD", "POST"])
def work_on(request: HttpRequest, key: int) -> HttpResponse:
    """One request: who fits and why, alerting them, what came back, closing it."""
    confirmed = MediaRequest.objects.exclude(confirmed_at=None).prefetch_related("themes__vocabulary", "alerts")
    asked = get_object_or_404(confirmed, pk=key)
    if request.method == "POST":
        author = Author.from_user(request.user)
        try:
            if request.POST.get("act") == "close":
                asking.close_request(author, asked, request.POST.get("outcome", "")[:2000])
                messages.success(request, _("Closed."))
            else:
                keys = [one for one in request.POST.getlist("expert") if one.isascii() and one.isdigit()]
                n = asking.alert_experts(author, asked, Expert.objects.filter(pk__in=keys[:100]))
                messages.success(request, _("Experts written to: %(n)s.") % {"n": n})
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        return redirect("knowledge:media-request", key)
    alerts = list(asked.alerts.select_related("expert"))
    context = {
        "asked": asked,
        "matches": match_experts(asked) if asked.standing == MediaRequest.Standing.OPEN else [],
        "alerts": [(one, _hours(one)) for one in alerts],
        "spoken": ", ".join(map(name_language, asked.languages)),
        "country": name_country(asked.country_code) if asked.country_code else "",
        "trail": [(_("Media desk"), reverse("knowledge:media-desk"))],
    }
    return render(request, "knowledge/media_request.html", context)


def _hours(alert: Alert) -> str:
    if alert.answered_at is None:
        return ""
    return f"{(alert.answered_at - alert.sent_at).total_seconds() / 3600:.1f}"


@require_safe
def show_figures(request: HttpRequest) -> HttpResponse:
    """Numbers alone: anybody may see them."""
    months = figures.count_months()
    if request.GET.get("format"):
        head = [_("Month"), _("Requests"), _("With an answer"), _("Median hours to the first answer")]
        rows = [[f"{one.first:%Y-%m}", str(one.asked), str(one.answered), str(one.hours or "")] for one in months]
        return answer_sheet("media-figures", _("Time to the first answer"), [head, *rows], request.GET["format"])
    chart = draw_lines([(_("Median hours"), [(one.first, one.hours) for one in months])])
    return render(request, "knowledge/media_figures.html", {"months": months, "chart": chart})


@unindexed
@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request: HttpRequest) -> HttpResponse:
    edit = Edit(request, SubscribeForm, initial={})
    status = edit.status
    if edit.is_ready():
        values: dict[str, Any] = dict(edit.values)
        try:
            if not values.pop("website"):
                asking.subscribe(visitor=_visitor(request), language=spoken_language(), **values)
            return render(request, "knowledge/asked.html", {"email": values["email"]})
        except asking.TooMany:
            edit.refuse(ValidationError(_("Too many questions came from here. Wait an hour.")))
            status = 429
    return render(request, "knowledge/subscribe.html", {"edit": edit}, status=status)


@unindexed
@require_http_methods(["GET", "HEAD", "POST"])
def own_subscription(request: HttpRequest, token: str) -> HttpResponse:
    """Confirms by a button, and leaves by one."""
    held = find_by_token(Subscription, token)
    if held is None:
        return render(request, "knowledge/link_ended.html", status=410)
    if request.method == "POST":
        if request.POST.get("act") == "leave":
            asking.leave(held)
            messages.success(request, _("Your address is erased."))
            return redirect("knowledge:subscribe")
        asking.confirm_subscription(held)
        messages.success(request, _("Confirmed."))
        return redirect("knowledge:own-subscription", token)
    return render(request, "knowledge/own_subscription.html", {"held": held})


@login_required
@_on_desk
@unindexed
@require_http_methods(["GET", "HEAD", "POST"])
def tell_theme(request: HttpRequest) -> HttpResponse:
    edit = Edit(request, ThemeAlertForm, initial={})
    if edit.is_ready():
        told = asking.tell_theme(Author.from_user(request.user), **edit.values)
        messages.success(request, _("Subscribers written to: %(n)s.") % {"n": told.told})
        return redirect("knowledge:media-desk")
    return render(request, "knowledge/tell_theme.html", {"edit": edit}, status=edit.status)


def _visitor(request: HttpRequest) -> str:
    return str(get_adapter(request).get_client_ip(request))
