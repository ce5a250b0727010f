"""A source text in, its blocks out: logical paragraphs, list items and table rows, free of mark-up and furniture."""

from typing import NamedTuple

from mandato.model import Mark, Note, SourceText, Span
from mandato.model.making import make
from mandato.splitting.blocks import Block
from mandato.splitting.drafts import Draft, add_piece, gather
from mandato.splitting.emphasis import strip_emphasis
from mandato.splitting.furniture import page_numbers, repeated_lines
from mandato.splitting.inline_recitals import part_recitals
from mandato.splitting.layout_marks import emphasised, marks_of_lines
from mandato.splitting.lines import read_lines
from mandato.splitting.plain_page import read_plain_page
from mandato.splitting.running_headers import running_headers
from mandato.splitting.wrapping import SENTENCE_ENDS, Page, breaks_off, measure_page


class Paragraphs(NamedTuple):
    """`notes` name the furniture that was left out and the cuts that were healed."""

    blocks: list[Block]
    notes: tuple[Note, ...]


def make_blocks(source: SourceText, language: str) -> list[Block]:
    """The blocks alone."""
    return read_paragraphs(source, language).blocks


def read_paragraphs(source: SourceText, language: str) -> Paragraphs:
    """Every character that is not white space stands in a block, or in the span of a note on furniture."""
    plain = None if source.marks else read_plain_page(source.text)
    return from_lines(source, language) if plain is None else Paragraphs(part_recitals(plain, language), ())


def from_lines(source: SourceText, language: str) -> Paragraphs:
    """The long way, for every page: lines, drafts, then blocks without furniture and cuts."""
    text = source.text
    lines, starts = read_lines(text)
    page = measure_page(text, lines)
    drafts, tables = gather(text, lines, starts, page, marks_of_lines(lines, source.marks))
    numbered = page_numbers(text, lines)
    repeated = repeated_lines(text, lines)
    if numbered:
        at_page_numbers = {lines[index].start for index in numbered}
        for draft in drafts:
            if draft.start in at_page_numbers and draft.kind == "text" and draft.lines == 1:
                draft.kind = "furniture"
    headers = running_headers(
        text, drafts, {lines[index].start: words for words, at in repeated.items() for index in at}
    )
    for index in headers:
        drafts[index].kind = "furniture"
    del lines, starts, repeated  # a long text's lines take as much room as its blocks
    notes = [note for table in tables for note in table.notes]
    if page.double:
        notes.append(
            Note("lines-joined", "a blank line stands after every line; lines joined to paragraphs", Span(0, 0))
        )
    kept = _heal(text, drafts, page, notes)
    del drafts
    notes.extend(_mended(draft) for draft in kept if draft.mended)
    bold = emphasised(source.marks)
    starred = "*" in text
    blocks = [_block(text, draft, bold, starred=starred) for draft in kept]
    blocks = part_recitals(blocks, language)
    return Paragraphs(blocks, tuple(sorted(notes, key=_place)))


def _place(note: Note) -> int:
    return note.span.start if note.span else 0


def _heal(text: str, drafts: list[Draft], page: Page, notes: list[Note]) -> list[Draft]:
    """Takes the furniture out and joins the paragraphs that it, or a page's end, had cut."""
    kept: list[Draft] = []
    cut = False
    for draft in drafts:
        if draft.kind in ("furniture", "repeat"):
            notes.append(_left_out(text, draft))
            cut = cut or draft.kind == "furniture"
            continue
        last = kept[-1] if kept else None
        if last and not _is_whole(text, last) and _goes_on(text, last, draft, page, cut=cut or draft.page_break):
            if not page.double:
                notes.append(_joined(last, draft, cut=cut or draft.page_break))
            _join(text, last, draft)
        else:
            kept.append(draft)
        cut = False
    return kept


def _is_whole(text: str, draft: Draft) -> bool:
    """It ends as a sentence does: what most paragraphs do, asked before all else."""
    return bool(draft.pieces) and text[draft.pieces[-1][1] - 1] in SENTENCE_ENDS


