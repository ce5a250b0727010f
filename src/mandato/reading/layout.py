"""Builds one text out of the parts of a structured file, and remembers what each part was."""

from collections.abc import Iterable

from mandato.model import Mark, Span
from mandato.model.source import MarkKind


class Layout:
    """Paragraphs are parted by a blank line; a table row is one line, its cells parted by tabs."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._marks: list[Mark] = []

    def add(self, text: str, kind: MarkKind, level: int | None = None, *, emphasis: bool = False) -> None:
        """A block of its own; white space at its ends is dropped, and an empty block leaves no trace."""
        text = text.strip()
        if text:
            self._separate("\n\n")
            span = self._write(text)
            self._marks.append(Mark(kind, span, level))
            if emphasis:
                self._marks.append(Mark("emphasis", span))

    def add_table(self, rows: Iterable[Iterable[str]]) -> None:
        """Empty rows are dropped; cells are set on one line."""
        kept = [[_one_line(cell) for cell in row] for row in rows]
        kept = [row for row in kept if any(row)]
        if not kept:
            return
        if all(len(row) == 1 for row in kept):
            for row in kept:
                self.add(row[0], "paragraph")
            return
        self._separate("\n\n")
        first, marks = self._length, []
        for row in kept:
            self._separate("\n")
            start = self._length
            for position, cell in enumerate(row):
                if position:
                    self._write("\t")
                marks.append(Mark("cell", self._write(cell)))
            marks.append(Mark("row", Span(start, self._length)))
        self._marks.append(Mark("table", Span(first, self._length)))
        self._marks.extend(marks)

    def finish(self) -> tuple[str, tuple[Mark, ...]]:
        return "".join(self._parts) + "\n" * bool(self._parts), tuple(self._marks)

    def _separate(self, separator: str) -> None:
        if self._parts and self._parts[-1] != "\n\n":
            self._write(separator)

    def _write(self, text: str) -> Span:
        start = self._length
        self._parts.append(text)
        self._length += len(text)
        return Span(start, self._length)


def _one_line(text: str) -> str:
    return " ".join(text.split())
