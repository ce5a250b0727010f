"""The cells of a list -> agreements: which column says what, what is wrong by cell; all is taken in, or nothing."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato_web.actors.models import Actor
from mandato_web.actors.naming import Naming
from mandato_web.agreements.checking import find_impossible
from mandato_web.agreements.models import Agreement, Import
from mandato_web.agreements.services import make_agreement
from mandato_web.agreements.workbook import CellProblem, Cells
from mandato_web.design.durations import read_duration
from mandato_web.design.fields import PartialDateFormField
from mandato_web.history.services import Author, change
from mandato_web.instruments.models import Instrument, InstrumentKind
from mandato_web.search.words import fold


class Target(NamedTuple):
    """A fact that a column may hold. `example` stands in the template; `also` are other names of such a column."""

    name: str
    label: Any
    example: str
    also: tuple[str, ...] = ()


TARGETS: tuple[Target, ...] = (
    Target("title_es", gettext_lazy("Title in Spanish"), "Memorando de los puertos", ("título", "titulo", "nombre")),
    Target("title_pt", gettext_lazy("Title in Portuguese"), "", ("título em português",)),
    Target("title_en", gettext_lazy("Title in English"), "", ("title", "name")),
    Target(
        "reference",
        gettext_lazy("Reference number"),
        "PU-2024-01",
        ("reference", "referencia", "referência", "número", "no."),
    ),
    Target("kind_of_text", gettext_lazy("Kind of text"), "memorandum", ("tipo de texto",)),
    Target("kind", gettext_lazy("Kind"), "framework", ("tipo", "type")),
    Target("parties", gettext_lazy("Parties"), "Borduria; Syldavia", ("partes", "party", "contraparte", "counterpart")),
    Target(
        "signed",
        gettext_lazy("Signed"),
        "2024-03-15",
        ("firma", "fecha de firma", "assinatura", "date", "fecha", "data"),
    ),
    Target("place", gettext_lazy("Place"), "", ("lugar", "local")),
    Target(
        "in_force",
        gettext_lazy("In force since"),
        "2024-03",
        ("vigente desde", "entrada en vigor", "em vigor desde", "vigência"),
    ),
    Target("duration", gettext_lazy("Duration"), "3 years", ("duración", "duração", "vigencia", "plazo")),
    Target("renewal", gettext_lazy("Renewal"), "automatic", ("renovación", "renovação", "prórroga")),
    Target("renewal_period", gettext_lazy("Length of a renewal"), "1 year", ("período de renovación",)),
    Target("objection_notice", gettext_lazy("Notice of objection"), "3 months", ("preaviso", "aviso prévio", "notice")),
    Target("denunciation_notice", gettext_lazy("Notice of denunciation"), "", ("denuncia", "denúncia")),
    Target(
        "expires",
        gettext_lazy("Last day of the first term"),
        "",
        ("vencimiento", "expira", "vencimento", "expires", "end"),
    ),
    Target("parent", gettext_lazy("Reference number of the agreement above"), "", ("parent", "acuerdo marco")),
    Target("responsible_unit", gettext_lazy("Responsible unit"), "", ("unidad", "unidade", "unit")),
    Target("responsible_person", gettext_lazy("Responsible person"), "", ("responsable", "responsável", "responsible")),
    Target("visibility", gettext_lazy("Visibility"), "public", ("visibilidad", "visibilidade")),
    Target("source", gettext_lazy("Source"), "", ("fuente", "fonte")),
)
_DATES = ("signed", "in_force")
_LENGTHS = ("duration", "renewal_period", "objection_notice", "denunciation_notice")
_CHOICES: dict[str, Any] = {
    "kind_of_text": InstrumentKind,
    "kind": Agreement.Kind,
    "renewal": Agreement.Renewal,
    "visibility": Agreement.Visibility,
}
_SYNONYMS = {
    "tácita": "automatic",
    "tacita": "automatic",
    "tacit": "automatic",
    "sí": "automatic",
    "si": "automatic",
    "sim": "automatic",
    "yes": "automatic",
    "no": "none",
    "não": "none",
    "mou": "memorandum",
}


class Row(NamedTuple):
    """One agreement to be: `number` in the sheet, its facts, its parties, the reference of the one above it."""

    number: int
    facts: dict[str, Any]
    parties: list[Actor]
    parent: str


class Checked(NamedTuple):
    rows: list[Row]
    problems: list[CellProblem]


def guess_mapping(cells: Cells) -> dict[str, str]:
    """By the names of the columns, in any language of the interface."""
    mapping: dict[str, str] = {}
    taken: set[str] = set()
    for target in TARGETS:
        names = {
            fold(name) for name in (target.name, target.name.replace("_", " "), *target.also, *_labels(target.label))
        }
        column = next((one.letter for one in cells.columns if fold(one.title) in names and one.letter not in taken), "")
        if column:
            mapping[target.name] = column
            taken.add(column)
    return mapping


def check_cells(cells: Cells, mapping: dict[str, str]) -> Checked:
    """Every row read, every problem by its cell. Two queries, however long the list."""
    used = set(mapping.values())
    titles = {column.letter: column.title for column in cells.columns}
    problems = [one for one in cells.problems if _letter(one.cell) in used or _letter(one.cell) not in titles]
    if not any(name.startswith("title_") for name in mapping):
        problems.append(CellProblem("1", "", _("Say which column holds the title.")))
        return Checked([], problems)
    reader = _Reader(mapping, titles, {one.cell for one in problems})
    rows = [reader.read(number, said) for number, said in cells.rows]
    return Checked(rows, problems + reader.problems)


def take_in(author: Author, upload: Import, checked: Checked) -> list[Agreement]:
    """All of them in one transaction; parents first found among those in the list. Raises ValidationError."""
    if checked.problems or not checked.rows:
        raise ValidationError(_("Correct the cells first: nothing was taken in."))
    made: dict[str, Agreement] = {}
    agreements = []
    with transaction.atomic():
        for row in checked.rows:
            agreement = make_agreement(author, row.facts, parties=row.parties)
            agreements.append(agreement)
            made[agreement.reference] = agreement
        for row, agreement in zip(checked.rows, agreements, strict=True):
            if row.parent:
                above = made.get(row.parent) or Agreement.objects.get(reference=row.parent)
                change(author, agreement, parent=above)
        change(author, upload, taken_in_at=timezone.now(), made=len(agreements))
    return agreements


class _Reader:
    """Reads rows; remembers what it has seen, for what stands in a list twice."""

    def __init__(self, mapping: dict[str, str], titles: dict[str, str], spoilt: set[str]) -> None:
        self.mapping, self.titles, self.spoilt = mapping, titles, spoilt
        self.problems: list[CellProblem] = []
        self.naming = Naming(Actor.objects.all())
        held = Agreement.objects.exclude(reference="").values_list("reference", flat=True)
        self.known, self.listed = set(held), set[str]()
        self.said = {
            fold(text) for titles in Instrument.objects.values_list("titles", flat=True) for text in titles.values()
        }
        self.parents: list[tuple[int, str]] = []

    def read(self, number: int, said: dict[str, str]) -> Row:
        texts = {name: said.get(letter, "") for name, letter in self.mapping.items()}
        facts: dict[str, Any] = {"titles": self._title(number, texts)}
        for name, text in texts.items():
            if name.startswith("title_") or name in ("parties", "parent"):
                continue
            facts[name] = self._one(number, name, text)
        facts["visibility"] = facts.get("visibility") or Agreement.Visibility.PUBLIC
        self._reference(number, facts.get("reference", ""))
        for name, problem in find_impossible(facts).items():
            self._wrong(number, name if name in self.mapping else "title_es", problem)
        return Row(
            number,
            facts,
            self._parties(number, texts.get("parties", "")),
            self._parent(number, texts.get("parent", "")),
        )

    def _one(self, number: int, name: str, text: str) -> Any:
        reading = _READINGS.get(name)
        try:
            if name in _CHOICES:
                return _choose(_CHOICES[name], text)
            if name == "responsible_unit":
                return self._actor(text) if text else None
            return reading(text) if reading else text[:300]
        except ValidationError as error:
            self._wrong(number, name, error.messages[0])
        except ValueError:
            self._wrong(number, name, _("Write a length of time, for example 1 year, 6 months or 90 days."))
        return None if name in ("expires", "responsible_unit") else ""

    def _title(self, number: int, texts: dict[str, str]) -> dict[str, str]:
        titles = {name[-2:]: text[:500] for name, text in texts.items() if name.startswith("title_") and text}
        column = next(name for name in texts if name.startswith("title_"))
        if not titles:
            self._wrong(number, column, _("It has no title."))
        for text in titles.values():
            if fold(text) in self.said:
                self._wrong(number, column, _("A text of this title stands in the register or above in the list."))
            self.said.add(fold(text))
        return titles

    def _reference(self, number: int, reference: str) -> None:
        if reference and reference in self.known:
            self._wrong(number, "reference", _("An agreement of this number stands in the register already."))
        elif reference and reference in self.listed:
            self._wrong(number, "reference", _("This number stands in the list twice."))
        self.listed.add(reference)

    def _parties(self, number: int, text: str) -> list[Actor]:
        found: list[Actor] = []
        for name in filter(None, (part.strip() for part in text.split(";"))):
            try:
                found.append(self._actor(name))
            except ValidationError as error:
                self._wrong(number, "parties", error.messages[0])
        return list(dict.fromkeys(found))

    def _parent(self, number: int, text: str) -> str:
        if text and text not in self.known | self.listed:
            self._wrong(number, "parent", _("No agreement of this number stands in the register or above in the list."))
        return text

    def _actor(self, name: str) -> Actor:
        actor = self.naming.find(name)
        if actor is None:
            raise ValidationError(
                _("We know nobody by the name “%(name)s”: add the actor first, or correct it.") % {"name": name}
            )
        return actor

    def _wrong(self, number: int, name: str, text: str) -> None:
        letter = self.mapping.get(name) or next(iter(self.mapping.values()))
        cell = f"{letter}{number}"
        # What follows from a cell that is wrong already is no news.
        if cell not in self.spoilt:
            self.spoilt.add(cell)
            self.problems.append(CellProblem(cell, self.titles.get(letter, ""), text))


def _read_partial(text: str) -> str:
    cleaned: str = PartialDateFormField(required=False).clean(text[:10] if len(text) > 10 else text)
    return cleaned


def _read_day(text: str) -> date | None:
    cleaned = _read_partial(text)
    if cleaned and len(cleaned) != 10:
        raise ValidationError(_("Give the day as well, for example 2008-04-10."))
    return date.fromisoformat(cleaned) if cleaned else None


_READINGS: dict[str, Callable[[str], Any]] = {
    **dict.fromkeys(_DATES, _read_partial),
    **dict.fromkeys(_LENGTHS, read_duration),
    "expires": _read_day,
    "reference": lambda text: text[:60],
    "place": lambda text: text[:120],
    "responsible_person": lambda text: text[:200],
}


def _choose(choices: Any, text: str) -> str:
    """By its value or its name in any language."""
    if not text:
        return ""
    asked = fold(text)
    for value, label in choices.choices:
        if asked in {fold(value), *(fold(name) for name in _labels(label))}:
            return str(value)
    if _SYNONYMS.get(text.casefold()) in choices.values:
        return _SYNONYMS[text.casefold()]
    named = ", ".join(str(label) for label in choices.labels)
    raise ValidationError(_("“%(text)s” is none of: %(named)s.") % {"text": text[:40], "named": named})


def _labels(label: Any) -> set[str]:
    names = set()
    for language in ("en", "es", "pt"):
        with translation.override(language):
            names.add(str(label))
    return names


def _letter(cell: str) -> str:
    return cell.rstrip("0123456789")
