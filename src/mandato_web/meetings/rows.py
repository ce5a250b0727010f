"""The lists within a meeting that editors write: sessions and papers, people, and what was prepared and decided."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.picking import ActorField
from mandato_web.design.editing import RowForm, Rows
from mandato_web.design.fields import PartialDateFormField, WordingFormField
from mandato_web.meetings.forms import ActorsField, MeetingField
from mandato_web.meetings.models import Meeting, MeetingFact, Paper, Participation, Session
from mandato_web.values.dates import PartialDate

_KIND = MeetingFact.Kind
_RESULT = MeetingFact.Result


def _source() -> forms.CharField:
    return forms.CharField(label=_("Source"), max_length=300, required=False)


class SessionRow(RowForm):
    ordinal = forms.CharField(label=_("Number"), max_length=20, required=False)
    kind = forms.ChoiceField(label=_("Kind"), choices=Session.Kind.choices, required=False)
    titles = WordingFormField(label=_("Title"), max_length=300)
    day = PartialDateFormField(label=_("Day"), required=False)
    opens = forms.TimeField(label=_("From"), required=False, help_text=_("For example 09:30."))
    closes = forms.TimeField(label=_("To"), required=False)
    source = _source()

    def clean_kind(self) -> str:
        return self.cleaned_data["kind"] or Session.Kind.SESSION

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        opens, closes = cleaned.get("opens"), cleaned.get("closes")
        if opens and closes and closes < opens:
            self.add_error("closes", _("It closes before it opens."))
        return cleaned


class PaperRow(RowForm):
    titles = WordingFormField(label=_("Title"), max_length=300)
    authors = ActorsField(label=_("By"), required=False)
    partners = ActorsField(label=_("Together with"), required=False)
    contributors = ActorsField(label=_("With input from"), required=False)
    source = _source()


class PersonRow(RowForm):
    person = forms.CharField(label=_("Person"), max_length=200, required=False)
    actor = ActorField(label=_("Actor"), required=False)
    capacity = WordingFormField(label=_("Capacity"), max_length=300, required=False)
    role = forms.ChoiceField(label=_("Role"), choices=Participation.Role.choices, required=False)
    presence = forms.ChoiceField(label=_("Present"), choices=Participation.Presence.choices, required=False)
    on_behalf_of = forms.CharField(label=_("On behalf of"), max_length=200, required=False)
    source = _source()

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        cleaned["role"] = cleaned.get("role") or Participation.Role.PARTICIPANT
        cleaned["presence"] = cleaned.get("presence") or Participation.Presence.IN_PERSON
        said = cleaned.get("on_behalf_of") or cleaned.get("capacity") or cleaned.get("source")
        if said and not cleaned.get("person") and not cleaned.get("actor") and not self.errors:
            self.add_error("person", _("Name a person or an actor."))
        return cleaned


class WordsRow(RowForm):
    words = WordingFormField(label=_("Words"), rows=2)
    source = _source()


class ObjectiveRow(WordsRow):
    kind = forms.ChoiceField(
        label=_("Kind"),
        choices=[
            (_KIND.OBJECTIVE.value, _KIND.OBJECTIVE.label),
            (_KIND.GENERAL_OBJECTIVE.value, _KIND.GENERAL_OBJECTIVE.label),
        ],
    )


class AgendaRow(WordsRow):
    number = forms.CharField(label=_("Number"), max_length=20, required=False)


class StepRow(WordsRow):
    starts = PartialDateFormField(label=_("From"), required=False)
    ends = PartialDateFormField(label=_("Until"), required=False)
    actor = ActorField(label=_("Actor"), required=False)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        starts, ends = cleaned.get("starts"), cleaned.get("ends")
        if starts and ends and PartialDate.from_iso(ends).latest < PartialDate.from_iso(starts).earliest:
            self.add_error("ends", _("It ends before it begins."))
        return cleaned


class ConclusionRow(WordsRow):
    number = forms.RegexField(
        label=_("Number"),
        regex=r"^[0-9A-Za-z][0-9A-Za-z.\-]*$",
        max_length=20,
        help_text=_("As printed: 3, or III.2. Its permanent address is made of it."),
        error_messages={"invalid": _("Letters, digits, dots and hyphens.")},
    )


class MandateRow(WordsRow):
    actor = ActorField(label=_("Given to"), required=False)


class ProposalRow(WordsRow):
    actor = ActorField(label=_("Tabled by"), required=False)
    starts = PartialDateFormField(label=_("On"), required=False)
    result = forms.ChoiceField(
        label=_("What became of it"),
        required=False,
        choices=[
            ("", _("Not recorded")),
            *((one.value, one.label) for one in (_RESULT.TAKEN_UP, _RESULT.PARTLY, _RESULT.NOT_TAKEN_UP)),
            *((one.value, one.label) for one in (_RESULT.DRAFTED, _RESULT.CARRIED_OVER, _RESULT.DEFERRED)),
            *((one.value, one.label) for one in (_RESULT.MERGED, _RESULT.WITHDRAWN)),
        ],
    )
    outcome = WordingFormField(label=_("How"), rows=2, required=False)


class OfferRow(WordsRow):
    actor = ActorField(label=_("Made by"), required=False)
    for_year = forms.RegexField(label=_("For the year"), regex=r"^\d{4}$", max_length=4, required=False)
    result = forms.ChoiceField(
        label=_("What became of it"),
        required=False,
        choices=[
            ("", _("Not recorded")),
            *((one.value, one.label) for one in (_RESULT.KEPT, _RESULT.NOT_KEPT, _RESULT.WITHDRAWN)),
        ],
    )
    kept_by = MeetingField(label=_("Meeting that kept it"), required=False)
    outcome = WordingFormField(label=_("How"), rows=2, required=False)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("kept_by"):
            if cleaned.get("result") in (_RESULT.NOT_KEPT, _RESULT.WITHDRAWN):
                self.add_error("result", _("A meeting kept it: it was kept."))
            cleaned["result"] = _RESULT.KEPT.value
        return cleaned


class HandoverRow(WordsRow):
    kept_by = MeetingField(label=_("To which meeting"), required=False)


class FactList(NamedTuple):
    """One list of facts: `kinds` are the kinds of its facts, the first where the row does not say."""

    name: str
    kinds: tuple[str, ...]
    row: type[RowForm]
    label: Any
    add: Any
    one: Any


PREPARED = (
    FactList(
        "objectives",
        (_KIND.OBJECTIVE, _KIND.GENERAL_OBJECTIVE),
        ObjectiveRow,
        _("Objectives"),
        _("Add an objective"),
        _("Objective"),
    ),
    FactList("agenda", (_KIND.AGENDA,), AgendaRow, _("Agenda"), _("Add a point"), _("Point")),
    FactList("steps", (_KIND.STEP,), StepRow, _("Steps"), _("Add a step"), _("Step")),
)
DECIDED = (
    FactList(
        "conclusions", (_KIND.CONCLUSION,), ConclusionRow, _("Conclusions"), _("Add a conclusion"), _("Conclusion")
    ),
    FactList("mandates", (_KIND.MANDATE,), MandateRow, _("Mandates given"), _("Add a mandate"), _("Mandate")),
    FactList("proposals", (_KIND.PROPOSAL,), ProposalRow, _("Proposals tabled"), _("Add a proposal"), _("Proposal")),
    FactList("offers", (_KIND.OFFER,), OfferRow, _("Offers to host"), _("Add an offer"), _("Offer")),
    FactList(
        "handovers",
        (_KIND.HANDOVER,),
        HandoverRow,
        _("Handed to the next meeting"),
        _("Add what was handed on"),
        _("What was handed on"),
    ),
)


def list_fact_rows(meeting: Meeting, lists: Sequence[FactList]) -> list[Rows]:
    facts = list(meeting.facts.select_related("actor", "kept_by", "session"))
    return [
        Rows(
            one.name,
            with_sessions(one.row, meeting) if one.name in ("agenda", "conclusions", "proposals") else one.row,
            [_initial(fact, one.row) for fact in facts if fact.kind in one.kinds],
            one.label,
            one.add,
            one.one,
        )
        for one in lists
    ]


def list_session_rows(meeting: Meeting) -> list[Rows]:
    sessions = list(meeting.sessions.all())
    papers = Paper.objects.filter(session__in=sessions).select_related("session")
    papers = papers.prefetch_related("authors", "partners", "contributors").order_by("session__position", "position")
    return [
        Rows(
            "sessions",
            SessionRow,
            [_initial(one, SessionRow) for one in sessions],
            _("Sessions"),
            _("Add a session"),
            _("Session"),
        ),
        Rows(
            "papers",
            with_sessions(PaperRow, meeting, required=True),
            [_initial_paper(one) for one in papers],
            _("Papers"),
            _("Add a paper"),
            _("Paper"),
        ),
    ]


def list_people_rows(meeting: Meeting) -> list[Rows]:
    there = meeting.participations.select_related("actor", "session").order_by("session__position", "position")
    rows = [_initial(one, PersonRow) for one in there]
    return [
        Rows("people", with_sessions(PersonRow, meeting), rows, _("Who took part"), _("Add somebody"), _("Participant"))
    ]


def with_sessions(row: type[RowForm], meeting: Meeting, *, required: bool = False) -> type[RowForm]:
    """The same row with the sessions of this meeting to choose from."""
    empty = None if required else _("The whole meeting")
    field = forms.ModelChoiceField(
        label=_("Session"), queryset=meeting.sessions.all(), required=required, empty_label=empty or "—"
    )
    return type(row.__name__, (row,), {"session": field})


def _initial(one: models.Model, row: type[RowForm]) -> dict[str, Any]:
    names = [name for name in row.base_fields if name not in ("pk", "DELETE")]
    return {"pk": one.pk, **{name: getattr(one, name) for name in names}, "session": getattr(one, "session_id", None)}


def _initial_paper(one: Paper) -> dict[str, Any]:
    links = {name: list(getattr(one, name).all()) for name in ("authors", "partners", "contributors")}
    return {"pk": one.pk, "titles": one.titles, "source": one.source, "session": one.session_id, **links}


def check_numbers(meeting: Meeting, rows: Sequence[dict[str, Any]]) -> None:
    """A conclusion keeps its number, and no two have the same. Raises ValidationError."""
    kept = {str(one.pk): one.number for one in meeting.facts.filter(kind=_KIND.CONCLUSION)}
    seen: set[str] = set()
    for row in rows:
        number, before = row["number"], kept.get(str(row.get("pk") or ""))
        if before is not None and before != number:
            raise ValidationError(
                _("Conclusion %(before)s keeps its number: its address is made of it."), params={"before": before}
            )
        if number in seen:
            raise ValidationError(_("Two conclusions bear the number %(number)s."), params={"number": number})
        seen.add(number)
