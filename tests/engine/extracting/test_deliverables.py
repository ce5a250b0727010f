import pytest

from mandato.extracting.commitments.deliverables import find_deliverable

FOUND = [
    (
        "en",
        "in 2012 a Regional Forum on Rivers and Lakes aiming at trade",
        "a Regional Forum on Rivers and Lakes",
        "meeting",
    ),
    ("en", "to the Council at its next session a progress report on wells;", "a progress report on wells", "report"),
    ("en", "the administrative and financial arrangements of the fair", None, "instrument"),
    ("en", "a training programme for nurses", "a training programme for nurses", "programme"),
    ("en", "the matter in a national campaign of readers", "a national campaign of readers", "campaign"),
    ("en", "dignity and peace", None, None),
    ("en", "this Agreement and the present Convention", None, None),
    ("es", "un plan regional de bibliotecas en tres años", "un plan regional de bibliotecas", "plan"),
    ("es", "un estudio sobre los dialectos", "un estudio sobre los dialectos", "study"),
    ("es", "la dignidad de todos", None, None),
    ("fr", "un rapport annuel sur les puits avant la session", "un rapport annuel sur les puits", "report"),
    ("fr", "la dignité de chacun", None, None),
    ("pt", "uma rede regional de bibliotecas em três anos", "uma rede regional de bibliotecas", "network"),
    ("pt", "a dignidade de todos", None, None),
]


@pytest.mark.parametrize(("code", "words", "phrase", "kind"), FOUND)
def test_finds_what_is_to_be_delivered(code: str, words: str, phrase: str | None, kind: str | None) -> None:
    found = find_deliverable(words, 0, len(words), code)
    if kind is None:
        assert found is None
        return
    assert found is not None
    assert found.kind == kind
    if phrase is not None:
        assert words[found.start : found.end] == phrase
