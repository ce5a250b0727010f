import json
from string import Formatter

import pytest

from mandato.auditing import CODES, audit, in_language, meaning_of, page_of, tell
from mandato.languages import CODES as LANGUAGES
from mandato.languages.findings import FindingWords, finding_words
from mandato.model.finding import Said
from tests.engine.auditing.invented import PACT, PLAN, results

ENGLISH = finding_words("en")


def places_in(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_sentence_with_the_same_facts(language: str) -> None:
    words = finding_words(language)
    for field in FindingWords.__slots__:
        own, english = getattr(words, field), getattr(ENGLISH, field)
        assert own.keys() == english.keys(), field
        for key, sentence in english.items():
            assert own[key].strip(), key
            assert places_in(own[key]) == places_in(sentence), (field, key)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_every_code_is_told_in_every_language(code: str, language: str) -> None:
    words = finding_words(language)
    assert words.meanings[code].endswith(".")
    keys = [key for key in words.messages if key.partition(".")[0] == code]
    assert keys
    for key in keys:
        known = places_in(words.messages[key])
        advice = words.advices.get(key) or words.advices[code]
        assert code == "unreadable" or places_in(advice) <= known, key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_every_code_has_its_page_in_every_language(code: str, language: str) -> None:
    page, english = page_of(code, language), page_of(code)
    assert page.startswith(f"# {code} (")
    assert meaning_of(code, language) in page
    assert page.count("\n## ") == 3
    if language != "en":
        told = {line for line in english.splitlines()[1:] if len(line) > 12}
        assert not told.intersection(page.splitlines())


def test_no_language_repeats_the_english_sentence() -> None:
    for language in set(LANGUAGES) - {"en"}:
        words = finding_words(language)
        same = [key for key, said in words.messages.items() if said == ENGLISH.messages[key] and len(said) > 20]
        assert not same
        assert not [key for key, said in words.advices.items() if said == ENGLISH.advices[key] and len(said) > 10]


def test_an_audit_is_told_anew_in_another_language() -> None:
    found = audit(results(PACT, PLAN))
    spanish = in_language(found, "es")
    assert [each.code for each in spanish.findings] == [each.code for each in found.findings]
    assert spanish.coverage == found.coverage
    for one, other in zip(found.findings, spanish.findings, strict=True):
        assert other.message != one.message
        assert other.advice != one.advice
        assert one.said == other.said


def test_what_a_finding_says_survives_json() -> None:
    inner = Said("quotation-differs.instead", (("said", "eggs"), ("meant", "nests")))
    said = Said("quotation-differs", (("label", "12"), ("differences", (inner,))))
    told = tell(json.loads(json.dumps(said)), "es")
    assert told == tell(said, "es")
    assert "«eggs» en vez de «nests»" in told.message


def test_a_sentence_that_does_not_exist_is_refused() -> None:
    with pytest.raises(KeyError):
        tell(Said("no-such-code"))
