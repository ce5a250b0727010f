"""An instrument as Akoma Ntoso 3.0 (OASIS LegalDocML), valid against the standard's schema.

Texts that state or agree something are a `statement`, reports and plans a `doc`. Provisions keep their ids as `eId`,
and become the element that their id names: `art_III__para_2` is an article that holds a paragraph. What leads nowhere
is a citation of an entry in the references, which says what was named.
"""

from collections.abc import Iterable, Sequence

from lxml import etree

from mandato.model import Instrument, Reference
from mandato.publishing.documents import Edition, Part, Piece, clean, destination, headers_of, lay_out, runs_of_rows

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
MEDIA_TYPE = "application/akn+xml"
_DOCS = {"report", "action-plan", "programme", "other"}
_LANGUAGES = {"en": "eng", "es": "spa", "fr": "fra", "pt": "por"}
_ELEMENTS = {
    "art": "article",
    "cl": "clause",
    "para": "paragraph",
    "subpara": "subparagraph",
    "point": "point",
    "item": "indent",
    "sec": "section",
    "chp": "chapter",
    "part": "part",
    "title": "title",
    "book": "book",
}
_UNKNOWN_DAY = "0001-01-01"


def instrument_as_akn(instrument: Instrument, edition: Edition | None = None) -> bytes:
    return _Writer(instrument, edition or Edition()).write()


