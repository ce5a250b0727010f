"""The journey of a text to its instruments: blocks, extents, headings, roles, tree, addresses, provisions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mandato.languages.detect import detect
from mandato.model import Instrument, Note, SourceText, Span, Why
from mandato.splitting.addresses import address
from mandato.splitting.blocks import Block
from mandato.splitting.building import build
from mandato.splitting.front_matter import title_of
from mandato.splitting.headings import Heading, find_headings
from mandato.splitting.instruments import Extent, find_extents
from mandato.splitting.number_notes import number_notes, plainness_notes
from mandato.splitting.numbered_titles import NEAR, numbered_title
from mandato.splitting.outline import release
from mandato.splitting.paragraphs import read_paragraphs
from mandato.splitting.provisions import make_provisions
from mandato.splitting.regions import find_regions
from mandato.splitting.roles import RoleGuess, read_roles
from mandato.splitting.titles import kind_of_title
from mandato.splitting.wrapper import approved_title, end_of_wrapper


def split(source: SourceText, *, language: str | None = None) -> tuple[Instrument, ...]:
    """Every instrument of a text, in order, at least one. `language` overrides detection.

    Ids and parties are those that the text's structure gives; dates, places and signatories come later.
    """
    code = language or detect(source.text)
    paragraphs = read_paragraphs(source, code)
    wrapped = end_of_wrapper(paragraphs.blocks)
    extents = _whole(source.text, find_extents(paragraphs.blocks[wrapped:], code), paragraphs.blocks, wrapped)
    ends = [_start(paragraphs.blocks, extent) for extent in extents[1:]] + [len(source.text)]
    found: list[Instrument] = []
    given = language or (code if len(extents) == 1 else None)
    start = 0
    for extent, end in zip(extents, ends, strict=True):
        inside = [note for note in paragraphs.notes if note.span is None or start <= note.span.start < end]
        part = _Part(extent, Span(start, end), inside, wrapped)
        found.append(_instrument(source, paragraphs.blocks[extent.first : extent.last], part, given))
        start, wrapped = end, 0
    return _with_distinct_ids(found)


def _start(blocks: Sequence[Block], extent: Extent) -> int:
    return blocks[extent.first].span.start


def _whole(text: str, extents: list[Extent], blocks: Sequence[Block], wrapped: int) -> list[Extent]:
    """Extents counted in all blocks: what wraps the first belongs to it; a title it lacks may be given before it."""
    moved = [extent._replace(first=extent.first + wrapped, last=extent.last + wrapped) for extent in extents]
    first = moved[0]._replace(first=0)
    if first.title is None:
        given = _given_title(text, blocks, wrapped)
        named = kind_of_title(given) if given else None
        if given:
            kind = named.kind if named else first.kind
            first = first._replace(title=given, kind=kind, rule="title-given", doubt=0.2, title_span=blocks[0].span)
    return [first, *moved[1:]]


def _given_title(text: str, blocks: Sequence[Block], wrapped: int) -> str | None:
    if wrapped:
        return approved_title(blocks)
    if not blocks or blocks[0].mark is None or blocks[0].mark.kind != "front":
        return None
    return title_of(text[blocks[0].span.start : blocks[0].span.end])


@dataclass(frozen=True, slots=True)
class _Part:
    """One instrument's stretch of the text; `wrapped` counts the blocks that print another act before it."""

    extent: Extent
    span: Span
    notes: list[Note]
    wrapped: int


def _instrument(source: SourceText, own: Sequence[Block], part: _Part, language: str | None) -> Instrument:
    extent, span, wrapped = part.extent, part.span, part.wrapped
    code = language or detect(source.text[span.start : span.end])
    body = own[wrapped:]
    regions = find_regions(body, code)
    found = find_headings(body, code, regions)
    headings = [*([None] * wrapped), *found]
    kind, guesses = read_roles(body, found, extent.kind, code, regions)
    roles = [*([RoleGuess("front", "wrapper", 0.1)] * wrapped), *guesses]
    _keep_title_in_front(own, extent.title_span, headings, roles)
    nodes = build(source.text, own, headings, roles)
    address(nodes)
    provisions = make_provisions(source, own, nodes)
    every = sorted([*part.notes, *number_notes(nodes)], key=lambda note: note.span.start if note.span else 0)
    release(nodes)
    every += plainness_notes(kind, provisions)
    title = _numbered(body[: regions.body + NEAR]) or extent.title or _first_words(own, source)
    named = Why(extent.rule, extent.title_span, extent.doubt)
    return Instrument(
        kind,
        kind,
        title,
        code,
        span,
        provisions=provisions,
        notes=tuple(every),
        kind_why=named if kind == extent.kind else Why("spoken-words", None, 0.2),
    )


_SPOKEN = frozenset({"formula", "preambular", "operative"})  # what a body says already: a title below is a heading


def _keep_title_in_front(
    blocks: Sequence[Block], title: Span | None, headings: list[Heading | None], roles: list[RoleGuess]
) -> None:
    for at, block in enumerate(blocks):
        if title is None or block.span.start >= title.end or roles[at].role in _SPOKEN:
            return
        if block.span.start >= title.start:
            headings[at], roles[at] = None, RoleGuess("front", "title", 0.05)


def _numbered(front: Sequence[Block]) -> str | None:
    return next((title for at in range(len(front)) if (title := numbered_title(front, at))), None)


_SHORTEST_NAME = 8
_LONGEST_NAME = 200


def _first_words(blocks: Sequence[Block], source: SourceText) -> str:
    """A text without a title goes by its first line, or by its file's name."""
    for block in blocks[:12]:
        if _SHORTEST_NAME <= len(block.text) <= _LONGEST_NAME and block.mark is None:
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
