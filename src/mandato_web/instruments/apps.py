"""Sets up the room."""

from django.apps import AppConfig


class InstrumentsConfig(AppConfig):
    name = "mandato_web.instruments"

    def ready(self) -> None:
        from mandato_web.instruments.panels import register_panels

        register_panels()
