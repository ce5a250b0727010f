"""Sets up the room."""

from django.apps import AppConfig


class AgreementsConfig(AppConfig):
    name = "mandato_web.agreements"

    def ready(self) -> None:
        from mandato_web.agreements.panels import register_panels

        register_panels()
