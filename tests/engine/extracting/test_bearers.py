import pytest

from mandato.extracting import extract_commitments
from mandato.extracting.commitments.actor_lists import members
from mandato.languages.bearers import bearer_words
from tests.engine.extracting.provisions import Line, make_instrument

LISTS = [
    ("en", "Member States, the funds and the private sector", ["Member States", "the funds", "the private sector"]),
    ("en", "the Economic and Social Council", ["the Economic and Social Council"]),
    ("en", "the Heads of State and Government", ["the Heads of State and Government"]),
    ("en", "the Director, in consultation with the members,", ["the Director"]),
    ("en", "the regional and subregional organizations", ["the regional and subregional organizations"]),
    ("en", "international, regional and local bodies", ["international, regional and local bodies"]),
    ("en", "civil society, including foundations and the media", ["civil society", "foundations", "the media"]),
    ("en", "the Agency (AGY) and the Bureau (BUR)", ["the Agency (AGY)", "the Bureau (BUR)"]),
    ("es", "los Estados Miembros y los organismos regionales", ["los Estados Miembros", "los organismos regionales"]),
    ("es", "los Jefes de Estado y de Gobierno", ["los Jefes de Estado y de Gobierno"]),
    ("fr", "les États membres et les organismes régionaux", ["les États membres", "les organismes régionaux"]),
    ("fr", "les chefs d'État et de gouvernement", ["les chefs d'État et de gouvernement"]),
    ("pt", "os Estados Membros e os organismos regionais", ["os Estados Membros", "os organismos regionais"]),
]


@pytest.mark.parametrize(("code", "words", "expected"), LISTS)
def test_parts_a_list_of_actors_into_its_members(code: str, words: str, expected: list[str]) -> None:
    assert [words[left:right] for left, right in members(words, 0, len(words), bearer_words(code))] == expected


BORNE = [
    ("es", "La Oficina lo presidirá en Quito.", ["La Oficina"], None),
    ("es", "Encarga a la Oficina de Lenguas un estudio de los dialectos;", ["la Oficina de Lenguas"], 0),
    ("es", "Encarga un estudio de los dialectos;", [], None),
    ("en", "Urges donors, as appropriate, to pay their dues;", ["donors"], None),
    ("en", "Calls upon the World Health Organization to publish the list;", ["the World Health Organization"], 0),
    ("en", "Calls for calm;", [], None),
    ("en", "Requests the Board not to sell the site;", ["the Board"], 0),
    ("en", "Recommends that the Commission review the fees;", ["the Commission"], 0),
    ("en", "Calls for the Bank to lower its fees;", ["the Bank"], 0),
    ("en", "The list shall be kept by the Registrar.", ["the Registrar"], None),
    ("en", "In their reports, the States shall name the rivers.", ["the States"], None),
    ("es", "Pide al Director que publique la lista;", ["Director"], 0),
    ("es", "Exhorta a los Estados Miembros a que paguen sus cuotas;", ["los Estados Miembros"], None),
    ("es", "La lista será aprobada por el Consejo.", ["el Consejo"], None),
    ("fr", "Prie le Directeur de publier la liste;", ["le Directeur"], 0),
    ("fr", "Invite les États à payer leurs cotisations;", ["les États"], None),
    ("fr", "La liste sera approuvée par le Conseil.", ["le Conseil"], None),
    ("pt", "Solicita ao Diretor que publique a lista;", ["Diretor"], 0),
    ("pt", "Exorta os Estados Membros a pagar as suas quotas;", ["os Estados Membros"], None),
    ("pt", "A lista será aprovada pelo Conselho.", ["Conselho"], None),
]


@pytest.mark.parametrize(("code", "words", "bearers", "addressee"), BORNE)
def test_those_asked_or_named_bear_the_task(code: str, words: str, bearers: list[str], addressee: int | None) -> None:
    source, instrument = make_instrument([("1", None, "operative", words)], kind="resolution", language=code)
    (commitment,) = extract_commitments(source, instrument)
    assert [one.text for one in commitment.bearers] == bearers
    asked = commitment.addressee.text if commitment.addressee is not None else None
    assert asked == (None if addressee is None else bearers[addressee])


def test_they_are_those_of_the_sentence_before() -> None:
    words = "The Ministers will meet in Quito. They will also open an archive, and will print a guide."
    source, instrument = make_instrument([("1", None, "operative", words)])
    commitments = extract_commitments(source, instrument)
    assert [one.action.verb for one in commitments] == ["meet", "open", "print"]
    assert {bearer.text for one in commitments for bearer in one.bearers} == {"The Ministers"}


def test_an_organ_that_speaks_bears_what_it_decides() -> None:
    lines: list[Line] = [
        ("f", None, "formula", "The Council of Libraries,"),
        ("1", None, "operative", "Decides to open a reading room in 2014;"),
    ]
    source, instrument = make_instrument(lines, kind="resolution")
    (commitment,) = extract_commitments(source, instrument)
    assert [(one.text, one.source) for one in commitment.bearers] == [("The Council of Libraries", "speaker")]


@pytest.mark.parametrize(
    ("code", "words", "bearer"),
    [
        ("en", "Ecuador will plant a forest in 2013.", "Ecuador"),
        ("en", "Costa Rica commits to plant a forest.", "Costa Rica"),
        ("en", "Chile further reaffirms its commitment to plant a forest.", "Chile"),
        ("es", "Uruguay reafirma además su compromiso de plantar un bosque.", "Uruguay"),
        ("fr", "Le Sénégal plantera une forêt.", "Le Sénégal"),
        ("pt", "O Brasil plantará uma floresta.", "O Brasil"),
    ],
)
def test_a_country_bears_what_it_promises(code: str, words: str, bearer: str) -> None:
    source, instrument = make_instrument([("1", None, "operative", words)], kind="statement", language=code)
    (commitment,) = extract_commitments(source, instrument)
    assert [one.text for one in commitment.bearers] == [bearer]
    assert commitment.strength in ("undertaking", "obligation")


def test_those_who_say_we_name_themselves_at_the_head() -> None:
    lines: list[Line] = [
        ("0", None, "preambular", "We, the Ministers of Culture, meeting in Quito on 3 May 2011,"),
        ("1", None, "operative", "We will open an archive."),
    ]
    source, instrument = make_instrument(lines)
    (commitment,) = extract_commitments(source, instrument)
    assert [(one.text, one.source) for one in commitment.bearers] == [("the Ministers of Culture", "speaker")]


def test_a_prediction_about_things_binds_nobody() -> None:
    source, instrument = make_instrument([("1", None, "operative", "Migration will shape our cities.")])
    assert not extract_commitments(source, instrument)
