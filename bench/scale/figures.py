"""The figures of one size, and the page and picture made of several."""

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE, PICTURE = ROOT / "docs" / "scale.md", ROOT / "docs" / "pictures" / "scale.svg"


@dataclass(frozen=True)
class Figures:
    """Seconds are of processor time; megabytes of text are those added, of the database all."""

    documents: int
    added: int
    megabytes: float
    reading: float
    publishing: float
    pace: float  # of the plain pass, while these were measured
    load: float
    provisions: int = 0
    citations: int = 0
    linked: int = 0
    alone: float = 0.0  # one text as the desk publishes it
    search: float = 0.0  # milliseconds: the median, and what 19 of 20 stay under
    slow_search: float = 0.0
    audit: float = 0.0
    findings: int = 0
    asking_pace: float = 0.0  # of the plain pass, while the register was asked
    database: float = 0.0
    peak: float = 0.0
    remark: str = ""  # on how this size was measured, written into its file of figures by hand

    def told(self) -> str:
        return (
            f"  reading {1000 * self.reading / self.added:.1f} ms a document, publishing "
            f"{1000 * self.publishing / self.added:.1f} ms, one alone {1000 * self.alone:.0f} ms; search "
            f"{self.search:.1f} ms (p95 {self.slow_search:.1f}); audit {self.audit:.1f} s, {self.findings:,} findings; "
            f"{self.linked:,} of {self.citations:,} citations linked; plain pass {self.pace:.2f} and "
            f"{self.asking_pace:.2f} s; database "
            f"{self.database:,.0f} MB, largest memory {self.peak:,.0f} MB, load {self.load:.1f}"
        )


# What is drawn: a name, its unit, and the figure; a flat line means that it does not grow.
_LINES: list[tuple[str, str, Callable[[Figures], float]]] = [
    ("reading, a document", "ms", lambda one: 1000 * one.reading / one.added),
    ("publishing, a document", "ms", lambda one: 1000 * one.publishing / one.added),
    ("publishing one alone", "ms", lambda one: 1000 * one.alone),
    ("search, median", "ms", lambda one: one.search),
    ("audit, a document", "ms", lambda one: 1000 * one.audit / one.documents),
]
_DASHES = ("none", "8 4", "16 3", "2 4", "12 4 2 4")


def read_figures(path: Path) -> list[Figures]:
    return [Figures(**one) for one in json.loads(path.read_text())] if path.exists() else []


def keep_figures(path: Path, measured: Sequence[Figures]) -> None:
    path.write_text(json.dumps([asdict(one) for one in measured], indent=1))


def write_page(measured: Sequence[Figures]) -> None:
    PICTURE.write_text(_draw(measured), encoding="utf-8")
    PAGE.write_text(_describe(measured), encoding="utf-8")


def _describe(measured: Sequence[Figures]) -> str:
    rows = [
        "| documents | provisions | citations, linked | reading, ms a document | publishing many, ms each (of) | "
        "publishing one alone, ms | search, ms (p95) | audit, s (findings) | database, MB | memory, MB "
        "| plain pass, s | load |",
        "|---" * 12 + "|",
    ]
    rows += [
        f"| {one.documents:,} | {one.provisions:,} | {one.citations:,}, {one.linked:,} "
        f"| {1000 * one.reading / one.added:.1f} | {1000 * one.publishing / one.added:.1f} ({one.added:,}) "
        f"| {1000 * one.alone:.0f} | {one.search:.1f} ({one.slow_search:.1f}) "
        f"| {f'{one.audit:.0f} ({one.findings:,})' if one.audit else '–'} | {one.database:,.0f} "
        f"| {one.peak:,.0f} | {_paces(one)} | {one.load:.1f} |"
        for one in measured
    ]
    remarks = "".join(f"\n{one.documents:,} documents: {one.remark}\n" for one in measured if one.remark)
    return _PAGE.format(table="\n".join(rows), remarks=remarks, ratios=_ratios(measured), growth=_growth(measured))


def _paces(one: Figures) -> str:
    return ", ".join(f"{pace:.2f}" for pace in (one.pace, one.asking_pace) if pace)


def _growth(measured: Sequence[Figures]) -> str:
    """What ten times the documents make of each figure, from the first size that has it to the last."""
    lines = []
    for name, _unit, read in _LINES:
        told = [one for one in measured if read(one)]
        if len(told) > 1:
            first, last = told[0], told[-1]
            power = math.log(read(last) / read(first)) / math.log(last.documents / first.documents)
            lines.append(f"- {name}: {10**power:.1f} times")
    return "\n".join(lines)


