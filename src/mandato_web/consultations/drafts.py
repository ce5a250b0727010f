"""Writing consultations and the versions of their drafts; every edit is kept, and every comment follows its words."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor
from mandato_web.consultations.anchoring import ORPHANED, Alignment, Place, tidy
from mandato_web.consultations.drafting import Line, Part, apply_lines
from mandato_web.consultations.indexing import index_consultation
from mandato_web.consultations.models import (
    Comment,
    CommentRound,
    Consultation,
    Disposition,
    Draft,
    DraftChange,
    Lineage,
)
from mandato_web.consultations.proposing import become_draft
from mandato_web.history.services import Author, change, create, record, remove, settle_links
from mandato_web.instruments.models import Instrument, ProvisionText

MOST_PARTS = 1_000
_LONG_ENOUGH = 4  # words, to be known again in another paragraph


def save_consultation(
    author: Author,
    consultation: Consultation,
    *,
    rounds: Sequence[dict[str, Any]],
    lineage: Sequence[dict[str, Any]],
    **facts: Any,
) -> Consultation:
    """Raises ValidationError, by field where it can. A round that has comments keeps them."""
    _check_dates(facts, rounds)
    with transaction.atomic():
        if consultation.pk is None:
            for name, value in facts.items():
                setattr(consultation, name, value)
            create(author, consultation)
        else:
            change(author, consultation, **facts)
        _settle_rounds(author, consultation, rounds)
        _settle_lineage(author, consultation, lineage)
        become_draft(author, consultation)
        index_consultation(consultation)
    return consultation


def _check_dates(facts: dict[str, Any], rounds: Sequence[dict[str, Any]]) -> None:
    published = facts["published_on"]
    for name in ("incorporated_by", "presented_on"):
        if facts.get(name) and facts[name] < published:
            raise ValidationError({name: _("This day comes before the draft is published.")})
    for row in rounds:
        if row["opens"] > row["closes"]:
            raise ValidationError(_("A round closes before it opens: %(day)s.") % {"day": row["closes"].isoformat()})
        if row["opens"] < published:
            raise ValidationError(_("A round opens before the draft is published: %(day)s.")
                                  % {"day": row["opens"].isoformat()})  # fmt: skip
        if facts.get("incorporated_by") and row["closes"] > facts["incorporated_by"]:
            raise ValidationError(
                {"incorporated_by": _("A round of comments ends after this day: %(day)s.")
                 % {"day": row["closes"].isoformat()}}
            )  # fmt: skip


def _settle_rounds(author: Author, consultation: Consultation, rows: Sequence[dict[str, Any]]) -> None:
    standing = list(consultation.rounds.all())
    for place, row in enumerate(rows):
        facts = dict(row)
        invited = facts.pop("invited", None)
        if place < len(standing):
            held = change(author, standing[place], **facts)
        else:
            held = create(author, CommentRound(consultation=consultation, **facts))
        if invited is not None:
            settle_links(author, held, "invited", invited)
    for one in standing[len(rows) :]:
        if one.comments.exists():
            raise ValidationError(_("A round that has comments cannot be taken out: %(round)s.") % {"round": one})
        remove(author, one)


def _settle_lineage(author: Author, consultation: Consultation, rows: Sequence[dict[str, Any]]) -> None:
    wanted = {(row["instrument"].pk, row["kind"]) for row in rows}
    for one in consultation.lineage.all():
        if (one.instrument_id, one.kind) not in wanted:
            remove(author, one)
    known = set(consultation.lineage.values_list("instrument_id", "kind"))
    for row in rows:
        if (row["instrument"].pk, row["kind"]) not in known:
            known.add((row["instrument"].pk, row["kind"]))
            create(author, Lineage(consultation=consultation, **row))


def invite(author: Author, round: CommentRound, actors: Iterable[Actor]) -> None:
    settle_links(author, round, "invited", actors)


def open_consultation(author: Author, consultation: Consultation) -> Consultation:
    """From now on it becomes public on its day. The draft as it stands is the one that comments are asked on."""
    draft = consultation.draft
    if draft is None or not draft.content:
        raise ValidationError(_("Write the draft first."))
    if not consultation.rounds.exists():
        raise ValidationError(_("Say who may comment, and until when: add a round."))
    if consultation.ready_at is not None:
        return consultation
    with transaction.atomic():
        change(author, consultation, ready_at=timezone.now(), base=draft.number)
        index_consultation(consultation)
    return consultation


def write_draft(
    author: Author, consultation: Consultation, lines: Sequence[Line], language: str, *, note: str = ""
) -> Draft:
    """The whole text in one language, as typed or as a reader found it: a new version. Raises ValidationError."""
    if not lines:
        raise ValidationError({"text": _("Write at least one paragraph.")})
    if len(lines) > MOST_PARTS:
        raise ValidationError({"text": _("A draft has at most %(most)s paragraphs.") % {"most": MOST_PARTS}})
    doubled = _first_doubled([line.number for line in lines if line.number])
    if doubled:
        raise ValidationError({"text": _("Two paragraphs bear the number %(number)s.") % {"number": doubled}})
    standing = consultation.draft
    parts = standing.content if standing else []
    written = apply_lines(parts, lines, language, next_key=consultation.next_part)
    return save_draft(author, consultation, written, note=note)


def copy_instrument(author: Author, consultation: Consultation, instrument: Instrument) -> Draft:
    """The current text of an instrument, in all its languages, becomes the draft, and stands in its lineage."""
    said = ProvisionText.objects.filter(version__instrument=instrument, version__replaced_at=None)
    by_language: dict[str, list[Line]] = {}
    for one in said.select_related("version", "provision").order_by("provision__position"):
        heading = one.provision.role == "heading"
        text = tidy((one.heading if heading else one.text) or one.text or one.heading)
        if text and one.provision.role not in ("front", "back", "note"):
            line = Line(text, "" if heading else one.provision.label[:30], heading)
            by_language.setdefault(one.version.language, []).append(line)
    if not by_language:
        raise ValidationError(_("This text is known only by mention; the register does not hold its words."))
    draft = None
    with transaction.atomic():
        for language, lines in by_language.items():
            draft = write_draft(author, consultation, without_doubles(lines), language, note=str(instrument)[:500])
        if not consultation.lineage.filter(instrument=instrument).exists():
            create(author, Lineage(consultation=consultation, instrument=instrument))
    assert draft is not None
    return draft


def without_doubles(lines: Iterable[Line]) -> list[Line]:
    """A number that comes back in another chapter cites nothing: its paragraph stands without."""
    seen: set[str] = set()
    kept = []
    for line in lines:
        kept.append(line._replace(number="") if line.number in seen else line)
        seen.add(line.number)
    return kept


def _first_doubled(numbers: Sequence[str]) -> str:
    seen: set[str] = set()
    for number in numbers:
        if number in seen:
            return number
        seen.add(number)
    return ""


def change_part(
    author: Author,
    consultation: Consultation,
    key: str,
    texts: dict[str, str],
    *,
    answers: Iterable[Comment] = (),
    note: str = "",
) -> Draft:
    """One paragraph anew, tied to the comments that this answers; without words in any language it is taken out."""
    standing = consultation.draft
    known = standing.by_key.get(key) if standing else None
    if standing is None or known is None:
        raise ValidationError(_("This paragraph is no longer in the draft."))
    tidied = {code: tidy(text) for code, text in texts.items() if tidy(text)}
    parts = [replace(part, texts=tidied) if part.key == key else part for part in standing.content]
    return save_draft(
        author, consultation, [one for one in parts if one.texts], note=note, answers={key: list(answers)}
    )


def save_draft(
    author: Author,
    consultation: Consultation,
    parts: Sequence[Part],
    *,
    note: str = "",
    answers: dict[str, list[Comment]] | None = None,
) -> Draft:
    """The next version, with every comment moved along. The same text again makes none, but ties what it answers."""
    if consultation.published_as_id is not None:
        raise ValidationError(_("The text is published; it is amended as texts are."))
    standing = consultation.draft
    with transaction.atomic():
        if standing is not None and list(parts) == standing.content:
            draft = standing
        else:
            draft = create(
                author,
                Draft(
                    consultation=consultation,
                    number=standing.number + 1 if standing else 1,
                    parts=[part.as_json() for part in parts],
                    note=note[:500],
                    made_by=author.label[:200],
                    made_at=timezone.now(),
                ),
            )
            consultation.draft = draft
            top = max((int(part.key[1:]) for part in parts), default=0) + 1
            if top > consultation.next_part:
                consultation.next_part = top
                consultation.save(update_fields=["next_part"])
            if standing is not None:
                _move_comments(consultation, standing, draft)
        _tie(author, consultation, standing, draft, answers or {})
        if consultation.ready_at is not None:
            index_consultation(consultation)
    return draft


def _move_comments(consultation: Consultation, old: Draft, new: Draft) -> None:
    """Every comment, sent or not, is looked for again; one statement for all that moved."""
    altered = [
        part.key for part in [*old.content, *new.content] if old.by_key.get(part.key) != new.by_key.get(part.key)
    ]
    homeless = consultation.comments.filter(anchor="orphaned")
    touched = [*consultation.comments.filter(part__in=set(altered)).exclude(anchor="orphaned"), *homeless]
    aligned: dict[tuple[str, str], Alignment] = {}
    moved = []
    for comment in touched:
        before = (comment.part, comment.anchor, comment.start, comment.end, comment.now)
        place_comment(comment, old, new, aligned)
        if before != (comment.part, comment.anchor, comment.start, comment.end, comment.now):
            moved.append(comment)
    Comment.objects.bulk_update(moved, ["part", "anchor", "start", "end", "now"], batch_size=200)


def place_comment(
    comment: Comment, old: Draft, new: Draft, aligned: dict[tuple[str, str], Alignment] | None = None
) -> None:
    """Puts a comment where its words stand in `new`. It keeps its paragraph's key even where it is orphaned."""
    aligned = {} if aligned is None else aligned
    part = new.by_key.get(comment.part)
    text = part.texts.get(comment.language, "") if part else ""
    found = ORPHANED
    if text:
        key = (comment.part, comment.language)
        if key not in aligned:
            was = old.by_key.get(comment.part)
            aligned[key] = Alignment(was.texts.get(comment.language, "") if was else "", text)
        found = aligned[key].follow(comment.words, comment.place)
    if found.fate != "anchored" and len(comment.quote.split()) >= _LONG_ENOUGH:
        elsewhere = [one for one in new.content if comment.quote in one.texts.get(comment.language, "")]
        if len(elsewhere) == 1:
            text, comment.part = elsewhere[0].texts[comment.language], elsewhere[0].key
            start = text.index(comment.quote)
            found = Place("anchored", start, start + len(comment.quote))
    comment.anchor, comment.start, comment.end = found
    comment.now = text[found.start : found.end] if found.fate == "altered" else ""


def _tie(
    author: Author, consultation: Consultation, old: Draft | None, new: Draft, answers: dict[str, list[Comment]]
) -> None:
    """What was named, and every comment whose proposed words stand there now and did not before."""
    tied = {key: {one.pk for one in comments} for key, comments in answers.items() if comments}
    if old is not None and old.pk != new.pk:
        keys = [part.key for part in new.content if old.by_key.get(part.key) != part]
        proposing = consultation.comments.filter(
            part__in=keys, disposition__in=[Disposition.ACCEPTED, Disposition.PARTLY]
        ).exclude(proposed="")
        for comment in proposing:
            wanted, code = tidy(comment.proposed), comment.language
            was = old.by_key.get(comment.part)
            if wanted in new.by_key[comment.part].texts.get(code, "") and not (
                was and wanted in was.texts.get(code, "")
            ):
                tied.setdefault(comment.part, set()).add(comment.pk)
    for key, comments in tied.items():
        held, _made = DraftChange.objects.get_or_create(draft=new, part=key)
        held.comments.add(*comments)
        record(author, "linked", held, after={"comments": sorted(comments)})
