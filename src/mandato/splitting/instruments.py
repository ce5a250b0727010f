"""Blocks in, the instruments of a file out: where each begins, what its title is and what kind it names."""

from collections.abc import Sequence
from typing import NamedTuple

from mandato.languages.roles import RoleWords, role_words
from mandato.languages.structure import structure_words
from mandato.model import Span
from mandato.model.instrument import InstrumentKind
from mandato.splitting.blocks import Block
from mandato.splitting.fronts import end_of_contents
from mandato.splitting.numbered_titles import numbered_title, resolution_starts
from mandato.splitting.numbers import value_of
from mandato.splitting.openings import lead_of
from mandato.splitting.prefix_words import annex_words
from mandato.splitting.titles import LONGEST_TITLE, is_link, kind_of_title
from mandato.splitting.wrapping import is_joiner

WIDE_GAP = 3
LONGEST_SENTENCE = 120
PROSE = 200
MOST_TITLE_LINES = 8
CLUSTER = 4  # blocks that may stand between two lines of one title
_NO_END_OF_TITLE = frozenset(";:,")
_COVER = 60  # blocks within which the first title stands


class Extent(NamedTuple):
    """Blocks [first, last) of one instrument; `title` its words, where it has one."""

    first: int
    last: int
    kind: InstrumentKind
    title: str | None
    rule: str
    doubt: float
    title_span: Span | None = None


def find_extents(blocks: Sequence[Block], language: str) -> list[Extent]:
    """One extent an instrument, in order, covering all blocks: what stands between two belongs to the next one."""
    contents = end_of_contents(blocks, structure_words(language))
    titles = [
        at
        for at, block in enumerate(blocks)
        if block[3] is None and block[0][-1:] not in _NO_END_OF_TITLE and _is_title(block, at)
    ]
    clusters = _clusters(blocks, [at for at in titles if at >= contents])
    bodied = [
        cluster for at, cluster in enumerate(clusters) if _has_body(blocks, cluster, _next_start(clusters, at, blocks))
    ]
    starts = [cluster for at, cluster in enumerate(bodied) if at == 0 or _stands_apart(blocks, cluster)]
    if len(starts) < 2:
        series = _series(blocks, resolution_starts(blocks, language))
        if len(series) > 1:
            return series
    if not starts:
        return [Extent(0, len(blocks), "other", None, "no-title", 0.4)]
    known = role_words(language)
    return [_extent(blocks, starts, at, known) for at in range(len(starts))]


def _series(blocks: Sequence[Block], starts: list[int]) -> list[Extent]:
    """Resolutions printed one after the other; a page may begin in the middle of the one before. None in an annex."""
    if not starts:
        return []
    annex = next((at for at, block in enumerate(blocks) if _is_annex(block)), len(blocks))
    starts = [at for at in starts if at < annex]
    if not starts:
        return []
    found = [] if not _holds_provisions(blocks[: starts[0]]) else [Extent(0, starts[0], "other", None, "no-title", 0.5)]
    for index, at in enumerate(starts):
        first = 0 if index == 0 and not found else at
        last = starts[index + 1] if index + 1 < len(starts) else len(blocks)
        title = numbered_title(blocks, at)
        found.append(Extent(first, last, "resolution", title, "numbered-title", 0.1, blocks[at].span))
    return found


def _is_annex(block: Block) -> bool:
    return block.number is not None and block.number.prefix in annex_words()


def _holds_provisions(blocks: Sequence[Block]) -> bool:
    prose = [block for block in blocks if len(block.text) > PROSE and block.mark is None and block.text[0] != "["]
    return len(prose) > 1 or any(block.number is not None and block.number.style for block in prose)


