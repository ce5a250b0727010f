"""An instrument laid out as documents print it: its provisions as a tree, their words cut at the citations.

All formats of documents are written from this layout, so that none of them loses a provision or a link.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from mandato.languages.documents import DocumentWords, document_words
from mandato.model import Instrument, Provision, Reference, Resolved, Span

# Characters that XML 1.0 forbids (its production 2), and half surrogates.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Edition:
    """What a document says of itself beside the words of the instrument.

    `site` is the beginning of permanent addresses ("https://register.example"), empty where there is none; `on` the ISO
    day of the edition; `standing` a sentence on what the text is (a restatement, say); `country` the part of Akoma
    Ntoso addresses that names who legislates: "zz" where no state does alone.
    """

    site: str = ""
    citation: str = ""
    standing: str = ""
    on: str | None = None
    country: str = "zz"

    def address_of(self, instrument: str, provision: str | None = None) -> str:
        """The permanent address; empty without a site."""
        if not self.site:
            return ""
        address = f"{self.site.rstrip('/')}/instruments/{instrument}"
        return f"{address}/{provision}" if provision else address


class Piece(NamedTuple):
    """A run of words; `reference` where they cite."""

    text: str
    reference: Reference | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A provision with its words in pieces (a row's by cell) and what stands under it."""

    provision: Provision
    pieces: tuple[Piece, ...]
    cells: tuple[tuple[str, tuple[Piece, ...]], ...]
    children: tuple["Part", ...]

    @property
    def heading(self) -> str:
        return clean(self.provision.heading or "")

    @property
    def number(self) -> str:
        return clean(self.provision.number or "")


def lay_out(instrument: Instrument) -> tuple[Part, ...]:
    """The top of the tree, in the order of the text. What has no parent before it stands at the top."""
    below: dict[str | None, list[Provision]] = defaultdict(list)
    seen: set[str] = set()
    for provision in instrument.provisions:
        below[provision.parent if provision.parent in seen else None].append(provision)
        seen.add(provision.id)
    cited: dict[str, list[Reference]] = defaultdict(list)
    for reference in instrument.references:
        cited[reference.provision].append(reference)
    return tuple(_part(one, below, cited) for one in below[None])


def _part(provision: Provision, below: dict[str | None, list[Provision]], cited: dict[str, list[Reference]]) -> Part:
    references = cited.get(provision.id, ())
    return Part(
        provision,
        tuple(_cut(provision.text, provision.segments, references)),
        tuple((clean(cell.header), _cut_cell(cell.text, cell.span, references)) for cell in provision.cells or ()),
        tuple(_part(one, below, cited) for one in below.get(provision.id, ())),
    )


def _cut_cell(text: str, span: Span, references: Sequence[Reference]) -> tuple[Piece, ...]:
    """A cell that stands in several stretches of the page is left whole: where its lines were joined is not kept."""
    whole = span.end - span.start == len(text)
    return tuple(_cut(text, (span,), references if whole else ()))


def _cut(text: str, segments: Sequence[Span], references: Iterable[Reference]) -> Iterator[Piece]:
    """`text` at the citations that stand in it; of two that share words the first is kept."""
    at = 0
    for start, end, reference in sorted(_placed(text, segments, references), key=lambda one: (one[0], -one[1])):
        if start < at or end <= start:
            continue
        if start > at:
            yield Piece(clean(text[at:start]))
        yield Piece(clean(text[start:end]), reference)
        at = end
    if at < len(text):
        yield Piece(clean(text[at:]))


def _placed(
    text: str, segments: Sequence[Span], references: Iterable[Reference]
) -> Iterator[tuple[int, int, Reference]]:
    """Citations as offsets in `text`, in which the segments are joined by one space or by nothing."""
    pieces = []
    offset = 0
    for start, end in segments:
        if offset and text[offset : offset + 1] == " ":
            offset += 1
        pieces.append((offset, start, end))
        offset += end - start
    for reference in references:
        inside = [
            (offset + max(0, reference.span.start - start), offset + min(reference.span.end, end) - start)
            for offset, start, end in pieces
            if reference.span.start < end and reference.span.end > start
        ]
        if inside:
            yield inside[0][0], inside[-1][1], reference


def lay_out_for_print(instrument: Instrument) -> tuple[Part, ...]:
    """As `lay_out`, without what a printed page says anyway: the title again, a plain table's head above the table."""
    title = _bare(instrument.title)
    return tuple(
        told
        for part in lay_out(instrument)
        if _bare(part.provision.text) != title
        for told in _without_table_head(part)
    )


def _without_table_head(part: Part) -> tuple[Part, ...]:
    """A heading that prints the columns of its rows between bars gives way to the rows."""
    if part.provision.role == "heading" and not part.number and "|" in part.provision.text:
        printed = [_bare(cell) for cell in part.provision.text.split("|") if cell.strip()]
        if printed == [_bare(header) for header in headers_of(part.children)]:
            return part.children
    return (part,)


def _bare(text: str) -> str:
    return " ".join(text.split()).casefold()


def shorten(text: str, longest: int) -> str:
    """At the end of a word, with an ellipsis where something is left out."""
    if len(text) <= longest:
        return text
    kept = text[: longest - 1]
    at_word = kept.rpartition(" ")[0] if not text[longest - 1].isspace() else kept
    return (at_word or kept).rstrip(" ,;:.–—-") + "…"


def clean(text: str) -> str:
    """Without the characters that no document may hold."""
    return _FORBIDDEN.sub("", text)


def destination(reference: Reference, instrument: Instrument, edition: Edition) -> str:
    """Where a citation leads: "#id" inside the same text, a permanent address outside it; empty where nowhere."""
    target: Resolved | None = reference.resolved if reference.status == "resolved" else None
    if target is None:
        return ""
    if target.instrument == instrument.id and target.provision:
        return f"#{target.provision}"
    return edition.address_of(target.instrument, target.provision)


def cite(instrument: Instrument, edition: Edition) -> str:
    """The edition's citation, else the title with its date."""
    written = write_date(instrument.date, instrument.language)
    return clean(edition.citation) or ", ".join(part for part in (clean(instrument.title), written) if part)


def write_date(date: str | None, language: str) -> str:
    """An ISO date, reduced to a month or a year where it is so, in words."""
    found = _PARTIAL_DATE.fullmatch(date or "")
    if found is None:
        return ""
    year, month, day = found.groups()
    words: DocumentWords = document_words(language)
    if month is None:
        return year
    name = words.months[int(month) - 1]
    if day is None:
        return words.month.format(month=name, year=year)
    return words.date.format(day=int(day), month=name, year=year)


def runs_of_rows(parts: Iterable[Part]) -> Iterator[tuple[Part, ...]]:
    """Parts one by one, but rows that follow each other together: a table."""
    rows: list[Part] = []
    for part in parts:
        if part.provision.role == "row":
            rows.append(part)
            continue
        if rows:
            yield tuple(rows)
            rows = []
        yield (part,)
    if rows:
        yield tuple(rows)


def headers_of(rows: Sequence[Part]) -> tuple[str, ...]:
    """The columns of a table: every header of its rows, in the order in which they are met."""
    return tuple(dict.fromkeys(header for row in rows for header, _ in row.cells))
