"""Loads made-up documents into a register of its own and measures, at each size, what the next ones cost.

    python -m bench.scale [SIZES ...] [--folder FOLDER] [--write]

3,000 and 30,000 unless told; 300,000 takes a night. With a folder that is kept, a later run goes on from the size that
stands in it and adds to its figures.

Reading is one process of the engine; publishing is the register's own service for corpora, a hundred files a
transaction, linked at the end; then three texts as the desk publishes them, each alone; search and audit ask the
register as it stands then. All in one process, in its processor time, so that other work on the machine counts little;
a plain pass of a regular expression beside each says how fast the machine was. The register is SQLite unless
DATABASE_URL names another, empty one. --write puts table and picture into docs.
"""

import argparse
import contextlib
import os
import re
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from bench.scale.documents import document, write_documents
from bench.scale.figures import Figures, keep_figures, read_figures, write_page

Result = TypeVar("Result")
QUERIES = ("harbour", "lighthouse fog", '"by night"', "deepen the canal", "station 17", "resolution 12/1961", "zzzz")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[3_000, 30_000])
    parser.add_argument("--write", action="store_true", help="docs/scale.md and docs/pictures/scale.svg")
    parser.add_argument("--folder", type=Path, help="where the register is made, and found again (a temporary one)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="mandato-scale-") as temporary:
        folder = arguments.folder or Path(temporary)
        _set_up(folder)
        kept = folder / "figures.json"
        measured = read_figures(kept)
        standing = measured[-1].documents if measured else 0
        for size in sorted(size for size in arguments.sizes if size > standing):
            measured.append(_grow(folder, standing, size))
            standing = size
            keep_figures(kept, measured)
            if arguments.write:
                write_page(measured)
    return 0


def _set_up(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["DJANGO_SETTINGS_MODULE"] = "mandato_web.settings.testing"
    os.environ.setdefault("DATABASE_URL", f"sqlite:///{(folder / 'register.sqlite3').resolve()}")
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    # Audits are asked for here, and not by each text.
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    settings.MEDIA_ROOT = folder / "files"
    call_command("migrate", verbosity=0)


def _grow(folder: Path, standing: int, size: int) -> Figures:
    from mandato.corpus import read_many
    from mandato_web.instruments.models import Citation, Provision
    from mandato_web.intake.corpora import publish_readings

    paths = write_documents(folder / "texts", standing, size)
    megabytes = sum(path.stat().st_size for path in paths) / 1e6
    print(f"{size:,} documents: {len(paths):,} more, {megabytes:.1f} MB; load {os.getloadavg()[0]:.1f}", flush=True)
    pace = _seconds(_plain_pass)[0]
    reading, published = 0.0, 0.0
    began = time.process_time()
    texts = 0

    def timed() -> Any:
        nonlocal reading
        readings = read_many(paths)
        while True:
            started = time.process_time()
            one = next(readings, None)
            reading += time.process_time() - started
            if one is None:
                return
            yield one

    for done, one in enumerate(publish_readings(timed()), start=1):
        texts += len(one.instruments)
        if done % 3000 == 0:
            print(f"  {done:,} published, {time.process_time() - began:.0f} s of processor time", flush=True)
    published = time.process_time() - began - reading
    alone = statistics.median(_seconds(lambda number=number: _publish_alone(number))[0] for number in range(3))
    searching = sorted(_seconds(lambda query=query: _search(query))[0] for _ in range(5) for query in QUERIES)
    auditing, found = _seconds(_audit)
    figures = Figures(
        documents=size,
        added=texts,
        megabytes=megabytes,
        provisions=Provision.objects.count(),
        citations=Citation.objects.count(),
        linked=Citation.objects.filter(status="resolved").count(),
        reading=reading,
        publishing=published,
        alone=alone,
        search=statistics.median(searching) * 1000,
        slow_search=searching[len(searching) * 95 // 100] * 1000,
        audit=auditing,
        findings=found,
        pace=pace,
        database=_database_bytes() / 1e6,
        peak=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        load=os.getloadavg()[0],
    )
    print(figures.told(), flush=True)
    return figures


class _TakenBack(Exception):
    """What was measured is not to stay."""


def _publish_alone(number: int) -> None:
    """As the desk does it. Taken back afterwards, so that the register has the size that is told."""
    from django.db import transaction

    from mandato_web.instruments.services import create_instrument
    from mandato_web.intake.addresses import free_slug
    from mandato_web.intake.folders import COMMAND
    from mandato_web.intake.publishing import publish_text
    from mandato_web.intake.reading import read_bytes

    reading = read_bytes(document(10_000_000 + number).encode(), "alone.txt")
    with contextlib.suppress(_TakenBack), transaction.atomic():
        for printed in reading.instruments:
            titles = {printed["language"]: printed["title"]}
            made = create_instrument(COMMAND, free_slug(printed["id"]), printed["kind"], titles=titles)
            publish_text(COMMAND, made, printed, reading.source("alone.txt", None))
        raise _TakenBack


def _search(query: str) -> object:
    from mandato_web.search.queries import find

    return find(query, "en")


def _audit() -> int:
    from django.utils import timezone

    from mandato_web.findings.models import AuditRun
    from mandato_web.findings.services import audit_register

    return int(audit_register(AuditRun.objects.create(stage="running", queued_at=timezone.now())).found)


def _plain_pass() -> int:
    text = document(7) * 2000
    return sum(1 for _ in re.finditer(r"\b\w+", text))


def _seconds(act: Callable[[], Result]) -> tuple[float, Result]:
    started = time.process_time()
    result = act()
    return time.process_time() - started, result


def _database_bytes() -> int:
    from mandato_web.serving.beating import database_bytes

    return database_bytes()


if __name__ == "__main__":
    sys.exit(main())
