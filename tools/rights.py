"""The matrix of rights: every address, who may open it and who may send to it.

`tests/web/rights.csv` is the table, read by people and held by `tests/web/test_rights.py`, which asks every address
as every person. `python -m tools.rights` writes it as `docs/rights.md`; `check` ends with 1 where that is not current.

An address that is new stands in the table once somebody has thought about it. `RIGHTS_SEEN=FOLDER pytest
tests/web/test_rights.py` keeps what everybody met, and `python -m tools.rights add FOLDER` adds lines for addresses
that the table lacks: read them before you commit them.
"""

import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "tests" / "web" / "rights.csv"
PAGE = ROOT / "docs" / "rights.md"

PEOPLE = (
    "visitor",
    "observer",
    "other observer",
    "focal point",
    "other focal point",
    "coordinator",
    "other coordinator",
    "editor",
    "administrator",
)
# What a cell says, and how the page says it.
SAID = {"yes": "yes", "no": "·", "sign in": "·", "hidden": "·", "-": " "}
_INTRODUCTION = """# Who may do what

Every address of the register, opened (GET) and sent to (POST), by everybody. "Other" speaks for another actor, or
observes for another organisation, than the one that the sample record belongs to. A dot: refused, led to the sign-in
page, or told that there is nothing there. Empty: the address knows no such request. An address that people reach by a
secret in a letter is open to whoever holds the secret.

That an address is open does not mean that it shows everything: what is unpublished of a state is looked for in every
answer, and found only by those whom it belongs to. The table is `tests/web/rights.csv`; `tests/web/test_rights.py`
asks every address as every person and compares. An address that the table does not know fails the test.
"""


class Row(NamedTuple):
    """`cells`: by person, what becomes of the request."""

    address: str
    method: str
    cells: tuple[str, ...]


def read_table(path: Path = TABLE) -> list[Row]:
    with path.open(newline="") as file:
        rows = csv.reader(line for line in file if line.strip() and not line.startswith("#"))
        next(rows)
        return [Row(address, method, tuple(cells)) for address, method, *cells in rows]


def write_line(row: Row) -> str:
    return ",".join((row.address, row.method, *row.cells))


def add_seen(folder: Path) -> list[Row]:
    """Lines for what was seen and is not in the table yet, put into it in order."""
    known = {(row.address, row.method): row for row in read_table()}
    seen = [json.loads((folder / f"{name}.json").read_text()) for name in PEOPLE]
    met = {tuple(key.rsplit(" ", 1)) for key in set.intersection(*map(set, seen))}
    added = [Row(*key, tuple(cells[" ".join(key)] for cells in seen)) for key in sorted(met - set(known))]
    head = ",".join(("address", "method", *PEOPLE))
    lines = [write_line(row) for row in sorted([*known.values(), *added])]
    TABLE.write_text("\n".join([head, *lines]) + "\n")
    return added


def render(rows: list[Row]) -> str:
    return _INTRODUCTION + "".join(_render_room(room, held) for room, held in _rooms(rows))


def _rooms(rows: list[Row]) -> Iterator[tuple[str, list[Row]]]:
    held: dict[str, list[Row]] = {}
    for row in rows:
        held.setdefault(row.address.split("/")[1] or "home", []).append(row)
    yield from sorted(held.items())


def _render_room(room: str, rows: list[Row]) -> str:
    head = "| address | | " + " | ".join(PEOPLE) + " |\n|---|---|" + "---|" * len(PEOPLE)
    lines = []
    for row in sorted(rows):
        if set(row.cells) != {"-"}:
            cells = " | ".join(SAID[cell] for cell in row.cells)
            address = row.address.replace("|", "\\|")
            lines.append(f"| `{address}` | {row.method} | {cells} |")
    return f"\n## {room}\n\n{head}\n" + "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["add"] and len(arguments) == 2:
        for row in add_seen(Path(arguments[1])):
            print(write_line(row))
        return 0
    page = render(read_table())
    if arguments == ["check"]:
        current = PAGE.exists() and PAGE.read_text() == page
        print("current" if current else "docs/rights.md is not current: python -m tools.rights")
        return 0 if current else 1
    PAGE.write_text(page)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
