"""Sets up the room."""

from django.apps import AppConfig


class AgreementsConfig(AppConfig):
    name = "mandato_web.agreements"

    def ready(self) -> None:
        from mandato_web.agreements.dates import register_source
        from mandato_web.agreements.panels import register_panels
        from mandato_web.agreements.visibility import register_narrowing

        register_panels()
        register_source()
        register_narrowing()
        _register_history()


def _register_history() -> None:
    from mandato_web.agreements.queries import get_agreement
    from mandato_web.history.subjects import Subject, register

    register(Subject("agreements", get_agreement))
