import pytest

from mandato.extracting.commitments.vocabulary import Vocabulary, vocabulary


def starts(text: str, language: str) -> list[str]:
    return [text[start.place :].split()[0] for start in vocabulary(language).walk(text).starts]


def test_a_clause_may_begin_at_a_whole_printed_word_only() -> None:
    text = "Footnotes notes, and requests help"
    places = [start.place for start in vocabulary("en").walk(text).starts]
    assert [text[place:].split()[0] for place in places] == ["notes,", "requests"]
    assert places[0] == text.index(" notes,") + 1


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "los Estados Partes intercambiarán y remitirán copias", ["intercambiarán", "remitirán"]),
        ("en", "Parties\nshall\u00a0meet", ["shall"]),
        ("en", "", []),
    ],
)
def test_each_start_has_its_place(language: str, text: str, expected: list[str]) -> None:
    assert starts(text, language) == expected


def test_signs_of_times_and_limits_are_told_with_marks_around_them() -> None:
    present = vocabulary("en").walk("(where appropriate), at its next Session; [May]").present
    assert {"appropriate", "session"} <= present


def test_a_word_is_looked_into_once_and_a_long_piece_is_not_kept() -> None:
    words = Vocabulary("en")
    words.walk("shall " * 5 + "x" * 500)
    assert list(words) == ["shall"]