def _goes_on(text: str, last: Draft, draft: Draft, page: Page, *, cut: bool) -> bool:
    if last.kind != "text" or draft.kind != "text" or draft.level or _is_heading_line(last):
        return False
    if not draft.pieces or draft.quoted != last.quoted:
        return False
    if not last.pieces:
        return last.number is not None and not last.number.prefix and draft.number is None
    if draft.number is not None:
        return False
    if draft.gap == 0 and not cut:
        return False
    piece = last.pieces[-1]
    start = piece.start if last.lines > 1 else last.start
    width = page.width if page.double else 0
    return breaks_off(text, start, piece.end, draft.pieces[0].start, cut=cut or page.double, width=width)


def _is_heading_line(draft: Draft) -> bool:
    """Marked as a heading; an article's words may stand on the marked line, and go on below it."""
    number = draft.number
    return draft.level > 0 and (number is None or not number.prefix)


def _join(text: str, last: Draft, draft: Draft) -> None:
    for piece in draft.pieces:
        add_piece(text, last, piece)
    last.end = draft.end
    last.lines += draft.lines


def _left_out(text: str, draft: Draft) -> Note:
    words = text[draft.start : draft.end]
    if draft.kind == "repeat":
        return Note(
            "table-repeat", f'"{_short(words)}" printed again in a table; left out', Span(draft.start, draft.end)
        )
    return Note("page-furniture", f'"{_short(words)}" taken for page furniture; left out', Span(draft.start, draft.end))


def _joined(last: Draft, draft: Draft, *, cut: bool) -> Note:
    span = Span(last.pieces[-1].end if last.pieces else last.end, draft.pieces[0].start)
    cause = "cut by a page break" if cut else "cut by a blank line"
    return Note("paragraph-joined", f"a paragraph {cause}; joined", span)


_SHORT = 60


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _SHORT else flat[: _SHORT - 1] + "…"


def _mended(draft: Draft) -> Note:
    words = "a word" if draft.mended == 1 else f"{draft.mended} words"
    return Note("hyphenation", f"{words} broken at the end of a line made whole", Span(draft.start, draft.end))


def _block(text: str, draft: Draft, bold: frozenset[Span], *, starred: bool) -> Block:
    """`starred` says that the text has a star somewhere."""
    pieces, glue, start, end = draft.pieces, draft.glue, draft.start, draft.end
    plain, number = draft.kind == "text", draft.number
    starred = starred and plain and text.find("*", start, end) >= 0
    if plain and not starred and draft.mark is None and not draft.level and len(pieces) == 1:
        (piece,) = pieces
        words, span = text[piece[0] : piece[1]], make(Span, (start, end))
        return make(Block, (words, span, (piece,), number, draft.indent, False, None, None, None, None, draft.gap))
    emphasis, lead = draft.mark is not None and draft.mark.span in bold, None
    if starred:
        stripped = strip_emphasis(text, pieces, glue)
        pieces, glue, lead = stripped.pieces, stripped.glue, stripped.lead
        emphasis = emphasis or stripped.whole
    return Block(
        joined_text(text, pieces, glue),
        Span(start, end),
        tuple(pieces),
        number,
        draft.indent,
        emphasis,
        lead,
        _mark(draft),
        draft.cells,
        draft.table,
        draft.gap,
    )


def joined_text(text: str, pieces: list[Span], glue: list[bool]) -> str:
    if len(pieces) == 1:
        return text[pieces[0].start : pieces[0].end]
    parts: list[str] = []
    for piece, sticks in zip(pieces, glue, strict=True):
        if parts and not sticks:
            parts.append(" ")
        parts.append(text[piece.start : piece.end])
    return "".join(parts)


def _mark(draft: Draft) -> Mark | None:
    if draft.mark is not None and draft.mark.kind != "paragraph":
        return draft.mark
    span = Span(draft.start, draft.end)
    if draft.level:
        return Mark("heading", span, draft.level)
    if draft.kind in ("header", "area"):
        return Mark("heading", span)
    if draft.kind == "row":
        return Mark("row", span)
    return Mark("front", span) if draft.kind == "front" else None
