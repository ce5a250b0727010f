"""Good practices with their replications; tools, courses and publications."""

from typing import Any

from django.utils import timezone

from mandato_web.history.services import settle, settle_links
from mandato_web.intake.examples.doings import commitments_in
from mandato_web.intake.examples.register import Register
from mandato_web.intake.examples.tables import BadExample, Table, read_rows
from mandato_web.knowledge.indexing import index_practice, index_resource
from mandato_web.knowledge.models import Practice, Replication, Resource
from mandato_web.themes.models import Theme

_TOLD = {
    "problem": "problem", "context": "context", "done": "done", "results": "results", "evidence": "evidence",
    "cost_notes": "cost", "fit": "fit", "ownership": "ownership", "sustainability": "sustainability",
    "replicability": "replicability", "requirements": "requirements", "contract": "contract", "training": "training",
    "returning": "returning",
}  # fmt: skip


def load_practices(register: Register) -> None:
    for row in read_rows(register.folder, "practices", "practice"):
        _load_practice(register, row)
    held: dict[str, Replication] = {}
    for row in read_rows(register.folder, "practices", "replication"):
        _load_replication(register, row, held)
    for row in read_rows(register.folder, "practices", "resource"):
        _load_resource(register, row)


def _load_practice(register: Register, row: Table) -> None:
    known = Practice.objects.filter(slug=row["slug"]).first()
    facts: dict[str, Any] = {name: row.get(key, {}) for name, key in _TOLD.items()}
    practice = settle(
        register.author,
        Practice,
        {"slug": row["slug"]},
        kind=row.get("kind", Practice.Kind.GENERAL),
        titles=row["title"],
        languages=row.get("languages", []),
        countries=row.get("countries", []),
        place=row.get("place", ""),
        starts=row.get("start", ""),
        ends=row.get("end", ""),
        stage=Practice.Stage.PUBLISHED,
        published_at=known.published_at if known else timezone.now(),
        source=row["source"],
        is_example=register.is_example,
        **facts,
    )
    settle_links(register.author, practice, "carried_by", register.actors(row.get("carried_by", [])))
    _link(register, practice, row)
    index_practice(practice)


def _load_replication(register: Register, row: Table, held: dict[str, Replication]) -> None:
    practice = Practice.objects.filter(slug=row["practice"]).first()
    if practice is None:
        raise BadExample(f"practices.toml: no practice is called {row['practice']!r}")
    identity = {
        "practice": practice,
        "of": held[row["of"]] if "of" in row else None,
        "actor": register.actor(row["actor"]),
        "place": row.get("place", ""),
        "since": row["start"],
    }
    known = Replication.objects.filter(**identity).first()
    held[row["key"]] = settle(
        register.author,
        Replication,
        identity,
        country_code=row.get("country", ""),
        changed=row["changed"],
        outcome=row.get("outcome", {}),
        published_at=known.published_at if known else timezone.now(),
        source=row["source"],
        is_example=register.is_example,
    )


def _load_resource(register: Register, row: Table) -> None:
    resource = settle(
        register.author,
        Resource,
        {"slug": row["slug"]},
        kind=row["kind"],
        titles=row["title"],
        summaries=row.get("summary", {}),
        url=row.get("url", ""),
        languages=row.get("languages", []),
        date=row.get("on", ""),
        source=row["source"],
        is_example=register.is_example,
    )
    settle_links(register.author, resource, "provided_by", register.actors(row.get("provided_by", [])))
    _link(register, resource, row)
    index_resource(resource)


def _link(register: Register, record: Practice | Resource, row: Table) -> None:
    themes = list(Theme.objects.filter(vocabulary__slug="cuenca", code__in=row.get("themes", [])))
    if len(themes) != len(row.get("themes", [])):
        raise BadExample(f"practices.toml: {row['slug']} names a theme that there is not")
    settle_links(register.author, record, "themes", themes)
    found = commitments_in(register.instrument(row["of"]), row["labels"]) if "of" in row else []
    settle_links(register.author, record, "commitments", found)
