"""Countries as tiles of one size, each about where it lies: a map on which a small state is as plain as a large one."""

from collections.abc import Mapping
from typing import Any, NamedTuple

SIZE = 56
_COLUMNS = 9
PLACES = {
    "MX": (0, 0), "CU": (3, 0), "DO": (4, 0), "PT": (6, 0), "ES": (7, 0), "AD": (8, 0),
    "GT": (0, 1), "HN": (1, 1),
    "SV": (0, 2), "NI": (1, 2),
    "CR": (1, 3), "PA": (2, 3), "CO": (3, 3), "VE": (4, 3),
    "EC": (2, 4), "PE": (3, 4), "BR": (4, 4),
    "BO": (3, 5), "PY": (4, 5),
    "CL": (3, 6), "AR": (4, 6), "UY": (5, 6),
}  # fmt: skip


class Tile(NamedTuple):
    """`x` and `y` of its corner in units of the drawing; `mark` is its style: "first", "again" or empty.

    `figure` is a short number under the code, or empty.
    """

    code: str
    name: Any
    words: Any
    mark: str
    x: int
    y: int
    figure: str = ""


class TileMap(NamedTuple):
    tiles: list[Tile]
    width: int
    height: int


def draw_tiles(marked: Mapping[str, tuple[Any, ...]]) -> TileMap:
    """`marked`: by ISO 3166 code, (name, words, mark) or (name, words, mark, figure).

    Countries without a place of their own stand in a row below; where none has one, that row is all.
    """
    places = dict(PLACES) if set(marked) & set(PLACES) else {}
    rows = 1 + max((row for _column, row in places.values()), default=-1)
    for n, code in enumerate(sorted(set(marked) - set(PLACES))):
        places[code] = (n % _COLUMNS, rows + n // _COLUMNS)
    tiles = []
    for code, (column, row) in places.items():
        name, words, mark, *figure = marked.get(code, ("", "", ""))
        tiles.append(Tile(code, name, words, mark, column * SIZE + 2, row * SIZE + 2, *figure))
    deepest = 1 + max(row for _column, row in places.values())
    return TileMap(tiles, _COLUMNS * SIZE, deepest * SIZE)
