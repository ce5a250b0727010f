"""What search knows of programmes, activities and indicators."""

from collections.abc import Iterator
from typing import Any

from mandato_web.programmes.models import Activity, Indicator, Programme
from mandato_web.search.entries import Indexed, put_entries
from mandato_web.values.invented import mark_invented
from mandato_web.values.wording import say

_INTERFACE = ("es", "pt", "en")


def index_programme(programme: Programme) -> None:
    also = [programme.acronym, *programme.titles.values()]
    put_entries(_entries("programme", programme, f"/programmes/{programme.slug}/", "summaries", also, programme.starts))


def index_activity(activity: Activity) -> None:
    also = [*activity.titles.values(), activity.place]
    address = f"/programmes/activities/{activity.slug}/"
    put_entries(_entries("activity", activity, address, "summaries", also, activity.starts))


def index_indicator(indicator: Indicator) -> None:
    address = f"/programmes/indicators/{indicator.slug}/"
    put_entries(_entries("indicator", indicator, address, "definitions", list(indicator.titles.values()), ""))


def _entries(kind: str, record: Any, address: str, text: str, also: list[str], date: str) -> Iterator[Indexed]:
    for language in _INTERFACE:
        yield Indexed(
            kind=kind,
            key=record.slug,
            language=language,
            title=mark_invented(say(record.titles, language) or record.slug, record.is_example, language),
            text=say(getattr(record, text), language),
            also=" ".join(also),
            address=address,
            date=date,
            weight=1.5,
        )
