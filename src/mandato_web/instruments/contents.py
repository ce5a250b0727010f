"""Provisions in order -> a contents list short enough to stand beside the text."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from mandato_web.instruments.models import Provision, ProvisionRole, ProvisionText

_LONGEST_RUN = 10
_NUMBERED = {ProvisionRole.OPERATIVE, ProvisionRole.PREAMBULAR, ProvisionRole.ROW}


@dataclass
class Entry:
    """One line: `label` leads to `#anchor`; `children` stand under it."""

    label: str
    anchor: str
    number: str = ""
    children: list["Entry"] = field(default_factory=list)


def list_contents(texts: Sequence[ProvisionText]) -> list[Entry]:
    """Headings and articles by name; numbered paragraphs in runs ("1–9"), those with points with their letters."""
    parents = {said.provision.parent_id for said in texts}
    entries: list[Entry] = []
    places: dict[int, Entry] = {}
    run: list[Provision] = []

    def close_run(into: list[Entry]) -> None:
        if run:
            entry = Entry(_name_run(run), run[0].eid)
            into.append(entry)
            run.clear()

    home = entries
    for said in texts:
        provision = said.provision
        above = places.get(provision.parent_id or 0)
        siblings = above.children if above else entries
        if siblings is not home:
            close_run(home)
            home = siblings
        if provision.role == ProvisionRole.HEADING or said.heading:
            close_run(home)
            entry = Entry(said.heading or said.text, provision.eid, provision.number)
            siblings.append(entry)
            places[provision.pk] = entry
        elif provision.role in _NUMBERED and provision.number:
            if provision.pk in parents:
                close_run(home)
                entry = Entry(provision.number, provision.eid)
                siblings.append(entry)
                places[provision.pk] = entry
            elif not run or run[-1].parent_id == provision.parent_id:
                if len(run) >= _LONGEST_RUN:
                    close_run(home)
                run.append(provision)
            else:
                close_run(home)
                run.append(provision)
    close_run(home)
    return entries


def _name_run(run: Sequence[Provision]) -> str:
    return run[0].number if len(run) == 1 else f"{run[0].number}–{run[-1].number}"
