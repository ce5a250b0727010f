"""Sets up the room."""

from django.apps import AppConfig


class HistoryConfig(AppConfig):
    name = "mandato_web.history"

    def ready(self) -> None:
        from mandato_web.history.panels import register_panels

        register_panels()
