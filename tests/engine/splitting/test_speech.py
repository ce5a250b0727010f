import pytest

from mandato.model.instrument import InstrumentKind
from mandato.splitting.blocks import Block
from mandato.splitting.headings import find_headings
from mandato.splitting.roles import read_roles
from tests.engine.splitting.plain_blocks import blocks_of

SPEAKER = "The Assembly of Harbours,"
RECITAL = "Recalling that the inner channel was closed for nine days in the winter of the great storm, to all ships,"
DECISION = "1. Requests the Keeper to repair all the lamps of the northern coast before the first frost of the winter;"
ARTICLE = "Article 1"
RULE = "The port shall keep one pilot boat in service at all hours, and shall tell all ships where it lies at anchor."
NEWS = (
    "The harbour master of Sella opened the meeting and thanked the pilots for the winter that they had gone through."
)
URGES = (
    "The Harbour Council urges all ports to light their piers at night, in storm and in calm weather alike, all year."
)


def kind_of(lines: list[str], kind: InstrumentKind) -> str:
    blocks: list[Block] = blocks_of(lines)
    return read_roles(blocks, find_headings(blocks, "en"), kind, "en").kind


@pytest.mark.parametrize(
    ("lines", "named", "read"),
    [
        (["Report on lamps", SPEAKER, RECITAL, DECISION], "report", "resolution"),
        (["Convention on lamps", SPEAKER, RECITAL, DECISION], "treaty", "resolution"),
        (["The Ports,", RECITAL, "Have agreed as follows:", ARTICLE, RULE], "treaty", "treaty"),
        (["The Ports,", RECITAL, "Have agreed as follows:", ARTICLE, RULE], "other", "agreement"),
        (["THE COUNCIL", RECITAL, "DECIDES:", ARTICLE, RULE], "other", "resolution"),
        ([RECITAL, RECITAL, "The ports have agreed as follows:", ARTICLE, RULE], "other", "agreement"),
        (["Report of the meeting", NEWS, NEWS, NEWS], "report", "report"),
        (["Report of the meeting", NEWS, NEWS, NEWS], "other", "report"),
        (["Lamps of the coast", NEWS, URGES, URGES, URGES], "other", "statement"),
        (["Statement on lamps", NEWS, NEWS, NEWS], "statement", "statement"),
        (["Plan of action for the coast", "1. " + RULE], "other", "action-plan"),
        ([NEWS, NEWS], "other", "other"),
    ],
)
def test_the_kind_a_text_speaks_like(lines: list[str], named: InstrumentKind, read: str) -> None:
    assert kind_of(lines, named) == read


def test_a_report_that_quotes_a_decision_far_inside_stays_one() -> None:
    lines = ["Report of the meeting", *[NEWS] * 30, SPEAKER, RECITAL, DECISION]
    assert kind_of(lines, "report") == "report"
