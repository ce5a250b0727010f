"""Identity: dates, places, parties, signatories and ids, on small instruments and on the seeds."""

from pathlib import Path

import pytest

from mandato.extracting.identity.identification import identify
from mandato.model import Instrument, Provision, SourceText, Span
from mandato.model.instrument import InstrumentKind
from mandato.pipeline import read
from mandato.reading import read_source
from mandato.splitting import split

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"


def identified(text: str, *, kind: InstrumentKind = "agreement", language: str = "en", title: str = "") -> Instrument:
    """A text whose last line that begins with "1." is its only article."""
    source = SourceText("text.txt", "", "text/plain", text)
    start = text.find("\n1.") + 1
    end = text.find("\n", start)
    span = Span(start, end)
    article = Provision("para_1", "1", "1", 1, "operative", 1, None, None, text[start:end], span, (span,))
    whole = Span(0, len(text))
    return identify(source, Instrument("new", kind, title, language, whole, provisions=(article,) if start else ()))


SIGNED = [
    ("en", "Done at Quito, on the third of May of the year two thousand and twelve.", "2012-05-03", "Quito"),
    ("en", "In witness whereof they have signed two copies in Lima on 4 and 5 March 2019.", "2019-03-05", "Lima"),
    ("en", "DONE in duplicate at New Delhi this 28th day of January, 1992, in English.", "1992-01-28", "New Delhi"),
    ("en", "Signed at Rome on 2 May 2010 and at Bern on 9 May 2010.", "2010-05-09", "Rome"),
    ("es", "Hecho en la ciudad de Sucre, a los doce días del mes de agosto de dos mil cinco.", "2005-08-12", "Sucre"),
    ("es", "En fe de lo cual, firman en San José el 7 de junio de 2011.", "2011-06-07", "San José"),
    ("es", "Suscrito en Bogotá D.C., el 1º de marzo del año 2020, en dos ejemplares.", "2020-03-01", "Bogotá"),
    ("fr", "Fait à La Haye, le premier mars deux mille quatre, en deux exemplaires.", "2004-03-01", "La Haye"),
    ("fr", "EN FOI DE QUOI ils ont signé. FAIT à Dakar, le 21 mars 1994.", "1994-03-21", "Dakar"),
    ("pt", "Feito em Brasília, aos dez dias do mês de abril de dois mil e oito.", "2008-04-10", "Brasília"),
    ("pt", "Assinado na cidade de Maputo, em 1º de novembro de 2016.", "2016-11-01", "Maputo"),
]


@pytest.mark.parametrize(("language", "formula", "date", "place"), SIGNED)
def test_reads_the_formula_of_signature(language: str, formula: str, date: str, place: str) -> None:
    found = identified(f"Title\n\n1. Words.\n\n{formula}\n", language=language)
    assert (found.date, found.place) == (date, place)
    assert found.date_why is not None and found.date_why.rule == "date-signature"


WITNESSED = [
    ("en", "In witness of their will, on the fourth of June two thousand and ten, the Parties sign two copies."),
    ("en", "On 4 June 2010 both Parties sign this Protocol in the two languages of its articles."),
    ("es", "En prueba de su voluntad, el cuatro de junio de dos mil diez, las Partes firman dos ejemplares."),
    ("es", "El 4 de junio de 2010 ambas Partes suscriben este Protocolo en los dos idiomas de sus artículos."),
    ("fr", "En témoignage de leur volonté, le quatre juin deux mille dix, les Parties signent deux exemplaires."),
    ("pt", "Em prova da sua vontade, em quatro de junho de dois mil e dez, as Partes assinam dois exemplares."),
]
SIGNATURES = {"en": "Signed:\n\nFor {}:", "es": "Firmado:\n\nPor {}:", "fr": "Pour {} :", "pt": "Por {}:"}


