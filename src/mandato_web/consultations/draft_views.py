"""Editing: a consultation with its dates and rounds, the text of its draft, one paragraph, and publishing it."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from mandato_web.consultations import drafts, publishing, queries
from mandato_web.consultations.drafting import read_lines, write_lines
from mandato_web.consultations.forms import ConsultationForm, CopyForm, LineageRow, PartForm, RoundRow, TextForm
from mandato_web.consultations.models import Consultation, Stage
from mandato_web.consultations.views import find_consultation, trail_of
from mandato_web.design.editing import Edit, Rows
from mandato_web.design.fields import ASKED
from mandato_web.design.filtering import asked_for
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author
from mandato_web.meetings.models import MeetingFact
from mandato_web.values.slugs import free_slug
from mandato_web.values.wording import LANGUAGES, say

_may_edit = permission_required("consultations.edit", raise_exception=True)
_FACTS = (
    "titles", "about", "kind", "asked_by", "meeting", "proposal", "published_on", "incorporated_by", "presented_on",
    "shows_comments",
)  # fmt: skip


@login_required
@_may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_consultation(request: HttpRequest, slug: str = "") -> HttpResponse:
    consultation = get_object_or_404(Consultation, slug=slug) if slug else Consultation()
    rounds = list(consultation.rounds.prefetch_related("invited")) if slug else []
    lineage = list(consultation.lineage.select_related("instrument")) if slug else []
    held = [consultation, *rounds, *lineage]
    edit = Edit(
        request,
        ConsultationForm,
        initial={name: getattr(consultation, name) for name in _FACTS} if slug else _initial_of(request),
        version=version_of(*held) if slug else "",
        since=(lambda version: changes_since(version, *held)) if slug else None,
        rows=[
            Rows("rounds", RoundRow, [_round_values(one) for one in rounds], _("Rounds of comments"),
                 _("Add a round"), _("Round"), _("A round closes by itself at the end of its last day.")),
            Rows("lineage", LineageRow, [{"instrument": one.instrument, "kind": one.kind} for one in lineage],
                 _("Texts that the draft comes from"), _("Add a text"), _("Text"),
                 _("What the draft becomes will stand to each of them like this.")),
        ],
    )  # fmt: skip
    if edit.is_ready():
        facts = dict(edit.values)
        if not slug:
            facts["slug"] = free_slug(Consultation, say(facts["titles"]), "consultation")
        rows = [_without_key(row) for row in edit.rows_of("rounds")]
        sources = [_without_key(row) for row in edit.rows_of("lineage") if row.get("instrument")]
        try:
            author = Author.from_user(request.user)
            drafts.save_consultation(author, consultation, rounds=rows, lineage=sources, **facts)
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(consultation)
    context = {"edit": edit, "consultation": consultation, "slug": slug}
    return render(request, "consultations/edit.html", context, status=edit.status)


def _initial_of(request: HttpRequest) -> dict[str, Any]:
    """`proposal`: what was tabled, from whose page the draft is begun."""
    asked = asked_for(request.GET, "proposal")
    known = MeetingFact.objects.filter(kind=MeetingFact.Kind.PROPOSAL).select_related("meeting", "actor")
    proposal = known.filter(pk=int(asked)).first() if asked.isascii() and asked.isdigit() and len(asked) < 10 else None
    if proposal is None:
        return {}
    return {"proposal": proposal, "about": proposal.words}


def _round_values(round: Any) -> dict[str, Any]:
    values = {name: getattr(round, name) for name in ("titles", "opens", "closes", "states", "observers", "anyone")}
    return {**values, "invited": "\n".join(one.name for one in round.invited.all())}


def _without_key(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "pk"}


@login_required
@_may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_text(request: HttpRequest, slug: str, language: str) -> HttpResponse:
    """The whole draft in one language. Whoever saved meanwhile is told of, and nothing typed is lost."""
    consultation = find_consultation(request, slug)
    if language not in LANGUAGES:
        raise Http404(_("A draft is written in one of the register's languages."))
    draft = consultation.draft
    edit = Edit(
        request,
        TextForm,
        initial={"text": write_lines(draft.content, language) if draft else ""},
        version=str(draft.number) if draft else "0",
    )
    if edit.is_ready():
        try:
            lines = read_lines(edit.values["text"])
            drafts.write_draft(Author.from_user(request.user), consultation, lines, language, note=edit.values["note"])
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved. Every comment followed its words."))
            return redirect(f"{consultation.get_absolute_url()}?text={language}")
    context = {
        "edit": edit,
        "consultation": consultation,
        "language": language,
        "others": [code for code in ASKED if code != language],
        "trail": trail_of(consultation),
    }
    return render(request, "consultations/edit_text.html", context, status=edit.status)


@login_required
@_may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def copy_text(request: HttpRequest, slug: str) -> HttpResponse:
    """The draft begins with a text that the register holds."""
    consultation = find_consultation(request, slug)
    form = CopyForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            drafts.copy_instrument(Author.from_user(request.user), consultation, form.cleaned_data["instrument"])
        except ValidationError as error:
            form.add_error(None if hasattr(error, "error_dict") else "instrument", error.messages)
        else:
            return redirect(consultation)
    context = {"form": form, "consultation": consultation, "trail": trail_of(consultation)}
    return render(request, "consultations/copy.html", context, status=422 if form.errors else 200)


@login_required
@_may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_part(request: HttpRequest, slug: str, key: str) -> HttpResponse:
    """One paragraph, with the comments on it beside, to be ticked where the new words answer them."""
    consultation = find_consultation(request, slug)
    draft = consultation.draft
    part = draft.by_key.get(key) if draft else None
    if draft is None or part is None:
        raise Http404(_("The draft has no such paragraph."))
    comments = list(
        queries.with_voices(consultation.comments.filter(part=key, stage=Stage.SENT)).order_by("number")[:200]
    )
    choices = [(str(one.pk), f"{one.number} · {one.who}: {(one.text or one.proposed)[:90]}") for one in comments]
    edit = Edit(request, PartForm, initial={"texts": part.texts}, version=str(draft.number), choices=choices)
    if edit.is_ready():
        answers = [one for one in comments if str(one.pk) in edit.values.get("answers", [])]
        try:
            drafts.change_part(
                Author.from_user(request.user), consultation, key, edit.values["texts"], answers=answers,
                note=edit.values["note"],
            )  # fmt: skip
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved. Every comment followed its words."))
            return redirect(consultation)
    context = {"edit": edit, "consultation": consultation, "part": part, "comments": comments,
               "trail": trail_of(consultation)}  # fmt: skip
    return render(request, "consultations/edit_part.html", context, status=edit.status)


@login_required
@_may_edit
@require_POST
def open_for_comment(request: HttpRequest, slug: str) -> HttpResponse:
    consultation = find_consultation(request, slug)
    try:
        drafts.open_consultation(Author.from_user(request.user), consultation)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("The draft becomes public on its day."))
    return redirect(consultation)


@login_required
@_may_edit
@require_POST
def publish(request: HttpRequest, slug: str) -> HttpResponse:
    consultation = find_consultation(request, slug)
    try:
        instrument = publishing.publish_text(Author.from_user(request.user), consultation)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect(consultation)
    messages.success(request, _("The text is part of the register; the consultation keeps its address."))
    return redirect(instrument)
