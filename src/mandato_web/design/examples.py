"""What the page of live examples shows: invented records, enough of each to judge a component by."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext as _

from mandato_web.design.charts import draw_bars, height_of
from mandato_web.design.editing import Conflict, Difference, Edit, EditForm, RowForm, Rows
from mandato_web.design.fields import PartialDateFormField, PickField, WordingFormField
from mandato_web.design.filtering import build_facet, chosen_of
from mandato_web.design.lines import draw_lines
from mandato_web.design.pagination import paginate
from mandato_web.design.tiles import draw_tiles
from mandato_web.design.years import draw_years

STATES = [
    "no-report",
    "not-started",
    "under-way",
    "partly-delivered",
    "delivered",
    "past-due",
    "silent",
    "withdrawn",
    "superseded",
]


class ExampleForm(forms.Form):
    """One field of each sort."""

    title = forms.CharField(help_text="As printed on the first page.")
    kind = forms.ChoiceField(choices=[("", "—"), ("declaration", "Declaration"), ("report", "Report")])
    notes = forms.CharField(widget=forms.Textarea, required=False)
    restated = forms.BooleanField(label="This is a restatement", required=False)


_HARBOURS = ("Aland", "Borduria", "Harbour Office")


class ExampleRow(RowForm):
    person = forms.CharField(label="Person", max_length=100)
    since = PartialDateFormField(label="Since", required=False)


class ExampleRecordForm(EditForm):
    """Every sort of field that a record is edited with."""

    names = WordingFormField(label="Name", help_text="As far as it is known in each language.")
    held = PartialDateFormField(label="Date", required=False)
    host = PickField(
        label="Host",
        required=False,
        kind="harbours",
        find=lambda text: [name for name in _HARBOURS if name.casefold() == text.casefold()],
        offer=lambda: _HARBOURS,
    )
    sections = (("What it is", ("names", "held", "host")), ("Who comes", ("people",)))


class _Changed(NamedTuple):
    who_label: str
    at: datetime


def edit_example(request: HttpRequest) -> Edit:
    """A form that is never saved: rows can be added to it, and errors shown."""
    initial = {"names": {"en": "First forum", "es": "Primer foro"}, "held": "2008-04", "host": "Aland"}
    rows = [Rows("people", ExampleRow, [{"person": "An envoy", "since": "2007"}], "People", "Add a person", "Person")]
    return Edit(request, ExampleRecordForm, initial=initial, rows=rows)


def _example_conflict() -> Conflict:
    changed = [_Changed("Another editor", datetime(2026, 1, 15, 12, 30, tzinfo=UTC))]
    return Conflict(changed, [Difference("Date", "2008-04-10", "2008-04-11")])


def gather_examples(request: HttpRequest) -> dict[str, Any]:
    """The context of the examples page; the parameters of its address move the live filters and pages."""
    parameters = request.GET
    edit = edit_example(request)
    edit.is_ready()
    facet = build_facet("kind", _("Kind"), [("memorandum", "Memorandum", 2), ("report", "Report", 1)], parameters)
    bars = draw_bars([("No report", 42), ("Under way", 3), ("Delivered", 3)])
    form = ExampleForm({"title": "", "kind": "", "notes": "Typed before"})
    return {
        "states": [(state, state.replace("-", " ").capitalize()) for state in STATES],
        "facets": [facet],
        "chosen": chosen_of([facet]),
        "page": paginate([f"Record {number}" for number in range(1, 96)], parameters),
        "bars": bars,
        "chart": draw_lines(
            [
                ("All", [(date(2020 + n, 6, 30), Decimal(value)) for n, value in enumerate((12, 15, 21, 30))]),
                (
                    "Women",
                    [(date(2020 + n, 6, 30), value and Decimal(value)) for n, value in enumerate((5, 7, None, 16))],
                ),
            ],
            marks=[(date(2025, 12, 31), Decimal(40), "40 by 2025")],
        ),
        "tiles": draw_tiles({"EC": ("Ecuador", "where it began", "first"), "PE": ("Peru", "done again", "again", "3")}),
        "tiles_legend": [("first", "where it began"), ("again", "done again")],
        "shares": [("no-report", "No report", 42), ("under-way", "Under way", 3), ("delivered", "Delivered", 3)],
        "years": draw_years(
            [("Texts", {2006: 2, 2008: 3, 2012: 1}), ("Deadlines", {2008: 1, 2016: 4})], this_year=2014
        ),
        "bars_height": height_of(bars),
        "form": form,
        "edit": edit,
        "example_conflict": _example_conflict(),
        "facts": [("Adopted", "5 November 2006"), ("Place", "Montevideo"), ("Left out", "")],
        "trail": [("Texts", "#"), ("An example of a declaration", "#")],
        "steps": ["Upload", "Read", "Review", "Publish"],
        "tabs": [("Text", "#tabs", True), ("History", "#tabs", False)],
        "entries": [
            ("10 April 2008", "Signed", "", True),
            ("10 January 2027", "Last day to object", "#timeline", False),
            ("10 April 2027", "The term ends", "", False),
        ],
        "pieces": [("same", "The parties meet "), ("gone", "once"), ("new", "twice"), ("same", " a year.")],
    }
