"""The settings with which a Markdown file may open: the title that they give."""

import re

_TITLE = re.compile(r"^title:[ \t]*(?P<words>\S.*(?:\n[ \t]+\S.*)*)", re.MULTILINE)
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|\n[ \t]*\\?|(.))", re.DOTALL)
_SPACES = {"_": " ", "n": " ", "t": " "}


def title_of(settings: str) -> str | None:
    """The value of `title`, its quotation marks and escapes undone; None where there is none."""
    match = _TITLE.search(settings)
    if match is None:
        return None
    words = match["words"].strip()
    if words[:1] == '"':
        words = _ESCAPE.sub(_unescaped, words[1:].split('"\n')[0].rstrip('"'))
    return " ".join(words.strip("'").split()) or None


def _unescaped(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    if code:
        return chr(int(code, 16))
    if match[3] is None:
        return ""
    return _SPACES.get(match[3], match[3])
