"""Sets up the room."""

from datetime import time

from django.apps import AppConfig


class KnowledgeConfig(AppConfig):
    name = "mandato_web.knowledge"

    def ready(self) -> None:
        from mandato_web.design.daily import DailyJob, register
        from mandato_web.knowledge.asking import forget
        from mandato_web.knowledge.consenting import ask_again
        from mandato_web.knowledge.dates import register_dates
        from mandato_web.knowledge.panels import register_panels

        register_panels()
        register_dates()
        register(DailyJob("knowledge.ask-consent-again", ask_again, at=time(6)))
        register(DailyJob("knowledge.forget", forget))
