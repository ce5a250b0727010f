"""The structure of the four seed documents against annotations: instruments, ids, labels, levels, roles, parents.

The annotations were checked by hand against the texts; they hold spans and addresses, no words.
"""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

from bench.accuracy.figures import ANNOTATIONS, SEEDS, Figure, Missing
from mandato.model import Instrument
from mandato.reading import read_source
from mandato.splitting import split

STRUCTURE = ANNOTATIONS / "seeds-structure.json"


def measure() -> list[Figure | Missing]:
    if not SEEDS.is_dir():
        return [Missing("structure of the seeds", f"the seeds are not in {SEEDS}")]
    annotated = json.loads(STRUCTURE.read_text(encoding="utf-8"))
    right = total = 0
    for path in sorted(SEEDS.glob("*.txt")):
        expected = annotated.get(sha256(path.read_bytes()).hexdigest())
        if expected is None:
            return [Missing("structure of the seeds", f"{path.name} is not the annotated file")]
        facts = describe(path)
        total += sum(1 for _ in _rows(expected))
        right += sum(1 for row in _rows(expected) if row in set(_rows(facts)))
    return [Figure("structure of the seeds", right / total, 1.0, total)]


def describe(path: Path) -> list[dict[str, Any]]:
    """What the reader makes of a file, in the shape of the annotations."""
    return [_instrument(instrument) for instrument in split(read_source(path.read_bytes(), path.name))]


def _instrument(instrument: Instrument) -> dict[str, Any]:
    return {
        "kind": instrument.kind,
        "span": list(instrument.span),
        "provisions": [
            [provision.id, provision.label, provision.level, provision.role, provision.parent, *provision.span]
            for provision in instrument.provisions
        ],
    }


def _rows(instruments: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = []
    for index, instrument in enumerate(instruments):
        rows.append((index, instrument["kind"], *instrument["span"]))
        rows.extend((index, *row) for row in instrument["provisions"])
    return rows
