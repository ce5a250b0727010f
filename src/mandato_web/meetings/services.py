"""Writing series and meetings, with history and index."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db import transaction

from mandato_web.files.services import store_stream
from mandato_web.history.rows import settle_rows
from mandato_web.history.services import Author, at_once, change, create, remove, settle, settle_links
from mandato_web.history.undoing import Act, undo
from mandato_web.meetings.forms import name_slug
from mandato_web.meetings.indexing import drop_meeting, index_meeting
from mandato_web.meetings.models import (
    Meeting,
    MeetingDocument,
    MeetingFact,
    Paper,
    Participation,
    Series,
    SeriesMember,
    Session,
)
from mandato_web.meetings.rows import FactList, check_numbers
from mandato_web.values.wording import say

Row = Mapping[str, Any]
_LINKS = ("hosts", "organisers", "supporters")
_PAPER_LINKS = ("authors", "partners", "contributors")


def save_meeting(author: Author, slug: str, **facts: Any) -> Meeting:
    """The meeting of that address, with these facts. Raises ValidationError."""
    links = {name: facts.pop(name) for name in _LINKS if name in facts}
    with at_once(), transaction.atomic():
        meeting = settle(author, Meeting, {"slug": slug}, **facts)
        for name, linked in links.items():
            settle_links(author, meeting, name, linked)
        index_meeting(meeting)
    return meeting


def save_series(author: Author, slug: str, *, members: Iterable[Row], **facts: Any) -> Series:
    """Raises ValidationError."""
    with at_once(), transaction.atomic():
        series = settle(author, Series, {"slug": slug}, **facts)
        settle_rows(author, series.members.all(), SeriesMember, {"series": series}, members)
        index_series(author, series)
    return series


def index_series(author: Author, series: Series) -> None:
    """Its meetings are found by its names too."""
    for meeting in series.meetings.all():
        index_meeting(meeting)


def save_facts(author: Author, meeting: Meeting, lists: Mapping[FactList, Sequence[Row]]) -> None:
    """What was prepared or decided, list by list. Raises ValidationError."""
    with at_once(), transaction.atomic():
        for spec, rows in lists.items():
            if spec.name == "conclusions":
                check_numbers(meeting, [dict(row) for row in rows])
            _save_facts(author, meeting, spec, rows)
        index_meeting(meeting)


def save_sessions(author: Author, meeting: Meeting, sessions: Sequence[Row], papers: Sequence[Row]) -> None:
    """Raises ValidationError. A session that is taken out takes its papers and people with it."""
    with at_once(), transaction.atomic():
        taken = set(meeting.sessions.values_list("slug", flat=True))
        given = []
        for position, row in enumerate(sessions):
            facts = {**row, "position": position}
            if not row.get("pk"):
                facts["slug"] = name_slug(say(row["titles"]), taken)
                taken.add(facts["slug"])
            given.append(facts)
        kept = {str(row.get("pk") or "") for row in given}
        for session in meeting.sessions.all():
            if str(session.pk) not in kept:
                for one in (*session.papers.all(), *session.participations.all()):
                    remove(author, one)
        settle_rows(author, meeting.sessions.all(), Session, {"meeting": meeting}, given)
        _save_papers(author, meeting, papers)


def save_people(author: Author, meeting: Meeting, people: Sequence[Row]) -> None:
    """Raises ValidationError."""
    with at_once(), transaction.atomic():
        standing = list(meeting.participations.all())
        places = {one.pk: (one.session_id, one.position) for one in standing}
        after = _last_positions((one.session_id, one.position) for one in standing)
        given = []
        for row in people:
            session = row["session"].pk if row.get("session") else None
            held = places.get(int(row["pk"])) if row.get("pk") else None
            given.append({**row, "position": held[1] if held and held[0] == session else next(after[session])})
        settle_rows(author, standing, Participation, {"meeting": meeting}, given)


def save_document(
    author: Author, meeting: Meeting, document: MeetingDocument | None, *, upload: Any = None, **facts: Any
) -> MeetingDocument:
    """With `upload`, the bytes are kept under their SHA-256. Raises ValidationError."""
    with at_once(), transaction.atomic():
        if upload is not None:
            media_type = upload.content_type or "application/octet-stream"
            facts["file"] = store_stream(upload, name=upload.name, media_type=media_type[:100])
        if document is None:
            return create(author, MeetingDocument(meeting=meeting, **facts))
        return change(author, document, **facts)


def remove_document(author: Author, document: MeetingDocument) -> None:
    """The bytes stay, for the history names them."""
    remove(author, document)


def take_back(author: Author, meeting: Meeting, act: Act) -> None:
    """Undoes what somebody did to the meeting or what belongs to it. Raises ValidationError."""
    key, slug = meeting.pk, meeting.slug
    with at_once(), transaction.atomic():
        undo(author, act)
        standing = Meeting.objects.filter(pk=key).first()
        if standing:
            index_meeting(standing)
        else:
            drop_meeting(slug)


def _save_facts(author: Author, meeting: Meeting, spec: FactList, rows: Sequence[Row]) -> None:
    standing = list(meeting.facts.filter(kind__in=spec.kinds))
    places = {one.pk: (one.kind, one.position) for one in standing}
    after = _last_positions((one.kind, one.position) for one in standing)
    given = []
    for row in rows:
        kind = row.get("kind") or spec.kinds[0]
        held = places.get(int(row["pk"])) if row.get("pk") else None
        position = held[1] if held and held[0] == kind else next(after[kind])
        given.append({**row, "kind": kind, "position": position})
        if spec.name == "proposals":
            given[-1]["ends"] = row["starts"]
    settle_rows(author, standing, MeetingFact, {"meeting": meeting}, given)


def _save_papers(author: Author, meeting: Meeting, papers: Sequence[Row]) -> None:
    """A paper whose session was taken out is gone with it."""
    standing = list(Paper.objects.filter(session__meeting=meeting))
    held = {one.pk: one for one in standing}
    after = _last_positions((one.session_id, one.position) for one in standing)
    given, links = [], []
    for row in papers:
        facts = dict(row)
        session = facts["session"]
        if not session.pk or not Session.objects.filter(pk=session.pk).exists():
            continue
        links.append({name: facts.pop(name) for name in _PAPER_LINKS})
        known = held.get(int(row["pk"])) if row.get("pk") else None
        stays = known is not None and known.session_id == session.pk
        facts["position"] = known.position if known is not None and stays else next(after[session.pk])
        given.append(facts)
    kept = settle_rows(author, standing, Paper, {}, given)
    for paper, linked in zip(kept, links, strict=True):
        for name, actors in linked.items():
            settle_links(author, paper, name, actors)


class _Counter:
    """Positions after the last one that is taken."""

    def __init__(self) -> None:
        self.last = -1

    def __next__(self) -> int:
        self.last += 1
        return self.last


def _last_positions(places: Iterable[tuple[Any, int]]) -> dict[Any, _Counter]:
    after: dict[Any, _Counter] = defaultdict(_Counter)
    for key, position in places:
        after[key].last = max(after[key].last, position)
    return after
