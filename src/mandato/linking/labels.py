"""An instrument's labels in; the provision that a cited label means out, scan errors repaired."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from mandato.model import Instrument, Provision

# What a scanner or a typist takes for what: I and 1 for l, 0 for o, and the reverse.
LOOSE = str.maketrans("", "", " \u00a0ºª°()")
SURE = {"I": "l", "1": "l", "0": "o"}  # even where the other case would fit: letters of points are small
CONFUSED = {"I": "l1i", "l": "I1i", "1": "lI", "i": "l1I", "0": "oO", "o": "0", "O": "0o", "5": "S", "S": "5"}


class Found(NamedTuple):
    """`label` as repaired; `provisions` the ids that bear it, none where the label is missing."""

    label: str
    provisions: tuple[str, ...]
    repaired: bool = False


@dataclass(slots=True)
class Labels:
    """Joins of one instrument, each made once."""

    exact: dict[str, list[str]] = field(default_factory=dict)
    loose: dict[str, list[str]] = field(default_factory=dict)
    numbers: dict[str, list[str]] = field(default_factory=dict)
    parents: dict[str, Provision | None] = field(default_factory=dict)

    @classmethod
    def from_instrument(cls, instrument: Instrument) -> "Labels":
        labels = cls()
        by_id = {item.id: item for item in instrument.provisions}
        for item in instrument.provisions:
            labels.parents[item.id] = by_id.get(item.parent or "")
            if item.label and item.role != "note":
                labels.exact.setdefault(item.label, []).append(item.id)
                labels.loose.setdefault(loose_label(item.label), []).append(item.id)
            if item.number and item.role != "note":
                labels.numbers.setdefault(loose_label(item.number), []).append(item.id)
        return labels

    def find(self, label: str, *, near: str | None = None) -> Found:
        """`near` is the citing provision where the text cites itself: the label may count from within it."""
        if near is None and label in self.exact:
            return Found(label, tuple(self.exact[label]))
        if near is not None and (scoped := self._within(label, near)):
            return scoped
        if label not in self.exact and (sure := self._repair(label, SURE)):
            return Found(sure, tuple(_nearest(self.exact[sure], near)), repaired=True)
        ids = self.exact.get(label) or self.loose.get(loose_label(label)) or self._annexed(label)
        if not ids and "." not in label:
            ids = [item for item in self.numbers.get(loose_label(label), ()) if _is_wide(item)]
        if ids:
            return Found(label, tuple(_nearest(ids, near)))
        if candidate := self._repair(label, CONFUSED):
            return Found(candidate, tuple(_nearest(self.exact[candidate], near)), repaired=True)
        return Found(label, ())

    def _repair(self, label: str, confused: dict[str, str]) -> str | None:
        return next((candidate for candidate in _repairs(label, confused) if candidate in self.exact), None)

    def _within(self, label: str, near: str) -> Found | None:
        """ "paragraph 2" said inside article 5 is 5.2 where there is one."""
        around = self.parents.get(near)
        seen = 0
        while around is not None and seen < 12:
            inner = f"{around.label}.{label}" if around.label else label
            ids = [item for item in self.exact.get(inner, ()) if item.startswith(around.id)]
            if len(ids) == 1 and around.label:
                return Found(inner, tuple(ids))
            around, seen = self.parents.get(around.id), seen + 1
        return None

    def _annexed(self, label: str) -> list[str]:
        """ "annex.5": provision 5 of the annex."""
        first, _, rest = label.partition(".")
        if not re.fullmatch(r"annexe?|anexo", first):
            return []
        inside = [item for key in ("exact", "loose") for item in getattr(self, key).get(rest, ())] if rest else []
        whole = [item for item in self.parents if item.startswith("annex") and "__" not in item]
        return [item for item in dict.fromkeys(inside) if item.startswith("annex")] if rest else whole[:1]


def _is_wide(identity: str) -> bool:
    """Whether a provision is an article, a part or an annex: cited by its own number alone."""
    return "__" not in identity or identity.rpartition("__")[2].startswith(("art_", "sec_", "chp_", "annex_", "part_"))


def _nearest(ids: list[str], near: str | None) -> list[str]:
    """Those that share most of their address with the citing provision; from outside an annex none inside one."""
    if near is None or len(ids) < 2:
        return ids
    here = near.split("__")

    def shared(identity: str) -> int:
        count = 0
        for own, other in zip(here, identity.split("__"), strict=False):
            if own != other:
                break
            count += 1
        return count

    best = max(map(shared, ids))
    nearest = [identity for identity in ids if shared(identity) == best]
    if here[0].startswith("annex"):
        return nearest
    return [identity for identity in nearest if not identity.startswith("annex")] or nearest


def loose_label(label: str) -> str:
    """Without case, spaces, ordinal signs and brackets."""
    return label if label.isdigit() else label.translate(LOOSE).lower()


def _repairs(label: str, confused: dict[str, str]) -> Iterator[str]:
    """The labels that one confused character may stand for, the last character first: "25.I" gives "25.l"."""
    for place in range(len(label) - 1, -1, -1):
        for other in confused.get(label[place], ""):
            yield label[:place] + other + label[place + 1 :]
