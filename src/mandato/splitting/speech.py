"""A text's sentences in, the kind of instrument that speaks so out, where its title tells little or misleads."""

from collections.abc import Sequence
from typing import NamedTuple

from mandato.languages.roles import RoleWords
from mandato.model.instrument import InstrumentKind
from mandato.splitting.blocks import Block
from mandato.splitting.openings import lead_of, main_word, opens_decision, opens_recital, opens_that, promises
from mandato.splitting.titles import kind_of_title

FARTHEST_OPENER = 3  # blocks from the body's beginning within which a decision's speaker is named
FEWEST_RULES = 5

_MISNAMED: frozenset[InstrumentKind] = frozenset({"report", "other", "statement", "action-plan", "programme"})
_FIRST_PERSON = ("mos", "ons")
_SHORTEST = 90
_SEEN = 300
_ONE_VERB = 20


class _Counts(NamedTuple):
    """Paragraphs that recite or decide, that begin "The Council urges"; and all."""

    decided: int
    stated: int
    whole: int


def kind_as_spoken(
    kind: InstrumentKind, blocks: Sequence[Block], formulas: dict[int, str], body: int, known: RoleWords
) -> InstrumentKind:
    """What a text is by its sentences.

    One that opens with a body's name and its reasons, or of which half is recitals and decisions, is a decision;
    one of which half begins "The Council urges" is a statement; one of which half says "shall", with no title that
    tells more, is a set of rules (a charter); one with enacting words near its head an agreement. A decision about a
    treaty is no treaty.
    """
    if kind == "other":
        kind = _named_on_cover(blocks, body) or kind
    opens = any(formulas.get(at) == "speaker" for at in range(body, body + FARTHEST_OPENER))
    if kind not in _MISNAMED:
        enacted = "enacting" in formulas.values()
        return "resolution" if opens and not enacted and _decides_by_number(blocks[body:], known) else kind
    if _parties_agree(blocks, formulas, body):
        return "agreement" if kind in ("other", "report") else kind
    if opens:
        return "resolution"
    counts = _count(blocks[body:], known)
    first = min(formulas, default=len(blocks)) - body
    early = kind != "statement" and first * 6 < len(blocks) - body and counts.decided * 3 > counts.whole
    if formulas and (early or counts.decided * 2 > counts.whole):
        return "resolution"
    if counts.stated * 2 > counts.whole:
        return "statement"
    if kind == "statement":
        promised = sum(promises(block.text, known) for block in blocks[body:] if len(block.text) > _SHORTEST)
        if (counts.decided + promised) * 2 > counts.whole:
            return "statement"
        return "report" if _named_on_cover(blocks, body) == "report" else "other"
    if kind == "other" and counts.whole > FEWEST_RULES and _binding(blocks[body:], known) * 2 > counts.whole:
        return "charter"
    return _kind_of_enacting(blocks, formulas, body, known) if kind == "other" else kind


def _named_on_cover(blocks: Sequence[Block], body: int) -> InstrumentKind | None:
    """The kind that a line before the body names, where the body is numbered or the text a report."""
    named = next((found.kind for block in blocks[:body] if (found := kind_of_title(block.text))), None)
    if named is None or named == "report":
        return named
    numbered = any(block.number is not None and block.number.form != "bullet" for block in blocks[body:])
    return named if numbered else None


def _parties_agree(blocks: Sequence[Block], formulas: dict[int, str], body: int) -> bool:
    """Enacting words of more than a verb, with reasons or a speaker above them and no decision yet."""
    enacted = next((at for at, formula in formulas.items() if formula == "enacting"), None)
    if enacted is None or enacted == body or len(blocks[enacted].text) < _ONE_VERB:
        return False
    return not any(block.number is not None and block.number.prefix for block in blocks[body:enacted])


def _kind_of_enacting(blocks: Sequence[Block], formulas: dict[int, str], body: int, known: RoleWords) -> InstrumentKind:
    """Enacting words near the head, or under reasons: one verb of deciding is a body's, more words are parties'."""
    enacted = next((at for at, formula in formulas.items() if formula == "enacting"), None)
    if enacted is None:
        return "other"
    leads = [lead_of(block.text) for block in blocks[body:enacted]]
    reasons = sum(1 for lead in leads if opens_recital(lead, known) or opens_that(lead, known))
    if (enacted - body) * 3 >= len(blocks) - body and reasons * 2 < len(leads):
        return "other"
    return "resolution" if len(blocks[enacted].text) < _ONE_VERB else "agreement"


def _decides_by_number(blocks: Sequence[Block], known: RoleWords) -> bool:
    """Its first numbered paragraph says what a body decides, in the third person, and no article stands before it."""
    for block in blocks:
        if block.number is not None and block.number.form in ("decimal", "upper-roman"):
            word = main_word(lead_of(block.text), known)
            return not block.number.prefix and word in known.verbs and not word.endswith(_FIRST_PERSON)
    return False


def states(lead: Sequence[str], known: RoleWords) -> bool:
    """ "The Council urges ...": the speaker's name, then the verb."""
    return bool(lead) and lead[0] in known.determiners and not known.verbs.isdisjoint(lead[1:8])


def _count(blocks: Sequence[Block], known: RoleWords) -> _Counts:
    decided = stated = whole = 0
    for block in blocks:
        if len(block.text) > _SHORTEST:
            lead = lead_of(block.text)
            decided += opens_recital(lead, known) or opens_decision(lead, known)
            stated += states(lead, known)
            whole += 1
    return _Counts(decided, stated, whole)


def _binding(blocks: Sequence[Block], known: RoleWords) -> int:
    """Paragraphs that say "shall"."""
    long = (block.text for block in blocks if len(block.text) > _SHORTEST)
    return sum(not known.binding.isdisjoint(text[:_SEEN].split()) for text in long)
