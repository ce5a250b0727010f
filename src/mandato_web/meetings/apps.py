"""Sets up the room."""

from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    name = "mandato_web.meetings"

    def ready(self) -> None:
        from mandato_web.meetings.dates import register_dates
        from mandato_web.meetings.panels import register_panels

        register_panels()
        register_dates()
