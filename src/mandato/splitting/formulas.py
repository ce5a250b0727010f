"""Blocks in, the places of the enacting words and of the lines that name who speaks out."""

from collections.abc import Sequence

from mandato.languages.roles import RoleWords
from mandato.splitting.blocks import Block
from mandato.splitting.headings import Heading
from mandato.splitting.openings import adopts_itself, enacts, goes_on, lead_of, names_speaker, opens_recital, speaks
from mandato.splitting.regions import Regions

SHORT_FORMULA = 60


def find_formulas(
    blocks: Sequence[Block], headings: Sequence[Heading | None], regions: Regions, known: RoleWords
) -> dict[int, str]:
    """Positions of the lines that name the speaker ("speaker") and of the enacting words ("enacting")."""
    found: dict[int, str] = {}
    _, body, backs = regions
    deciding = False
    for at in range(body, len(blocks)):
        block, heading = blocks[at], headings[at]
        number = block.number
        if at in backs or heading is not None:
            deciding = deciding and at not in backs and (heading is None or heading.rule != "annex")
        elif number is not None and (len(block.text) > SHORT_FORMULA or number.form != "upper-roman"):
            deciding = deciding or number.prefix != ""
        elif not deciding and block.text and block.cells is None:
            formula = _formula_at(blocks, at, known, first=at == body)
            if formula:
                found[at] = formula
    _join_speakers(blocks, found, body, known)
    return found


def _formula_at(blocks: Sequence[Block], at: int, known: RoleWords, *, first: bool) -> str:
    text = blocks[at].text
    lead = lead_of(text)
    if text[-1] in ",;" and opens_recital(lead, known):
        return ""
    if enacts(text, known) or adopts_itself(lead, known):
        return "" if _leads_to_recital(blocks, at, known) else "enacting"
    named = f"{text[:-1]}," if first and text[-1] == "." else text.rstrip(".")
    if names_speaker(named, lead, known) and speaks(blocks, at, known):
        return "speaker"
    return ""


def _join_speakers(blocks: Sequence[Block], found: dict[int, str], body: int, known: RoleWords) -> None:
    """Speakers named line by line: each line above a speaker's line that names one is part of the list."""
    for place in sorted((place for place, formula in found.items() if formula == "speaker"), reverse=True):
        at = place - 1
        while at >= body and at not in found and _joins_speakers(blocks[at], known):
            found[at] = "speaker"
            at -= 1


def _joins_speakers(block: Block, known: RoleWords) -> bool:
    text = block.text
    if not text or block.number is not None or text[-1] in ".;:":
        return False
    return goes_on(text, known) and names_speaker(text, lead_of(text), known)


def _leads_to_recital(blocks: Sequence[Block], at: int, known: RoleWords) -> bool:
    if at + 1 == len(blocks):
        return False
    return opens_recital(lead_of(blocks[at + 1].text), known) and blocks[at].text[-1] != ":"
