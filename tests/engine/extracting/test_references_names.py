import pytest

from mandato.extracting.citations.named_instruments import find_names
from tests.engine.extracting.citing import cited, targets

NAMES = [
    ("en", "under the Universal Declaration of Human Rights, all", ["Universal Declaration of Human Rights"]),
    ("en", "the ILO Convention no. 169 for its members", ["ILO Convention no. 169"]),
    ("en", "the Durban Declaration and Programme of Action, in", ["Durban Declaration and Programme of Action"]),
    ("en", "the Convention on the Rights of the Child and the Paris Agreement",
     ["Convention on the Rights of the Child", "Paris Agreement"]),
    ("en", "the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment was",
     ["Convention against Torture and Other Cruel, Inhuman or Degrading Treatment"]),
    ("en", "the Santiago Statement Action Programme adopted", ["Santiago Statement Action Programme"]),
    ("en", "the Santiago de Chile Statement.", ["Santiago de Chile Statement"]),
    ("en", "the Charter of the United Nations and Member States", ["Charter of the United Nations"]),
    ("en", "the 2030 Agenda7 and Agenda 21,", ["2030 Agenda", "Agenda 21"]),
    ("en", "the Nelson Mandela Rules apply", ["Nelson Mandela Rules"]),
    ("en", "the New Urban Agenda", ["New Urban Agenda"]),
    ("en", "the rules, a plan and an agenda", []),
    ("en", "United Nations, Treaty Series, vol. 12", []),
    ("en", "the United Nations Framework Classification", []),
    ("es", "la Declaración Universal de Derechos Humanos.", ["Declaración Universal de Derechos Humanos"]),
    ("es", "del Tratado de Asunción y el Protocolo de Ouro Preto,", ["Tratado de Asunción", "Protocolo de Ouro Preto"]),
    ("es", "Convenio sobre la diversidad biológica.", ["Convenio sobre la diversidad biológica"]),
    ("es", "un convenio cualquiera", []),
    ("es", "el Programa de Acción sobre pesca y diseñar redes", ["Programa de Acción sobre pesca"]),
    ("es", "el Programa de Acción sobre pesca y cumpla las metas", ["Programa de Acción sobre pesca"]),
    ("es", "el Programa de Acción sobre pesca y navegación fluvial",
     ["Programa de Acción sobre pesca y navegación fluvial"]),
    ("es", "el Programa de Acción sobre pesca en las tres grandes cuencas", ["Programa de Acción sobre pesca"]),
    ("es", "el Compromiso de Quito y proteja los lagos", ["Compromiso de Quito"]),
    ("es", "el Convenio Andino de Seguridad Social y apoyar a los puertos", ["Convenio Andino de Seguridad Social"]),
    ("es", "el Programa de Acción del FORPES y del punto 25", ["Programa de Acción del FORPES"]),
    ("es", "el Pacto Regional de Derechos Económicos, Sociales y Culturales; y",
     ["Pacto Regional de Derechos Económicos, Sociales y Culturales"]),
    ("es", "la Carta de las Naciones Unidas, Estados y pueblos", ["Carta de las Naciones Unidas"]),
    ("es", "la Convención sobre la Protección y la Promoción de los Lagos;",
     ["Convención sobre la Protección y la Promoción de los Lagos"]),
    ("es", "la Convención sobre la Pesca y la Organización", ["Convención sobre la Pesca"]),
    ("es", "los Estatutos de la Liga", ["Estatutos de la Liga"]),
    ("es", "la Recomendación de la Liga sobre el Agua", ["Recomendación de la Liga sobre el Agua"]),
    ("es", "la Recomendación de la LIGA sobre la guarda del agua dulce y salada de 1989,",
     ["Recomendación de la LIGA sobre la guarda del agua dulce y salada de 1989"]),
    ("es", "el ACTA DE FUNDACION DE LA LIGA (L.L.) y la CONSTITUCION LACUSTRE.",
     ["ACTA DE FUNDACION DE LA LIGA", "CONSTITUCION LACUSTRE"]),
    ("es", "TRATADO DE PAZ ENTRE LOS LAGOS", []),
    ("en", "this AGREEMENT SHALL enter into force", []),
    ("es", "una recomendación sobre el agua", []),
    ("en", "Ruritania's Strategic Plan on Lakes", ["Strategic Plan on Lakes"]),
    ("en", "the Women's Charter of Sylvania", ["Women's Charter of Sylvania"]),
    ("pt", "no Tratado de Amizade, Cooperação e Consulta e", ["Tratado de Amizade, Cooperação e Consulta"]),
    ("pt", "o acordo entre as partes", []),
    ("fr", "la Convention relative aux droits de l'enfant, et", ["Convention relative aux droits de l'enfant"]),
    ("fr", "la Charte des Nations Unies et les", ["Charte des Nations Unies"]),
    ("fr", "les Statuts de la Ligue des Lacs.", ["Statuts de la Ligue des Lacs"]),
    ("fr", "la Recommandation de la Ligue sur les lacs,", ["Recommandation de la Ligue sur les lacs"]),
    ("pt", "nos Estatutos da Liga,", ["Estatutos da Liga"]),
    ("fr", "une charte locale", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names"), NAMES)
def test_names_begin_and_end_where_they_should(language: str, text: str, names: list[str]) -> None:
    assert [found.name for found in find_names(text, language) if found.name] == names


def test_a_defined_short_form_stands_for_the_name() -> None:
    text = "The Treaty of Amity between Ruritania and Sylvania (hereinafter “the Treaty”), the Oslo Treaty"
    found = targets(text, "Each party to the Treaty agrees.")
    assert found[-1][0] == "Treaty of Amity between Ruritania and Sylvania"


def test_an_acronym_stands_for_the_name() -> None:
    found = targets("The Lima Action Programme (LAP) is new.", "LAP activities begin.")
    assert [name for name, _ in found] == ["Lima Action Programme", "Lima Action Programme"]


def test_an_acronym_of_a_body_inside_the_name_does_not() -> None:
    assert len(targets("The Charter of the Organization of Lake States (OLS) is old.", "The OLS met.")) == 1


def test_a_bare_noun_means_the_text_last_named_with_it() -> None:
    found = targets("The Oslo Convention and the Lima Protocol agree.", "Parties to the Convention meet.")
    assert found[-1] == ("Oslo Convention", None)


def test_a_text_does_not_cite_itself_by_its_noun() -> None:
    texts = ("The parties to this Convention agree.", "The present Convention and the Convention's annex bind.")
    assert targets(*texts) == []


def test_an_unnamed_memorandum_is_a_mention_where_it_was_signed() -> None:
    (found,) = cited("The two offices signed a Memorandum of Understanding in 2006 on parks.")
    assert found.target.instrument == "Memorandum of Understanding (2006)"
    assert cited("They may one day draft a Memorandum of Understanding.") == []


def test_a_report_is_cited_by_its_date() -> None:
    (found,) = cited("As the Wise Group's report of 13 November 2006 set out, we agree.")
    assert found.target.instrument == "Wise Group's report of 13 November 2006"


def test_a_protocol_is_cited_by_its_number() -> None:
    assert targets("selon le protocole additionnel n° I ;", language="fr") == [("protocole additionnel n° I", None)]


def test_an_arrangement_cites_the_agreement_it_serves() -> None:
    texts = (
        "As Partes do Acordo de Pesca entre Ruritânia e Silvânia aprovam o presente Ajuste.",
        "O presente Ajuste serve ao Acordo; aplica-se o Artigo X do Acordo.",
    )
    assert targets(*texts, language="pt")[-1] == ("Acordo de Pesca entre Ruritânia e Silvânia", "X")


def test_plural_of_the_one_before_is_no_name() -> None:
    found = targets("the Lima Convention against Piracy and its Protocols: the Protocol on Boats")
    assert found == [("Lima Convention against Piracy", None), ("Protocol on Boats", None)]


def test_programme_of_the_one_before_is_one() -> None:
    assert ("Lima Statement Action Programme", None) in targets("the Lima Statement and its Action Programme of work")


def test_marked_numbers_go_on_after_and() -> None:
    found = targets("Recalling its recommendations No. 12, No. 15 and No. 19, and article 15")
    assert [name for name, _ in found][:3] == ["recommendation 12", "recommendation 15", "recommendation 19"]


def test_a_sheet_about_a_declaration_cites_it() -> None:
    text = "Leaders present the Salta Declaration on Water. The Declaration has two pillars."
    found = cited(text, title="Fact sheet: the Salta Declaration on Water and its measures", kind="declaration")
    assert [item.target.instrument for item in found] == ["Salta Declaration on Water"] * 2


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("conforme al Decreto 77 del 2015 y a otros", "es", "decreto 77 de 2015"),
        ("nos termos da Lei nº 8.112 de 1990 e de outras", "pt", "lei 8.112 de 1990"),
    ],
)
def test_a_law_is_named_with_its_year(text: str, language: str, name: str) -> None:
    assert [found for found, _ in targets(text, language=language)] == [name]


