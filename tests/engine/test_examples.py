"""The examples: every fact has a source, every name leads somewhere, every restatement has its original's structure."""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from mandato.auditing import audit
from mandato.model import Instrument, ReadResult
from mandato.pipeline import read

EXAMPLES = Path(__file__).parents[2] / "examples"
SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
INVENTED = EXAMPLES / "invented"
FOLDERS = (EXAMPLES, INVENTED)
PLACES = sorted(path.parent for folder in FOLDERS for path in folder.glob("instruments/*/instrument.toml"))
TEXTS = sorted(path for place in PLACES for path in place.iterdir() if path.suffix in {".txt", ".md"})
RESTATED = [  # restatement, the file that holds the original, its place among the file's instruments
    ("cuenca-forum-report", "003", 0),
    ("cuenca-plan", "003", 1),
    ("memorandum-segib-eclac-iom-2008", "003", 2),
    ("montevideo-commitment", "003", 3),
    ("memorandum-aoc-segib-2009", "000", 0),
]
PRINTED = {"25.I": "25.l", "25.0": "25.o"}  # noise of the scan, which a restatement does not carry


@cache
def toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def facts(name: str, table: str) -> list[dict[str, Any]]:
    """Of the real facts and of the invented ones."""
    paths = [folder / "facts" / f"{name}.toml" for folder in FOLDERS]
    return [row for path in paths if path.exists() for row in toml(path).get(table, [])]


