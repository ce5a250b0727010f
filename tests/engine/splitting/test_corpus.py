"""Real documents of the genre in four languages: counts of articles, points and annexes; wrappers are front."""

import pytest

from tests.engine.splitting.corpus import CORPUS, articles, read_world
from tests.engine.splitting.seeds import by_id, numbers

pytestmark = pytest.mark.corpus


def figures(first: int, last: int) -> list[str]:
    return [str(figure) for figure in range(first, last + 1)]


@pytest.mark.parametrize(
    ("name", "kind", "language", "title"),
    [
        ("en/charter/upaep-constitution.md", "charter", "en", "Constitution of the Postal Union"),
        ("en/mou/global-water-partnership-establishment-2002.md", "memorandum", "en", "Memorandum of Understanding on"),
        ("en/trade_agreement/asean-afta-cept-1992.txt", "agreement", "en", "AGREEMENT ON THE COMMON EFFECTIVE"),
        ("es/charter/oij-acta-fundacion-1996.md", "charter", "es", "ACTA DE FUNDACION DE LA ORGANIZACION"),
        ("es/declaration/udhr-spa.txt", "declaration", "es", "Declaración Universal"),
        ("es/decision/mercosur-cmc-decision-24-09.md", "resolution", "es", "Decisión Nº 24"),
        ("es/trade_agreement/aladi-montevideo-1980.txt", "treaty", "es", "TRATADO DE MONTEVIDEO 1980"),
        ("es/treaty/mercosur-asuncion-1991.md", "treaty", "es", "TRATADO PARA LA CONSTITUCION"),
        ("es/treaty/unesco-patrimonio-inmaterial-2003.md", "treaty", "es", "CONVENCION PARA LA SALVAGUARDIA"),
        ("fr/agreement/pays-bas-benin-developpement-durable-1994.md", "agreement", "fr", "Accord sur le"),
        ("fr/agreement/pays-bas-cameroun-cooperation-1965.md", "agreement", "fr", "Accord de coopération"),
        ("fr/agreement/pays-bas-mali-cooperation-technique.md", "treaty", "fr", "Convention relative"),
        (
            "fr/treaty/uemoa-traite-modifie-2003.txt",
            "treaty",
            "fr",
            "TRAITE MODIFIE DE L'UNION ECONOMIQUE ET MONETAIRE",
        ),
        ("pt/declaration/los-angeles-migracao-protecao-2022.md", "declaration", "pt", "Declaração de Los Angeles"),
        ("pt/mou/abc-camoes-cooperacao-trilateral-2016.txt", "memorandum", "pt", "Memorando de Entendimento entre"),
    ],
)
def test_kind_language_and_title(name: str, kind: str, language: str, title: str) -> None:
    _, (instrument,) = read_world(name)
    assert (instrument.kind, instrument.language) == (kind, language)
    assert instrument.title.startswith(title)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("en/trade_agreement/asean-afta-cept-1992.txt", figures(1, 10)),
        ("es/charter/oij-acta-fundacion-1996.md", figures(1, 10)),
        ("es/declaration/udhr-spa.txt", figures(1, 30)),
        ("es/decision/mercosur-cmc-decision-24-09.md", figures(1, 13)),
        ("es/treaty/mercosur-asuncion-1991.md", figures(1, 24)),
        ("es/treaty/unesco-patrimonio-inmaterial-2003.md", figures(1, 40)),
        ("es/trade_agreement/aladi-montevideo-1980.txt", figures(1, 69)),
        ("fr/agreement/pays-bas-benin-developpement-durable-1994.md", ["I", "II", "III", "IV", "V", "VI", "VII"]),
        ("fr/agreement/pays-bas-cameroun-cooperation-1965.md", [*figures(1, 6), "6 bis", "6 ter", *figures(7, 14)]),
        ("fr/agreement/pays-bas-mali-cooperation-technique.md", figures(1, 6)),
        ("fr/treaty/uemoa-traite-modifie-2003.txt", figures(1, 116)),
        ("en/mou/global-water-partnership-establishment-2002.md", ["I", "II", "III", "IV", "V", *figures(1, 20)]),
    ],
)
def test_articles_in_order(name: str, expected: list[str]) -> None:
    _, (instrument,) = read_world(name)
    assert articles(instrument) == expected


