"""Drafts carried through their dates: each version, what was said of it and answered, and the text that came of it."""

from datetime import UTC, date, datetime, time
from typing import Any

from mandato_web.consultations import commenting, drafts, publishing
from mandato_web.consultations.answering import answer
from mandato_web.consultations.drafting import Part, apply_lines, read_lines
from mandato_web.consultations.models import Comment, Consultation, Draft, Stage
from mandato_web.history.services import change
from mandato_web.intake.examples.register import Register
from mandato_web.intake.examples.tables import BadExample, Table, read_rows
from mandato_web.meetings.models import MeetingFact
from mandato_web.values.wording import LANGUAGES

_MORNING = time(9, tzinfo=UTC)


def load_drafts(register: Register) -> None:
    """One that stands is left alone: people work with it."""
    for row in read_rows(register.folder, "drafts", "draft"):
        if not Consultation.objects.filter(slug=row["slug"]).exists():
            _load_draft(register, row)


def _load_draft(register: Register, row: Table) -> None:
    published = date.fromisoformat(row["published"])
    opened = {name: row.get(name, name != "anyone") for name in ("states", "observers", "anyone")}
    consultation = drafts.save_consultation(
        register.author,
        Consultation(slug=row["slug"]),
        rounds=[{"opens": published, "closes": date.fromisoformat(row["until"]), **opened}],
        lineage=[{"instrument": register.instrument(one["instrument"]), "kind": one["kind"]}
                 for one in row.get("from", [])],
        titles=row["title"],
        about=row.get("about", {}),
        kind=row["kind"],
        asked_by=register.maybe_actor(row.get("asked_by")),
        meeting=register.meeting(row["meeting"]) if "meeting" in row else None,
        proposal=_find_proposal(register, row),
        published_on=published,
        incorporated_by=_day(row, "incorporated"),
        presented_on=_day(row, "presented"),
        shows_comments=row.get("shows_comments", False),
        is_example=register.is_example,
    )  # fmt: skip
    first = _write_version(register, consultation, 1)
    if first is None:
        raise BadExample(f"drafts.toml: drafts/{row['slug']} holds no text")
    _date(Draft, first.pk, made_at=published)
    drafts.open_consultation(register.author, consultation)
    said = _load_comments(register, consultation, row)
    _answer(register, said, row)
    second = _write_version(register, consultation, 2, said)
    if second is not None:
        _date(Draft, second.pk, made_at=_day(row, "incorporated") or published)
    if row.get("publish"):
        _publish(register, consultation, row)


def _find_proposal(register: Register, row: Table) -> MeetingFact | None:
    """By its meeting, and its place among what was proposed there."""
    if "proposal" not in row:
        return None
    held = register.meeting(row["tabled_at"]).facts.filter(kind=MeetingFact.Kind.PROPOSAL).order_by("position")
    found = held[row["proposal"] - 1 : row["proposal"]]
    if not found:
        raise BadExample(f"drafts.toml: {row['tabled_at']} has no proposal {row['proposal']}")
    return found[0]


def _write_version(
    register: Register, consultation: Consultation, number: int, said: list[tuple[Table, Comment]] | None = None
) -> Draft | None:
    """All languages of one version; None where the folder has no such version."""
    folder = register.folder / "drafts" / consultation.slug
    standing = consultation.draft
    parts: list[Part] = standing.content if standing else []
    written = False
    for language in LANGUAGES:
        path = folder / f"{number}.{language}.txt"
        if path.exists():
            top = max([consultation.next_part, *(int(part.key[1:]) + 1 for part in parts)])
            lines = read_lines(path.read_text(encoding="utf-8"))
            parts, written = apply_lines(parts, lines, language, next_key=top), True
    if not written:
        return None
    answers: dict[str, list[Comment]] = {}
    by_number = {part.number: part.key for part in parts if part.number}
    for row, comment in said or []:
        if comment.disposition in ("accepted", "partly"):
            key = by_number[row["answered_in"]] if "answered_in" in row else comment.part
            answers.setdefault(key, []).append(comment)
    return drafts.save_draft(register.author, consultation, parts, answers=answers)


def _load_comments(register: Register, consultation: Consultation, row: Table) -> list[tuple[Table, Comment]]:
    """In the order of the file; a position is sent on the day of its last comment."""
    draft = consultation.draft
    keys = {part.number: part.key for part in draft.content} if draft else {}
    held: dict[str, Comment] = {}
    said = []
    for one in row.get("comment", []):
        if one["label"] not in keys:
            raise BadExample(f"drafts.toml: {consultation.slug} has no paragraph {one['label']}")
        comment = _write(register, consultation, one, keys[one["label"]], held)
        _date(Comment, comment.pk, made_at=date.fromisoformat(one["on"]))
        if "key" in one:
            held[one["key"]] = comment
        said.append((one, comment))
    for actor, on in dict.fromkeys((one["actor"], one["on"]) for one, _c in said if one.get("sent")):
        day = date.fromisoformat(on)
        for sent in commenting.send_position(register.author, consultation, register.actor(actor), today=day):
            _date(Comment, sent.pk, sent_at=day)
    numbered = {one.pk: one for one in consultation.comments.all()}
    return [(one, numbered[comment.pk]) for one, comment in said]


def _write(register: Register, consultation: Consultation, row: Table, key: str, held: dict[str, Comment]) -> Comment:
    if "drawn_from" in row:
        drawn = commenting.take_over(register.author, [held[name] for name in row["drawn_from"]])
        return commenting.edit_inside(register.author, drawn, text=row["text"], proposed=row.get("proposed", ""))
    return commenting.write_inside(
        register.author,
        consultation,
        register.actor(row["actor"]),
        key,
        position=row.get("sent", False),
        unit=register.maybe_actor(row.get("unit")),
        today=date.fromisoformat(row["on"]),
        **{name: row.get(name, "") for name in ("language", "quote", "text", "proposed")},
    )


def _answer(register: Register, said: list[tuple[Table, Comment]], row: Table) -> None:
    for one, comment in said:
        if "answer" in one and comment.stage == Stage.SENT:
            answer(register.author, [comment], one["answer"], one.get("reason", ""))
            _date(Comment, comment.pk, answered_at=_day(row, "incorporated") or date.fromisoformat(one["on"]))


def _publish(register: Register, consultation: Consultation, row: Table) -> None:
    day = date.fromisoformat(row["presented"])
    change(register.author, consultation, results_at=datetime.combine(day, _MORNING))
    instrument = publishing.publish_text(register.author, consultation, date=row["presented"], today=day)
    change(register.author, instrument, source=row["source"])


def _day(row: Table, name: str) -> date | None:
    return date.fromisoformat(row[name]) if name in row else None


def _date(model: Any, key: int, **days: date) -> None:
    """What is made now is dated as the example has it."""
    model.objects.filter(pk=key).update(**{name: datetime.combine(day, _MORNING) for name, day in days.items()})
