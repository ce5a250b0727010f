"""Loads made-up documents into a register of its own and measures, at each size, what the next ones cost.

    python -m bench.scale [SIZES ...] [--folder FOLDER] [--write]

3,000 and 30,000 unless told; 300,000 takes a night. With a folder that is kept, a later run goes on from the size that
stands in it and adds to its figures; the size that stands there is searched and audited again.

Reading is one process of the engine; publishing is the register's own service for corpora, a hundred files a
transaction, linked at the end; then three texts as the desk publishes them, each alone; search and audit ask the
register as it stands then. All in one process, in its processor time, so that other work on the machine counts little;
a plain pass of a regular expression beside each says how fast the machine was. The register is SQLite unless
DATABASE_URL names another, empty one. --write puts table and picture into docs.
"""

import argparse
import os
import re
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from bench.scale.documents import document, write_documents
from bench.scale.figures import Figures, keep_figures, read_figures, write_page

Result = TypeVar("Result")
_APART = 10_000_000  # numbers of the texts that are published alone
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
        measured = {one.documents: one for one in read_figures(kept)}
        for size in sorted(arguments.sizes):
            standing = _count()
            if size < standing or (size == standing and size not in measured):
                print(f"{size:,} documents: the register holds {standing:,} already")
                continue
            grown = _grow(folder, standing, size) if size > standing else measured[size]
            measured[size] = _measure(grown)
            print(measured[size].told(), flush=True)
            keep_figures(kept, list(measured.values()))
            if arguments.write:
                write_page(list(measured.values()))
    return 0


def _set_up(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["DJANGO_SETTINGS_MODULE"] = "bench.scale.settings"
    os.environ.setdefault("DATABASE_URL", f"sqlite:///{(folder / 'register.sqlite3').resolve()}")
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    settings.MEDIA_ROOT = folder / "files"
    call_command("migrate", verbosity=0)


def _count() -> int:
    """Of the texts that were read from files."""
    from mandato_web.instruments.models import LanguageVersion

    return LanguageVersion.objects.exclude(file=None).count()


def _grow(folder: Path, standing: int, size: int) -> Figures:
    """What reading and publishing took."""
    from mandato.corpus import read_many
    from mandato_web.intake.corpora import publish_readings

    paths = write_documents(folder / "texts", standing, size)
    megabytes = sum(path.stat().st_size for path in paths) / 1e6
    print(f"{size:,} documents: {len(paths):,} more, {megabytes:.1f} MB; load {os.getloadavg()[0]:.1f}", flush=True)
    reading, texts, paces = 0.0, 0, [_seconds(_plain_pass)[0]]
    began = time.process_time()

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
        if done % 1000 == 0:
            print(f"  {done:,} published, {time.process_time() - began:.0f} s of processor time", flush=True)
    published = time.process_time() - began - reading
    paces.append(_seconds(_plain_pass)[0])
    return Figures(
        documents=size,
        added=texts,
        megabytes=megabytes,
        reading=reading,
        publishing=published,
        pace=statistics.mean(paces),
        load=os.getloadavg()[0],
    )


def _measure(grown: Figures) -> Figures:
    """The same, with what the register as it stands now takes to be added to, searched and audited."""
    from mandato_web.instruments.models import Citation, Provision

    paces = [_seconds(_plain_pass)[0]]
    first = _APART + Provision.objects.count()
    _publish_alone(first)  # what a process learns once
    alone = statistics.median(_seconds(lambda number=number: _publish_alone(first + number))[0] for number in (1, 2, 3))
    searching = sorted(_seconds(lambda query=query: _search(query))[0] for _ in range(5) for query in QUERIES)
    auditing, found = _seconds(_audit)
    paces.append(_seconds(_plain_pass)[0])
    return replace(
        grown,
        provisions=Provision.objects.count(),
        citations=Citation.objects.count(),
        linked=Citation.objects.filter(status="resolved").count(),
        alone=alone,
        search=statistics.median(searching) * 1000,
        slow_search=searching[len(searching) * 95 // 100] * 1000,
        audit=auditing,
        findings=found,
        asking_pace=statistics.mean(paces),
        database=_database_bytes() / 1e6,
        peak=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    )


def _publish_alone(number: int) -> None:
    """As the desk does it."""
    from django.db import transaction

    from mandato_web.instruments.services import create_instrument
    from mandato_web.intake.addresses import free_slug
    from mandato_web.intake.folders import COMMAND
    from mandato_web.intake.publishing import publish_text
    from mandato_web.intake.reading import read_bytes

    reading = read_bytes(document(number).encode(), "alone.txt")
    with transaction.atomic():
        for printed in reading.instruments:
            titles = {printed["language"]: printed["title"]}
            made = create_instrument(COMMAND, free_slug(printed["id"]), printed["kind"], titles=titles)
            publish_text(COMMAND, made, printed, reading.source("alone.txt", None))


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
