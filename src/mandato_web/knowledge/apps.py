"""Sets up the room."""

from django.apps import AppConfig


class KnowledgeConfig(AppConfig):
    name = "mandato_web.knowledge"

    def ready(self) -> None:
        from mandato_web.knowledge.panels import register_panels

        register_panels()
