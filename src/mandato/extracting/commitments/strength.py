"""How much a clause binds, and whether what it promises can be delivered once."""

from mandato.extracting.commitments.clause import Clause
from mandato.languages.verbs import VerbLexicon
from mandato.model.commitment import ActionKind, Due, Nature, Strength
from mandato.model.instrument import InstrumentKind

_BY_KIND: dict[ActionKind, Strength] = {
    "decide": "undertaking",
    "commit": "undertaking",
    "request": "request",
    "invite": "request",
    "encourage": "recommendation",
    "urge": "request",
    "call": "request",
    "recommend": "recommendation",
    "instruct": "obligation",
    "authorise": "statement",
    "reaffirm": "statement",
    "recognise": "statement",
    "welcome": "statement",
    "note": "statement",
    "express": "statement",
}


BINDING: frozenset[InstrumentKind] = frozenset({"treaty", "charter", "resolution"})


def printed_strength(clause: Clause, kind: InstrumentKind) -> Strength | None:
    """What the verb's form says. A future of the Romance languages is "shall" in a text that binds by its kind ("las
    Partes adoptarán" in a treaty), and "will" elsewhere."""
    if clause.rule == "subject-future" and clause.strength == "undertaking" and kind in BINDING:
        return "obligation"
    return clause.strength


def strength_of(
    kind: ActionKind,
    lemma: str,
    lexicon: VerbLexicon,
    *,
    printed: Strength | None,
    inherited: Strength | None,
    passive: bool = False,
) -> Strength:
    """`printed` is what a modal says, `inherited` what the chapeau says; a mere effort weakens either."""
    strength = inherited if inherited is not None and _BY_KIND[kind] != "statement" else None
    strength = strength or printed or _BY_KIND[kind]
    if kind == "commit" and not passive and lemma in lexicon.aspirations and strength in ("obligation", "undertaking"):
        return "aspiration"
    return strength


def nature_of(
    strength: Strength,
    lemma: str,
    lexicon: VerbLexicon,
    *,
    delivers: bool,
    negative: bool,
    due: Due | None,
    commissioned: bool = False,
) -> Nature:
    """`lemma` is what is to be done (for "requests X to submit", submit); `commissioned` where a thing is ordered."""
    if strength == "statement":
        return "none"
    if negative or (due is not None and due.kind == "recurring"):
        return "continuing"
    if due is not None and due.kind in ("by", "during", "before-event"):
        return "once"
    if commissioned:
        return "once"
    return "once" if lemma in lexicon.once and (delivers or lemma not in lexicon.producing) else "continuing"
