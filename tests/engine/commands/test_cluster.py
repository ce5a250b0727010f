"""Reading on a real cluster: a scheduler and two workers in processes of their own, some of which die."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from mandato.cli import main
from mandato.commands import cluster as commands_cluster
from mandato.commands.cluster import cluster_at
from mandato.corpus import find_documents, read_many
from mandato.errors import Unavailable

ROOT = Path(__file__).parents[3]
distributed = pytest.importorskip(
    "distributed", reason="the package `distributed` is not installed: nothing is read on a cluster"
)

# Lies before every worker: notes what it reads, takes its time where told, and dies of one document.
_BEFORE_WORK = """
import functools, os, time
import mandato.pipeline as pipeline
def watched(read, data, name, **more):
    with open(os.environ["NOTES"], "a") as notes:
        notes.write(f"{name} {os.getpid()}\\n")
    if name.startswith("slow"):
        time.sleep(0.3)
    if name.startswith("deadly"):
        os._exit(9)
    return read(data, name, **more)
if not isinstance(pipeline.read, functools.partial):  # it is laid before a worker more than once
    pipeline.read = functools.partial(watched, pipeline.read)
"""


@dataclass
class Cluster:
    address: str
    notes: Path
    workers: int  # their group of processes

    def read(self) -> list[tuple[str, int]]:
        """Names in the order in which they were begun, each with the process that did."""
        lines = self.notes.read_text().splitlines() if self.notes.exists() else []
        return [(name, int(process)) for name, process in (line.split() for line in lines)]


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    folder = tmp_path_factory.mktemp("cluster")
    (folder / "before.py").write_text(_BEFORE_WORK)
    environment = {
        **os.environ,
        "NOTES": str(folder / "notes"),
        "PYTHONPATH": str(ROOT / "src"),
        "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1",
    }
    known = folder / "scheduler.json"
    commands = [
        ["scheduler", "--port", "0", "--host", "127.0.0.1", "--no-dashboard", "--scheduler-file", str(known)],
        ["worker", "--scheduler-file", str(known), "--nworkers", "2", "--nthreads", "1", "--no-dashboard",
         "--memory-limit", "0", "--preload", str(folder / "before.py"), "--local-directory", str(folder)],
    ]  # fmt: skip
    with (folder / "log").open("w") as log:
        running = [
            subprocess.Popen(
                [sys.executable, "-m", "dask", *command],
                env=environment,
                stdout=log,
                stderr=log,
                cwd=folder,
                start_new_session=True,
            )
            for command in commands
        ]
        try:
            deadline = time.monotonic() + 60
            while not known.exists() and time.monotonic() < deadline:
                time.sleep(0.1)
            assert known.exists(), (folder / "log").read_text()
            address = json.loads(known.read_text())["address"]
            with distributed.Client(address, timeout=30, set_as_default=False) as client:
                client.wait_for_workers(2, timeout=60)
            yield Cluster(address, folder / "notes", running[1].pid)
        finally:
            for process in running:
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def _folder(at: Path, *, prefix: str = "text", texts: int = 24) -> Path:
    at.mkdir()
    for number in range(texts):
        (at / f"{prefix}-{number:02}.txt").write_text(
            f"Resolution {number} of 2001\n\n1. The Parties shall open harbour {number} by 31 December 2009.\n\n"
            f"2. The Secretariat shall report on paragraph 1 every year.\n"
        )
    return at


def test_what_a_cluster_reads_is_what_this_machine_reads(
    cluster: Cluster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = _folder(tmp_path / "texts")
    (folder / "text-05a.txt").write_bytes(b"")
    (folder / "text-05b.txt").symlink_to("nowhere")
    printed = []
    for more in ([], ["--scheduler", cluster.address]):
        assert main(["read", str(folder), "--format", "jsonl", "--explain", *more]) == 1
        printed.append(capsys.readouterr())
    here, there = printed
    assert len(here.out.splitlines()) == 24
    assert there.out == here.out
    assert [line for line in there.err.splitlines() if line.startswith("mandato:")] == here.err.splitlines()
    assert len(here.err.splitlines()) == 2
    assert len({process for _name, process in cluster.read()}) == 2  # both workers read


def test_a_killed_worker_costs_only_what_it_was_reading(cluster: Cluster, tmp_path: Path) -> None:
    paths = find_documents([_folder(tmp_path / "slow", prefix="slow", texts=20)])
    expected = list(read_many(paths))
    with cluster_at(cluster.address, patience=60) as executor:
        readings = read_many(paths, executor=executor, carrying=True)
        got = [next(readings) for _ in range(6)]
        os.kill(cluster.read()[-1][1], signal.SIGKILL)
        got += readings
    assert got == expected
    names = [name for name, _process in cluster.read() if name.startswith("slow")]
    again = {name for name in names if names.count(name) > 1}
    assert len(again) == 1 and names.count(again.pop()) == 2


def test_a_document_that_kills_workers_is_told_and_the_rest_goes_on(
    cluster: Cluster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = _folder(tmp_path / "texts", texts=12)
    (folder / "deadly-05.txt").write_text("Whoever reads this dies.")
    assert main(["read", str(folder), "--format", "jsonl", "--scheduler", cluster.address]) == 1
    printed = capsys.readouterr()
    told = [line for line in printed.err.splitlines() if line.startswith("mandato:")]
    assert len(told) == 1 and "deadly-05.txt: Every worker that read it died" in told[0]
    names = [json.loads(line)["source"]["name"] for line in printed.out.splitlines()]
    assert names == [f"text-{number:02}.txt" for number in range(12)]


def test_nobody_at_the_address_is_said_with_what_to_do() -> None:
    with pytest.raises(Unavailable, match=r"No Dask scheduler answers at tcp://127.0.0.1:9. .*dask scheduler"):
        cluster_at("tcp://127.0.0.1:9", patience=0.5).__enter__()


class _Announced:
    """What a client holds of work: announced as done; its result comes at once, or never."""

    status = "finished"

    def __init__(self, result: bytes | None) -> None:
        self._result = result

    def add_done_callback(self, call: Callable[["_Announced"], object]) -> None:
        threading.Thread(target=call, args=[self], daemon=True).start()

    def result(self, timeout: float) -> bytes:
        if self._result is None:
            time.sleep(timeout)
            raise TimeoutError
        return self._result

    def release(self) -> None:
        pass


class _Client:
    """Does what it is asked, or says that it did."""

    def __init__(self, *comes: bool) -> None:
        self._comes = iter(comes)

    def submit(self, act: Callable[..., bytes], *given: object, pure: bool) -> _Announced:
        return _Announced(act(*given) if next(self._comes) else None)

    def nthreads(self) -> dict[str, int]:
        return {"tcp://worker": 1}


@pytest.mark.parametrize(("comes", "expected"), [((False, False, True), 7), ((False,) * 3, None)])
def test_a_result_that_was_announced_and_never_comes_is_worked_out_again(
    monkeypatch: pytest.MonkeyPatch, comes: tuple[bool, ...], expected: int | None
) -> None:
    monkeypatch.setattr(commands_cluster, "_LOOK", 0.01)
    monkeypatch.setattr(commands_cluster, "_FETCH", 0.05)
    executor = commands_cluster._Cluster(_Client(*comes), "tcp://scheduler", 60)
    try:
        out = executor.submit(abs, -7)
        if expected is None:
            with pytest.raises(Unavailable, match="tcp://scheduler"):
                out.result(timeout=20)
        else:
            assert out.result(timeout=20) == expected
    finally:
        executor.shutdown(wait=False)


def test_whoever_waits_for_a_result_is_let_go_when_the_cluster_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands_cluster, "_LOOK", 0.01)
    before = set(threading.enumerate())
    executor = commands_cluster._Cluster(_Client(False), "tcp://scheduler", 60)
    executor.submit(abs, -7)
    executor.shutdown(wait=False, cancel_futures=True)
    for thread in set(threading.enumerate()) - before:
        thread.join(20)
        assert not thread.is_alive()


def test_without_the_package_it_says_how_to_get_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert main(["read", str(_folder(tmp_path / "texts", texts=1)), "--scheduler", "tcp://127.0.0.1:9"]) == 1
    assert "pip install 'mandato[cluster]'" in capsys.readouterr().err


def test_work_that_nobody_is_left_to_do_is_given_up(cluster: Cluster, tmp_path: Path) -> None:
    """The last test: it ends the workers for good while documents wait."""
    paths = find_documents([_folder(tmp_path / "slow", prefix="slow", texts=12)])
    with cluster_at(cluster.address, patience=60, without_workers=0.5) as executor:
        readings = read_many(paths, executor=executor, carrying=True)
        next(readings)
        os.killpg(cluster.workers, signal.SIGKILL)
        with pytest.raises(Unavailable, match="has no workers"):
            list(readings)
        with pytest.raises(Unavailable, match="has no workers"):
            list(read_many(paths, executor=executor, carrying=True))
