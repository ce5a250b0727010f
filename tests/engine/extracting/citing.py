"""Small instruments made of paragraphs, to cite with."""

from mandato.extracting.citations.references import extract_references
from mandato.model import Cell, Instrument, Provision, Reference, SourceText, Span
from mandato.model.instrument import InstrumentKind, Role


def provision(identity: str, text: str, start: int, *, label: str | None = None, role: Role = "text") -> Provision:
    span = Span(start, start + len(text))
    return Provision(identity, label, label, 1, role, None, None, None, text, span, (span,))


def instrument_of(
    *texts: str, language: str = "en", kind: InstrumentKind = "other", title: str = "", labels: tuple[str, ...] = ()
) -> tuple[SourceText, Instrument]:
    """One provision for each text; `labels` name the first ones."""
    whole = "\n".join(texts)
    provisions, offset = [], 0
    for index, text in enumerate(texts):
        label = labels[index] if index < len(labels) else None
        provisions.append(provision(f"p_{index + 1}", text, offset, label=label))
        offset += len(text) + 1
    source = SourceText("made.txt", "0", "text/plain", whole)
    return source, Instrument("made", kind, title, language, Span(0, len(whole)), provisions=tuple(provisions))


def row_of(header: str, text: str) -> tuple[SourceText, Instrument]:
    """An instrument of one row with one cell."""
    span = Span(0, len(text))
    row = Provision(
        "row_1", None, None, 1, "row", None, None, None, text, span, (span,), cells=(Cell(header, text, span),)
    )
    source = SourceText("made.txt", "0", "text/plain", text)
    return source, Instrument("plan", "action-plan", "A plan", "en", span, provisions=(row,))


def cited(*texts: str, language: str = "en", title: str = "", kind: InstrumentKind = "other") -> list[Reference]:
    return list(extract_references(*instrument_of(*texts, language=language, title=title, kind=kind)))


def targets(*texts: str, language: str = "en") -> list[tuple[str | None, str | None]]:
    """Symbol, or else name, and label of each reference."""
    found = cited(*texts, language=language)
    return [(item.target.symbol or item.target.instrument, item.target.label) for item in found]
