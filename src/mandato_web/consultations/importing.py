"""Matrices of comments that come in, from Word or Excel: checked cell by cell, taken whole or not at all.

A row without a number is a new comment; one with a number is the secretariat's answer to the comment of that number.
"""

from datetime import date
from typing import IO, Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor
from mandato_web.actors.naming import names_of
from mandato_web.actors.picking import name_for_picking
from mandato_web.actors.queries import standing_actors
from mandato_web.consultations.access import list_rounds, round_for
from mandato_web.consultations.answering import answer_many
from mandato_web.consultations.commenting import make_comment, receive
from mandato_web.consultations.drafting import Part
from mandato_web.consultations.matrix import HEADERS, head, refer_to
from mandato_web.consultations.models import Comment, Consultation, Disposition, Stage
from mandato_web.consultations.tables import read_any_table
from mandato_web.history.services import Author
from mandato_web.search.words import fold
from mandato_web.values.wording import preferred_languages
from mandato_web.values.workbooks import Fault, Row, Table

_NEEDED = ("provision", "comment")
_ALSO_CALLED = {
    "number": ("#", "n", "no", "nº", "n.º", "num", "number", "número"),
    "provision": ("paragraph", "article", "párrafo", "artículo", "disposición", "parágrafo", "artigo", "disposição"),
    "words": ("text", "original text", "texto", "texto original"),
    "who": ("state", "delegation", "país", "delegación", "estado", "delegação", "unit", "unidad", "unidade"),
    "comment": ("comments", "observations", "comentarios", "observaciones", "comentários", "observações"),
    "proposed": ("proposal", "proposed text", "propuesta", "texto propuesto", "proposta", "texto proposto"),
    "disposition": ("decision", "decisión", "decisão", "status"),
    "reason": ("reasons", "justification", "motivo", "justificación", "justificativa"),
}


class Import(NamedTuple):
    """With `faults`, nothing was taken. `known` counts the rows that the register had already."""

    made: int
    answered: int
    known: int
    faults: list[Fault]


def read_matrix(
    author: Author,
    consultation: Consultation,
    file: IO[bytes],
    *,
    on: date,
    actor: Actor | None = None,
    position: bool = False,
) -> Import:
    """For the secretariat without `actor`: each row names who speaks, and came on the day `on`. For an actor its own
    rows, which name its units and stay inside. Raises ValidationError for what is no matrix."""
    names = _names_of_columns()
    table, form = read_any_table(file, lambda headers: set(_NEEDED) <= {names.get(fold(one), "") for one in headers})
    columns = {names[fold(header)]: header for header in reversed(table.headers) if fold(header) in names}
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        raise ValidationError(_("The column “%(header)s” is missing.") % {"header": head(missing[0])})
    reader = _Reader(consultation, columns, on=on, actor=actor, position=position, author=author)
    reader.read(table)
    if reader.faults:
        return Import(0, 0, 0, reader.faults)
    with transaction.atomic():
        if reader.made:
            receive(author, consultation, reader.made, sent=actor is None, form=form)
        if reader.answers:
            answer_many(author, consultation, reader.answers)
    return Import(len(reader.made), len(reader.answers), reader.known, [])


def _names_of_columns() -> dict[str, str]:
    """Whatever language a matrix is in, and however ministries call its columns."""
    names = {fold(other): name for name, others in _ALSO_CALLED.items() for other in others}
    spoken = get_language()
    for code in ("en", "pt", "es", spoken):
        with override(code):
            names |= {fold(str(label)): name for name, label in HEADERS.items()}
    return names


