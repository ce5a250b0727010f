"""The TOML files of the examples, checked: a key that the format does not know is an error with its place."""

import tomllib
from pathlib import Path
from typing import Any

Table = dict[str, Any]

_INSTRUMENT = {
    "slug", "kind", "restatement", "date", "place", "meeting", "languages", "source", "symbol", "adopter", "mentioned",
    "title", "short_title", "official", "aliases", "relations", "parties", "signatories", "positions", "tasks",
}  # fmt: skip
_PARTS_OF_INSTRUMENT = {
    "aliases": {"name", "language", "source"},
    "relations": {"kind", "target", "label", "from", "source"},
    "parties": {"actor", "source"},
    "signatories": {"person", "capacity", "party", "date", "source"},
    "positions": {"actor", "position", "date", "labels", "source"},
    "tasks": {"label", "actor", "role", "source"},
}
_PARTICIPANT = {"person", "actor", "capacity", "role", "presence", "for", "source"}
_KEYS: dict[str, set[str]] = {
    "source": {"key", "title", "instrument", "publisher", "address", "note"},
    "actor": {"slug", "kind", "name", "acronym", "aliases", "parent", "iso", "country", "seat", "source"},
    "group": {"slug", "name", "of", "kind", "count", "source"},
    "membership": {"actor", "of", "kind", "start", "end", "on", "source"},
    "office": {"slug", "actor", "name", "address", "city", "country", "telephone", "email", "source"},
    "holder": {"person", "aliases", "actor", "capacity", "on", "start", "end", "source"},
    "series": {
        "slug", "name", "acronym", "aliases", "kind", "actor", "start", "every", "prepares", "member", "source",
    },
    "series.member": {"person", "actor", "capacity", "part", "on", "start", "end", "source"},
    "meeting": {
        "slug", "series", "kind", "ordinal", "name", "start", "end", "city", "country", "host", "organisers", "source",
        "supporters", "pro_tempore", "prepares", "theme", "speakers", "announced", "report", "adopted", "signed",
        "documents", "objective", "session", "participant", "proposal", "offer", "agenda", "conclusion", "mandate",
        "handover",
    },
    "meeting.objective": {"text", "general", "source"},
    "meeting.session": {"slug", "ordinal", "kind", "title", "label_prefix", "on", "source", "participant", "paper"},
    "meeting.session.participant": _PARTICIPANT,
    "meeting.session.paper": {"title", "by", "with", "input_from", "source"},
    "meeting.participant": _PARTICIPANT,
    "meeting.proposal": {"actor", "session", "text", "on", "fate", "result", "source"},
    "meeting.offer": {"actor", "text", "for_year", "kept", "result", "source"},
    "meeting.agenda": {"number", "text", "session", "source"},
    "meeting.conclusion": {"number", "text", "session", "source"},
    "meeting.mandate": {"actor", "text", "source"},
    "meeting.handover": {"text", "to", "source"},
    "instrument": _INSTRUMENT,
    **{f"instrument.{name}": keys for name, keys in _PARTS_OF_INSTRUMENT.items()},
    "agreement": {
        "instrument", "kind", "copies", "languages", "review_from", "review_until", "source", "clause", "focal_point",
        "committee",
    },
    "agreement.clause": {"kind", "label", "source"},
    "agreement.focal_point": {"actor", "office", "person", "start", "end", "source"},
    "agreement.committee": {"name", "chair", "start", "end", "label", "duties", "source", "seat"},
    "agreement.committee.seat": {"actor", "role", "person", "capacity", "source"},
    "plan": {
        "slug", "instrument", "owner", "title", "start", "end", "axes", "approaches", "table", "cited",
        "source", "part",
    },
    "plan.part": {"kind", "code", "number", "parent", "title", "label", "cites", "transversal", "lead"},
    "programme": {
        "slug", "kind", "title", "acronym", "summary", "unit", "approved_at", "plan", "parts", "start", "end",
        "website", "source", "participation", "budget", "document",
    },
    "programme.participation": {"actor", "role", "person", "start", "end"},
    "programme.budget": {"year", "kind", "given_by", "source_name", "amount", "currency"},
    "programme.document": {"year", "kind", "title", "file", "url"},
    "activity": {
        "slug", "kind", "title", "summary", "phase", "priority", "programme", "plan", "part", "lead", "partners", "of",
        "implements", "transversal", "start", "end", "budget", "currency", "place", "country", "source",
    },
    "indicator": {
        "slug", "title", "unit", "definition", "direction", "counts_people", "decimals", "programme", "activity",
        "plan", "part", "of", "labels", "baseline", "baseline_on", "source", "target", "observation",
    },
    "indicator.target": {"until", "value"},
    "indicator.observation": {"on", "dimension", "group", "value", "source", "url"},
    "round": {
        "slug", "title", "guidance", "asked_by", "instruments", "actors", "period_from", "period_until", "opens",
        "deadline", "closed_on",
    },
    "assignment": {"instrument", "label", "actor", "unit", "due", "note"},
    "report": {
        "key", "instrument", "label", "actor", "voice", "stage", "state", "on", "came_about", "round", "text",
        "results", "next", "next_by", "unchanged", "reason", "evidence", "reply",
    },
    "report.evidence": {"title", "meeting", "instrument", "label", "file", "url"},
    "assessment": {
        "slug", "kind", "title", "assessor", "instrument", "meeting", "period_from", "period_until", "method", "on",
        "publish", "criterion", "recommendation",
    },
    "assessment.criterion": {"title", "finding"},
    "assessment.recommendation": {"text", "addressee", "due", "continuing"},
    "practice": {
        "slug", "kind", "title", "problem", "context", "done", "results", "evidence", "cost", "languages", "countries",
        "place", "start", "end", "carried_by", "themes", "of", "labels", "fit", "ownership", "sustainability",
        "replicability", "requirements", "contract", "training", "returning", "source",
    },
    "replication": {"key", "practice", "of", "actor", "place", "country", "start", "changed", "outcome", "source"},
    "resource": {
        "slug", "kind", "title", "summary", "url", "languages", "on", "provided_by", "themes", "of", "labels", "source",
    },
    "vocabulary": {"slug", "name", "source"},
    "theme": {"slug", "vocabulary", "parent", "name", "instrument", "labels", "transversal", "source"},
    "goal": {"number", "instrument", "labels", "source"},
    "treaty": {
        "instrument", "depositary", "office", "opening", "article", "instruments", "wait", "wait_to_month", "joining",
        "joining_to_month", "leaving", "leaving_to_month", "ends_below", "needs_application", "hangs_on", "of",
        "labels", "binds", "binds_labels", "entered", "source", "action",
    },
    "treaty.action": {"actor", "kind", "on", "against", "text", "provisions", "notice", "source"},
    "draft": {
        "slug", "kind", "title", "about", "asked_by", "meeting", "tabled_at", "proposal", "published", "until",
        "incorporated", "presented", "states", "observers", "anyone", "shows_comments", "publish", "source", "from",
        "comment",
    },
    "draft.from": {"instrument", "kind"},
    "draft.comment": {
        "key", "actor", "unit", "drawn_from", "label", "language", "quote", "text", "proposed", "on", "sent", "answer",
        "reason", "answered_in",
    },
    "expert": {
        "name", "organisation", "about", "language", "languages", "countries", "themes", "availability", "audience",
        "shown",
    },
    "request": {
        "name", "outlet", "language", "languages", "themes", "question", "asked", "confirmed", "deadline", "closed",
        "result", "alert",
    },
    "request.alert": {"expert", "sent", "answered", "answer", "message"},
    "consultation": {"slug", "title", "instruments", "meeting", "source", "step"},
    "consultation.step": {"kind", "start", "on", "end", "text", "actor", "source"},
    "state": {
        "instrument", "label", "verb", "deliverable", "state", "on", "said_by", "said_on", "meeting", "evidence",
        "source",
    },
}  # fmt: skip
# Tables by language are wordings; what else they hold is told apart here.
_WORDINGS = {
    "title",
    "short_title",
    "name",
    "acronym",
    "capacity",
    "text",
    "note",
    "theme",
    "evidence",
    "official",
    "fate",
    "office",
    "duties",
    "summary",
    "unit",
    "definition",
    "guidance",
    "results",
    "next",
    "method",
    "finding",
    "reply",
    "about",
    "problem",
    "context",
    "done",
    "cost",
    "fit",
    "ownership",
    "sustainability",
    "replicability",
    "requirements",
    "contract",
    "training",
    "returning",
    "changed",
    "outcome",
}


