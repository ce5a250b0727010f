"""Dates as exact as their source: `2008-04-10`, `2008-04` or `2008`, kept as text beside sortable bounds."""

import calendar
import re
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from babel.dates import format_date, format_skeleton
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class PartialDate(NamedTuple):
    """A year, perhaps with its month, perhaps with its day."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def from_iso(cls, text: str) -> "PartialDate":
        """Raises ValueError where `text` is no date of the calendar."""
        match = _SHAPE.fullmatch(text)
        if not match:
            raise ValueError(text)
        partial = cls(*(int(part) if part else None for part in match.groups()))  # type: ignore[arg-type]
        date(partial.year, partial.month or 1, partial.day or 1)
        return partial

    @property
    def earliest(self) -> date:
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def middle(self) -> date:
        """Where a chart puts it: a year in its summer, a month in its middle."""
        return self.earliest + (self.latest - self.earliest) / 2


def check_partial_date(text: str) -> None:
    """Raises ValidationError, for forms and models."""
    try:
        PartialDate.from_iso(text)
    except ValueError:
        raise ValidationError(_("Write a date as 2008-04-10, 2008-04 or 2008."), code="partial-date") from None


@lru_cache(maxsize=4096)
def write_date(text: str, language: str) -> str:
    """`2008-04-10` as people write it in `language`: "10 April 2008", "abril de 2008", "2008". Empty for empty."""
    if not text:
        return ""
    partial = PartialDate.from_iso(text)
    locale = "en_GB" if language == "en" else language
    if partial.day:
        return format_date(partial.earliest, format="long", locale=locale)
    if partial.month:
        return format_skeleton("yMMMM", partial.earliest, locale=locale)
    return str(partial.year)


def write_dates(text: str, language: str) -> str:
    """The days that stand in a text as `2008-04-10`, written out; what is no day of the calendar stays as it is."""

    def write(found: re.Match[str]) -> str:
        try:
            return write_date(found[0], language)
        except ValueError:
            return found[0]

    return _DAY.sub(write, text)


_DAY = re.compile(r"(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])")


class PartialDateField(models.CharField):
    """Text in one of the three shapes; empty where no date is known. Give it its bounds with `DateBoundField`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 10)
        kwargs.setdefault("blank", True)
        kwargs.setdefault("default", "")
        super().__init__(*args, **kwargs)
        self.validators = [*self.validators, check_partial_date]


class DateBoundField(models.DateField):
    """The earliest or the latest day that the partial date in field `of` may mean; filled in on every save."""

    def __init__(self, *args: Any, of: str = "date", edge: str = "earliest", **kwargs: Any) -> None:
        self.of, self.edge = of, edge
        kwargs.update(null=True, blank=True, editable=False, db_index=True)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "of": self.of, "edge": self.edge}

    def pre_save(self, model_instance: models.Model, add: bool) -> date | None:
        text = getattr(model_instance, self.of)
        bound = getattr(PartialDate.from_iso(text), self.edge) if text else None
        setattr(model_instance, self.attname, bound)
        return bound
