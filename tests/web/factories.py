"""Small records for tests: an invented declaration, an invented plan that cites it. Nothing here is about real actors.

Each factory makes one record and returns it; `make_register` makes enough of everything to open every page.
"""

from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from mandato_web.actors.models import Actor, Membership
from mandato_web.agreements.models import Agreement
from mandato_web.commitments.models import Bearer, Commitment, CommitmentWording
from mandato_web.instruments.models import (
    Citation,
    Instrument,
    LanguageVersion,
    Position,
    Provision,
    ProvisionText,
    Relation,
)
from mandato_web.meetings.models import Meeting

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)


def make_actor(slug: str = "aland", *, kind: str = "state", names: dict[str, str] | None = None, **facts: Any) -> Actor:
    return Actor.objects.create(slug=slug, kind=kind, names=names or {"en": slug.title()}, **facts)


def make_meeting(slug: str = "first-forum", **facts: Any) -> Meeting:
    named = {"names": {"en": "First forum", "es": "Primer foro"}, "kind": "forum"}
    return Meeting.objects.create(slug=slug, **{**named, "starts": "2024-05-06", "ends": "2024-05-07", **facts})


def make_instrument(slug: str = "harbour-declaration", **facts: Any) -> Instrument:
    title = slug.replace("-", " ").capitalize()
    return Instrument.objects.create(
        slug=slug,
        **{"kind": "declaration", "titles": {"en": title, "es": f"{title} (es)"}, "date": "2024-05-06", **facts},
    )


class Part(NamedTuple):
    """A provision to be made. `parent` is an eid above it in the list."""

    eid: str
    text: str
    number: str = ""
    label: str = ""
    role: str = "operative"
    level: int | None = 1
    parent: str = ""
    heading: str = ""


DECLARATION = (
    Part("heading_1", "", role="heading", level=None, heading="Harbours"),
    Part("para_1", "Ships call at many harbours.", "1", "1", role="preambular"),
    Part("para_2", "The ministers meeting here will do the following:", "2", "2"),
    Part("para_2__point_a", "Keep every harbour open all year round.", "a", "2.a", level=2, parent="para_2"),
    Part("para_2__point_b", "Hold one forum on harbours in 2025.", "b", "2.b", level=2, parent="para_2"),
)
PLAN = (
    Part("para_1", "One forum is prepared, as point 2.b asks.", "1", "1"),
    Part("para_2", "Lights are mended, as point 2.x asks.", "2", "2"),
)


def make_version(instrument: Instrument, language: str, parts: tuple[Part, ...], **facts: Any) -> LanguageVersion:
    """The text in one language: every part's words on a line of their own. Missing provisions are made."""
    lines = [part.text or part.heading for part in parts]
    version = LanguageVersion.objects.create(
        instrument=instrument,
        language=language,
        title=instrument.title,
        file_name=f"{language}.txt",
        text="\n".join(lines),
        text_sha256="0" * 64,
        reader="0.1.0",
        read_at=NOON,
        **facts,
    )
    held: dict[str, Provision] = {}
    start = 0
    for position, (part, line) in enumerate(zip(parts, lines, strict=True)):
        held[part.eid] = _hold_provision(instrument, part, position, held.get(part.parent))
        ProvisionText.objects.create(
            provision=held[part.eid],
            version=version,
            heading=part.heading,
            text=part.text,
            start=start,
            end=start + len(line),
            segments=[[start, start + len(line)]] if part.text else [],
        )
        start += len(line) + 1
    return version


def _hold_provision(instrument: Instrument, part: Part, position: int, parent: Provision | None) -> Provision:
    facts = {"label": part.label, "number": part.number, "role": part.role, "level": part.level, "parent": parent}
    provision, _ = Provision.objects.get_or_create(
        instrument=instrument, eid=part.eid, defaults={**facts, "ordinal": position + 1, "position": position}
    )
    return provision


def make_citation(version: LanguageVersion, eid: str, words: str, target: Instrument, label: str) -> Citation:
    """A citation of `target`'s provision with this label, missing where it has none; without a label, of the whole."""
    start = version.text.index(words)
    found = Provision.objects.filter(instrument=target, label=label).first()
    return Citation.objects.create(
        provision=version.instrument.provisions.get(eid=eid),
        version=version,
        text=words,
        start=start,
        end=start + len(words),
        named=target.title,
        label=label,
        status="resolved" if found or not label else "missing",
        target_instrument=target,
        target_provision=found if label else None,
    )