class _Writer:
    def __init__(self, instrument: Instrument, edition: Edition) -> None:
        self._instrument = instrument
        self._edition = edition
        self._kind = "doc" if instrument.kind in _DOCS else "statement"
        self._ids = {provision.id for provision in instrument.provisions}
        self._mentions: dict[str, str] = {}

    def write(self) -> bytes:
        root = etree.Element("akomaNtoso", nsmap={None: NAMESPACE})
        document = _add(root, self._kind, name=self._instrument.kind)
        meta = _add(document, "meta")
        self._write_text(document)
        self._write_meta(meta)  # last: it lists what the citations mention
        _set_namespace(root)
        return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))

    def _write_text(self, document: etree._Element) -> None:
        parts = list(lay_out(self._instrument))
        front = _leading(parts, {"front"})
        preamble = _leading(parts[len(front) :], {"preambular", "formula"})
        rest = parts[len(front) + len(preamble) :]
        back = list(reversed(_leading(list(reversed(rest)), {"back", "note"})))
        rest = rest[: len(rest) - len(back)]
        preface = _add(document, "preface")
        _add(_add(preface, "p"), "docTitle").text = clean(self._instrument.title)
        for part in front:
            self._write_blocks(preface, part)
        if preamble:
            self._write_preamble(_add(document, "preamble"), preamble)
        body = _add(document, "mainBody")
        for run in runs_of_rows(rest):
            self._write_hierarchy(body, run)
        if not len(body):
            _add(body, "p")
        if back:
            conclusions = _add(document, "conclusions")
            for part in back:
                self._write_blocks(conclusions, part)

    def _write_preamble(self, preamble: etree._Element, parts: Sequence[Part]) -> None:
        recitals = None
        for part in parts:
            if part.provision.role == "formula":
                recitals = None
                formula = _add(preamble, "formula", name="enactingFormula", eId=part.provision.id)
                self._write_paragraphs(formula, part)
                continue
            if recitals is None:
                recitals = _add(preamble, "recitals", eId=self._fresh(f"recitals_{len(preamble) + 1}"))
            self._write_item(_add(recitals, "recital", eId=part.provision.id), part)

    def _write_item(self, item: etree._Element, part: Part) -> None:
        """A recital, or a point of one: number, heading, words, points."""
        _write_head(item, part)
        _words(_add(item, "p"), part.pieces, self)
        if part.children:
            points = _add(item, "blockList", eId=self._fresh(f"{part.provision.id}__list"))
            for child in part.children:
                self._write_item(_add(points, "item", eId=child.provision.id), child)

    def _write_blocks(self, parent: etree._Element, part: Part) -> None:
        """Front and closing matter: paragraphs, each with its id."""
        paragraph = _add(parent, "p", eId=part.provision.id)
        head = " ".join(piece for piece in (part.number, part.heading) if piece)
        if head:
            _add(paragraph, "b").text = head
            paragraph[-1].tail = " "
        _words(paragraph, part.pieces, self)
        for child in part.children:
            self._write_blocks(parent, child)

    def _write_paragraphs(self, parent: etree._Element, part: Part) -> None:
        _words(_add(parent, "p"), part.pieces, self)
        for child in part.children:
            self._write_blocks(parent, child)

    def _write_hierarchy(self, parent: etree._Element, run: Sequence[Part]) -> None:
        if run[0].provision.role == "row":
            self._write_table(parent, run)
            return
        part = run[0]
        element = _add(parent, *_element_of(part), eId=part.provision.id)
        _write_head(element, part)
        titled = part.provision.role == "heading" and not part.heading
        if titled:
            _words(_add(element, "heading"), part.pieces, self)
        if part.children:
            if part.pieces and not titled:
                _words(_add(_add(element, "intro"), "p"), part.pieces, self)
            for below in runs_of_rows(part.children):
                self._write_hierarchy(element, below)
        elif not titled:
            _words(_add(_add(element, "content"), "p"), part.pieces, self)

    def _write_table(self, parent: etree._Element, rows: Sequence[Part]) -> None:
        first = rows[0].provision.id
        held = _add(parent, "hcontainer", eId=self._fresh(f"{first}__rows"), name="table")
        table = _add(_add(held, "content"), "table", eId=self._fresh(f"{first}__table"))
        headers = headers_of(rows)
        numbered = any(row.number for row in rows)
        if any(headers):
            head = _add(table, "tr")
            for header in [""] * numbered + list(headers):
                _add(_add(head, "th"), "p").text = header
        for row in rows:
            self._write_row(_add(table, "tr", eId=row.provision.id), row, headers, numbered=numbered)

    def _write_row(self, line: etree._Element, row: Part, headers: Sequence[str], *, numbered: bool) -> None:
        if numbered:
            _add(_add(line, "td"), "p").text = row.number
        cells = dict(row.cells)
        for header in headers:
            _words(_add(_add(line, "td"), "p"), cells.get(header, ()), self)
        if not cells:
            _words(_add(_add(line, "td", _spanning(headers)), "p"), row.pieces, self)
        for child in row.children:
            self._write_blocks(line[-1], child)

    def link(self, reference: Reference) -> dict[str, str]:
        """The attributes of a citation."""
        href = destination(reference, self._instrument, self._edition)
        if href:
            return {"href": href}
        target = reference.target
        named = " ".join(part for part in (target.symbol or target.instrument, target.label) if part) or reference.text
        mention = self._mentions.setdefault(clean(named), self._fresh(f"mention_{len(self._mentions) + 1}"))
        return {"href": f"#{mention}", "class": reference.status}

    def _fresh(self, wanted: str) -> str:
        """An id that no provision bears."""
        found, number = wanted, 1
        while found in self._ids:
            number += 1
            found = f"{wanted}_{number}"
        self._ids.add(found)
        return found

    def _write_meta(self, meta: etree._Element) -> None:
        instrument, edition = self._instrument, self._edition
        identification = _add(meta, "identification", source="#mandato")
        work = f"/akn/{edition.country}/{self._kind}/{instrument.date or 'undated'}/{instrument.id}"
        language = _LANGUAGES.get(instrument.language, "und")
        expression = f"{work}/{language}@{edition.on or instrument.date or ''}"
        adopted = _whole_day(instrument.date)
        made = edition.on or adopted
        for level, address in (("Work", work), ("Expression", expression), ("Manifestation", f"{expression}.xml")):
            told = _add(identification, f"FRBR{level}")
            _add(told, "FRBRthis", value=f"{address}/!main" if level == "Work" else address)
            _add(told, "FRBRuri", value=address)
            if level == "Work" and edition.site:
                _add(told, "FRBRalias", name="permanent", value=edition.address_of(instrument.id))
            date, name = (adopted, "adoption") if level == "Work" else (made, "edition")
            _add(told, "FRBRdate", date=date, name="unknown" if date == _UNKNOWN_DAY else name)
            _add(told, "FRBRauthor", href="#mandato" if level == "Manifestation" else "#authors")
            if level == "Work":
                _add(told, "FRBRcountry", value=edition.country)
                _add(told, "FRBRsubtype", value=instrument.kind)
            elif level == "Expression":
                _add(told, "FRBRlanguage", language=language)
            else:
                _add(told, "FRBRformat", value=MEDIA_TYPE)
        self._write_references(_add(meta, "references", source="#mandato"))

    def _write_references(self, references: etree._Element) -> None:
        parties = "; ".join(party.acronym or party.name for party in self._instrument.parties)
        _tell(references, "Organization", "mandato", "Mandato")
        _tell(references, "Organization", "authors", parties or clean(self._instrument.title))
        for n, party in enumerate(self._instrument.parties, 1):
            _tell(references, "Organization", self._fresh(f"party_{n}"), party.name)
        for n, signatory in enumerate(self._instrument.signatories, 1):
            _tell(references, "Person", self._fresh(f"signatory_{n}"), signatory.name)
        for named, mention in self._mentions.items():
            _tell(references, "Reference", mention, named, {"name": "citation"})


