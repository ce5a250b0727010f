"""Blocks in, the headings among them out: found in plain text by their words, their numbers and what follows them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from mandato.languages.roles import RoleWords, role_words
from mandato.languages.structure import StructureWords, structure_words
from mandato.splitting.blocks import Block
from mandato.splitting.openings import lead_of, names_speaker, speaks
from mandato.splitting.regions import Regions, find_regions
from mandato.splitting.title_words import ENDS_SENTENCE, is_date_or_symbol, opens_part, reads_as_title


class Heading(NamedTuple):
    """`level` from 1 (a part of the whole) downwards; `doubt` from 0 (certain) to 1."""

    level: int
    doubt: float
    rule: str


LONGEST = 400
LONGEST_PLAIN = 200
LONGEST_RUN = 4  # short lines one after the other beyond which they are a list

_ROMAN_HEAD = re.compile(r"[IVXL]{1,6}[\s\xa0]+[^\W\d_a-z]")
_LABEL = re.compile(r"[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:\s[^\W\d_]+){0,3}\s\d{1,2}")
_QUOTED = 40
_GOES_ON = frozenset(";,")
_LONGEST_PART = 60
_PAGE = re.compile(r"[^\W\d_][\s\xa0]\d{1,3}\Z")
_GRAND = frozenset({"upper-roman", "upper"})
_WHOLE = 60  # characters of a paragraph that is no title
_IN_BRACKETS = frozenset({"roman", "letter"})
_COUNTING = frozenset({"decimal", "dotted"})
_LEVELS = {"upper-roman": 1, "upper": 2, "decimal": 3, "dotted": 3, "roman": 4, "letter": 4, "word": 2}


def find_headings(blocks: Sequence[Block], language: str, regions: Regions | None = None) -> list[Heading | None]:
    """One answer a block: None where it is no heading. The text's own title and cover are none: they are front.

    An article's number line is a provision, and so none; its title on the next line is one.
    """
    known, parts = role_words(language), structure_words(language)
    _, body, backs = regions or find_regions(blocks, language)
    found: list[Heading | None] = [None] * len(blocks)
    for at in range(body, len(blocks)):
        block = blocks[at]
        text, number = block.text, block.number
        goes_on = len(text) > LONGEST or (text[-1:] in _GOES_ON and (number is None or not number.prefix))
        if goes_on and block.mark is None:
            continue  # most paragraphs, told at once: as long as no title is, or cut off as no title ends
        if at not in backs:
            found[at] = _candidate(blocks, at, known, parts)
    _drop_lists(blocks, found)
    _drop_hanging(blocks, found)
    return found


def _candidate(blocks: Sequence[Block], at: int, known: RoleWords, parts: StructureWords) -> Heading | None:
    block = blocks[at]
    prefix = block.number.prefix if block.number is not None else ""
    if prefix and (prefix in parts.articles or prefix in parts.clauses):
        return None
    if block.mark is not None and block.mark.kind != "paragraph" and block.mark.kind != "item":
        return _marked(block)
    if block.cells is not None or len(block.text) > LONGEST:
        return None
    if prefix:
        return _prefixed(block, parts)
    if not block.text:
        return None
    if block.number is not None:
        return _numbered(blocks, at, known)
    return _plain(blocks, at, known, parts)


def _marked(block: Block) -> Heading | None:
    """What the file format calls a heading is one, unless it is a whole paragraph: then style was misused."""
    if block.mark is None or block.mark.kind != "heading":
        return None
    if block.table is not None:
        return Heading(block.mark.level or 4, 0.05, "table-heading")
    if _is_sentence(block.text) and len(block.text) > LONGEST_PLAIN:
        return None
    return Heading(block.mark.level or 1, 0.05, "marked-heading")


def _prefixed(block: Block, parts: StructureWords) -> Heading | None:
    prefix = block.number.prefix if block.number else ""
    if prefix in parts.annexes:
        return Heading(1, 0.1, "annex") if len(block.text) < LONGEST and not _is_sentence(block.text) else None
    if prefix in parts.divisions:
        order = list(dict.fromkeys(parts.divisions.values()))
        return Heading(1 + order.index(parts.divisions[prefix]) // 2, 0.1, "division")
    return None


def _is_sentence(text: str) -> bool:
    return text[-1:] in ENDS_SENTENCE and len(text.split()) > 8


def _numbered(blocks: Sequence[Block], at: int, known: RoleWords) -> Heading | None:
    """A numbered title: no sentence, and text of another kind below it."""
    block = blocks[at]
    number, text = block.number, block.text
    if number is None or number.form in ("bullet", "word"):
        return None
    if number.style in ("()", ")"):
        return _bracketed(blocks, at, known)
    if not reads_as_title(text, known) or len(text) > (LONGEST if number.form in _GRAND else LONGEST_PLAIN):
        return None
    if number.form in ("letter", "roman") and not block.emphasis:
        return None
    if _PAGE.search(text) or (number.form in _COUNTING and not (number.style or text.isupper())):
        return None
    below = blocks[at + 1] if at + 1 < len(blocks) else None
    if below is None:
        return None
    if number.form in _COUNTING and (_follows_sibling(blocks, at) or not _holds_text(blocks, at, known)):
        return None
    return Heading(_LEVELS.get(number.form, 3), 0.15, f"numbered-title-{number.form}")


def _bracketed(blocks: Sequence[Block], at: int, known: RoleWords) -> Heading | None:
    """ "(i) Exceptions" between whole paragraphs that are numbered otherwise: a title, where a list would go on."""
    block, last = blocks[at], len(blocks) - 1
    if block.number is None or block.number.style != "()" or block.number.form not in _IN_BRACKETS or not 0 < at < last:
        return None
    if len(block.text) > LONGEST_PLAIN or not reads_as_title(block.text, known):
        return None
    above, below = blocks[at - 1], blocks[at + 1]
    goes_on = _is_counted(above) and _is_counted(below) and not _restarts(above, below)
    return Heading(4, 0.2, "bracketed-title") if goes_on and above.text[-1:] in ".;" else None


def _is_counted(block: Block) -> bool:
    return block.number is not None and block.number.form == "decimal" and len(block.text) > _WHOLE


def _follows_sibling(blocks: Sequence[Block], at: int) -> bool:
    """The line before has a number of the same kind and no title's look either: both are items of a list."""
    number, above = blocks[at].number, blocks[at - 1].number if at else None
    if number is None or above is None or blocks[at].text.isupper():
        return False
    return (above.form, above.style) == (number.form, number.style) and not _restarts(blocks[at - 1], blocks[at])


