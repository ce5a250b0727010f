"""The shape of the words that a document prints about the text it holds."""

from dataclasses import dataclass
from functools import cache
from typing import cast

from mandato.languages import CODES, words


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """`months` from January; `date` takes day, month and year, `month` month and year; `page` takes page and pages."""

    parties: str
    signatures: str
    cite: str
    address: str
    edition: str  # before the day on which the text was taken
    page: str
    months: tuple[str, ...]
    date: str
    month: str


@cache
def document_words(language: str) -> DocumentWords:
    """English for a language that Mandato has no words for."""
    return cast(DocumentWords, words(language if language in CODES else "en", "documents"))
