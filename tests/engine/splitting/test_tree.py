"""Provisions: nesting, labels, ids, headings, continuations, annexes."""

import pytest

from tests.engine.splitting.factories import by_id, outline, read_one

MEMORANDUM = "MEMORANDUM OF UNDERSTANDING BETWEEN THE LAKE TOWNS\n\n"


def labels(text: str, language: str = "en") -> list[str | None]:
    return [label for _, label in outline(read_one(text, language))]


def ids(text: str, language: str = "en") -> list[str]:
    return [id for id, _ in outline(read_one(text, language))]


def test_points_under_paragraphs() -> None:
    text = "1. The towns will:\n\n(a) clean the lake;\n\n(b) pay:\n\n(i) each year;\n\n(ii) in full.\n\n2. They meet.\n"
    assert ids(text) == [
        "para_1",
        "para_1__point_a",
        "para_1__point_b",
        "para_1__point_b__point_i",
        "para_1__point_b__point_ii",
        "para_2",
    ]
    assert labels(text) == ["1", "1.a", "1.b", "1.b.i", "1.b.ii", "2"]


def test_a_letter_i_after_h_goes_on_where_j_follows() -> None:
    text = "1. The towns:\n\n" + "".join(f"({letter}) do it;\n\n" for letter in "abcdefghij")
    assert labels(text)[1:] == [f"1.{letter}" for letter in "abcdefghij"]


def test_a_roman_list_opens_after_h_where_ii_follows() -> None:
    text = "1. The towns:\n\n" + "".join(f"({letter}) do it;\n\n" for letter in [*"abcdefgh", "i", "ii"])
    assert labels(text)[-3:] == ["1.h", "1.h.i", "1.h.ii"]


def test_figures_inside_letters() -> None:
    text = "a) The towns clean:\n\n(1) the lake;\n\n(2) the river.\n\nb) They pay.\n"
    assert labels(text) == ["a", "a.1", "a.2", "b"]


def test_dotted_numbers_hold_their_parents() -> None:
    text = "1. Work\n\n1.1 The towns work.\n\n1.1.1 They work hard.\n\n1.2 They rest.\n\n2. Pay\n\n2.1 They pay.\n"
    assert labels(text) == ["1", "1.1", "1.1.1", "1.2", "2", "2.1"]
    found = {provision.label: provision for provision in read_one(text).provisions}
    assert found["1.1.1"].parent == found["1.1"].id


def test_paragraphs_of_articles() -> None:
    text = (
        f"{MEMORANDUM}Have agreed as follows:\n\nArticle 1\n\nPurpose\n\n1. The towns work.\n\n2. They pay.\n\n"
        "Article 2\n\nThe towns meet once a year.\n\nThey may meet more often.\n"
    )
    found = by_id(read_one(text))
    assert {"art_1", "art_1__para_1", "art_1__para_2", "art_2"} <= set(found)
    assert (found["art_1"].heading, found["art_1"].text, found["art_1"].level) == ("Purpose", "", 1)
    assert (found["art_1__para_2"].label, found["art_1__para_2"].level) == ("1.2", 2)
    assert found["art_2"].text == "The towns meet once a year. They may meet more often."


@pytest.mark.parametrize(
    ("language", "opening", "heads"),
    [
        (
            "es",
            "MEMORANDO DE ENTENDIMIENTO ENTRE LOS PUEBLOS\n\nAcuerdan lo siguiente:\n\n",
            ("ARTÍCULO 1.-", "ARTÍCULO 2.-"),
        ),
        (
            "es",
            "CONVENIO ENTRE LOS PUEBLOS DEL LAGO\n\nConvienen lo siguiente:\n\n",
            ("CLÁUSULA PRIMERA.-", "CLÁUSULA SEGUNDA.-"),
        ),
        ("pt", "ACORDO ENTRE AS VILAS DO LAGO\n\nAcordam o seguinte:\n\n", ("Artigo 1º", "Artigo 2º")),
        (
            "pt",
            "CONVÊNIO ENTRE AS VILAS DO LAGO\n\nAcordam o seguinte:\n\n",
            ("CLÁUSULA PRIMEIRA –", "CLÁUSULA SEGUNDA –"),
        ),
        (
            "fr",
            "ACCORD ENTRE LES VILLES DU LAC\n\nSont convenues de ce qui suit :\n\n",
            ("Article premier", "Article 2"),
        ),
        ("en", "AGREEMENT BETWEEN THE LAKE TOWNS\n\nHave agreed as follows:\n\n", ("Article I:", "Article II:")),
    ],
)
def test_articles_in_four_languages(language: str, opening: str, heads: tuple[str, str]) -> None:
    words = {"es": "Los pueblos pagan.", "pt": "As vilas pagam.", "fr": "Les villes paient.", "en": "The towns pay."}
    text = opening + "".join(f"{head}\n\n{words[language]}\n\n" for head in heads)
    found = [
        provision for provision in read_one(text, language).provisions if provision.level == 1 and provision.number
    ]
    assert [provision.text for provision in found] == [words[language]] * 2
    assert [provision.ordinal for provision in found] == sorted(provision.ordinal for provision in found)
    assert [provision.role for provision in found] == ["operative"] * 2


