"""The draft that was opened against the one that stands: what changed, word by word, and what that answers."""

from collections import defaultdict
from dataclasses import dataclass, field

from mandato_web.consultations.drafting import Part
from mandato_web.consultations.models import Comment, Consultation, Draft, DraftChange
from mandato_web.instruments.differing import Piece, compare_words


@dataclass(frozen=True)
class RedlineRow:
    """One paragraph. `fate` is same, changed, renumbered, moved, new or gone; `comments` are those that it answers."""

    key: str
    fate: str
    pieces: list[Piece]
    old_number: str
    new_number: str
    heading: bool
    comments: list[Comment] = field(default_factory=list)

    @property
    def number(self) -> str:
        if self.old_number != self.new_number and self.old_number and self.new_number:
            return f"{self.old_number} → {self.new_number}"
        return self.new_number or self.old_number


def make_redline(consultation: Consultation, language: str, base: Draft, now: Draft) -> list[RedlineRow]:
    """In the order of the new text; what was taken out stands after whatever it followed. One query."""
    tied = _tied_comments(consultation, base, now)
    old = {part.key: part for part in base.content if part.texts.get(language)}
    new = {part.key: part for part in now.content if part.texts.get(language)}
    stayed = _in_order([key for key in old if key in new], [key for key in new if key in old])
    gone_after: dict[str, list[Part]] = defaultdict(list)
    last = ""
    for key, part in old.items():
        if key in new:
            last = key
        else:
            gone_after[last].append(part)
    rows = [_row(part, None, language, tied, moved=False) for part in gone_after[""]]
    for key, part in new.items():
        rows.append(_row(old.get(key), part, language, tied, moved=key in old and key not in stayed))
        rows += [_row(one, None, language, tied, moved=False) for one in gone_after[key]]
    return rows


def _row(
    old: Part | None, new: Part | None, language: str, tied: dict[str, list[Comment]], *, moved: bool
) -> RedlineRow:
    part = new or old
    assert part is not None
    before, after = (one.texts[language] if one else "" for one in (old, new))
    if old is None or new is None:
        fate = "new" if old is None else "gone"
        pieces = [(fate, after or before)]
    elif before == after:
        fate = "moved" if moved else "renumbered" if old.number != new.number else "same"
        pieces = [("same", after)]
    else:
        fate, pieces = "changed", compare_words(before, after)
    return RedlineRow(
        part.key, fate, pieces, old.number if old else "", new.number if new else "", part.heading,
        tied.get(part.key, []) if fate != "same" else [],
    )  # fmt: skip


def _in_order(old: list[str], new: list[str]) -> set[str]:
    """The longest run of keys that kept their order: the others were moved."""
    places = {key: place for place, key in enumerate(old)}
    best: list[list[str]] = []  # best[n]: a run of n + 1 keys that ends earliest
    for key in new:
        at = next((n for n, run in enumerate(best) if places[run[-1]] > places[key]), len(best))
        run = [*(best[at - 1] if at else []), key]
        best[at : at + 1] = [run]
    return set(best[-1]) if best else set()


def _tied_comments(consultation: Consultation, base: Draft, now: Draft) -> dict[str, list[Comment]]:
    pairs = DraftChange.comments.through.objects.filter(
        draftchange__draft__consultation=consultation,
        draftchange__draft__number__gt=base.number,
        draftchange__draft__number__lte=now.number,
    )
    found = pairs.select_related("comment__actor", "comment__consultation", "draftchange").order_by("comment__number")
    tied: dict[str, dict[int, Comment]] = defaultdict(dict)
    for pair in found:
        tied[pair.draftchange.part][pair.comment_id] = pair.comment
    return {part: list(held.values()) for part, held in tied.items()}


def count_fates(rows: list[RedlineRow]) -> dict[str, int]:
    counts: dict[str, int] = defaultdict(int)
    for row in rows:
        counts[row.fate] += 1
    return dict(counts)
