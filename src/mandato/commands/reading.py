"""Documents in, what the audit needs of their readings out: with every core, and with what earlier runs kept."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from mandato.commands.keeping import Keeper, users_keeper
from mandato.commands.packing import pack, unpack
from mandato.commands.progress import Progress
from mandato.commands.workers import workers_for
from mandato.corpus import Reading, ReadOptions, read_file
from mandato.errors import MandatoError
from mandato.model import ReadResult


def read_all(
    paths: Sequence[Path], *, language: str | None, keeping: bool = True
) -> tuple[list[ReadResult], list[Reading]]:
    """What could be read, each source named by its path as given, and what could not; in the order given.

    `keeping`: readings of files that have not changed since are taken from the user's cache, others are put there.
    Reasons that the reader gives for a fact may be left out: no rule of the audit asks for them.
    """
    options = ReadOptions(language=language)
    keeper = users_keeper() if keeping else None
    with without_pauses():
        readings = _readings(paths, options, keeper)
    if keeper is not None:
        keeper.tidy()
    results = [
        replace(each.result, source=replace(each.result.source, name=str(each.path)))
        for each in readings
        if each.result is not None
    ]
    return results, [each for each in readings if each.result is None]


def _readings(paths: Sequence[Path], options: ReadOptions, keeper: Keeper | None) -> list[Reading]:
    keys = [keeper.key(path, options) if keeper else None for path in paths]
    kept = [keeper.find(key) if keeper and key else None for key in keys]
    readings = {place: Reading(paths[place], result=result) for place, result in enumerate(kept) if result}
    unread = [place for place in range(len(paths)) if place not in readings]
    with Progress(len(unread)) as bar:
        for place, reading, packed in _read([paths[place] for place in unread], options, packing=keeper is not None):
            readings[unread[place]] = reading
            key = keys[unread[place]]
            if keeper and key and packed:
                keeper.keep(key, packed)
            bar.step(reading.path.name)
    return [readings[place] for place in range(len(paths))]


def _read(paths: Sequence[Path], options: ReadOptions, *, packing: bool) -> Iterator[tuple[int, Reading, bytes | None]]:
    """Place in `paths`, reading and, where it was packed or shall be, the same in bytes; as they are ready."""
    with workers_for(paths) as executor:
        if executor is None:
            for place, path in enumerate(paths):
                reading = read_file(path, options)
                yield place, reading, pack(reading.result) if packing and reading.result else None
            return
        from concurrent.futures import as_completed

        largest_first = sorted(range(len(paths)), key=lambda place: -_size(paths[place]))
        running = {executor.submit(_read_packed, paths[place], options): place for place in largest_first}
        for done in as_completed(running):
            place, answer = running.pop(done), done.result()
            if isinstance(answer, bytes):
                yield place, Reading(paths[place], result=unpack(answer)), answer
            else:
                yield place, Reading(paths[place], problem=answer), None


def _read_packed(path: Path, options: ReadOptions) -> bytes | MandatoError | None:
    reading = read_file(path, options)
    return pack(reading.result) if reading.result else reading.problem


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


@contextmanager
def without_pauses() -> Iterator[None]:
    """Readings and findings hold no circles: to look for any while they pile up only takes time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was:
            gc.enable()
