from mandato.auditing.aligning import align
from mandato.auditing.documents import Document
from mandato.model import Instrument, Provision, SourceText, Span

WORDS = (
    "The masters met in Porto Novo in 2020 and heard 14 reports on herons from the wardens of the banks.",
    "They thanked the ARW for its lamp, its horn and the patience with which its crews had shown both to them.",
    "They spoke of 37 barges without any light at all, and asked that their owners be written to.",
    "They will meet again.",
)


def document(*texts: str, labels: tuple[str | None, ...] = ()) -> Document:
    labels = labels or (None,) * len(texts)
    provisions = tuple(
        Provision(f"p_{n}", label, label, n, "text", 1, None, None, text, Span(0, 0), ())
        for n, (text, label) in enumerate(zip(texts, labels, strict=True), 1)
    )
    return Document(
        SourceText("x.txt", "", "text/plain", ""),
        Instrument("x", "report", "X", "en", Span(0, 0), provisions=provisions),
    )


def texts_of(pairs: list[tuple[Provision, Provision]]) -> list[tuple[str, str]]:
    return [(one.text, other.text) for one, other in pairs]


def test_a_paragraph_less_shifts_nothing() -> None:
    aligned = align(document(*WORDS), document(WORDS[0], *WORDS[2:]))
    assert texts_of(aligned.pairs) == [(each, each) for each in (WORDS[0], *WORDS[2:])]
    assert [each.text for each in aligned.here] == [WORDS[1]]
    assert aligned.there == []


def test_labels_pair_wherever_they_stand() -> None:
    one = document(*WORDS, labels=("1", "2", None, "4"))
    other = document(WORDS[0], WORDS[2], WORDS[3], labels=("1", None, "4"))
    aligned = align(one, other)
    assert [each.label for each in aligned.here] == ["2"]
    assert len(aligned.pairs) == 3


def test_two_labels_that_differ_never_pair() -> None:
    aligned = align(document(WORDS[0], labels=("2.f",)), document(WORDS[0], labels=("2.g",)))
    assert aligned.pairs == []
    assert [each.label for each in (*aligned.here, *aligned.there)] == ["2.f", "2.g"]
