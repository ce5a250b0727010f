"""Whether a printed line goes on in the next: by the width of the page, by the words at the joint."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from mandato.languages.structure import all_structure_words
from mandato.splitting.lines import Line

WIDEST_PAGE = 116
NARROWEST_PAGE = 40
LONG = 45
FEWEST_FULL = 12  # lines that tell a page with a blank line after each from one of short paragraphs
SENTENCE_ENDS = frozenset(".;:!?…")
_LIST_JOINTS = (
    ", and",
    "; and",
    ", or",
    "; or",
    ", y",
    "; y",
    ", e",
    "; e",
    ", et",
    "; et",
    ", ou",
    "; ou",
    ", o",
    "; o",
)


class Page(NamedTuple):
    """`width` in characters where lines are broken by hand, else 0; `double` where a blank line follows every line."""

    width: int
    double: bool


def measure_page(text: str, lines: Sequence[Line]) -> Page:
    """Lines are broken by hand where most lines that others follow at once have nearly one same length."""
    single = [line.end - line.start + line.indent for line, after in _pairs(lines) if after.gap == 0]
    width = common_width(single)
    if width and len(single) * 4 > len(lines):
        return Page(width, False)
    spaced = [line for line, after in _pairs(lines) if after.gap == 1]
    double = common_width([line.end - line.start + line.indent for line in spaced])
    return Page(double, True) if double and _are_cut(text, spaced, double, len(lines)) else Page(width, False)


def _are_cut(text: str, spaced: list[Line], width: int, count: int) -> bool:
    """Many lines, most of them set apart, and most of the full ones break off in a sentence."""
    full = [line for line in spaced if line.end - line.start >= width * 0.8]
    cut = sum(1 for line in full if text[line.end - 1] not in ".;:,!?")
    return len(full) >= FEWEST_FULL and len(spaced) * 2 > count and cut * 2 > len(full)


def _pairs(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    return pairwise(lines)


def common_width(lengths: list[int]) -> int:
    fitting = sorted(length for length in lengths if NARROWEST_PAGE <= length <= WIDEST_PAGE)
    longer = sum(1 for length in lengths if length > WIDEST_PAGE)
    if len(fitting) < 3 or longer * 2 > len(fitting):
        return 0
    width = fitting[int(len(fitting) * 0.9)]
    near = sum(1 for length in fitting if length >= width * 0.8)
    return width if near * 2 >= len(fitting) else 0


def runs_on(text: str, line: Line, after: Line, page: Page) -> bool:
    """The next line, which has no head of its own and follows at once, belongs to the same paragraph."""
    last = text[line.end - 1]
    opens_small = _opens_small(text, after.start)
    if last not in SENTENCE_ENDS and (opens_small or ends_open(text, line.start, line.end)):
        return True
    if not page.width:
        return False
    length = line.end - line.start + line.indent
    fits = length + 1 + _first_word(text, after) <= page.width * 0.92
    if fits:
        return False
    return after.indent <= line.indent + 1 or last not in SENTENCE_ENDS


def breaks_off(text: str, start: int, end: int, opening: int, *, cut: bool, width: int = 0) -> bool:
    """A paragraph that ends at `end` goes on at `opening`, though blank lines stand between.

    `cut` says that a page ends between them or something printed in its margin stands there. `width` is that of a
    page on which a blank line stands after every line: a full line there goes on in the next.
    """
    last = text[end - 1]
    if last in SENTENCE_ENDS:
        return False
    if last in ",-–" and not (cut or last == "-"):
        return False
    if _opens_small(text, opening):
        return end - start >= LONG or cut
    if width and end - start >= width * 0.8 and not text[start:end].isupper():
        return True
    return (end - start >= LONG or width > 0) and ends_open(text, start, end, capitals=width > 0)


def is_joiner(word: str) -> bool:
    """A word with which no title ends: a preposition, an article, a conjunction."""
    return word.lower() in _open_words()


def ends_open(text: str, start: int, end: int, *, capitals: bool = False) -> bool:
    """The last word is one with which no paragraph ends: an article, a preposition, "paragraph"."""
    space = max(text.rfind(" ", start, end), text.rfind("\xa0", start, end))
    word = text[max(space + 1, start) : end]
    if not word.isalpha() or word.lower() not in _open_words():
        return False
    return (word.islower() or capitals) and not text[max(start, end - 6) : end].endswith(_LIST_JOINTS)


def _opens_small(text: str, at: int) -> bool:
    return text[at].islower()


def _first_word(text: str, line: Line) -> int:
    space = text.find(" ", line.start, line.end)
    return (line.end if space < 0 else space) - line.start


@cache
def _open_words() -> frozenset[str]:
    found: set[str] = set()
    for words in all_structure_words():
        found |= words.joiners | words.articles | words.clauses | words.paragraphs
    return frozenset(found)
