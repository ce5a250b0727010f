"""What each actor did with a text: adopted, reserved, dissociated itself, was absent, acceded later. Editing it, and
showing it on the page of the meeting that adopted the text."""

from collections import defaultdict
from typing import Any, NamedTuple

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from mandato_web.actors.picking import ActorField
from mandato_web.design.consequences import follow
from mandato_web.design.editing import Edit, EditForm, RowForm, Rows
from mandato_web.design.fields import PartialDateFormField, WordingFormField
from mandato_web.design.panels import Panel, register
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.rows import settle_rows
from mandato_web.history.services import Author, at_once
from mandato_web.instruments.indexing import index_instrument
from mandato_web.instruments.models import Instrument, Position
from mandato_web.instruments.queries import get_instrument, list_meeting_instruments

_FIELDS = ("actor", "kind", "person", "capacity", "date", "provisions", "source")
_APART = (Position.Kind.RESERVED, Position.Kind.DISSOCIATED)


class PositionRow(RowForm):
    actor = ActorField(label=gettext_lazy("Actor"))
    kind = forms.ChoiceField(label=gettext_lazy("What it did"), choices=[("", "—"), *Position.Kind.choices])
    provisions = forms.CharField(
        label=gettext_lazy("Provisions"),
        max_length=500,
        required=False,
        help_text=gettext_lazy(
            "Those it reserved or dissociated itself from: 25.j, 25.k. Without any: the whole text."
        ),
    )
    person = forms.CharField(label=gettext_lazy("Person"), max_length=200, required=False)
    capacity = WordingFormField(label=gettext_lazy("Capacity"), max_length=300, required=False)
    date = PartialDateFormField(label=gettext_lazy("On"), required=False)
    source = forms.CharField(label=gettext_lazy("Source"), max_length=300, required=False)

    def clean_provisions(self) -> list[str]:
        labels = [label.strip() for label in self.cleaned_data["provisions"].replace(";", ",").split(",")]
        return [label for label in labels if label]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        kind, labels = cleaned.get("kind"), cleaned.get("provisions")
        if labels and kind not in _APART:
            self.add_error("provisions", _("Only who reserves or dissociates itself names provisions."))
        return cleaned


class Taken(NamedTuple):
    """Who did one thing with a text; those who named provisions stand by themselves, with them."""

    label: Any
    positions: list[Position]
    apart: bool


def save_positions(author: Author, instrument: Instrument, rows: list[dict[str, Any]]) -> None:
    """Raises ValidationError where a provision is not in the text."""
    held = set(instrument.provisions.filter(withdrawn_at=None).exclude(label="").values_list("label", flat=True))
    for row in rows:
        absent = [label for label in row["provisions"] if held and label not in held]
        if absent:
            raise ValidationError(
                _("%(actor)s: this text has no provision %(labels)s.")
                % {"actor": row["actor"], "labels": ", ".join(absent)}
            )
    with at_once(), transaction.atomic():
        standing = instrument.positions.exclude(actor=None)
        settle_rows(author, standing, Position, {"instrument": instrument}, rows)
        follow("positions", author, instrument)
        index_instrument(instrument)


def follow_undo(author: Author, instrument: Instrument) -> None:
    """After a position or a relation was taken back on the page of the history."""
    follow("positions", author, instrument)
    index_instrument(instrument)


@login_required
@permission_required("instruments.edit", raise_exception=True)
@require_http_methods(["GET", "HEAD", "POST"])
def edit_positions(request: HttpRequest, slug: str) -> HttpResponse:
    instrument = get_instrument(slug, request.user)
    if instrument is None:
        raise Http404(_("No text has this address."))
    held = list(instrument.positions.exclude(actor=None).select_related("actor__parent").order_by("kind", "pk"))
    initial = [
        {"pk": one.pk, **{name: getattr(one, name) for name in _FIELDS}, "provisions": ", ".join(one.provisions)}
        for one in held
    ]
    edit = Edit(
        request,
        EditForm,
        initial={},
        version=version_of(instrument, *held),
        since=lambda version: changes_since(version, instrument, *held),
        rows=[Rows("positions", PositionRow, initial, _("Positions"), _("Add a position"), _("Position"))],
    )
    if edit.is_ready():
        try:
            save_positions(Author.from_user(request.user), instrument, edit.rows_of("positions"))
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(instrument)
    trail = [(_("Texts"), reverse("instruments:list")), (instrument.short_title, instrument.get_absolute_url())]
    context = {"edit": edit, "instrument": instrument, "trail": trail}
    return render(request, "instruments/positions_edit.html", context, status=edit.status)


def group_positions(instruments: list[Instrument]) -> list[tuple[Instrument, list[Taken]]]:
    """By text, who did what with it; one query."""
    found: dict[int, dict[str, list[Position]]] = defaultdict(lambda: defaultdict(list))
    positions = Position.objects.filter(instrument__in=instruments, actor__isnull=False, person="")
    for position in positions.select_related("actor").order_by("kind", "actor__slug"):
        found[position.instrument_id][position.kind].append(position)
    return [
        (
            one,
            [
                Taken(kind.label, found[one.pk][kind], kind in _APART)
                for kind in Position.Kind
                if found[one.pk].get(kind)
            ],
        )
        for one in instruments
    ]


def show_on_meeting(meeting: Any, request: HttpRequest) -> dict[str, Any] | None:
    instruments = list_meeting_instruments(meeting, request.user)
    may_edit = request.user.has_perm("instruments.edit")
    texts = [(one, taken) for one, taken in group_positions(instruments) if taken or may_edit] if instruments else []
    return {"texts": texts, "may_edit_positions": may_edit} if texts else None


def register_positions() -> None:
    register(Panel("meeting", "positions", "instruments/meeting_positions.html", show_on_meeting, order=25))
