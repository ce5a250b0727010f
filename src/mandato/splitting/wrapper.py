"""An act that approves another text and prints it: the approved text is the instrument, the act before it is front."""

from collections.abc import Sequence
from functools import cache

from mandato.languages.structure import all_structure_words
from mandato.splitting.blocks import Block
from mandato.splitting.numbers import value_of
from mandato.splitting.prefix_words import annex_words, article_words
from mandato.splitting.titles import LONGEST_TITLE, kind_of_title, names_kind

FARTHEST_APPROVAL = 60  # blocks before the approving article
FARTHEST_TEXT = 40  # blocks between the act's last article and the text
PROSE = 120


def end_of_wrapper(blocks: Sequence[Block]) -> int:
    """Index of the first block of the approved text; 0 where the file is no such act or does not print the text."""
    numbered = [at for at, block in enumerate(blocks[:FARTHEST_APPROVAL]) if block.number is not None]
    approval = next((at for at in numbered if _approves(blocks[at])), None)
    if approval is None:
        return 0
    last = _last_article(blocks, approval)
    if not any(_opens_numbering(block) for block in blocks[last + 1 :]):
        return 0
    for at in range(last + 1, min(len(blocks), last + FARTHEST_TEXT)):
        if _is_annex(blocks[at]):
            return at + 1
        if _is_title(blocks[at]) or _is_prose(blocks[at]):
            return at
    return 0


def approved_title(blocks: Sequence[Block]) -> str | None:
    """What the approving article calls the approved text: from the word for its kind to the next comma."""
    for block in blocks[:FARTHEST_APPROVAL]:
        if _approves(block):
            words = block.text.split()
            at = next((at for at, word in enumerate(words) if names_kind(word)), None)
            return None if at is None else " ".join(words[at:]).split(",")[0].strip(" .;")[:LONGEST_TITLE]
    return None


def _approves(block: Block) -> bool:
    number = block.number
    if number is None or not block.text[:60].lower().startswith(_approvals()) or _value(block) != 1:
        return False
    return number.prefix in article_words() or number.form in ("decimal", "word")


def _last_article(blocks: Sequence[Block], first: int) -> int:
    """The act's articles count up from the approving one."""
    last, value = first, 1
    opening = blocks[first].number
    for at in range(first + 1, len(blocks)):
        number = blocks[at].number
        if number is None or opening is None or not _same_kind(number.prefix, opening.prefix):
            continue
        if _value(blocks[at]) != value + 1:
            break
        last, value = at, value + 1
    return last


def _same_kind(prefix: str, other: str) -> bool:
    return prefix == other or (prefix in article_words() and other in article_words())


def _opens_numbering(block: Block) -> bool:
    return block.number is not None and (_is_annex(block) or _value(block) == 1)


def _value(block: Block) -> int | None:
    number = block.number
    if number is None:
        return None
    for form in ("decimal", "word", "upper-roman"):
        value = value_of(number.text, form)
        if value is not None:
            return value
    return None


def _is_annex(block: Block) -> bool:
    return block.number is not None and block.number.prefix in annex_words()


def _is_title(block: Block) -> bool:
    capitals = block.text.isupper() or (block.mark is not None and block.mark.kind == "heading")
    return block.number is None and capitals and kind_of_title(block.text) is not None


def _is_prose(block: Block) -> bool:
    text = block.text
    if block.number is not None:
        return value_of(block.number.text, "upper-roman") == 1
    capitals = sum(1 for word in text.split() if word.isupper() and len(word) > 1)
    return len(text) >= PROSE and capitals * 2 < len(text.split()) and "—" not in text


@cache
def _approvals() -> tuple[str, ...]:
    return tuple(verb for words in all_structure_words() for verb in words.approvals)
