import importlib

import pytest

from mandato.extracting.commitments.actions import action_of
from mandato.extracting.commitments.extraction import extract_commitments
from tests.engine.extracting.provisions import make_instrument

LANGUAGES = ("en", "es", "fr", "pt")
Actions = list[tuple[str, str, str]]


def cases(name: str) -> list[tuple[str, ...]]:
    return [
        (code, *(case if isinstance(case, tuple) else (case,)))
        for code in LANGUAGES
        for case in getattr(importlib.import_module(f"tests.engine.extracting.sentences_{code}"), name)
    ]


def read(code: str, *, chapeau: str | None, words: str) -> Actions:
    lines = [("p1", None, "operative", words)]
    if chapeau is not None:
        lines = [("p0", None, "operative", chapeau), ("p1", "p0", "operative", words)]
    source, instrument = make_instrument(lines, kind="declaration", language=code)
    found = extract_commitments(source, instrument)
    return [(one.action.verb, one.action.kind, one.strength) for one in found if one.provision == "p1"]


@pytest.mark.parametrize(("code", "words", "expected"), cases("SENTENCES"))
def test_reads_the_actions_of_a_sentence(code: str, words: str, expected: Actions) -> None:
    assert read(code, chapeau=None, words=words) == expected


CHAPEAUX = {"en": "Tasks:", "es": "Tareas:", "fr": "Tâches :", "pt": "Tarefas:"}


@pytest.mark.parametrize(("code", "words", "expected"), cases("POINTS"))
def test_reads_points_that_begin_with_a_bare_verb_or_a_noun_of_action(code: str, words: str, expected: Actions) -> None:
    assert read(code, chapeau=CHAPEAUX[code], words=words) == expected


@pytest.mark.parametrize(("code", "words"), cases("SILENT"))
def test_finds_no_action_where_nothing_is_done(code: str, words: str) -> None:
    assert read(code, chapeau=None, words=words) == []


@pytest.mark.parametrize(("code", "words", "verb", "kind"), cases("OPENINGS"))
def test_reads_what_a_preamble_does(code: str, words: str, verb: str, kind: str) -> None:
    action = action_of(words, code, "preambular")
    assert action is not None
    assert (action.verb, action.kind) == (verb, kind)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_is_tried_on_forty_sentences_at_least(code: str) -> None:
    names = ("SENTENCES", "POINTS", "SILENT", "OPENINGS")
    assert sum(1 for name in names for case in cases(name) if case[0] == code) >= 40


def test_an_action_is_printed_with_its_adverbs_and_its_pair() -> None:
    action = action_of("Also strongly urges States to act;", "en")
    assert action is not None
    assert action.text == "Also strongly urges"
    joined = action_of("Design and build a bridge;", "en")
    assert joined is not None
    assert (joined.text, joined.verb) == ("Design and build", "design")


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("Recognizes the need;", "recognise"),
        ("The Parties shall organize a fair.", "organise"),
        ("The Parties shall analyze the data.", "analyse"),
        ("The Parties shall honor the pact.", "honour"),
    ],
)
def test_american_spelling_becomes_a_british_lemma(words: str, verb: str) -> None:
    action = action_of(words, "en")
    assert action is not None
    assert action.verb == verb
