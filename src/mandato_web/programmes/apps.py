"""Sets up the room."""

from django.apps import AppConfig


class ProgrammesConfig(AppConfig):
    name = "mandato_web.programmes"

    def ready(self) -> None:
        from mandato_web.programmes.panels import register_panels

        register_panels()
