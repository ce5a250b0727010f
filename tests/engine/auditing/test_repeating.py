from tests.engine.auditing.invented import PACT, audit_of, of

LATER = """\
DECLARATION OF PORTO NOVO ON FISHING

Adopted in Porto Novo on 9 May 2023

1. The Heads of Government of the Four Rivers undertake to:

a) Build before 2024 a common laboratory that measures the quality of water in every port.
b) Reward the crews that bring their broken nets ashore instead of sinking them.
"""


def test_a_promise_made_again_points_to_the_earlier_one() -> None:
    (finding,) = of(audit_of(LATER, PACT).findings, "repeats")
    assert (finding.file, finding.label, finding.cited) == ("1.txt", "1.a", "2.a")


def test_versions_and_copies_repeat_nothing() -> None:
    assert of(audit_of(PACT, PACT + "\n").findings, "repeats") == []
