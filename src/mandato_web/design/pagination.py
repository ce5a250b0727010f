"""Pages of a list: any page number is answered; one past the end is an honest empty page."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import QueryDict

PAGE_SIZE = 30


@dataclass(frozen=True)
class Page:
    """`number` counts from 1; `first` and `last` are the positions of its records, 0 where it has none."""

    records: Sequence[Any]
    number: int
    total: int
    size: int

    @property
    def count(self) -> int:
        return max(1, math.ceil(self.total / self.size))

    @property
    def first(self) -> int:
        return (self.number - 1) * self.size + 1 if self.records else 0

    @property
    def last(self) -> int:
        return (self.number - 1) * self.size + len(self.records)

    @property
    def beyond(self) -> bool:
        """Whether the reader asked for a page past the end."""
        return self.number > self.count

    @property
    def previous(self) -> int | None:
        return min(self.number - 1, self.count) if self.number > 1 else None

    @property
    def next(self) -> int | None:
        return self.number + 1 if self.number < self.count else None


def asked_page(parameters: QueryDict) -> int:
    """The page number in the address; 1 where it is missing or malformed."""
    text = parameters.get("page", "")
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 10 else 1


def paginate(records: "QuerySet[Any] | Sequence[Any]", parameters: QueryDict, *, size: int = PAGE_SIZE) -> Page:
    """Counts once and fetches one page; two queries for a query set."""
    total = records.count() if isinstance(records, QuerySet) else len(records)
    number = asked_page(parameters)
    start = (number - 1) * size
    return Page(list(records[start : start + size]) if start < total else [], number, total, size)
