"""Registers what this room shows on other pages, and that it reads what consultations publish."""

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "mandato_web.intake"

    def ready(self) -> None:
        from mandato_web.consultations.publishing import write_by
        from mandato_web.intake.consolidating import write_consolidated
        from mandato_web.intake.panels import register_panels

        register_panels()
        write_by(write_consolidated)