def _holds_text(blocks: Sequence[Block], at: int, known: RoleWords) -> bool:
    """Below a number of the paragraphs' own kind stands a longer text, or another kind of number."""
    block, below = blocks[at], blocks[at + 1]
    if block.text.isupper() and len(block.text) > 4:
        return True
    if below.cells is not None or _is_under(block, below):
        return True
    same = below.number is not None and block.number is not None and below.number.form == block.number.form
    if same and block.number and below.number and below.number.style == block.number.style:
        return len(below.text) > 2 * len(block.text) and below.text[-1:] in ENDS_SENTENCE and _restarts(block, below)
    if below.number is not None and below.number.form in ("letter", "roman", "bullet"):
        return False
    if below.number is None and below.text[-1:] in ENDS_SENTENCE:
        return True
    return len(below.text) > 60 or (below.number is None and reads_as_title(below.text, known))


def _is_under(block: Block, below: Block) -> bool:
    """The number below is the first of this one's own: 4.1 under 4."""
    if block.number is None or below.number is None:
        return False
    stem, _, last = below.number.text.rpartition(".")
    return stem == block.number.text and last == "1"


def _restarts(block: Block, below: Block) -> bool:
    """The number below does not count on from this one."""
    one, other = (item.number.text if item.number else "" for item in (block, below))
    stem, _, last = one.rpartition(".")
    other_stem, _, other_last = other.rpartition(".")
    if stem != other_stem or not (last.isdecimal() and other_last.isdecimal()):
        return True
    return int(other_last) != int(last) + 1


def _plain(blocks: Sequence[Block], at: int, known: RoleWords, parts: StructureWords) -> Heading | None:
    text = blocks[at].text
    if len(text) < _LONGEST_PART and _is_known(text, known, parts):
        return Heading(1, 0.05, "known-title")
    if len(text) > LONGEST_PLAIN and not _may_be_long(blocks, at, parts):
        return None
    if opens_part(text) or _heads_speaker(blocks, at, known):
        return Heading(2, 0.15, "part-title")
    if at + 1 >= len(blocks) or not reads_as_title(text, known) or is_date_or_symbol(text):
        return None
    return _by_neighbours(blocks, at, known, parts)


