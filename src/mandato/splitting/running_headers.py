"""Running headers: lines printed again and again that stand where no heading can."""

from collections.abc import Sequence

from mandato.splitting.drafts import Draft
from mandato.splitting.numbers import value_of
from mandato.splitting.wrapping import breaks_off


def running_headers(text: str, drafts: Sequence[Draft], repeated: dict[int, str]) -> set[int]:
    """Indexes of the drafts that are running headers. `repeated` maps where a repeated line begins to its words."""
    groups: dict[str, list[int]] = {}
    for index, draft in enumerate(drafts):
        words = repeated.get(draft.start)
        if words is not None and draft.lines == 1 and draft.kind == "text" and draft.number is None:
            groups.setdefault(words, []).append(index)
    found: set[int] = set()
    for words, indexes in groups.items():
        strong = sum(1 for index in indexes if _cuts_a_sentence(text, drafts, index))
        weak = sum(1 for index in indexes if drafts[index].page_break or _cuts_a_list(drafts, index))
        if strong or weak * 2 > len(indexes):
            found.update(_without_title(text, words, indexes, drafts))
    return found


def _cuts_a_sentence(text: str, drafts: Sequence[Draft], index: int) -> bool:
    if not 0 < index < len(drafts) - 1:
        return False
    before, after = drafts[index - 1], drafts[index + 1]
    if before.kind != "text" or after.kind != "text" or after.number or not before.pieces or not after.pieces:
        return False
    piece = before.pieces[-1]
    return piece.end - piece.start > 40 and breaks_off(text, piece.start, piece.end, after.pieces[0].start, cut=True)


def _cuts_a_list(drafts: Sequence[Draft], index: int) -> bool:
    """A letter that is not the first of its list follows: headings do not stand inside a lettered list."""
    if index + 1 >= len(drafts):
        return False
    number = drafts[index + 1].number
    if number is None or number.form not in ("letter", "roman") or number.prefix:
        return False
    letter, roman = value_of(number.text, "letter"), value_of(number.text, "roman")
    return letter != 1 and roman != 1


def _without_title(text: str, words: str, indexes: list[int], drafts: Sequence[Draft]) -> list[int]:
    """The first of the lines stays where it is the title itself, which the others repeat."""
    first = drafts[indexes[0]]
    earlier = text.find(words) < first.start
    return indexes if earlier else indexes[1:]
