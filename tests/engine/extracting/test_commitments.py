from dataclasses import replace
from pathlib import Path

import pytest

from mandato.extracting import extract_commitments, identify
from mandato.model import Commitment, Party
from mandato.model.instrument import InstrumentKind
from mandato.reading import read_source
from mandato.splitting import split
from tests.engine.extracting.provisions import Line, make_instrument, make_row

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"


def found(*lines: Line, kind: InstrumentKind = "declaration", language: str = "en", **more: object) -> list[Commitment]:
    source, instrument = make_instrument(lines, kind=kind, language=language, **more)  # type: ignore[arg-type]
    return list(extract_commitments(source, instrument))


FORMULA: Line = ("f", None, "formula", "The Ministers of Culture of the Region agree the following:")


def test_points_inherit_bearers_and_strength_from_their_chapeau() -> None:
    commitments = found(
        FORMULA,
        ("1", None, "operative", "The Ministers of Culture undertake to:"),
        ("1a", "1", "operative", "Establish and fund in 2012 a Regional Fair of Books on memory;"),
        ("1b", "1", "operative", "Consider new grants, where appropriate."),
    )
    assert [one.provision for one in commitments] == ["1a", "1b"]
    fair, grants = commitments
    assert (fair.action.text, fair.action.verb, fair.strength) == ("Establish and fund", "establish", "undertaking")
    assert [(one.text, one.source, one.collective) for one in fair.bearers] == [
        ("The Ministers of Culture", "chapeau", True)
    ]
    assert fair.due is not None
    assert (fair.due.earliest, fair.due.latest, fair.nature) == ("2012-01-01", "2012-12-31", "once")
    assert (grants.strength, [limit.text for limit in grants.conditions]) == ("aspiration", ["where appropriate"])


def test_a_provision_holds_several_commitments_with_stable_ids() -> None:
    commitments = found(
        ("1", None, "operative", "The Parties undertake to:"),
        (
            "1c",
            "1",
            "operative",
            "Print a guide for schools. Entrust the Regional Secretariat with a study of readers.",
        ),
    )
    assert [one.id for one in commitments] == ["1c__c1", "1c__c2"]
    mandate = commitments[1]
    assert (mandate.action.kind, mandate.strength) == ("instruct", "undertaking")
    assert mandate.addressee is not None
    assert mandate.addressee.text == "the Regional Secretariat"
    assert [one.text for one in mandate.bearers] == ["The Parties"]
    assert mandate.deliverable is not None
    assert mandate.deliverable.kind == "study"


def test_duties_are_those_of_the_party_named_above_them() -> None:
    commitments = found(
        ("3", None, "operative", "The work will be shared out as follows:"),
        ("3.1", "3", "operative", "ACRE:"),
        ("3.1.a", "3.1", "operative", "Providing rooms at its seat;"),
        ("3.1.b", "3.1", "operative", "Coordination of the visits."),
        kind="memorandum",
        parties=(Party("Academy of Regional Studies", "ACRE"), Party("Bureau of Crafts", "BOC")),
    )
    assert [(one.action.verb, one.bearers[0].text, one.bearers[0].name) for one in commitments] == [
        ("provide", "ACRE", "Academy of Regional Studies"),
        ("coordinate", "ACRE", "Academy of Regional Studies"),
    ]


def test_a_request_is_borne_by_those_asked_and_an_organ_is_its_addressee() -> None:
    (commitment,) = found(
        (
            "5",
            None,
            "operative",
            "Requests the Director-General, in consultation with the members, to submit to the Council a progress "
            "report on museums, within existing resources;",
        ),
        kind="resolution",
    )
    assert [(one.text, one.source) for one in commitment.bearers] == [("the Director-General", "own")]
    assert commitment.addressee is not None
    assert commitment.deliverable is not None
    assert (commitment.deliverable.text, commitment.deliverable.kind) == ("a progress report on museums", "report")
    assert [limit.text for limit in commitment.conditions] == ["within existing resources"]


def test_what_nobody_is_bound_to_do_is_a_statement_without_bearers() -> None:
    (commitment,) = found(("1", None, "operative", "Welcomes the opening of the museum;"), kind="resolution")
    assert (commitment.strength, commitment.nature, commitment.bearers) == ("statement", "none", ())


def test_terms_of_the_text_itself_are_no_commitments() -> None:
    assert not found(("8", None, "operative", "This Agreement shall enter into force on signature."), kind="agreement")


@pytest.mark.parametrize("role", ["preambular", "text", "front", "back", "note", "heading"])
def test_only_operative_words_commit(role: str) -> None:
    assert not found(("1", None, role, "The Parties shall build a bridge."))  # type: ignore[arg-type]


def test_a_point_without_a_verb_keeps_the_promise_of_its_chapeau() -> None:
    commitments = found(
        ("1", None, "operative", "The Parties shall cooperate in the following areas:"),
        ("1a", "1", "operative", "public health;"),
    )
    assert [(one.provision, one.action.verb, one.strength) for one in commitments] == [
        ("1", "cooperate", "obligation"),
        ("1a", "cooperate", "obligation"),
    ] or [(one.provision, one.action.verb) for one in commitments] == [("1a", "cooperate")]