def make_commitment(version: LanguageVersion, eid: str, **facts: Any) -> Commitment:
    """What a provision promises, in all its words."""
    provision = version.instrument.provisions.get(eid=eid)
    said = ProvisionText.objects.get(provision=provision, version=version)
    defaults = {"action_kind": "commit", "strength": "undertaking", "nature": "once", "action_verb": "hold"}
    commitment = Commitment.objects.create(
        slug=f"{version.instrument.slug}--{eid}-1",
        instrument=version.instrument,
        provision=provision,
        code=f"{eid}-1",
        **{**defaults, **facts},
    )
    CommitmentWording.objects.create(
        commitment=commitment, version=version, text=said.text, start=said.start, end=said.end, due=facts.get("due", "")
    )
    return commitment


def make_bearer(commitment: Commitment, *actors: Actor, named: str = "the ministers", **facts: Any) -> Bearer:
    bearer = Bearer.objects.create(
        commitment=commitment,
        named={"en": named},
        found_in="chapeau",
        is_collective=len(actors) > 1,
        position=commitment.bearers.count(),
        **facts,
    )
    bearer.actors.set(actors)
    return bearer


class Register(NamedTuple):
    """What `make_register` made."""

    declaration: Instrument
    plan: Instrument
    stub: Instrument
    agreement: Instrument
    meeting: Meeting
    states: list[Actor]
    forum: Commitment
    upkeep: Commitment


def make_register() -> Register:
    """A declaration in two languages, a plan that cites it rightly and wrongly, an agreement, a stub, four actors."""
    states = [make_actor("aland"), make_actor("borduria", names={"en": "Borduria", "es": "Borduria (es)"})]
    body = make_actor("harbour-office", kind="organisation", names={"en": "Harbour Office"}, acronyms={"en": "HO"})
    conference = make_actor("harbour-conference", kind="conference", names={"en": "Harbour Conference"})
    for state in states:
        Membership.objects.create(conference=conference, actor=state, kind="member-state", since="2020")
    meeting = make_meeting()
    meeting.hosts.set(states[:1])
    declaration = make_instrument(meeting=meeting, is_restatement=True, official_source="Harbour Gazette")
    english = make_version(declaration, "en", DECLARATION, is_restatement=True)
    make_version(declaration, "es", DECLARATION, is_restatement=True)
    for state in states:
        Position.objects.create(instrument=declaration, actor=state, kind="adopted")
    plan = make_instrument("harbour-plan", kind="action-plan", date="2024-09")
    planned = make_version(plan, "en", PLAN)
    Relation.objects.create(source=plan, target=declaration, kind="implements")
    stub = _make_stub()
    make_citation(english, "para_1", "many harbours", stub, "")
    make_citation(planned, "para_1", "point 2.b", declaration, "2.b")
    make_citation(planned, "para_2", "point 2.x", declaration, "2.x")
    forum = make_commitment(
        english,
        "para_2__point_b",
        due_kind="during",
        due_from=date(2025, 1, 1),
        due_until=date(2025, 12, 31),
        deliverable_kind="meeting",
        state="delivered",
        state_by="Harbour Office",
        state_on="2025-06",
        summaries={"en": "Hold one forum on harbours.", "es": "Celebrar un foro sobre los puertos."},
    )
    make_bearer(forum, *states)
    upkeep = make_commitment(english, "para_2__point_a", nature="continuing", action_verb="keep")
    make_bearer(upkeep, *states)
    make_bearer(upkeep, body, named="the Harbour Office", part="addressee")
    return Register(declaration, plan, stub, _make_agreement(states), meeting, states, forum, upkeep)


def _make_stub() -> Instrument:
    title = "Old charter of the harbours, lighthouses, pilots and pilotage of all seas, and of those who sail them"
    return make_instrument("old-charter", kind="charter", date="1990", is_stub=True, titles={"en": title})


def _make_agreement(states: list[Actor]) -> Instrument:
    """Signed on 10 April 2020 for a year, renewed unless a party objects three months before."""
    instrument = make_instrument("pilot-agreement", kind="agreement", date="2020-04-10")
    make_version(instrument, "en", (Part("art_1", "Each party sends its pilots.", "1", "1"),))
    for state in states:
        Position.objects.create(
            instrument=instrument, actor=state, kind="signed", person=f"Envoy of {state.slug}", capacity={"en": "Envoy"}
        )
    Agreement.objects.create(
        instrument=instrument,
        in_force="2020-04-10",
        duration="P1Y",
        renewal="automatic",
        renewal_period="P1Y",
        objection_notice="P3M",
        expires=date(2021, 4, 10),
        notice_by=date(2021, 1, 10),
    )
    return instrument