def _is_known(text: str, known: RoleWords, parts: StructureWords) -> bool:
    small = text.lower().rstrip(" .:")
    return small in known.parts or small in parts.annexes


def _by_neighbours(blocks: Sequence[Block], at: int, known: RoleWords, parts: StructureWords) -> Heading | None:
    """Words that read as a title, judged by the lines above and below them."""
    block, below, text = blocks[at], blocks[at + 1], blocks[at].text
    if below.text[:1].islower() and below.number is None:
        return None
    if names_speaker(text, lead_of(text), known) and speaks(blocks, at, known):
        return None
    if at and _is_quoted(blocks[at - 1].text):
        return None
    if _is_caption(text, known) or (at and _is_caption(blocks[at - 1].text, known)):
        return Heading(4, 0.2, "caption")
    if _under_annex(blocks, at, parts):
        return Heading(2, 0.15, "annex-title")
    level = 1 if text.isupper() else 2
    if block.emphasis:
        return Heading(level, 0.1, "emphasised-title")
    return Heading(level, 0.25, "short-title")


def _heads_speaker(blocks: Sequence[Block], at: int, known: RoleWords) -> bool:
    """A lone capital over the name of the body that speaks: one of several resolutions under one title."""
    text = blocks[at].text
    if len(text) != 1 or not text.isupper() or at + 1 >= len(blocks):
        return False
    below = blocks[at + 1].text
    return below[-1:] == "," and names_speaker(below, lead_of(below), known)


def _is_quoted(text: str) -> bool:
    """A whole paragraph in quotation marks: the line below says whose words they are."""
    return len(text) > _QUOTED and text[0] in '"“«' and text[-1] in '"”»'


def _is_caption(text: str, known: RoleWords) -> bool:
    """ "Table 3": what a table or figure is called."""
    words = text.split(None, 2)
    return 0 < len(words) < 3 and words[0].lower() in known.captions and (len(words) == 1 or words[1][:1].isalnum())


def _may_be_long(blocks: Sequence[Block], at: int, parts: StructureWords) -> bool:
    block = blocks[at]
    if block.emphasis or block.text.isupper() or _ROMAN_HEAD.match(block.text):
        return True
    return _under_annex(blocks, at, parts) or _under_label(blocks, at)


def _under_label(blocks: Sequence[Block], at: int) -> bool:
    """ "Forest goal 1" above: what it says is a long title."""
    above = blocks[at - 1] if at else None
    return above is not None and above.number is None and _LABEL.fullmatch(above.text) is not None


def _under_annex(blocks: Sequence[Block], at: int, parts: StructureWords) -> bool:
    number = blocks[at - 1].number if at else None
    return number is not None and number.prefix in parts.annexes and not blocks[at - 1].text


def _drop_lists(blocks: Sequence[Block], found: list[Heading | None]) -> None:
    """A long run of unnumbered short lines is a list: its lines are no headings."""
    at = 0
    short = [at for at, heading in enumerate(found) if heading is not None and _may_be_item(heading)]
    if len(short) < LONGEST_RUN:
        return
    while at < len(found):
        if found[at] is None:
            at += 1
            continue
        end = at
        while end < len(found) and _may_be_item(found[end]):
            end += 1
        if end - at >= LONGEST_RUN:
            for position in range(at, end):
                found[position] = None
        at = max(end, at + 1)


def _drop_hanging(blocks: Sequence[Block], found: list[Heading | None]) -> None:
    """Short lines at the very end head nothing."""
    for at in range(len(blocks) - 1, -1, -1):
        bare = blocks[at].number is None and blocks[at].cells is None and blocks[at].text[-1:] not in ENDS_SENTENCE
        if not (_may_be_item(found[at]) or (found[at] is None and bare and len(blocks[at].text) < LONGEST_PLAIN)):
            return
        found[at] = None


def _may_be_item(heading: Heading | None) -> bool:
    return heading is not None and heading.rule == "short-title"
