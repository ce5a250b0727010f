"""Sets up the room."""

from django.apps import AppConfig


class ReportingConfig(AppConfig):
    name = "mandato_web.reporting"

    def ready(self) -> None:
        from mandato_web.reporting.dates import register_dates
        from mandato_web.reporting.panels import register_panels
        from mandato_web.reporting.standing import register_settling

        register_panels()
        register_dates()
        register_settling()
