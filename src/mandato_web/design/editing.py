"""One record edited in the browser: its fields, its lists of rows, and what somebody else changed meanwhile.

A room writes a form (`EditForm`, its `sections` name the order and the headings) and, for each list within the
record, a form of one row (`RowForm`). A view needs no more than this:

    edit = Edit(request, MeetingForm, initial=initial_of(meeting), version=version_of(meeting),
                rows=[Rows("hosts", HostRow, host_rows(meeting), _("Hosts"), _("Add a host"))],
                since=lambda version: changes_since(version, meeting))
    if edit.is_ready():
        services.save_meeting(author, meeting, edit.values, edit.rows_of("hosts"))
        return redirect(meeting)
    return render(request, "meetings/edit.html", {"edit": edit}, status=edit.status)

and a template `{% include "design/components/edit_form.html" %}`. What a service refuses goes back to the fields
with `edit.refuse(error)`. Nothing typed is ever lost: "add a row" and errors come back with it, and so does a record
that changed meanwhile, which is saved over only when the person says so. `version` is any string that changes with
the record: `history.queries.version_of`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.forms.utils import ErrorDict
from django.http import HttpRequest
from django.utils.translation import gettext as _

from mandato_web.design.fields import PickField

MOST_ROWS = 300


class EditForm(forms.Form):
    """`sections`: (heading, names of fields and of lists); without them all fields stand under no heading."""

    sections: Sequence[tuple[Any, Sequence[str]]] = ()

    def spare(self) -> None:
        """Keeps what was typed and finds no fault with it yet."""
        self._errors = ErrorDict()
        self.cleaned_data: dict[str, Any] = {}


class RowForm(EditForm):
    """One row of a list. `pk` tells a row that is kept from a new one; a row left empty does not count."""

    pk = forms.CharField(required=False, widget=forms.HiddenInput)

    def summary(self, *, typed: bool) -> str:
        names = [name for name in self.fields if name not in ("pk", "DELETE")]
        return " · ".join(text for text in (say_value(self, name, typed=typed) for name in names) if text)


class Rows(NamedTuple):
    """A list within a record. `initial`: one dict a row; `row` names one of them: "Host"."""

    name: str
    form: type[RowForm]
    initial: Sequence[dict[str, Any]]
    label: Any
    add: Any
    row: Any = ""
    help: Any = ""


class Difference(NamedTuple):
    """What was typed in a field and what it says now."""

    label: Any
    typed: str
    now: str


class Conflict(NamedTuple):
    """`changes`: who changed the record meanwhile, each with `at` and `who_label`."""

    changes: Sequence[Any]
    differences: Sequence[Difference]


class Section(NamedTuple):
    heading: Any
    parts: Sequence[tuple[str, Any]]


class Edit:
    """What one request does to one record. `version` is the record's own, `shown` the one that the person saw."""

    def __init__(
        self,
        request: HttpRequest,
        form: type[EditForm],
        *,
        initial: dict[str, Any],
        version: str = "",
        rows: Sequence[Rows] = (),
        since: Callable[[str], Iterable[Any]] | None = None,
        **form_arguments: Any,
    ) -> None:
        posted = request.method == "POST"
        data = request.POST if posted else None
        files = request.FILES if posted else None
        self.version, self.posted, self._since = version, posted, since
        self.shown = request.POST.get("version", "") if posted else version
        if posted and version and request.POST.get("over") == version:
            self.shown = version
        self.form = form(data, files, initial=initial, **form_arguments)
        self._fresh = form(initial=initial, **form_arguments)
        self._specs = rows
        self.rows = {one.name: _make_rows(one, data) for one in rows}
        self.adding = next((one.name for one in rows if posted and f"add-{one.name}" in request.POST), "")
        if self.adding:
            self._spare()
        self._conflict: Conflict | None = None

    def is_ready(self) -> bool:
        """Whether what was typed may be saved: sent, whole, and made from the record as it stands."""
        if not self.posted or self.adding:
            return False
        sound = [self.form.is_valid(), *(formset.is_valid() for formset in self.rows.values())]
        if self.version != self.shown:
            self._conflict = self._find_conflict()
            return False
        return all(sound)

    @property
    def values(self) -> dict[str, Any]:
        return self.form.cleaned_data

    def rows_of(self, name: str) -> list[dict[str, Any]]:
        """The rows to be kept, in order; those taken out or left empty are not among them."""
        kept = []
        for form in self.rows[name].forms:
            cleaned = dict(form.cleaned_data)
            if cleaned and not cleaned.pop("DELETE", False) and not _is_empty(cleaned):
                kept.append(cleaned)
        return kept

    def refuse(self, error: ValidationError) -> None:
        """Puts what a service refused beside its fields; what has no field stands above the form."""
        if not hasattr(error, "error_dict"):
            self.form.add_error(None, error)
            return
        for name, errors in error.error_dict.items():
            self.form.add_error(name if name in self.form.fields and name != NON_FIELD_ERRORS else None, errors)

    @property
    def status(self) -> int:
        """Of the response that shows the form again."""
        if self._conflict:
            return 409
        return 422 if self.posted and not self.adding else 200

    @property
    def conflict(self) -> Conflict | None:
        return self._conflict

    @property
    def sections(self) -> Iterator[Section]:
        """The form in its order: ("field", BoundField) or ("rows", (Rows, formset))."""
        layout = self.form.sections or [("", [*self.form.fields, *self.rows])]
        specs = {one.name: one for one in self._specs}
        for heading, names in layout:
            parts: list[tuple[str, Any]] = []
            for name in names:
                if name in self.form.fields:
                    parts.append(("field", self.form[name]))
                elif name in self.rows:
                    parts.append(("rows", (specs[name], self.rows[name])))
            if parts:
                yield Section(heading, parts)

    @property
    def problems(self) -> list[tuple[str, Any, str]]:
        """What is wrong, for the top of the page: where (an id), its label, what."""
        if not self.posted or self.adding:
            return []
        found = [("", "", text) for text in self.form.non_field_errors()]
        found += _problems_of(self.form)
        for spec in self._specs:
            formset = self.rows[spec.name]
            found += [("", spec.label, text) for text in formset.non_form_errors()]
            for form in formset.forms:
                found += [("", spec.label, text) for text in form.non_field_errors()] + _problems_of(form)
        return found

    @property
    def offers(self) -> dict[str, list[str]]:
        """The names suggested on this page, by kind: each list stands on it once."""
        forms_shown = [self.form, *(formset.empty_form for formset in self.rows.values())]
        fields = [field for form in forms_shown for field in form.fields.values() if isinstance(field, PickField)]
        return {kind: list(field.offer()) for kind, field in {field.kind: field for field in fields}.items()}

    def _spare(self) -> None:
        self.form.spare()
        for formset in self.rows.values():
            for form in formset.forms:
                form.spare()

    def _find_conflict(self) -> Conflict:
        differences = [
            Difference(self.form[name].label, typed, now)
            for name in self.form.fields
            if (typed := say_value(self.form, name, typed=True)) != (now := say_value(self._fresh, name, typed=False))
        ]
        for spec in self._specs:
            typed = [form.summary(typed=True) for form in self.rows[spec.name].forms if not form["DELETE"].data]
            now = [spec.form(initial=row).summary(typed=False) for row in spec.initial]
            if [text for text in typed if text] != now:
                differences.append(Difference(spec.label, "\n".join(filter(None, typed)), "\n".join(now)))
        return Conflict(list(self._since(self.shown)) if self._since else [], differences)


