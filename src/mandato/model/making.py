"""Values made fast: the constructors that Python writes for frozen values are slow, and a long text makes millions.

For the few places that make a value for every line or paragraph; everywhere else the class is called.
"""

from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import Any, ParamSpec, TypeVar, cast

Fields = ParamSpec("Fields")
Value = TypeVar("Value")

make = tuple.__new__
"""`make(Span, (start, end))` is `Span(start, end)`, all fields given, without the function between that doubles it."""


def maker(cls: Callable[Fields, Value]) -> Callable[Fields, Value]:
    """The constructor of a frozen dataclass with slots in a quarter of its time.

    A frozen value asks `object.__setattr__` to store each field by its name. This one is filled while it still is of
    a class with the same slots that is not frozen, and frozen then.
    """
    known = fields(cast(Any, cls))
    names = [field.name for field in known]
    pliant = type(f"_Pliant{cls.__name__}", (), {"__slots__": names})
    defaults = {name: field.default for name, field in zip(names, known, strict=True) if field.default is not MISSING}
    heads = [f"{name}=_default[{name!r}]" if name in defaults else name for name in names]
    lines = [
        f"def made({', '.join(heads)}):",
        "    _value = _new(_pliant)",
        *(f"    _value.{name} = {name}" for name in names),
        "    _value.__class__ = _frozen",
        "    return _value",
    ]
    room: dict[str, Any] = {"_new": object.__new__, "_pliant": pliant, "_frozen": cls, "_default": defaults}
    exec("\n".join(lines), room)  # noqa: S102 - names of fields alone, as dataclasses write their own constructors
    return cast(Callable[Fields, Value], room["made"])
