"""A plan and a text of the register -> their coverage matrix as its page shows it, and as a sheet."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.translation import gettext as _

import mandato
from mandato_web.findings.models import Gap
from mandato_web.findings.rebuilding import current_versions, rebuild
from mandato_web.instruments.models import Instrument, LanguageVersion, Provision
from mandato_web.values.wording import preferred_languages


class Column(NamedTuple):
    """A row of the plan; `short` is its name cut to fit a column's head."""

    key: str
    name: str
    short: str
    url: str


class Cell(NamedTuple):
    """`kind` is cited, doubted, suggested or transversal; empty where the row says nothing of the promise."""

    kind: str
    mark: str
    word: str
    text: str
    column: Column


@dataclass
class Promise:
    """`gap` is why the plan leaves it out on purpose."""

    eid: str
    label: str
    words: str
    url: str
    hole: bool
    cells: list[Cell]
    gap: Gap | None = None

    @property
    def said(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.kind]


@dataclass
class MatrixPage:
    plan: Instrument
    text: Instrument
    language: str
    columns: list[Column]
    promises: list[Promise] = field(default_factory=list)

    @property
    def holes(self) -> list[Promise]:
        return [one for one in self.promises if one.hole]

    @property
    def justified(self) -> int:
        return sum(1 for one in self.holes if one.gap)


MARKS = {"cited": "●", "doubted": "?", "suggested": "○", "transversal": "≈"}
_LONGEST = 28


def name_kinds() -> dict[str, str]:
    return {
        "cited": _("cited"),
        "doubted": _("doubted"),
        "suggested": _("suggested"),
        "transversal": _("transversal"),
    }


def lay_out(plan: Instrument, text: Instrument) -> MatrixPage | None:
    """In the reader's language or the nearest; None where the plan cites no provision of the text."""
    versions = [one for one in (_nearest(plan), _nearest(text)) if one is not None]
    if len(versions) < 2:
        return None
    rebuilt = rebuild(versions)
    try:
        matrices = mandato.plan_matrix(rebuilt.results, linked=True)
    except mandato.MandatoError:
        return None
    titles = (versions[0].title, versions[1].title)
    matrix = next((one for one in matrices if (one.plan, one.instrument) == titles), None)
    return _page(matrix, plan, text, versions[1].language) if matrix else None


def _nearest(instrument: Instrument) -> LanguageVersion | None:
    held = {one.language: one for one in current_versions().filter(instrument=instrument)}
    return next((held[code] for code in preferred_languages() if code in held), None)


def _page(matrix: mandato.Matrix, plan: Instrument, text: Instrument, language: str) -> MatrixPage:
    columns = [
        Column(key, name, _cut(name), reverse("instruments:provision", args=[plan.slug, key]))
        for key, name in matrix.rows
    ]
    kinds = name_kinds()
    gaps = {
        gap.provision.eid: gap
        for gap in Gap.objects.filter(plan=plan, provision__instrument=text).select_related("provision")
    }
    page = MatrixPage(plan, text, language, columns)
    for promise, words in matrix.promises:
        page.promises.append(
            Promise(
                promise.provision,
                promise.label or promise.provision,
                words,
                reverse("instruments:provision", args=[text.slug, promise.provision]),
                not promise.by,
                [_cell(matrix.cells.get((promise.provision, one.key)), one, kinds) for one in columns],
                gaps.get(promise.provision),
            )
        )
    return page


def _cell(cell: "mandato.MatrixCell | None", column: Column, kinds: dict[str, str]) -> Cell:
    if cell is None:
        return Cell("", "", "", "", column)
    return Cell(cell.kind, MARKS[cell.kind], kinds[cell.kind], cell.text, column)


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST else name[: max(name.rfind(" ", 0, _LONGEST), 12)] + "…"


def as_sheet(page: MatrixPage, promises: Sequence[Promise]) -> mandato.Sheet:
    header = (_("Label"), _("Promise"), *(one.name for one in page.columns), _("Reason of the gap"))
    rows = [
        (
            one.label,
            one.words,
            *(f"{cell.text} {cell.word}" if cell.kind else "" for cell in one.cells),
            one.gap.because if one.gap else "",
        )
        for one in promises
    ]
    return mandato.Sheet(_("Matrix"), header, rows)


def find_promise(text: Instrument, eid: str) -> Provision | None:
    held: Any = Provision.objects.filter(instrument=text, eid=eid, withdrawn_at__isnull=True)
    found: Provision | None = held.select_related("instrument").first()
    return found
