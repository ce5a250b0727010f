"""Nodes with their addresses in, provisions out: their words, spans and pieces in the source."""

from collections.abc import Sequence

from mandato.model import Cell, Provision, SourceText, Span, Why
from mandato.model.making import make, maker
from mandato.splitting.blocks import Block, PrintedNumber
from mandato.splitting.outline import Node

_new_provision = maker(Provision)


def make_provisions(source: SourceText, blocks: Sequence[Block], nodes: Sequence[Node]) -> tuple[Provision, ...]:
    """One provision a node, in order."""
    ends = _ends(blocks, nodes)
    return tuple([_provision(source, blocks, node, end) for node, end in zip(nodes, ends, strict=True)])


def _ends(blocks: Sequence[Block], nodes: Sequence[Node]) -> list[int]:
    """Where the whole printed stretch of every node ends: its own blocks and its children's."""
    ends = [blocks[node.blocks[-1] if node.blocks else node.first].span[1] for node in nodes]
    for node in reversed(nodes):
        parent = node.parent
        if parent is not None and parent.role != "heading" and ends[parent.index] < ends[node.index]:
            ends[parent.index] = ends[node.index]
    return ends


def _provision(source: SourceText, blocks: Sequence[Block], node: Node, end: int) -> Provision:
    block = blocks[node.first]
    own, number, printed, parent, kind = block.span, node.number, node.printed, node.parent, node.kind
    if kind == "row" and block.cells:
        text, segments = _row_text(source.text, block.cells, block)
    elif node.blocks == [node.first] and node.title_span is None and (number is None) is (block.number is None):
        text, segments = block.text, block.segments
    else:
        text, segments = _node_text(source.text, blocks, node)
    return _new_provision(
        node.id,
        node.label,
        number,
        node.ordinal,
        node.role,
        node.level,
        None if parent is None else parent.id,
        node.title,
        text,
        own if own[1] == end else make(Span, (own[0], end)),
        segments,
        source.page_at(own[0]) if source.pages else None,
        block.cells if kind == "row" else None,
        make(Why, (node.role_rule, own, node.role_doubt)),
        None if printed is None or number is None else make(Why, (node.rule, printed.span, node.doubt)),
    )


def _row_text(text: str, cells: Sequence[Cell], block: Block) -> tuple[str, tuple[Span, ...]]:
    filled = [cell for cell in cells if cell.text.strip()]
    if all(text[cell.span.start : cell.span.end] == cell.text == cell.text.strip() for cell in filled):
        return " ".join(cell.text for cell in filled), tuple(cell.span for cell in filled)
    return block.text, block.segments


def _node_text(text: str, blocks: Sequence[Block], node: Node) -> tuple[str, tuple[Span, ...]]:
    if len(node.blocks) == 1 and node.title_span is None and (node.number is not None or node.printed is None):
        block = blocks[node.blocks[0]]
        if block.number is None or (node.number is not None and node.blocks[0] == node.first):
            return block.text, block.segments
    parts: list[str] = []
    segments: list[Span] = []
    for at in node.blocks:
        block = blocks[at]
        words, pieces = block.text, list(block.segments)
        if _is_word(block.number, numbers=node.number is not None and at == node.first):
            words, pieces = _with_number(text, block)
        if node.title_span is not None:
            words, pieces = _without_title(text, words, pieces, node.title_span)
        if words:
            parts.append(words)
            segments.extend(pieces)
    return " ".join(parts), tuple(segments)


def _is_word(number: PrintedNumber | None, *, numbers: bool) -> bool:
    """What looked like a number at the head of a block belongs to its sentence: it numbers nothing."""
    return number is not None and not numbers and number.form != "bullet"


def _with_number(text: str, block: Block) -> tuple[str, list[Span]]:
    """What looked like a number is a part of the words."""
    assert block.number is not None
    start, end = block.number.span
    while end > start and text[end - 1].isspace():
        end -= 1
    printed = text[start:end]
    if not block.segments:
        return printed, [Span(start, end)]
    first = block.segments[0]
    between = text[end : first.start]
    if between.strip():
        return f"{printed} {block.text}", [Span(start, end), *block.segments]
    whole = text[start : first.end]
    rest = block.text[first.end - first.start :]
    return whole + rest, [Span(start, first.end), *block.segments[1:]]


def _without_title(text: str, words: str, pieces: list[Span], title: Span) -> tuple[str, list[Span]]:
    """The pieces behind the title; those of another block are left as they are."""
    if not pieces or pieces[0].start >= title.end or pieces[-1].end <= title.start:
        return words, pieces
    kept = [make(Span, (max(piece.start, title.end), piece.end)) for piece in pieces if piece.end > title.end]
    if not kept:
        return "", []
    offset = words.find(text[kept[0].start : kept[0].end])
    while kept and offset > 0:
        rest = words[offset:]
        lead = len(rest) - len(rest.lstrip(":.–— "))
        if lead and lead < kept[0].end - kept[0].start:
            kept[0] = Span(kept[0].start + lead, kept[0].end)
        return rest[lead:], kept
    return words, pieces
