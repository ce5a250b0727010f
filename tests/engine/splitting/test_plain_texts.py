from mandato.pipeline import read


def rules(text: str) -> list[str]:
    return [note.rule for note in read(text.encode(), "a.txt").instruments[0].notes]


def test_a_text_without_numbers_or_kind_is_read_and_said_to_be() -> None:
    assert {"kind-unknown", "no-numbering"} <= set(rules("We walked along the river.\n\nThe weather was fine.\n"))


def test_a_numbered_agreement_is_not_said_to_be_plain() -> None:
    articles = "Article 1\n\nThe Parties shall keep the ferries.\n\nArticle 2\n\nThey shall paint them.\n"
    text = f"AGREEMENT ON FERRIES\n\n{articles}"
    assert not {"kind-unknown", "no-numbering"} & set(rules(text))
