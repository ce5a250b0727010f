"""What the page of live examples shows: invented records, enough of each to judge a component by."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _

from mandato_web.design.charts import draw_bars, height_of
from mandato_web.design.filtering import build_facet, chosen_of
from mandato_web.design.pagination import paginate

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


def gather_examples(parameters: QueryDict) -> dict[str, Any]:
    """The context of the examples page; `parameters` are those of its address, for the live filters and pages."""
    facet = build_facet("kind", _("Kind"), [("memorandum", "Memorandum", 2), ("report", "Report", 1)], parameters)
    bars = draw_bars([("No report", 42), ("Under way", 3), ("Delivered", 3)])
    form = ExampleForm({"title": "", "kind": "", "notes": "Typed before"})
    return {
        "states": [(state, state.replace("-", " ").capitalize()) for state in STATES],
        "facets": [facet],
        "chosen": chosen_of([facet]),
        "page": paginate([f"Record {number}" for number in range(1, 96)], parameters),
        "bars": bars,
        "bars_height": height_of(bars),
        "form": form,
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
