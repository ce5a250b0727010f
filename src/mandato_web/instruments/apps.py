"""Sets up the room."""

from django.apps import AppConfig


class InstrumentsConfig(AppConfig):
    name = "mandato_web.instruments"

    def ready(self) -> None:
        from mandato_web.instruments.panels import register_panels

        register_panels()
        _register_history()


def _register_history() -> None:
    from mandato_web.history.subjects import Subject, register
    from mandato_web.instruments.models import Position, Relation
    from mandato_web.instruments.positions import follow_undo
    from mandato_web.instruments.queries import get_instrument

    parts = {Position: "instrument_id", Relation: "source_id"}
    register(
        Subject(
            "instruments",
            get_instrument,
            parts,
            page="instrument",
            undoable=(Position, Relation),
            undo="instruments.edit",
            after=follow_undo,
        )
    )
