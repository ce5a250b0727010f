"""Vocabularies, their themes, and the commitments that carry them."""

from collections import defaultdict

from mandato_web.commitments.models import Commitment
from mandato_web.commitments.theming import set_themes
from mandato_web.intake.examples.register import Register
from mandato_web.intake.examples.tables import BadExample, Table, read_rows
from mandato_web.themes.models import Theme, Vocabulary
from mandato_web.themes.services import GOALS, load_goals, save_theme, save_vocabulary


def load_themes(register: Register) -> None:
    for row in read_rows(register.folder, "themes", "vocabulary"):
        save_vocabulary(register.author, row["slug"], names=row["name"])
    load_goals(register.author)
    carried: dict[int, list[Theme]] = defaultdict(list)
    for position, row in enumerate(read_rows(register.folder, "themes", "theme")):
        _sort(register, _load_theme(register, position, row), row, carried)
    for row in read_rows(register.folder, "themes", "goal"):
        theme = Theme.objects.filter(vocabulary__slug=GOALS, number=row["number"]).first()
        if theme is None:
            raise BadExample(f"no goal or target is numbered {row['number']!r}")
        _sort(register, theme, row, carried)
    for commitment in Commitment.objects.filter(pk__in=carried):
        # What an editor has sorted otherwise stays so.
        if not commitment.themes.exists():
            set_themes(register.author, commitment, set(carried[commitment.pk]))


def _load_theme(register: Register, position: int, row: Table) -> Theme:
    vocabulary = Vocabulary.objects.get(slug=row["vocabulary"])
    parent = vocabulary.themes.filter(code=row["parent"]).first() if "parent" in row else None
    return save_theme(register.author, vocabulary, row["slug"], names=row["name"], parent=parent, position=position)


def _sort(register: Register, theme: Theme, row: Table, carried: dict[int, list[Theme]]) -> None:
    """Every commitment of the provisions with these labels carries the theme."""
    if "instrument" not in row:
        return
    instrument = register.instrument(row["instrument"])
    standing = Commitment.objects.filter(instrument=instrument, withdrawn_at=None, provision__label__in=row["labels"])
    for key in standing.exclude(nature="none").values_list("pk", flat=True):
        carried[key].append(theme)
