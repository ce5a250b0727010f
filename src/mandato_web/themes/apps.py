"""Sets up the room."""

from typing import Any

from django.apps import AppConfig


class ThemesConfig(AppConfig):
    name = "mandato_web.themes"

    def ready(self) -> None:
        _register_history()


def _register_history() -> None:
    from mandato_web.history.subjects import Subject, register
    from mandato_web.themes.models import Theme, Vocabulary
    from mandato_web.themes.services import index_vocabulary

    def find(slug: str, user: Any) -> Vocabulary | None:
        return Vocabulary.objects.filter(slug=slug).first()

    parts = {Theme: "vocabulary_id"}
    undoable = (Theme, Vocabulary)
    register(Subject("vocabularies", find, parts, undoable=undoable, undo="themes.manage", after=index_vocabulary))
