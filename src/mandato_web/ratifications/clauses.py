"""Records of a treaty -> what the engine computes with, and the reasons that it gives, in words."""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from mandato import Deed, Duration, Entry, Ground, TreatyClause, Wait, entry_of
from mandato_web.design.periods import write_day
from mandato_web.ratifications.models import Action, ActionKind, Treaty

CONSENTS = (
    ActionKind.RATIFICATION,
    ActionKind.ACCEPTANCE,
    ActionKind.APPROVAL,
    ActionKind.ACCESSION,
    ActionKind.SUCCESSION,
)
_DEEDS: dict[str, Any] = {
    ActionKind.SIGNATURE: "signature",
    ActionKind.RATIFICATION: "consent",
    ActionKind.ACCEPTANCE: "consent",
    ActionKind.APPROVAL: "consent",
    ActionKind.ACCESSION: "consent",
    ActionKind.SUCCESSION: "succession",
    ActionKind.PROVISIONAL: "provisional",
    ActionKind.APPLICATION: "application",
    ActionKind.DENUNCIATION: "denunciation",
    ActionKind.DENUNCIATION_WITHDRAWN: "denunciation-withdrawn",
}


def deeds_of(actions: Iterable[Action]) -> list[Deed]:
    """What of them moves the clause; a state is named by its key."""
    return [Deed(str(one.actor_id), _DEEDS[one.kind], one.on) for one in actions if one.kind in _DEEDS]


def clause_of(treaty: Treaty, other: date | None = None) -> TreatyClause:
    """`other`: the first day of the treaty that it hangs on."""
    named = list(treaty.named_states.all())
    weights = {str(one.actor_id): one.weight for one in named if one.weight}
    return TreatyClause(
        instruments=treaty.instruments,
        named=frozenset(str(one.actor_id) for one in named if one.is_needed),
        share=Fraction(treaty.percent, 100),
        weights=weights,
        on=treaty.on,
        wait=_wait(treaty.wait, treaty.wait_to_month),
        joining=_wait(treaty.joining, treaty.joining_to_month) if treaty.joining or treaty.joining_to_month else None,
        leaving=_wait(treaty.leaving, treaty.leaving_to_month),
        ends_below=treaty.ends_below,
        needs_application=treaty.needs_application,
        hangs_on=treaty.hangs_on_id is not None,
        other=other,
        entered=treaty.entered,
    )


def clauses_of(
    treaties: Iterable[Treaty], deeds: Mapping[int, list[Deed]], on: date
) -> dict[int, tuple[TreatyClause, Entry]]:
    """By key, each treaty's clause and its entry into force as of a day; those it hangs on must be among them."""
    known = {one.pk: one for one in treaties}
    found: dict[int, tuple[TreatyClause, Entry]] = {}

    def place(treaty: Treaty, above: tuple[int, ...]) -> date | None:
        if treaty.pk not in found:
            parent = known.get(treaty.hangs_on_id or 0)
            # Two treaties that hang on each other wait for ever.
            other = place(parent, (*above, treaty.pk)) if parent and parent.pk not in above else None
            clause = clause_of(treaty, other)
            found[treaty.pk] = (clause, entry_of(clause, deeds.get(treaty.pk, []), on))
        return found[treaty.pk][1].on

    for treaty in known.values():
        place(treaty, (treaty.pk,))
    return found


def _wait(text: str, to_month: bool) -> Wait:
    return Wait(Duration.from_iso(text) if text else Duration(), to_month)


def say_entry(entry: Entry, *, recorded: bool = True) -> str:
    """The treaty in general, in one sentence. `recorded`: some state's action is in the register."""
    if entry.kind == "waiting" and not recorded:
        return _("Not known whether in force: no action of a state is recorded")
    day = write_day(entry.on) if entry.on else ""
    ended = write_day(entry.ended) if entry.ended else ""
    return {
        "in-force": _("In force since %(day)s") % {"day": day},
        "foreseen": _("Enters into force on %(day)s") % {"day": day},
        "waiting": _("Not in force, as far as is recorded"),
        "ended": _("In force from %(day)s; ended on %(ended)s") % {"day": day, "ended": ended},
        "unknown": _("Its clause of entry into force is not in the register"),
    }[entry.kind]


def say_ground(ground: Ground, names: Mapping[str, str]) -> str:
    """One reason in words. `names`: states by key."""
    day = write_day(ground.day) if ground.day else ""
    states = ", ".join(names.get(one, one) for one in ground.states)
    values = {"day": day, "n": ground.number, "of": ground.of, "states": states}
    if ground.key == "counted":
        return (
            ngettext(
                "%(n)s instrument counted of the %(of)s that the clause asks for",
                "%(n)s instruments counted of the %(of)s that the clause asks for",
                ground.number,
            )
            % values
        )
    if ground.key == "met" and not states:
        return _("the conditions were met on %(day)s") % values
    return _GROUNDS[ground.key]() % values


_GROUNDS: dict[str, Any] = {
    "missing": lambda: _("the clause also waits for %(states)s"),
    "share": lambda: _("%(n)s %% of the share, of the %(of)s %% that the clause asks for"),
    "met": lambda: _("the conditions were met on %(day)s by %(states)s"),
    "stated": lambda: _("a source states the day: %(day)s"),
    "fixed-day": lambda: _("the text names the day: %(day)s"),
    "other-treaty": lambda: _("no earlier than the treaty it belongs to, in force on %(day)s"),
    "other-treaty-waits": lambda: _("the treaty it belongs to is not in force yet"),
    "waits": lambda: _("the clause then counts to %(day)s"),
    "joined": lambda: _("it joined later: the wait after its own instrument ended on %(day)s"),
    "succeeded": lambda: _("it succeeded to the treaty: bound from %(day)s"),
    "ended-below": lambda: _("fewer than %(of)s parties were left on %(day)s, and the clause ends the treaty then"),
    "no-clause": lambda: _("its clause of entry into force is not in the register"),
    "nothing-done": lambda: _("no source in the register says that it did anything"),
    "signed-only": lambda: _("signed on %(day)s; a signature alone does not bind"),
    "consented": lambda: _("its instrument is of %(day)s"),
    "applied-provisionally": lambda: _("applied provisionally since %(day)s"),
    "needs-application": lambda: _("no effect until it signs the application agreement"),
    "applies-since": lambda: _("it signed the application agreement on %(day)s"),
    "denounced": lambda: _("denounced on %(day)s"),
    "instrument-taken-back": lambda: _("it took its instrument back on %(day)s, before it counted"),
}