class _Reader:
    """One matrix being checked; asks the database a bounded number of times, however many rows there are."""

    def __init__(
        self,
        consultation: Consultation,
        columns: dict[str, str],
        *,
        on: date,
        actor: Actor | None,
        position: bool,
        author: Author,
    ) -> None:
        self.consultation, self.columns, self.actor, self.on, self.author = consultation, columns, actor, on, author
        self.stage = Stage.SENT if actor is None else Stage.POSITION if position else Stage.INSIDE
        self.made: list[Comment] = []
        self.answers: list[tuple[Comment, str, str]] = []
        self.faults: list[Fault] = []
        self.known = 0
        self.rounds = list_rounds(consultation)
        self.draft = consultation.draft
        self.parts = {refer_to(part): part for part in self.draft.content} if self.draft else {}
        self.parts |= {part.key: part for part in self.parts.values()}
        self.voices = self._list_voices()
        self.dispositions = _names_of_dispositions()
        self.numbered: dict[int, Comment] = {}
        held = consultation.comments.filter(actor=actor) if actor else consultation.comments.all()
        self.seen = set(held.values_list("actor_id", "unit_id", "name", "part", "text", "proposed"))

    def read(self, table: Table) -> None:
        self.faults += table.faults
        numbers = {int(text) for row in table.rows if (text := self._said(row, "number")).isdigit() and len(text) < 9}
        if numbers and self.actor is None:
            held = self.consultation.comments.filter(stage=Stage.SENT, number__isnull=False)
            self.numbered = {one.number: one for one in held.select_related("actor") if one.number in numbers}  # type: ignore[misc]
        for row in table.rows:
            if self._said(row, "number") and self.actor is None:
                self._read_answer(row)
            elif self._said(row, "comment") or self._said(row, "proposed"):
                self._read_comment(row)
            elif self._said(row, "who"):
                self._fault(row, "comment", _("Write a comment, or the words that you propose."))

    def _read_answer(self, row: Row) -> None:
        text = self._said(row, "number")
        comment = self.numbered.get(int(text)) if text.isdigit() and len(text) < 9 else None
        if comment is None:
            self._fault(row, "number", _("There is no comment “%(number)s” that was sent.") % {"number": text})
            return
        if any(one is comment for one, _d, _r in self.answers):
            self._fault(row, "number", _("Comment %(number)s stands in a row above already.") % {"number": text})
            return
        found = self._read_disposition(row)
        if found and found != (comment.disposition, comment.reason):
            self.answers.append((comment, *found))
        elif found:
            self.known += 1

    def _read_disposition(self, row: Row) -> tuple[str, str] | None:
        said, reason = self._said(row, "disposition"), self._said(row, "reason")
        if not said:
            if reason:
                self._fault(row, "disposition", _("Choose what becomes of it."))
            return None
        disposition = self.dispositions.get(fold(said))
        if disposition is None:
            choices = ", ".join(str(Disposition(one).label) for one in Disposition.values)
            self._fault(row, "disposition", _("“%(said)s” is no disposition. Choose: %(choices)s.")
                        % {"said": said, "choices": choices})  # fmt: skip
            return None
        if disposition != Disposition.ACCEPTED and not reason:
            self._fault(row, "reason", _("Say why it is not accepted, or only in part."))
            return None
        return disposition, reason

    def _read_comment(self, row: Row) -> None:
        before = len(self.faults)
        part = self._find_part(row)
        voice = self._find_voice(row)
        answered = self._read_disposition(row) if self.actor is None else None
        if part is None or voice is None or len(self.faults) > before:
            return
        comment = self._make(row, part, voice)
        if comment is None:
            return
        identity = (comment.actor_id, comment.unit_id, comment.name, part.key, comment.text, comment.proposed)
        if identity in self.seen:
            self.known += 1
            return
        self.seen.add(identity)
        if answered:
            comment.disposition, comment.reason = answered
            comment.answered_by, comment.answered_at = self.author.label[:200], comment.made_at
        self.made.append(comment)

    def _make(self, row: Row, part: Part, voice: dict[str, Any]) -> Comment | None:
        quote = self._said(row, "words")
        said = [code for code in preferred_languages() if part.texts.get(code)]
        error: ValidationError | None = None
        for language in said:
            try:
                return make_comment(
                    self.consultation, part.key, language=language, quote=quote, text=self._said(row, "comment"),
                    proposed=self._said(row, "proposed"), stage=self.stage, written_by=self.author.label[:200], **voice,
                )  # fmt: skip
            except ValidationError as refused:
                error = error or refused
        if error is not None:
            self._fault(row, "comment" if "text" in error.message_dict else "words", error.messages[0])
        return None

    def _find_part(self, row: Row) -> Part | None:
        said = self._said(row, "provision")
        if not said:
            self._fault(row, "provision", _("Name the provision."))
            return None
        part = self.parts.get(said) or self.parts.get(said.strip(" .()§").replace(" ", ".").lower())
        if part is None:
            self._fault(row, "provision", _("The draft has no provision “%(said)s”.") % {"said": said})
        return part

    def _find_voice(self, row: Row) -> dict[str, Any] | None:
        said = self._said(row, "who")
        if self.actor is not None:
            unit = self.voices.get(fold(said)) if said and fold(said) not in self._own_names() else None
            if said and unit is None and fold(said) not in self._own_names():
                self._fault(row, "who", _("“%(said)s” is no unit of %(actor)s.")
                            % {"said": said, "actor": self.actor.name})  # fmt: skip
                return None
            return {"actor": self.actor, "unit": unit}
        if not said:
            self._fault(row, "who", _("Say who comments."))
            return None
        actor = self.voices.get(fold(said))
        round, late = round_for(self.rounds, actor, self.on)
        if round is None:
            text = _("No round asked “%(said)s” to comment by that day.") if actor else _(
                "We know nothing by the name “%(said)s”, and no round is open to anyone."
            )  # fmt: skip
            self._fault(row, "who", text % {"said": said})
            return None
        voice: dict[str, Any] = {"actor": actor} if actor else {"name": said[:200]}
        return {**voice, "round": round, "late": late}

    def _own_names(self) -> set[str]:
        assert self.actor is not None
        return {fold(name) for name in (*names_of(self.actor), self.actor.slug)}

    def _list_voices(self) -> dict[str, Actor]:
        """A name that means two actors means none."""
        known = Actor.objects.filter(parent=self.actor) if self.actor else standing_actors().select_related("parent")
        voices: dict[str, Actor | None] = {}
        for actor in known:
            for name in {fold(one) for one in (*names_of(actor), actor.slug, name_for_picking(actor))} - {""}:
                voices[name] = actor if voices.get(name, actor) is actor else None
        return {name: actor for name, actor in voices.items() if actor is not None}

    def _said(self, row: Row, name: str) -> str:
        return row.cells.get(self.columns.get(name, ""), "").strip()

    def _fault(self, row: Row, name: str, text: str) -> None:
        place = row.places.get(self.columns.get(name, ""), "") or str(row.number)
        self.faults.append(Fault(place, text))


def _names_of_dispositions() -> dict[str, str]:
    names: dict[str, str] = {}
    for code in ("en", "pt", "es", get_language()):
        with override(code):
            names |= {fold(str(Disposition(one).label)): one for one in Disposition.values}
    return names | {fold(one): one for one in Disposition.values}
