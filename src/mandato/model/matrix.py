"""A plan against an instrument: promises down, the plan's rows across, each cell its citation or a suggested match."""

from typing import Literal, NamedTuple

from mandato.model.finding import Coverage


class MatrixCell(NamedTuple):
    """cited: the row cites the promise; doubted: another fits better; suggested: the row rather means this one."""

    kind: Literal["cited", "doubted", "suggested", "transversal"]
    text: str


class Matrix(NamedTuple):
    """`rows` are (provision, name) of the plan; `cells` by (promise, row)."""

    plan: str
    instrument: str
    promises: tuple[tuple[Coverage, str], ...]
    rows: tuple[tuple[str, str], ...]
    cells: dict[tuple[str, str], MatrixCell]

    def holes(self) -> "Matrix":
        """Only the promises that nothing implements."""
        return self._replace(promises=tuple(pair for pair in self.promises if not pair[0].by))
