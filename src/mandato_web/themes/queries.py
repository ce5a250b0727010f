"""Questions asked of themes. Reads only."""

from typing import NamedTuple

from mandato_web.themes.models import Theme, Vocabulary


class Branch(NamedTuple):
    """A theme with those below it."""

    theme: Theme
    below: list[Theme]


def list_vocabularies() -> list[Vocabulary]:
    return list(Vocabulary.objects.order_by("slug"))


def get_vocabulary(slug: str) -> Vocabulary | None:
    return Vocabulary.objects.filter(slug=slug).first()


def get_theme(vocabulary: str, code: str) -> Theme | None:
    found = Theme.objects.select_related("vocabulary", "parent__vocabulary")
    return found.filter(vocabulary__slug=vocabulary, code=code).first()


def list_branches(vocabularies: list[Vocabulary]) -> dict[int, list[Branch]]:
    """By vocabulary, its themes with those below each; one query."""
    grown: dict[int, list[Branch]] = {one.pk: [] for one in vocabularies}
    tops: dict[int, Branch] = {}
    names = {one.pk: one for one in vocabularies}
    themes = list(Theme.objects.filter(vocabulary__in=vocabularies).order_by("vocabulary", "position", "code"))
    for theme in themes:
        theme.vocabulary = names[theme.vocabulary_id]
        if theme.parent_id is None:
            tops[theme.pk] = Branch(theme, [])
            grown[theme.vocabulary_id].append(tops[theme.pk])
    for theme in themes:
        if theme.parent_id in tops:
            tops[theme.parent_id].below.append(theme)
    return grown


def list_below(theme: Theme) -> list[Theme]:
    return list(theme.children.select_related("vocabulary").order_by("position", "code"))
