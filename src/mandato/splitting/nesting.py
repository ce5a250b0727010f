"""A number and the open lists in, the list that it continues or opens out."""

from typing import NamedTuple

from mandato.model.instrument import Role
from mandato.model.making import make
from mandato.splitting.blocks import Block, PrintedNumber
from mandato.splitting.numbers import value_of
from mandato.splitting.outline import Node, Scope, Series
from mandato.splitting.sequence import Counter, any_value, first_form, spell

LARGEST_START = 60
_ONLY_LETTERS = frozenset("befghjknopqrstuwyz")
_SMALL_GAP = 2


class Place(NamedTuple):
    """`series` continues where `opens` is false; `number` is the number as repaired, `rule` how it was decided."""

    series: Series
    opens: bool
    number: str
    value: int
    rule: str
    doubt: float


def find_place(scope: Scope, number: PrintedNumber, after: PrintedNumber | None) -> Place | None:
    """Where a printed number belongs; None where it is no number of a list but the beginning of a sentence."""
    plain = _next_letter(scope, number) if number.form == "letter" else _next_figure(scope, number)
    if plain is not None:
        return plain
    known = [*reversed(scope.open), *(series for series in scope.running if series not in scope.open)]
    fits = [(series, series.fit(number)) for series in known]
    opening = first_form(number, after)
    opens = opening is not None and opening[1] == 1
    for wanted in ("next", "repaired"):
        for series, fit in fits:
            if fit == wanted and not (opens and _rather_opens(number, after, series)):
                return _continued(series, number, repaired=wanted == "repaired")
    if (
        opening is not None
        and (opening[1] == 1 or (opening[1] == 0 and number.prefix))
        and _may_open(number, after, opening)
    ):
        return _opened(number, opening, scope)
    for series, fit in fits:
        if fit == "later" and not _is_doubtful(number, series):
            return _continued(series, number, gap=True)
    if opening is None or _doubtful_start(number, after, opening):
        return None
    return _opened(number, opening, scope, late=True)


def _next_figure(scope: Scope, number: PrintedNumber) -> Place | None:
    """The common case at once: a figure that counts the innermost list of its style on by one."""
    text, form, prefix, _, style = number
    if form != "decimal" or prefix or not text.isdigit():
        return None
    for lists in (scope.open[::-1], scope.running):
        for series in lists:
            if series.style == style and series.form == "decimal" and not series.prefix:
                value = int(text)
                next_one = make(Place, (series, False, text, value, "label-next", 0.0))
                return next_one if series.last + 1 == value else None
    return None


def _next_letter(scope: Scope, number: PrintedNumber) -> Place | None:
    """The same of a letter that is no Roman figure and counts the innermost list on."""
    text = number.text
    if text not in _ONLY_LETTERS or not scope.open or number.prefix:
        return None
    series = scope.open[-1]
    if series.form != "letter" or series.style != number.style or series.prefix or series.last + 97 != ord(text):
        return None
    return make(Place, (series, False, text, series.last + 1, "label-next", 0.0))


def _rather_opens(number: PrintedNumber, after: PrintedNumber | None, series: Series) -> bool:
    """ "(i)" after "(h)" opens a Roman list where "(ii)" follows."""
    if series.form == "roman" or after is None or after.style != number.style:
        return False
    form = "roman" if number.text.islower() else "upper-roman"
    return series.form != form and value_of(number.text, form) == 1 and value_of(after.text, form) == 2


def _may_open(number: PrintedNumber, after: PrintedNumber | None, opening: tuple[str, int]) -> bool:
    """A bare figure or a lone capital opens a list only where the second item follows."""
    form, value = opening
    if number.prefix or number.form == "word" or number.style in (")", "()", ".-", ".–", "º", "°"):
        return True
    if form == "decimal" and number.style:
        return True
    following = after is not None and after.style == number.style and value_of(after.text, form) == value + 1
    return following or (form in ("upper-roman", "letter", "roman") and number.style == ".")


def _is_doubtful(number: PrintedNumber, counter: Counter) -> bool:
    value = value_of(number.text, counter.form)
    if number.prefix or value is None:
        return False
    if not number.style:
        return True
    return number.style == "." and counter.form != "decimal" and value > counter.last + _SMALL_GAP


def _doubtful_start(number: PrintedNumber, after: PrintedNumber | None, opening: tuple[str, int]) -> bool:
    """A list that does not begin at its beginning needs more than a figure and a full stop."""
    form, value = opening
    if number.prefix:
        return False
    following = after is not None and after.style == number.style and value_of(after.text, form) == value + 1
    if following and number.style:
        return value > 999
    if form in ("upper", "letter", "roman", "upper-roman"):
        return number.style not in (")", "()")
    return not number.style or value > LARGEST_START


def _continued(series: Series, number: PrintedNumber, *, repaired: bool = False, gap: bool = False) -> Place:
    if repaired:
        value = series.last + 1
        return Place(series, False, spell(value, series.form) or number.text, value, "label-sequence", 0.1)
    found = value_of(number.text, series.form)
    value = found if found is not None else (any_value(number) or series.last + 1)
    return Place(series, False, clean(number, value), value, "label-gap" if gap else "label-next", 0.2 if gap else 0.0)


def _opened(number: PrintedNumber, opening: tuple[str, int], scope: Scope, *, late: bool = False) -> Place:
    form, value = opening
    owner = _owner(scope, form, number)
    series = Series(form, number.style, number.prefix, value, owner)
    return Place(
        series, True, clean(number, value), value, "label-start" if late else "label-first", 0.3 if late else 0.0
    )


def clean(number: PrintedNumber, value: int) -> str:
    """The number as people cite it: ordinals in words become figures, "1o" becomes 1."""
    if number.form == "word":
        return str(value)
    return number.text


def _owner(scope: Scope, form: str, number: PrintedNumber) -> Node | None:
    """The node under which a new list stands: the one that a list of the same kind stood under, else the newest."""
    for series in reversed(scope.open):
        if series.form == form and series.style == number.style and series.prefix == number.prefix:
            return series.owner
    return scope.newest


def same_bullets(series: Series, block: Block) -> bool:
    number = block.number
    return (
        series.form == "bullet"
        and number is not None
        and series.style == number.text
        and abs(series.indent - block.indent) <= 1
    )


def is_announced(series: Series, scope: Scope) -> bool:
    """An unnumbered paragraph outside of articles announces the text's numbered paragraphs: it does not hold them."""
    owner = series.owner
    return series.form == "decimal" and series.style == "." and owner is scope.introduction and scope.article is None


def is_clause(number: PrintedNumber, role: Role) -> bool:
    """ "PRIMERA.-" heads a clause as "Cláusula primera" does."""
    return number.form == "word" and not number.prefix and number.style not in ("", ",") and role == "operative"
