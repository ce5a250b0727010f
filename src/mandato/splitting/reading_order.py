"""The journey of a text to its instruments: blocks, extents, headings, roles, tree, addresses, provisions."""

from collections.abc import Sequence
from dataclasses import replace

from mandato.languages.detect import detect
from mandato.model import Instrument, Note, SourceText, Span, Why
from mandato.splitting.addresses import address
from mandato.splitting.blocks import Block
from mandato.splitting.building import build
from mandato.splitting.headings import find_headings
from mandato.splitting.instruments import Extent, find_extents
from mandato.splitting.paragraphs import read_paragraphs
from mandato.splitting.provisions import make_provisions, number_notes
from mandato.splitting.roles import assign_roles


def split(source: SourceText, *, language: str | None = None) -> tuple[Instrument, ...]:
    """Every instrument of a text, in order, at least one. `language` overrides detection.

    Ids and parties are those that the text's structure gives; dates, places and signatories come later.
    """
    code = language or detect(source.text)
    paragraphs = read_paragraphs(source, code)
    extents = find_extents(paragraphs.blocks, code)
    ends = [_start(paragraphs.blocks, extent) for extent in extents[1:]] + [len(source.text)]
    found: list[Instrument] = []
    start = 0
    for extent, end in zip(extents, ends, strict=True):
        inside = [note for note in paragraphs.notes if note.span is None or start <= note.span.start < end]
        found.append(_instrument(source, paragraphs.blocks, extent, Span(start, end), inside, language))
        start = end
    return _with_distinct_ids(found)


def _start(blocks: Sequence[Block], extent: Extent) -> int:
    return blocks[extent.first].span.start


def _instrument(
    source: SourceText, blocks: Sequence[Block], extent: Extent, span: Span, notes: list[Note], language: str | None
) -> Instrument:
    own = blocks[extent.first : extent.last]
    code = language or detect(source.text[span.start : span.end])
    headings = find_headings(own, code)
    nodes = build(source.text, own, headings, assign_roles(own, headings, extent.kind, code))
    address(nodes)
    provisions = make_provisions(source, own, nodes)
    every = sorted([*notes, *number_notes(nodes)], key=lambda note: note.span.start if note.span else 0)
    title = blocks[extent.title].text if extent.title is not None else _first_words(own, source)
    title = " ".join(title.split())
    return Instrument(
        extent.kind,
        extent.kind,
        title,
        code,
        span,
        provisions=provisions,
        notes=tuple(every),
        kind_why=Why(extent.rule, extent.title_span, extent.doubt),
    )


_LONGEST_NAME = 200


def _first_words(blocks: Sequence[Block], source: SourceText) -> str:
    """A text without a title goes by its first line, or by its file's name."""
    for block in blocks[:12]:
        if block.text and len(block.text) <= _LONGEST_NAME and block.mark is None:
            return block.text
    return source.name


def _with_distinct_ids(found: list[Instrument]) -> tuple[Instrument, ...]:
    counts: dict[str, int] = {}
    distinct = []
    for instrument in found:
        counts[instrument.id] = counts.get(instrument.id, 0) + 1
        again = counts[instrument.id]
        distinct.append(instrument if again == 1 else replace(instrument, id=f"{instrument.id}-{again}"))
    return tuple(distinct)
