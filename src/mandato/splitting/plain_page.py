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
from mandato.splitting.numbers import read_number, read_word
from mandato.splitting.wrapping import SENTENCE_ENDS, Page, breaks_off, common_width, ends_open, runs_on

_TELLTALES = ("|", "*", "\f", "   ")  # of columns, emphasis and page breaks


def read_plain_page(text: str) -> list[Block] | None:
    """The blocks; None where the page is not as plain as that."""
    if any(telltale in text for telltale in _TELLTALES):
        return None
    blocks: list[Block] = []
    lines = _Lines(tabs="\t" in text)
    before: Block | None = None
    whole = True  # the line before has words and ends as a sentence does, as most paragraphs do
    offset = gap = 0
    for raw in text.split("\n"):
        words = raw.strip()
        if not words:
            gap += 1
            offset += len(raw) + 1
            continue
        left = "" if raw[0] == words[0] else raw[: len(raw) - len(raw.lstrip())]
        start = offset + len(left)
        offset += len(raw) + 1
        line = make(Line, (start, start + len(words), columns(left, len(left)) if left else 0, gap, 0, False))
        block = _block(text, words, line)
        if block is None or not lines.may_hold(words, line, left):
            return None
        if not whole and before is not None and _may_go_on(text, before, block):
            block = _joined(text, before, block)
            if block is None:
                return None
            blocks.pop()
        blocks.append(block)
        before, gap = block, 0
        whole = words[-1] in SENTENCE_ENDS and block[0] != ""
    return blocks if lines.are_plain(text, blocks) else None


def _block(text: str, words: str, line: Line) -> Block | None:
    """One line as a paragraph; None where it begins with a mark that is no bullet."""
    start, end, indent, gap, _, _ = line
    first = words[0]
    span = make(Span, (start, end))
    at = start
    if first.isalpha():
        number = read_word(text, start, end)
    elif not first.isalnum() and is_markup(words):
        return None
    elif first in MARKED:
        at, number, *marks = read_head(text, start, end)
        if number is None or any(marks):
            return None
    else:
        number = read_number(text, start, end)
    if number is None:
        return make(Block, (words, span, (span,), None, indent, False, None, None, None, None, gap))
    at = skip_blank(text, max(at, number[3][1]), end)
    if at < end:
        pieces: tuple[Span, ...] = (make(Span, (at, end)),)
        return make(Block, (text[at:end], span, pieces, number, indent, False, None, None, None, None, gap))
    if is_bare(number):
        return make(Block, (words, span, (span,), None, indent, False, None, None, None, None, gap))
    return make(Block, ("", span, (), number, indent, False, None, None, None, None, gap))


class _Lines:
    """What lines tell beside each other: repeated ones, tabs one below the other, the width of a page."""

    def __init__(self, *, tabs: bool) -> None:
        self._tabs = tabs  # whether the text has any
        self._tabbed = False
        self._short: set[str] = set()
        self._repeated: set[str] = set()
        self._last: Line | None = None
        self._glued: list[tuple[Line, Line]] = []  # lines of which one follows the other at once
        self._spaced: list[int] = []  # lengths of those that a blank line follows

    def may_hold(self, words: str, line: Line, left: str) -> bool:
        """`left` is the white space before the words."""
        if len(words) <= LONGEST_HEADER:
            if may_number_page(words):
                return False
            (self._repeated if words in self._short else self._short).add(words)
        gap, last = line[3], self._last
        if self._tabs:
            tabbed = "\t" in words or "\t" in left
            if tabbed and self._tabbed and not gap:
                return False
            self._tabbed = tabbed or (self._tabbed and not gap)
        if last is not None:
            if not gap:
                self._glued.append((last, line))
            elif gap == 1:
                self._spaced.append(last[1] - last[0] + last[2])
        self._last = line
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
