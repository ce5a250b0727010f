"""A piece of the source that knows where it stands."""

import re
from typing import NamedTuple

from mandato.model import Instrument, SourceText, Span

_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_SENTENCE_END = re.compile(r"[.;:](?=\s+[A-ZÀ-Ý]|\s*\n)|\n[ \t]*\n")
_FIELDS = re.compile(r"\s*---\n(?:[^\n]*\n)*?---\n")
_OPENING, _CLOSING = 9000, 6000


class Stretch(NamedTuple):
    """`start` is the offset of `text` in the source."""

    text: str
    start: int

    def span(self, start: int, end: int) -> Span:
        return Span(self.start + start, self.start + end)

    def cut(self, start: int, end: int) -> "Stretch":
        return Stretch(self.text[start:end], self.start + start)

    def until_blank_line(self) -> "Stretch":
        """Cut at the first blank line that does not break a sentence in two."""
        for found in _BLANK_LINE.finditer(self.text):
            if self.text[: found.start()].rstrip()[-1:] in ".:;" or self.text[found.end() : found.end() + 1].isupper():
                return self.cut(0, found.start())
        return self

    def sentence(self) -> "Stretch":
        found = _SENTENCE_END.search(self.text)
        return self.cut(0, found.start()) if found else self


def own_start(source: SourceText, instrument: Instrument) -> int:
    """Where the instrument's own text begins: behind a page's fields and behind an act that approves it."""
    fields = _FIELDS.match(source.text, instrument.span.start)
    start = fields.end() if fields else instrument.span.start
    wrapping = (p.span.end for p in instrument.provisions if p.role_why and p.role_why.rule == "wrapper")
    return max(wrapping, default=start)


def whole(source: SourceText, instrument: Instrument) -> Stretch:
    start = own_start(source, instrument)
    return Stretch(source.text[start : instrument.span.end], start)


def opening(source: SourceText, instrument: Instrument) -> Stretch:
    """From the beginning to the first decision or narrative paragraph, bounded."""
    start = own_start(source, instrument)
    first = next((p.span.start for p in instrument.provisions if p.role in {"operative", "row"}), instrument.span.end)
    return Stretch(source.text[start : max(first, start) if first - start < _OPENING else start + _OPENING], start)


def closing(source: SourceText, instrument: Instrument) -> Stretch:
    """From the last decision of the body (an annex aside) to the end of what closes it, bounded."""
    backs = [p.span for p in instrument.provisions if p.role == "back"]
    if backs:
        start = backs[0].start
        before = max((p.span.start for p in instrument.provisions if p.span.end <= start), default=start)
        begin = max(before, start - _CLOSING)
        return Stretch(source.text[begin : _closing_end(instrument, backs[-1].end)], begin)
    start = max(own_start(source, instrument), instrument.span.end - _CLOSING)
    return Stretch(source.text[start : instrument.span.end], start)


def backs_in(instrument: Instrument, end: Stretch) -> int:
    """Where in the closing stretch the block of signatures begins; its length where there is none."""
    first = next((p.span.start for p in instrument.provisions if p.role == "back"), None)
    return len(end.text) if first is None else max(0, first - end.start)


def _closing_end(instrument: Instrument, after: int) -> int:
    """To the first annex, or other text, or the end: signatures in columns may have been read as a table."""
    others = (
        p.span.start
        for p in instrument.provisions
        if p.span.start >= after and (p.role in _OTHER_TEXT or p.id.startswith("annex"))
    )
    return min(min(others, default=instrument.span.end), after + _CLOSING)


_OTHER_TEXT = frozenset(("heading", "formula", "preambular", "operative"))  # a translation that follows, for one
