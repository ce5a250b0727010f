"""Sets up the room."""

from django.apps import AppConfig


class RatificationsConfig(AppConfig):
    name = "mandato_web.ratifications"

    def ready(self) -> None:
        from mandato_web.ratifications.dates import register_source
        from mandato_web.ratifications.limiting import register_job
        from mandato_web.ratifications.panels import register_panels

        register_panels()
        register_source()
        register_job()
