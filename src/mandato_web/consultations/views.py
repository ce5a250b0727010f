"""Consultations as everybody reads them: the list, the draft with its comments, versions, redline, results."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato_web.consultations import queries
from mandato_web.consultations.access import (
    list_rounds,
    round_for,
    shows_answers,
    visible_comments,
    visible_consultations,
    writing_actors,
)
from mandato_web.consultations.dates import list_steps
from mandato_web.consultations.models import Consultation, Draft, Stage
from mandato_web.consultations.redlining import count_fates, make_redline
from mandato_web.design.filtering import asked_for
from mandato_web.design.pagination import paginate
from mandato_web.design.periods import write_day


def find_consultation(request: HttpRequest, slug: str) -> Consultation:
    found = visible_consultations(request.user).select_related(
        "asked_by", "meeting", "published_as", "proposal__meeting"
    )
    return get_object_or_404(found.prefetch_related("rounds"), slug=slug)


def trail_of(consultation: Consultation | None = None) -> list[tuple[str, str]]:
    trail = [(_("Consultations"), reverse("consultations:list"))]
    return [*trail, (str(consultation), consultation.get_absolute_url())] if consultation else trail


def find_base(consultation: Consultation) -> Draft | None:
    """The version that was opened to comment."""
    return consultation.drafts.filter(number=consultation.base).first() if consultation.base else None


@require_safe
def show_list(request: HttpRequest) -> HttpResponse:
    context = {
        "found": queries.list_consultations(request.user, timezone.localdate()),
        "may_edit": request.user.has_perm("consultations.edit"),
    }
    return render(request, "consultations/list.html", context)


@require_safe
def show_consultation(request: HttpRequest, slug: str) -> HttpResponse:
    """`version` shows an earlier version of the draft, without comments."""
    consultation = find_consultation(request, slug)
    draft = consultation.draft
    wanted = asked_for(request.GET, "version")
    if wanted:
        draft = get_object_or_404(
            _public_drafts(request, consultation), number=int(wanted) if _is_number(wanted) else 0
        )
    language = queries.pick_language(draft, asked_for(request.GET, "text"))
    comments = [] if wanted else queries.first_comments(request.user, consultation)
    counts = {} if wanted else queries.count_by_part(request.user, consultation)
    shown = queries.show_parts(draft, language, comments) if draft else []
    for one in shown:
        one.count = counts.get(one.part.key, 0)
    gone = [one for one in comments if draft and one.part not in draft.by_key]
    context = {
        **_head(request, consultation),
        "draft": draft,
        "earlier": bool(wanted) and draft != consultation.draft,
        "language": language,
        "shown": shown,
        "gone": gone,
        "trail": trail_of(),
    }
    return render(request, "consultations/consultation.html", context)


def _head(request: HttpRequest, consultation: Consultation) -> dict[str, Any]:
    """What stands above every page of a consultation."""
    today = timezone.localdate()
    steps = list_steps(consultation)
    rounds = list_rounds(consultation)
    actors = writing_actors(request.user)
    following = next((place for place, step in enumerate(steps, 1) if step.day >= today), 0)
    round, late = round_for(rounds, None, today)
    return {
        "consultation": consultation,
        "standing": consultation.standing(today),
        "steps": [(write_day(step.day), step.label, "", step.day < today) for step in steps],
        "following": following,
        "rounds": [(one, one.is_open(today), today < one.opens) for one in rounds],
        "actors": [(actor, *round_for(rounds, actor, today)) for actor in actors],
        "anyone": round is not None and not late and consultation.published_as_id is None,
        "may_edit": request.user.has_perm("consultations.edit"),
        "may_answer": request.user.has_perm("consultations.answer"),
        "shows_answers": shows_answers(request.user, consultation),
    }


def _public_drafts(request: HttpRequest, consultation: Consultation) -> Any:
    """Versions before the one that was opened are the secretariat's."""
    if request.user.has_perm("consultations.edit"):
        return consultation.drafts.all()
    return consultation.drafts.filter(number__gte=consultation.base or 0)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 9


@require_safe
def show_versions(request: HttpRequest, slug: str) -> HttpResponse:
    consultation = find_consultation(request, slug)
    page = paginate(_public_drafts(request, consultation).defer("parts"), request.GET)
    context = {"consultation": consultation, "page": page, "trail": trail_of(consultation)}
    return render(request, "consultations/versions.html", context)


@require_safe
def show_redline(request: HttpRequest, slug: str) -> HttpResponse:
    consultation = find_consultation(request, slug)
    base, now = find_base(consultation), consultation.draft
    if base is None or now is None:
        raise Http404(_("Nothing was opened to comment yet: there is nothing to compare."))
    language = queries.pick_language(now, asked_for(request.GET, "text"))
    rows = make_redline(consultation, language, base, now)
    every = asked_for(request.GET, "show") == "all"
    context = {
        "consultation": consultation,
        "rows": [row for row in rows if every or row.fate != "same"],
        "counts": count_fates(rows),
        "every": every,
        "language": language,
        "written": now.languages,
        "now": now,
        "answers": shows_answers(request.user, consultation),
        "trail": trail_of(consultation),
    }
    return render(request, "consultations/redline.html", context)


@require_safe
def show_results(request: HttpRequest, slug: str) -> HttpResponse:
    """What was said and what was answered, once the secretariat has published it."""
    consultation = find_consultation(request, slug)
    if not shows_answers(request.user, consultation):
        raise Http404(_("The answers are not public yet."))
    wanted = asked_for(request.GET, "disposition")
    found = visible_comments(request.user, consultation).filter(stage=Stage.SENT)
    if wanted:
        found = found.filter(disposition=wanted)
    page = paginate(queries.with_voices(found).order_by("late", "number"), request.GET)
    context = {
        "consultation": consultation,
        "results": queries.count_results(consultation),
        "page": page,
        "wanted": wanted,
        "draft": consultation.draft,
        "shows_answers": True,
        "trail": trail_of(consultation),
    }
    return render(request, "consultations/results.html", context)