@pytest.mark.parametrize(("language", "closing"), WITNESSED)
def test_reads_a_closing_that_says_its_day_before_its_verb(language: str, closing: str) -> None:
    opening = {
        "en": "AGREEMENT BETWEEN THE LAKE BOARD (LKB) AND THE RIVER BOARD (RVB)\n\n"
        "Article 1: AIM\n\nThe Parties shall share what they measure.",
        "es": "ACUERDO ENTRE LA JUNTA DEL LAGO (LKB) Y LA JUNTA DEL RÍO (RVB)\n\n"
        "Artículo 1: OBJETO\n\nLas Partes compartirán lo que midan.",
        "fr": "ACCORD ENTRE LE CONSEIL DU LAC (LKB) ET LE CONSEIL DU FLEUVE (RVB)\n\n"
        "Article 1 : OBJET\n\nLes Parties partagent ce qu'elles mesurent.",
        "pt": "ACORDO ENTRE A JUNTA DO LAGO (LKB) E A JUNTA DO RIO (RVB)\n\n"
        "Artigo 1: OBJETO\n\nAs Partes compartilharão o que medirem.",
    }[language]
    first, second = SIGNATURES[language].format("LKB"), SIGNATURES[language].splitlines()[-1].format("RVB")
    text = f"{opening}\n\n{closing}\n\n{first}\n\nANA DO LAGO\nPresidenta\n\n{second}\n\nLUIS RIOS\nDirector\n"
    source = read_source(text.encode(), "closing.txt")
    found = [identify(source, one) for one in split(source)]
    assert [one.date for one in found] == ["2010-06-04"]
    assert found[0].date_why is not None and found[0].date_why.rule == "date-witness"
    assert [signatory.party for signatory in found[0].signatories] == ["LKB", "RVB"]


def test_a_day_told_in_a_closing_without_signing_is_not_the_day() -> None:
    text = "Title\n\n1. Words.\n\nIn witness of the work that began on 4 June 2010, thanks are due to all.\n"
    assert identified(text).date is None


@pytest.mark.parametrize(
    ("language", "opening", "date", "place"),
    [
        (
            "en",
            "This Memorandum of Understanding is entered on May 3, 2012 in Lima Peru\nBETWEEN",
            "2012-05-03",
            "Lima",
        ),
        ("en", "THIS AGREEMENT is made and entered into as of 3 May 2012", "2012-05-03", None),
        ("es", "El presente Convenio se celebra en Quito el 3 de mayo de 2012 entre", "2012-05-03", "Quito"),
        ("fr", "Le présent Accord est conclu à Dakar le 3 mai 2012 entre", "2012-05-03", "Dakar"),
        ("pt", "O presente Acordo é celebrado em Maputo em 3 de maio de 2012 entre", "2012-05-03", "Maputo"),
    ],
)
def test_reads_the_opening_sentence_of_a_contract(language: str, opening: str, date: str, place: str | None) -> None:
    found = identified(f"Title\n\n{opening}\n\n1. Words.\n", language=language)
    assert (found.date, found.place) == (date, place)


def test_a_contract_that_is_told_of_is_not_made_here() -> None:
    text = "Title\n\nThe agreement that was made on 3 May 2012 is recalled.\n\n1. Words.\n"
    assert identified(text).date is None


def test_a_signature_told_in_a_recital_is_not_this_one() -> None:
    text = "Title\n\nRecalling the treaty signed in Lima on 4 May 2001,\n\n1. Words.\n\nDone at Cali on 2 June 2009.\n"
    assert identified(text).date == "2009-06-02"


@pytest.mark.parametrize(
    ("language", "opening", "date", "place"),
    [
        ("en", "Resolution adopted by the Assembly on 3 May 2012\n\n", "2012-05-03", None),
        ("es", "Resolución aprobada por la Asamblea el 3 de mayo de 2012\n\n", "2012-05-03", None),
        ("fr", "Résolution adoptée par l'Assemblée le 3 mai 2012\n\n", "2012-05-03", None),
        ("pt", "Resolução adotada pela Assembleia em 3 de maio de 2012\n\n", "2012-05-03", None),
        ("en", "Distribution: general\n\n14 July 1997\n\n", "1997-07-14", None),
    ],
)
def test_reads_the_line_of_adoption(language: str, opening: str, date: str, place: str | None) -> None:
    found = identified(f"{opening}The Assembly,\n\n1. Decides.\n", kind="resolution", language=language)
    assert (found.date, found.place) == (date, place)