def say_value(form: forms.Form, name: str, *, typed: bool) -> str:
    """A field's value as a person reads it: what was typed, or what the record says."""
    bound = form[name]
    value = bound.value() if typed else bound.initial
    field = bound.field
    if isinstance(value, dict):
        return "; ".join(f"{code}: {text}" for code, text in sorted(value.items()) if text)
    if isinstance(field, forms.BooleanField):
        return _("yes") if value else _("no")
    if isinstance(field, forms.FileField):
        return ""
    value = field.prepare_value(value)
    chosen = [str(one) for one in value] if isinstance(value, list | tuple) else [str("" if value is None else value)]
    choices = {str(key): str(label) for key, label in getattr(field, "choices", ()) if not isinstance(label, list)}
    return ", ".join(choices.get(one, one) for one in chosen).replace("\r\n", "\n").strip()


def _make_rows(spec: Rows, data: Any) -> Any:
    """A row more where one is asked for; an empty list begins with none."""
    made = forms.formset_factory(
        spec.form, extra=0, can_delete=True, max_num=MOST_ROWS, absolute_max=MOST_ROWS, validate_max=True
    )
    if data is None:
        return made(initial=spec.initial, prefix=spec.name)
    total = f"{spec.name}-TOTAL_FORMS"
    if f"add-{spec.name}" in data and data.get(total, "").isdigit():
        data = data.copy()
        data[total] = str(min(int(data[total]) + 1, MOST_ROWS))
    return made(data, initial=spec.initial, prefix=spec.name)


def _is_empty(cleaned: dict[str, Any]) -> bool:
    return not any(value not in (None, "", {}, [], False) for name, value in cleaned.items() if name != "pk")


def _problems_of(form: forms.Form) -> list[tuple[str, Any, str]]:
    return [(field.id_for_label, field.label, text) for field in form for text in field.errors]
