"""Series of meetings, meetings with their sessions, and what was proposed, offered and stepped through."""

from typing import Any

from mandato_web.history.services import settle, settle_links
from mandato_web.intake.examples.register import Register
from mandato_web.intake.examples.tables import Table, read_rows
from mandato_web.meetings.models import (
    Meeting,
    MeetingFact,
    Paper,
    Participation,
    Series,
    SeriesKind,
    SeriesMember,
    Session,
)
from mandato_web.meetings.services import save_meeting


def load_meetings(register: Register) -> None:
    series = read_rows(register.folder, "meetings", "series")
    for row in series:
        _load_series(register, row)
    for row in series:
        if "prepares" in row:
            settle(register.author, Series, {"slug": row["slug"]}, prepares=Series.objects.get(slug=row["prepares"]))
    meetings = read_rows(register.folder, "meetings", "meeting")
    for row in meetings:
        _load_meeting(register, row)
    for row in meetings:
        _load_inside(register, row)


def load_consultations(register: Register) -> None:
    """The dated steps of a consultation stand with the meeting whose texts it was about."""
    for row in read_rows(register.folder, "consultations", "consultation"):
        meeting = register.meeting(row["meeting"])
        for position, step in enumerate(row.get("step", [])):
            _load_fact(
                register,
                meeting,
                MeetingFact.Kind.STEP,
                position,
                step,
                starts=step.get("start") or step.get("on", ""),
                ends=step.get("end") or step.get("on", ""),
            )


def _load_series(register: Register, row: Table) -> None:
    series = settle(
        register.author,
        Series,
        {"slug": row["slug"]},
        kind=row["kind"],
        names=row["name"],
        acronyms=row.get("acronym", {}),
        aliases=row.get("aliases", []),
        actor=register.maybe_actor(row.get("actor")),
        starts=row.get("start", ""),
        every=row.get("every", ""),
        source=row.get("source", ""),
    )
    for member in row.get("member", []):
        identity = {
            "series": series,
            "actor": register.maybe_actor(member.get("actor")),
            "person": member.get("person", ""),
            "part": member.get("part", SeriesMember.Part.MEMBER),
        }
        settle(
            register.author,
            SeriesMember,
            identity,
            capacity=member.get("capacity", {}),
            seen_on=member.get("on", ""),
            since=member.get("start", ""),
            until=member.get("end", ""),
            source=member.get("source", ""),
        )


def _load_meeting(register: Register, row: Table) -> None:
    series = Series.objects.get(slug=row["series"]) if "series" in row else None
    meeting = save_meeting(
        register.author,
        row["slug"],
        series=series,
        kind=row.get("kind") or (series.kind if series else SeriesKind.MEETING),
        ordinal=row.get("ordinal"),
        names=row["name"],
        place=row.get("city", ""),
        country_code=row.get("country", "").upper(),
        pro_tempore=register.maybe_actor(row.get("pro_tempore")),
        theme=row.get("theme", {}),
        speakers=row.get("speakers"),
        is_announced=row.get("announced", False),
        starts=row.get("start", ""),
        ends=row.get("end", ""),
        source=row.get("source", ""),
        is_example=register.is_example,
    )
    for field, key in (("hosts", "host"), ("organisers", "organisers"), ("supporters", "supporters")):
        settle_links(register.author, meeting, field, register.actors(row.get(key, [])))


