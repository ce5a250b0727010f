"""Which records have a page of their history: a higher room registers its own, and how one is found for a person.

    register(Subject("commitments", find=get_commitment, parts={Bearer: "commitment_id"}))

`find(slug, user)` answers with the record, or None where the person may not see it.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from django.db import models


class Subject(NamedTuple):
    """`parts`: models that belong to the record, each with the key that names it.

    `undoable`: those whose changes may be taken back on the page of the history, by who holds the permission `undo`;
    `after(author, record)` does what follows from it (an index, what rests on the record).
    """

    room: str
    find: Callable[[str, Any], models.Model | None]
    parts: Mapping[type[models.Model], str] = {}
    page: str = ""
    undoable: tuple[type[models.Model], ...] = ()
    undo: str = ""
    after: Callable[[Any, Any], None] | None = None


_subjects: dict[str, Subject] = {}


def register(subject: Subject) -> None:
    """Registering a room again replaces it."""
    _subjects[subject.room] = subject


def find_subject(room: str) -> Subject | None:
    return _subjects.get(room)


def subject_of_page(page: str) -> Subject | None:
    """Whose records are shown on a page of that kind, as panels name it."""
    return next((one for one in _subjects.values() if one.page == page), None)
