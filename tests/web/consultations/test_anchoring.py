"""Words of a draft, found again in every edit of it, or orphaned; never somewhere else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mandato_web.consultations.anchoring import Alignment, Place, Words, find_words, take_words

TEXT = "The states shall keep the harbours open, and shall report on the harbours every year."


def _follow(quote: str, new: str, *, old: str = TEXT, nth: int = 0) -> tuple[str, str]:
    start = -1
    for _ in range(nth + 1):
        start = old.index(quote, start + 1)
    place = Alignment(old, new).follow(
        take_words(old, start, start + len(quote)), Place("anchored", start, start + len(quote))
    )
    return place.fate, new[place.start : place.end] if place.fate != "orphaned" else ""


@pytest.mark.parametrize(
    ("quote", "new", "fate", "found"),
    [
        ("keep the harbours open", TEXT, "anchored", "keep the harbours open"),
        ("keep the harbours open", f"From now on: {TEXT}", "anchored", "keep the harbours open"),
        ("every year", "Every year the states shall keep the harbours open.", "orphaned", ""),
        ("every year", TEXT.replace("every year", "every second year"), "altered", "every second year"),
        ("keep the harbours open", TEXT.replace("harbours open", "ports open"), "altered", "keep the ports open"),
        ("keep the harbours open", "Something else altogether is said here.", "orphaned", ""),
        ("shall report on", "They meet. The states shall report on it.", "anchored", "shall report on"),
    ],
)
def test_words_are_followed(quote: str, new: str, fate: str, found: str) -> None:
    assert _follow(quote, new) == (fate, found)


def test_of_two_places_the_one_that_was_meant_is_kept() -> None:
    new = "First, " + TEXT[0].lower() + TEXT[1:]
    start = TEXT.index("the harbours every")
    place = Alignment(TEXT, new).follow(take_words(TEXT, start, start + 12), Place("anchored", start, start + 12))
    assert place == Place("anchored", new.index("the harbours every"), new.index("the harbours every") + 12)


def test_short_words_are_not_taken_for_their_namesakes() -> None:
    """The "the" that was meant has gone; another stands elsewhere."""
    assert _follow("the", "Open seas, said the old man.", old="We close the gate")[0] == "orphaned"


def test_words_are_found_as_people_copy_them() -> None:
    text = "It is called “the Forum”, and meets in May. The Forum decides."
    assert find_words(text, 'called "the  forum"') == Place("anchored", 6, 24)
    second = find_words(text, "the Forum", prefix="May. ", suffix=" decides")
    assert text[second.start : second.end] == "The Forum" or second.start == text.index("the Forum")
    assert find_words(text, "the parliament").fate == "orphaned"
    assert find_words("a part of it", "art").fate == "orphaned"


WORDS = st.sampled_from(sorted({*TEXT.lower().strip(".").replace(",", "").split(), "forum", "not", "before", "May"}))
SENTENCES = st.lists(WORDS, min_size=3, max_size=25).map(" ".join)


@st.composite
def _edits(draw: st.DrawFn) -> tuple[str, int, int, list[str]]:
    text = draw(SENTENCES)
    tokens = text.split(" ")
    first = draw(st.integers(0, len(tokens) - 1))
    last = draw(st.integers(first, min(len(tokens) - 1, first + 6)))
    start = len(" ".join(tokens[:first])) + (1 if first else 0)
    end = start + len(" ".join(tokens[first : last + 1]))
    versions = []
    for _ in range(draw(st.integers(1, 4))):
        now = list(tokens)
        for _ in range(draw(st.integers(1, 4))):
            at = draw(st.integers(0, len(now)))
            act = draw(st.sampled_from(["insert", "delete", "replace", "move"]))
            if act == "insert":
                now[at:at] = draw(st.lists(WORDS, min_size=1, max_size=4))
            elif act == "delete":
                del now[at : at + draw(st.integers(1, 4))]
            elif act == "replace":
                now[at : at + 1] = [draw(WORDS)]
            else:
                piece = now[at : at + 3]
                del now[at : at + 3]
                now[0:0] = piece
        tokens = now
        versions.append(" ".join(tokens))
    return text, start, end, versions


@settings(max_examples=300, deadline=None)
@given(_edits())
def test_through_any_edits_words_are_their_very_selves_or_said_to_be_altered_or_gone(
    case: tuple[str, int, int, list[str]],
) -> None:
    text, start, end, versions = case
    words, place = take_words(text, start, end), Place("anchored", start, end)
    for new in versions:
        place = Alignment(text, new).follow(words, place)
        if place.fate == "anchored":
            assert new[place.start : place.end] == words.quote
        elif place.fate == "altered":
            assert new[place.start : place.end].strip()
            assert new[place.start : place.end] != words.quote
        else:
            assert (place.start, place.end) == (0, 0)
        text = new


@settings(max_examples=200, deadline=None)
@given(_edits(), SENTENCES)
def test_what_is_written_around_words_never_loses_them(case: tuple[str, int, int, list[str]], more: str) -> None:
    text, start, end, _versions = case
    new = f"{more} {text} {more}"
    place = Alignment(text, new).follow(take_words(text, start, end), Place("anchored", start, end))
    assert place.fate == "anchored"
    assert new[place.start : place.end] == text[start:end]


def test_words_that_come_back_are_found_again() -> None:
    end = 4 + len("states shall keep the harbours")
    words = take_words(TEXT, 4, end)
    gone = Alignment(TEXT, "Nothing of it.").follow(words, Place("anchored", 4, end))
    assert gone.fate == "orphaned"
    assert Alignment("Nothing of it.", TEXT).follow(words, gone) == Place("anchored", 4, end)


def test_a_comment_on_a_whole_paragraph_stays() -> None:
    assert Alignment(TEXT, "Other words.").follow(Words(""), Place("anchored")) == Place("anchored")
