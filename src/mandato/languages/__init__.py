"""Words and patterns of the four languages, as data. Logic lives in the step that uses them.

Each topic (structure, verbs, dates, ...) is a module here that defines the shape of its words, and a module of
the same name in each of en, es, fr and pt that fills it. What is long is filled from modules beside it: verbs from
`conjugation` and `performing`, dates from `calendar` and `recurrences`, citations from `instrument_names`.
"""

from importlib import import_module

from mandato.errors import UnknownLanguage

CODES = ("en", "es", "fr", "pt")


def words(code: str, topic: str) -> object:
    """The value WORDS of one topic in one language."""
    if code not in CODES:
        raise UnknownLanguage(f"Mandato has no words for the language {code!r}.", f"Use one of {', '.join(CODES)}.")
    return import_module(f"mandato.languages.{code}.{topic}").WORDS
