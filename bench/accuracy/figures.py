"""The shape in which every measure reports."""

from pathlib import Path
from typing import NamedTuple

SHARED = Path(__file__).resolve().parents[3] / "shared"
SEEDS = SHARED / "seeds"
CORPUS = SHARED / "corpus"
ANNOTATIONS = Path(__file__).resolve().parents[1] / "annotations"


class Figure(NamedTuple):
    """`value` from 0 to 1; `goal` None where a figure is only reported; `cases` is the number it is counted over."""

    name: str
    value: float
    goal: float | None
    cases: int
    remark: str = ""


class Missing(NamedTuple):
    """A measure that could not be taken here, and why."""

    name: str
    reason: str