def test_a_point_may_begin_with_a_finite_verb() -> None:
    commitments = found(
        ("4", None, "operative", "La Commission :"),
        ("4a", "4", "operative", "recueille les informations utiles;"),
        kind="treaty",
        language="fr",
    )
    assert [(one.action.verb, [bearer.text for bearer in one.bearers]) for one in commitments] == [
        ("recueillir", ["La Commission"])
    ]


def test_a_row_commits_in_its_column_of_activities() -> None:
    source, instrument = make_row(
        "row_1",
        [("THEMES", "Books"), ("OBJECTIVES", "To spread reading (3.a)"), ("ACTIVITIES", "To organise a yearly fair")],
    )
    (commitment,) = extract_commitments(source, instrument)
    assert (commitment.action.verb, commitment.provision) == ("organise", "row_1")
    assert source.text[commitment.span.start : commitment.span.end] == "To organise a yearly fair"


@pytest.mark.parametrize(
    ("header", "words"),
    [
        (
            ("OBJECTIVE (point 4 of the Lima Commitment)", "ACTIVITY"),
            ("To spread reading", "To organise a yearly fair"),
        ),
        (("OBJETIVO (punto 4 del Compromiso de Lima)", "ACTIVIDAD"), ("Difundir la lectura", "Organizar una feria")),
    ],
)
def test_a_column_that_cites_a_commitment_holds_none(header: tuple[str, str], words: tuple[str, str]) -> None:
    source, instrument = make_row("row_1", list(zip(header, words, strict=True)))
    code = "es" if "OBJETIVO" in header[0] else "en"
    assert [one.text for one in extract_commitments(source, replace(instrument, language=code))] == [words[1]]


@pytest.mark.parametrize(
    ("code", "chapeau", "words", "nature"),
    [
        ("en", "The Ministers undertake to:", "Entrust the Regional Bureau with a study of readers.", "once"),
        ("en", "The Ministers undertake to:", "Entrust the Regional Bureau with coordinating a study.", "once"),
        ("en", "The Ministers undertake to:", "Entrust the Regional Bureau with promoting dialogue.", "continuing"),
        ("es", "Los Ministros se comprometen a:", "Encargar a la Oficina Regional un estudio sobre lectores.", "once"),
        (
            "es",
            "Los Ministros se comprometen a:",
            "Encomendar a la Oficina Regional que coordine un estudio sobre lectores.",
            "once",
        ),
    ],
)
def test_what_is_ordered_is_delivered_once(code: str, chapeau: str, words: str, nature: str) -> None:
    lines: list[Line] = [("1", None, "operative", chapeau), ("1a", "1", "operative", words)]
    (commitment,) = found(*lines, language=code)
    assert commitment.nature == nature
    assert commitment.addressee is not None


def test_the_heading_of_an_article_is_nobody() -> None:
    source, instrument = make_instrument(
        [("4", None, "operative", ""), ("4.1", "4", "operative", "Minutes will be signed.")], kind="memorandum"
    )
    article = replace(instrument.provisions[0], heading="ADMINISTRATION AND FINANCE")
    instrument = replace(instrument, provisions=(article, instrument.provisions[1]))
    assert "ADMINISTRATION AND FINANCE" not in [
        bearer.text for one in extract_commitments(source, instrument) for bearer in one.bearers
    ]


def test_spans_point_to_the_words() -> None:
    source, instrument = make_instrument(
        [
            FORMULA,
            ("1", None, "operative", "The Ministers shall adopt a joint plan for archives by 1 May 2013, if possible."),
        ]
    )
    (commitment,) = extract_commitments(source, instrument)
    words = source.text
    for part in (commitment, commitment.deliverable, commitment.due, *commitment.conditions, *commitment.bearers):
        assert part is not None
        assert part.span is not None
        assert words[part.span.start : part.span.end] == part.text


def _by_provision(name: str, label: str) -> dict[str, list[Commitment]]:
    path = next((one for one in sorted(SEEDS.glob("*.txt")) if one.name.startswith(name)), None)
    if path is None:
        pytest.skip(f"the real documents are not in {SEEDS}")
    source = read_source(path.read_bytes(), path.name)
    grouped: dict[str, list[Commitment]] = {}
    for instrument in (identify(source, one) for one in split(source)):
        labels = {provision.id: provision.label for provision in instrument.provisions}
        if label not in labels.values():
            continue
        for commitment in extract_commitments(source, instrument):
            grouped.setdefault(labels[commitment.provision] or "", []).append(commitment)
    return grouped


@pytest.mark.seeds
def test_every_point_of_the_montevideo_commitment_binds_the_heads_of_state() -> None:
    grouped = _by_provision("003", "25.w")
    for letter in "abcdefghijklmnopqrstuvw":
        bearers = [one for commitment in grouped[f"25.{letter}"] for one in commitment.bearers]
        assert bearers, letter
        assert all(one.collective and one.source == "chapeau" for one in bearers), letter
    for letter in "cqu":
        addressees = [one.addressee.text for one in grouped[f"25.{letter}"] if one.addressee is not None]
        assert any("SEGIB" in one or "General Secretariat" in one for one in addressees), letter