def _tell(references: etree._Element, kind: str, key: str, shown: str, more: dict[str, str] | None = None) -> None:
    href = f"/ontology/{kind.lower()}/{key}"
    _add(references, f"TLC{kind}", more, eId=key, href=href, showAs=clean(shown) or key)


def _whole_day(date: str | None) -> str:
    """The first day of a date that is known to the month or the year; the standard asks for a whole one."""
    return (date + "-01-01"[len(date) - 4 :] if len(date) < 10 else date) if date else _UNKNOWN_DAY


def _element_of(part: Part) -> tuple[str, dict[str, str]]:
    prefix = part.provision.id.rpartition("__")[2].partition("_")[0]
    if prefix in _ELEMENTS and part.provision.role in ("operative", "preambular", "text", "heading"):
        return _ELEMENTS[prefix], {}
    return "hcontainer", {"name": "annex" if prefix == "annex" else part.provision.role}


def _write_head(element: etree._Element, part: Part) -> None:
    if part.number:
        _add(element, "num").text = part.number
    if part.heading:
        _add(element, "heading").text = part.heading


def _words(element: etree._Element, pieces: Iterable[Piece], writer: _Writer) -> None:
    for piece in pieces:
        if piece.reference is not None:
            _add(element, "ref", writer.link(piece.reference)).text = piece.text
        elif len(element):
            element[-1].tail = (element[-1].tail or "") + piece.text
        else:
            element.text = (element.text or "") + piece.text


def _spanning(headers: Sequence[str]) -> dict[str, str]:
    return {"colspan": str(len(headers))} if len(headers) > 1 else {}


def _leading(parts: Sequence[Part], roles: set[str]) -> list[Part]:
    """The parts at the beginning that have these roles throughout, points included."""
    found = []
    for part in parts:
        if part.provision.role not in roles or _holds_rows(part):
            break
        found.append(part)
    return found


def _holds_rows(part: Part) -> bool:
    return any(child.provision.role == "row" or _holds_rows(child) for child in part.children)


def _add(parent: etree._Element, tag: str, attributes: dict[str, str] | None = None, **more: str) -> etree._Element:
    return etree.SubElement(parent, tag, {**(attributes or {}), **more})


def _set_namespace(root: etree._Element) -> None:
    """Elements are made without their namespace, which is many times faster, and put into it at the end."""
    for element in root.iter():
        element.tag = f"{{{NAMESPACE}}}{element.tag}"
