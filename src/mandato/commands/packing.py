"""A reading as bytes and back, in a fraction of the time that pickling needs for frozen values.

Tuples with names are made by C alone, frozen values by their quick makers. Reasons (`Why`) are left out, but for
those of a term, which say where its facts stand.
"""

import pickle
from collections.abc import Callable
from dataclasses import fields, replace
from io import BytesIO
from operator import attrgetter
from typing import Any

from mandato import model
from mandato.model.making import make, maker

_TUPLES = (
    *(model.Action, model.Bearer, model.Cell, model.Condition, model.Deliverable, model.Denunciation, model.Due),
    *(model.EntryIntoForce, model.Mark, model.Note, model.Party, model.Resolved, model.Signatory, model.Span),
    model.Target,
)
_FROZEN = (model.Commitment, model.Instrument, model.Provision, model.ReadResult, model.Reference, model.SourceText)
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
    model.Term: _reduced_term,
    model.Why: _without_reason,
}
