"""Blocks and their headings in, the part each block plays in the text out."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from mandato.languages.roles import RoleWords, role_words
from mandato.languages.structure import StructureWords, structure_words
from mandato.model.instrument import InstrumentKind, Role
from mandato.model.making import make
from mandato.splitting.blocks import Block, PrintedNumber
from mandato.splitting.end_notes import find_end_notes
from mandato.splitting.formulas import find_formulas
from mandato.splitting.headings import Heading
from mandato.splitting.openings import lead_of, opens_decision, opens_recital, opens_that, promises
from mandato.splitting.regions import Regions, find_regions
from mandato.splitting.speech import kind_as_spoken, states


class RoleGuess(NamedTuple):
    """`doubt` from 0 (certain) to 1 (a guess)."""

    role: Role
    rule: str
    doubt: float


FARTHEST_FORMULA = 150  # blocks between a recital and the enacting words that it leads to

# A guess that many blocks share is one value.
_CONTENTS = RoleGuess("front", "contents", 0.1)
_FRONT_MATTER = RoleGuess("front", "front-matter", 0.1)
_CLOSING_BLOCK = RoleGuess("back", "closing-block", 0.1)
_TABLE = RoleGuess("row", "table", 0.05)
_FOOTNOTE = RoleGuess("note", "footnote", 0.1)
_END_NOTE = RoleGuess("note", "end-note", 0.2)
_NARRATIVE = RoleGuess("text", "narrative", 0.1)
_SPEAKER_AND_VERB = RoleGuess("operative", "speaker-and-verb", 0.2)
_STATEMENT_NARRATIVE = RoleGuess("text", "statement-narrative", 0.3)
_NUMBERED_RECITAL = RoleGuess("preambular", "numbered-recital", 0.1)
_NUMBERED = RoleGuess("operative", "numbered", 0.05)
_RECITAL = RoleGuess("preambular", "recital", 0.05)
_VERB_OF_DECISION = RoleGuess("operative", "verb-of-decision", 0.15)
_ANNEX_NARRATIVE = RoleGuess("text", "annex-narrative", 0.3)
_INTRODUCTION = RoleGuess("text", "introduction", 0.3)
_BEFORE_THE_DECISIONS = RoleGuess("preambular", "before-the-decisions", 0.25)
_RECITAL_OF_SECTION = RoleGuess("preambular", "recital-of-section", 0.15)
_CONTINUATION = RoleGuess("operative", "continuation", 0.2)

_NOTE_HEAD = re.compile(r"[¹²³⁴-⁹⁰]|\d{1,3}/\s|\[\^|_{3,}\Z|\*{1,3}\s(?=\w)")
_PAGE_LINE = re.compile(r".{0,90}[^\W\d_][\s\xa0]\d{2,4}\Z")
_INWARD: frozenset[InstrumentKind] = frozenset({"charter", "other"})  # read so, but not called so
_PLANS: frozenset[InstrumentKind] = frozenset({"action-plan", "programme"})
_LONGEST_HEADER = 90
_MINOR = frozenset({"letter", "roman", "bullet"})
_GRAND = frozenset({"upper-roman", "upper"})


class RoleReading(NamedTuple):
    """`kind` is the kind given, or the one that the text's sentences show where its title misled."""

    kind: InstrumentKind
    guesses: list[RoleGuess]


def read_roles(
    blocks: Sequence[Block],
    headings: Sequence[Heading | None],
    kind: InstrumentKind,
    language: str,
    regions: Regions | None = None,
) -> RoleReading:
    """One guess a block. In a report or a presentation nothing is operative: its words are `text`."""
    known, parts = role_words(language), structure_words(language)
    regions = regions or find_regions(blocks, language)
    formulas = find_formulas(blocks, headings, regions, known)
    spoken = kind_as_spoken(kind, blocks, formulas, regions.body, known)
    reader = _Reader(blocks, headings, known, parts, spoken, sorted(formulas), spoken in ("report", "other"))
    guesses: list[RoleGuess] = []
    contents, body, backs = regions
    notes = find_end_notes(blocks, body)
    for at, block in enumerate(blocks):
        if at < body:
            guesses.append(_CONTENTS if at < contents else _FRONT_MATTER)
        elif notes and at in notes:
            guesses.append(_END_NOTE)
        elif at in backs:
            guesses.append(_CLOSING_BLOCK)
            reader.place = "preamble"
        else:
            guesses.append(reader.read(at, block, headings[at], formulas.get(at)))
    return RoleReading(kind if spoken in _INWARD else spoken, guesses)


def assign_roles(
    blocks: Sequence[Block],
    headings: Sequence[Heading | None],
    kind: InstrumentKind,
    language: str,
    regions: Regions | None = None,
) -> list[RoleGuess]:
    """The guesses alone."""
    return read_roles(blocks, headings, kind, language, regions).guesses


