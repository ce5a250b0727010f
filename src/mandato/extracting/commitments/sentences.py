"""A provision's text in, its sentences out, as offsets."""

import re

_END = re.compile(r"([.!?;][)\]\"”»*_]*)\s+(?=[\"“«‘(*_¿]*[A-ZÀ-ÖØ-Þ])")
_SHORT = re.compile(
    r"(?:\b[A-Za-zÀ-ÿ]|\b(?:[Nn]o|[Nn]os|[Aa]rts?|[Mm]rs?|[Mm]s|[Dd]rs?|[Ss]ra?|[Pp]rof|cf|vs|[Pp]ar|[Vv]ol|[Ii]nc|[Ee]d|[Ee]tc|[Nn]úm|[Rr]es|[Dd]ec|[Ff]ig|pp?|St|Sta|Ltd|Gral|Gen|Exc|Excmo))\Z"
)


_RUN_IN = re.compile(r"[\W_]*([A-ZÀ-ÖØ-Þ][^.:;!?\n]{2,70}?)\s?:\s+(?=[A-ZÀ-ÖØ-Þ])")
_TITLE = 80  # characters in which a title before the words ends
_LONG = 4  # letters of a word that a title writes with a capital


def run_in_title(text: str) -> int:
    """Where the words begin after a title that stands before them: "Use of Names: Neither Party shall ..."; else 0."""
    match = _RUN_IN.match(text) if ":" in text[:_TITLE] else None
    if match is None:
        return 0
    words = match[1].replace(",", " ").split()
    return match.end() if all(word[0].isupper() for word in words if len(word) > _LONG) else 0


def sentences(text: str) -> list[tuple[int, int]]:
    """Half-open stretches that cover the text but for the blanks between sentences."""
    if _END.search(text) is None:
        return [(0, len(text))] if text else []
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if text[match.start()] == "." and _SHORT.search(text[max(0, match.start() - 8) : match.start()]):
            continue
        found.append((start, match.end(1)))
        start = match.end()
    if start < len(text):
        found.append((start, len(text)))
    return found
