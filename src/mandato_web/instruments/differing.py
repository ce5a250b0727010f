"""Two wordings -> what stays, what goes, what comes, provision by provision and word by word."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from mandato_web.instruments.models import Provision, ProvisionText

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
_WORD = re.compile(r"\w{3,}")
_LONGEST = 1500  # tokens; longer texts are compared by their sentences
_SENTENCE = re.compile(r"[^.;:]*[.;:]?\s*")
_ALIKE = 0.35
_SAME_MATTER = 0.45

Piece = tuple[str, str]


@dataclass(frozen=True)
class Row:
    """One provision. `fate` is same, changed, moved, new or gone; `pieces` are (same | gone | new, text).

    `old` and `new` are the provision as each side has it; where it moved they are two."""

    fate: str
    pieces: list[Piece]
    old: Provision | None
    new: Provision | None
    heading: str = ""

    @property
    def provision(self) -> Any:
        return self.new or self.old


def compare_editions(old: Sequence[ProvisionText], new: Sequence[ProvisionText]) -> list[Row]:
    """Two wordings of one instrument: by permanent address, in the order of the text."""
    before = {said.provision_id: said for said in old}
    after = {said.provision_id: said for said in new}
    held = {said.provision_id: said.provision for said in (*old, *new)}
    ordered = sorted(held.values(), key=lambda one: one.position)
    return [_row(before.get(one.pk), after.get(one.pk)) for one in ordered]


def compare_instruments(old: Sequence[ProvisionText], new: Sequence[ProvisionText]) -> list[Row]:
    """Two instruments: by the words they share, each provision with the one that says most of the same; in the order of
    the second, what only the first has after whatever it followed there."""
    partners = _pair(old, new)
    taken = set(partners.values())
    waiting = iter(old)
    rows: list[Row] = []
    by_key = {said.pk: said for said in old}
    reached = -1
    places = {said.pk: place for place, said in enumerate(old)}
    for said in new:
        partner = by_key.get(partners.get(said.pk, 0))
        if partner is not None and places[partner.pk] > reached:
            for passed in waiting:
                reached = places[passed.pk]
                if passed.pk == partner.pk:
                    break
                if passed.pk not in taken:
                    rows.append(_row(passed, None))
        rows.append(_row(partner, said))
    rows += [_row(passed, None) for passed in waiting if passed.pk not in taken]
    return rows


def _row(old: ProvisionText | None, new: ProvisionText | None) -> Row:
    heading = (new.heading if new else "") or (old.heading if old else "")
    if old is None or new is None:
        said: Any = old or new
        fate = "gone" if new is None else "new"
        return Row(fate, [(fate, _whole_text(said))], old and old.provision, new and new.provision, heading)
    before, after = _whole_text(old), _whole_text(new)
    if before == after:
        moved = old.provision.label != new.provision.label
        return Row("moved" if moved else "same", [("same", after)], old.provision, new.provision, heading)
    return Row("changed", compare_words(before, after), old.provision, new.provision, heading)


def _whole_text(said: ProvisionText) -> str:
    return said.text or said.heading


def compare_words(old: str, new: str) -> list[Piece]:
    """Word by word; whole where they share little."""
    before, after = _tokens(old), _tokens(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.quick_ratio() < _ALIKE or matcher.ratio() < _ALIKE:
        return [piece for piece in (("gone", old), ("new", new)) if piece[1]]
    pieces: list[Piece] = []
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            pieces.append(("same", "".join(before[start:end])))
            continue
        pieces += [("gone", "".join(before[start:end]))] if end > start else []
        pieces += [("new", "".join(after[new_start:new_end]))] if new_end > new_start else []
    return _join_islands(pieces)


def _tokens(text: str) -> list[str]:
    tokens = _TOKEN.findall(text)
    if len(tokens) <= _LONGEST:
        return tokens
    return [piece for piece in _SENTENCE.findall(text) if piece]


def _join_islands(pieces: list[Piece]) -> list[Piece]:
    """A lone space between two replaced words belongs to both: "old words" becomes "new words", not word by word."""
    joined: list[Piece] = []
    gone = new = ""
    for place, (kind, text) in enumerate(pieces):
        island = kind == "same" and not text.strip() and 0 < place < len(pieces) - 1
        if kind == "same" and not island:
            joined += _spoken(gone, new)
            joined.append((kind, text))
            gone = new = ""
            continue
        gone += text if kind == "gone" or island else ""
        new += text if kind == "new" or island else ""
    return joined + _spoken(gone, new)


def _spoken(gone: str, new: str) -> list[Piece]:
    if gone == new:
        return [("same", gone)] if gone else []
    return [piece for piece in (("gone", gone), ("new", new)) if piece[1]]


def _pair(old: Sequence[ProvisionText], new: Sequence[ProvisionText]) -> dict[int, int]:
    """Each provision of `new` with the one of `old` that shares most of its words; each is taken once."""
    words_old = {said.pk: Counter(_WORD.findall(_whole_text(said).casefold())) for said in old}
    words_new = {said.pk: Counter(_WORD.findall(_whole_text(said).casefold())) for said in new}
    holders: dict[str, list[int]] = defaultdict(list)
    for key, words in words_old.items():
        for word in words:
            holders[word].append(key)
    often = max(12, len(old) // 8)  # words of so many provisions tell none from another
    found = []
    for key, words in words_new.items():
        near = {other for word in words if len(holders.get(word, ())) <= often for other in holders.get(word, ())}
        for other in near:
            shared = (words & words_old[other]).total()
            alike = 2 * shared / max(1, words.total() + words_old[other].total())
            if alike >= _SAME_MATTER:
                found.append((alike, key, other))
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for _alike, key, other in sorted(found, key=lambda one: (-one[0], one[1], one[2])):
        if key not in partners and other not in taken:
            partners[key] = other
            taken.add(other)
    return partners


def count_fates(rows: Sequence[Row]) -> dict[str, int]:
    counted = Counter(row.fate for row in rows)
    return {fate: counted[fate] for fate in ("changed", "new", "gone", "moved", "same")}
