"""The room of what every page is made of."""

from django.apps import AppConfig

from mandato_web.design.catalogues import compile_stale


class DesignConfig(AppConfig):
    name = "mandato_web.design"

    def ready(self) -> None:
        compile_stale()
