"""A brief: a document that the register writes from its records (a national report, a hand-over), as Word and PDF."""

from dataclasses import dataclass, field
from typing import Any

from mandato.languages.documents import document_words
from mandato.publishing.documents import clean
from mandato.publishing.typesetting import typeset_pdf

__all__ = ["Brief", "BriefSection", "BriefTable", "BriefText", "brief_as_pdf"]


@dataclass(frozen=True, slots=True)
class BriefText:
    """`style`: "plain", "soft" (smaller, grey), "strong" or "item" (of a list). `link`: an address it leads to."""

    text: str
    style: str = "plain"
    link: str = ""


@dataclass(frozen=True, slots=True)
class BriefTable:
    """Rows under headers; `widths` are shares of the page, equal where none are given."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class BriefSection:
    """`level` 1 stands right below the title."""

    heading: str
    blocks: tuple[BriefText | BriefTable, ...] = ()
    level: int = 1


@dataclass(frozen=True, slots=True)
class Brief:
    """`language` is that of its words; `day` an ISO date; `source` its address, printed at the foot of every page."""

    title: str
    language: str
    day: str
    subtitle: str = ""
    source: str = ""
    wide: bool = False
    lead: tuple[BriefText | BriefTable, ...] = ()
    sections: tuple[BriefSection, ...] = field(default_factory=tuple)


def brief_as_pdf(brief: Brief) -> bytes:
    """To PDF/A-2a and PDF/UA-1. Raises `Unavailable` where Typst is not installed."""
    data = {
        "title": clean(brief.title),
        "subtitle": clean(brief.subtitle),
        "language": brief.language,
        "date": [int(number) for number in brief.day.split("-")],
        "source": brief.source,
        "wide": brief.wide,
        "page": document_words(brief.language).page,
        "lead": [_describe(block) for block in brief.lead],
        "sections": [
            {
                "heading": clean(section.heading),
                "level": section.level + 1,
                "blocks": [_describe(block) for block in section.blocks],
            }
            for section in brief.sections
        ],
    }
    return typeset_pdf("brief.typ", data, standards=["a-2a", "ua-1"])


def _describe(block: BriefText | BriefTable) -> dict[str, Any]:
    if isinstance(block, BriefTable):
        return {
            "kind": "table",
            "headers": [clean(header) for header in block.headers],
            "rows": [[clean(cell) for cell in row] for row in block.rows],
            "widths": list(block.widths or (1,) * len(block.headers)),
        }
    return {"kind": block.style, "text": clean(block.text), "link": block.link}
