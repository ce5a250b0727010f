"""Document symbols of the organs of the United Nations and of treaty bodies: A/RES/64/14, S/PRST/2012/19."""

import re
from collections.abc import Iterator

from mandato.extracting.citations.coded_acts import coded_act, find_health_acts
from mandato.extracting.citations.mentions import Named

# First segments of symbols in use, after the guides to symbols of the Dag Hammarskjöld Library.
SERIES = frozenset(
    re.findall(
        r"\S+",
        "A S E T ST PRST DP DC CD AT HSP TD ID HS LC DTCD UNEP UNCTAD UNFPA UNITAR UNHCR UNODC ECE ESA EP ES "
        "ESCAP ECA ECLAC LCL ECWA CEDAW CRPD CCPR CAT CERD CRC CMW CED HRI FCCC CBD CITES ICCD CTOC CAC COP "
        "CMP CCW BWC NPT CONF IDB GC CCM ATT PBC PC WHA EB ICC GOV TRANS ENERGY STAT PPP MP WGE ICEF JIU ACC "
        "CEB INCB OEA AG CP CG ISBA SPLOS APLC UNEA UNW SP TRADE DIP LOS WFP GEF IPBES IPCC ICAO IMO MEPC MSC "
        "LEG HRC OP CM AHG",
    )
)
SEGMENT = r"[A-Za-z0-9][A-Za-z0-9\-]*(?:\.[A-Za-z0-9]+)*"
SYMBOL = re.compile(
    rf"[A-Z]{{1,9}}(?:[.\-][A-Z0-9]+)*(?:/{SEGMENT}){{1,9}}"
    r"(?:\s?\((?:(?:19|20)\d\d|(?:E?S-)?[IVXL]+|Part\s[IVX]+)\))?"
)
FOLLOWER = re.compile(
    r"(?:,?\s+(?:and|y|et|e)\s+|,\s*)((?:Add|Corr|Rev|Amend)\.\d+(?:/(?:Add|Corr|Rev)\.\d+)*)|[-–](\d+)\b"
)
SESSION = re.compile(r"E?S-\d+$")  # "S-17/1" is the number of an act
CONCEPTS = {"RES": "resolution", "DEC": "decision", "PRST": "statement"}


def find_symbols(text: str) -> Iterator[Named]:
    """Yields each symbol, and each addendum or corrigendum elided after it ("A/63/30 and Corr.1")."""
    slash = text.find("/")
    while slash >= 0:
        start = _step_back(text, slash)
        found = SYMBOL.match(text, start) if start < slash else None
        if found is not None and _is_symbol(text, found):
            yield from _with_followers(text, found)
            slash = text.find("/", found.end())
            continue
        coded = coded_act(text, start, slash) if start < slash else None
        if coded:
            yield coded
        slash = text.find("/", coded.end if coded else slash + 1)
    yield from find_health_acts(text)


def _step_back(text: str, slash: int) -> int:
    start = slash
    while start > 0 and slash - start < 24 and (text[start - 1].isalnum() or text[start - 1] in ".-"):
        start -= 1
    return start


def _is_symbol(text: str, found: re.Match[str]) -> bool:
    segments = found.group().split("/")
    first = re.split(r"[.\-]", segments[0])[0]
    if (
        first not in SERIES
        or SESSION.match(segments[0])
        or text[max(0, found.start() - 1) : found.start()] in ("/", "@")
    ):
        return False
    return any(character.isdigit() for character in "".join(segments[1:]))


def _with_followers(text: str, found: re.Match[str]) -> Iterator[Named]:
    symbol = tidy_symbol(found.group())
    concept = next((CONCEPTS[part] for part in symbol.split("/") if part in CONCEPTS), "document")
    group = found.start()
    yield Named(found.start(), found.end(), found.start(), None, symbol, "symbol", concept, group)
    base, end = symbol, found.end()
    while follower := FOLLOWER.match(text, end):
        part = follower.group(1)
        if part is None:
            yield from _range(symbol, follower, group, concept)
            return
        symbol = f"{base}/{part}"
        yield Named(
            follower.start(follower.lastindex or 1), follower.end(), group, None, symbol, "symbol", concept, group
        )
        end = follower.end()


def _range(symbol: str, follower: re.Match[str], group: int, concept: str) -> Iterator[Named]:
    """ "Add.1-3": the members after the first."""
    stem, _, first = symbol.rpartition(".")
    last = int(follower.group(2))
    if not first.isdigit() or not stem.endswith(("Add", "Corr")) or not int(first) < last < int(first) + 50:
        return
    for number in range(int(first) + 1, last + 1):
        at = (follower.start(), follower.end())
        yield Named(*at, group, None, f"{stem}.{number}", "symbol", concept, group)


def tidy_symbol(printed: str) -> str:
    """One spelling of a symbol: one space before its brackets, none elsewhere, no full stop of the sentence."""
    return "".join(printed.split()).rstrip(".-").replace("(", " (")
