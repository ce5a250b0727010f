"""What the whole reader finds in a document of the sample, read once a run."""

from functools import cache

from bench.accuracy.labelled_blocks import SAMPLE, Labelled
from mandato.extracting import extract_commitments, identify
from mandato.model import Commitment
from mandato.reading import read_source
from mandato.splitting import split


def commitments_of(document: Labelled) -> tuple[Commitment, ...]:
    return _read(document.name)


def inside(commitments: tuple[Commitment, ...], span: list[int]) -> list[Commitment]:
    """Those whose words begin inside a labelled paragraph."""
    return [commitment for commitment in commitments if span[0] <= commitment.span.start < span[1]]


@cache
def _read(name: str) -> tuple[Commitment, ...]:
    source = read_source((SAMPLE / f"{name}.txt").read_bytes(), f"{name}.txt")
    instruments = (identify(source, instrument) for instrument in split(source))
    return tuple(commitment for instrument in instruments for commitment in extract_commitments(source, instrument))
