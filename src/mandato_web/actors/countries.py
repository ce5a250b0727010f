"""What the Common Locale Data Repository knows of states: their names in the languages of the interface."""

from functools import cache

from babel import Locale

_LANGUAGES = ("es", "pt", "en")


def names_of_state(code: str) -> dict[str, str]:
    """By ISO 3166 code. Raises KeyError where no territory has it."""
    return {language: _territories(language)[code] for language in _LANGUAGES}


def is_state_code(code: str) -> bool:
    return len(code) == 2 and code.isalpha() and code in _territories("en")


@cache
def _territories(language: str) -> dict[str, str]:
    return dict(Locale(language).territories)
