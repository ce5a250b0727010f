"""Writing agreements: the term, who sees it, what happened to it, who does what; with history, in one transaction."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor
from mandato_web.agreements.checking import check_term
from mandato_web.agreements.models import Agreement, Confirmation, Decision, Message, Objection, Task
from mandato_web.agreements.queries import parties_of
from mandato_web.commitments.indexing import index_commitments
from mandato_web.files.models import StoredFile
from mandato_web.history.services import Author, change, create, record, remove, settle
from mandato_web.instruments.indexing import index_instrument
from mandato_web.instruments.models import Instrument, Position, Provision
from mandato_web.search.entries import drop_parts

Reading = dict[str, Any]
# Words of the desk stand where an address would.
_RESERVED = {"new", "decide", "import"}
_TEXT_FIELDS = ("titles", "short_titles", "date", "place")


def write_term(author: Author, instrument: Instrument, term: Reading) -> Agreement:
    """The term in the fields of `mandato read --explain`. What a person confirmed stays."""
    known = Agreement.objects.filter(instrument=instrument).first()
    if known and known.confirmed_at:
        return known
    entry, denunciation = term["entry_into_force"] or {}, term["denunciation"] or {}
    return settle(
        author,
        Agreement,
        {"instrument": instrument},
        entry_on=entry.get("on") or "",
        entry_n=entry.get("n"),
        entry_delay=entry.get("delay") or "",
        in_force=term["in_force"] or "",
        duration=term["duration"] or "",
        indefinite=term["indefinite"],
        minimum=term["minimum"] or "",
        renewal=term["renewal"] or "",
        renewal_period=term["renewal_period"] or "",
        renewal_assumed=_is_assumed(term),
        objection_notice=term["objection_notice"] or "",
        denunciation_notice=denunciation.get("notice") or "",
        denunciation_delay=denunciation.get("effect_after") or "",
        expires=_day(term["expires"]),
        notice_by=_day(term["notice_by"]),
    )


def confirm_term(author: Author, agreement: Agreement, **facts: Any) -> Agreement:
    """Says that a person stands for the term, corrected where `facts` say so. Raises ValidationError."""
    return change(author, agreement, **facts, confirmed_by=author.label, confirmed_at=timezone.now())


def make_agreement(
    author: Author, facts: dict[str, Any], *, parties: Sequence[Actor] = (), scan: StoredFile | None = None
) -> Agreement:
    """From facts alone: a text known by mention, to which the words can come later, and its agreement.

    `facts` are fields of the agreement and of its text (`titles`, `kind_of_text`, `signed`, `place`, `slug`). Raises
    ValidationError by field.
    """
    facts = dict(facts)
    check_term(facts)
    with transaction.atomic():
        instrument = _make_instrument(author, facts)
        for party in parties:
            create(author, Position(instrument=instrument, actor=party, kind=Position.Kind.PARTY))
        stood_for = {"confirmed_by": author.label, "confirmed_at": timezone.now()}
        agreement = create(author, Agreement(instrument=instrument, scan=scan, **stood_for, **facts))
        index_agreement(agreement)
    return agreement


def change_agreement(author: Author, agreement: Agreement, facts: dict[str, Any]) -> Agreement:
    """Corrects an agreement and the facts of its text, and stands for its term. Raises ValidationError by field."""
    facts = dict(facts)
    check_term(facts)
    with transaction.atomic():
        said = {name: facts.pop(name) for name in _TEXT_FIELDS if name in facts}
        if "signed" in facts:
            said["date"] = facts.pop("signed")
        if said:
            change(author, agreement.instrument, **said)
        hidden = "visibility" in facts and facts["visibility"] != agreement.visibility
        confirm_term(author, agreement, **facts)
        if said or hidden:
            index_agreement(agreement)
    return agreement


def index_agreement(agreement: Agreement) -> None:
    """What a visitor may find is what a visitor may see."""
    instrument = agreement.instrument
    index_instrument(instrument)
    for annex in instrument.annexes.all():
        index_instrument(annex)
    if agreement.visibility == Agreement.Visibility.PUBLIC:
        index_commitments(instrument)
    else:
        for kind in ("commitment", "report", "finding"):
            drop_parts(kind, instrument.slug)


def confirm_in_force(
    author: Author, agreement: Agreement, *, on: date, evidence: str = "", file: StoredFile | None = None
) -> Confirmation:
    """Says, with evidence, that the agreement was in force on a day. Raises ValidationError without evidence."""
    if not evidence.strip() and file is None:
        raise ValidationError({"evidence": _("Give the evidence: a file, an address, or where it is kept.")})
    if on > timezone.localdate():
        raise ValidationError({"on": _("Nobody can confirm a day that is still to come.")})
    with transaction.atomic():
        made = create(
            author,
            Confirmation(
                agreement=agreement, on=on, evidence=evidence.strip(), file=file, by=author.label, at=timezone.now()
            ),
        )
        _follow_confirmations(author, agreement)
    return made


def take_back_confirmation(author: Author, confirmation: Confirmation) -> None:
    """The confirmation before it, where there is one, stands again. Taken back once, it stays so."""
    if confirmation.taken_back_at is None:
        with transaction.atomic():
            change(author, confirmation, taken_back_at=timezone.now())
            _follow_confirmations(author, confirmation.agreement)


def _follow_confirmations(author: Author, agreement: Agreement) -> None:
    last = agreement.confirmations.filter(taken_back_at=None).order_by("-on", "-pk").first()
    facts: dict[str, Any] = {"confirmed_in_force_on": last.on if last else None}
    facts |= {"evidence": last.evidence if last else "", "evidence_file": last.file if last else None}
    if last:
        facts["confirmed_by"] = last.by
    elif agreement.confirmed_at is None:
        facts["confirmed_by"] = ""
    change(author, agreement, **facts)


def object_to_renewal(author: Author, agreement: Agreement, actor: Actor, *, on: date, **facts: Any) -> Objection:
    return create(author, Objection(agreement=agreement, actor=actor, on=on, **facts))


def decide(
    author: Author,
    agreement: Agreement,
    choice: str,
    *,
    reason: str,
    decide_by: date | None,
    party: Actor | None = None,
) -> Decision:
    """Keeps what was decided, by whom and why. An objection is notified in the same act, for the party that makes it.

    An earlier decision about the same day stays in the record. Raises ValidationError.
    """
    today = timezone.localdate()
    if not reason.strip():
        raise ValidationError({"reason": _("Say why.")})
    with transaction.atomic():
        objection = None
        if choice == Decision.Choice.OBJECT:
            objection = _object(author, agreement, party, today, reason)
        return create(
            author,
            Decision(
                agreement=agreement,
                choice=choice,
                decide_by=decide_by,
                decided_on=today,
                reason=reason.strip(),
                objection=objection,
                by=author.label,
                at=timezone.now(),
            ),
            reason=reason.strip(),
        )


def take_back_decision(author: Author, decision: Decision) -> None:
    """The decision stays in the record as taken back; an objection that it made is withdrawn."""
    if decision.taken_back_at is not None:
        return
    with transaction.atomic():
        objection = decision.objection
        change(author, decision, objection=None, taken_back_at=timezone.now(), taken_back_by=author.label)
        if objection is not None:
            remove(author, objection, reason=_("The decision was taken back."))


def _object(author: Author, agreement: Agreement, party: Actor | None, on: date, reason: str) -> Objection:
    if party is None:
        raise ValidationError({"party": _("Say which party objects.")})
    if party.pk not in {one.actor.pk for one in parties_of(agreement.instrument) if one.actor}:
        raise ValidationError({"party": _("%(name)s is no party to it.") % {"name": party.name}})
    if agreement.objections.filter(actor=party, on=on).exists():
        raise ValidationError({"party": _("%(name)s has objected today already.") % {"name": party.name}})
    return object_to_renewal(author, agreement, party, on=on, reason={"en": reason.strip()[:1000]})


def assign_task(
    author: Author, agreement: Agreement, provision: Provision, actor: Actor, *, role: str, source: str = ""
) -> Task:
    identity = {"agreement": agreement, "provision": provision, "actor": actor}
    return settle(author, Task, identity, role=role, source=source)


def send_message(
    author: Author, agreement: Agreement, *, text: str, file: StoredFile | None, file_name: str, actor: Actor | None
) -> Message:
    """To the parties and the secretariat alone. Raises ValidationError where it says nothing."""
    if not text.strip() and file is None:
        raise ValidationError({"text": _("Write a note or choose a file.")})
    made = Message(agreement=agreement, text=text.strip(), file=file, file_name=file_name[:255], actor=actor)
    made.author_id, made.by, made.at = author.id, author.label[:200], timezone.now()
    return create(author, made)


def take_back_message(author: Author, message: Message) -> None:
    """By whoever wrote it; it is shown no more and stays in the history."""
    if message.author_id != author.id:
        raise ValidationError(_("Only its author can take a note back."))
    if message.taken_back_at is None:
        change(author, message, taken_back_at=timezone.now())


def settle_rows(author: Author, known: Any, make: Any, rows: Sequence[dict[str, Any]]) -> None:
    """A list of an agreement made to hold exactly `rows`: each `pk` among `known` is changed, others are made, and
    what no row names is taken out. Call it in a transaction. Raises ValidationError that names the row."""
    held = {str(one.pk): one for one in known}
    for number, row in enumerate(rows, 1):
        facts = {name: value for name, value in row.items() if name != "pk"}
        kept = held.pop(str(row.get("pk") or ""), None)
        try:
            if kept is None:
                create(author, make(**facts))
            else:
                change(author, kept, **facts)
        except ValidationError as error:
            raise ValidationError(
                [_("Row %(n)s: %(what)s") % {"n": number, "what": text} for text in error.messages]
            ) from None
    for gone in held.values():
        remove(author, gone)


def touch(author: Author, agreement: Agreement, part: str) -> None:
    """Marks in the agreement's own history that a list of it was changed."""
    record(author, "changed", agreement, after={"part": part})