def test_ordinals_in_words_are_cited_as_figures() -> None:
    text = (
        "CONVENIO ENTRE LOS PUEBLOS\n\nConvienen:\n\nPRIMERO.- Los pueblos pagan.\n\nSEGUNDO.- Los pueblos limpian.\n"
    )
    instrument = read_one(text, "es")
    assert [label for _, label in outline(instrument)] == ["1", "2"]
    assert [note.rule for note in instrument.notes] == ["label-words", "label-words"]


def test_sole_paragraph_and_paragraph_signs() -> None:
    text = (
        "ACORDO ENTRE AS VILAS\n\nAcordam:\n\nArt. 1º As vilas pagam.\n\n§ 1º Pagam por ano.\n\n§ 2º Pagam tudo.\n\n"
        "Art. 2º As vilas limpam.\n\nParágrafo único. Limpam o lago.\n"
    )
    instrument = read_one(text, "pt")
    assert [label for _, label in outline(instrument)] == ["1", "1.1", "1.2", "2", "2.1"]


def test_bis_keeps_its_place() -> None:
    text = f"{MEMORANDUM}Have agreed as follows:\n\n" + "".join(
        f"Article {number}\n\nThe towns pay.\n\n" for number in ("1", "2", "2 bis", "2 ter", "3")
    )
    assert ids(text) == ["art_1", "art_2", "art_2-bis", "art_2-ter", "art_3"]
    assert labels(text) == ["1", "2", "2 bis", "2 ter", "3"]


def test_a_list_that_restarts_under_headings() -> None:
    text = "REPORT ON THE LAKE\n\nI. WATER\n\n1. It is clean.\n\n2. It is cold.\n\nII. FISH\n\n1. They are few.\n"
    assert outline(read_one(text)) == [
        ("sec_I", "I"),
        ("sec_I__para_1", "I.1"),
        ("sec_I__para_2", "I.2"),
        ("sec_II", "II"),
        ("sec_II__para_1", "II.1"),
    ]


def test_numbering_that_runs_across_headings_bears_no_prefix() -> None:
    text = "REPORT ON THE LAKE\n\nI. WATER\n\n1. It is clean.\n\n2. It is cold.\n\nII. FISH\n\n3. They are few.\n"
    assert [label for _, label in outline(read_one(text))] == ["I", "1", "2", "II", "3"]


def test_a_paragraph_between_two_items_continues_the_first() -> None:
    text = "1. The towns pay.\n\nThey pay in full and on time.\n\n2. The towns clean.\n"
    found = by_id(read_one(text))
    assert found["para_1"].text == "The towns pay. They pay in full and on time."
    assert len(found["para_1"].segments) == 2


def test_a_closing_paragraph_behind_letters_belongs_to_their_chapeau() -> None:
    text = (
        f"{MEMORANDUM}Have agreed as follows:\n\nArticle 1\n\nThe towns will:\n\na) pay;\n\nb) clean.\n\n"
        "They do so each year.\n\nArticle 2\n\nThe towns meet.\n"
    )
    found = by_id(read_one(text))
    assert found["art_1"].text == "The towns will: They do so each year."


def test_bullets_under_a_paragraph_and_inside_each_other() -> None:
    text = "1. The towns will:\n\n- pay:\n    - in May;\n    - in June;\n- clean.\n\n2. They meet.\n"
    found = [provision.id for provision in read_one(text).provisions]
    assert found == [
        "para_1",
        "para_1__item_1",
        "para_1__item_1__item_1",
        "para_1__item_1__item_2",
        "para_1__item_2",
        "para_2",
    ]


def test_an_annex_has_its_own_numbers() -> None:
    text = (
        f"{MEMORANDUM}Have agreed as follows:\n\n1. The towns pay.\n\n2. The towns clean.\n\n"
        "Annex I\n\nTerms of payment\n\n1. They pay in May.\n\n2. They pay in coin.\n"
    )
    instrument = read_one(text)
    assert [id for id, _ in outline(instrument)] == [
        "para_1",
        "para_2",
        "annex_I",
        "annex_I__para_1",
        "annex_I__para_2",
    ]
    assert by_id(instrument)["annex_I__para_1"].level == 1


def test_unnumbered_recitals_are_addressed_by_their_order() -> None:
    text = (
        "The General Assembly,\n\nRecalling its resolution 1/1,\n\nNoting the state of the lake,\n\n"
        "Bearing in mind the fish,\n\n1. Decides to clean the lake;\n\n2. Requests the towns to pay.\n"
    )
    recitals = [provision for provision in read_one(text).provisions if provision.role == "preambular"]
    assert [recital.id for recital in recitals] == ["rec_1", "rec_2", "rec_3"]
    assert {(recital.label, recital.number, recital.level) for recital in recitals} == {(None, None, 1)}


