from mandato.linking import link, link_all
from mandato.model import Instrument, Provision, ReadResult, Reference, SourceText, Span, Target
from mandato.model.instrument import InstrumentKind

SOURCE = SourceText("made.txt", "0", "text/plain", "")
ZERO = Span(0, 0)


def provision(identity: str, label: str | None, parent: str | None = None) -> Provision:
    return Provision(identity, label, label, 1, "operative", 1, parent, None, "", ZERO, (ZERO,))


def reference(name: str | None, label: str | None, *, symbol: str | None = None, by: str = "p_1") -> Reference:
    return Reference(by, label or name or "", ZERO, Target(name, symbol, label))


def instrument(
    identity: str, title: str, *provisions: Provision, kind: InstrumentKind = "declaration", **more: object
) -> Instrument:
    return Instrument(identity, kind, title, str(more.pop("language", "en")), ZERO, provisions=provisions, **more)  # type: ignore[arg-type]


POINTS = tuple(provision(f"para_7__point_{letter}", f"7.{letter}", "para_7") for letter in "abcdefghijklmno")
COMMITMENT = instrument(
    "commitment",
    "COMMITMENT OF LIMA ON ROADS AND BRIDGES OF THE MAYORS",
    provision("para_7", "7"),
    *POINTS,
    date="2001-02-03",
)


def linked(*references: Reference, beside: tuple[Instrument, ...] = (COMMITMENT,)) -> tuple[Reference, ...]:
    citing = instrument("report", "Report of the meeting", provision("p_1", "1"), kind="report", references=references)
    return link(SOURCE, (citing, *beside))[0].references


def test_a_provision_that_is_here_is_resolved() -> None:
    (found,) = linked(reference("Lima Commitment on Roads and Bridges", "7.c"))
    assert (found.status, found.resolved) == ("resolved", ("commitment", "para_7__point_c"))


def test_names_match_by_words_whatever_their_order() -> None:
    found = linked(*(reference(name, None) for name in ("Lima Commitment", "Commitment of Lima on Road and Bridge")))
    assert [item.status for item in found] == ["resolved", "resolved"]


def test_a_provision_that_is_not_here_is_missing() -> None:
    (found,) = linked(reference("Lima Commitment", "7.x"))
    assert (found.status, found.resolved) == ("missing", ("commitment", None))


def test_an_instrument_that_is_not_here_is_external() -> None:
    found = linked(
        reference("Oslo Commitment", "7.c"), reference("Lima Charter", None), reference(None, None, symbol="A/1/2")
    )
    assert [item.status for item in found] == ["external"] * 3


def test_confused_characters_are_repaired_and_noted() -> None:
    citing = instrument(
        "report",
        "Report",
        kind="report",
        references=(reference("Lima Commitment", "7.I"), reference("Lima Commitment", "7.0")),
    )
    first = link(SOURCE, (citing, COMMITMENT))[0]
    assert [item.target.label for item in first.references] == ["7.l", "7.o"]
    assert [note.rule for note in first.notes] == ["citation-label", "citation-label"]


def test_a_label_that_stands_as_printed_is_not_repaired() -> None:
    (found,) = linked(reference("Lima Commitment", "7.i"))
    assert found.target.label == "7.i"


def test_a_text_cites_itself() -> None:
    found = link(
        SOURCE,
        (instrument("memo", "Memorandum", provision("art_II", "II"), kind="memorandum",
                    references=(reference("this Memorandum", "II"), reference(None, "II"), reference(None, "IX"))),),
    )[0].references  # fmt: skip
    assert [item.status for item in found] == ["resolved", "resolved", "missing"]


def test_a_paragraph_counts_from_within_its_article() -> None:
    parts = (
        provision("art_5", "5"), provision("art_5__para_1", "5.1", "art_5"), provision("art_5__para_2", "5.2", "art_5"),
        provision("art_6", "6"), provision("art_6__para_1", "6.1", "art_6"),
    )  # fmt: skip
    text = instrument("treaty", "Treaty", *parts, kind="treaty", references=(reference(None, "1", by="art_5__para_2"),))
    (found,) = link(SOURCE, (text,))[0].references
    assert (found.target.label, found.resolved) == ("5.1", ("treaty", "art_5__para_1"))


def test_a_label_borne_twice_is_ambiguous() -> None:
    twice = instrument("list", "Lima Charter", provision("a__p_1", "1"), provision("b__p_1", "1"), kind="charter")
    (found,) = linked(reference("Lima Charter", "1"), beside=(twice,))
    assert (found.status, len(found.candidates)) == ("ambiguous", 2)


def test_a_year_tells_two_texts_apart() -> None:
    first = instrument("first", "Lima Declaration", date="1999-01-01")
    second = instrument("second", "Lima Declaration", date="2001-01-01")
    (found,) = linked(reference("Lima Declaration of 2001", None), beside=(first, second))
    assert found.resolved == ("second", None)


def test_ids_become_unique() -> None:
    same = instrument("same", "Lima Declaration")
    assert [item.id for item in link(SOURCE, (same, same, same))] == ["same", "same-2", "same-3"]


def test_another_language_is_a_version() -> None:
    spanish = instrument("compromiso", "COMPROMISO DE LIMA", provision("para_7", "7"), *POINTS, language="es")
    assert link(SOURCE, (COMMITMENT, spanish))[1].version_of == "commitment"


def test_a_shorter_text_in_another_language_is_none() -> None:
    spanish = instrument("compromiso", "COMPROMISO DE LIMA", *POINTS[:4], language="es")
    assert link(SOURCE, (COMMITMENT, spanish))[1].version_of is None


def test_many_files_are_linked_with_each_other() -> None:
    citing = instrument("report", "Report", kind="report", references=(reference("Lima Commitment", "7.c"),))
    first, _ = link_all([ReadResult(SOURCE, (citing,)), ReadResult(SOURCE, (COMMITMENT,))])
    assert first.instruments[0].references[0].resolved == ("commitment", "para_7__point_c")


def test_symbols_join_a_resolution_with_its_citations() -> None:
    front = Provision("front_1", None, None, 1, "front", None, None, None, "A/RES/79/1", ZERO, (ZERO,))
    adopted = instrument("resolution", "The Pact", front, provision("para_3", "3"), kind="resolution")
    (found,) = linked(reference("resolution 79/1", "3", symbol="A/RES/79/1"), beside=(adopted,))
    assert found.resolved == ("resolution", "para_3")


def test_a_text_does_not_cite_itself_by_a_year_that_it_does_not_bear() -> None:
    own = reference("Memorandum of Understanding of 2003 between LRA and PDQ", None)
    title = "Memorandum of Understanding between LRA, PDQ and XYZ"
    memo = instrument("memo", title, provision("p_1", "1"), kind="memorandum", references=(own,))
    assert link(SOURCE, (memo,))[0].references[0].status == "external"
    dated = instrument("memo", title, provision("p_1", "1"), kind="memorandum", references=(own,), date="2003-05-06")
    assert link(SOURCE, (dated,))[0].references[0].status == "resolved"
