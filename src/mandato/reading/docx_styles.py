"""What a Word paragraph's style says of it: heading level and list, by the chain of styles it is based on."""

import re
from dataclasses import dataclass

from lxml import etree

from mandato.reading.docx_numbering import VAL, W

_HEADING_NAME = re.compile(r"(?:heading|título|titulo|titre)\s*([1-9])\Z", re.IGNORECASE)
_TITLE_NAMES = {"title", "título", "titulo", "titre"}
_LONGEST_CHAIN = 12


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """`heading` is 0 for the title, 1 to 9 below it; `num` and `level` name a list of numbering.xml."""

    heading: int | None = None
    num: str | None = None
    level: int | None = None


class Styles:
    def __init__(self, root: etree._Element | None) -> None:
        found = () if root is None else root.iterfind(f"{W}style")
        self._elements = {style.get(f"{W}styleId", ""): style for style in found}
        self._resolved: dict[str, ParagraphStyle] = {}

    def of(self, identity: str | None) -> ParagraphStyle:
        if not identity:
            return ParagraphStyle()
        if identity not in self._resolved:
            self._resolved[identity] = self._resolve(identity)
        return self._resolved[identity]

    def _resolve(self, identity: str) -> ParagraphStyle:
        heading: int | None = None
        num: str | None = None
        level: int | None = None
        for style in self._chain(identity):
            heading = _heading(style) if heading is None else heading
            own_num, own_level = list_of(style.find(f"{W}pPr"))
            num = own_num if num is None else num
            level = own_level if level is None else level
        return ParagraphStyle(heading, num, level)

    def _chain(self, identity: str) -> list[etree._Element]:
        chain: list[etree._Element] = []
        following: str | None = identity
        while following in self._elements and len(chain) < _LONGEST_CHAIN:
            style = self._elements[following]
            chain.append(style)
            based = style.find(f"{W}basedOn")
            following = None if based is None else based.get(VAL)
        return chain


def list_of(properties: etree._Element | None) -> tuple[str | None, int | None]:
    """The list and its level that paragraph properties name themselves."""
    numbering = None if properties is None else properties.find(f"{W}numPr")
    if numbering is None:
        return None, None
    num, level = numbering.find(f"{W}numId"), numbering.find(f"{W}ilvl")
    return (
        None if num is None else num.get(VAL),
        None if level is None else _whole(level.get(VAL)),
    )


def outline_of(properties: etree._Element | None) -> int | None:
    """The heading level, from 1, that paragraph properties set themselves (9 in the file means body text)."""
    outline = None if properties is None else properties.find(f"{W}outlineLvl")
    level = None if outline is None else _whole(outline.get(VAL))
    return None if level is None or level > 8 else level + 1


def _heading(style: etree._Element) -> int | None:
    outline = outline_of(style.find(f"{W}pPr"))
    if outline is not None:
        return outline
    name = style.find(f"{W}name")
    spoken = "" if name is None else (name.get(VAL) or "").strip()
    numbered = _HEADING_NAME.match(spoken)
    if numbered:
        return int(numbered.group(1))
    return 0 if spoken.lower() in _TITLE_NAMES else None


def _whole(text: str | None) -> int | None:
    return int(text) if text and text.isdigit() else None
