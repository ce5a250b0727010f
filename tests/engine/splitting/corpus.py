"""Real agreements, charters and declarations beside the repository, read once."""

from functools import cache
from pathlib import Path

import pytest

from mandato.model import Instrument, SourceText
from mandato.reading import read_source
from mandato.splitting import split

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus"


@cache
def read_world(name: str) -> tuple[SourceText, tuple[Instrument, ...]]:
    path = CORPUS / "world" / name
    if not path.exists():
        pytest.skip(f"the real documents are not in {CORPUS}")
    source = read_source(path.read_bytes(), path.name)
    return source, split(source)


def articles(instrument: Instrument) -> list[str]:
    """Numbers of the articles of the body."""
    return [
        provision.number or ""
        for provision in instrument.provisions
        if provision.id.split("__")[-1].startswith("art_")
        and provision.level == 1
        and not provision.id.startswith("annex")
    ]
