"""A page on which nearly every line is a paragraph, as most plain texts are printed: its blocks, in one walk down it.

Whatever asks for a second look (mark-up, tables, page numbers, repeated lines, lines broken by hand) sends the page
back, to be read from its lines and drafts, which give a plain page the same blocks.
"""

from mandato.model import Span
from mandato.model.making import make
from mandato.splitting.blocks import Block
from mandato.splitting.drafts import HYPHENS, is_bare
from mandato.splitting.furniture import LONGEST_HEADER, is_markup, may_number_page
from mandato.splitting.heads import MARKED, read_head, skip_blank
from mandato.splitting.lines import Line, columns
from mandato.splitting.numbers import read_number
from mandato.splitting.wrapping import SENTENCE_ENDS, Page, breaks_off, common_width, ends_open, runs_on

_TELLTALES = ("|", "*", "\f", "   ")  # of columns, emphasis and page breaks


def read_plain_page(text: str) -> list[Block] | None:
    """The blocks; None where the page is not as plain as that."""
    if any(telltale in text for telltale in _TELLTALES):
        return None
    blocks: list[Block] = []
    pairs = _Pairs()
    before: Block | None = None
    offset = gap = 0
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            block = _block(text, raw, words, (offset, gap))
            if block is None or not pairs.may_stand(raw, words, block, before):
                return None
            if before is not None and not _is_whole(text, before) and _may_go_on(text, before, block):
                block = _joined(text, before, block)
                if block is None:
                    return None
                blocks.pop()
            blocks.append(block)
            before, gap = block, 0
        else:
            gap += 1
        offset += len(raw) + 1
    return blocks if pairs.are_plain(text, blocks) else None


def _block(text: str, raw: str, words: str, place: tuple[int, int]) -> Block | None:
    """One line as a paragraph; None where it begins with a mark that is no bullet.

    `place` is its offset and the blank lines before it.
    """
    start, gap = place
    first, indent = words[0], 0
    if raw[0] != first:
        left = len(raw) - len(raw.lstrip())
        start, indent = start + left, columns(raw, left)
    if not first.isalnum() and is_markup(words):
        return None
    end = start + len(words)
    span = make(Span, (start, end))
    segments: tuple[Span, ...] = (span,)
    if first in MARKED:
        at, number, *marks = read_head(text, start, end)
        if number is None or any(marks):
            return None
    else:
        number = read_number(text, start, end)
        at = start if number is None else skip_blank(text, number.span[1], end)
    if number is not None:
        if at < end:
            words, segments = text[at:end], (make(Span, (at, end)),)
        elif is_bare(number):
            number = None
        else:
            words, segments = "", ()
    return make(Block, (words, span, segments, number, indent, False, None, None, None, None, gap))


class _Pairs:
    """What lines tell beside each other: repeated ones, tabs one below the other, the width of a page."""

    def __init__(self) -> None:
        self._short: set[str] = set()
        self._repeated: set[str] = set()
        self._tabbed = False
        self._line = Line(0, 0, 0, 0, 0, False)
        self._glued: list[tuple[Line, Line]] = []  # lines of which one follows the other at once
        self._spaced: list[int] = []  # lengths of those that a blank line follows

    def may_stand(self, raw: str, words: str, block: Block, before: Block | None) -> bool:
        gap, (start, end) = block[10], block[1]
        if len(words) <= LONGEST_HEADER:
            if may_number_page(words):
                return False
            (self._repeated if words in self._short else self._short).add(words)
        tabbed = "\t" in raw
        if tabbed and self._tabbed and not gap:
            return False
        self._tabbed = tabbed or (self._tabbed and not gap)
        line = make(Line, (start, end, block[4], gap, 0, False))
        if before is not None and gap < 2:
            if gap:
                last = self._line
                self._spaced.append(last[1] - last[0] + last[2])
            else:
                self._glued.append((self._line, line))
        self._line = line
        return True

    def are_plain(self, text: str, blocks: list[Block]) -> bool:
        """No width shows at which lines are broken, or none that joins lines which stand for themselves."""
        if common_width(self._spaced) or any(_may_run(text, blocks, at) for at in self._again(blocks)):
            return False
        width = common_width([line.end - line.start + line.indent for line, _ in self._glued])
        if not width:
            return True
        begins = {block.span.start for block in blocks}
        page = Page(width, double=False)
        return not any(after.start in begins and runs_on(text, line, after, page) for line, after in self._glued)

    def _again(self, blocks: list[Block]) -> list[int]:
        """Where lines stand that are printed more than once."""
        return [at for at, block in enumerate(blocks) if block.text in self._repeated] if self._repeated else []


def _may_run(text: str, blocks: list[Block], at: int) -> bool:
    """A line printed again may be a page's running header: it stands in a sentence, or in a list of letters."""
    if at + 1 < len(blocks):
        number = blocks[at + 1].number
        if number is not None:
            return number.form in ("letter", "roman")
    return at > 0 and text[blocks[at - 1].span.end - 1] not in SENTENCE_ENDS


def _is_whole(text: str, block: Block) -> bool:
    """It has words and ends as a sentence does: what most paragraphs do, asked before all else."""
    return block[0] != "" and text[block[1][1] - 1] in SENTENCE_ENDS


def _may_go_on(text: str, before: Block, block: Block) -> bool:
    """The line may go on with the sentence, or be the words of the number, that stands above it."""
    if not before.text and block.number is None and (before.number is None or not before.number.prefix):
        return True
    start, end = before.segments[-1] if len(before.segments) > 1 else before.span
    if text[end - 1] in SENTENCE_ENDS:
        return False
    if block.gap == 0:
        return text[block.span[0]].islower() or ends_open(text, start, end)
    return block.number is None and before.text != "" and breaks_off(text, start, end, block.span[0], cut=False)


def _joined(text: str, before: Block, block: Block) -> Block | None:
    """Two lines of one sentence; None where a number, a blank line or a broken word makes that doubtful."""
    if block.gap or not before.text or before.text[-1] in HYPHENS:
        return None
    number, span = block.number, block.span
    if number is not None and (number.form == "bullet" or number.style or number.prefix):
        return None
    return before._replace(
        text=f"{before.text} {text[span.start : span.end]}",
        span=Span(before.span.start, span.end),
        segments=(*before.segments, span),
    )
