"""What changed in consultations, treaties, practices, as anybody may read it. What was not sent or answered in public
is told by nobody: only the acts named here are."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from django.db.models import F, Model, Q
from django.utils.translation import gettext as _

from mandato_web.consultations.access import visible_consultations
from mandato_web.consultations.models import Consultation, Draft
from mandato_web.history.models import Change
from mandato_web.instruments.queries import keep_visible
from mandato_web.knowledge.models import Practice, Replication
from mandato_web.knowledge.queries import published
from mandato_web.ratifications.models import Action, Treaty
from mandato_web.values.invented import mark_invented
from mandato_web.values.paths import without_language

Keys = dict[str, list[int]]


class Told(NamedTuple):
    """A record as a change tells of it."""

    title: str
    address: str


def keys_of_consultation(slug: str) -> Keys:
    found = visible_consultations(None).filter(slug=slug)
    return {
        CONSULTATION: list(found.values_list("pk", flat=True)),
        DRAFT: list(_drafts().filter(consultation__in=found).values_list("pk", flat=True)),
    }


def keys_of_treaty(slug: str) -> Keys:
    found = Treaty.objects.filter(instrument__slug=slug)
    return {
        TREATY: list(found.values_list("pk", flat=True)),
        ACTION: list(_actions().filter(treaty__in=found).values_list("pk", flat=True)),
    }


def keys_of_practice(slug: str) -> Keys:
    found = published().filter(slug=slug)
    return {
        PRACTICE: list(found.values_list("pk", flat=True)),
        REPLICATION: list(_replications().filter(practice__in=found).values_list("pk", flat=True)),
    }


def name_consultation(slug: str, user: Any) -> str | None:
    found = visible_consultations(user).filter(slug=slug).first()
    return str(found) if found else None


def name_treaty(slug: str, user: Any) -> str | None:
    found = keep_visible(Treaty.objects.filter(instrument__slug=slug), "instrument", user)
    treaty = found.select_related("instrument").first()
    return str(treaty) if treaty else None


def name_practice(slug: str, user: Any) -> str | None:
    found = published().filter(slug=slug).first()
    return str(found) if found else None


def say_change(change: Change) -> str | None:
    """Empty for what is nobody's to read; None for what is told of as of any other record."""
    after = change.after or {}
    if change.subject_kind == CONSULTATION:
        return _say_consultation(change.action, after)
    if change.subject_kind == DRAFT:
        return _("A new version of the draft.") if change.action == "created" else ""
    if change.subject_kind == ACTION:
        confirmed = change.action == "created" or after.get("stage") == Action.Stage.CONFIRMED
        return _("Entered in the register.") if confirmed else _("Corrected or completed.")
    if change.subject_kind == PRACTICE:
        return _("Published.") if after.get("stage") == Practice.Stage.PUBLISHED else _("Corrected or completed.")
    if change.subject_kind == REPLICATION:
        return _("Done again elsewhere.")
    return None


def _say_consultation(action: str, after: dict[str, Any]) -> str:
    if action == "changed":
        if after.get("published_as_id"):
            return _("The text that came of it is published.")
        if after.get("results_at"):
            return _("Comments and answers are public.")
        return _("The draft is ready to be commented on.") if after.get("ready_at") else _("Corrected or completed.")
    steps = {
        "step-draft-published": _("The draft is published."),
        "step-comments-until": _("The time for comments is over."),
        "step-comments-incorporated": _("Comments are incorporated."),
        "step-text-presented": _("The text was presented."),
    }
    return next((words for name, words in steps.items() if action.startswith(name)), "")


def _tell_consultations(keys: Sequence[int]) -> dict[int, Told]:
    found = visible_consultations(None).filter(pk__in=keys)
    return {one.pk: _told(mark_invented(str(one), one.is_example), one) for one in found}


def _tell_drafts(keys: Sequence[int]) -> dict[int, Told]:
    found = _drafts().filter(pk__in=keys).select_related("consultation").defer("parts")
    return {one.pk: _told(mark_invented(str(one), one.consultation.is_example), one.consultation) for one in found}


def _tell_treaties(keys: Sequence[int]) -> dict[int, Told]:
    found = keep_visible(Treaty.objects.filter(pk__in=keys), "instrument").select_related("instrument")
    return {one.pk: _told(mark_invented(str(one), one.instrument.is_example), one) for one in found}


def _tell_actions(keys: Sequence[int]) -> dict[int, Told]:
    found = keep_visible(_actions().filter(pk__in=keys), "treaty__instrument")
    told = {}
    for one in found.select_related("actor", "treaty__instrument").order_by():
        title = f"{one.actor.name}, {one.treaty}: {one.get_kind_display()}, {one.on.isoformat()}"
        told[one.pk] = Told(mark_invented(title, one.is_example), without_language(one.get_absolute_url()))
    return told


def _tell_practices(keys: Sequence[int]) -> dict[int, Told]:
    found = published().filter(pk__in=keys)
    return {one.pk: _told(mark_invented(str(one), one.is_example), one) for one in found}


def _tell_replications(keys: Sequence[int]) -> dict[int, Told]:
    found = _replications().filter(pk__in=keys).select_related("practice", "actor").order_by()
    return {
        one.pk: _told(mark_invented(f"{one.practice}: {one.actor.name}", one.is_example), one.practice) for one in found
    }


def _drafts() -> Any:
    """Versions from the one that was opened on."""
    held = Draft.objects.filter(consultation__in=visible_consultations(None))
    return held.filter(Q(consultation__base__isnull=False) & Q(number__gte=F("consultation__base")))


def _actions() -> Any:
    return Action.objects.filter(stage=Action.Stage.CONFIRMED)


def _replications() -> Any:
    return Replication.objects.filter(published_at__isnull=False, practice__in=published())


def _told(title: str, record: Any) -> Told:
    return Told(title, without_language(record.get_absolute_url()))


def _label(model: type[Model]) -> str:
    return str(model._meta.label_lower)


CONSULTATION, DRAFT = _label(Consultation), _label(Draft)
TREATY, ACTION = _label(Treaty), _label(Action)
PRACTICE, REPLICATION = _label(Practice), _label(Replication)
TELLERS: dict[str, Callable[[Sequence[int]], dict[int, Told]]] = {
    CONSULTATION: _tell_consultations,
    DRAFT: _tell_drafts,
    TREATY: _tell_treaties,
    ACTION: _tell_actions,
    PRACTICE: _tell_practices,
    REPLICATION: _tell_replications,
}
