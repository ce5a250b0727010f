"""Writing vocabularies and themes, with history and index."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from django.db import transaction

from mandato_web.history.services import Author, at_once, remove, settle
from mandato_web.search.entries import Indexed, drop_entries, put_entries
from mandato_web.search.models import Entry
from mandato_web.themes.models import Theme, Vocabulary
from mandato_web.values.wording import say

GOALS = "sdg"
_GOALS_FILE = Path(__file__).parent / "vocabularies" / "sdg.txt"
_GOALS_NAMES = {
    "es": "Objetivos de Desarrollo Sostenible",
    "pt": "Objetivos de Desenvolvimento Sustentável",
    "en": "Sustainable Development Goals",
}
_INTERFACE = ("es", "pt", "en")


class Goal(NamedTuple):
    """A goal ("10") or a target ("10.7") with its name in each language."""

    number: str
    names: dict[str, str]

    @property
    def code(self) -> str:
        return f"{GOALS}-{self.number.replace('.', '-')}"

    @property
    def parent(self) -> str:
        """The code of the goal that a target belongs to; empty for a goal."""
        goal, _, target = self.number.partition(".")
        return f"{GOALS}-{goal}" if target else ""


def read_goals() -> Iterator[Goal]:
    """The seventeen goals, each before its targets."""
    for line in _GOALS_FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            number, en, es, pt = line.split(" | ")
            yield Goal(number, {"en": en, "es": es, "pt": pt})


def save_vocabulary(author: Author, slug: str, **facts: Any) -> Vocabulary:
    """Raises ValidationError."""
    return settle(author, Vocabulary, {"slug": slug}, **facts)


def save_theme(author: Author, vocabulary: Vocabulary, code: str, **facts: Any) -> Theme:
    """Raises ValidationError."""
    with at_once(), transaction.atomic():
        theme = settle(author, Theme, {"vocabulary": vocabulary, "code": code}, **facts)
        index_theme(theme)
    return theme


def remove_theme(author: Author, theme: Theme) -> None:
    """Raises ProtectedError where something carries it."""
    with transaction.atomic():
        drop_entries("theme", [_key(theme)])
        remove(author, theme)


def load_goals(author: Author) -> Vocabulary:
    """The Sustainable Development Goals and their targets; loading them again changes nothing."""
    with transaction.atomic():
        address = "https://sdgs.un.org/goals"
        vocabulary = save_vocabulary(author, GOALS, names=_GOALS_NAMES, source_url=address)
        standing = {theme.code: theme for theme in vocabulary.themes.all()}
        for position, goal in enumerate(read_goals()):
            facts = {"number": goal.number, "names": goal.names, "position": position}
            facts["parent"] = standing[goal.parent] if goal.parent else None
            known = standing.get(goal.code)
            if known is None or any(getattr(known, name) != value for name, value in facts.items()):
                standing[goal.code] = save_theme(author, vocabulary, goal.code, **facts)
    return vocabulary


def index_theme(theme: Theme) -> None:
    put_entries(
        Indexed(
            kind="theme",
            key=_key(theme),
            language=language,
            title=say(theme.names, language) or theme.code,
            label=theme.number,
            text=say(theme.notes, language),
            also=" ".join(theme.names.values()),
            address=f"/themes/{theme.vocabulary.slug}/{theme.code}/",
            weight=1.5,
        )
        for language in _INTERFACE
    )


def index_vocabulary(author: Author, vocabulary: Vocabulary) -> None:
    """All its themes, and nothing of those that are gone."""
    kept = list(vocabulary.themes.all())
    listed = Entry.objects.filter(kind="theme", key__startswith=f"{vocabulary.slug}/").values_list("key", flat=True)
    drop_entries("theme", sorted(set(listed) - {_key(theme) for theme in kept}))
    for theme in kept:
        index_theme(theme)


def _key(theme: Theme) -> str:
    return f"{theme.vocabulary.slug}/{theme.code}"
