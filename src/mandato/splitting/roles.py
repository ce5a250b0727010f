"""Blocks and their headings in, the part each block plays in the text out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from mandato.languages.roles import RoleWords, role_words
from mandato.languages.structure import StructureWords, structure_words
from mandato.model.instrument import InstrumentKind, Role
from mandato.splitting.blocks import Block
from mandato.splitting.headings import Heading
from mandato.splitting.openings import (
    adopts_itself,
    enacts,
    lead_of,
    names_speaker,
    opens_decision,
    opens_recital,
    opens_that,
    promises,
    speaks,
)
from mandato.splitting.regions import Regions, find_regions


class RoleGuess(NamedTuple):
    """`doubt` from 0 (certain) to 1 (a guess)."""

    role: Role
    rule: str
    doubt: float


FARTHEST_OPENER = 3  # blocks from the body's beginning within which a decision's speaker is named
SHORT_FORMULA = 60
FARTHEST_FORMULA = 150  # blocks between a recital and the enacting words that it leads to

_NOTE_HEAD = re.compile(r"[¹²³⁴-⁹⁰]|\d{1,3}/\s|\[\^|_{3,}\Z|\*{1,3}\s(?=\w)")
_PAGE_LINE = re.compile(r".{0,90}[^\W\d_][\s\xa0]\d{2,4}\Z")
_MISNAMED: frozenset[InstrumentKind] = frozenset({"report", "other", "statement", "action-plan", "programme"})
_LONGEST_HEADER = 90
_SEEN = 300
_FEWEST_RULES = 5
_MINOR = frozenset({"letter", "roman", "bullet"})
_GRAND = frozenset({"upper-roman", "upper"})


def assign_roles(
    blocks: Sequence[Block],
    headings: Sequence[Heading | None],
    kind: InstrumentKind,
    language: str,
    regions: Regions | None = None,
) -> list[RoleGuess]:
    """One guess a block. In a report or a presentation nothing is operative: its words are `text`."""
    known, parts = role_words(language), structure_words(language)
    contents, body, backs = regions or find_regions(blocks, language)
    formulas = _find_formulas(blocks, headings, body, backs, known)
    kind = _as_it_speaks(kind, blocks, formulas, body, known)
    narrative = kind in ("report", "other")
    reader = _Reader(blocks, headings, known, parts, kind, sorted(formulas), narrative)
    guesses: list[RoleGuess] = []
    for at, block in enumerate(blocks):
        if at < body:
            guesses.append(RoleGuess("front", "contents" if at < contents else "front-matter", 0.1))
        elif at in backs:
            guesses.append(RoleGuess("back", "closing-block", 0.1))
            reader.place = "preamble"
        else:
            guesses.append(reader.read(at, block, headings[at], formulas.get(at)))
    return guesses


def _as_it_speaks(
    kind: InstrumentKind, blocks: Sequence[Block], formulas: dict[int, str], body: int, known: RoleWords
) -> InstrumentKind:
    """What a text is by its sentences, where its title tells little.

    One that opens with a body's name and its reasons, or of which half is recitals and decisions, is a decision;
    one of which half begins "The Council urges" is a statement; one of which half says "shall", with no title that
    tells more, is a set of rules; one with enacting words near its head an agreement.
    """
    if kind not in _MISNAMED:
        return kind
    if any(formulas.get(at) == "speaker" for at in range(body, body + FARTHEST_OPENER)):
        return "resolution"
    decided = stated = bound = promised = whole = 0
    for block in blocks[body:]:
        if len(block.text) > _LONGEST_HEADER:
            lead = lead_of(block.text)
            decided += opens_recital(lead, known) or opens_decision(lead, known)
            stated += _states(lead, known)
            bound += not known.binding.isdisjoint(block.text[:_SEEN].split())
            promised += promises(block.text, known)
            whole += 1
    first = min(formulas, default=len(blocks)) - body
    early = kind != "statement" and first * 6 < len(blocks) - body and decided * 3 > whole
    if formulas and (early or decided * 2 > whole):
        return "resolution"
    if stated * 2 > whole or (kind == "statement" and (decided + promised) * 2 > whole):
        return "statement"
    if kind == "statement":
        return "other"
    if kind == "other" and bound * 2 > whole > _FEWEST_RULES:
        return "charter"
    enacted = next((at for at, formula in formulas.items() if formula == "enacting"), len(blocks))
    return "agreement" if kind == "other" and (enacted - body) * 3 < len(blocks) - body else kind


def _states(lead: Sequence[str], known: RoleWords) -> bool:
    """ "The Council urges ...": the speaker's name, then the verb."""
    return bool(lead) and lead[0] in known.determiners and not known.verbs.isdisjoint(lead[1:8])


def _find_formulas(
    blocks: Sequence[Block], headings: Sequence[Heading | None], body: int, backs: frozenset[int], known: RoleWords
) -> dict[int, str]:
    """Positions of the lines that name the speaker ("speaker") and of the enacting words ("enacting")."""
    found: dict[int, str] = {}
    deciding = False
    for at in range(body, len(blocks)):
        block, heading = blocks[at], headings[at]
        if at in backs or heading is not None:
            deciding = deciding and at not in backs and (heading is None or heading.rule != "annex")
        elif block.number is not None and (len(block.text) > SHORT_FORMULA or block.number.form != "upper-roman"):
            deciding = deciding or bool(block.number.prefix)
        elif block.cells is None and block.text and not deciding:
            formula = _formula_at(blocks, at, known)
            if formula:
                found[at] = formula
    _join_speakers(blocks, found, body, known)
    return found