def _load_inside(register: Register, row: Table) -> None:
    meeting = register.meeting(row["slug"])
    if "prepares" in row:
        save_meeting(register.author, meeting.slug, prepares=register.meeting(row["prepares"]))
    for position, session in enumerate(row.get("session", [])):
        _load_session(register, meeting, position, session)
    _load_participants(register, meeting, None, row.get("participant", []))
    objectives: dict[str, list[Table]] = {"general-objective": [], "objective": []}
    for objective in row.get("objective", []):
        objectives["general-objective" if objective.get("general") else "objective"].append(objective)
    for kind, rows in objectives.items():
        for position, objective in enumerate(rows):
            _load_fact(register, meeting, kind, position, objective)
    for position, proposal in enumerate(row.get("proposal", [])):
        session = meeting.sessions.filter(slug=proposal.get("session", "")).first()
        facts: dict[str, Any] = {"session": session, "outcome": proposal.get("fate", {})}
        facts["result"] = proposal.get("result", "")
        facts |= {"starts": proposal.get("on", ""), "ends": proposal.get("on", "")}
        _load_fact(register, meeting, MeetingFact.Kind.PROPOSAL, position, proposal, **facts)
    for position, offer in enumerate(row.get("offer", [])):
        kept = register.meeting(offer["kept"]) if "kept" in offer else None
        facts = {"for_year": offer.get("for_year", ""), "kept_by": kept, "result": "kept" if kept else ""}
        facts["result"] = offer.get("result", facts["result"])
        _load_fact(register, meeting, MeetingFact.Kind.OFFER, position, offer, **facts)
    _load_decided(register, meeting, row)


def _load_decided(register: Register, meeting: Meeting, row: Table) -> None:
    """Points of the agenda, conclusions, mandates, and what was handed to the next meeting."""
    for kind in (MeetingFact.Kind.AGENDA, MeetingFact.Kind.CONCLUSION, MeetingFact.Kind.MANDATE):
        for position, point in enumerate(row.get(str(kind), [])):
            session = meeting.sessions.filter(slug=point.get("session", "")).first()
            facts = {"number": point.get("number", ""), "session": session}
            _load_fact(register, meeting, kind, position, point, **facts)
    for position, handed in enumerate(row.get("handover", [])):
        to = register.meeting(handed["to"]) if "to" in handed else None
        _load_fact(register, meeting, MeetingFact.Kind.HANDOVER, position, handed, kept_by=to)


def _load_session(register: Register, meeting: Meeting, position: int, row: Table) -> None:
    session = settle(
        register.author,
        Session,
        {"meeting": meeting, "slug": row["slug"]},
        position=position,
        ordinal=row.get("ordinal", ""),
        kind=row.get("kind", Session.Kind.SESSION),
        titles=row.get("title", {}),
        day=row.get("on", ""),
        source=row.get("source", ""),
    )
    _load_participants(register, meeting, session, row.get("participant", []))
    for place, paper in enumerate(row.get("paper", [])):
        identity = {"session": session, "position": place}
        kept = settle(register.author, Paper, identity, titles=paper["title"], source=paper.get("source", ""))
        for field, key in (("authors", "by"), ("partners", "with"), ("contributors", "input_from")):
            settle_links(register.author, kept, field, register.actors(paper.get(key, [])))


def _load_participants(register: Register, meeting: Meeting, session: Session | None, rows: list[Table]) -> None:
    position = 0
    for row in rows:
        for actor in register.actors(row["actor"]) if "actor" in row else [None]:
            settle(
                register.author,
                Participation,
                {"meeting": meeting, "session": session, "position": position},
                actor=actor,
                person=row.get("person", ""),
                capacity=row.get("capacity", {}),
                role=row.get("role", Participation.Role.PARTICIPANT),
                presence=row.get("presence", Participation.Presence.IN_PERSON),
                on_behalf_of=row.get("for", ""),
                source=row.get("source", ""),
            )
            position += 1


def _load_fact(register: Register, meeting: Meeting, kind: str, position: int, row: Table, **facts: Any) -> None:
    """A fact whose actor is a group stands for the group: no single actor is named."""
    actor = row.get("actor", "")
    settle(
        register.author,
        MeetingFact,
        {"meeting": meeting, "kind": kind, "position": position},
        actor=register.actor(actor) if actor and not actor.startswith("@") else None,
        words=row["text"],
        source=row.get("source", ""),
        **facts,
    )
