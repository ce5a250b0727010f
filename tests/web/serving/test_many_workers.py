"""Several machines on one PostgreSQL: no job is done twice, and none is lost with the worker that had it."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.web.serving.conftest import Register

pytestmark = pytest.mark.postgres
JOBS, HANDING, WORKERS = 60, 2, 3

_HAND_IN = """
import io, sys, django; django.setup()
from mandato_web.history.services import Author
from mandato_web.intake.services import take_in
for number in range(int(sys.argv[1]), int(sys.argv[2])):
    text = f"Pledge {number} of 2019\\n\\n1. We will open harbour {number} before the end of 2020.\\n".encode()
    take_in(Author("1", "Ana"), io.BytesIO(text), f"{number}.txt", len(text))
"""
# A worker as `mandato-web worker` starts it, which notes what it reads and takes its time; what is silent for twelve
# seconds is dead, so that nobody waits for the usual half minute.
_WORK = """
import os, sys, time, django; django.setup()
from datetime import timedelta
from mandato_web.intake import jobs, reading_together
from mandato_web.serving import working
jobs._BEAT, jobs._SILENT, working._ROUND = 0.5, timedelta(seconds=12), 1.0
read = reading_together.read_bytes
def watched(data, name, **more):
    with open(os.environ["NOTES"], "a") as notes:
        notes.write(f"{name} {os.environ['WORKER']}\\n")
    time.sleep(0.1)
    return read(data, name, **more)
reading_together.read_bytes = watched
open(os.environ["NOTES"] + "-up-" + os.environ["WORKER"], "w").close()
sys.exit(working.work())
"""
_TELL = """
import json, time, django; django.setup()
from django.db.models import Count
from mandato_web.history.models import Change
from mandato_web.intake.models import Job, Upload
from mandato_web.serving.beating import living
deadline = time.monotonic() + 200
while Job.objects.exclude(stage="ready").exists() and time.monotonic() < deadline:
    time.sleep(0.2)
texts = Upload.objects.annotate(texts=Count("proposals")).values_list("name", "texts")
print(json.dumps({
    "stages": list(Job.objects.order_by().values_list("stage").annotate(Count("pk"))),
    "again": [job.upload.name for job in Job.objects.filter(attempts__gt=1).select_related("upload")],
    "texts": dict(texts),
    "uploaded": Change.objects.filter(action="uploaded").count(),
    "living": living(),
}))
"""


@contextmanager
def _workers(register: Register, folder: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Each in a network and with a name of its own, where the machine lets us: as on machines of their own."""
    apart = shutil.which("unshare") and subprocess.run(["unshare", "--net", "--uts", "true"]).returncode == 0
    running = []
    try:
        for number in range(WORKERS):
            command = [sys.executable, "-c", _WORK]
            if apart:
                named = f'hostname machine-{number}; exec "$@"'
                command = ["unshare", "--net", "--uts", "sh", "-c", named, "sh", *command]
            environment = {**register.environment(), "NOTES": str(folder / "notes"), "WORKER": str(number)}
            with (folder / f"worker-{number}.log").open("w") as log:
                running.append(subprocess.Popen(command, env=environment, stdout=log, stderr=log))
        yield running
    finally:
        for process in running:
            process.terminate()
        for process in running:
            process.wait(60)


def _wait_until(done: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline, "it does not come to pass"
        time.sleep(0.2)


def test_no_job_is_done_twice_or_lost_when_a_worker_is_killed(
    tmp_path: Path, new_database: Callable[[str], str]
) -> None:
    register = Register(tmp_path / "var", new_database("many_workers"))
    register.run("migrate", "--verbosity", "0")
    notes = tmp_path / "notes"

    def begun() -> list[list[str]]:
        return [line.split() for line in notes.read_text().splitlines()] if notes.exists() else []

    with _workers(register, tmp_path) as workers:
        _wait_until(lambda: len(list(tmp_path.glob("notes-up-*"))) == WORKERS, 240)
        share = JOBS // HANDING
        handing = [
            subprocess.Popen(
                [sys.executable, "-c", _HAND_IN, str(one * share), str((one + 1) * share)], env=register.environment()
            )
            for one in range(HANDING)
        ]
        _wait_until(lambda: len(begun()) > 12, 240)
        killed = begun()[-1][1]
        os.kill(workers[int(killed)].pid, signal.SIGKILL)
        assert [process.wait(240) for process in handing] == [0] * HANDING
        end = json.loads(register.python(_TELL).splitlines()[-1])
    assert end["stages"] == [["ready", JOBS]]
    assert len({worker for _name, worker in begun()}) > 1
    names = [f"{number}.txt" for number in range(JOBS)]
    assert end["texts"] == dict.fromkeys(names, 1)  # every text once
    assert end["uploaded"] == JOBS and end["living"] >= WORKERS - 1
    twice = {name for name in names if [one for one, _worker in begun()].count(name) > 1}
    assert len(twice) <= 1  # what the killed one had in its hands
    assert all(next(worker for one, worker in begun() if one == name) == killed for name in twice)
    assert len(end["again"]) <= 1
    # The others end in good order.
    assert [process.returncode for number, process in enumerate(workers) if str(number) != killed] == [0] * 2
