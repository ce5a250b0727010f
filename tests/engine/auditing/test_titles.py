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


@pytest.mark.parametrize(
    ("name", "language", "title"),
    [
        ("Convention sur les droits de l'enfant", "fr", "Convention relative aux droits de l'enfant"),
        ("Convention de Vienne pour le droit des traités", "fr", "Convention de Vienne sur le droit des traités"),
        ("Convenção pelos Direitos da Criança", "pt", "Convenção sobre os Direitos da Criança"),
        ("Convenção de Viena para o Direito dos Tratados", "pt", "Convenção de Viena sobre o Direito dos Tratados"),
    ],
)
def test_french_and_portuguese_titles(name: str, language: str, title: str) -> None:
    assert misquoted(name, language) == title


@pytest.mark.parametrize(
    "name",
    [
        "Declaração Universal dos Direitos do Homem",
        "Declaração Universal dos Direitos Humanos",
        "Pacto Internacional sobre os Direitos Civis e Políticos",
        "Convenção sobre a Eliminação de Todas as Formas de Discriminação contra as Mulheres",
        "Convenção Internacional sobre a Proteção dos Direitos de Todos os Trabalhadores Migrantes e dos Membros das "
        "suas Famílias",
    ],
)
def test_titles_of_either_shore_are_right(name: str) -> None:
    assert misquoted(name, "pt") is None
