"""Sets up the room."""

from django.apps import AppConfig


class FindingsConfig(AppConfig):
    name = "mandato_web.findings"

    def ready(self) -> None:
        from mandato_web.findings.panels import register_panels

        register_panels()