def _is_title(block: Block, at: int) -> bool:
    """An unnumbered line that names a kind of instrument, in capitals, marked, or near the head of the file."""
    text = block.text
    if not text or text[-1] in _NO_END_OF_TITLE or len(text) > LONGEST_TITLE or block.cells is not None:
        return False
    if block.mark is not None and block.mark.kind != "heading":
        return False
    if text[-1] == "." and len(text) > LONGEST_SENTENCE and not text.isupper():
        return False
    if not (text.isupper() or block.emphasis or _is_marked(block) or at < _COVER):
        return False
    return kind_of_title(text) is not None


def _is_marked(block: Block) -> bool:
    return block.mark is not None and block.mark.kind == "heading" and (block.mark.level or 1) <= 4


def _clusters(blocks: Sequence[Block], titles: list[int]) -> list[list[int]]:
    """Titles that follow each other closely are lines of one title, or a cover and the title behind it."""
    found: list[list[int]] = []
    for at in titles:
        if found and at - found[-1][-1] <= CLUSTER and not _any_body(blocks, found[-1][-1], at):
            found[-1].append(at)
        else:
            found.append([at])
    return found


def _next_start(clusters: list[list[int]], at: int, blocks: Sequence[Block]) -> int:
    return clusters[at + 1][0] if at + 1 < len(clusters) else len(blocks)


def _has_body(blocks: Sequence[Block], cluster: list[int], end: int) -> bool:
    return _any_body(blocks, cluster[0], end)


def _any_body(blocks: Sequence[Block], start: int, end: int) -> bool:
    """Numbering begins here, or a table."""
    for block in blocks[start:end]:
        if block.cells is not None:
            return True
        number = block.number
        if number is not None and number.form != "bullet":
            forms = ("decimal", "upper-roman", "word") if number.style or number.prefix else ()
            if any(value_of(number.text, form) == 1 for form in forms):
                return True
    return False


def _stands_apart(blocks: Sequence[Block], cluster: list[int]) -> bool:
    block = blocks[cluster[0]]
    return block.gap >= WIDE_GAP and (block.text.isupper() or _is_marked(block))


def _extent(blocks: Sequence[Block], starts: list[list[int]], at: int, known: RoleWords) -> Extent:
    cluster = starts[at]
    first = 0 if at == 0 else cluster[0]
    last = starts[at + 1][0] if at + 1 < len(starts) else len(blocks)
    title = max(cluster, key=lambda index: _fullness(blocks[index].text, known))
    named = kind_of_title(blocks[title].text) or kind_of_title(blocks[cluster[0]].text)
    kind: InstrumentKind = named.kind if named else "other"
    end = _title_end(blocks, title)
    words = " ".join(" ".join(block.text for block in blocks[title:end]).split())
    span = Span(blocks[title].span.start, blocks[end - 1].span.end)
    return Extent(first, last, kind, words, "title-words", 0.1, span)


def _fullness(title: str, known: RoleWords) -> tuple[bool, int, int]:
    """A title that names its kind in more words is the better one, then the longer one; a sentence, "This Agreement is
    made on ...", is the last choice."""
    named = kind_of_title(title)
    sentence = not title.isupper() and not known.this.isdisjoint(lead_of(title)[:2])
    return (not sentence, named.words if named else 0, len(title))


def _title_end(blocks: Sequence[Block], title: int) -> int:
    """A title goes on in the next lines while it breaks off at a preposition, or they begin with one."""
    end = title + 1
    while end < len(blocks) and end - title < MOST_TITLE_LINES:
        block, words = blocks[end], blocks[end - 1].text
        if block.number is not None or block.cells is not None or not block.text or len(block.text) > LONGEST_SENTENCE:
            break
        opens = is_link(block.text.split()[0]) or block.text[0] == "("
        alike = block.text.isupper() == words.isupper() or (opens and _names_only_kind(words))
        if not alike or not (is_joiner(words.split()[-1]) or opens):
            break
        end += 1
    return end


def _names_only_kind(title: str) -> bool:
    """ "MEMORANDUM OF UNDERSTANDING", with what it is about in small letters on the line below."""
    named = kind_of_title(title)
    return named is not None and len(title.split()) == named.words
