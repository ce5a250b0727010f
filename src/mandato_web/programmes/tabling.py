"""A plan made from the table of a read text: areas, themes, objectives with what they cite, activities.

The text's own structure decides: a heading above rows is an area, a row a theme, and its columns are told by the words
at their head. A row whose activity only names who coordinates names a lead and is no activity.
"""

import re
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from mandato_web.actors.naming import load_naming
from mandato_web.commitments.models import Commitment
from mandato_web.history.services import Author, change, create, settle, settle_links
from mandato_web.instruments.models import Citation, Instrument, LanguageVersion, ProvisionText
from mandato_web.programmes.models import ActionPlan, Activity, PlanPart
from mandato_web.programmes.services import save_activity

_HEADS = {
    "theme": ("theme", "tema", "eje", "eixo", "thème"),
    "objective": ("objective", "objetivo", "objectif"),
    "activity": ("activit", "actividad", "atividade", "acción", "acciones", "ação", "ações", "action", "measure"),
    "lead": ("lead", "responsible", "responsable", "responsável", "coordinat", "coordina", "coordena"),
}
_TRANSVERSAL = re.compile(r"^\W*(transversal|cross-cutting|transversale)\w*\W*", re.IGNORECASE)
_COORDINATED = re.compile(
    r"^(?:coordination|coordinated|coordinación|coordinado|coordinada|coordenação|coordenado|coordenada)\s+"
    r"(?:by|por|a cargo de|pelo|pela|de|da|do)\s+(?P<who>[^.;]{2,80})\.?$",
    re.IGNORECASE,
)


class Made(NamedTuple):
    """How many of each were found."""

    areas: int
    themes: int
    objectives: int
    activities: int


def can_make_plan(instrument: Instrument) -> bool:
    return bool(_rows_of(instrument))


def make_plan(author: Author, instrument: Instrument) -> tuple[ActionPlan, Made]:
    """The plan of a text, made or brought up to date: parts keep their codes, activities their addresses.

    Raises ValidationError where the text holds no table whose columns can be told.
    """
    texts = _rows_of(instrument)
    if not texts:
        raise ValidationError(_("This text holds no table from which a plan could be made."))
    with transaction.atomic():
        plan = settle(author, ActionPlan, {"slug": instrument.slug}, instrument=instrument, titles=instrument.titles,
                      starts=instrument.date)  # fmt: skip
        maker = _Maker(author, plan, instrument)
        for said in texts:
            maker.add_row(said)
        maker.finish()
    return plan, maker.made


def _rows_of(instrument: Instrument) -> list[ProvisionText]:
    version = _leading_version(instrument)
    if version is None:
        return []
    rows = ProvisionText.objects.filter(version=version, provision__role="row", provision__withdrawn_at=None)
    held = list(rows.select_related("provision__parent").order_by("provision__position"))
    return [said for said in held if _column(_cells(said), "theme") or _column(_cells(said), "activity")]


def _leading_version(instrument: Instrument) -> LanguageVersion | None:
    return instrument.versions.filter(replaced_at=None).order_by("pk").first()


def _cells(said: ProvisionText) -> dict[str, str]:
    """Header -> text, whichever way the cells are kept."""
    found: dict[str, str] = {}
    for cell in said.cells or []:
        if isinstance(cell, dict):
            found[str(cell.get("header") or "")] = str(cell.get("text") or "")
    return found


def _column(cells: dict[str, str], kind: str) -> str:
    """The text below the first head of that kind."""
    for header, text in cells.items():
        folded = header.lower()
        if any(head in folded for head in _HEADS[kind]):
            return text.strip()
    return ""


Headings = dict[int, str]


def _headings_of(version: LanguageVersion) -> Headings:
    """By provision. Where the head of the table itself was read as a heading, what stands right above it is meant."""
    found: Headings = {}
    above = ""
    held = ProvisionText.objects.filter(version=version, provision__role__in=["heading", "front"])
    for said in held.order_by("provision__position").select_related("provision"):
        words = said.heading or said.text
        if said.provision.role == "heading":
            found[said.provision_id] = above if words.startswith("|") and above else words
        above = words
    return found


def _headings_and_rows(version: LanguageVersion) -> tuple[str, Headings, dict[int, dict[str, str]]]:
    rows = ProvisionText.objects.filter(version=version, provision__role="row")
    return version.language, _headings_of(version), {said.provision_id: _cells(said) for said in rows}


