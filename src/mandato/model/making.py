"""Values made fast: the constructors that Python writes for frozen values are slow, and a long text makes millions.

For the few places that make a value for every line or paragraph; everywhere else the class is called.
"""

from collections.abc import Callable
from dataclasses import fields, make_dataclass
from typing import Any, ParamSpec, TypeVar

Fields = ParamSpec("Fields")
Value = TypeVar("Value")

make = tuple.__new__
"""`make(Span, (start, end))` is `Span(start, end)`, all fields given, without the function between that doubles it."""


def maker(cls: Callable[Fields, Value]) -> Callable[Fields, Value]:
    """The constructor of a frozen dataclass with slots in less than half of its time.

    A frozen value asks `object.__setattr__` to store each field by its name. This one is filled while it still is of
    a class with the same slots that is not frozen, and frozen then.
    """
    frozen: Any = cls
    pliant: Any = make_dataclass(
        f"_Pliant{frozen.__name__}", [(field.name, field.type, field) for field in fields(frozen)], slots=True
    )

    def made(*values: Any, **named: Any) -> Any:
        value = pliant(*values, **named)
        value.__class__ = frozen
        return value

    return made