def _ratios(measured: Sequence[Figures]) -> str:
    lines = []
    for before, after in pairwise(measured):
        told = [
            f"{name} {read(after) / read(before):.2f}" for name, _unit, read in _LINES if read(after) and read(before)
        ]
        lines.append(f"- from {before.documents:,} to {after.documents:,} documents: {', '.join(told)}")
    return "\n".join(lines)


def _draw(measured: Sequence[Figures]) -> str:
    width, height, left, top = 760, 380, 70, 30
    inner, deep = width - left - 220, height - top - 60
    values = [read(one) for _name, _unit, read in _LINES for one in measured if read(one)]
    low = math.floor(math.log10(max(min(values), 0.01)))
    high = max(math.ceil(math.log10(max(values))), low + 1)
    first, last = math.log10(measured[0].documents), math.log10(measured[-1].documents)
    span = (last - first) or 1

    def x(one: Figures) -> float:
        return left + inner * (math.log10(one.documents) - first) / span

    def y(value: float) -> float:
        return top + deep * (high - math.log10(max(value, 0.01))) / (high - low)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-labelledby="t d" '
        'font-family="sans-serif" font-size="13" fill="#1d2b36">',
        '<title id="t">What a document, a search and an audit cost as the register grows</title>',
        '<desc id="d">Milliseconds of processor time against the number of documents, both in powers of ten; the '
        "figures stand in the table below.</desc>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
    ]
    for power in range(low, high + 1):
        at = y(10.0**power)
        parts.append(f'<line x1="{left}" x2="{left + inner}" y1="{at:.0f}" y2="{at:.0f}" stroke="#d5dce2"/>')
        parts.append(f'<text x="{left - 8}" y="{at + 4:.0f}" text-anchor="end">{10.0**power:g} ms</text>')
    for one in measured:
        parts.append(f'<text x="{x(one):.0f}" y="{top + deep + 22}" text-anchor="middle">{one.documents:,}</text>')
    parts.append(f'<text x="{left + inner / 2:.0f}" y="{top + deep + 46}" text-anchor="middle">documents</text>')
    ends = _apart([y(_last(read, measured)) for _name, _unit, read in _LINES])
    for (name, unit, read), dashes, end in zip(_LINES, _DASHES, ends, strict=True):
        told = [one for one in measured if read(one)]
        points = " ".join(f"{x(one):.0f},{y(read(one)):.0f}" for one in told)
        parts.append(
            f'<polyline points="{points}" fill="none" stroke="#0b5c8a" stroke-width="2" stroke-dasharray="{dashes}"/>'
        )
        parts += [f'<circle cx="{x(one):.0f}" cy="{y(read(one)):.0f}" r="4" fill="#0b5c8a"/>' for one in told]
        parts.append(
            f'<text x="{left + inner + 10}" y="{end + 4:.0f}">{name}: {_last(read, measured):.1f} {unit}</text>'
        )
    return "\n".join([*parts, "</svg>", ""])


def _last(read: Callable[[Figures], float], measured: Sequence[Figures]) -> float:
    return next((read(one) for one in reversed(measured) if read(one)), 0.0)


def _apart(places: Sequence[float], least: float = 17) -> list[float]:
    """Labels that would stand on one another are moved down."""
    moved = list(places)
    last = -math.inf
    for place in sorted(range(len(places)), key=lambda one: places[one]):
        moved[place] = last = max(places[place], last + least)
    return moved


_PAGE = """# How it grows

Written by `python -m bench.scale --write` (`make bench-scale`); do not edit. The documents are made up:
resolutions of eight paragraphs that cite one another and promise things by a day; one citation in twenty leads to a
paragraph that is not there, and the audit must find it. Everything ran in one process, and its processor time is what
is told, because the machine did other work as well: the load says how much, and the plain pass, one regular expression
over the same text, how fast the machine was then. *Publishing many* is `mandato-web take-in FOLDER --publish`, a
hundred files a transaction, what they cite linked at the end; *one alone* is the desk's way, its reading with it and
the audit after it left out. Searches are of one word, several, a phrase, a symbol, and a word that is nowhere. Sizes
not in the table were not measured.

![What a document, a search and an audit cost as the register grows](pictures/scale.svg)

{table}
{remarks}
Ten times the documents make of each, from the smallest size to the largest (1 means that it does not grow; the audit
is told per document):

{growth}

Publishing one alone grows because the names of all texts are looked at for what changed, and every citation that found
nothing so far is tried again. A search grows with the entries that hold its words.

Beside the size before, in processor time (1 means that it does not grow; the audit is told per document):

{ratios}
"""
