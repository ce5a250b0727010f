"""What changed, as anybody may read it: history -> records that are public now, one entry a record and day."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import Max, Model, QuerySet
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.agreements.models import Agreement
from mandato_web.commitments.models import Bearer, Commitment, State
from mandato_web.commitments.queries import filter_commitments, with_title
from mandato_web.commitments.wording import write_title
from mandato_web.history.models import Batch, Change
from mandato_web.instruments.models import Instrument, LanguageVersion, Position
from mandato_web.instruments.queries import filter_instruments, keep_visible, visible_instruments
from mandato_web.meetings.models import Meeting
from mandato_web.notices import exchanged
from mandato_web.notices.exchanged import Told
from mandato_web.notices.models import SubjectKind
from mandato_web.notices.subjects import Subject
from mandato_web.reporting.models import ProgressReport
from mandato_web.search.queries import find
from mandato_web.values.invented import mark_invented
from mandato_web.values.paths import without_language
from mandato_web.values.wording import spoken_language

FEED_SIZE = 50
# With more records than this, the newest changes are looked through instead of asking for each record's own.
_MANY = 400
_LOOKED_THROUGH = 3000
_HITS = 100

Keys = dict[str, list[int]]
# The changes of one record on one day, newest first, each in words.
Said = list[tuple[Change, str]]


class Changed(NamedTuple):
    """`id` is stable for a record and a day; `address` is without a language."""

    id: str
    at: datetime
    kind: str
    title: str
    words: str
    address: str


def newest_seal() -> int:
    """The number of the last sealed batch. Changes are sealed in the order in which they became visible to all, so
    that nothing of a long transaction is passed over, as it would be by the changes' own numbers."""
    return Batch.objects.aggregate(last=Max("pk"))["last"] or 0


def list_changes(
    subject: Subject, *, after: int | None = None, until: int | None = None, most: int = FEED_SIZE
) -> list[Changed]:
    """Newest first; what no visitor may see is left out. `after` and `until` are numbers of sealed batches."""
    found = Change.objects.filter(erased_at__isnull=True).order_by("-pk").defer("salt", "digest", "reason")
    if after is not None:
        found = found.filter(batch__gt=after, batch__lte=until or newest_seal())
    days = _gather(_list_rows(found, keys_of(subject), most))
    # Nearly all may be told: asked for are the records of the first, and of more only where some of these are hidden.
    entries: list[Changed] = []
    at_once = most + most // 2
    for start in range(0, len(days), at_once):
        if len(entries) >= most:
            break
        part = days[start : start + at_once]
        told = _tell_all(said[0][0] for _identity, said in part)
        entries += [_enter(identity, said, told) for identity, said in part if _key(said[0][0]) in told]
    return entries[:most]


def _gather(rows: Iterable[Change]) -> list[tuple[str, Said]]:
    """By record and day, in their order, the changes that can be said in words."""
    days: dict[str, Said] = {}
    for row in rows:
        words = _say(row) if row.subject_id.isdigit() else ""
        if words:
            day = timezone.localtime(row.at).date()
            days.setdefault(f"{row.subject_kind.rpartition('.')[2]}-{row.subject_id}-{day}", []).append((row, words))
    return list(days.items())


def _enter(identity: str, said: Said, told: dict[tuple[str, int], Told]) -> Changed:
    """Latest words last, each once."""
    (newest, words), kind = said[0], said[0][0].subject_kind
    for _row, before in said[1:]:
        words = words if before in words else f"{before} {words}"
    title, address = told[_key(newest)]
    return Changed(identity, newest.at, kind, title, words, address)


def _key(row: Change) -> tuple[str, int]:
    return row.subject_kind, int(row.subject_id)


def keys_of(subject: Subject) -> Keys | None:
    """The records whose changes are the subject's, by kind; None is every record."""
    if subject.kind == SubjectKind.REGISTER:
        return None
    if subject.kind == SubjectKind.COMMITMENT:
        return _around(Commitment.objects.filter(slug=subject.key))
    if subject.kind == SubjectKind.INSTRUMENT:
        return _around_texts(Instrument.objects.filter(slug=subject.key))
    if subject.kind == SubjectKind.ACTOR:
        return _around_actor(subject.key)
    if subject.kind == SubjectKind.CONSULTATION:
        return exchanged.keys_of_consultation(subject.key)
    if subject.kind == SubjectKind.TREATY:
        return exchanged.keys_of_treaty(subject.key)
    if subject.kind == SubjectKind.PRACTICE:
        return exchanged.keys_of_practice(subject.key)
    return _around_search(subject.key)


