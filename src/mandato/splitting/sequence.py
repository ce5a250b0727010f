"""Printed numbers in, places in lists out: the sequence decides what a doubtful number is."""

from dataclasses import dataclass
from typing import Literal

from mandato.splitting.blocks import PrintedNumber
from mandato.splitting.numbers import value_of

# Glyphs that a scan confuses, brought to one sign each.
_GLYPHS = str.maketrans({"I": "l", "1": "l", "|": "l", "i": "l", "0": "o", "O": "o"})
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
FORMS = ("decimal", "letter", "roman", "upper-roman", "upper", "word")
LARGEST_GAP = 30

Fit = Literal["next", "repaired", "later", ""]


@dataclass(slots=True, eq=False)
class Counter:
    """One list as far as it has been read: `last` is the value of its newest item."""

    form: str
    style: str
    prefix: str
    last: int

    def fit(self, number: PrintedNumber) -> Fit:
        """Whether a number is this list's next one, exactly or as a scan may have printed it, or a later one."""
        if number.prefix != self.prefix or not self._same_style(number):
            return ""
        value = value_of(number.text, self.form)
        if value is None and self.prefix:
            value = any_value(number)
        if value is not None and (value == self.last + 1 or (value == self.last and _has_suffix(number.text))):
            return "next"
        expected = spell(self.last + 1, self.form)
        if expected and value_of(number.text, self.form) != self.last + 1 and looks_like(number.text, expected):
            return "repaired"
        if value is not None and self.last < value <= self.last + LARGEST_GAP:
            return "later"
        return ""

    def _same_style(self, number: PrintedNumber) -> bool:
        if number.style == self.style or number.prefix:
            return True
        return {number.style, self.style} in (
            {".", ""},
            {".", ".-"},
            {")", "()"},
            {".", ")"},
        ) and self.form == "decimal"


def _has_suffix(text: str) -> bool:
    """ "3 bis", "12A": a number that was put in after its namesake."""
    return " " in text or (text[:1].isdigit() and text[-1:].isalpha()) or text.endswith(("bis", "ter", "quater"))


def looks_like(printed: str, expected: str) -> bool:
    """The two differ only in glyphs that scans confuse."""
    if printed == expected:
        return True
    return _plain(printed) == _plain(expected)


def _plain(text: str) -> str:
    return text.translate(_GLYPHS).replace("rn", "m")


def spell(value: int, form: str) -> str | None:
    """A value in one form: 12 as l, xii, XII, 12."""
    if form == "decimal":
        return str(value)
    if form in ("letter", "upper"):
        repeat, at = divmod(value - 1, len(_LETTERS))
        letters = _LETTERS[at] * (repeat + 1)
        return letters if form == "letter" else letters.upper()
    if form in ("roman", "upper-roman"):
        return _roman(value) if form == "roman" else _roman(value).upper()
    return None


def _roman(value: int) -> str:
    parts = []
    for amount, figures in ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        while value >= amount:
            parts.append(figures)
            value -= amount
    return "".join(parts)


def first_form(number: PrintedNumber, after: PrintedNumber | None) -> tuple[str, int] | None:
    """The form and value of a number that opens a list; the next number of its style settles i, v and x."""
    forms = [form for form in FORMS if value_of(number.text, form) is not None]
    if not forms:
        return None
    if len(forms) > 1 and after is not None:
        for form in forms:
            own, following = value_of(number.text, form), value_of(after.text, form)
            if own is not None and following == own + 1:
                return form, own
    for form in forms:
        value = value_of(number.text, form)
        if value == 1:
            return form, 1
    form = number.form if number.form in forms else forms[0]
    value = value_of(number.text, form)
    return (form, value) if value is not None else None


def any_value(number: PrintedNumber) -> int | None:
    """The value of a number whatever its form: articles may be printed as I, 2 or "tercero" in one text."""
    for form in (number.form, *FORMS):
        value = value_of(number.text, form)
        if value is not None:
            return value
    return None
