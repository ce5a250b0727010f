"""Sets up the room."""

from typing import Any

from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    name = "mandato_web.meetings"

    def ready(self) -> None:
        from mandato_web.meetings.dates import register_dates
        from mandato_web.meetings.panels import register_panels

        register_panels()
        register_dates()
        _register_history()


def _register_history() -> None:
    from mandato_web.history.subjects import Subject, register
    from mandato_web.meetings.models import Series, SeriesMember
    from mandato_web.meetings.services import index_series

    def find(slug: str, user: Any) -> Series | None:
        return Series.objects.filter(slug=slug).first()

    register(
        Subject(
            "series",
            find,
            {SeriesMember: "series_id"},
            page="series",
            undoable=(Series, SeriesMember),
            undo="meetings.edit",
            after=index_series,
        )
    )
