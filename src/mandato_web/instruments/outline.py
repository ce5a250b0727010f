"""A text's outline; a long text cut into parts, each on a page of its own, so that every anchor knows its part."""

from collections.abc import Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from django.db.models import Case, F, TextField, Value, When

from mandato_web.instruments.models import LanguageVersion, ProvisionRole

# So much text a page: more would be slow to serve and long to scroll; bench/long_text.py measures it.
LONGEST_PAGE = 180
USUAL_PART = 80


@dataclass(frozen=True)
class Part:
    """Provisions from `first` to `last` (positions, both included)."""

    number: int
    first: int
    last: int
    label: str


def read_outline(version: LanguageVersion) -> list[Any]:
    """For each provision, in order, what a contents list needs of it; words of headings only. One query."""
    texts = version.provision_texts
    if version.replaced_at is None:
        texts = texts.filter(provision__withdrawn_at__isnull=True)
    words = Case(
        When(provision__role=ProvisionRole.HEADING, then=F("text")), default=Value(""), output_field=TextField()
    )
    rows = texts.annotate(words=words).order_by("provision__position")
    asked = [
        f"provision__{name}" for name in ("pk", "eid", "number", "label", "role", "level", "parent_id", "position")
    ]
    return [
        SimpleNamespace(
            provision=SimpleNamespace(
                pk=pk, eid=eid, number=number, label=label, role=role, level=level, parent_id=parent, position=position
            ),
            heading=heading,
            text=text,
        )
        for pk, eid, number, label, role, level, parent, position, heading, text in rows.values_list(
            *asked, "heading", "words"
        )
    ]


def cut_into_parts(outline: Sequence[Any]) -> list[Part]:
    """One part where the text is short. A long one is cut where a heading or a top provision begins."""
    if not outline:
        return []
    if len(outline) <= LONGEST_PAGE:
        return [_part(1, outline)]
    parts: list[Part] = []
    held: list[Any] = []
    for said in outline:
        if held and _may_begin(said, len(held)):
            parts.append(_part(len(parts) + 1, held))
            held = []
        held.append(said)
    return [*parts, _part(len(parts) + 1, held)]


def _may_begin(said: Any, held: int) -> bool:
    """A heading ends a part of usual length, any top provision a long one, and nothing grows without end."""
    if held >= LONGEST_PAGE:
        return True
    top = said.provision.parent_id is None
    return held >= USUAL_PART and (top or said.provision.role == ProvisionRole.HEADING)


def _part(number: int, held: Sequence[Any]) -> Part:
    named = [said for said in held if said.provision.role == ProvisionRole.HEADING or said.heading]
    labels = [said.provision.label or said.provision.number for said in held if said.provision.number]
    label = (named[0].heading or named[0].text) if named else "–".join(dict.fromkeys(labels[:1] + labels[-1:]))
    return Part(number, held[0].provision.position, held[-1].provision.position, label)


def part_of(parts: Sequence[Part], position: int) -> Part | None:
    return next((part for part in parts if part.first <= position <= part.last), None)
