"""What was read otherwise than printed in a number, told for a person."""

from collections.abc import Sequence

from mandato.model import Note, Provision
from mandato.model.instrument import InstrumentKind
from mandato.splitting.blocks import PrintedNumber
from mandato.splitting.nesting import Place
from mandato.splitting.outline import Node

TOLD_NOTHING = frozenset({"label-next", "label-first"})  # rules by which figures are read as printed


def note_number(text: str, node: Node, place: Place, number: PrintedNumber) -> None:
    """Remembers on the node a repair, an ordinal in words, a gap, or a list that does not begin at its beginning."""
    told = _what_to_tell(text, place, number)
    if told:
        node.notes = ((*told, number.span),)


def _what_to_tell(text: str, place: Place, number: PrintedNumber) -> tuple[str, str] | None:
    items = place.series.items
    if place.rule == "label-sequence":
        shown = text[number.span.start : number.span.end].strip(" -*•")
        return "label-sequence", f'printed "{shown}"'
    if number.form == "word":
        return "label-words", f'printed "{number.text}"; read as {place.number}'
    if place.rule == "label-gap" and len(items) > 1:
        return "label-gap", f"{place.number} follows {items[-2].number}: numbers are missing between"
    if place.rule == "label-start":
        return "label-start", f"a list that begins with {place.number}"
    return None


def number_notes(nodes: Sequence[Node]) -> list[Note]:
    return [Note(rule, _told(node, rule, text), span, node.id) for node in nodes for rule, text, span in node.notes]


def plainness_notes(kind: InstrumentKind, provisions: Sequence[Provision]) -> list[Note]:
    """Said of a text that does not tell what it is, and of one that has no numbers: neither is an error."""
    notes = []
    if kind == "other":
        notes.append(
            Note("kind-unknown", "neither title nor wording tells what kind of instrument this is; read as other")
        )
    if not any(provision.number for provision in provisions):
        notes.append(Note("no-numbering", "no printed numbers; its paragraphs are addressed by their place"))
    return notes


def _told(node: Node, rule: str, text: str) -> str:
    """A repair is told with its neighbours: printed "I)" between k and m; read as l."""
    if rule != "label-sequence" or node.series is None:
        return text
    items = node.series.items
    at = items.index(node)
    before = items[at - 1].number if at else None
    after = items[at + 1].number if at + 1 < len(items) else None
    where = f" between {before} and {after}" if before and after else f" after {before}" if before else ""
    return f"{text}{where}; read as {node.number}"
