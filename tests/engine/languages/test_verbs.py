import pytest

from mandato.languages.verbs import inflect, verb_lexicon
from mandato.languages.word_lists import listed


@pytest.mark.parametrize(("code", "least"), [("en", 250), ("es", 150), ("fr", 150), ("pt", 150)])
def test_each_language_knows_its_verbs_of_decisions(code: str, least: int) -> None:
    words = verb_lexicon(code).words
    known = {lemma for lemmas in words.performatives.values() for lemma in listed(lemmas)}
    openings = {entry for entries in words.openings.values() for entry in listed(entries)}
    assert len(known | openings) >= least


INFLECTED = [
    ("en", "recognise", "gerund", "recognising"),
    ("en", "submit", "participle", "submitted"),
    ("en", "take", "finite", "takes"),
    ("en", "apply", "finite", "applies"),
    ("es", "recomendar", "finite", "recomienda"),
    ("es", "pedir", "gerund", "pidiendo"),
    ("es", "instar", "plural", "instan"),
    ("fr", "rappeler", "gerund", "rappelant"),
    ("fr", "encourager", "first", "encourageons"),
    ("fr", "établir", "plural", "établissent"),
    ("pt", "reconhecer", "first", "reconhecemos"),
    ("pt", "propor", "finite", "propõe"),
]


@pytest.mark.parametrize(("code", "lemma", "form", "printed"), INFLECTED)
def test_inflects_verbs_as_they_are_printed(code: str, lemma: str, form: str, printed: str) -> None:
    assert (form, printed) in list(inflect(lemma, verb_lexicon(code).words))


def test_both_spellings_lead_to_the_british_lemma() -> None:
    forms = verb_lexicon("en").forms
    for printed in ("recognizes", "recognises", "recognizing"):
        assert {one.lemma for one in forms[printed]} == {"recognise"}


def test_no_phrase_is_known_under_the_words_of_another_language() -> None:
    assert "prie" not in verb_lexicon("es").forms
    assert "requests" not in verb_lexicon("fr").forms