@pytest.mark.parametrize(
    ("language", "words", "date", "place"),
    [
        (
            "en",
            "We, the ministers, gathered in Salta, Argentina, during the 4th and 5th of May, 2016,",
            "2016-05-05",
            "Salta",
        ),
        ("es", "Los ministros, reunidos en Cartagena los días 28 y 29 de octubre de 2016,", "2016-10-29", "Cartagena"),
        ("fr", "Les ministres, réunis à Dakar les 29 et 30 novembre 2014,", "2014-11-30", "Dakar"),
        ("pt", "Os ministros, reunidos em Luanda, em 17 de julho de 2021,", "2021-07-17", "Luanda"),
    ],
)
def test_reads_the_meeting_of_a_declaration(language: str, words: str, date: str, place: str) -> None:
    found = identified(f"Declaration\n\n{words}\n\n1. Words.\n", kind="declaration", language=language)
    assert (found.date, found.place) == (date, place)
    assert found.notes and found.notes[-1].rule == "date-meeting"


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("Meeting in Salta on 4 May 2016, the coordinators adopt this resolution.", "2016-05-04"),
        ("Recalling what was said by the conference held in Salta on 4 May 2016,", None),
    ],
)
def test_reads_the_meeting_of_a_resolution_only_where_it_opens_a_line(words: str, date: str | None) -> None:
    assert identified(f"Resolution\n\n{words}\n\n1. Words.\n", kind="resolution", language="en").date == date


def test_a_text_may_say_no_more_than_the_month() -> None:
    found = identified("Quito, May 2012\n\n1. Words.\n", kind="declaration")
    assert (found.date, found.place) == ("2012-05", "Quito")


def test_a_text_without_a_date_has_none() -> None:
    found = identified("Recalling resolution 64/14 of 22 December 2009,\n\n1. Words.\n", kind="resolution")
    assert found.date is None


def test_parties_with_short_forms_and_their_signatories() -> None:
    text = (
        "Memorandum\n\nThe Council of Harbours, hereinafter 'COH', represented by its Director, Ms. Ana Prieto, and "
        "the Institute for Rivers and the Sea (IRS), represented by its Secretary, Mr. Luc Bray,\n\nConsidering\n\n"
        "1. Words.\n\nDone at Faro on 3 May 2012.\n\nFor the Council of Harbours:\n\nANA PRIETO Director\n\n"
        "For the Institute for Rivers and the Sea:\n\nLuc Bray\nSecretary\n"
    )
    found = identified(text, kind="memorandum")
    assert [(p.name, p.acronym) for p in found.parties] == [
        ("Council of Harbours", "COH"),
        ("Institute for Rivers and the Sea", "IRS"),
    ]
    assert [(s.name, s.capacity, s.party) for s in found.signatories] == [
        ("Ana Prieto", "Director", "COH"),
        ("Luc Bray", "Secretary", "IRS"),
    ]
    assert found.id == "memorandum-coh-irs-2012-05-03"
    assert "name-case" in [note.rule for note in found.notes]


@pytest.mark.parametrize(
    ("language", "title", "names"),
    [
        (
            "en",
            "Agreement between the Kingdom of Alba and the Republic of Brava on fisheries",
            ["Kingdom of Alba", "Republic of Brava"],
        ),
        ("es", "Convenio entre el Gobierno de Alba y el Gobierno de Brava sobre pesca", ["Alba", "Brava"]),
        (
            "fr",
            "Accord entre le Gouvernement du Royaume d'Alba et la République de Brava relatif à la pêche",
            ["Royaume d'Alba", "République de Brava"],
        ),
        (
            "pt",
            "Acordo entre o Reino de Alba e a República de Brava sobre pesca",
            ["Reino de Alba", "República de Brava"],
        ),
    ],
)
def test_parties_of_a_title(language: str, title: str, names: list[str]) -> None:
    found = identified(f"{title}\n\n1. Words.\n", language=language, title=title)
    assert [party.name for party in found.parties] == names