def test_numbers_that_are_missing_are_noted() -> None:
    instrument = read_one("1. The towns pay.\n\n2. They clean.\n\n5. They meet.\n")
    assert [note.text for note in instrument.notes if note.rule == "label-gap"] == [
        "5 follows 2: numbers are missing between"
    ]


def test_a_scanned_o_and_l_are_repaired() -> None:
    text = "1. The towns:\n\n" + "".join(f"{letter}) do it;\n\n" for letter in [*"abcdefghijk", "I", *"mn", "0", "p"])
    instrument = read_one(text)
    assert [label for _, label in outline(instrument)][1:] == [f"1.{letter}" for letter in "abcdefghijklmnop"]
    notes = [note.text for note in instrument.notes if note.rule == "label-sequence"]
    assert notes == ['printed "I)" between k and m; read as l', 'printed "0)" between n and p; read as o']


def test_initials_are_no_numbers() -> None:
    found = read_one(
        "1. The towns pay.\n\nJ. Rivers, mayor of the first town, signs for all of them.\n\n2. They meet.\n"
    )
    assert [label for _, label in outline(found)] == ["1", "2"]


def test_every_provision_can_be_located_in_the_source() -> None:
    text = "1. The towns will keep the water as clean as it was\n\nbefore the mills.\n"
    (paragraph,) = read_one(text).provisions
    start = paragraph.text.index("before")
    span = paragraph.locate(start, start + 6)
    assert text[span.start : span.end] == "before"


def test_chapters_hold_articles() -> None:
    text = (
        "TRATADO ENTRE LOS PUEBLOS\n\nACUERDAN:\n\nCAPITULO I\n\nPROPOSITOS\n\nARTICULO 1\n\nLos pueblos pagan.\n\n"
        "CAPITULO II\n\nORGANOS\n\nARTICULO 2\n\nLos pueblos limpian.\n"
    )
    found = by_id(read_one(text, "es"))
    assert (found["chp_I"].text, found["chp_II"].text) == ("PROPOSITOS", "ORGANOS")
    assert (found["art_1"].parent, found["art_2"].parent) == ("chp_I", "chp_II")
    assert found["art_2"].label == "2"


def test_a_heading_inside_an_article_does_not_end_it() -> None:
    text = (
        f"{MEMORANDUM}Have agreed as follows:\n\nArticle 1 – Other rules\n\nA Water\n\n1. The towns clean it.\n\n"
        "B Fish\n\n1. The towns count them.\n\nArticle 2 – Money\n\nThe towns pay.\n"
    )
    found = by_id(read_one(text))
    assert found["art_1__heading_1__para_1"].level == 2
    assert found["art_1__heading_2"].parent == "art_1"
    assert found["art_2"].heading == "Money"


def test_clauses_headed_by_ordinals_alone() -> None:
    text = (
        "CONVENIO ENTRE EL LAGO Y EL RÍO\n\nLas partes acuerdan las siguientes:\n\nCLÁUSULAS\n\nPRIMERA.- Objeto\n\n"
        "El convenio protege el agua:\n\na) limpia;\n\nb) fría:\n\n1º. en mayo;\n\n2º. en junio.\n\n"
        "SEGUNDA.- Deberes\n\n2.1. Las partes pagan.\n\n2.2. Las partes limpian.\n"
    )
    found = by_id(read_one(text, "es"))
    assert (found["cl_1"].heading, found["cl_2"].heading) == ("Objeto", "Deberes")
    assert found["cl_1__point_b__point_2"].label == "1.b.2"
    assert found["cl_2__para_2-1"].parent == "cl_2"


def test_the_title_is_front_whatever_it_looks_like() -> None:
    text = "THE LAKE DECLARATION\n\nWe, the mayors of the lake towns,\n\nDeclare that:\n\n1. We will clean the lake.\n"
    instrument = read_one(text)
    assert (instrument.kind, instrument.title) == ("declaration", "THE LAKE DECLARATION")
    assert instrument.provisions[0].role == "front"


def test_a_list_keeps_its_numbers_past_four_figures() -> None:
    items = "\n".join(f"{number}. The Parties shall keep light {number};" for number in range(1, 10_003))
    instrument = read_one(f"The Parties agree:\n\n{items}\n")
    numbered = [provision for provision in instrument.provisions if provision.number]
    assert [provision.label for provision in numbered[-2:]] == ["10001", "10002"]
    assert len(numbered) == 10_002


def test_a_large_figure_that_counts_nothing_is_a_word_of_its_paragraph() -> None:
    instrument = read_one("The Parties agree:\n\n1. To plant:\n\n25000. Trees in all.\n")
    assert [provision.text for provision in instrument.provisions][-1].endswith("25000. Trees in all.")
