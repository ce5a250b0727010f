"""The page of documentation behind each code."""

from importlib.resources import files

from mandato.auditing.codes import CODES


def page_of(code: str) -> str:
    """Markdown. Raises KeyError for a code that does not exist."""
    meaning = CODES[code]
    page = files("mandato.auditing").joinpath("pages", f"{code}.md")
    return f"# {code} ({meaning.severity})\n\n{meaning.meaning}\n\n{page.read_text(encoding='utf-8')}"
