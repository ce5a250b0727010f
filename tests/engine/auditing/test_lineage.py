import pytest

from mandato.auditing import lineage
from mandato.errors import MandatoError
from mandato.model.lineage import Lineage
from mandato.pipeline import read
from tests.engine.auditing.invented import PACT, PLAN

RECALL = """\
MEMORANDUM OF THE PORT MASTERS

Signed in Porto Novo on 7 June 2021

Recalling paragraph 2.d of the Declaration of Valdoria on Rivers and the Charter of the Marshes of 1999,

1. The masters shall fence the banks where herons breed.
"""


def lineage_of(label: str, *texts: str) -> Lineage:
    return lineage([read(text.encode(), f"{number}.txt") for number, text in enumerate(texts, 1)], label)


def test_what_became_of_a_promise() -> None:
    found = lineage_of("2.c", PACT, PLAN)
    assert found.node(found.origin).label == "2.c"
    kinds = {(link.kind, found.node(link.later).file) for link in found.later(found.origin)}
    assert kinds == {("implements", "2.txt")}


def test_texts_known_by_name_only_are_nodes_too() -> None:
    found = lineage_of("2.d", PACT, RECALL)
    names = {node.title for node in found.nodes if node.file is None}
    assert any("Charter of the Marshes" in name for name in names)


def test_equal_labels_in_two_texts_are_told_apart() -> None:
    with pytest.raises(MandatoError, match="stands in 2 instruments"):
        lineage_of("1", PACT, RECALL)
    results = [read(text.encode(), "x.txt") for text in (PACT, RECALL)]
    found = lineage(results, "1", instrument="port masters")
    assert "PORT" in found.node(found.origin).title


def test_no_such_provision() -> None:
    with pytest.raises(MandatoError, match=r"called 9\.z"):
        lineage_of("9.z", PACT)