def _make_instrument(author: Author, facts: dict[str, Any]) -> Instrument:
    titles = facts.pop("titles")
    slug = facts.pop("slug", "") or free_slug(next(iter(titles.values())))
    said = {"date": facts.pop("signed", ""), "place": facts.pop("place", "")}
    said["short_titles"] = facts.pop("short_titles", {})
    kind = facts.pop("kind_of_text", "") or "memorandum"
    source = facts.get("source", "")
    return create(
        author,
        Instrument(
            slug=slug, kind=kind, titles=titles, is_stub=True, source=source, published_at=timezone.now(), **said
        ),
    )


def free_slug(title: str) -> str:
    """An address that no text has."""
    wanted = slugify(title)[:120].strip("-") or "agreement"
    taken = set(Instrument.objects.filter(slug__startswith=wanted).values_list("slug", flat=True))
    if wanted not in taken and wanted not in _RESERVED:
        return wanted
    return next(f"{wanted}-{n}" for n in range(2, len(taken) + 3) if f"{wanted}-{n}" not in taken)


def _is_assumed(term: Reading) -> bool:
    """Whether the length of a renewal was inferred: the text states the renewal but not how long it lasts."""
    why = (term.get("why") or {}).get("renewal_period") or {}
    return bool(term["renewal_period"]) and (why.get("doubt") or 0) > 0


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text and len(text) == 10 else None
