"""Form fields for the values every record has: wordings in several languages, vague dates, one record among many."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from babel import Locale
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato_web.values.dates import PartialDate, check_partial_date
from mandato_web.values.wording import LANGUAGES, spoken_language

ASKED = ("es", "pt", "en")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})")


class WordingInput(forms.Widget):
    """One input a language; a fourth language is shown where the record has words in it. `rows`: height of a text."""

    template_name = "design/widgets/wording.html"
    use_fieldset = True

    def __init__(self, attrs: dict[str, Any] | None = None, *, rows: int = 1) -> None:
        super().__init__(attrs)
        self.rows = rows

    def value_from_datadict(self, data: Any, files: Any, name: str) -> dict[str, str]:
        said = {code: (data.get(f"{name}_{code}") or "").strip() for code in LANGUAGES}
        return {code: text for code, text in said.items() if text}

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return not any(f"{name}_{code}" in data for code in LANGUAGES)

    def id_for_label(self, id_: str, index: Any = None) -> str:
        return f"{id_}_{ASKED[0]}" if id_ else id_

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        said = value if isinstance(value, dict) else {}
        asked = [*ASKED, *(code for code in LANGUAGES if code not in ASKED and said.get(code))]
        interface = Locale.parse(spoken_language())
        context["widget"]["rows"] = self.rows
        context["widget"]["inputs"] = [
            (code, interface.languages.get(code, code), said.get(code, "")) for code in asked
        ]
        return context


class WordingFormField(forms.Field):
    """A wording; empty is `{}`. `rows` above 1 asks for a longer text."""

    def __init__(self, *, rows: int = 1, max_length: int | None = None, **kwargs: Any) -> None:
        kwargs.setdefault("widget", WordingInput(rows=rows))
        super().__init__(**kwargs)
        self.max_length = max_length

    def to_python(self, value: Any) -> dict[str, str]:
        return value or {}

    def validate(self, value: dict[str, str]) -> None:
        if self.required and not value:
            raise ValidationError(_("Write it in one language at least."), code="required")
        for text in value.values():
            if self.max_length and len(text) > self.max_length:
                raise ValidationError(_("At most %(most)s characters.") % {"most": self.max_length}, code="long")

    def has_changed(self, initial: Any, data: Any) -> bool:
        return {code: text for code, text in (initial or {}).items() if text} != (data or {})


class PartialDateFormField(forms.CharField):
    """A year, a month or a day, as far as it is known; `31/12/2008` and `12/2008` are understood as well."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 10)
        kwargs.setdefault("help_text", gettext_lazy("As far as known: 2008, 2008-04 or 2008-04-10."))
        super().__init__(**kwargs)
        self.widget.attrs.update({"inputmode": "text", "autocomplete": "off", "class": "short"})

    def to_python(self, value: Any) -> str:
        text = (super().to_python(value) or "").replace(" ", "")
        turned = _DAY_FIRST.fullmatch(text)
        if turned:
            day, month, year = turned.groups()
            text = "-".join([year, month.zfill(2), *([day.zfill(2)] if day else [])])
        if text:
            check_partial_date(text)
        return text

    def has_changed(self, initial: Any, data: Any) -> bool:
        return (initial or "") != (data or "").strip()


class DayField(PartialDateFormField):
    """A whole day; cleaned to a `date`, or None."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", gettext_lazy("For example 2008-04-10."))
        super().__init__(**kwargs)

    def prepare_value(self, value: Any) -> Any:
        return value.isoformat() if hasattr(value, "isoformat") else value

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        if len(text) != 10:
            raise ValidationError(_("Give the day as well, for example 2008-04-10."), code="day")
        return PartialDate.from_iso(text).earliest

    def has_changed(self, initial: Any, data: Any) -> bool:
        return super().has_changed(self.prepare_value(initial), data)


class PickField(forms.CharField):
    """One record of many, typed by name with the browser's own suggestions; cleaned to the record, or None.

    `find(text)` answers with every record the text may mean; `offer()` with the names to suggest, `name_of(record)`
    with the one shown for a record. Fields of one `kind` share one list on the page.
    """

    def __init__(
        self,
        *,
        kind: str,
        find: Callable[[str], Iterable[Any]],
        offer: Callable[[], Iterable[str]],
        name_of: Callable[[Any], str] = str,
        **kwargs: Any,
    ) -> None:
        kwargs.setdefault("max_length", 300)
        super().__init__(**kwargs)
        self.kind, self.find, self.offer, self.name_of = kind, find, offer, name_of
        self.widget.attrs.update({"list": f"offered-{kind}", "autocomplete": "off"})

    def prepare_value(self, value: Any) -> str:
        return value if isinstance(value, str) else self.name_of(value) if value is not None else ""

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        found = list(self.find(text))
        if not found:
            raise ValidationError(_("We know nothing by the name “%(text)s”. Choose from the list.") % {"text": text})
        if len(found) > 1:
            names = ", ".join(self.name_of(one) for one in found[:5])
            raise ValidationError(
                _("“%(text)s” may mean %(names)s. Write one of them out.") % {"text": text, "names": names}
            )
        return found[0]

    def has_changed(self, initial: Any, data: Any) -> bool:
        return self.prepare_value(initial) != (data or "").strip()