def test_signatures_in_columns() -> None:
    text = (
        'Memorandum\n\nThis Memorandum of Understanding ("MoU") is made between the University of Alba, whose seat is '
        'at Port Alba ("UA"), and the Centre for Rivers, having its seat at Brava ("CER").\n\n1. Words.\n\n'
        "Signed for and on behalf of        Signed for and on behalf of\n"
        "The University of Alba             The Centre for Rivers\n\n"
        "__________________                 __________________\n"
        "Name: Jane Roe                     Name: John Doe Smith\n"
        "Title: Rector                      Title: Director\n"
        "Date: 15 March 2021                Date: 2 April 2021\n"
    )
    found = identified(text, kind="memorandum")
    assert [(party.name, party.acronym) for party in found.parties] == [
        ("University of Alba", "UA"),
        ("Centre for Rivers", "CER"),
    ]
    assert [(s.name, s.capacity, s.party) for s in found.signatories] == [
        ("Jane Roe", "Rector", "UA"),
        ("John Doe Smith", "Director", "CER"),
    ]
    assert found.date == "2021-04-02"
    spans = [s.why.span for s in found.signatories if s.why and s.why.span]
    assert [text[span.start : span.end] for span in spans] == ["Jane Roe", "John Doe Smith"]


@pytest.mark.parametrize(
    ("text", "final"),
    [
        ("Human Rights Council\n\n35/30.\n\nThe Council,\n\n1. Decides.\n", "resolution-a-hrc-res-35-30"),
        ("A/RES/79/1\n\nThe General Assembly,\n\n1. Decides.\n", "resolution-a-res-79-1"),
        ("Resolution 2771 (2025)\n\nThe Security Council,\n\n1. Decides.\n", "resolution-s-res-2771-2025"),
    ],
)
def test_a_resolution_is_called_by_its_symbol(text: str, final: str) -> None:
    assert identified(text, kind="resolution").id == final


def seed(number: str) -> list[Instrument]:
    paths = sorted(SEEDS.glob(f"{number}_*")) if SEEDS.is_dir() else []
    if not paths:
        pytest.skip("the real documents are not here: ../shared/seeds")
    source = read_source(paths[0].read_bytes(), paths[0].name)
    return [identify(source, instrument) for instrument in split(source)]


@pytest.mark.seeds
def test_the_memorandum_of_2009() -> None:
    (found,) = seed("000")
    assert (found.kind, found.date, found.place) == ("memorandum", "2009-04-06", "Istanbul")
    assert [party.name for party in found.parties] == [
        "Alliance of Civilizations",
        "Ibero-American General Secretariat",
    ]
    assert [(s.name, s.capacity, s.party) for s in found.signatories] == [
        (
            "Jorge Sampaio",
            "United Nations High Representative for the Alliance of Civilizations",
            "Alliance of Civilizations",
        ),
        ("Enrique Iglesias", "Secretary General", "Ibero-American General Secretariat"),
    ]


@pytest.mark.seeds
def test_the_four_instruments_of_cuenca() -> None:
    found = seed("003")
    assert [one.id for one in found] == [
        "report-cuenca-2008-04-11",
        "action-plan-cuenca",
        "memorandum-segib-eclac-iom-2008-04-10",
        "declaration-montevideo-2006-11-05",
    ]
    memorandum, commitment = found[2], found[3]
    assert memorandum.place is None
    assert [(p.name, p.acronym) for p in memorandum.parties] == [
        ("Ibero-American General Secretariat", "SEGIB"),
        ("Economic Commission for Latin America and the Caribbean", "ECLAC"),
        ("International Organization for Migration", "IOM"),
    ]
    assert [(s.name, s.capacity, s.party) for s in memorandum.signatories] == [
        ("Enrique V. Iglesias", "General Secretary", "SEGIB"),
        ("José Luis Machinea", "Executive Secretary", "ECLAC"),
        ("Brunson McKinley", "Director General", "IOM"),
    ]
    assert (commitment.date, commitment.place) == ("2006-11-05", "Montevideo")


@pytest.mark.seeds
@pytest.mark.parametrize("number", ["001", "002"])
def test_narratives_have_no_date_and_no_parties(number: str) -> None:
    (found,) = seed(number)
    assert (found.kind, found.date, found.parties) == ("other", None, ())


