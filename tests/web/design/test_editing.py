"""Editing a record: what is typed stays, rows are added without scripts, and two editors lose nothing."""

from typing import Any

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.template.loader import render_to_string
from django.test import RequestFactory

from mandato_web.design.editing import Edit, EditForm, RowForm, Rows
from mandato_web.design.fields import DayField, PartialDateFormField, PickField, WordingFormField

BASE = {"name_en": "Forum", "held": "2008-04", "version": "7", "people-TOTAL_FORMS": "1", "people-INITIAL_FORMS": "1"}
ROW = {"people-0-pk": "3", "people-0-person": "An envoy"}


class PersonRow(RowForm):
    person = forms.CharField(label="Person", max_length=20)


class RecordForm(EditForm):
    name = WordingFormField(label="Name")
    held = PartialDateFormField(label="Held", required=False)


def edit_with(data: dict[str, str] | None, *, version: str = "7") -> Edit:
    request = RequestFactory().post("/x/", data) if data is not None else RequestFactory().get("/x/")
    rows = [Rows("people", PersonRow, [{"pk": "3", "person": "An envoy"}], "People", "Add a person")]
    initial = {"name": {"en": "Forum"}, "held": "2008-04"}
    return Edit(request, RecordForm, initial=initial, version=version, rows=rows, since=lambda shown: [])


def html_of(edit: Edit) -> str:
    return render_to_string("design/components/edit_form.html", {"edit": edit}, request=RequestFactory().get("/x/"))


def test_what_is_right_is_ready() -> None:
    edit = edit_with({**BASE, **ROW, "name_es": "Foro"})
    assert edit.is_ready()
    assert edit.values == {"name": {"en": "Forum", "es": "Foro"}, "held": "2008-04"}
    assert edit.rows_of("people") == [{"pk": "3", "person": "An envoy"}]


def test_a_row_more_comes_without_finding_fault_and_keeps_what_was_typed() -> None:
    edit = edit_with({**BASE, "name_en": "", "held": "soon", "people-0-person": "Half a na", "add-people": "1"})
    assert not edit.is_ready()
    page = html_of(edit)
    assert edit.status == 200 and "Something needs correcting" not in page
    assert 'value="Half a na"' in page and 'value="soon"' in page and 'name="people-1-person"' in page


def test_rows_taken_out_or_left_empty_do_not_count() -> None:
    data = {**BASE, **ROW, "people-TOTAL_FORMS": "3", "people-0-DELETE": "on", "people-2-person": "New"}
    edit = edit_with(data)
    assert edit.is_ready()
    assert [row["person"] for row in edit.rows_of("people")] == ["New"]


def test_an_error_stands_beside_its_field_and_at_the_top_with_a_link() -> None:
    edit = edit_with({**BASE, **ROW, "held": "2008-13"})
    assert not edit.is_ready() and edit.status == 422
    page = html_of(edit)
    assert 'href="#id_held"' in page and 'id="id_held_error"' in page and 'value="2008-13"' in page


def test_a_record_changed_meanwhile_is_not_saved_over_unasked() -> None:
    edit = edit_with({**BASE, **ROW, "held": "2009"}, version="8")
    assert not edit.is_ready() and edit.status == 409
    assert edit.conflict is not None
    assert [(one.label, one.typed, one.now) for one in edit.conflict.differences] == [("Held", "2009", "2008-04")]
    page = html_of(edit)
    assert 'name="over" value="8"' in page and 'value="2009"' in page
    # The form that came back still carries the version that was seen: sent again without the choice, it asks again.
    assert 'name="version" value="7"' in page


def test_saving_over_is_for_the_version_that_was_shown() -> None:
    changed = {**BASE, **ROW, "held": "2009"}
    assert edit_with({**changed, "over": "8"}, version="8").is_ready()
    assert not edit_with({**changed, "over": "8"}, version="9").is_ready()


def test_rows_changed_by_both_are_compared() -> None:
    edit = edit_with({**BASE, "people-0-person": "Another"}, version="8")
    edit.is_ready()
    assert edit.conflict is not None
    assert [(one.typed, one.now) for one in edit.conflict.differences] == [("Another", "An envoy")]


def test_what_a_service_refuses_goes_to_its_field() -> None:
    edit = edit_with({**BASE, **ROW})
    assert edit.is_ready()
    edit.refuse(ValidationError({"held": "Too late.", "unknown": "Odd."}))
    assert edit.form.errors["held"] == ["Too late."] and edit.form.non_field_errors() == ["Odd."]


def test_too_many_rows_are_refused() -> None:
    edit = edit_with({**BASE, **ROW, "people-TOTAL_FORMS": "100000"})
    assert not edit.is_ready()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("2008", "2008"), ("4/2008", "2008-04"), ("10/4/2008", "2008-04-10"), ("10.4.2008", "2008-04-10"), ("", "")],
)
def test_vague_dates_are_understood_as_people_write_them(typed: str, kept: str) -> None:
    assert PartialDateFormField(required=False).clean(typed) == kept


@pytest.mark.parametrize("typed", ["2008-13", "31/2/2008", "April", "08"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError):
        PartialDateFormField().clean(typed)


def test_a_day_is_asked_for_whole() -> None:
    with pytest.raises(ValidationError, match="Give the day"):
        DayField().clean("2008-04")


@pytest.mark.parametrize(("typed", "problem"), [("Nobody", "know nothing"), ("port", "may mean")])
def test_a_name_that_means_nobody_or_two_is_refused(typed: str, problem: str) -> None:
    known: dict[str, Any] = {"port": ["Port A", "Port B"], "a": ["Port A"]}
    field = PickField(kind="ports", find=lambda text: known.get(text, []), offer=list)
    assert field.clean("a") == "Port A"
    with pytest.raises(ValidationError, match=problem):
        field.clean(typed)


def test_a_wording_keeps_a_fourth_language() -> None:
    field = WordingFormField()
    data = {"name_en": "Forum", "name_fr": "Forum ouvert"}
    assert field.widget.value_from_datadict(data, {}, "name") == {"en": "Forum", "fr": "Forum ouvert"}
    assert 'name="name_fr"' in field.widget.render("name", {"fr": "Forum ouvert"}, {"id": "id_name"})
    assert 'name="name_fr"' not in field.widget.render("name", {"en": "Forum"}, {"id": "id_name"})
