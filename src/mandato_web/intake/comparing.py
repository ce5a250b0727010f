"""The text that stands beside the text that is proposed: what stays, what changes, what comes, what goes."""

import re
from difflib import SequenceMatcher
from typing import Any, Literal, NamedTuple

from mandato_web.instruments.models import LanguageVersion

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
_LONGEST = 1500
_ALIKE = 0.35

Fate = Literal["same", "changed", "new", "gone"]


class Row(NamedTuple):
    """One provision. `pieces` are (same | gone | new, text); where two texts share little they stand whole."""

    eid: str
    label: str
    fate: Fate
    pieces: list[tuple[str, str]]


class Difference(NamedTuple):
    rows: list[Row]
    counts: dict[str, int]


def compare(version: LanguageVersion, reading: dict[str, Any]) -> Difference:
    """By permanent address, in the order of the new text; what goes stands at the end."""
    old = {said.provision.eid: said for said in version.provision_texts.select_related("provision")}
    rows = []
    for printed in reading["provisions"]:
        known = old.pop(printed["id"], None)
        label = printed["label"] or ""
        if known is None:
            rows.append(Row(printed["id"], label, "new", [("new", printed["text"])]))
        elif known.text == printed["text"]:
            rows.append(Row(printed["id"], label, "same", [("same", known.text)]))
        else:
            rows.append(Row(printed["id"], label, "changed", compare_words(known.text, printed["text"])))
    rows += [Row(eid, said.provision.label, "gone", [("gone", said.text)]) for eid, said in old.items()]
    counts = {fate: sum(row.fate == fate for row in rows) for fate in ("same", "changed", "new", "gone")}
    return Difference(rows, counts)


def compare_words(old: str, new: str) -> list[tuple[str, str]]:
    """Word by word; whole where the texts are long or share little."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    if max(len(before), len(after)) > _LONGEST:
        return _whole(old, new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.quick_ratio() < _ALIKE or matcher.ratio() < _ALIKE:
        return _whole(old, new)
    pieces: list[tuple[str, str]] = []
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            pieces.append(("same", "".join(before[start:end])))
            continue
        pieces += [("gone", "".join(before[start:end]))] if end > start else []
        pieces += [("new", "".join(after[new_start:new_end]))] if new_end > new_start else []
    return pieces


def _whole(old: str, new: str) -> list[tuple[str, str]]:
    return [piece for piece in (("gone", old), ("new", new)) if piece[1]]