class _Maker:
    def __init__(self, author: Author, plan: ActionPlan, instrument: Instrument) -> None:
        self.author, self.plan, self.instrument = author, plan, instrument
        version = _leading_version(instrument)
        assert version is not None
        self.language = version.language
        self.headings = _headings_of(version)
        others = instrument.versions.filter(replaced_at=None).exclude(pk=version.pk)
        self.others = [_headings_and_rows(one) for one in others]
        self.cited: dict[int, list[int]] = {}
        for key, target in Citation.objects.filter(version=version, target_provision__isnull=False).values_list(
            "provision_id", "target_provision_id"
        ):
            self.cited.setdefault(key, []).append(target)
        self.naming = load_naming()
        self.position = 0
        self.codes: set[str] = set()
        self.counts = {"area": 0, "theme": 0, "objective": 0, "activity": 0}
        self.area: PlanPart | None = None
        self.area_key: int | None = None

    @property
    def made(self) -> Made:
        return Made(*(self.counts[name] for name in ("area", "theme", "objective", "activity")))

    def add_row(self, said: ProvisionText) -> None:
        cells = _cells(said)
        provision = said.provision
        self._enter_area(provision.parent_id)
        transversal = any(_TRANSVERSAL.match(text) for text in cells.values())
        title = _TRANSVERSAL.sub("", _column(cells, "theme")) or provision.label or provision.eid
        words = _TRANSVERSAL.sub("", _column(cells, "activity"))
        lead = self._find_lead(words) or self._find_lead(_column(cells, "lead"))
        told = self._tell(provision.pk, "theme")
        theme = self._part(
            "theme", title, self.area, told=told, provision=provision, transversal=transversal, led_by=lead
        )
        cited = sorted(set(self.cited.get(provision.pk, [])))
        commitments = list(Commitment.objects.filter(provision__in=cited, withdrawn_at=None).exclude(nature="none"))
        settle_links(self.author, theme, "commitments", commitments)
        theme.cites.set(cited)
        if objective := _column(cells, "objective"):
            told = self._tell(provision.pk, "objective")
            part = self._part("objective", objective, theme, told=told, provision=provision)
            settle_links(self.author, part, "commitments", commitments)
            part.cites.set(cited)
        if words and not _COORDINATED.match(words):
            self._act(theme, words, commitments, transversal, lead)

    def finish(self) -> None:
        """Parts that the text does not hold any more go, unless something hangs on them."""
        for part in self.plan.parts.exclude(code__in=self.codes).filter(provision__instrument=self.instrument):
            if not part.programmes.exists() and not part.activities.exists():
                part.delete()

    def _enter_area(self, key: int | None) -> None:
        if key == self.area_key:
            return
        self.area_key = key
        heading = self.headings.get(key or 0, "")
        told = {language: heads[key] for language, heads, _rows in self.others if key in heads}
        self.area = self._part("area", heading, None, told=told) if heading else None

    def _tell(self, row: int, kind: str) -> dict[str, str]:
        """The same column in the other languages."""
        found = {language: _column(rows[row], kind) for language, _heads, rows in self.others if row in rows}
        return {language: _TRANSVERSAL.sub("", text) for language, text in found.items() if text}

    def _part(self, kind: str, title: str, parent: PlanPart | None, *, told: dict[str, str], **facts: Any) -> PlanPart:
        stem = slugify(title)[:80] or kind
        if kind == "objective" and parent is not None:
            stem = f"{parent.code}-objective"[:110]
        code = next(name for name in [stem, *(f"{stem}-{n}" for n in range(2, 500))] if name not in self.codes)
        self.codes.add(code)
        self.position += 1
        self.counts[kind] += 1
        part = PlanPart.objects.filter(plan=self.plan, code=code).first()
        titles = {**(part.titles if part else {}), self.language: title, **told}
        values = {"kind": kind, "titles": titles, "parent": parent, "position": self.position, **facts}
        if part is None:
            return create(self.author, PlanPart(plan=self.plan, code=code, **values))
        return change(self.author, part, **values)

    def _act(self, theme: PlanPart, words: str, commitments: list[Commitment], transversal: bool, lead: Any) -> None:
        self.counts["activity"] += 1
        slug = f"{self.plan.slug}--{theme.code}"[:160]
        activity = Activity.objects.filter(slug=slug).first() or Activity(slug=slug)
        kind = "transversal" if transversal else "direct"
        title = words if len(words) <= 160 else words[:157].rsplit(" ", 1)[0] + "…"
        save_activity(
            self.author,
            activity,
            links={},
            implements=[(commitment, kind) for commitment in commitments],
            kind=_kind_of(words) if activity.pk is None else activity.kind,
            titles={**activity.titles, self.language: title},
            summaries={**activity.summaries, self.language: words},
            part=theme,
            provision=theme.provision,
            lead=lead or activity.lead,
            source=self.instrument.slug,
        )

    def _find_lead(self, words: str) -> Any:
        match = _COORDINATED.match(words.strip())
        if not match:
            return None
        who = match["who"].strip()
        return self.naming.find(who, who)


_KINDS = (
    ("temporary-work", ("temporary", "temporal", "temporári")),
    ("return", ("return", "retorno", "regreso")),
    ("campaign", ("campaign", "campaña", "campanha")),
    ("training", ("training", "capacita", "formación", "formação")),
    ("network", ("network", "red de", "rede de")),
    ("study", ("study", "estudio", "estudo")),
    ("publication", ("publish", "publica")),
    ("exchange", ("good practices", "buenas prácticas", "boas práticas", "exchange", "intercambio", "intercâmbio")),
)


def _kind_of(words: str) -> str:
    """By the first telling word; a person may correct it."""
    folded = words.lower()
    found = [(folded.find(sign), kind) for kind, signs in _KINDS for sign in signs if sign in folded]
    return min(found)[1] if found else "other"
