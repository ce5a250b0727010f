"""A treaty's own clause and what states did in; when it enters into force, for whom, until when, and why, out."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import groupby
from typing import Literal, NamedTuple

from mandato.scheduling.calendar import Duration, shift

DeedKind = Literal[
    "signature",
    "consent",  # ratification, acceptance, approval, accession: counts, and takes effect after the clause's wait
    "succession",  # counts, and takes effect on its own day
    "provisional",  # applied before it is in force
    "application",  # the agreement that applies it was signed
    "denunciation",
    "denunciation-withdrawn",
]
GroundKey = Literal[
    "counted",  # so many instruments of so many needed
    "missing",  # named states that have not consented
    "share",  # hundredths of a share held, of those needed
    "met",  # the day on which the conditions were met, and by whom
    "stated",  # a source states the day, whatever instruments are known
    "fixed-day",  # the text names the day
    "other-treaty",  # the day on which the treaty that it hangs on entered into force
    "other-treaty-waits",
    "waits",  # the wait after the conditions were met
    "joined",  # a wait after the state's own instrument
    "succeeded",
    "ended-below",  # fewer parties than the clause asks for
    "no-clause",
    "nothing-done",
    "signed-only",
    "consented",
    "applied-provisionally",
    "needs-application",
    "applies-since",
    "denounced",
    "instrument-taken-back",  # before the conditions were met
]


class Wait(NamedTuple):
    """A delay counted from a deed; `first_of_month`: until the first day of the month after it ends."""

    delay: Duration = Duration()
    first_of_month: bool = False

    def after(self, day: date) -> date:
        """The last day of the calendar where it would run past it."""
        try:
            end = shift(day, self.delay)
            return shift(end.replace(day=1), Duration(months=1)) if self.first_of_month else end
        except OverflowError:
            return date.max


class TreatyClause(NamedTuple):
    """What a treaty says of its own entry into force. Every condition that is given must be met.

    So many `instruments`; `named` states among them ("on the last of them": all that negotiated); `share` of the
    `weights`, both held by those states; `on`, a day that the text names, before which nothing is in force.
    `joining` is the wait of a state that consents later, `leaving` that of a denunciation, None: like `wait`, and none.
    `hangs_on`: in force no earlier than another treaty, whose entry is given as `other`.
    `entered`: its first day as a source states it, for who does not know every instrument; from then on nothing is
    counted any more, and a state is bound once its own wait has ended too.
    `ends_below`: so many parties keep it alive; zero, as the law of treaties has it: falling below changes nothing.
    """

    instruments: int = 0
    named: frozenset[str] = frozenset()
    share: Fraction = Fraction(0)
    weights: Mapping[str, int] = {}
    on: date | None = None
    wait: Wait = Wait()
    joining: Wait | None = None
    leaving: Wait = Wait()
    ends_below: int = 0
    needs_application: bool = False
    hangs_on: bool = False
    other: date | None = None
    entered: date | None = None

    @property
    def has_conditions(self) -> bool:
        return bool(self.instruments or self.named or self.share)

    @property
    def is_given(self) -> bool:
        return self.has_conditions or self.on is not None


class Deed(NamedTuple):
    """What a state did, on the day it was done before the depositary."""

    state: str
    kind: DeedKind
    on: date


class Ground(NamedTuple):
    """One reason; which of the values count depends on the key."""

    key: GroundKey
    day: date | None = None
    number: int = 0
    of: int = 0
    states: tuple[str, ...] = ()


class Entry(NamedTuple):
    """Of the treaty in general. `on` is its first day, also where that is still to come; `ended` its first day no more
    in force. `met_on` is the day on which the conditions were met, the first of the
    calendar where only the entry is stated."""

    kind: Literal["in-force", "foreseen", "waiting", "ended", "unknown"]
    on: date | None = None
    met_on: date | None = None
    ended: date | None = None
    why: tuple[Ground, ...] = ()


StandingKind = Literal[
    "nothing",
    "signed",
    "provisional",
    "consented",  # its instrument is there, the treaty is not in force for it yet
    "awaits-application",  # in force for it, without effect until it signs the application agreement
    "in-force",
    "leaving",  # in force, and denounced
    "left",
    "ended",  # the treaty as a whole
]


class Standing(NamedTuple):
    """Of one state. `since` and `until`: its first day bound and its first day no more, also where still to come."""

    kind: StandingKind
    since: date | None = None
    until: date | None = None
    why: tuple[Ground, ...] = ()

    @property
    def is_bound(self) -> bool:
        return self.kind in ("in-force", "leaving")


class _Spell(NamedTuple):
    """From an instrument to the notice of denunciation that was not taken back."""

    consented: date
    succeeds: bool
    notice: date | None


def entry_of(clause: TreatyClause, deeds: Sequence[Deed], on: date) -> Entry:
    """Of the treaty in general, as the deeds known on that day have it."""
    return _general(clause, _spells(clause, deeds, on), on)


def standing_of(clause: TreatyClause, deeds: Sequence[Deed], state: str, on: date) -> Standing:
    """Of one state, as the deeds known on that day have it."""
    return standings_on(clause, deeds, on).get(state) or Standing("nothing", why=(Ground("nothing-done"),))


def standings_on(clause: TreatyClause, deeds: Sequence[Deed], on: date) -> dict[str, Standing]:
    """Of every state that did anything until that day."""
    known = [deed for deed in deeds if deed.on <= on]
    spells = _spells(clause, known, on)
    general = _general(clause, spells, on)
    done: dict[str, list[Deed]] = {}
    for deed in sorted(known, key=lambda deed: deed.on):
        done.setdefault(deed.state, []).append(deed)
    return {state: _standing(clause, general, spells.get(state, []), own, on) for state, own in sorted(done.items())}


def _spells(clause: TreatyClause, deeds: Sequence[Deed], on: date) -> dict[str, list[_Spell]]:
    """Before the conditions are met a denunciation takes its instrument back for good; later one may be withdrawn."""
    known = [deed for deed in deeds if deed.on <= on]
    final = _read_spells(clause, [deed for deed in known if deed.kind != "denunciation-withdrawn"], None)
    met_on = date.min if _is_stated(clause, on) else _meet(clause, final)[0]
    return _read_spells(clause, known, met_on)


def _is_stated(clause: TreatyClause, on: date) -> bool:
    return clause.entered is not None and clause.entered <= on


def _read_spells(clause: TreatyClause, deeds: Sequence[Deed], met_on: date | None) -> dict[str, list[_Spell]]:
    """A second consent within a spell changes nothing; one after a denunciation begins another."""
    spells: dict[str, list[_Spell]] = {}
    for deed in sorted(deeds, key=lambda deed: (deed.on, _TURN.get(deed.kind, 1))):
        own = spells.setdefault(deed.state, [])
        last = own[-1] if own else None
        if deed.kind in ("consent", "succession"):
            if last is None or last.notice is not None:
                own.append(_Spell(deed.on, deed.kind == "succession", None))
        elif last is None:
            continue
        elif deed.kind == "denunciation" and last.notice is None:
            own[-1] = last._replace(notice=deed.on)
        elif deed.kind == "denunciation-withdrawn" and _may_take_back(clause, last, deed.on, met_on):
            own[-1] = last._replace(notice=None)
    return {state: own for state, own in spells.items() if own}


# Of one day: what withdraws a denunciation looks back to an earlier one; what denounces looks to the day's instrument.
_TURN = {"denunciation-withdrawn": 0, "denunciation": 2}


def _may_take_back(clause: TreatyClause, spell: _Spell, day: date, met_on: date | None) -> bool:
    return (
        spell.notice is not None
        and met_on is not None
        and spell.notice > met_on
        and day < clause.leaving.after(spell.notice)
    )


def _general(clause: TreatyClause, spells: Mapping[str, list[_Spell]], on: date) -> Entry:
    if clause.entered is not None and clause.entered <= on:
        return Entry("in-force", clause.entered, date.min, why=(Ground("stated", clause.entered),))
    if not clause.is_given:
        return Entry("unknown", why=(Ground("no-clause"),))
    met_on, standing = _meet(clause, spells)
    grounds = list(_conditions(clause, standing))
    if met_on is None:
        return Entry("waiting", why=tuple(grounds))
    if clause.has_conditions:
        last = tuple(sorted(s for s, own in spells.items() if any(one.consented == met_on for one in own)))
        grounds.append(Ground("met", met_on, states=last))
    if clause.hangs_on and clause.other is None:
        return Entry("waiting", met_on=met_on, why=(*grounds, Ground("other-treaty-waits")))
    first = clause.wait.after(met_on) if clause.has_conditions else met_on
    if first > met_on:
        grounds.append(Ground("waits", first))
    if clause.on is not None and clause.on >= first:
        first = clause.on
        grounds.append(Ground("fixed-day", first))
    if clause.hangs_on and clause.other is not None and clause.other >= first:
        first = clause.other
        grounds.append(Ground("other-treaty", first))
    ended = _end(clause, spells, met_on, first)
    if ended is not None and ended <= on:
        return Entry("ended", first, met_on, ended, (*grounds, Ground("ended-below", ended, of=clause.ends_below)))
    return Entry("in-force" if first <= on else "foreseen", first, met_on, ended, tuple(grounds))


def _meet(clause: TreatyClause, spells: Mapping[str, list[_Spell]]) -> tuple[date | None, frozenset[str]]:
    """The first day on which the conditions hold, and whose instruments held then; else None, and those that hold now.

    Until then a denunciation takes its instrument back on the day of the notice.
    """
    if not clause.has_conditions:
        return clause.on, frozenset()
    turns = sorted(
        (day, state, joins)
        for state, own in spells.items()
        for spell in own
        for day, joins in ((spell.consented, True), (spell.notice, False))
        if day is not None
    )
    held: set[str] = set()
    for day, turned in groupby(turns, key=lambda turn: turn[0]):
        # A state that comes and goes on one day is gone; one that goes and comes back is there.
        for _, state, _ in turned:
            (held.add if any(_holds(spell, day) for spell in spells[state]) else held.discard)(state)
        if _holds_all(clause, held):
            return day, frozenset(held)
    return None, frozenset(held)


def _holds(spell: _Spell, day: date) -> bool:
    return spell.consented <= day and (spell.notice is None or day < spell.notice)


def _holds_all(clause: TreatyClause, held: set[str]) -> bool:
    return len(held) >= clause.instruments and clause.named <= held and _share(clause, frozenset(held)) >= clause.share


def _share(clause: TreatyClause, held: frozenset[str]) -> Fraction:
    whole = sum(clause.weights.values())
    return Fraction(sum(clause.weights.get(state, 0) for state in held), whole) if whole else Fraction(0)


def _conditions(clause: TreatyClause, held: frozenset[str]) -> Iterator[Ground]:
    if clause.instruments:
        yield Ground("counted", number=len(held), of=clause.instruments)
    if missing := clause.named - held:
        yield Ground("missing", states=tuple(sorted(missing)))
    if clause.share:
        yield Ground("share", number=int(_share(clause, held) * 100), of=int(clause.share * 100))


def _bounds(clause: TreatyClause, spell: _Spell, met_on: date, first: date) -> tuple[date, date | None] | None:
    """First day bound, first day no more; None where it never is."""
    if spell.notice is not None and spell.notice <= met_on:
        return None
    late = spell.consented > met_on
    joining = clause.joining or (clause.wait if clause.has_conditions else Wait())
    own = joining.after(spell.consented) if late and not spell.succeeds else spell.consented
    since = max(first, own)
    until = clause.leaving.after(spell.notice) if spell.notice else None
    return None if until is not None and until <= since else (since, until)


def _end(clause: TreatyClause, spells: Mapping[str, list[_Spell]], met_on: date, first: date) -> date | None:
    """The first day on which the clause lets it fall; None where it does not."""
    if not clause.ends_below:
        return None
    held = [found for own in spells.values() for spell in own if (found := _bounds(clause, spell, met_on, first))]
    for day in sorted({until for _, until in held if until is not None and until > first}):
        if sum(since <= day and (until is None or day < until) for since, until in held) < clause.ends_below:
            return day
    return None


def _standing(
    clause: TreatyClause, general: Entry, spells: Sequence[_Spell], done: Sequence[Deed], on: date
) -> Standing:
    if not spells:
        return _before_consent(done)
    spell = spells[-1]
    if general.on is None or general.met_on is None:
        if spell.notice is not None:
            return Standing("left", until=spell.notice, why=(Ground("instrument-taken-back", spell.notice),))
        return _not_yet(done, None, (Ground("consented", spell.consented), *general.why))
    found = _bounds(clause, spell, general.met_on, general.on)
    if found is None:
        notice = spell.notice or on
        return Standing("left", until=notice, why=(Ground("instrument-taken-back", notice),))
    since, until = found
    before = _running_before(clause, general, spells, on)
    if before is not None and since > on:
        return before
    why = _why_since(general, spell, since)
    if clause.needs_application:
        signed = min((deed.on for deed in done if deed.kind == "application"), default=None)
        if signed is None and since <= on and not _is_over(general, until, on):
            return Standing("awaits-application", since, until, (*why, Ground("needs-application")))
        if signed is not None:
            since = max(since, signed)
            why = (*why, Ground("applies-since", signed))
    return _running(general, spell, Standing("in-force", since, until, why), done, on)


def _is_over(general: Entry, until: date | None, on: date) -> bool:
    return any(day is not None and day <= on for day in (general.ended, until))


def _running(general: Entry, spell: _Spell, found: Standing, done: Sequence[Deed], on: date) -> Standing:
    """A standing from its first day on, told as of a day."""
    since, until, why = found.since, found.until, found.why
    if until is not None:
        why = (*why, Ground("denounced", spell.notice))
        if until <= on and (general.ended is None or until <= general.ended):
            return Standing("left", since, until, why)
    if general.kind == "ended":
        return Standing("ended", since, general.ended, (*why, general.why[-1]))
    if since is not None and since > on:
        return _not_yet(done, since, why)
    return Standing("leaving" if until else "in-force", since, until, why)


def _before_consent(done: Sequence[Deed]) -> Standing:
    provisional = min((deed.on for deed in done if deed.kind == "provisional"), default=None)
    if provisional:
        return Standing("provisional", provisional, why=(Ground("applied-provisionally", provisional),))
    signed = min((deed.on for deed in done if deed.kind == "signature"), default=None)
    if signed:
        return Standing("signed", why=(Ground("signed-only", signed),))
    return Standing("nothing", why=(Ground("nothing-done"),))


def _not_yet(done: Sequence[Deed], since: date | None, why: tuple[Ground, ...]) -> Standing:
    provisional = min((deed.on for deed in done if deed.kind == "provisional"), default=None)
    if provisional:
        return Standing("provisional", since or provisional, why=(Ground("applied-provisionally", provisional), *why))
    return Standing("consented", since, why=why)


def _running_before(clause: TreatyClause, general: Entry, spells: Sequence[_Spell], on: date) -> Standing | None:
    """A state that denounced and consented again may still be bound by its former instrument."""
    for spell in spells[:-1]:
        found = _bounds(clause, spell, general.met_on or date.min, general.on or date.max)
        if found and found[0] <= on and (found[1] is None or on < found[1]):
            return Standing(
                "leaving", *found, why=(Ground("consented", spell.consented), Ground("denounced", spell.notice))
            )
    return None


def _why_since(general: Entry, spell: _Spell, since: date) -> tuple[Ground, ...]:
    consented = Ground("consented", spell.consented)
    if spell.succeeds:
        return (consented, Ground("succeeded", since))
    late = general.met_on is not None and general.met_on < spell.consented
    return (consented, Ground("joined", since)) if late and since != general.on else (consented, *general.why)
