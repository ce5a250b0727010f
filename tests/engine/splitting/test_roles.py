from collections.abc import Sequence

import pytest

from mandato.model.instrument import InstrumentKind
from mandato.splitting.headings import find_headings
from mandato.splitting.roles import assign_roles
from tests.engine.splitting.plain_blocks import blocks_of


def roles_of(lines: Sequence[str], kind: InstrumentKind = "resolution", language: str = "en") -> list[str]:
    blocks = blocks_of(lines)
    return [guess.role for guess in assign_roles(blocks, find_headings(blocks, language), kind, language)]


def test_a_decision_of_an_assembly() -> None:
    lines = [
        "Assembly of Harbours",
        "12/4. Lighthouses of the northern coast",
        "The Assembly of Harbours,",
        "Recalling its decision 9/2 on the upkeep of lighthouses,",
        "Deeply concerned that several lamps were dark last winter,",
        "1. Requests the Keeper to repair the lamps before the first frost;",
        "2. Also requests the Keeper:",
        "(a) To train two watchmen;",
        "(b) To report on the oil that was used.",
        "14th meeting",
        "3 March 2031",
    ]
    assert roles_of(lines) == ["front"] * 2 + ["formula"] + ["preambular"] * 2 + ["operative"] * 4 + ["back"] * 2


def test_unnumbered_decisions_and_sections_that_begin_anew() -> None:
    lines = [
        "The Assembly of Harbours,",
        "I. Lighthouses",
        "Noting that the lamps burn whale oil no longer,",
        "Approves the purchase of forty electric lamps for the coast;",
        "II. Pilots",
        "Having heard the pilots of the inner channel at length,",
        "1. Decides to mark the channel with buoys;",
    ]
    assert roles_of(lines) == ["formula", "heading", "preambular", "operative", "heading", "preambular", "operative"]


def test_a_finite_verb_among_the_reasons_decides_nothing() -> None:
    lines = [
        "The Assembly of Harbours,",
        "Recognizes the part that pilots have played in every storm,",
        "Recalling the storm that closed the inner channel,",
        "1. Decides to build a second pier;",
    ]
    assert roles_of(lines) == ["formula", "preambular", "preambular", "operative"]


def test_lettered_points_follow_the_paragraph_that_opens_them() -> None:
    lines = [
        "The Assembly of Harbours,",
        "Reaffirming that the plan was made in order:",
        "(a) To dredge the channel;",
        "(b) To light the pier;",
        "1. Urges all ports:",
        "(a) To dredge;",
    ]
    assert roles_of(lines) == ["formula"] + ["preambular"] * 3 + ["operative"] * 2


def test_numbered_recitals_before_the_enacting_words() -> None:
    lines = [
        "The Port of Sella and the Port of Norra,",
        "1. Convinced that ferries bring neighbours together;",
        "2. Wishing to share their timetables;",
        "Have agreed as follows:",
        "3. The ports will publish one timetable.",
        "4. Other matters may be settled by letter.",
        "Done in two copies in Sella on 4 May 2031",
        "For the Port of Sella",
        "A. Marin",
    ]
    assert roles_of(lines, "memorandum") == (
        ["formula", "preambular", "preambular", "formula", "operative", "operative"] + ["back"] * 3
    )


def test_reasons_under_a_lead() -> None:
    lines = [
        "THE PARTIES TO THIS MEMORANDUM, the Port of Sella, henceforward 'Sella', represented by its master;",
        "CONSIDERING:",
        "That Sella has two ferries and a long list of waiting passengers;",
        "That the island has none at all and pays for private boats;",
        "Both ports have therefore agreed upon this Memorandum, in two copies:",
        "Article I: Aims",
        "Both shall run the ferry by turns.",
    ]
    read = roles_of(lines, "memorandum")
    assert read[1:] == ["preambular"] * 3 + ["formula", "operative", "operative"]


def test_in_a_report_nothing_is_operative() -> None:
    lines = [
        "Report of the meeting of harbour masters",
        "1. The meeting was opened by the harbour master of Sella, who welcomed all the guests to the new hall.",
        "CONCLUSIONS",
        "a) Ferries must be repaired before winter, and the pilots must be heard.",
        "Requests were made by several speakers, who wished to see the accounts of the last two years in full.",
    ]
    assert roles_of(lines, "report") == ["front", "text", "heading", "text", "text"]


def test_a_text_that_speaks_like_a_decision_is_one_whatever_its_title_names() -> None:
    lines = [
        "Report on the ferries of the northern coast",
        "The Assembly of Harbours,",
        "Recalling its decision 9/2 on ferries,",
        "1. Requests the Keeper to buy a ferry;",
    ]
    assert roles_of(lines, "report") == ["front", "formula", "preambular", "operative"]


