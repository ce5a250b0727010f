"""A read result as text for people at a terminal."""

from collections import Counter
from collections.abc import Iterator

from mandato.model import Instrument, Provision, ReadResult

_SHOWN = {"heading", "preambular", "operative", "row", "text", "formula"}
_LABEL_WIDTH = 12
_ROLE_WIDTH = 10


def result_as_table(result: ReadResult, *, width: int = 100) -> str:
    """Lines of at most `width` characters: what the file holds, then each instrument's provisions."""
    return "\n".join(_lines(result, width)) + "\n"


def _lines(result: ReadResult, width: int) -> Iterator[str]:
    source = result.source
    pages = f", {len(source.pages)} pages" if source.pages else ""
    yield f"{source.name}: {len(source.text)} characters{pages}, {_count(len(result.instruments), 'instrument')}"
    for note in source.notes:
        yield f"  note: {note.text}"
    for instrument in result.instruments:
        yield ""
        yield from _instrument_lines(instrument, width)


def _instrument_lines(instrument: Instrument, width: int) -> Iterator[str]:
    when = ", ".join(part for part in (instrument.date, instrument.place) if part) or "undated"
    yield f"{instrument.title}"
    yield f"  {instrument.kind} · {instrument.language} · {when} · {instrument.id}"
    for party in instrument.parties:
        yield f"  party: {party.name}" + (f" ({party.acronym})" if party.acronym else "")
    for signatory in instrument.signatories:
        details = ", ".join(part for part in (signatory.capacity, signatory.party) if part)
        yield f"  signed: {signatory.name}" + (f" ({details})" if details else "")
    if instrument.term is not None:
        yield f"  {_term_line(instrument)}"
    yield f"  {_summary(instrument)}"
    yield ""
    bound = Counter(commitment.provision for commitment in instrument.commitments)
    cited = Counter(reference.provision for reference in instrument.references)
    for provision in instrument.provisions:
        if provision.role in _SHOWN:
            yield _provision_line(provision, bound[provision.id], cited[provision.id], width)
    for note in instrument.notes:
        yield f"  note: {note.text}"


def _term_line(instrument: Instrument) -> str:
    term = instrument.term
    assert term is not None
    facts = {
        "in force": term.in_force,
        "for": "an indefinite time" if term.indefinite else term.duration,
        "renewal": term.renewal,
        "expires": term.expires,
        "object by": term.notice_by,
    }
    return "term: " + ", ".join(f"{name} {value}" for name, value in facts.items() if value)


def _summary(instrument: Instrument) -> str:
    roles = Counter(provision.role for provision in instrument.provisions)
    counted = [f"{number} {role}" for role, number in roles.most_common()]
    status = Counter(reference.status for reference in instrument.references)
    cited = ", ".join(f"{number} {name}" for name, number in status.most_common())
    found = f"{_count(len(instrument.commitments), 'commitment')}; {_count(len(instrument.references), 'citation')}"
    return f"provisions: {', '.join(counted) or 'none'}; {found}" + (f" ({cited})" if cited else "")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _provision_line(provision: Provision, bound: int, cited: int, width: int) -> str:
    words = provision.text
    if provision.cells:
        words = " / ".join(cell.text for cell in provision.cells)
    if provision.heading and provision.role != "heading":
        words = f"{provision.heading}: {words}"
    marks = f"  [{bound} commitment{'s' * (bound != 1)}]" * bool(bound) + f"  [cites {cited}]" * bool(cited)
    start = f"  {provision.label or '':{_LABEL_WIDTH}} {provision.role:{_ROLE_WIDTH}} "
    room = max(20, width - len(start) - len(marks))
    words = " ".join(words.split())
    return start + (words if len(words) <= room else words[: room - 1] + "…") + marks
