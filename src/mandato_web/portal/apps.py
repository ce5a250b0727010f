"""The room of pages that gather from all the others."""

from datetime import date, time

from django.apps import AppConfig

from mandato_web.design.daily import DailyJob, register


class PortalConfig(AppConfig):
    name = "mandato_web.portal"

    def ready(self) -> None:
        from mandato_web.portal.completing import register_completion
        from mandato_web.portal.panels import register_panels
        from mandato_web.portal.picture_views import register_panels as register_pictures

        register_panels()
        register_pictures()
        register_completion()
        register(DailyJob("portal.forget", _forget, at=time(4)))


def _forget(day: date) -> str:
    from mandato_web.portal.mistakes import forget_addresses

    return f"{forget_addresses()} addresses"
