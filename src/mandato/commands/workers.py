"""Processes to read many documents with, where the work is worth their start."""

import os
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Executor

_WORTH_A_POOL = 200_000  # bytes; fewer are read sooner than a second process starts


def workers_for(paths: Sequence[Path], jobs: int | None = None) -> "AbstractContextManager[Executor | None]":
    """One process a core, or `jobs` of them; none where one document, or little text, is to be read."""
    jobs = min(jobs or os.cpu_count() or 1, len(paths))
    if jobs < 2 or sum(_size(path) for path in paths) < _WORTH_A_POOL:
        return nullcontext()
    from concurrent.futures import ProcessPoolExecutor

    import_module("mandato.pipeline")  # once, before the processes part

    return ProcessPoolExecutor(max_workers=jobs)


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