def test_a_statement_speaks_by_its_speaker() -> None:
    lines = [
        "Statement by the President of the Harbour Council",
        "At its ninth meeting, held in Sella on the third of May, the President made this statement for the Council:",
        "The Harbour Council urges all ports to light their piers at night, in storm and in calm weather alike.",
        "The Harbour Council welcomes the new lamps on the northern coast and thanks those who have paid for them.",
        "The Harbour Council requests the Keeper to report on the state of all the lamps before the next winter.",
    ]
    assert roles_of(lines, "statement") == ["front", "text", "operative", "operative", "operative"]


def test_footnotes_and_running_headers() -> None:
    lines = [
        "The Assembly of Harbours,",
        "Recalling the convention on lamps,3",
        "3 See the records of the ninth meeting.",
        "4 H/12/8.",
        "VI. Decisions adopted on the reports of the Lamp Committee 95",
        "Noting that the lamps are few,",
        "1. Decides to buy lamps.",
    ]
    assert roles_of(lines) == ["formula", "preambular", "note", "note", "preambular", "preambular", "operative"]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "es",
            [
                "El Puerto de Sella y el Puerto de Norra, en adelante denominados «los Puertos»;",
                "CONSIDERANDO:",
                "Que los transbordadores acercan a los vecinos de ambas orillas;",
                "Conscientes de que el canal se estrecha cada año,",
                "HAN CONVENIDO lo siguiente:",
                "Artículo 1",
                "Los Puertos publicarán un solo horario.",
                "Hecho en Sella, el 4 de mayo de 2031.",
            ],
        ),
        (
            "fr",
            [
                "Le Port de Sella et le Port de Norra, ci-après dénommés «les Ports»;",
                "Considérant que les bacs rapprochent les voisins des deux rives;",
                "Désireux de partager leurs horaires;",
                "Soucieux de la sécurité du chenal;",
                "Sont convenus de ce qui suit :",
                "Article 1",
                "Les Ports publieront un seul horaire.",
                "Fait à Sella, le 4 mai 2031.",
            ],
        ),
        (
            "pt",
            [
                "O Porto de Sella e o Porto de Norra, doravante designados «os Portos»;",
                "Considerando que as balsas aproximam os vizinhos das duas margens;",
                "Desejosos de partilhar os seus horários;",
                "Tendo em conta a segurança do canal;",
                "Acordam o seguinte:",
                "Artigo 1",
                "Os Portos publicarão um só horário.",
                "Feito em Sella, aos 4 de maio de 2031.",
            ],
        ),
    ],
)
def test_agreements_in_other_languages(language: str, lines: list[str]) -> None:
    expected = ["formula"] + ["preambular"] * 3 + ["formula", "operative", "operative", "back"]
    assert roles_of(lines, "agreement", language) == expected


@pytest.mark.parametrize(
    ("language", "recital", "decision"),
    [
        ("en", "Mindful of the tide and of those who work by it,", "Invites all ports to send their pilots;"),
        (
            "es",
            "Teniendo presente la marea y a quienes viven de ella,",
            "Invita a todos los puertos a enviar prácticos;",
        ),
        ("fr", "Se félicitant de la marée et de ceux qui en vivent,", "Se félicite de l'arrivée de pilotes nouveaux;"),
        ("fr", "S’étant réuni au bord de la mer pendant trois jours,", "Invite tous les ports à envoyer des pilotes;"),
        ("pt", "Lembrando a maré e aqueles que dela vivem,", "Convida todos os portos a enviar pilotos;"),
    ],
)
def test_recital_against_decision(language: str, recital: str, decision: str) -> None:
    speaker = {"en": "The Assembly,", "es": "La Asamblea,", "fr": "L’Assemblée,", "pt": "A Assembleia,"}[language]
    assert roles_of([speaker, recital, decision], "resolution", language) == ["formula", "preambular", "operative"]


def test_words_that_only_look_like_a_recital() -> None:
    lines = ["The Assembly,", "Recalling the tide,", "1. Decides:", "Nothing here changes the tide of spring."]
    assert roles_of(lines)[-1] == "operative"


def test_signatures_without_a_word_of_closing() -> None:
    lines = [
        "WHEREAS the ports are neighbours and share one channel;",
        "NOW THEREFORE, the ports agree as follows:",
        "1. The ports will share their pilots all the year round.",
        "Ana Marin Olaf Berg",
        "Harbour Master Harbour Master",
        "Place: Place:",
        "Date: Date:",
    ]
    assert roles_of(lines, "memorandum") == ["preambular", "formula", "operative"] + ["back"] * 4


def test_headed_parts_without_reasons_decide_from_the_first_part_on() -> None:
    lines = [
        "We, the harbour masters of the coast, met in Sella to speak of the winter and of those who work in it.",
        "Light on the piers",
        "- Buy forty lamps before the winter.",
        "Pilots for all",
        "We affirm that no ship shall wait for a pilot longer than one tide, in any port of the coast.",
    ]
    read = roles_of(lines, "declaration")
    assert read[1:] == ["heading", "operative", "heading", "operative"]


def test_empty() -> None:
    assert roles_of([]) == []