class BadExample(Exception):
    """What is wrong with a file, which, and where in it."""


def read_table(path: Path) -> Table:
    """One file as TOML. Raises BadExample."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadExample(f"{path.name}: {error}") from error


def read_rows(folder: Path, file: str, name: str) -> list[Table]:
    """All `[[name]]` of `facts/<file>.toml`, checked; none where the file is missing."""
    path = folder / "facts" / f"{file}.toml"
    rows: list[Table] = read_table(path).get(name, []) if path.exists() else []
    for row in rows:
        check_keys(path, name, row)
    return rows


def read_instrument_facts(path: Path) -> Table:
    """`instruments/<slug>/instrument.toml`, checked."""
    facts = read_table(path)
    check_keys(path, "instrument", facts)
    if facts.get("slug") != path.parent.name:
        raise BadExample(f"{path.parent.name}/{path.name}: slug {facts.get('slug')!r} is not the name of its folder")
    return facts


def check_keys(path: Path, name: str, row: Table) -> None:
    """Raises BadExample with file, table and key where the format does not know a key."""
    known = _KEYS[name]
    for key, value in row.items():
        if key not in known:
            raise BadExample(f"{path.parent.name}/{path.name}: [[{name}]] has an unknown key {key!r}")
        if isinstance(value, list) and value and isinstance(value[0], dict):
            for part in value:
                check_keys(path, f"{name}.{key}", part)
        elif isinstance(value, dict) and key not in _WORDINGS:
            raise BadExample(f"{path.parent.name}/{path.name}: [[{name}]] {key!r} cannot be a table")