def _formula_at(blocks: Sequence[Block], at: int, known: RoleWords) -> str:
    text = blocks[at].text
    lead = lead_of(text)
    if enacts(text, known) or adopts_itself(lead, known):
        return "" if _leads_to_recital(blocks, at, known) else "enacting"
    if names_speaker(text.rstrip("."), lead, known) and speaks(blocks, at, known):
        return "speaker"
    return ""


def _join_speakers(blocks: Sequence[Block], found: dict[int, str], body: int, known: RoleWords) -> None:
    """Speakers named line by line: each line above a speaker's line that names one is part of the list."""
    for at in range(len(blocks) - 2, body - 1, -1):
        text = blocks[at].text
        if at in found or found.get(at + 1) != "speaker" or not text or blocks[at].number is not None:
            continue
        if text[-1] not in ".;:" and names_speaker(text, lead_of(text), known):
            found[at] = "speaker"


def _leads_to_recital(blocks: Sequence[Block], at: int, known: RoleWords) -> bool:
    if at + 1 == len(blocks):
        return False
    return opens_recital(lead_of(blocks[at + 1].text), known) and blocks[at].text[-1] != ":"


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
            self._enter(at, heading)
            return RoleGuess("heading", heading.rule, heading.doubt)
        if block.cells is not None:
            return RoleGuess("row", "table", 0.05)
        if _is_note(block, self.known) or self._counts_on_from_note(block):
            self.note = _figure(block)
            return RoleGuess("note", "footnote", 0.1)
        if self.narrative:
            return RoleGuess("text", "narrative", 0.1)
        guess = self._formula(formula) if formula else self._paragraph(at, block)
        if guess.role in ("preambular", "operative", "text"):
            self.fresh = False
            self.last = guess.role
        return guess

    def _counts_on_from_note(self, block: Block) -> bool:
        bare = block.number is not None and block.number.form == "decimal" and not block.number.style
        return bare and self.note > 0 and _figure(block) == self.note + 1

    def _enter(self, at: int, heading: Heading) -> None:
        self.fresh = True
        if heading.rule == "annex":
            self.place = "annex"
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
        lead = lead_of(block.text)
        if self.kind == "statement":
            return self._statement(block, lead)
        if block.number is not None:
            return self._numbered(at, block, lead)
        if self.place == "operative":
            return self._after_decisions(block, lead)
        return self._before_decisions(at, block, lead)

    def _statement(self, block: Block, lead: Sequence[str]) -> RoleGuess:
        known = self.known
        decides = opens_decision(lead, known) or _states(lead, known)
        if block.number is not None or decides or promises(block.text, known):
            return RoleGuess("operative", "speaker-and-verb", 0.2)
        return RoleGuess("text", "statement-narrative", 0.3)

    def _numbered(self, at: int, block: Block, lead: Sequence[str]) -> RoleGuess:
        number = block.number
        if _is_page_line(block):
            return RoleGuess(self.last, "running-header", 0.5)
        minor = number is not None and not number.prefix and (number.form in _MINOR or number.style in ("()", ")"))
        if minor and not self.fresh:
            return RoleGuess(self.last, "item-of-paragraph", 0.1)
        article = number is not None and number.prefix in self.parts.articles
        if self.place == "preamble" and not article and self._in_reasons(at, lead):
            return RoleGuess("preambular", "numbered-recital", 0.1)
        self.place = "operative"
        return RoleGuess("operative", "numbered", 0.05)

    def _in_reasons(self, at: int, lead: Sequence[str]) -> bool:
        """A numbered paragraph before enacting words still to come, or one that opens as a recital does."""
        if opens_recital(lead, self.known) or opens_that(lead, self.known):
            return True
        if opens_decision(lead, self.known) or self.kind == "resolution":
            return False
        return self._formula_ahead(at)

    def _formula_ahead(self, at: int) -> bool:
        ahead = next((position for position in self.formulas if position > at), None)
        return ahead is not None and ahead - at < FARTHEST_FORMULA

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
            return RoleGuess("preambular", "recital", 0.05)
        if opens_decision(lead, known) and not self._formula_ahead(at) and not self._recital_follows(at):
            self.place = "operative"
            return RoleGuess("operative", "verb-of-decision", 0.15)
        if self.place == "annex":
            return RoleGuess("text", "annex-narrative", 0.3)
        return RoleGuess("preambular", "before-the-decisions", 0.25)

    def _after_decisions(self, block: Block, lead: Sequence[str]) -> RoleGuess:
        recital = self.kind == "resolution" and opens_recital(lead, self.known)
        if recital and (self.fresh or block.text[-1:] in ",;"):
            self.place = "preamble"
            return RoleGuess("preambular", "recital-of-section", 0.15)
        return RoleGuess("operative", "continuation", 0.2)


def _is_page_line(block: Block) -> bool:
    """A page's running header that begins like a numbered title: a bare figure, or a page number at its end."""
    number, text = block.number, block.text
    if number is None or number.prefix or len(text) > _LONGEST_HEADER or text[-1:] in (".", ";", ":", ","):
        return False
    if number.form == "decimal" and not number.style:
        return True
    return number.form in _GRAND and _PAGE_LINE.match(text) is not None


def _figure(block: Block) -> int:
    number = block.number.text if block.number is not None else ""
    return int(number) if number.isdecimal() else 0


def _is_note(block: Block, known: RoleWords) -> bool:
    if block.mark is not None and block.mark.kind == "footnote":
        return True
    number, text = block.number, block.text
    if number is None:
        return _NOTE_HEAD.match(text) is not None
    if number.form != "decimal" or number.style or not text:
        return False
    return text.split(None, 1)[0].lower().rstrip(",.") in known.notes
