"""Files out and in: the matrix as workbook and Word, the redline as Word, matrices that people send."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from mandato_web.actors.models import Actor
from mandato_web.consultations import matrix, queries
from mandato_web.consultations.access import shows_answers, visible_comments
from mandato_web.consultations.forms import MatrixForm
from mandato_web.consultations.importing import read_matrix
from mandato_web.consultations.models import Consultation, Stage
from mandato_web.consultations.redline_document import write_redline
from mandato_web.consultations.redlining import make_redline
from mandato_web.consultations.views import find_base, find_consultation, trail_of
from mandato_web.consultations.writing_views import own_actor
from mandato_web.design.filtering import asked_for
from mandato_web.history.services import Author
from mandato_web.organisation.queries import current
from mandato_web.values.wording import spoken_language
from mandato_web.values.workbooks import MEDIA_TYPE

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@require_safe
def download_matrix(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    """What may be seen of what was sent; `as`: one actor's own, with what is inside."""
    consultation = find_consultation(request, slug)
    if form not in ("xlsx", "docx"):
        raise Http404(_("The matrix is written as xlsx and docx."))
    comments = visible_comments(request.user, consultation)
    wanted = asked_for(request.GET, "as")
    if wanted:
        comments = comments.filter(actor=own_actor(request, wanted)).exclude(stage=Stage.WITHDRAWN)
    else:
        comments = comments.filter(stage=Stage.SENT)
    held = list(queries.with_voices(comments))
    answers = shows_answers(request.user, consultation)
    if form == "xlsx":
        data, media_type = matrix.write_workbook(consultation, held, answers=answers), MEDIA_TYPE
    else:
        data = matrix.write_document(consultation, held, answers=answers, site=settings.SITE_ADDRESS)
        media_type = _WORD
    what = _("comments")
    return _attach(data, media_type, f"{consultation.slug}-{what}.{form}")


@require_safe
def download_redline(request: HttpRequest, slug: str) -> HttpResponse:
    consultation = find_consultation(request, slug)
    base, now = find_base(consultation), consultation.draft
    if base is None or now is None:
        raise Http404(_("Nothing was opened to comment yet: there is nothing to compare."))
    language = queries.pick_language(now, asked_for(request.GET, "text"))
    note = _("Version %(now)s against version %(base)s, as opened to comment.") % {
        "now": now.number, "base": base.number,
    }  # fmt: skip
    data = write_redline(
        str(consultation),
        note,
        make_redline(consultation, language, base, now),
        author=current().name,
        at=now.made_at,
        answers=shows_answers(request.user, consultation),
        source=f"{settings.SITE_ADDRESS}/{spoken_language()}/consultations/{consultation.slug}/redline/",
    )
    return _attach(data, _WORD, f"{consultation.slug}-redline.{language}.docx")


def _attach(data: bytes, media_type: str, name: str) -> HttpResponse:
    response = HttpResponse(data, content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "private, no-store"
    return response


@login_required
@permission_required("consultations.answer", raise_exception=True)
@require_http_methods(["GET", "HEAD", "POST"])
def upload_matrix(request: HttpRequest, slug: str) -> HttpResponse:
    """Comments that came by letter, and answers that were written in the matrix."""
    consultation = find_consultation(request, slug)
    return _take_matrix(request, consultation, None, reverse("consultations:answers", args=[slug]))


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def upload_own_matrix(request: HttpRequest, slug: str, actor: str) -> HttpResponse:
    """What an actor's units wrote in a matrix; it stays inside."""
    consultation = find_consultation(request, slug)
    party = own_actor(request, actor)
    return _take_matrix(request, consultation, party, reverse("consultations:position", args=[slug, party.slug]))


def _take_matrix(request: HttpRequest, consultation: Consultation, actor: Actor | None, back: str) -> HttpResponse:
    form = MatrixForm(request.POST or None, request.FILES or None)
    faults, problem = [], ""
    if request.method == "POST" and form.is_valid():
        position = (
            actor is not None and "position" in request.POST and request.user.has_perm("consultations.send", actor)
        )
        try:
            done = read_matrix(
                Author.from_user(request.user), consultation, form.cleaned_data["file"], actor=actor,
                on=form.cleaned_data["on"] or timezone.localdate(), position=position,
            )  # fmt: skip
        except ValidationError as error:
            problem = error.messages[0]
        else:
            faults = done.faults
            if not faults:
                said = [ngettext("%(n)s comment taken.", "%(n)s comments taken.", done.made) % {"n": done.made}]
                if done.answered:
                    said.append(ngettext("%(n)s answer taken.", "%(n)s answers taken.", done.answered)
                                % {"n": done.answered})  # fmt: skip
                if done.known:
                    said.append(ngettext("%(n)s row was known already.", "%(n)s rows were known already.", done.known)
                                % {"n": done.known})  # fmt: skip
                messages.success(request, " ".join(said))
                return redirect(back)
    context = {
        "consultation": consultation,
        "actor": actor,
        "form": form,
        "faults": faults[:500],
        "fault_count": len(faults),
        "problem": problem,
        "may_send": actor is not None and request.user.has_perm("consultations.send", actor),
        "back": back,
        "trail": trail_of(consultation),
    }
    return render(
        request, "consultations/upload.html", context, status=422 if faults or problem or form.errors else 200
    )
