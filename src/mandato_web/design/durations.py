"""ISO 8601 durations and the words people use: `P1Y` and "1 year", in the reader's language, both ways."""

import re
from typing import Any

from babel.units import format_unit
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato import Duration
from mandato_web.values.wording import spoken_language

# The first letters of a unit in English, Spanish, Portuguese and French, longest first.
_UNITS = (("year", "y"), ("añ", "y"), ("an", "y"), ("month", "m"), ("mes", "m"), ("mês", "m"), ("moi", "m"),
          ("week", "w"), ("sem", "w"), ("day", "d"), ("dí", "d"), ("di", "d"), ("jour", "d"))  # fmt: skip
_PART = re.compile(r"(\d{1,4})\s*([^\W\d_]+)")
_BETWEEN = re.compile(r"(?:\s|,|\b(?:and|y|e|et)\b)*")


def write_duration(text: str) -> str:
    """Empty for empty. Raises ValueError for what is no duration."""
    if not text:
        return ""
    duration = Duration.from_iso(text)
    years, months = divmod(duration.months, 12)
    parts = [(years, "duration-year"), (months, "duration-month"), (duration.days, "duration-day")]
    locale = spoken_language()
    return ", ".join(format_unit(number, unit, locale=locale) for number, unit in parts if number)


def read_duration(text: str) -> str:
    """From "1 year", "6 meses", "90 days", "1 año y 6 meses" or `P1Y`. Raises ValueError for anything else."""
    text = text.strip()
    if not text:
        return ""
    if text.upper().startswith("P"):
        return Duration.from_iso(text.upper()).to_iso()
    sums = {"y": 0, "m": 0, "w": 0, "d": 0}
    if _BETWEEN.fullmatch(_PART.sub(" ", text)) is None:
        raise ValueError(text)
    for number, word in _PART.findall(text):
        unit = next((unit for letters, unit in _UNITS if word.casefold().startswith(letters)), None)
        if unit is None:
            raise ValueError(text)
        sums[unit] += int(number)
    duration = Duration(sums["y"] * 12 + sums["m"], sums["w"] * 7 + sums["d"])
    if not duration.months and not duration.days:
        raise ValueError(text)
    return duration.to_iso()


class DurationField(forms.CharField):
    """A length of time in words, kept as ISO 8601; shown again in words."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 60)
        kwargs.setdefault("required", False)
        kwargs.setdefault("help_text", gettext_lazy("For example 1 year, 6 months or 90 days."))
        super().__init__(**kwargs)
        self.widget.attrs["class"] = "short"

    def prepare_value(self, value: Any) -> Any:
        try:
            return write_duration(value) if value and str(value).startswith("P") else value
        except ValueError:
            return value

    def clean(self, value: Any) -> str:
        try:
            return read_duration(super().clean(value))
        except ValueError:
            raise ValidationError(_("Write a length of time, for example 1 year, 6 months or 90 days.")) from None

    def has_changed(self, initial: Any, data: Any) -> bool:
        return self.prepare_value(initial or "") != (data or "").strip()
