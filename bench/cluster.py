"""What a second worker of a Dask cluster is worth: the same documents read and printed here, by one worker, by two.

A scheduler and single-threaded workers are started in processes of their own. Seconds depend on what else the machine
does, so the load stands beside them, and the processor time that each worker spent; and two processes that share
nothing are compared with one, for no cluster can gain more than the machine has.
"""

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterator
from functools import partial
from multiprocessing import Process
from pathlib import Path
from random import Random

from bench.accuracy.figures import CORPUS
from mandato import __version__
from mandato.commands.cluster import cluster_at
from mandato.corpus import Printed, find_documents, print_many
from mandato.publishing import result_as_json_text

_as_line = partial(result_as_json_text, reader=__version__)  # as `mandato read --format jsonl`


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument(
        "folder", nargs="?", type=Path, help="documents to read (the United Nations', else made-up ones)"
    )
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = arguments.folder or (CORPUS if CORPUS.is_dir() else _make(Path(made), arguments.documents))
        paths = find_documents([folder])[: arguments.documents]
        size = sum(path.stat().st_size for path in paths) / 1e6
        print(f"{len(paths)} documents, {size:.1f} MB; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
        _compare(paths)
    return 0


def _compare(paths: list[Path]) -> None:
    began, spent = time.perf_counter(), time.process_time()
    expected = [_told(one) for one in print_many(paths, _as_line)]
    here = time.process_time() - spent
    print(f"this process alone: {time.perf_counter() - began:6.1f} s, {here:6.1f} s of processor time")
    print(f"two processes that share nothing, over one: {_apart(paths, 1) / _apart(paths, 2):.2f}")
    seconds: dict[int, float] = {}
    busiest: dict[int, float] = {}
    for workers in (1, 2):
        with _cluster(workers) as (address, processes), cluster_at(address, patience=120) as executor:
            list(print_many(paths[: 8 * workers], _as_line, executor=executor, carrying=True))  # everything is loaded
            before, here, began = [_spent(one) for one in processes], time.process_time(), time.perf_counter()
            got = [_told(one) for one in print_many(paths, _as_line, executor=executor, carrying=True)]
            seconds[workers], here = time.perf_counter() - began, time.process_time() - here
            scheduler, *each = [_spent(one) - was for one, was in zip(processes, before, strict=True)]
        busiest[workers] = max(each)
        told = " + ".join(f"{one:.1f}" for one in each)
        same = "the same results in the same order" if got == expected else "DIFFERENT results"
        print(
            f"{workers} worker{'s' * (workers > 1)}: {seconds[workers]:6.1f} s, {told} s of processor time, "
            f"{here:.1f} s of who asks, {scheduler:.1f} s of the scheduler, load {os.getloadavg()[0]:.1f}; {same}"
        )
    print(f"one worker's seconds over two workers': {seconds[1] / seconds[2]:.2f}")
    print(f"the same in processor time, of the busier of the two: {busiest[1] / busiest[2]:.2f}")


def _apart(paths: list[Path], processes: int) -> float:
    """Seconds that so many processes take together, each with a share of the documents: what the machine allows."""
    started = [Process(target=_read_share, args=(paths[share::processes],), daemon=True) for share in range(processes)]
    began = time.perf_counter()
    for one in started:
        one.start()
    for one in started:
        one.join(timeout=600)
    return time.perf_counter() - began


def _read_share(paths: list[Path]) -> None:
    deque(print_many(paths, _as_line), maxlen=0)


def _told(printed: Printed) -> tuple[Path, str | None, str]:
    return printed.path, printed.text, str(printed.problem)


@contextlib.contextmanager
def _cluster(workers: int) -> Iterator[tuple[str, list[int]]]:
    with tempfile.TemporaryDirectory() as folder:
        known = Path(folder) / "scheduler.json"
        dask = [sys.executable, "-m", "dask"]
        quiet = {"cwd": folder, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        where = ["--scheduler-file", str(known), "--no-dashboard"]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        running = [subprocess.Popen([*dask, "scheduler", "--port", "0", "--host", "127.0.0.1", *where], **quiet)]
        while not known.exists():
            time.sleep(0.1)
        worker = [*dask, "worker", *where, "--nthreads", "1", "--no-nanny", "--memory-limit", "0"]
        running += [subprocess.Popen(worker, env=environment, **quiet) for _ in range(workers)]
        address = json.loads(known.read_text())["address"]
        _wait(address, workers)
        try:
            yield address, [one.pid for one in running]
        finally:
            for one in reversed(running):
                one.kill()
                one.wait()


def _wait(address: str, workers: int) -> None:
    from distributed import Client

    with Client(address, set_as_default=False) as client:
        client.wait_for_workers(workers, timeout=120)


def _spent(process: int) -> float:
    """Seconds of processor time so far, all threads."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _make(folder: Path, documents: int) -> Path:
    dice = Random(2009)
    words = ("the", "harbours", "of", "every", "party", "kept", "open", "by", "its", "masters", "under", "paragraph")
    for number in range(documents):
        lines = (
            f"{n}. The Parties shall {' '.join(dice.choices(words, k=40))} by 31 December 2009." for n in range(1, 120)
        )
        (folder / f"text-{number:05}.txt").write_text(f"Resolution {number} of 2001\n\n" + "\n\n".join(lines) + "\n")
    return folder


if __name__ == "__main__":
    sys.exit(main())
