"""Since when each wording of a text has stood, and which text brought it: said by an editor, taken back with a click.

A wording that replaced another in the register is taken for a correction of the record until somebody says that the
text itself was amended, on which day and by what.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from mandato_web.design.editing import Edit, EditForm
from mandato_web.design.fields import PickField
from mandato_web.design.periods import write_day
from mandato_web.history.models import Change
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author, at_once, change
from mandato_web.history.undoing import Act, find_act, gather_acts, undo
from mandato_web.instruments.editions import Edition, list_editions
from mandato_web.instruments.models import Instrument, LanguageVersion
from mandato_web.instruments.queries import find_by_title, get_instrument, list_comparable

_LATEST_ACTS = 20


class Said(NamedTuple):
    """What an editor says of one wording: None and None for a correction of the record."""

    version: LanguageVersion
    since: date | None
    by: Instrument | None


class AmendingForm(EditForm):
    """For each wording in the register, oldest first in each language: the day and the text that brought it."""

    def __init__(self, *args: Any, instrument: Instrument, editions: Sequence[Edition], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._instrument, self._editions = instrument, editions
        layout = []
        for one in editions:
            since, by = _names(one)
            self.fields[since] = forms.DateField(
                label=_("Reads so since"),
                required=False,
                widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
                help_text=_("Left empty where the record was only corrected."),
            )
            self.fields[by] = PickField(
                label=_("Amended by"),
                required=False,
                kind="texts",
                find=_find_text,
                offer=lambda: [found.short_title for found in list_comparable(instrument)],
                name_of=lambda found: found.short_title,
                help_text=_("The title or the address of the text that changed it, where it is in the register."),
            )
            layout.append((_describe(one), (since, by)))
        self.sections = layout

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        for one in self._editions:
            since, by = (cleaned.get(name) for name in _names(one))
            if by and not since and _names(one)[0] not in self.errors:
                self.add_error(_names(one)[0], _("Say since when the text reads so."))
            if by == self._instrument:
                self.add_error(_names(one)[1], _("A text does not amend itself."))
        return cleaned

    def said(self) -> list[Said]:
        return [Said(one.version, *(self.cleaned_data.get(name) for name in _names(one))) for one in self._editions]


def list_wordings(instrument: Instrument) -> list[Edition]:
    """Of every language that has more than one wording, or one that is said to be amended."""
    found: list[Edition] = []
    for language in sorted(set(instrument.versions.values_list("language", flat=True))):
        editions = list_editions(instrument, language)
        if len(editions) > 1 or any(one.cause == "amended" for one in editions):
            found += editions
    return found


def save_amendments(author: Author, instrument: Instrument, said: Sequence[Said]) -> None:
    """Raises ValidationError where a day lies before the text, or today's wording would not be the latest."""
    faults: dict[str, str] = {}
    for one in said:
        field = f"since_{one.version.pk}"
        if one.since and instrument.date_earliest and one.since < instrument.date_earliest:
            faults[field] = _("The text was adopted later than that.")
        elif one.since and one.since > timezone.localdate():
            faults[field] = _("That day has not come. A wording is kept from the day on which it stands.")
    days = [(one.version.language, one.since) for one in said if one.since]
    for one in said:
        if one.since and days.count((one.version.language, one.since)) > 1:
            faults[f"since_{one.version.pk}"] = _("Another wording begins on the same day.")
    if faults:
        raise ValidationError(faults)
    with at_once(), transaction.atomic():
        for one in said:
            if (one.version.applies_from, one.version.amended_by) != (one.since, one.by):
                change(author, one.version, applies_from=one.since, amended_by=one.by)
        for language in {one.version.language for one in said}:
            _hold_latest(instrument, language)


def _hold_latest(instrument: Instrument, language: str) -> None:
    editions = list_editions(instrument, language)
    last = editions[-1]
    if last.version.replaced_at is not None:
        standing = next(one for one in editions if one.version.replaced_at is None)
        day = write_day(last.since) if last.since else ""
        problem = _("Today's wording must be the latest: another begins on %(day)s.") % {"day": day}
        raise ValidationError({f"since_{standing.version.pk}": problem})


@login_required
@permission_required("instruments.edit", raise_exception=True)
@require_http_methods(["GET", "HEAD", "POST"])
def edit_wordings(request: HttpRequest, slug: str) -> HttpResponse:
    instrument = _instrument(request, slug)
    editions = list_wordings(instrument)
    versions = [one.version for one in editions]
    initial = {}
    for one in editions:
        since, by = _names(one)
        initial |= {since: one.version.applies_from, by: one.version.amended_by}
    edit = Edit(
        request,
        AmendingForm,
        initial=initial,
        version=version_of(instrument, *versions),
        since=lambda version: changes_since(version, instrument, *versions),
        instrument=instrument,
        editions=editions,
    )
    if editions and edit.is_ready():
        form = edit.form
        assert isinstance(form, AmendingForm)
        try:
            save_amendments(Author.from_user(request.user), instrument, form.said())
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(f"{instrument.get_absolute_url()}#wordings")
    trail = [(_("Texts"), reverse("instruments:list")), (instrument.short_title, instrument.get_absolute_url())]
    context = {"edit": edit, "instrument": instrument, "editions": editions, "acts": _acts(instrument), "trail": trail}
    return render(request, "instruments/wordings_edit.html", context, status=edit.status)


@login_required
@permission_required("instruments.edit", raise_exception=True)
@require_POST
def undo_wordings(request: HttpRequest, slug: str) -> HttpResponse:
    instrument = _instrument(request, slug)
    act = find_act(_acts(instrument), request.POST.get("act", ""))
    try:
        if act is None:
            raise ValidationError(_("This change is no longer among the latest ones."))
        with transaction.atomic():
            undo(Author.from_user(request.user), act)
            for one in act.changes:
                _hold_latest(instrument, LanguageVersion.objects.get(pk=one.subject_id).language)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("Taken back."))
    return redirect("instruments:edit-wordings", slug)


def _acts(instrument: Instrument) -> list[Act]:
    """What was said of days and causes; what the publication of a text wrote is not among it."""
    versions = [str(pk) for pk in instrument.versions.values_list("pk", flat=True)]
    told = Q(after__has_key="applies_from") | Q(after__has_key="amended_by")
    changes = Change.objects.filter(
        told, subject_kind=LanguageVersion._meta.label_lower, subject_id__in=versions, action="changed"
    )
    return gather_acts(changes.order_by("-pk"))[:_LATEST_ACTS]


def _names(edition: Edition) -> tuple[str, str]:
    return f"since_{edition.version.pk}", f"by_{edition.version.pk}"


def _describe(edition: Edition) -> str:
    return _("%(language)s, in the register since %(day)s") % {
        "language": _LANGUAGES.get(edition.version.language, edition.version.language),
        "day": write_day(edition.version.read_at.date()),
    }


_LANGUAGES: dict[str, Any] = {
    "es": gettext_lazy("Spanish"),
    "pt": gettext_lazy("Portuguese"),
    "en": gettext_lazy("English"),
    "fr": gettext_lazy("French"),
}


def _find_text(text: str) -> list[Instrument]:
    slug = text.rstrip("/").rpartition("/")[2]
    found = Instrument.objects.filter(slug=slug).first() or find_by_title(text)
    return [found] if found else []


def _instrument(request: HttpRequest, slug: str) -> Instrument:
    instrument = get_instrument(slug, request.user)
    if instrument is None:
        raise Http404(_("No text has this address."))
    return instrument
