"""Ways of citing that laws, agreements and regional bodies have in the four languages, with texts of our own."""

import pytest

from tests.engine.extracting.citing import cited, targets

Target = tuple[str | None, str | None]


def whole(*names: str) -> list[Target]:
    return [(name, None) for name in names]


def parts(name: str | None, *labels: str) -> list[Target]:
    return [(name, label) for label in labels]


ENGLISH: list[tuple[str, list[Target]]] = [
    ("under Article 17 of Regulation (EU) 2016/679,", parts("regulation (EU) 2016/679", "17")),
    ("under Directive 2008/115/EC it returns.", whole("directive 2008/115/EC")),
    ("Recalling resolution AG/RES. 2908 (XLVII-O/17),", whole("AG/RES. 2908 (XLVII-O/17)")),
    ("Noting Decision Assembly/AU/Dec.605(XXVII),", whole("Assembly/AU/Dec.605(XXVII)")),
    ("Noting Assembly/AU/Decl.1(XXII) and EX.CL/806(XXIV),", whole("Assembly/AU/Decl.1(XXII)", "EX.CL/806(XXIV)")),
    ("as set out in 37 C/Resolution 15 of the Conference,", whole("37 C/Resolution 15")),
    ("Recalling resolutions WHA58.3 (2005) and WHA61.2,", whole("WHA58.3 (2005)", "WHA61.2")),
    ("the Violence at Work Convention, 2019 (No. 190),", whole("Violence at Work Convention, 2019 (No. 190)")),
    (
        "ratify Convention No. 190 concerning the Elimination of Violence.",
        whole("Convention No. 190 concerning the Elimination of Violence"),
    ),
    ("in line with target 10.7 of the 2030 Agenda.", parts("2030 Agenda", "10.7")),
    ("Some target 7 of a plan, and goal 3, stand alone.", []),
    ("the order of the Court of Lakes of 23 January 2020", whole("order of the Court of Lakes of 23 January 2020")),
    ("general comment No. 14 (2013) of May", whole("general comment 14 (2013)")),
    ("Recalling Executive Board decision 2019/8,", whole("Executive Board decision 2019/8")),
    ("the Treaty Establishing the Lake Union", whole("Treaty Establishing the Lake Union")),
    ("the Charter of the Lakes (2003), notably its articles 4 and 5,", parts("Charter of the Lakes", "4", "5")),
    ("the Model Law on Electronic Lakes", whole("Model Law on Electronic Lakes")),
    ("the Principles and Best Practices on Lake Care", whole("Principles and Best Practices on Lake Care")),
    (
        "the Statement of Principles for the Care, Management and Study of All Lakes",
        whole("Statement of Principles for the Care, Management and Study of All Lakes"),
    ),
    ("Act No. 17 of 2004 and a Law Committed in March 2011 (2022)", whole("act 17 of 2004")),
]

SPANISH: list[tuple[str, list[Target]]] = [
    ("el artículo 6 del Reglamento (CE) n.º 562/2006,", parts("reglamento (CE) 562/2006", "6")),
    (
        "VISTO: las Decisiones MERCOSUR/CMC/DEC. N° 12/03 y MERCOSUR/CMC/DEC. N° 23/00,",
        whole("MERCOSUR/CMC/DEC. N° 12/03", "MERCOSUR/CMC/DEC. N° 23/00"),
    ),
    ("la Resolución XVI de la Conferencia de Lagos,", whole("Conferencia resolución XVI")),
    ("la Resolución GMC N° 45/15", whole("GMC resolución 45/15")),
    ("el Convenio núm. 189 de la Liga del Trabajo,", whole("Convenio núm. 189 de la Liga del Trabajo")),
    ("la meta 10.7 de la Agenda 2030", parts("Agenda 2030", "10.7")),
    ("el artículo 40, apartados ii) y iii), del Protocolo de Salta", parts("Protocolo de Salta", "40.ii", "40.iii")),
    ("el artículo 75, inc. 22°) de la Constitución Nacional", parts("Constitución Nacional", "75.22")),
    ("el artículo 149.1.2.ª de la Constitución", parts("Constitución", "149.1.2")),
    ("la Carta de la Liga de los Estados Lacustres", whole("Carta de la Liga de los Estados Lacustres")),
    ("los compromisos del Acuerdo con los Estados Miembros", whole("Acuerdo")),
    ("la Convención de Lagos, “Pacto de Salta”,", whole("Convención de Lagos")),
    (
        "el Decreto Supremo N° 66-2004-PCM y la Ley Orgánica 3/2007,",
        whole("decreto supremo 66-2004-PCM", "ley orgánica 3/2007"),
    ),
    ("la ley 16.713 y el Real Decreto 1393/2007,", whole("ley 16.713", "real decreto 1393/2007")),
    ("la sentencia de 20 de abril de 2010,", whole("sentencia de 20 de abril de 2010")),
    ("el Acta de Salta y la Hoja de Ruta de Quito", whole("Acta de Salta", "Hoja de Ruta de Quito")),
    ("como dice el protocolo de Salta, un protocolo de entrada", whole("protocolo de Salta")),
    (
        "la Declaración sobre la Supervivencia, la Protección y el Desarrollo del Lago",
        whole("Declaración sobre la Supervivencia, la Protección y el Desarrollo del Lago"),
    ),
    (
        "el Acuerdo de Cooperación Científica, Técnica y Tecnológica",
        whole("Acuerdo de Cooperación Científica, Técnica y Tecnológica"),
    ),
    ("las Altas Autoridades de los Estados Partes del MERCOSUR", []),
]

