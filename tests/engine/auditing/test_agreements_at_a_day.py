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
