import pytest

from mandato.auditing.numbering import Numbering

NUMBERING = Numbering(["1", "2", "3", "25", "25.a", "25.b", "25.w", "107", "II"])


@pytest.mark.parametrize("label", ["25.x", "4", "26", "110"])
def test_what_a_text_numbers_so_could_stand_there(label: str) -> None:
    assert NUMBERING.could_hold(label)


@pytest.mark.parametrize("label", ["107.3", "II.3", "annex", "1964", "XI", "25.bis"])
def test_what_it_numbers_otherwise_is_not_missing(label: str) -> None:
    assert not NUMBERING.could_hold(label)
