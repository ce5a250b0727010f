"""Rounds and grids: who was asked, who has reported, commitment by commitment."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.accounts.queries import count_accreditations
from mandato_web.actors.models import Actor, Membership
from mandato_web.commitments.lines import describe_lines
from mandato_web.design.editing import Edit, Rows
from mandato_web.design.pagination import paginate
from mandato_web.history.forms import read_day
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author
from mandato_web.instruments.queries import visible_instruments
from mandato_web.reporting import queries, rounds
from mandato_web.reporting.forms import ActorRow, InstrumentRow, RoundForm
from mandato_web.reporting.models import Round
from mandato_web.values.slugs import free_slug
from mandato_web.values.wording import say

_may_ask = permission_required("reporting.ask", raise_exception=True)


@require_safe
def show_rounds(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    page = paginate(queries.list_rounds(), request.GET)
    context = {
        "page": page,
        "rounds": [(one, one.standing(today)) for one in page.records],
        "grids": queries.grid_instruments(),
        "may_ask": request.user.has_perm("reporting.ask"),
    }
    return render(request, "reporting/rounds.html", context)


@require_safe
def show_round(request: HttpRequest, slug: str) -> HttpResponse:
    round = get_object_or_404(Round.objects.select_related("asked_by").prefetch_related("instruments"), slug=slug)
    asked = queries.list_asked(round)
    context = {
        "round": round,
        "standing": round.standing(timezone.localdate()),
        "asked": asked,
        "heard": sum(1 for one in asked if one.reported),
        "may_ask": request.user.has_perm("reporting.ask"),
        "trail": [(_("Reports"), reverse("reporting:rounds"))],
    }
    return render(request, "reporting/round.html", context)


@login_required
@_may_ask
@require_http_methods(["GET", "HEAD", "POST"])
def edit_round(request: HttpRequest, slug: str = "") -> HttpResponse:
    round = get_object_or_404(Round, slug=slug) if slug else Round()
    fields = ("titles", "guidance", "asked_by", "period_from", "period_until", "opens", "deadline")
    standing = [{"instrument": one} for one in round.instruments.all()] if slug else []
    asked = [{"actor": one} for one in round.actors.all()] if slug else []
    edit = Edit(
        request,
        RoundForm,
        initial={name: getattr(round, name) for name in fields} if slug else {},
        version=version_of(round) if slug else "",
        since=(lambda version: changes_since(version, round)) if slug else None,
        rows=[
            Rows("instruments", InstrumentRow, standing, _("Texts"), _("Add a text"), _("Text"),
                 _("Without any, every commitment that can be followed is asked about.")),
            Rows("actors", ActorRow, asked, _("Actors"), _("Add an actor"), _("Actor")),
        ],
    )  # fmt: skip
    if edit.is_ready():
        values = dict(edit.values)
        conference = values.pop("members_of")
        actors = [row["actor"] for row in edit.rows_of("actors")]
        actors += _members(conference) if conference else []
        if not slug:
            round.slug = free_slug(Round, say(values["titles"]), "round")
        try:
            texts = [row["instrument"] for row in edit.rows_of("instruments")]
            rounds.save_round(Author.from_user(request.user), round, actors=actors, instruments=texts, **values)
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(round)
    return render(
        request, "reporting/edit_round.html", {"edit": edit, "round": round, "slug": slug}, status=edit.status
    )


def _members(conference: Actor) -> list[Actor]:
    today = timezone.localdate()
    running = Membership.objects.filter(conference=conference, kind="member-state").exclude(until_latest__lt=today)
    return [one.actor for one in running.select_related("actor")]


@login_required
@_may_ask
@require_POST
def close(request: HttpRequest, slug: str) -> HttpResponse:
    round = get_object_or_404(Round, slug=slug)
    if request.POST.get("reopen"):
        rounds.reopen_round(Author.from_user(request.user), round, deadline=max(round.deadline, timezone.localdate()))
        messages.success(request, _("The round is open again."))
    else:
        rounds.close_round(Author.from_user(request.user), round, on=timezone.localdate())
        messages.success(request, _("The round is closed. Drafts stay with their authors."))
    return redirect(round)


@require_safe
def show_grid(request: HttpRequest, slug: str) -> HttpResponse:
    """`?on=2026-01-31`: as it stood that day."""
    instrument = get_object_or_404(visible_instruments(request.user), slug=slug)
    form, day = read_day(request.GET)
    grid = queries.make_grid(instrument, day)
    if not grid.rows:
        raise Http404(_("This text holds no commitment that can be followed."))
    lines = describe_lines([commitment for commitment, _cells in grid.rows], timezone.localdate())
    context = {
        "instrument": instrument,
        "actors": [(actor, grid.reported.get(actor.pk, 0)) for actor in grid.actors],
        "rows": [
            (line, list(zip(grid.actors, cells, strict=True)))
            for line, (_commitment, cells) in zip(lines, grid.rows, strict=True)
        ],
        "heard": len(grid.reported),
        "form": form,
        "day": day,
        "trail": [(instrument.short_title, instrument.get_absolute_url())],
    }
    return render(request, "reporting/grid.html", context, status=422 if form.errors else 200)


@require_safe
def show_moderation(request: HttpRequest) -> HttpResponse:
    context = {"years": queries.count_refusals(), "accreditations": count_accreditations()}
    return render(request, "reporting/moderation.html", context)
