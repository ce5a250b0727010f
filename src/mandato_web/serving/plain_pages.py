"""Pages that need no template, no database and no session: for what happens before, or instead of, everything else."""

from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse

_PAGE = """<!doctype html><html lang="{language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{title}</title>
<h1>{title}</h1><p>{text}</p></html>"""


def plain_page(
    request: HttpRequest, words: Mapping[str, tuple[str, str]], *, status: int, **facts: object
) -> HttpResponse:
    """`words`: title and text by language; that of the address, else English."""
    language = request.path[1:3] if request.path[1:3] in words else "en"
    title, text = words[language]
    return HttpResponse(_PAGE.format(language=language, title=title, text=text.format(**facts)), status=status)