def test_a_list_goes_on_after_what_its_numbers_are_on() -> None:
    found = targets("Recalling Human Rights Council resolutions 5/1, on its institutions, and 5/2, on its conduct,")
    assert found == [("A/HRC/RES/5/1", None), ("A/HRC/RES/5/2", None)]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "as set forth in the Agreements of 3 June, 4 July 2011 and 5 May 2012, all parties",
         ["Agreements of 3 June 2011", "Agreements of 4 July 2011", "Agreements of 5 May 2012"]),
        ("en", "recalling the statements of its President of 3 June 2011, and 5 May 2012 on the lakes",
         ["statements of its President of 3 June 2011", "statements of its President of 5 May 2012"]),
        ("es", "según los Acuerdos del 3 de junio y del 5 de mayo de 2012, las partes",
         ["Acuerdos del 3 de junio de 2012", "Acuerdos del 5 de mayo de 2012"]),
        ("fr", "selon les Accords du 3 juin et du 5 mai 2012, les parties",
         ["Accords du 3 juin 2012", "Accords du 5 mai 2012"]),
        ("pt", "segundo os Acordos de 3 de junho e de 5 de maio de 2012, as partes",
         ["Acordos de 3 de junho de 2012", "Acordos de 5 de maio de 2012"]),
        ("en", "the statements of its President of 3 June 2011 and 5 May 2012 (S/PRST/2012/90)",
         ["statements of its President of 3 June 2011", "S/PRST/2012/90"]),
        ("en", "the 3 June 2014 communiqué of the Lake Council on fishing",
         ["3 June 2014 communiqué of the Lake Council"]),
        ("en", "the statement of 3 June 2014, and on 5 May 2015 statements were made",
         ["statement of 3 June 2014"]),
    ],
)  # fmt: skip
def test_texts_are_cited_by_their_dates(language: str, text: str, names: list[str]) -> None:
    assert [name for name, _ in targets(text, language=language)] == names


