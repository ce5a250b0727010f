"""Writing treaties, what states did, and what the treaties measure, with history."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.commitments.models import Commitment
from mandato_web.history.rows import settle_rows
from mandato_web.history.services import Author, at_once, change, create, remove
from mandato_web.instruments.models import Instrument
from mandato_web.ratifications.checking import Fault, find_faults
from mandato_web.ratifications.indexing import index_treaty
from mandato_web.ratifications.limiting import limit_bearers, limit_bearers_of
from mandato_web.ratifications.models import Action, Measure, NamedState, Treaty


def save_treaty(
    author: Author,
    treaty: Treaty,
    *,
    adopted: dict[str, Any] | None = None,
    named_states: Sequence[dict[str, Any]] | None = None,
    **facts: Any,
) -> Treaty:
    """`adopted`: the date and place of its instrument. Raises ValidationError, by field."""
    _check_clause(treaty, facts, named_states)
    with at_once(), transaction.atomic():
        if adopted is not None:
            instrument: Instrument = facts.get("instrument") or treaty.instrument
            change(author, instrument, **adopted)
        if treaty.pk is None:
            for name, value in facts.items():
                setattr(treaty, name, value)
            create(author, treaty)
        else:
            change(author, treaty, **facts)
        if named_states is not None:
            settle_rows(author, treaty.named_states.all(), NamedState, {"treaty": treaty}, named_states)
        _recheck(treaty)
        index_treaty(treaty)
        limit_bearers_of(author, treaty)
    return treaty


def save_action(author: Author, action: Action, *, confirm: bool, **facts: Any) -> Action:
    """Writes down what a state did; `confirm` makes it public, else it waits for an editor. Raises ValidationError."""
    for name, value in facts.items():
        setattr(action, name, value)
    standing = [one for one in _standing(action.treaty, action, everything=not confirm) if one.pk != action.pk]
    _refuse_faults(action, standing)
    stage = {"stage": Action.Stage.DRAFT, "confirmed_by": "", "confirmed_at": None, "return_reason": ""}
    if confirm:
        stage |= {"stage": Action.Stage.CONFIRMED, "confirmed_by": author.label, "confirmed_at": timezone.now()}
    with at_once(), transaction.atomic():
        if action.pk is None:
            for name, value in stage.items():
                setattr(action, name, value)
            action.written_by = author.label[:200]
            create(author, action)
        else:
            # The values stand on the record already: history compares with what is stored.
            stored = Action.objects.get(pk=action.pk)
            change(author, stored, **facts, **stage)
            action = stored
        _follow(author, action)
    return action


def confirm_action(author: Author, action: Action) -> Action:
    """Makes public what a state's focal point wrote. Raises ValidationError where it cannot stand."""
    return save_action(author, action, confirm=True)


def return_action(author: Author, action: Action, *, reason: str) -> Action:
    """Sends a draft back to whoever wrote it. Raises ValidationError without a reason."""
    if not reason.strip():
        raise ValidationError({"reason": _("Say why it goes back.")})
    if action.stage != Action.Stage.DRAFT:
        raise ValidationError({"reason": _("It waits for nobody any more.")})
    return change(author, action, stage=Action.Stage.RETURNED, return_reason=reason.strip()[:500])


def remove_action(author: Author, action: Action, *, reason: str = "") -> None:
    """Takes an action away, with all that is left still standing. Raises ValidationError where others rest on it."""
    left = [one for one in _standing(action.treaty, action, everything=True) if one.pk != action.pk]
    _refuse_new_faults(action, left)
    if action.answers.exists():
        raise ValidationError(_("Objections or a withdrawal answer this reservation: take them away first."))
    with at_once(), transaction.atomic():
        treaty = action.treaty
        remove(author, action, reason=reason)
        index_treaty(treaty)
        limit_bearers_of(author, treaty)


def save_measures(author: Author, commitment: Commitment, wanted: Iterable[tuple[Treaty, str]]) -> None:
    """Makes a commitment be measured, or limited, by exactly these treaties."""
    kinds = {(treaty.pk, kind): treaty for treaty, kind in wanted}
    with at_once(), transaction.atomic():
        was_limited = False
        for one in commitment.treaty_measures.all():
            was_limited = was_limited or one.kind == Measure.Kind.PARTIES_ONLY
            if kinds.pop((one.treaty_id, one.kind), None) is None:
                remove(author, one)
        for (_pk, kind), treaty in kinds.items():
            create(author, Measure(commitment=commitment, treaty=treaty, kind=kind))
        if commitment.treaty_measures.filter(kind=Measure.Kind.PARTIES_ONLY).exists():
            was_limited = True
        if was_limited:
            limit_bearers(author, commitment, timezone.localdate())


def _follow(author: Author, action: Action) -> None:
    index_treaty(action.treaty)
    limit_bearers_of(author, action.treaty)


def _standing(treaty: Treaty, action: Action, *, everything: bool) -> list[Action]:
    """What is public, and with `everything` the drafts of the same state too."""
    found = treaty.actions.select_related("against").exclude(stage=Action.Stage.RETURNED)
    return [
        one for one in found if one.stage == Action.Stage.CONFIRMED or (everything and one.actor_id == action.actor_id)
    ]


def _refuse_faults(action: Action, others: Sequence[Action]) -> None:
    """Of the action itself by field; of others that could no longer stand beside it, above the form."""
    today = timezone.localdate()
    faults = find_faults(action.treaty, [*others, action], today)
    own = [one for one in faults if one.action is action]
    if own:
        raise ValidationError({one.field: one.text for one in own})
    before = Action.objects.filter(pk=action.pk).select_related("against") if action.pk else []
    _refuse_others(faults, find_faults(action.treaty, [*others, *before], today))


def _refuse_new_faults(action: Action, left: Sequence[Action]) -> None:
    today = timezone.localdate()
    _refuse_others(find_faults(action.treaty, left, today), find_faults(action.treaty, [*left, action], today))


def _refuse_others(after: Sequence[Fault], before: Sequence[Fault]) -> None:
    known = {one.action.pk for one in before}
    new = [one for one in after if one.action.pk not in known]
    if new:
        raise ValidationError(
            [
                _("Then this could not stand: %(action)s. %(why)s") % {"action": one.action, "why": one.text}
                for one in new
            ]
        )


def _recheck(treaty: Treaty) -> None:
    """A clause or a date of adoption that contradicts what is public is refused."""
    public = treaty.actions.select_related("against").filter(stage=Action.Stage.CONFIRMED)
    faults = find_faults(treaty, list(public), timezone.localdate())
    if faults:
        raise ValidationError(
            [
                _("Then this could not stand: %(action)s. %(why)s") % {"action": one.action, "why": one.text}
                for one in faults
            ]
        )


def _check_clause(treaty: Treaty, facts: dict[str, Any], named: Sequence[dict[str, Any]] | None) -> None:
    rows = named if named is not None else list(treaty.named_states.values("weight")) if treaty.pk else []
    if facts.get("percent") and not any(row.get("weight") for row in rows):
        raise ValidationError({"percent": _("A share needs the weights of the states that hold it, below.")})
    above = facts.get("hangs_on")
    seen = {treaty.pk} if treaty.pk else set()
    while above is not None:
        if above.pk in seen:
            raise ValidationError({"hangs_on": _("Two treaties cannot hang on each other.")})
        seen.add(above.pk)
        above = above.hangs_on
