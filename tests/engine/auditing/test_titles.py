import pytest

from mandato.auditing.titles import misquoted


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Convention on the Right of the Child", "Convention on the Rights of the Child"),
        ("Convention for the Rights of the Child", "Convention on the Rights of the Child"),
        ("Protocol to Prevent, Suppress and Punish Trafficking of Persons", "Trafficking in Persons"),
    ],
)
def test_another_small_word_or_form_is_a_misquotation(name: str, title: str) -> None:
    assert title in (misquoted(name, "en") or "")


@pytest.mark.parametrize(
    "name",
    [
        "United Nations Convention against Transnational Organised Crime",
        "Covenant on Civil and Political Rights",
        "Treaty on the Prohibition of Nuclear Weapons",
        "Optional Protocol to the Convention on the Rights of the Child",
        "Convention of the Four Rivers on the Rights of Ferries",
    ],
)
def test_shorter_names_other_spellings_and_other_texts_are_none(name: str) -> None:
    assert misquoted(name, "en") is None


def test_spanish_titles() -> None:
    assert misquoted("Convención de los Derechos del Niño", "es") == "Convención sobre los Derechos del Niño"
