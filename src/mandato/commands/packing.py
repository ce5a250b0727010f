"""A reading as bytes and back, in a fraction of the time that pickling needs for frozen values.

What an instrument has by the thousand goes in columns; the rest is made by quick makers. Reasons (`Why`) are left out,
but for those of a term, which say where its facts stand.
"""

import pickle
from collections.abc import Callable
from dataclasses import fields, replace
from io import BytesIO
from operator import attrgetter
from typing import Any

from mandato import model
from mandato.commands.columns import Column, as_column, from_column
from mandato.model.making import make, maker

_TUPLES = (
    model.Denunciation,
    model.EntryIntoForce,
    model.Mark,
    model.Note,
    model.Party,
    model.Signatory,
    model.Span,
)
_FROZEN = (model.ReadResult, model.SourceText)
_MANY = ("provisions", "commitments", "references")
_OTHERS = tuple(field.name for field in fields(model.Instrument) if field.name not in _MANY)
_MANY_PARTS, _OTHER_PARTS = attrgetter(*_MANY), attrgetter(*_OTHERS)
_OTHER_FACTS = attrgetter(*(field.name for field in fields(model.Term) if field.name != "whys"))


def pack(result: model.ReadResult) -> bytes:
    out = BytesIO()
    pickler = pickle.Pickler(out, protocol=pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCED
    pickler.dump(result)
    return out.getvalue()


def unpack(packed: bytes | memoryview) -> model.ReadResult:
    """Only of bytes that `pack` made: others can do harm."""
    result = pickle.loads(packed)  # noqa: S301 - its own bytes, out of a folder that is the user's alone
    if not isinstance(result, model.ReadResult):
        raise ValueError("These bytes hold no reading.")
    return result


def _reduced_tuple(value: Any) -> tuple[Any, ...]:
    return make, (type(value), tuple(value))


def _reduced_frozen(cls: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
    values = attrgetter(*(field.name for field in fields(cls)))
    made = _MADE[cls]
    return lambda value: (made, values(value))


def _reduced_term(term: model.Term) -> tuple[Any, ...]:
    return _term, (_OTHER_FACTS(term), tuple((fact, tuple(why)) for fact, why in term.whys))


def _term(facts: tuple[Any, ...], whys: tuple[tuple[str, tuple[Any, ...]], ...]) -> model.Term:
    return replace(model.Term(*facts), whys=tuple((fact, model.Why(*why)) for fact, why in whys))


def _reduced_instrument(instrument: model.Instrument) -> tuple[Any, ...]:
    return _instrument, (_OTHER_PARTS(instrument), [as_column(many) for many in _MANY_PARTS(instrument)])


def _instrument(parts: tuple[Any, ...], columns: list[Column]) -> model.Instrument:
    known: dict[str, Any] = dict(zip(_OTHERS, parts, strict=True))
    known |= {name: tuple(from_column(column)) for name, column in zip(_MANY, columns, strict=True)}
    return model.Instrument(**known)


def _without_reason(_why: model.Why) -> tuple[Any, ...]:
    return type(None), ()


def _named(cls: type[Any]) -> Callable[..., Any]:
    """The maker of a class under a name by which a pickle finds it here."""
    made: Any = maker(cls)
    made.__module__, made.__qualname__ = __name__, f"made_{cls.__name__}"
    globals()[made.__qualname__] = made
    return made  # type: ignore[no-any-return]


_MADE = {cls: _named(cls) for cls in _FROZEN}
_REDUCED: dict[type[Any], Callable[[Any], tuple[Any, ...]]] = {
    **dict.fromkeys(_TUPLES, _reduced_tuple),
    **{cls: _reduced_frozen(cls) for cls in _FROZEN},
    model.Instrument: _reduced_instrument,
    model.Term: _reduced_term,
    model.Why: _without_reason,
}
