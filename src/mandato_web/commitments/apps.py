"""Sets up the room."""

from django.apps import AppConfig


class CommitmentsConfig(AppConfig):
    name = "mandato_web.commitments"

    def ready(self) -> None:
        from mandato_web.commitments.panels import register_panels

        register_panels()