FRENCH: list[tuple[str, list[Target]]] = [
    ("le Règlement n° 11/2002/CM/UEMOA sur l'eau", whole("règlement 11/2002/CM/UEMOA")),
    ("la loi n° 2001-81 et l'arrêté n° 123/MEF", whole("loi 2001-81", "arrêté 123/MEF")),
    ("Vu la loi du 24 novembre 1945 sur les lacs,", whole("loi du 24 novembre 1945")),
    ("l'Acte constitutif de l'Union africaine", whole("Acte constitutif de l'Union africaine")),
    (
        "le Traité révisé de la Communauté économique des États de l'Ouest",
        whole("Traité révisé de la Communauté économique des États de l'Ouest"),
    ),
    ("au paragraphe 2, alinéa a), de l'article 4 de la Charte des Lacs", parts("Charte des Lacs", "4.2.a")),
    ("la Charte des Lacs, notamment en ses chapitres VI et VII ;", parts("Charte des Lacs", "VI", "VII")),
    ("l'article 1er de la Charte des Lacs", parts("Charte des Lacs", "1")),
    (
        "la Charte de la pêche, des rives et de la voile du Lac",
        whole("Charte de la pêche, des rives et de la voile du Lac"),
    ),
    ("le Protocole A/P1/12/01 sur la paix", whole("A/P1/12/01")),
    ("la convention de Vienne sur le droit des traités", whole("convention de Vienne sur le droit des traités")),
    ("la cible 10.7 des objectifs de développement durable", parts("objectifs de développement durable", "10.7")),
]

PORTUGUESE: list[tuple[str, list[Target]]] = [
    ("as alíneas a) e b) do n.º 2 do artigo 4.º da Carta dos Lagos", parts("Carta dos Lagos", "4.2.a", "4.2.b")),
    ("o art. 5º, § 2º, da Constituição Federal", parts("Constituição Federal", "5.2")),
    ("o processo n.º 4 da Carta dos Lagos", whole("Carta dos Lagos")),
    ("o Art. 2, alínea A, letra a, do Acordo de Salta", parts("Acordo de Salta", "2.A.a")),
    (
        "o Artigo XV, parágrafo 1, alínea a) e parágrafo 3, do Acordo de Salta",
        parts("Acordo de Salta", "XV.1.a", "XV.3"),
    ),
    ("pelo Decreto Legislativo no 67, de 25 de agosto de 1999,", whole("decreto legislativo 67")),
    (
        "a Portaria Interministerial nº 3 e o Decreto-Lei n.º 28/2019",
        whole("portaria interministerial 3", "decreto-lei 28/2019"),
    ),
    ("a Resolução do Conselho de Ministros n.º 31/2015", whole("Conselho de Ministros resolução 31/2015")),
    (
        "o artigo 22 do ACE Nº 35 e o Protocolo Adicional ao ACE Nº 35 sobre Controvérsias",
        [("ACE Nº 35", "22"), ("Protocolo Adicional ao ACE Nº 35 sobre Controvérsias", None)],
    ),
    ("o artigo 8 numeral IV do Protocolo de Salta", parts("Protocolo de Salta", "8.IV")),
    ("a Declaração de Díli, a Declaração de Salta", whole("Declaração de Díli", "Declaração de Salta")),
]

CASES = [
    pytest.param(language, text, expected, id=f"{language}-{index}")
    for language, cases in (("en", ENGLISH), ("es", SPANISH), ("fr", FRENCH), ("pt", PORTUGUESE))
    for index, (text, expected) in enumerate(cases)
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_ways_of_citing_of_the_genre_are_found(language: str, text: str, expected: list[Target]) -> None:
    assert targets(text, language=language) == expected


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "El Convenio de Salta de 1990 rige. El citado Convenio dura.", "Convenio de Salta de 1990"),
        ("pt", "O Acordo de Salta de 1990 vige. O referido Acordo dura.", "Acordo de Salta de 1990"),
        ("fr", "La Convention de Salta de 1990 vaut. Ladite Convention dure.", "Convention de Salta de 1990"),
        ("en", "The Salta Convention of 1990 holds. The said Convention lasts.", "Salta Convention of 1990"),
    ],
)
def test_a_text_said_before_is_never_the_citing_text_itself(language: str, text: str, name: str) -> None:
    title = {"es": "Convenio", "pt": "Acordo", "fr": "Convention", "en": "Convention"}[language]
    found = cited(text, language=language, title=title, kind="treaty")
    assert [item.target.instrument for item in found] == [name, name]