AGREED = (
    "MEMORANDUM OF UNDERSTANDING BETWEEN THE ALBA INSTITUTE OF LETTERS AND THE BOREAL BUREAU OF MAPS\n\n"
    "The Parties have agreed as follows:\n\nArticle 1. Scope\nThe Parties shall share maps.\n\n"
    "Article 2. Term\nThis Memorandum shall last two years.\n\n"
)
SIDE_BY_SIDE = {
    "tabs": "Harriet Carl Blake\tJoan Pons Ribera\nDirector-General\tHead of Maps\nPlace: Lund\tPlace: Lyon\n"
    "Date: 25 August 2023\tDate: 27 August 2023\n",
    "rules": "____________________        ____________________\nHarriet Carl Blake          Joan Pons Ribera\n"
    "Director-General            Head of Maps\nDate: 25 August 2023        Date: 27 August 2023\n",
    "labels": "Signature: __________      Signature: __________\nName: Harriet Carl Blake      Name: Joan Pons Ribera\n"
    "Title: Director-General      Title: Head of Maps\nDate: 08/25/2023      Date: 08/27/2023\n",
    "lost gaps": "DONE at Lund on 27 August 2023.\n\nFor the Alba Institute of Letters For the Boreal Bureau of Maps \n"
    "\nH.E. HARRIET CARL BLAKE H.E. JOAN PONS RIBERA \n\nDirector-General Head of Maps\n",
    "names below both heads": "DONE at Lund on 27 August 2023.\n\nFor the Alba Institute of Letters\n\n"
    "For the Boreal Bureau of Maps\n\nHarriet Carl Blake\tJoan Pons Ribera\nDirector-General\tHead of Maps\n",
}


@pytest.mark.parametrize("signed", SIDE_BY_SIDE.values(), ids=SIDE_BY_SIDE.keys())
def test_signatures_side_by_side(signed: str) -> None:
    (found,) = read((AGREED + signed).encode(), "agreed.txt").instruments
    assert [(s.name, s.capacity, s.party) for s in found.signatories] == [
        ("Harriet Carl Blake", "Director-General", "Alba Institute of Letters"),
        ("Joan Pons Ribera", "Head of Maps", "Boreal Bureau of Maps"),
    ]
    assert found.date == "2023-08-27"
    assert not [one for one in found.provisions if one.role == "row"]


def test_a_declaration_was_made_where_those_who_speak_have_met() -> None:
    text = (
        "---\ndate: '2031-06-10'\n---\nDeclaração de Alba\n\n"
        "Nós, os Ministros da Cultura, reunidos em Porto Belo em torno da Cúpula do Mar, reiteramos nossa vontade.\n\n"
        "1. Abriremos as bibliotecas.\n"
    )
    found = identified(text, kind="declaration", language="pt")
    assert (found.date, found.place) == ("2031-06-10", "Porto Belo")


def test_two_persons_of_one_party_and_a_translation_below() -> None:
    text = (
        "Accord culturel entre le Royaume d'Alba et la République de Borée\n\n"
        "Le Gouvernement du Royaume d'Alba et le Gouvernement de la République de Borée; Désireux de rapprocher "
        "leurs peuples, leurs écoles et leurs bibliothèques, dans le respect de leurs lois; Ont décidé de conclure un "
        "Accord à cet effet et, par leurs Plénipotentiaires dûment autorisés, sont convenus de ce qui suit:\n\n"
        "Article 1\n\nEn vue d'atteindre ce but les Parties Contractantes favoriseront l'échange de livres.\n\n"
        "Fait à Port-Blanc, le 21 avril 1953. Pour le Royaume d'Alba: J. ROUX  A.B. LÉGER Pour la République de Borée:"
        "  NICOLAS G. BRUN\n\n#### Vertaling van het Verdrag\n\nDe Partijen zullen boeken ruilen.\n"
    )
    (found,) = read(text.encode(), "accord.md").instruments
    assert [(s.name, s.capacity, s.party) for s in found.signatories] == [
        ("J. Roux", None, "Royaume d'Alba"),
        ("A.B. Léger", None, "Royaume d'Alba"),
        ("Nicolas G. Brun", None, "République de Borée"),
    ]
    assert [one.role for one in found.provisions][1:4] == ["front", "preambular", "formula"]
    assert [bearer.text for bearer in found.commitments[0].bearers] == ["les Parties Contractantes"]
