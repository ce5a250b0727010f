"""A provision's text in, its sentences out, as offsets."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?;][)\]\"”»*_]*\s+(?=[\"“«‘(*_¿]*[A-ZÀ-ÖØ-Þ])")
_SHORT = re.compile(
    r"(?:\b[A-Za-zÀ-ÿ]|\b(?:[Nn]o|[Nn]os|[Aa]rts?|[Mm]rs?|[Mm]s|[Dd]rs?|[Ss]ra?|[Pp]rof|cf|vs|[Pp]ar|[Vv]ol|[Ii]nc|[Ee]d|[Ee]tc|[Nn]úm|[Rr]es|[Dd]ec|[Ff]ig|pp?|St|Sta|Ltd|Gral|Gen|Exc|Excmo))\Z"
)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Half-open stretches that cover the text but for the blanks between sentences."""
    start = 0
    for match in _END.finditer(text):
        if text[match.start()] == "." and _SHORT.search(text[max(0, match.start() - 8) : match.start()]):
            continue
        yield start, match.end() - (len(match.group()) - len(match.group().rstrip()))
        start = match.end()
    if start < len(text):
        yield start, len(text)
