"""What publication would change: for each language version, the text that stands beside the one that is proposed."""

from typing import NamedTuple

from mandato_web.design.pagination import Page
from mandato_web.instruments.models import LanguageVersion
from mandato_web.intake.comparing import Difference, Row, compare
from mandato_web.intake.models import Dossier, Proposal
from mandato_web.intake.proposing import standing_version
from mandato_web.intake.review import decided_reading

_SHOWN = 40


class Version(NamedTuple):
    """`difference` is None for a text that takes no other's place; then `provisions` are all new."""

    proposal: Proposal
    replaces: LanguageVersion | None
    difference: Difference | None
    page: Page | None
    provisions: int
    commitments: int
    citations: int
    kept: int


class Preview(NamedTuple):
    versions: list[Version]

    @property
    def kept(self) -> int:
        """Permanent addresses that stand already and go on standing."""
        return max((one.kept for one in self.versions), default=0)


def preview(dossier: Dossier, number: int = 1) -> Preview:
    """Reads everything that was decided; one page of the differing provisions of each version."""
    held = dossier.proposals.select_related("upload").order_by("pk")
    return Preview([_preview_one(dossier, one, number) for one in held])


def _preview_one(dossier: Dossier, proposal: Proposal, number: int) -> Version:
    reading = decided_reading(proposal)
    replaces = standing_version(dossier.joins, reading["language"])
    eids = {one["id"] for one in reading["provisions"]}
    kept = dossier.joins.provisions.filter(eid__in=eids).count() if dossier.joins else 0
    difference, page = None, None
    if replaces is not None:
        difference = compare(replaces, reading)
        rows: list[Row] = [row for row in difference.rows if row.fate != "same"]
        start = (number - 1) * _SHOWN
        page = Page(rows[start : start + _SHOWN], number, len(rows), _SHOWN)
    counts = (len(reading[name]) for name in ("provisions", "commitments", "references"))
    return Version(proposal, replaces, difference, page, *counts, kept=kept)