def _around(commitments: QuerySet[Commitment]) -> Keys:
    held = list(commitments.order_by().values_list("pk", flat=True))
    reports = _reports().filter(commitment__in=held) if len(held) <= _MANY else _reports()
    return {_COMMITMENT: held, _REPORT: list(reports.values_list("pk", flat=True))}


def _around_texts(instruments: QuerySet[Instrument], *, whole: bool = True) -> Keys:
    held = list(instruments.order_by().values_list("pk", flat=True))
    keys = {
        _INSTRUMENT: held,
        _VERSION: list(LanguageVersion.objects.filter(instrument__in=held).values_list("pk", flat=True)),
        _AGREEMENT: list(Agreement.objects.filter(instrument__in=held).values_list("pk", flat=True)),
    }
    return {**keys, **_around(Commitment.objects.filter(instrument__in=held))} if whole else keys


def _around_actor(slug: str) -> Keys:
    borne = Bearer.objects.filter(actors__slug=slug).values("commitment")
    signed = Position.objects.filter(actor__slug=slug).values("instrument")
    keys = _around_texts(Instrument.objects.filter(pk__in=signed), whole=False)
    keys[_COMMITMENT] = list(Commitment.objects.filter(pk__in=borne).values_list("pk", flat=True))
    keys[_REPORT] = list(_reports().filter(actor__slug=slug).values_list("pk", flat=True))
    return keys


def _around_search(key: str) -> Keys:
    place, _sep, question = key.partition("?")
    parameters = QueryDict(question)
    if place == "commitments":
        return _around(filter_commitments(parameters, timezone.localdate()))
    if place == "instruments":
        return _around_texts(filter_instruments(parameters), whole=False)
    hits = find(parameters.get("q", ""), spoken_language(), kind=parameters.get("kind", ""), size=_HITS).hits
    slugs = {kind: {_slug(hit.address) for hit in hits if hit.kind == kind} for kind in ("commitment", "meeting")}
    texts = {_slug(hit.address) for hit in hits if hit.kind in ("instrument", "provision")}
    return {
        **_around_texts(Instrument.objects.filter(slug__in=texts), whole=False),
        **_around(Commitment.objects.filter(slug__in=slugs["commitment"])),
        _MEETING: list(Meeting.objects.filter(slug__in=slugs["meeting"]).values_list("pk", flat=True)),
    }


def _slug(address: str) -> str:
    parts = without_language(address).strip("/").split("/")
    return parts[1] if len(parts) > 1 else ""


def _list_rows(found: QuerySet[Change], keys: Keys | None, most: int) -> list[Change]:
    """Several changes of a record on one day become one entry, so more rows are read than entries asked for."""
    wanted = most * 6
    if keys is None:
        return list(found.filter(subject_kind__in=list(_TELLERS))[:wanted])
    rows: list[Change] = []
    for kind, held in keys.items():
        if not held:
            continue
        of_kind = found.filter(subject_kind=kind)
        if len(held) <= _MANY:
            rows += of_kind.filter(subject_id__in=[str(key) for key in held])[:wanted]
        else:
            among = {str(key) for key in held}
            rows += [row for row in of_kind[:_LOOKED_THROUGH] if row.subject_id in among][:wanted]
    return sorted(rows, key=lambda row: -row.pk)[:wanted]


def _tell_all(rows: Iterable[Change]) -> dict[tuple[str, int], Told]:
    """By kind and key, the records that a visitor may see; a query or a few for each kind that occurs."""
    keys: dict[str, set[int]] = {}
    for row in rows:
        if row.subject_id.isdigit():
            keys.setdefault(row.subject_kind, set()).add(int(row.subject_id))
    return {
        (kind, key): told
        for kind, held in keys.items()
        if kind in _TELLERS
        for key, told in _TELLERS[kind](sorted(held)).items()
    }


def _tell_instruments(keys: Sequence[int]) -> dict[int, Told]:
    found = visible_instruments().filter(pk__in=keys).only("slug", "titles", "is_example")
    return {one.pk: _told(_name(one), one) for one in found.order_by()}


