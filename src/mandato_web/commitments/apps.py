"""Sets up the room."""

from django.apps import AppConfig


class CommitmentsConfig(AppConfig):
    name = "mandato_web.commitments"

    def ready(self) -> None:
        from mandato_web.commitments.panels import register_panels
        from mandato_web.commitments.rebuilding import register_completion

        register_panels()
        register_completion()
