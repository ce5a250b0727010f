"""Many values of one class as columns of plain values, and back: far sooner written and read than one by one.

The spans of a thousand provisions become two lists of numbers. Reasons (`Why`) are left out.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from functools import partial
from itertools import chain, islice
from operator import attrgetter
from typing import Any, NamedTuple

from mandato import model
from mandato.model.making import make, maker

_TUPLES = (
    *(model.Action, model.Bearer, model.Cell, model.Condition, model.Deliverable, model.Due, model.Resolved),
    *(model.Span, model.Target),
)
_FROZEN = (model.Commitment, model.Provision, model.Reference)
_PLAIN = frozenset((str, int, float, bool))
_NONE = type(None)

Column = list[Any] | tuple[Any, ...]
"""Plain values as they are; else what they are (a class's name, "tuples" or "nothing") with its columns."""


class _Kind(NamedTuple):
    """How values of a class are taken apart, all at once, and made again."""

    parts: Callable[[Sequence[Any]], Iterator[tuple[Any, ...]]]
    made: Callable[..., Iterator[Any]]


def as_column(values: Sequence[Any]) -> Column:
    """Raises TypeError for values of several classes, or of one that has no columns."""
    kinds = set(map(type, values)) - {_NONE}
    if kinds <= _PLAIN:
        return list(values)
    if kinds == {model.Why}:
        return "nothing", len(values)
    if kinds == {tuple}:
        sizes = [-1 if each is None else len(each) for each in values]
        return "tuples", sizes, as_column(list(chain.from_iterable(filter(None, values))))
    (kind,) = kinds if len(kinds) == 1 else (_NONE,)
    if kind not in _NAMES:
        raise TypeError(f"There are no columns for {', '.join(sorted(each.__name__ for each in kinds))} together.")
    held = [each for each in values if each is not None]
    gaps = None if len(held) == len(values) else [each is None for each in values]
    return _NAMES[kind], gaps, [as_column(part) for part in zip(*_KINDS[_NAMES[kind]].parts(held), strict=True)]


def from_column(column: Column) -> list[Any]:
    if isinstance(column, list):
        return column
    what, *rest = column
    if what == "nothing":
        return [None] * rest[0]
    if what == "tuples":
        items = iter(from_column(rest[1]))
        if set(rest[0]) == {1}:
            return list(zip(items))
        return [None if size < 0 else tuple(islice(items, size)) for size in rest[0]]
    gaps, parts = rest
    made = _KINDS[what].made(*map(from_column, parts))
    return list(made) if gaps is None else [None if gap else next(made) for gap in gaps]


def _kind_of_tuple(cls: type[Any]) -> _Kind:
    return _Kind(iter, lambda *parts: map(partial(make, cls), zip(*parts, strict=True)))


def _kind_of_frozen(cls: type[Any]) -> _Kind:
    parts = attrgetter(*(field.name for field in fields(cls)))
    return _Kind(partial(map, parts), partial(map, maker(cls)))


_NAMES: dict[type[Any], str] = {cls: cls.__name__ for cls in (*_TUPLES, *_FROZEN)}
_KINDS = {
    **{cls.__name__: _kind_of_tuple(cls) for cls in _TUPLES},
    **{cls.__name__: _kind_of_frozen(cls) for cls in _FROZEN},
}
