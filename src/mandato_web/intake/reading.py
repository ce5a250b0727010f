"""The one door to the engine: bytes in, the reading in the fields of `mandato read --explain` out."""

import json
from typing import Any, NamedTuple

import mandato
from mandato_web.files.models import StoredFile
from mandato_web.instruments.services import TextSource


class Reading(NamedTuple):
    """`instruments` in the fields of `mandato read --explain`; spans point into `text`."""

    instruments: list[dict[str, Any]]
    text: str
    media_type: str
    reader: str

    def source(self, name: str, file: StoredFile | None) -> TextSource:
        return TextSource(self.text, file, name, self.media_type, self.reader)


def read_bytes(data: bytes, name: str, *, language: str | None = None) -> Reading:
    """Raises `mandato.Unreadable`, which says what is wrong and what to do."""
    return reading_of(mandato.read(data, name, language=language))


def reading_in(printed: str) -> Reading:
    """From what `mandato.print_in_full` printed elsewhere."""
    told = json.loads(printed)
    source = told["source"]
    return Reading(told["instruments"], source["text"], source["media_type"], told["reader"])


def reading_of(result: mandato.ReadResult) -> Reading:
    printed = mandato.result_as_json(result, reader=mandato.__version__, explain=True)
    return Reading(printed["instruments"], result.source.text, result.source.media_type, printed["reader"])
