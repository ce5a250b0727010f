"""Word's automatic numbers as printed: numbering.xml and the styles resolved, and counted along the document.

After ECMA-376 part 1, 17.9: a paragraph names a num, a num an abstractNum with nine levels; a level counts on
until a higher one does; all nums of one abstractNum count together unless one starts again by an override.
"""

from dataclasses import dataclass, field, replace

from lxml import etree

from mandato.reading.counting import FORMATS

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{W}val"
_LEVELS = 9
_BULLET = "•"


@dataclass(frozen=True, slots=True)
class Level:
    """`text` is the pattern, such as "%1.%2)"; `restart` the level after which it counts anew, 0 for never."""

    format: str = "decimal"
    text: str = "%1."
    start: int = 1
    restart: int | None = None
    legal: bool = False


@dataclass(slots=True)
class Numbering:
    """What numbering.xml defines, and the counters as the document has been walked so far."""

    levels: dict[str, dict[int, Level]] = field(default_factory=dict)
    abstract_of: dict[str, str] = field(default_factory=dict)
    overrides: dict[str, dict[int, int]] = field(default_factory=dict)
    _counters: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def next_number(self, num: str, level: int) -> str:
        """The number of the next paragraph of this list, as printed; empty where the list prints none."""
        definition = self.levels.get(num, {}).get(level)
        if definition is None:
            return ""
        counters = self._counters.setdefault(self.abstract_of.get(num, num), [None] * _LEVELS)
        self._advance(num, level, definition, counters)
        if definition.format == "bullet":
            return _BULLET
        return self._print(num, definition, counters)

    def _advance(self, num: str, level: int, definition: Level, counters: list[int | None]) -> None:
        current = counters[level]
        override = self.overrides.get(num, {}).get(level)
        if override is not None and (num, level) not in self._begun:
            counters[level] = override
        else:
            counters[level] = definition.start if current is None else current + 1
        self._begun.add((num, level))
        for deeper in range(level + 1, _LEVELS):
            restart = self.levels[num].get(deeper, Level()).restart
            if restart is None or (restart and level < restart):
                counters[deeper] = None

    def _print(self, num: str, definition: Level, counters: list[int | None]) -> str:
        printed = definition.text
        for position in range(_LEVELS):
            mark = f"%{position + 1}"
            if mark in printed:
                printed = printed.replace(mark, self._digit(num, position, definition, counters))
        return printed.strip()

    def _digit(self, num: str, position: int, definition: Level, counters: list[int | None]) -> str:
        level = self.levels[num].get(position, Level())
        value = counters[position]
        if value is None:
            value = counters[position] = level.start
        if definition.legal or level.format not in FORMATS:
            return str(value)
        return FORMATS[level.format](value)


def read_numbering(root: etree._Element | None) -> Numbering:
    numbering = Numbering()
    if root is None:
        return numbering
    abstracts = {each.get(f"{W}abstractNumId", ""): _levels(each) for each in root.iterfind(f"{W}abstractNum")}
    for num in root.iterfind(f"{W}num"):
        identity = num.get(f"{W}numId", "")
        abstract = _value(num, "abstractNumId") or ""
        levels = dict(abstracts.get(abstract, {}))
        starts = {}
        for override in num.iterfind(f"{W}lvlOverride"):
            position = _whole(override.get(f"{W}ilvl"))
            own = override.find(f"{W}lvl")
            if own is not None:
                levels[position] = _level(own)
            start = _value(override, "startOverride")
            if start is not None:
                starts[position] = _whole(start)
        numbering.levels[identity] = levels
        numbering.abstract_of[identity] = abstract
        numbering.overrides[identity] = starts
    return numbering


def _levels(abstract: etree._Element) -> dict[int, Level]:
    return {_whole(level.get(f"{W}ilvl")): _level(level) for level in abstract.iterfind(f"{W}lvl")}


def _level(element: etree._Element) -> Level:
    level = Level(
        format=_value(element, "numFmt") or "decimal",
        text=_value(element, "lvlText") or "",
        start=_whole(_value(element, "start"), 1),
        legal=element.find(f"{W}isLgl") is not None,
    )
    restart = _value(element, "lvlRestart")
    return level if restart is None else replace(level, restart=_whole(restart))


def _value(element: etree._Element, name: str) -> str | None:
    child = element.find(f"{W}{name}")
    return None if child is None else child.get(VAL)


def _whole(text: str | None, otherwise: int = 0) -> int:
    try:
        return int(text) if text else otherwise
    except ValueError:
        return otherwise
