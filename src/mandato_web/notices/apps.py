"""Sets up the room."""

from django.apps import AppConfig


class NoticesConfig(AppConfig):
    name = "mandato_web.notices"

    def ready(self) -> None:
        from mandato_web.notices.account_letters import register_letters
        from mandato_web.notices.daily_jobs import register_jobs
        from mandato_web.notices.panels import register_panels
        from mandato_web.notices.sources import register_sources

        register_sources()
        register_panels()
        register_jobs()
        register_letters()
