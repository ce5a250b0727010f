"""The page of documentation behind each code, in each language."""

from importlib.resources import files

from mandato.auditing.codes import CODES
from mandato.auditing.telling import meaning_of
from mandato.languages.findings import finding_words


def page_of(code: str, language: str = "en") -> str:
    """Markdown. Raises KeyError for a code that does not exist."""
    severity = finding_words(language).texts[CODES[code]]
    page = files("mandato.auditing").joinpath("pages", language, f"{code}.md")
    return f"# {code} ({severity})\n\n{meaning_of(code, language)}\n\n{page.read_text(encoding='utf-8')}"