@dataclass(slots=True)
class _Reader:
    """Goes through the body once and remembers where it stands: in the reasons, the decisions, or an annex."""

    blocks: Sequence[Block]
    headings: Sequence[Heading | None]
    known: RoleWords
    parts: StructureWords
    kind: InstrumentKind
    formulas: list[int]
    narrative: bool
    place: str = "preamble"
    fresh: bool = True  # nothing but headings since the section began
    last: Role = "preambular"
    note: int = 0  # the number of the last footnote

    def read(self, at: int, block: Block, heading: Heading | None, formula: str | None) -> RoleGuess:
        if heading is not None:
            self._enter(at, block, heading)
            return RoleGuess("heading", heading.rule, heading.doubt)
        if block.cells is not None:
            return _TABLE
        if _may_be_note(block) and (_is_note(block, self.known) or self._counts_on_from_note(block)):
            self.note = _figure(block)
            return _FOOTNOTE
        if self.narrative:
            return _NARRATIVE
        if formula:
            return self._formula(formula)
        guess = self._paragraph(at, block)
        self.fresh = False
        self.last = guess.role
        return guess

    def _counts_on_from_note(self, block: Block) -> bool:
        bare = block.number is not None and block.number.form == "decimal" and not block.number.style
        return bare and self.note > 0 and _figure(block) == self.note + 1

    def _enter(self, at: int, block: Block, heading: Heading) -> None:
        self.fresh = True
        if heading.rule == "annex":
            self.place = "annex"
        elif block.text.lower().rstrip(" .:") in self.known.preambles:
            self.place = "preamble"
        elif self.place == "preamble" and heading.rule != "known-title" and self._has_no_preamble(at):
            self.place = "operative"

    def _has_no_preamble(self, at: int) -> bool:
        """Headed parts without reasons or enacting words ahead: the text decides from its first part on."""
        return self.kind != "resolution" and not self._formula_ahead(at) and not self._recital_follows(at)

    def _formula(self, formula: str) -> RoleGuess:
        self.place = "operative" if formula == "enacting" else "preamble"
        self.last = "operative" if formula == "enacting" else "preambular"
        return RoleGuess("formula", f"{formula}-words", 0.1)

    def _paragraph(self, at: int, block: Block) -> RoleGuess:
        number = block.number
        if number is not None and self.kind != "statement":
            return self._numbered(at, block, number)
        lead = lead_of(block.text)
        if self.kind == "statement":
            return self._statement(block, lead)
        if self.place == "operative":
            return self._after_decisions(block, lead)
        return self._before_decisions(at, block, lead)

    def _statement(self, block: Block, lead: Sequence[str]) -> RoleGuess:
        known = self.known
        decides = opens_decision(lead, known) or states(lead, known)
        if block.number is not None or decides or promises(block.text, known):
            return _SPEAKER_AND_VERB
        return _STATEMENT_NARRATIVE

    def _numbered(self, at: int, block: Block, number: PrintedNumber) -> RoleGuess:
        if len(block.text) <= _LONGEST_HEADER and _is_page_line(block):
            return RoleGuess(self.last, "running-header", 0.5)
        if not self.fresh and not number.prefix and (number.form in _MINOR or number.style in ("()", ")")):
            return make(RoleGuess, (self.last, "item-of-paragraph", 0.1))
        article = number.prefix in self.parts.articles
        if self.place == "preamble" and not article and self._in_reasons(at, lead_of(block.text)):
            return _NUMBERED_RECITAL
        self.place = "operative"
        return _NUMBERED

    def _in_reasons(self, at: int, lead: Sequence[str]) -> bool:
        """A numbered paragraph before enacting words still to come, or one that opens as a recital does."""
        if opens_recital(lead, self.known) or opens_that(lead, self.known):
            return True
        if opens_decision(lead, self.known) or self.kind == "resolution":
            return False
        return self._formula_ahead(at)

    def _formula_ahead(self, at: int) -> bool:
        ahead = bisect_right(self.formulas, at)
        return ahead < len(self.formulas) and self.formulas[ahead] - at < FARTHEST_FORMULA

    def _recital_follows(self, at: int) -> bool:
        """The next paragraph of its own is a recital: a finite verb among the reasons decides nothing."""
        for next_at in range(at + 1, min(at + 4, len(self.blocks))):
            block = self.blocks[next_at]
            if self.headings[next_at] is not None:
                return False
            if block.number is None and block.text:
                return opens_recital(lead_of(block.text), self.known)
        return False

    def _before_decisions(self, at: int, block: Block, lead: Sequence[str]) -> RoleGuess:
        known = self.known
        if opens_recital(lead, known) or opens_that(lead, known):
            self.place = "preamble" if self.place == "annex" else self.place
            return _RECITAL
        if opens_decision(lead, known) and not self._formula_ahead(at) and not self._recital_follows(at):
            self.place = "operative"
            return _VERB_OF_DECISION
        if self.place == "annex":
            return _ANNEX_NARRATIVE
        if self.kind in _PLANS and not self._formula_ahead(at):
            return _INTRODUCTION
        return _BEFORE_THE_DECISIONS

    def _after_decisions(self, block: Block, lead: Sequence[str]) -> RoleGuess:
        recital = self.kind == "resolution" and opens_recital(lead, self.known)
        if recital and (self.fresh or block.text[-1:] in ",;"):
            self.place = "preamble"
            return _RECITAL_OF_SECTION
        return _CONTINUATION


def _is_page_line(block: Block) -> bool:
    """A page's running header that begins like a numbered title: a bare figure, or a page number at its end."""
    number, text = block.number, block.text
    if len(text) > _LONGEST_HEADER or number is None or number.prefix or text[-1:] in (".", ";", ":", ","):
        return False
    if number.form == "decimal" and not number.style:
        return True
    return number.form in _GRAND and _PAGE_LINE.match(text) is not None


def _figure(block: Block) -> int:
    number = block.number.text if block.number is not None else ""
    return int(number) if number.isdecimal() else 0


def _may_be_note(block: Block) -> bool:
    """Neither words nor a number with its punctuation stand at its head."""
    number = block.number
    if block.mark is not None:
        return True
    return not block.text[:1].isalpha() if number is None else number.style == "" and number.form == "decimal"


def _is_note(block: Block, known: RoleWords) -> bool:
    if block.mark is not None and block.mark.kind == "footnote":
        return True
    number, text = block.number, block.text
    if number is None:
        return not text[:1].isalpha() and _NOTE_HEAD.match(text) is not None
    if number.form != "decimal" or number.style or not text:
        return False
    return text.split(None, 1)[0].lower().rstrip(",.") in known.notes
