"""A position in a list in, the number as a word processor prints it out."""

from collections.abc import Callable

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_ORDINAL_WORDS = (
    "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth "
    "Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth"
)
_CARDINAL_WORDS = (
    "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen "
    "Eighteen Nineteen Twenty"
)


def roman(position: int) -> str:
    parts = []
    for value, digits in _ROMAN:
        while position >= value:
            parts.append(digits)
            position -= value
    return "".join(parts)


def letters(position: int) -> str:
    """As Word counts: a ... z, aa, bb ... zz, aaa."""
    if position < 1:
        return ""
    turns, place = divmod(position - 1, 26)
    return chr(ord("a") + place) * min(turns + 1, 8)


def alphabetic(position: int) -> str:
    """As HTML and OpenDocument count: a ... z, aa, ab."""
    digits = ""
    while position > 0:
        position, place = divmod(position - 1, 26)
        digits = chr(ord("a") + place) + digits
    return digits


def ordinal(position: int) -> str:
    suffix = "th" if position % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(position % 10, "th")
    return f"{position}{suffix}"


def _word(listed: str) -> Callable[[int], str]:
    words = listed.split()
    return lambda position: words[position - 1] if 0 < position <= len(words) else str(position)


FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda position: f"{position:02}",
    "lowerLetter": letters,
    "upperLetter": lambda position: letters(position).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda position: roman(position).upper(),
    "ordinal": ordinal,
    "ordinalText": _word(_ORDINAL_WORDS),
    "cardinalText": _word(_CARDINAL_WORDS),
    "none": lambda position: "",
    "bullet": lambda position: "",
}
"""By the names of ECMA-376 (ST_NumberFormat)."""
