"""Lists of words written as running text, for tables that a person reads and edits."""

from unicodedata import combining, normalize


def wordset(text: str) -> frozenset[str]:
    """The words of a text parted by blanks."""
    return frozenset(text.split())


def listed(text: str) -> list[str]:
    """The items of a text parted by commas; an item may hold blanks, and lines may break anywhere."""
    return [item for item in (" ".join(part.split()) for part in text.split(",")) if item]


def paired(text: str) -> dict[str, str]:
    """ "noun=verb" pairs parted by blanks."""
    return dict(pair.split("=", 1) for pair in text.split())


def with_plain(found: frozenset[str]) -> frozenset[str]:
    """With the forms without accents, as lines in capitals print them: "DECIDE" for "DÉCIDE"."""
    return found | {_plain(word) for word in found}


def with_plain_phrases(found: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*found, *map(_plain, found)]))


def with_plain_numbers(found: dict[str, int]) -> dict[str, int]:
    return {**found, **{_plain(word): number for word, number in found.items()}}


def _plain(word: str) -> str:
    return "".join(mark for mark in normalize("NFD", word) if not combining(mark))
