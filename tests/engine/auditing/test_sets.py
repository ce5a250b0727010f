from tests.engine.auditing.invented import PACT, audit_of, of


def test_one_instrument_in_two_files() -> None:
    (finding,) = of(audit_of(PACT, PACT + "\n").findings, "same-instrument")
    assert (finding.file, finding.severity) == ("2.txt", "warning")


def test_a_gap_and_a_repetition_in_the_numbering() -> None:
    text = PACT.replace("c) Teach", "d) Teach").replace("d) Protect", "e) Protect").replace("e) Publish", "e) Publish")
    labels = [each.cited for each in of(audit_of(text).findings, "numbering-gap")]
    assert labels == ["d", "e"]


def test_a_date_that_is_not_the_instruments() -> None:
    text = "REPORT OF MASTERS\n\nThe masters read the Declaration of Valdoria on Rivers of 4 May 2020 aloud.\n"
    (finding,) = of(audit_of(PACT, text).findings, "conflict")
    assert (finding.cited, finding.file) == ("2020-05-04", "2.txt")
