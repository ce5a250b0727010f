"""Registers what this room shows on other pages."""

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "mandato_web.intake"

    def ready(self) -> None:
        from mandato_web.intake.panels import register_panels

        register_panels()