@pytest.mark.parametrize(
    ("name", "act"),
    [
        ("es/charter/oij-acta-fundacion-1996.md", "25.535"),
        ("es/treaty/mercosur-asuncion-1991.md", "23.981"),
        ("es/treaty/unesco-patrimonio-inmaterial-2003.md", "26.118"),
        ("es/decision/mercosur-cmc-decision-24-09.md", "600/2012"),
    ],
)
def test_the_act_that_approves_a_text_is_front(name: str, act: str) -> None:
    _, (instrument,) = read_world(name)
    holders = [provision for provision in instrument.provisions if act in provision.text]
    assert holders
    assert {provision.role for provision in holders} == {"front"}


@pytest.mark.parametrize(
    ("name", "parent", "expected"),
    [
        ("fr/agreement/pays-bas-benin-developpement-durable-1994.md", "art_II", list("abcdefghijklmnop")),
        ("fr/agreement/pays-bas-benin-developpement-durable-1994.md", "art_V", figures(1, 6)),
        ("es/charter/oij-acta-fundacion-1996.md", "art_2", list("abcdef")),
        ("es/treaty/mercosur-asuncion-1991.md", "art_8", list("abcd")),
        ("es/treaty/unesco-patrimonio-inmaterial-2003.md", "art_7__point_g", ["i", "ii"]),
        ("es/trade_agreement/aladi-montevideo-1980.txt", "art_9", list("abcdefg")),
        ("fr/treaty/uemoa-traite-modifie-2003.txt", "art_4", list("abcde")),
        ("pt/mou/abc-camoes-cooperacao-trilateral-2016.txt", "sec_V", figures(1, 10)),
        ("pt/mou/abc-camoes-cooperacao-trilateral-2016.txt", "sec_II__para_1", list("abcdefghi")),
        ("en/trade_agreement/asean-afta-cept-1992.txt", "art_8", figures(1, 3)),
    ],
)
def test_points_of_a_provision(name: str, parent: str, expected: list[str]) -> None:
    _, (instrument,) = read_world(name)
    assert numbers(instrument, parent) == expected


def test_sections_whose_paragraphs_restart_prefix_them() -> None:
    _, (memorandum,) = read_world("pt/mou/abc-camoes-cooperacao-trilateral-2016.txt")
    assert numbers(memorandum, None, "heading") == ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    assert by_id(memorandum)["sec_X__para_2"].label == "X.2"


def test_annexes_stay_inside_the_treaty() -> None:
    _, (treaty,) = read_world("es/treaty/mercosur-asuncion-1991.md")
    annexes = [
        provision.id
        for provision in treaty.provisions
        if provision.role == "heading" and provision.id.count("_") == 1 and provision.id.startswith("annex")
    ]
    assert annexes == ["annex_I", "annex_II", "annex_III", "annex_IV", "annex_V"]
    assert by_id(treaty)["annex_I__art_1"].number == "1"


def test_a_second_text_in_a_file_keeps_its_own_articles() -> None:
    _, (memorandum,) = read_world("en/mou/global-water-partnership-establishment-2002.md")
    found = by_id(memorandum)
    assert found["art_I"].heading == "Establishment"
    assert found["heading_1__art_1"].heading == "Legal status"


def test_regulations_behind_a_constitution_have_their_own_chapters() -> None:
    _, (charter,) = read_world("en/charter/upaep-constitution.md")
    found = by_id(charter)
    assert found["heading_1__chp_I"].parent == "heading_1"
    assert {"art_101", "art_135"} <= set(found)


def test_hard_wrapped_bullets_are_whole() -> None:
    _, (statement,) = read_world("en/action_programme/los-angeles-deliverables-2022.md")
    items = [provision for provision in statement.provisions if "__item_" in provision.id]
    assert len(items) == 23
    assert all(len(item.segments) > 1 for item in items)


@pytest.mark.parametrize("name", ["A_RES_302(IV)", "E_RES_1992_29", "A_RES_46_104"])
def test_resolutions_printed_one_after_the_other(name: str) -> None:
    path = CORPUS / "un" / f"{name}.txt"
    if not path.exists():
        pytest.skip(f"the real documents are not in {CORPUS}")
    _, instruments = read_world(f"../un/{name}.txt")
    kinds = [instrument.kind for instrument in instruments]
    assert kinds.count("resolution") >= 3
    assert instruments[-1].title[0].isdigit()
