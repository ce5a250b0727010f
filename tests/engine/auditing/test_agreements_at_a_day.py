from datetime import date

import pytest

from mandato.auditing import audit
from mandato.pipeline import read

TERM = """\
MEMORANDUM OF UNDERSTANDING BETWEEN THE PORT OFFICE AND THE RIVER OFFICE

Signed in Valdoria on 10 April 2008

1. The Parties shall keep the piers open.

2. This Memorandum shall enter into force on the date of its signature for one year and shall be renewed automatically
for equal periods unless a Party objects in writing at least three months before it expires.
"""


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        (date(2008, 5, 1), {}),
        (date(2009, 1, 2), {"notice-near": "2009-01-10", "renewal-near": "2009-04-10"}),
        (date(2009, 2, 1), {"renewal-near": "2009-04-10"}),
        (date(2026, 12, 1), {"notice-near": "2027-01-10", "renewal-near": "2027-04-10"}),
    ],
)
def test_what_is_near_at_a_day(day: date, codes: dict[str, str]) -> None:
    findings = audit([read(TERM.encode(), "x.txt")], today=day).findings
    assert {each.code: each.cited for each in findings if each.code.endswith("-near")} == codes
    assert {each.label for each in findings if each.code.endswith("-near")} <= {"2"}


def test_nothing_is_near_without_a_day() -> None:
    assert not [each for each in audit([read(TERM.encode(), "x.txt")]).findings if each.code.endswith("-near")]


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("The Parties shall review the piers by 1 June 2009.", ["2009-06-01"]),
        ("During the first quarter of 2009, the Parties will make a joint assessment of the piers.", ["2009-03-31"]),
        ("The Parties shall publish an evaluation of the piers by 1 June 2009.", ["2009-06-01"]),
        ("The Parties shall publish a map of the piers by 1 June 2009.", []),
        ("The Parties shall review the piers by 1 June 2030.", []),
    ],
)
def test_a_review_that_has_fallen_due(sentence: str, due: list[str]) -> None:
    text = TERM.replace("The Parties shall keep the piers open.", sentence)
    findings = audit([read(text.encode(), "x.txt")], today=date(2010, 1, 1)).findings
    assert [each.cited for each in findings if each.code == "review-due"] == due
