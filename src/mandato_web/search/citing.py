"""A citation typed as people write it ("Montevideo 25 q", "A/RES/64/14", "MoU IOM 3.4.1 a") -> the address it means."""

import re

from mandato_web.search.models import Entry
from mandato_web.search.queries import name_keys
from mandato_web.search.words import fold

_LABEL_PIECE = re.compile(r"\(?(\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6})(?:bis|ter)?\)?", re.IGNORECASE)
_SEPARATORS = re.compile(r"[\s.,;()\-–]+")
# Words that only announce a label.
_ANNOUNCING = {
    "para", "paragraph", "paragraphs", "art", "article", "point", "no", "row",
    "parrafo", "articulo", "punto", "num", "inciso", "literal",
    "paragrafo", "artigo", "ponto", "alinea",
}  # fmt: skip
_CONCLUSION = {"conclusion", "conclusions", "conclusiones", "conclusao", "conclusoes"}
_CANDIDATES = 300


def resolve_citation(query: str) -> str | None:
    """The unprefixed address (`/instruments/<slug>/<eid>`) where the citation means one place; None where not."""
    query = " ".join(query.split())
    if not query or len(query) > 120:
        return None
    return _by_symbol(query) or _by_name_and_label(query)


def _by_symbol(query: str) -> str | None:
    found = (
        Entry.objects.filter(kind="instrument", label__in={query, query.upper(), query.lower()})
        .values_list("address", flat=True)
        .distinct()[:2]
    )
    return found[0] if len(found) == 1 else None


def _by_name_and_label(query: str) -> str | None:
    pieces = [piece for piece in _SEPARATORS.split(query) if piece]
    for split in range(1, len(pieces)):
        label = [piece for piece in pieces[split:] if fold(piece) not in _ANNOUNCING | _CONCLUSION]
        if label and all(_LABEL_PIECE.fullmatch(piece) for piece in label):
            name = " ".join(piece for piece in pieces[:split] if fold(piece) not in _ANNOUNCING | _CONCLUSION)
            concluded = any(fold(piece) in _CONCLUSION for piece in pieces)
            address = (_conclusion if concluded else _provision)(name, ".".join(label))
            if address:
                return address
    return None


def _provision(name: str, label: str) -> str | None:
    """The provision of that label in whichever instrument of that name has one; None where two do."""
    if not name:
        return None
    return _only("provision", name_keys(name, "instrument", _CANDIDATES), label)


def _conclusion(name: str, number: str) -> str | None:
    """The conclusion of that number in whichever meeting of that name has one; None where two do."""
    meetings = name_keys(name, "meeting", _CANDIDATES) if name else []
    return _only("conclusion", meetings, number)


def _only(kind: str, wholes: list[str], label: str) -> str | None:
    """The address of the one part that bears the label, among these wholes."""
    spelled = {label, label.upper(), label.lower()}
    entries = Entry.objects.filter(part_of__in=wholes, kind=kind, label__in=spelled) if wholes else Entry.objects.none()
    addresses = set(entries.values_list("address", flat=True))
    return addresses.pop() if len(addresses) == 1 else None