def _tell_versions(keys: Sequence[int]) -> dict[int, Told]:
    found = keep_visible(LanguageVersion.objects.filter(pk__in=keys), "instrument").select_related("instrument")
    found = found.only("language", "instrument__slug", "instrument__titles", "instrument__is_example").order_by()
    return {one.pk: _told(f"{_name(one.instrument)} ({one.language})", one.instrument) for one in found}


def _tell_agreements(keys: Sequence[int]) -> dict[int, Told]:
    found = Agreement.objects.filter(pk__in=keys, visibility=Agreement.Visibility.PUBLIC).select_related("instrument")
    return {one.pk: _told(_name(one.instrument), one.instrument) for one in keep_visible(found, "instrument")}


def _tell_commitments(keys: Sequence[int]) -> dict[int, Told]:
    found = with_title(keep_visible(Commitment.objects.filter(pk__in=keys), "instrument"))
    return {one.pk: _told(_name_commitment(one), one) for one in found.order_by()}


def _tell_reports(keys: Sequence[int]) -> dict[int, Told]:
    found = keep_visible(_reports().filter(pk__in=keys), "provision__instrument")
    told = {}
    found = found.select_related("actor", "commitment", "provision__instrument").only(
        "state", "actor__slug", "actor__names", "actor__acronyms", "commitment__slug", "provision__eid",
        "provision__label", *(f"provision__instrument__{name}" for name in ("slug", "titles", "short_titles")),
        "provision__instrument__is_example",
    )  # fmt: skip
    for report in found.order_by():
        place = report.commitment or report.provision
        title = _("%(actor)s on %(label)s: %(state)s") % {
            "actor": report.actor.name,
            "label": f"{report.provision.instrument.short_title} {report.provision.label}".strip(),
            "state": report.get_state_display(),
        }
        told[report.pk] = _told(mark_invented(title, report.provision.instrument.is_example), place)
    return told


def _tell_meetings(keys: Sequence[int]) -> dict[int, Told]:
    return {
        one.pk: Told(mark_invented(one.name, one.is_example), f"/meetings/{one.slug}/")
        for one in Meeting.objects.filter(pk__in=keys).order_by()
    }


def _name_commitment(one: Commitment) -> str:
    return mark_invented(write_title(one, one.wording_in()), one.instrument.is_example)


def _name(instrument: Instrument) -> str:
    return mark_invented(instrument.title, instrument.is_example)


def _reports() -> QuerySet[ProgressReport]:
    return ProgressReport.objects.filter(stage=ProgressReport.Stage.PUBLISHED)


def _told(title: str, record: Any) -> Told:
    return Told(title, without_language(record.get_absolute_url()))


def _say(change: Change) -> str:
    """In a sentence, without whatever a private field held; empty where it is nobody's to read."""
    told = exchanged.say_change(change)
    if told is not None:
        return told
    before, after = change.before or {}, change.after or {}
    if change.subject_kind == _REPORT:
        return _("Reported.")
    if change.action == "created":
        return _("New in the register.")
    if change.subject_kind == _COMMITMENT and "state" in after:
        states = dict(State.choices)
        values = {name: str(states.get(held.get("state", ""), "")) for name, held in (("a", before), ("b", after))}
        return _("State: %(b)s (before: %(a)s).") % values
    if after.get("confirmed_at") or after.get("confirmed_in_force_on"):
        return _("Confirmed by a person.")
    if after.get("withdrawn_at") or after.get("replaced_at"):
        return _("Replaced by a corrected text.")
    return _("Corrected or completed.")


def _label(model: type[Model]) -> str:
    return str(model._meta.label_lower)


_INSTRUMENT, _VERSION, _AGREEMENT = _label(Instrument), _label(LanguageVersion), _label(Agreement)
_COMMITMENT, _REPORT, _MEETING = _label(Commitment), _label(ProgressReport), _label(Meeting)
_TELLERS: dict[str, Callable[[Sequence[int]], dict[int, Told]]] = {
    _INSTRUMENT: _tell_instruments,
    _VERSION: _tell_versions,
    _AGREEMENT: _tell_agreements,
    _COMMITMENT: _tell_commitments,
    _REPORT: _tell_reports,
    _MEETING: _tell_meetings,
    **exchanged.TELLERS,
}
