import pytest

from mandato.auditing import accept, read_acceptances
from mandato.errors import MandatoError
from tests.engine.auditing.invented import PACT, PLAN, audit_of, of

GAP = '[[accepted]]\ncode = "commitment-uncovered"\nlabel = "2.e"\nreason = "Left to the fishers."\non = 2020-06-01\n'


def test_an_accepted_finding_stays_listed_with_its_reason() -> None:
    found = accept(audit_of(PACT, PLAN), read_acceptances(GAP))
    accepted = [each for each in of(found.findings, "commitment-uncovered") if each.accepted]
    assert [(each.label, each.accepted) for each in accepted] == [("2.e", ("Left to the fishers.", "2020-06-01"))]
    assert [each.reason for each in found.coverage if each.label == "2.e"] == ["Left to the fishers."]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[accepted]", "not TOML"),
        (GAP.replace("commitment-uncovered", "nonsense"), "no code 'nonsense'"),
        (GAP.replace("Left to the fishers.", " "), "no reason"),
        (GAP.replace("on = 2020-06-01\n", ""), "no date"),
    ],
)
def test_a_bad_entry_is_named(text: str, says: str) -> None:
    with pytest.raises(MandatoError, match=says):
        read_acceptances(text)
