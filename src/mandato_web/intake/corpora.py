"""A corpus read straight into the register: every text is published unconfirmed, and nobody waits for a review.

For archives that are too large to be reviewed text by text; whatever is published so says that no person confirmed it.
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from django.conf import settings
from django.db import transaction

import mandato
from mandato_web.files.services import store
from mandato_web.history.services import Author
from mandato_web.instruments.linking import linking_once
from mandato_web.instruments.models import Instrument, LanguageVersion
from mandato_web.instruments.services import create_instrument
from mandato_web.intake.folders import COMMAND
from mandato_web.intake.proposing import free_slug
from mandato_web.intake.publishing import publish_text
from mandato_web.intake.reading import reading_of

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
        readings = mandato.read_many(paths, executor=executor, carrying=bool(settings.SCHEDULER))
        yield from publish_readings(readings, author=author)


def publish_readings(readings: Iterable[mandato.Reading], *, author: Author = COMMAND) -> Iterator[Published]:
    """Each hundred is written whole or not at all; what they cite is linked when all stand."""
    waiting = iter(readings)
    with linking_once():
        while batch := list(islice(waiting, _AT_ONCE)):
            with transaction.atomic():
                done = [_publish(author, one) for one in batch]
            yield from done


def _publish(author: Author, one: mandato.Reading) -> Published:
    if one.result is None:
        return Published(one.path, [], str(one.problem))
    reading = reading_of(one.result)
    file = store(one.path.read_bytes(), name=one.path.name, media_type=reading.media_type)
    if LanguageVersion.objects.filter(file=file).exists():
        return Published(one.path, [])
    source = reading.source(one.path.name, file)
    made: dict[str, Instrument] = {}
    for printed in reading.instruments:
        made[printed["id"]] = create_instrument(
            author,
            free_slug(printed["id"]),
            printed["kind"],
            titles={printed["language"]: (printed["title"] or one.path.stem)[:500]},
            date=printed["date"] or "",
            place=printed["place"] or "",
        )
    for printed in reading.instruments:
        publish_text(author, made[printed["id"]], printed, source, neighbours=made)
    return Published(one.path, list(made.values()))