def test_an_acronym_in_brackets_stands_inside_a_name() -> None:
    found = targets("It recalls the Lake States Forum (LSF) Roadmap, in particular articles 1 and 3.")
    assert found == [("Lake States Forum (LSF) Roadmap", "1"), ("Lake States Forum (LSF) Roadmap", "3")]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "in the Treaty establishing the Lake League.", "Treaty establishing the Lake League"),
        ("es", "al Tratado que instituye la Liga de los Lagos.", "Tratado que instituye la Liga de los Lagos"),
        ("pt", "ao Tratado que institui a Liga dos Lagos.", "Tratado que institui a Liga dos Lagos"),
        ("fr", "au Traité instituant la Ligue des Lacs.", "Traité instituant la Ligue des Lacs"),
        ("es", "del Tratado que México firmó.", "Tratado"),
    ],
)
def test_a_treaty_is_named_by_what_it_founds(language: str, text: str, name: str) -> None:
    assert targets(text, language=language) == [(name, None)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Article 6 of the draft resolution says so.", ("the draft resolution", "6")),
        ("es", "El artículo 6 del proyecto de resolución dice así.", ("proyecto de resolución", "6")),
        ("pt", "O artigo 6 do projeto de lei diz assim.", ("projeto de lei", "6")),
        ("fr", "L'article 6 du projet de loi le dit.", ("projet de loi", "6")),
    ],
)
def test_a_part_of_a_draft_is_no_part_of_the_text_that_speaks_of_it(
    language: str, text: str, expected: tuple[str, str]
) -> None:
    assert targets(text, language=language) == [expected]


def test_a_page_of_results_cites_the_declaration_it_tells_of() -> None:
    title = "A Declaração de Salta sobre os Lagos: resultados"
    text = "A Declaração de Salta sobre os Lagos é nova. A Declaração une os lagos."
    found = cited(text, language="pt", title=title, kind="declaration")
    assert [item.target.instrument for item in found] == ["Declaração de Salta sobre os Lagos"] * 2
    of_itself = cited("A Declaração une os lagos.", language="pt", title="A Declaração de Salta", kind="declaration")
    assert of_itself == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "under resolution 78 of the Committee on lakes"),
        ("es", "en la Resolución 78 del Comité de Representantes"),
        ("pt", "na Resolução 78 do Comitê de Representantes"),
        ("fr", "dans la résolution 78 du Comité des représentants"),
    ],
)
def test_a_short_number_before_its_body_is_an_act(language: str, text: str) -> None:
    ((name, label),) = targets(text, language=language)
    assert (name or "").endswith(" 78")
    assert label is None
