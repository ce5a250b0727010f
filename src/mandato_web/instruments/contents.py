"""Provisions in order -> a contents list short enough to stand beside the text."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from mandato_web.instruments.models import Provision, ProvisionRole, ProvisionText
from mandato_web.instruments.outline import Part, part_of

_LONGEST_RUN = 10
_NUMBERED = {ProvisionRole.OPERATIVE, ProvisionRole.PREAMBULAR, ProvisionRole.ROW}


@dataclass
class Entry:
    """One line: `label` leads to `#anchor`, on the page of `part` where that is another; `children` stand under it."""

    label: str
    anchor: str
    number: str = ""
    children: list["Entry"] = field(default_factory=list)
    part: int = 0
    position: int = 0


def list_contents(texts: Sequence[ProvisionText], parts: Sequence[Part] = (), here: Part | None = None) -> list[Entry]:
    """Headings and articles by name; numbered paragraphs in runs ("1–9"), those with points with their letters.

    Of a text in several parts only the part that is shown is listed in full; of the others, what stands at the top.
    """
    gathering = _Gathering({said.provision.parent_id for said in texts})
    for said in texts:
        gathering.take(said)
    gathering.close_run()
    return _place_in_parts(gathering.entries, parts, here) if here else gathering.entries


def _place_in_parts(entries: list[Entry], parts: Sequence[Part], here: Part) -> list[Entry]:
    for entry in entries:
        own = part_of(parts, entry.position)
        entry.part = own.number if own and own != here else 0
        below = _place_in_parts(entry.children, parts, here)
        entry.children = below if not entry.part or any(child.part == 0 for child in below) else []
    return entries


class _Gathering:
    """Entries so far, and the run of paragraphs that is still open."""

    def __init__(self, parents: set[int | None]) -> None:
        self.entries: list[Entry] = []
        self._parents = parents
        self._places: dict[int, Entry] = {}
        self._run: list[Provision] = []

    def take(self, said: ProvisionText) -> None:
        provision = said.provision
        if provision.role == ProvisionRole.HEADING or said.heading:
            self._add(
                provision,
                Entry(said.heading or said.text, provision.eid, provision.number, position=provision.position),
            )
        elif provision.role in _NUMBERED and provision.number:
            if provision.pk in self._parents:
                self._add(provision, Entry(provision.number, provision.eid, position=provision.position))
            else:
                self._continue_run(provision)

    def close_run(self) -> None:
        if self._run:
            first, last = self._run[0], self._run[-1]
            label = first.number if first is last else f"{first.number}–{last.number}"
            self._siblings(first).append(Entry(label, first.eid, position=first.position))
            self._run = []

    def _add(self, provision: Provision, entry: Entry) -> None:
        self.close_run()
        self._siblings(provision).append(entry)
        self._places[provision.pk] = entry

    def _continue_run(self, provision: Provision) -> None:
        if self._run and (self._run[-1].parent_id != provision.parent_id or len(self._run) == _LONGEST_RUN):
            self.close_run()
        self._run.append(provision)

    def _siblings(self, provision: Provision) -> list[Entry]:
        above = self._places.get(provision.parent_id or 0)
        return above.children if above else self.entries
