"""The text of a draft as people type it, paragraph by paragraph, and back; which paragraph is which after an edit.

A paragraph keeps its key through every edit, whatever number it bears. Typed text: a paragraph a line or more, an empty
line or a number ("3.", "3.1.", "a)") begins the next, "# " begins a heading.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from mandato_web.consultations.anchoring import tidy

_NUMBERED = re.compile(
    r"(?:(\d{1,3}(?:\.\d{1,3}){0,3})[.)]|(\d{1,3}(?:\.\d{1,3}){1,3})|\(?([a-z]{1,2}|[ivxl]{1,5})\))\s+(?=\S)"
)
_WORD = re.compile(r"\w{3,}")
_SAME_MATTER = 0.45
_SAME_NUMBER = 0.2


class Line(NamedTuple):
    """A paragraph as typed. `number` is how it is cited: "3", "3.a"; empty for a heading and what bears none."""

    text: str
    number: str = ""
    heading: bool = False


@dataclass(frozen=True)
class Part:
    """A paragraph of a draft, in each of its languages."""

    key: str
    number: str = ""
    heading: bool = False
    texts: dict[str, str] = field(default_factory=dict)

    @classmethod
    def from_json(cls, held: dict[str, Any]) -> "Part":
        return cls(held["key"], held["number"], held["heading"], held["texts"])

    def as_json(self) -> dict[str, Any]:
        return {"key": self.key, "number": self.number, "heading": self.heading, "texts": self.texts}

    @property
    def eid(self) -> str:
        """Its address in the instrument that the draft becomes."""
        if self.heading or not self.number:
            return f"{'heading' if self.heading else 'text'}_{self.key.removeprefix('p')}"
        first, *points = self.number.split(".")
        return "__".join([f"para_{first}", *(f"point_{one}" for one in points)])


def read_lines(typed: str) -> list[Line]:
    """Empty text has none."""
    lines: list[Line] = []
    words: list[str] = []
    number, last, heading = "", "", False

    def close() -> None:
        if words:
            lines.append(Line(tidy(" ".join(words)), number, heading))
            words.clear()

    for row in typed.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        row = row.strip()
        begins = _NUMBERED.match(row)
        if row and not row.startswith("# ") and not begins:
            words.append(row)
            continue
        close()
        number, heading = "", row.startswith("# ")
        if heading:
            words.append(row[2:])
            close()
            number, heading = "", False
        elif begins:
            plain, dotted, letter = begins.groups()
            number = plain or dotted or (f"{last}.{letter}" if last else letter)
            last = (plain or dotted) or last
            words.append(row[begins.end() :])
    close()
    return lines


def write_lines(parts: Sequence[Part], language: str) -> str:
    """As `read_lines` reads it."""
    written = []
    for part in parts:
        text = part.texts.get(language, "")
        if not text:
            continue
        if part.heading:
            written.append(f"# {text}")
        elif part.number:
            own = part.number.rsplit(".", 1)[-1]
            written.append(f"{own}) {text}" if own.isalpha() else f"{part.number}. {text}")
        else:
            written.append(text)
    return "\n\n".join(written)


def apply_lines(parts: Sequence[Part], lines: Sequence[Line], language: str, *, next_key: int) -> list[Part]:
    """The draft with this text in this language. What another language alone still says stays where it stood."""
    keys = _match(parts, lines, language)
    by_key = {part.key: part for part in parts}
    written = []
    for place, line in enumerate(lines):
        known = by_key.get(keys.get(place, ""))
        if known is None:
            known = Part(f"p{next_key}")
            next_key += 1
        texts = {**known.texts, language: line.text}
        written.append(replace(known, number=line.number, heading=line.heading, texts=texts))
    return _keep_others(parts, written, language)


def _keep_others(parts: Sequence[Part], written: list[Part], language: str) -> list[Part]:
    places = {part.key: place for place, part in enumerate(written)}
    after: dict[int, list[Part]] = {}
    last = -1
    for part in parts:
        if part.key in places:
            last = places[part.key]
            continue
        texts = {code: text for code, text in part.texts.items() if code != language and text}
        if texts:
            after.setdefault(last, []).append(replace(part, texts=texts))
    merged = list(after.get(-1, []))
    for place, part in enumerate(written):
        merged += [part, *after.get(place, [])]
    return merged


def _match(parts: Sequence[Part], lines: Sequence[Line], language: str) -> dict[int, str]:
    """For each line the key of the paragraph that it is: the same words in order, then alike, then the same number."""
    old = [(part.key, part.number, part.texts[language]) for part in parts if part.texts.get(language)]
    taken: dict[int, str] = {}
    matcher = SequenceMatcher(None, [text for _, _, text in old], [line.text for line in lines], autojunk=False)
    for block in matcher.get_matching_blocks():
        taken |= {block.b + step: old[block.a + step][0] for step in range(block.size)}
    used = set(taken.values())
    free = [one for one in old if one[0] not in used]
    waiting = [place for place in range(len(lines)) if place not in taken]
    pairs = []
    for place in waiting:
        for order, (key, number, text) in enumerate(free):
            alike = _likeness(text, lines[place].text)
            same_number = bool(number) and number == lines[place].number
            if alike >= _SAME_MATTER or (same_number and alike >= _SAME_NUMBER):
                pairs.append((-alike - (0.1 if same_number else 0), place, order, key))
    for _alike, place, _order, key in sorted(pairs):
        if place not in taken and key not in used:
            taken[place] = key
            used.add(key)
    without = {(part.number, part.heading): part.key for part in reversed(parts)
               if part.key not in used and not part.texts.get(language) and part.number}  # fmt: skip
    for place in waiting:
        key = without.get((lines[place].number, lines[place].heading), "")
        if place not in taken and key and key not in used:
            taken[place] = key
            used.add(key)
    _match_unnumbered(parts, lines, language, taken, used)
    return taken


def _match_unnumbered(
    parts: Sequence[Part], lines: Sequence[Line], language: str, taken: dict[int, str], used: set[str]
) -> None:
    """Headings and text without number, in a language that is new: by their order between the same neighbours."""
    for heading in (True, False):
        held = [part.key for part in parts if not part.number and part.heading == heading
                and not part.texts.get(language) and part.key not in used]  # fmt: skip
        asked = [place for place, line in enumerate(lines)
                 if not line.number and line.heading == heading and place not in taken]  # fmt: skip
        if len(held) == len(asked):
            taken |= dict(zip(asked, held, strict=True))
            used |= set(held)


def _likeness(first: str, second: str) -> float:
    a, b = Counter(_WORD.findall(first.casefold())), Counter(_WORD.findall(second.casefold()))
    return 2 * (a & b).total() / max(1, a.total() + b.total())
