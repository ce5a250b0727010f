"""Sets up the room."""

from django.apps import AppConfig


class ConsultationsConfig(AppConfig):
    name = "mandato_web.consultations"

    def ready(self) -> None:
        from mandato_web.consultations.dates import register_dates
        from mandato_web.consultations.panels import register_panels

        register_panels()
        register_dates()
