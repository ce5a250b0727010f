"""Sets up the room."""

from django.apps import AppConfig


class CommitmentsConfig(AppConfig):
    name = "mandato_web.commitments"

    def ready(self) -> None:
        from mandato_web.commitments.binding import register_settling
        from mandato_web.commitments.panels import register_panels
        from mandato_web.commitments.rebuilding import register_completion

        register_panels()
        register_completion()
        register_settling()
        _register_history()


def _register_history() -> None:
    from mandato_web.commitments.models import Bearer
    from mandato_web.commitments.queries import get_commitment
    from mandato_web.history.subjects import Subject, register

    register(Subject("commitments", get_commitment, {Bearer: "commitment_id"}, page="commitment"))