@pytest.mark.seeds
def test_the_forum_is_promised_for_2008() -> None:
    forum = _by_provision("003", "25.w")["25.q"][0]
    assert (forum.action.text, forum.action.verb, forum.strength) == (
        "Establish and organize",
        "establish",
        "undertaking",
    )
    assert forum.deliverable is not None
    assert forum.deliverable.kind == "meeting"
    assert forum.deliverable.text == "an Ibero-American Forum on Migration and Development"
    assert forum.due is not None
    assert (forum.due.kind, forum.due.earliest, forum.due.latest) == ("during", "2008-01-01", "2008-12-31")


@pytest.mark.seeds
def test_the_tripartite_memorandum_shares_out_its_tasks() -> None:
    grouped = _by_provision("003", "3.4.1.a")
    for number, name in ((1, "SEGIB"), (2, "ECLAC"), (3, "IOM")):
        for letter in "abcd":
            (duty,) = grouped[f"3.4.{number}.{letter}"]
            assert name in duty.bearers[0].text
    for label in ("3.3", "3.5", "4.2", "5.1"):
        assert grouped[label], label
    due = grouped["3.5"][0].due
    assert due is not None
    assert (due.earliest, due.latest) == ("2008-10-01", "2008-12-31")


@pytest.mark.seeds
def test_the_istanbul_memorandum_commits_its_parties() -> None:
    grouped = _by_provision("000", "19")
    for number in range(10, 20):
        assert any(label == str(number) or label.startswith(f"{number}.") for label in grouped), number
    explored = [one for group in grouped.values() for one in group if one.action.verb == "explore"]
    assert explored
    assert {one.strength for one in explored} == {"aspiration"}


@pytest.mark.seeds
@pytest.mark.parametrize("name", ["001", "002"])
def test_a_presentation_and_a_narrative_bind_nobody(name: str) -> None:
    path = next(iter(sorted(SEEDS.glob(f"{name}*.txt"))), None)
    if path is None:
        pytest.skip(f"the real documents are not in {SEEDS}")
    source = read_source(path.read_bytes(), path.name)
    for instrument in (identify(source, one) for one in split(source)):
        assert all(one.strength == "statement" for one in extract_commitments(source, instrument))


def test_a_deliverable_is_found_behind_an_opening_quotation_mark() -> None:
    (guide,) = found(FORMULA, ("1", None, "operative", "The Ministers shall publish the first “guide” to reading."))
    assert guide.deliverable is not None
    assert guide.deliverable.kind == "information"


def test_two_verbs_in_the_future_that_share_a_subject_are_two_promises() -> None:
    text = "Los Estados Partes intercambiarán y remitirán copias de sus aranceles."
    commitments = found(("1", None, "operative", text), kind="treaty", language="es")
    assert [one.action.verb for one in commitments] == ["intercambiar", "remitir"]


@pytest.mark.parametrize(("kind", "strength"), [("treaty", "obligation"), ("memorandum", "undertaking")])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Las Partes adoptarán medidas para medir los lagos."),
        ("fr", "Les Parties adopteront des mesures pour les lacs."),
        ("pt", "As Partes adotarão medidas para os lagos."),
    ],
)
def test_a_future_binds_as_shall_in_a_treaty(kind: InstrumentKind, strength: str, language: str, words: str) -> None:
    (one,) = found(("1", None, "operative", words), kind=kind, language=language)
    assert one.strength == strength


@pytest.mark.parametrize(
    ("language", "above", "point", "bearer"),
    [
        (
            "fr",
            "Dans le cadre d'un projet, le Gouvernement du Mali:",
            "exemptera les livres de taxes;",
            "le Gouvernement",
        ),
        ("en", "Within a project, the Government of Peru:", "shall exempt books from taxes;", "the Government"),
    ],
)
def test_a_point_goes_on_with_the_verb_of_the_actor_above_it(
    language: str, above: str, point: str, bearer: str
) -> None:
    (promise,) = found(
        ("2", None, "operative", above), ("2a", "2", "operative", point), kind="agreement", language=language
    )
    assert promise.action.kind == "commit"
    assert [one.text.startswith(bearer) and one.source == "chapeau" for one in promise.bearers] == [True]


def test_what_the_functions_of_a_body_include_is_borne_by_the_body() -> None:
    (duty,) = found(
        ("3", None, "operative", "As atribuições do Comitê incluirão:"),
        ("3a", "3", "operative", "Identificação dos países e das cidades."),
        kind="memorandum",
        language="pt",
    )
    assert [one.text for one in duty.bearers] == ["Comitê"]


def test_however_bears_nothing() -> None:
    commitments = found(
        ("7", None, "operative", "Either Party may print posters; however, the Company will first show a draft."),
        kind="memorandum",
    )
    assert [[bearer.text for bearer in one.bearers] for one in commitments] == [["Either Party"], ["the Company"]]