def tables(value: object) -> Iterator[dict[str, Any]]:
    """The table itself and every table inside it."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from tables(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from tables(inner)


def every_table() -> list[tuple[Path, dict[str, Any]]]:
    return [(path, row) for path in sorted(EXAMPLES.rglob("*.toml")) for row in tables(toml(path))]


@cache
def result(path: Path) -> ReadResult:
    return read(path.read_bytes(), path.name)


def restatement(path: Path) -> Instrument:
    return result(path).instruments[0]


@cache
def originals(prefix: str) -> tuple[Instrument, ...]:
    path = next(SEEDS.glob(f"{prefix}_*.txt"))
    return read(path.read_bytes(), path.name).instruments


def text_of(slug: str, language: str) -> Path | None:
    paths = (folder / "instruments" / slug / f"{language}{suffix}" for folder in FOLDERS for suffix in (".txt", ".md"))
    return next((path for path in paths if path.exists()), None)


def structure(instrument: Instrument) -> list[tuple[str | None, str]]:
    return [(p.label, p.role) for p in instrument.provisions if p.role not in {"front", "heading", "back"}]


def cited(instrument: Instrument, only_labels: bool = True) -> list[tuple[int, str]]:
    """Which provision, by its place, cites which label."""
    place = {
        p.id: n for n, p in enumerate(q for q in instrument.provisions if q.role not in {"front", "heading", "back"})
    }
    pairs = ((place.get(r.provision, -1), r.target.label) for r in instrument.references)
    return sorted((n, PRINTED.get(label, label)) for n, label in pairs if label)


def slugs() -> dict[str, set[str]]:
    return {
        "actor": {row["slug"] for row in facts("actors", "actor")},
        "group": {"@" + row["slug"] for row in facts("actors", "group")},
        "instrument": {place.name for place in PLACES} | {row["slug"] for row in facts("stubs", "instrument")},
        "meeting": {row["slug"] for row in facts("meetings", "meeting")},
        "source": {row["key"] for row in facts("sources", "source")},
    }


def test_every_source_is_known() -> None:
    known = slugs()["source"]
    for path, row in every_table():
        for source in (
            [row["source"]] if "source" in row and isinstance(row["source"], str) else row.get("mentioned", [])
        ):
            assert source.split(" ", 1)[0] in known, f"{path}: {source}"


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("actors", "actor"),
        ("actors", "group"),
        ("memberships", "membership"),
        ("offices", "office"),
        ("offices", "holder"),
        ("meetings", "series"),
        ("meetings", "meeting"),
        ("themes", "theme"),
        ("plans", "plan"),
        ("consultations", "consultation"),
        ("states", "state"),
    ],
)
def test_every_fact_has_a_source(name: str, table: str) -> None:
    assert all(row.get("source") for row in facts(name, table))


def test_every_actor_named_is_known() -> None:
    known = slugs()
    one = {"actor", "publisher", "party", "said_by", "pro_tempore", "adopter"}
    many = {"host", "organisers", "supporters", "by", "with", "input_from"}
    for path, row in every_table():
        names = [row[key] for key in one & row.keys()] + [name for key in many & row.keys() for name in row[key]]
        for name in (name for name in names if isinstance(name, str)):
            assert name in known["actor"] | known["group"], f"{path}: {name}"


def test_every_instrument_and_meeting_named_is_known() -> None:
    known = slugs()
    for path, row in every_table():
        for key in {"target", "instrument", "report"} & row.keys():
            if isinstance(row[key], str):
                assert row[key] in known["instrument"], f"{path}: {row[key]}"
        for key in {"adopted", "signed", "documents", "instruments"} & row.keys():
            if isinstance(row[key], list):
                assert set(row[key]) <= known["instrument"], f"{path}: {row[key]}"
        for key in {"meeting", "kept"} & row.keys():
            if isinstance(row[key], str):
                assert row[key] in known["meeting"], f"{path}: {row[key]}"


def test_slugs_are_unique() -> None:
    for name, table, key in [
        ("actors", "actor", "slug"),
        ("meetings", "meeting", "slug"),
        ("stubs", "instrument", "slug"),
        ("sources", "source", "key"),
    ]:
        names = [row[key] for row in facts(name, table)]
        assert len(names) == len(set(names)), name


def test_the_conference_has_22_members() -> None:
    members = [
        row["actor"]
        for row in facts("memberships", "membership")
        if (row["of"], row["kind"]) == ("ibero-american-conference", "member-state")
    ]
    assert len(members) == len(set(members)) == 22


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_instrument_says_whether_it_is_a_restatement(place: Path) -> None:
    described = toml(place / "instrument.toml")
    assert described["slug"] == place.name
    assert described.get("restatement", False) is (INVENTED not in place.parents)
    assert all(text_of(place.name, language) for language in described["languages"])


def test_what_is_invented_names_no_real_actor() -> None:
    real = {row["slug"] for row in toml(EXAMPLES / "facts" / "actors.toml")["actor"]}
    for path, row in every_table():
        named = {
            value for key in ("actor", "lead", "unit", "assessor", "party") if isinstance(value := row.get(key), str)
        }
        assert INVENTED not in path.parents or not named & real, f"{path}: {named & real}"


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_text_is_read_as_described(path: Path) -> None:
    described, found = toml(path.parent / "instrument.toml"), restatement(path)
    assert (found.kind, found.language) == (described["kind"], path.stem)
    if len(described["date"]) == 10:
        assert found.date == described["date"]
    assert len(found.parties) == len(described.get("parties", []))
    assert [s.name.casefold() for s in found.signatories] == [
        s["person"].casefold() for s in described.get("signatories", [])
    ]


@pytest.mark.parametrize(
    ("place", "language"),
    [(place, language) for place in PLACES for language in ("es", "pt") if text_of(place.name, language)],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_languages_agree(place: Path, language: str) -> None:
    english, other = (restatement(path) for path in (text_of(place.name, "en"), text_of(place.name, language)) if path)
    assert structure(other) == structure(english)
    assert cited(other) == cited(english)
    assert other.date == english.date
    assert len(other.signatories) == len(english.signatories)


def test_the_commitment_stands_in_three_languages() -> None:
    paths = [text_of("montevideo-commitment", language) for language in ("en", "es", "pt")]
    versions = [restatement(path) for path in paths if path]
    assert [version.language for version in versions] == ["en", "es", "pt"]
    letters = [p.label for p in versions[2].provisions if (p.label or "").startswith("25.")]
    assert letters == [f"25.{letter}" for letter in "abcdefghijklmnopqrstuvw"]


def test_states_themes_and_tasks_name_provisions_that_exist() -> None:
    named = [(row["instrument"], row["label"]) for row in facts("states", "state")]
    named += [(row["instrument"], label) for row in facts("themes", "theme") for label in row.get("labels", [])]
    named += [
        (place.name, row["label"]) for place in PLACES for row in toml(place / "instrument.toml").get("tasks", [])
    ]
    for slug, label in named:
        path = text_of(slug, "en")
        assert path
        assert label in {p.label for p in restatement(path).provisions}, f"{slug}: {label}"


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_plan_keeps_the_faults_of_the_plan_and_no_others(language: str) -> None:
    paths = [text_of(slug, language) for slug in ("montevideo-commitment", "cuenca-plan")]
    found = audit([result(path) for path in paths if path])
    faults = {
        (finding.code, finding.provision, finding.cited, finding.suggestion.label if finding.suggestion else None)
        for finding in found.findings
        if finding.code in {"citation-missing", "citation-mismatch"}
    }
    assert faults == {
        ("citation-missing", "row_2", "25.x", "12"),
        ("citation-mismatch", "row_4", "25.f", "25.v"),
        ("citation-mismatch", "row_5", "25.f", "22"),
        ("citation-mismatch", "row_8", "25.l", "25.i"),
    }
    uncited = {row.label for row in found.coverage if not row.by}
    assert uncited == {f"25.{letter}" for letter in "aegipqrsuvw"}


@pytest.mark.seeds
@pytest.mark.skipif(not SEEDS.is_dir(), reason="../shared/seeds is not here")
@pytest.mark.parametrize(("slug", "prefix", "index"), RESTATED, ids=[row[0] for row in RESTATED])
def test_restatement_has_the_structure_of_the_original(slug: str, prefix: str, index: int) -> None:
    path = text_of(slug, "en")
    assert path
    original, ours = originals(prefix)[index], restatement(path)
    assert structure(ours) == structure(original)
    assert cited(ours) == cited(original)
    assert (ours.kind, ours.date if len(ours.date or "") == 10 else None) == (
        original.kind,
        original.date if len(original.date or "") == 10 else None,
    )
    assert [s.name.casefold() for s in ours.signatories] == [s.name.casefold() for s in original.signatories]


@pytest.mark.seeds
@pytest.mark.skipif(not SEEDS.is_dir(), reason="../shared/seeds is not here")
def test_tripartite_memorandum_has_the_term_of_the_original() -> None:
    original = originals("003")[2].term
    for language in ("en", "es"):
        path = text_of("memorandum-segib-eclac-iom-2008", language)
        assert path
        term = restatement(path).term
        assert term
        assert original
        assert (term.in_force, term.duration, term.renewal, term.objection_notice) == (
            "2008-04-10",
            "P1Y",
            "automatic",
            "P3M",
        )
        assert (term.expires, term.notice_by) == (original.expires, original.notice_by) == ("2009-04-10", "2009-01-10")


LANGUAGE_VERSIONS = ("en", "es", "pt")
IN_THEIR_WORDS = {"para_1", "para_3", "para_15"}  # "should" beside "debe", "calls for" beside "hace falta"


def tasks(language: str) -> dict[str, list[tuple[object, ...]]]:
    """By provision: what each commitment does, how many bear it, who is asked, and by when."""
    (instrument,) = result(EXAMPLES / "instruments" / "montevideo-commitment" / f"{language}.txt").instruments
    found: dict[str, list[tuple[object, ...]]] = {}
    for one in instrument.commitments:
        due = one.due and (one.due.earliest, one.due.latest, one.due.kind)
        told = (one.action.kind, len(one.bearers), one.addressee is not None, due)
        found.setdefault(one.provision, []).append(told)
    return found


def test_three_languages_of_one_commitment_promise_the_same() -> None:
    english, spanish, portuguese = (tasks(language) for language in LANGUAGE_VERSIONS)
    provisions = (english.keys() | spanish.keys() | portuguese.keys()) - IN_THEIR_WORDS
    differing = {place for place in provisions if not english.get(place) == spanish.get(place) == portuguese.get(place)}
    assert len(provisions) > 35
    assert differing == set()
