import json
from pathlib import Path

import pytest
from tests.engine.auditing.invented import PACT, PLAN

from mandato.cli import main

PACTO = PACT.replace("The Heads of Government", "Los Jefes de Gobierno")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pact.txt").write_text(PACT)
    (tmp_path / "plan.txt").write_text(PLAN)
    return tmp_path


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, list[dict[str, object]]]]:
    status = main(["audit", *arguments, "--format", "json"])
    return status, json.loads(capsys.readouterr().out)


def test_findings_name_the_path_as_given(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, found = printed(capsys, str(folder))
    assert status == 1
    assert {each["file"] for each in found["findings"]} == {str(folder / "pact.txt"), str(folder / "plan.txt")}


def test_files_about_the_folder_and_hidden_folders_are_passed_over(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / ".git").mkdir()
    for name in ("README.md", "LICENSE.txt", "CHANGELOG.md", ".git/notes.txt"):
        (folder / name).write_bytes(b"\x00 not a document")
    _, found = printed(capsys, str(folder))
    assert not [each for each in found["findings"] if each["code"] == "unreadable"]


@pytest.mark.parametrize(("fail_on", "status"), [("error", 0), ("warning", 1), ("info", 1)])
def test_the_gravest_finding_decides_the_exit(tmp_path: Path, fail_on: str, status: int) -> None:
    (tmp_path / "a.txt").write_text(PACT)
    (tmp_path / "b.txt").write_text(PACT + "\n")  # the same instrument twice is a warning
    assert main(["audit", str(tmp_path), "--fail-on", fail_on]) == status


def test_a_text_without_faults_exits_with_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "letter.txt").write_text("The masters met in a town.\n\nThey spoke of many things.\n")
    assert main(["audit", str(tmp_path), "--fail-on", "info"]) == 0
    assert capsys.readouterr().out.strip() == "nothing found"


def test_an_unreadable_file_is_reported_and_the_others_audited(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 this is no archive")
    (folder / "empty.txt").write_bytes(b"")
    status, found = printed(capsys, str(folder))
    assert status == 1
    unread = [each["file"] for each in found["findings"] if each["code"] == "unreadable"]
    assert unread == [str(folder / "broken.docx"), str(folder / "empty.txt")]
    assert [each["cited"] for each in found["findings"] if each["code"] == "citation-missing"] == ["2.z"]


def test_only_unreadable_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    status, found = printed(capsys, str(tmp_path / "empty.txt"), str(tmp_path / "none.txt"))
    assert status == 1
    assert [each["code"] for each in found["findings"]] == ["unreadable", "unreadable"]


def test_circles_and_self_citations_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, other in (("Ports", "Lakes"), ("Lakes", "Ports")):
        (tmp_path / f"{name}.txt").write_text(
            f"AGREEMENT ON THE {name.upper()}\n\nSigned in Valdoria on 3 May 2020\n\n"
            f"1. The Parties shall apply paragraph 1 of the Agreement on the {other}.\n\n"
            f"2. The Parties shall apply paragraph 2 of this Agreement.\n"
        )
    status, found = printed(capsys, str(tmp_path))
    assert status == 0
    circles = [(each["file"], each["label"]) for each in found["findings"] if each["code"] == "self-citation"]
    assert {label for _, label in circles} == {"1", "2"}


def test_two_versions_are_compared_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "en.txt").write_text(PACT)
    (tmp_path / "es.txt").write_text(PACTO.replace("2022", "2021"))
    status, found = printed(capsys, "--versions", str(tmp_path / "en.txt"), str(tmp_path / "es.txt"))
    assert status == 0
    assert [(each["code"], each["cited"]) for each in found["findings"]] == [("version-number", "2021, 2022")]


def test_a_version_that_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "en.txt").write_text(PACT)
    status, found = printed(capsys, "--versions", str(tmp_path / "en.txt"), str(tmp_path / "es.txt"))
    assert status == 1
    assert [each["code"] for each in found["findings"]] == ["unreadable"]


ACCEPTED = """
[[accepted]]
code = "citation-missing"
cited = "2.z"
reason = "The draft had a paragraph z."
on = 2021-02-03

[[accepted]]
code = "citation-mismatch"
reason = "Kept as signed."
on = 2021-02-03
"""


def test_accepted_findings_stay_listed_and_fail_no_more(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "mandato-accepted.toml").write_text(ACCEPTED)
    status, found = printed(capsys, str(folder))
    assert status == 0
    (missing,) = [each for each in found["findings"] if each["code"] == "citation-missing"]
    assert missing["accepted"] == {"reason": "The draft had a paragraph z.", "on": "2021-02-03"}


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ('code = "no-such"\nreason = "x"\non = 2021-02-03', "no code 'no-such'"),
        ('code = "citation-missing"\non = 2021-02-03', "has no reason"),
        ('code = "citation-missing"\nreason = "x"', "has no date"),
        ("code = ", "is not TOML"),
    ],
)
def test_a_faulty_file_of_acceptances_is_wrong_usage(
    folder: Path, entry: str, problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "accepted.toml"
    path.write_text(f"[[accepted]]\n{entry}\n")
    assert main(["audit", str(folder), "--accepted", str(path)]) == 2
    assert problem in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["audit"], ["audit", "x", "--format", "xlsx"], ["audit", "x", "--as-of", "soon"]]
)
def test_wrong_usage_exits_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2


def test_files_of_other_formats(folder: Path) -> None:
    for kind in ("html", "xlsx"):
        target = folder / f"audit.{kind}"
        assert main(["audit", str(folder), "--format", kind, "--output", str(target)]) == 1
        assert target.stat().st_size > 1000
    assert "citation-missing" in (folder / "audit.html").read_text()


def test_a_link_that_leads_nowhere_is_reported(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    status, found = printed(capsys, str(folder))
    assert status == 1
    assert [each["file"] for each in found["findings"] if each["code"] == "unreadable"] == [str(folder / "gone.txt")]


def test_a_copy_makes_no_citation_ambiguous(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "pact-copy.txt").write_text(PACT)
    _, found = printed(capsys, str(folder))
    codes = {each["code"] for each in found["findings"]}
    assert "same-instrument" in codes and "citation-ambiguous" not in codes


@pytest.mark.parametrize(("language", "counted"), [("es", "errores: 2"), ("pt", "erros: 2"), ("fr", "erreurs: 2")])
def test_the_report_speaks_the_language_asked_for(
    folder: Path, capsys: pytest.CaptureFixture[str], language: str, counted: str
) -> None:
    assert main(["audit", str(folder), "--lang", language, "--all"]) == 1
    told = capsys.readouterr().out
    assert counted in told
    assert "shares little" not in told and "Cite the" not in told
    main(["audit", str(folder), "--lang", language, "--format", "html"])
    assert f'<html lang="{language}">' in capsys.readouterr().out
