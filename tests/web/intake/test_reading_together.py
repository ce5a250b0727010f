"""A folder handed in is read on the cluster that is set, and here where there is none; the same comes of it."""

import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import mandato
from mandato_web.commitments.models import Commitment
from mandato_web.history.models import Change
from mandato_web.instruments.models import Citation, Instrument
from mandato_web.intake.folders import take_in_folder, wait_for
from mandato_web.intake.models import Job, Proposal
from mandato_web.serving.taking_in import take_in_aloud
from tests.web.intake.pledges import RESTATEMENT

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    distributed = pytest.importorskip("distributed", reason="`distributed` is not installed: no cluster is tried")
    cluster = distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=False, dashboard_address=None)
    yield cluster.scheduler_address
    cluster.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inner = tmp_path / "texts" / "annexes"
    inner.mkdir(parents=True)
    for number in range(3):
        (tmp_path / "texts" / f"{number}.txt").write_text(f"{RESTATEMENT}\n{number + 1}. We open harbour {number}.\n")
    (inner / "annex.txt").write_text(RESTATEMENT)
    (inner / "empty.txt").write_text("")
    return tmp_path / "texts"


def _read(folder: Path, capture: Any) -> tuple[dict[str, Any], list[str]]:
    """Readings by the names of their files, and what was said of those that could not be taken."""
    with capture(execute=True):
        (taken,) = take_in_folder(folder)
    jobs = Job.objects.filter(upload__package=taken.package)
    assert {(job.stage, job.attempts, job.percent) for job in jobs} == {("ready", 1, 100)}
    found = Proposal.objects.filter(upload__package=taken.package).select_related("upload")
    return {one.upload.name: one.reading for one in found}, taken.problems


def test_the_cluster_reads_what_the_worker_would(
    scheduler: str, folder: Path, settings: Any, django_capture_on_commit_callbacks: Any, monkeypatch: Any
) -> None:
    here = _read(folder, django_capture_on_commit_callbacks)
    assert set(here[0]) == {"0.txt", "1.txt", "2.txt", "annexes/annex.txt"}
    assert len(here[1]) == 1 and here[1][0].startswith("annexes/empty.txt: The file is empty.")
    settings.SCHEDULER = scheduler
    monkeypatch.setattr("mandato_web.intake.reading_together.read_bytes", None)  # nothing is read here
    assert _read(folder, django_capture_on_commit_callbacks) == here


def test_without_the_cluster_the_worker_reads_and_says_so(
    folder: Path, settings: Any, django_capture_on_commit_callbacks: Any, monkeypatch: Any, caplog: Any
) -> None:
    def nobody(address: str) -> Any:
        raise mandato.Unavailable(f"No Dask scheduler answers at {address}.")

    monkeypatch.setattr("mandato_web.intake.reading_together.mandato.cluster_at", nobody)
    settings.SCHEDULER = "tcp://127.0.0.1:9"
    with caplog.at_level(logging.WARNING, "mandato_web.worker"):
        readings, _problems = _read(folder, django_capture_on_commit_callbacks)
    assert len(readings) == 4
    assert "No Dask scheduler answers at tcp://127.0.0.1:9" in caplog.text


def test_the_command_says_what_it_took_and_waits(
    folder: Path, tmp_path: Path, django_capture_on_commit_callbacks: Any, capsys: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        assert take_in_aloud(folder, "", wait=False) == 0
    told = capsys.readouterr()
    assert "texts: handed in, 5 files so far" in told.out
    assert "annexes/empty.txt" in told.err
    assert take_in_aloud(folder, "no-such-meeting", wait=False) == 1
    (tmp_path / "nothing").mkdir()
    assert take_in_aloud(tmp_path / "nothing", "", wait=True) == 1
    assert "no document" in capsys.readouterr().err


def test_the_command_does_not_wait_for_ever_where_nobody_reads(folder: Path, monkeypatch: Any, capsys: Any) -> None:
    monkeypatch.setattr("mandato_web.serving.taking_in.wait_for", partial(wait_for, pause=0.01, patience=0.05))
    assert take_in_aloud(folder, "", wait=True) == 1
    assert "4 files wait. See whether a worker runs" in capsys.readouterr().err


def test_a_corpus_is_published_unconfirmed_and_linked_once(tmp_path: Path, capsys: Any) -> None:
    """As if its texts had been published one after the other; doing it again changes nothing."""
    (tmp_path / "bad.txt").write_text("")
    for number in (1, 2, 3):
        (tmp_path / f"{number}.txt").write_text(
            f"RESOLUTION {number}/2001\n\n1. The Parties shall open harbour {number} by 31 December 2009.\n\n"
            f"2. We recall paragraph 1 of resolution {number % 3 + 1}/2001.\n"
        )
    assert take_in_aloud(tmp_path, "", publish=True) == 0
    told = capsys.readouterr()
    assert "4 files: 3 texts published, unconfirmed; 0 files were published before." in told.out
    assert "bad.txt: The file is empty." in told.err
    texts = list(Instrument.objects.all())
    assert len(texts) == 3 and all(one.commitments.exists() for one in texts)
    assert not Commitment.objects.exclude(confirmed_at=None).exists()
    links = [(one.status, one.target_instrument_id) for one in Citation.objects.order_by("pk") if one.label]
    assert [status for status, _target in links] == ["resolved"] * 3
    assert {target for _status, target in links} == {one.pk for one in texts}
    changes = Change.objects.count()
    assert take_in_aloud(tmp_path, "", publish=True) == 0
    assert "0 texts published, unconfirmed; 3 files were published before" in capsys.readouterr().out
    assert Change.objects.count() == changes
