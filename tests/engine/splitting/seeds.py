"""The real documents beside the repository, read once."""

from functools import cache
from pathlib import Path

import pytest

from mandato.model import Instrument, Provision, SourceText
from mandato.reading import read_source
from mandato.splitting import split

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"


@cache
def read_seed(number: str) -> tuple[SourceText, tuple[Instrument, ...]]:
    found = sorted(SEEDS.glob(f"{number}_*.txt"))
    if not found:
        pytest.skip(f"the real documents are not in {SEEDS}")
    source = read_source(found[0].read_bytes(), found[0].name)
    return source, split(source)


def by_id(instrument: Instrument) -> dict[str, Provision]:
    return {provision.id: provision for provision in instrument.provisions}


def numbers(instrument: Instrument, parent: str | None, role: str | None = None) -> list[str]:
    return [
        provision.number
        for provision in instrument.provisions
        if provision.parent == parent and provision.number is not None and (role is None or provision.role == role)
    ]
