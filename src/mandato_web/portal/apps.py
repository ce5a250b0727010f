"""The room of pages that gather from all the others."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "mandato_web.portal"

    def ready(self) -> None:
        from mandato_web.portal.completing import register_completion
        from mandato_web.portal.panels import register_panels

        register_panels()
        register_completion()
