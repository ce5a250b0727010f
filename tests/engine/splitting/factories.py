"""Small texts in, what the splitter makes of them out."""

from mandato.model import Instrument, Provision, SourceText
from mandato.splitting import split
from mandato.splitting.blocks import Block
from mandato.splitting.paragraphs import make_blocks


def source_of(text: str, name: str = "text.txt") -> SourceText:
    return SourceText(name, "0" * 64, "text/plain", text)


def blocks_of(text: str, language: str = "en") -> list[Block]:
    return make_blocks(source_of(text), language)


def read(text: str, language: str | None = "en") -> tuple[Instrument, ...]:
    return split(source_of(text), language=language)


def read_one(text: str, language: str | None = "en") -> Instrument:
    (instrument,) = read(text, language)
    return instrument


def outline(instrument: Instrument) -> list[tuple[str, str | None]]:
    """Ids and labels of what is numbered."""
    return [(provision.id, provision.label) for provision in instrument.provisions if provision.number is not None]


def by_id(instrument: Instrument) -> dict[str, Provision]:
    return {provision.id: provision for provision in instrument.provisions}
