"""Dues in four languages: `load_cases(language)`."""

from pathlib import Path
from typing import NamedTuple

ANCHOR = "2026-03-15"
LANGUAGES = ("en", "es", "fr", "pt")


class DueCase(NamedTuple):
    """`expected` is text, kind, earliest, latest, recurrence; None where the sentence has no due."""

    language: str
    sentence: str
    expected: tuple[str, str, str | None, str | None, str | None] | None


def load_cases(language: str) -> list[DueCase]:
    lines = Path(__file__).with_name(f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [_case(language, line) for line in lines if line and not line.startswith("#")]


def _case(language: str, line: str) -> DueCase:
    marked, *fields = (part.strip() for part in line.split(" |"))
    sentence = marked.replace("[[", "").replace("]]", "")
    if not fields:
        return DueCase(language, sentence, None)
    kind, earliest, latest, recurrence = (*fields, "", "", "")[:4]
    text = marked[marked.index("[[") + 2 : marked.index("]]")]
    return DueCase(language, sentence, (text, kind, earliest or None, latest or None, recurrence or None))
