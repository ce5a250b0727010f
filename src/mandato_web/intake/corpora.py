"""A corpus read straight into the register: every text is published unconfirmed, and nobody waits for a review.

For archives that are too large to be reviewed text by text; whatever is published so says that no person confirmed it.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _

import mandato
from mandato_web.files.models import StoredFile
from mandato_web.files.services import store_all
from mandato_web.history.services import Author
from mandato_web.instruments.bulk import NewText
from mandato_web.instruments.linking import linking_once
from mandato_web.instruments.models import Instrument, LanguageVersion
from mandato_web.instruments.services import create_instruments
from mandato_web.intake.addresses import FreeAddresses
from mandato_web.intake.folders import COMMAND
from mandato_web.intake.publishing import publish_new_texts
from mandato_web.intake.reading import Reading, reading_in, reading_of

_AT_ONCE = 100  # files that one transaction publishes


class Published(NamedTuple):
    """One file: the instruments it made, or why none. One that was published before makes none, without a problem."""

    path: Path
    instruments: list[Instrument]
    problem: str = ""


def publish_corpus(folder: Path, *, author: Author = COMMAND) -> Iterator[Published]:
    """In the order of the files' names; read by the cluster that is set, else by this machine's cores."""
    paths = mandato.find_documents([folder])
    with ExitStack() as stack:
        if settings.SCHEDULER:
            executor = stack.enter_context(mandato.cluster_at(settings.SCHEDULER))
        else:
            executor = stack.enter_context(mandato.workers_for(paths))
        carrying = bool(settings.SCHEDULER)
        printed = mandato.print_many(paths, mandato.print_in_full, executor=executor, carrying=carrying)
        yield from _publish_all(author, map(_open_printed, printed))


def publish_readings(readings: Iterable[mandato.Reading], *, author: Author = COMMAND) -> Iterator[Published]:
    """As `publish_corpus`, of what was read by whoever asks."""
    return _publish_all(author, map(_open, readings))


def _publish_all(author: Author, opened: Iterable["_Opened"]) -> Iterator[Published]:
    """Each hundred is written together; where one of them is refused, each on its own. What they cite is linked when
    all stand."""
    waiting, addresses = iter(opened), FreeAddresses()
    with linking_once():
        while batch := list(islice(waiting, _AT_ONCE)):
            yield from _publish(author, addresses, batch)


class _Opened(NamedTuple):
    """A file and what it says; either `problem` or the others say something."""

    path: Path
    problem: str = ""
    data: bytes = b""
    reading: Reading | None = None


def _open(one: mandato.Reading) -> _Opened:
    return _beside(one.path, reading_of(one.result)) if one.result else _Opened(one.path, str(one.problem))


def _open_printed(one: mandato.Printed) -> _Opened:
    return _beside(one.path, reading_in(one.text)) if one.text else _Opened(one.path, str(one.problem))


def _beside(path: Path, reading: Reading) -> _Opened:
    try:
        return _Opened(path, data=path.read_bytes(), reading=reading)
    except OSError as error:
        return _Opened(path, f"{error.strerror}.")


def _publish(author: Author, addresses: FreeAddresses, batch: Sequence[_Opened]) -> list[Published]:
    try:
        with transaction.atomic():
            return _publish_together(author, addresses, batch)
    except (ValidationError, DatabaseError) as error:
        if len(batch) == 1:
            return [Published(batch[0].path, [], _word(error))]
    return [told for one in batch for told in _publish(author, addresses, [one])]


def _publish_together(author: Author, addresses: FreeAddresses, batch: Sequence[_Opened]) -> list[Published]:
    read = [(one, one.reading) for one in batch if one.reading]
    files = store_all([(one.data, one.path.name, reading.media_type) for one, reading in read])
    known = set(LanguageVersion.objects.filter(file__in=files).values_list("file_id", flat=True))
    fresh: dict[Path, tuple[Reading, StoredFile]] = {}
    for (one, reading), file in zip(read, files, strict=True):
        if file.pk not in known:
            fresh[one.path] = reading, file
            known.add(file.pk)
    addresses.look_up(printed["id"] for reading, _file in fresh.values() for printed in reading.instruments)
    texts: dict[Path, list[NewText]] = {
        path: _make_texts(addresses, path, reading, file) for path, (reading, file) in fresh.items()
    }
    every = [text for found in texts.values() for text in found]
    create_instruments(author, [text.instrument for text in every])
    publish_new_texts(author, every)
    return [Published(one.path, [text.instrument for text in texts.get(one.path, [])], one.problem) for one in batch]


def _make_texts(addresses: FreeAddresses, path: Path, reading: Reading, file: StoredFile) -> list[NewText]:
    source = reading.source(path.name, file)
    made: dict[str, Instrument] = {}
    for printed in reading.instruments:
        made[printed["id"]] = Instrument(
            slug=addresses.give(printed["id"]),
            kind=printed["kind"],
            titles={printed["language"]: (printed["title"] or path.stem)[:500]},
            date=printed["date"] or "",
            place=printed["place"] or "",
        )
    return [NewText(made[printed["id"]], printed, source, made) for printed in reading.instruments]


def _word(error: Exception) -> str:
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    return _("The register cannot hold it: %(reason)s") % {"reason": str(error).strip()}
