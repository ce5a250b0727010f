"""The opening of a resolution or report in, its own document symbol out."""

import re
from functools import cache

from mandato.extracting.identity.stretches import Stretch
from mandato.languages.parties import party_words
from mandato.model import Span

_SYMBOL_LINE = re.compile(
    r"^[ \t*]*((?:A|S|E|T|ST|CD|TD|DP|FCCC|UNEP|HSP|CCPR|CEDAW|CAT|CERD|CRC)(?:/[A-Z0-9][\w.()-]*)+"
    r"(?: ?\(\d{4}\))?)[ \t*]*$",
    re.M,
)
_NUMBER = re.compile(r"^[ \t*#]*(\d{1,4}/\d{1,4}[A-Z]?)\.?(?=[ \t*]|$)", re.M)
_SESSIONED = re.compile(r"^[ \t*#]*(\d{1,4}) ?(\([IVXLC]+\)|\((?:19[4-9]|20[0-3])\d\))\.?(?=[ \t*]|$)", re.M)
_YEARED = re.compile(r"^[ \t*#]*(?i:resolution|resolución|résolution|resolução)\s+(\d{1,5}) ?\((\d{4})\)", re.M)
_HEAD = 2500


def find_own_symbol(opening: Stretch, code: str) -> tuple[str, Span] | None:
    """The symbol printed on a line of its own, else the one that follows from the organ and the number."""
    head = opening.text[:_HEAD]
    if printed := _SYMBOL_LINE.search(head):
        return printed[1], opening.span(printed.start(1), printed.end(1))
    if yeared := _YEARED.search(head):
        return f"S/RES/{yeared[1]} ({yeared[2]})", opening.span(yeared.start(), yeared.end())
    number = _NUMBER.search(head)
    organ = _organs(code).search(head.lower())
    sessioned = _SESSIONED.search(head)
    if organ and sessioned and (number is None or sessioned.start() < number.start()):
        shape = party_words(code).organs[" ".join(organ[0].split())]
        return shape.format(n=sessioned[1] + sessioned[2]), opening.span(sessioned.start(1), sessioned.end(2))
    if number and organ:
        shape = party_words(code).organs[" ".join(organ[0].split())]
        return shape.format(n=number[1]), opening.span(number.start(1), number.end(1))
    return None


@cache
def _organs(code: str) -> re.Pattern[str]:
    names = sorted(party_words(code).organs, key=len, reverse=True)
    return re.compile("|".join(re.escape(name).replace(r"\ ", r"\s+") for name in names))
