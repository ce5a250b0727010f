"""The printed structure has the fields of format mandato/1, in order, whatever was found."""

import json

import pytest
from tests.engine.auditing.invented import PACT

from mandato.pipeline import read
from mandato.publishing.as_json import json_pieces, result_as_json, result_as_json_text

INSTRUMENT = [
    "id",
    "kind",
    "title",
    "language",
    "date",
    "place",
    "parties",
    "signatories",
    "span",
    "annex_of",
    "version_of",
    "provisions",
    "commitments",
    "references",
    "term",
    "notes",
]
PROVISION = [
    "id",
    "label",
    "number",
    "ordinal",
    "role",
    "level",
    "parent",
    "heading",
    "text",
    "span",
    "segments",
    "page",
    "cells",
]
COMMITMENT = [
    "id",
    "provision",
    "text",
    "span",
    "action",
    "strength",
    "nature",
    "bearers",
    "addressee",
    "deliverable",
    "due",
    "conditions",
]


@pytest.fixture(scope="module")
def printed() -> dict:
    return result_as_json(read(PACT.encode(), "pact.txt"), reader="0.1.0")


def test_the_document(printed: dict) -> None:
    assert list(printed) == ["format", "reader", "source", "instruments"]
    assert list(printed["source"]) == ["name", "sha256", "media_type", "characters", "pages", "text_sha256"]
    assert printed["source"]["characters"] == len(PACT)


def test_instruments_provisions_and_commitments(printed: dict) -> None:
    (instrument,) = printed["instruments"]
    assert list(instrument) == INSTRUMENT
    assert (instrument["id"], instrument["date"]) == ("declaration-valdoria-2020-05-03", "2020-05-03")
    assert all(list(provision) == PROVISION for provision in instrument["provisions"])
    assert all(list(commitment) == COMMITMENT for commitment in instrument["commitments"])
    first = next(each for each in instrument["commitments"] if each["provision"] == "para_2__point_a")
    assert first["action"]["verb"] == "build"
    assert first["bearers"][0]["from"] == "chapeau"
    assert (first["due"]["kind"], first["due"]["latest"]) == ("by", "2021-12-31")


def test_explained_facts_say_why() -> None:
    result = read(PACT.encode(), "pact.txt")
    (instrument,) = result_as_json(result, reader="0.1.0", explain=True)["instruments"]
    assert {"kind", "date", "place"} <= set(instrument["why"])
    for provision in instrument["provisions"]:
        assert set(provision["why"]) == {"role", "label"}
    for commitment in instrument["commitments"]:
        assert set(commitment["action"]["why"]) == {"rule", "span", "doubt"}


def test_the_same_bytes_give_the_same_output() -> None:
    one, other = (json.dumps(result_as_json(read(PACT.encode(), "a.txt"), reader="")) for _ in range(2))
    assert one == other


def test_the_text_comes_only_when_asked_for() -> None:
    result = read(PACT.encode(), "pact.txt")
    assert "text" not in result_as_json(result, reader="")["source"]
    assert result_as_json(result, reader="", with_text=True)["source"]["text"] == PACT


def test_the_printed_line_holds_the_same_and_escapes_only_what_it_must() -> None:
    result = read(f'{PACT}\n\n3. Ask for a "coast\\line" plan – señal\x7f\x01 – by 2022;\n'.encode(), 'pa"ct.txt')
    for explain in (False, True):
        line = result_as_json_text(result, reader="0.1.0", explain=explain, with_text=True)
        plain = result_as_json(result, reader="0.1.0", explain=explain, with_text=True)
        assert json.loads(line) == plain
        assert "\n" not in line
        assert "– señal" in line
    assert plain["source"]["name"] == 'pa"ct.txt'
    assert plain["source"]["text"] == result.source.text


def test_a_long_text_is_printed_in_pieces() -> None:
    items = "\n\n".join(f"{number}. The Parties shall keep light {number};" for number in range(1, 2502))
    result = read(f"Plan of Valdoria\n\n{items}\n".encode(), "plan.txt")
    pieces = list(json_pieces(result, reader=""))
    line = "".join(pieces)
    assert line == result_as_json_text(result, reader="")
    assert max(map(len, pieces)) < len(line) / 2
    assert len(json.loads(line)["instruments"][0]["provisions"]) == len(result.instruments[0].provisions)
