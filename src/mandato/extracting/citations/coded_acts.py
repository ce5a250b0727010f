"""Acts that bear the code of their body before their number: "AG/RES. 1234 (XX-O/00)", "MERCOSUR/CMC/DEC. N° 12/03",
"WHA75.8", "37 C/Resolution 15"."""

import re
from collections.abc import Iterator

from mandato.extracting.citations.mentions import Named

KIND = r"(?:RES|DEC|REC|DIR|Res|Decl|Dec|Rec|Dir|doc|DOC)"
SLASHED = re.compile(
    rf"[A-Z][A-Za-z]{{1,12}}(?:/[A-Z]{{1,8}}){{0,3}}/{KIND}\.?\s?(?:N\s?[º°o]\.?\s?)?\d+(?:[/\-.]\d+)*"
    r"(?:\s?\([A-Z0-9][A-Z0-9\-/]*\))?(?![\w/]*\w)"
)
OF_SESSION = re.compile(r"[A-Z][A-Za-z.]{1,12}(?:/[A-Z]{1,8}){0,3}/\d+\s?\([IVXL]+\)")  # "EX.CL/806(XXIV)"
OF_CONFERENCE = re.compile(r"\d{1,3}\s(?:C|EX)/(?:(?:R[eé]s|D[eé]c)\w*\.?\s\d+|\d+)(?![\w/])")  # of the UNESCO
OF_HEALTH = re.compile(r"WHA\d{1,3}(?:\.\d{1,3}|\(\d{1,2}\))(?:\s?\((?:19|20)\d\d\))?(?!\w)")
CONCEPTS = {"dec": "decision", "déc": "decision", "res": "resolution", "rés": "resolution", "rec": "recommendation"}
KIND_IN = re.compile(r"/(?:\s*\d)?([A-Za-zé]{3})")


def coded_act(text: str, start: int, slash: int) -> Named | None:
    """The act whose code begins at `start` and has its first slash at `slash`."""
    found = SLASHED.match(text, start) or OF_SESSION.match(text, start)
    if found is None and text[slash - 1 : slash] in ("C", "X"):
        number = text.rfind(" ", max(0, slash - 4), slash)
        begin = number
        while begin > 0 and text[begin - 1].isdigit():
            begin -= 1
        found = OF_CONFERENCE.match(text, begin) if 0 <= begin < number else None
    return _named(found) if found else None


def find_health_acts(text: str) -> Iterator[Named]:
    """Acts of the World Health Assembly: "WHA58.3 (2005)"."""
    at = text.find("WHA")
    while at >= 0:
        found = OF_HEALTH.match(text, at) if not text[at - 1 : at].isalnum() else None
        if found:
            yield _named(found)
        at = text.find("WHA", at + 3)


def _named(found: re.Match[str]) -> Named:
    symbol = " ".join(found.group().split())
    kind = KIND_IN.findall(symbol)
    concept = CONCEPTS.get(kind[-1].lower(), "document") if kind else "resolution"
    start, end = found.span()
    return Named(start, end, start, None, symbol, "symbol", concept, start)
