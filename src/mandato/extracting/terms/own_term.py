"""An agreement's provisions in, its own term out."""

from datetime import date
from typing import NamedTuple

from mandato.extracting.terms.clauses import Clause, own_clauses
from mandato.extracting.terms.ending import Ending, read_ending
from mandato.extracting.terms.entry import Entry, read_entry
from mandato.extracting.terms.run import Renewal, Run, read_run
from mandato.model import Denunciation, Instrument, Note, SourceText, Span, Term, Why
from mandato.scheduling import Duration, bounds, shift

_AGREEMENTS = frozenset({"memorandum", "agreement", "treaty"})


class ReadTerm(NamedTuple):
    """`notes` tell what was inferred and not read."""

    term: Term | None
    notes: tuple[Note, ...] = ()


def extract_term(source: SourceText, instrument: Instrument) -> ReadTerm:
    """None for an instrument that is no agreement, or that neither has a date nor speaks of its term."""
    if instrument.kind not in _AGREEMENTS:
        return ReadTerm(None)
    code = instrument.language
    clauses = list(own_clauses(instrument))
    entry = _first_entry(clauses, code)
    run = read_run(clauses, code)
    ending = read_ending(clauses, code, renews=run.renewal == "automatic", read=_places(run))
    if not (entry or run.whys or ending.whys or instrument.date):
        return ReadTerm(None)
    return _assemble(instrument, entry, run, ending)


def _places(run: Run) -> set[Span]:
    return {why.span for _, why in run.whys if why.span}


def _first_entry(clauses: list[Clause], code: str) -> Entry | None:
    return next((entry for clause in clauses if (entry := read_entry(clause, code))), None)


def _assemble(instrument: Instrument, entry: Entry | None, run: Run, ending: Ending) -> ReadTerm:
    notes: list[Note] = []
    started = _in_force(instrument, entry, notes)
    renewal = _renewal(run, notes)
    period = _renewal_period(run, notes)
    expires = _expires(started, run)
    notice_by = _notice_by(expires, ending.objection)
    whys = ((("entry_into_force", entry.why),) if entry else ()) + run.whys + ending.whys
    term = Term(
        entry_into_force=entry.entry if entry else None,
        in_force=started.isoformat() if started else None,
        duration=_iso(run.duration),
        indefinite=run.indefinite,
        minimum=_iso(run.minimum),
        renewal=renewal,
        renewal_period=_iso(period),
        objection_notice=_iso(ending.objection),
        denunciation=Denunciation(_iso(ending.notice), _iso(ending.effect_after)),
        expires=expires.isoformat() if expires else None,
        notice_by=notice_by.isoformat() if notice_by else None,
        whys=(*whys, *_inferred(notes, instrument)),
    )
    return ReadTerm(term, tuple(notes))


def _iso(duration: Duration | None) -> str | None:
    return duration.to_iso() if duration else None


def _in_force(instrument: Instrument, entry: Entry | None, notes: list[Note]) -> date | None:
    """The day itself where it follows from the text; entry on notifications or deposits happens outside it."""
    if entry and entry.on_date:
        return entry.on_date
    signed = bounds(instrument.date)[1] if instrument.date and len(instrument.date) == 10 else None
    if entry is None:
        if signed:
            notes.append(
                Note("in-force-silent", "silent on entry into force; taken from the day of the last signature")
            )
        return signed
    if entry.entry.on not in {"signature", "last-signature"} or signed is None:
        return None
    started = shift(signed, entry.delay)
    return started.replace(day=1) if entry.first_of_month else started


def _renewal(run: Run, notes: list[Note]) -> Renewal | None:
    if run.renewal or run.indefinite or not (run.duration or run.ends_on):
        return run.renewal
    notes.append(Note("renewal-silent", "a fixed duration and not a word on renewal: read as not renewed"))
    return "none"


def _renewal_period(run: Run, notes: list[Note]) -> Duration | None:
    if run.renewal_period or run.renewal != "automatic" or not run.duration:
        return run.renewal_period
    notes.append(Note("renewal-period", f"length of renewal inferred from the initial period, {run.duration.to_iso()}"))
    return run.duration


def _expires(started: date | None, run: Run) -> date | None:
    if run.indefinite:
        return None
    if run.ends_on:
        return bounds(run.ends_on)[1]
    return shift(started, run.duration) if started and run.duration else None


def _notice_by(expires: date | None, objection: Duration | None) -> date | None:
    return shift(expires, objection, -1) if expires and objection else None


def _inferred(notes: list[Note], instrument: Instrument) -> tuple[tuple[str, Why], ...]:
    facts = {"in-force-silent": "in_force", "renewal-silent": "renewal", "renewal-period": "renewal_period"}
    return tuple((facts[note.rule], Why(note.rule, None, 0.3)) for note in notes)
