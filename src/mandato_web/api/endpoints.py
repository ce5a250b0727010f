"""The read-only interface under `/api/v1/`: every table as a list with pages and as one record, and the search.

Whoever asks is answered as any visitor is, signed in or not: what is public and nothing else.
"""

import hashlib
import json
from collections.abc import Callable
from typing import Annotated, Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils import timezone
from django.utils.translation import get_language
from ninja import NinjaAPI, Query, Schema
from ninja.errors import ValidationError
from pydantic import Field, create_model

from mandato_web.api.holdings import TABLES
from mandato_web.api.tables import Table, columns_of, keyed_rows, rows_of
from mandato_web.commitments.queries import filter_commitments
from mandato_web.instruments.queries import filter_instruments
from mandato_web.portal.finding import search
from mandato_web.programmes.queries import filter_programmes

MOST = 200
_RATE = "No key is asked for. Keep to one request a second; for all of it take the dumps at /data/."

Narrow = Callable[[QueryDict], QuerySet[Any]]
# The filters of the pages, by table; of the rest each its own columns.
_FILTERS: dict[str, tuple[tuple[str, ...], Narrow]] = {
    "instruments": (("kind", "year", "actor", "standing"), filter_instruments),
    "commitments": (
        ("instrument", "bearer", "state", "strength", "nature", "theme", "due", "meeting", "silent", "mandate"),
        lambda asked: filter_commitments(asked, timezone.localdate()),
    ),
    "programmes": (("kind", "actor", "theme", "phase"), lambda asked: filter_programmes(asked, timezone.localdate())),
}
_BY_COLUMN = {
    "provisions": ("instrument", "label", "role"),
    "actors": ("kind", "country_code"),
    "meetings": ("kind", "series"),
    "activities": ("programme", "phase", "lead"),
    "indicators": ("programme",),
    "agreements": ("kind",),
    "reports": ("commitment", "instrument", "actor", "state", "voice"),
    "assessments": ("kind", "instrument"),
    "findings": ("code", "severity", "instrument"),
    "treaties": ("depositary", "opening"),
    "treaty_actions": ("treaty", "actor", "kind"),
    "consultations": ("kind", "asked_by", "meeting"),
    "comments": ("consultation", "actor", "part"),
    "proposals": ("meeting", "actor", "result"),
    "practices": ("kind",),
    "replications": ("practice", "actor"),
    "resources": ("kind",),
}
LISTED = (*_FILTERS, *_BY_COLUMN)


class Problem(Schema):
    """What was wrong, in a sentence."""

    detail: str


class Hit(Schema):
    kind: str
    title: str
    label: str
    date: str
    language: str
    words: str
    address: str


class Hits(Schema):
    total: int
    more: bool
    page: int
    records: list[Hit]


api = NinjaAPI(
    title="Mandato",
    version="1",
    description="What governments and organisations promised, by when, and what came of it. Read-only. " + _RATE,
    docs_url=None,
    openapi_url="/openapi.json",
    urls_namespace="api-1",
)
_PROBLEMS = {404: Problem, 405: Problem, 422: Problem}


@api.exception_handler(ValidationError)
def _answer_invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    told = "; ".join(f"{one['loc'][-1]}: {one['msg']}" for one in error.errors)
    return api.create_response(request, {"detail": told}, status=422)


def _plain_type(kind: Any) -> Any:
    from mandato_web.api.codebook import kind_of

    return {"truth": bool | None, "number": float | None, "list or object (JSON)": Any}.get(kind_of(kind), str | None)


def _schema_of(table: Table) -> type[Schema]:
    fields: dict[str, Any] = {"address": (str, ...)}
    fields |= {column.name: (_plain_type(column), None) for column in columns_of(table)}
    return create_model(f"{table.name.title().replace('_', '')}Record", __base__=Schema, **fields)


def _page_schema(table: Table, record: type[Schema]) -> type[Schema]:
    return create_model(
        f"{table.name.title().replace('_', '')}Page",
        __base__=Schema,
        total=(int, ...),
        page=(int, ...),
        size=(int, ...),
        records=(list[record], ...),  # type: ignore[valid-type]
    )


class Paging(Schema):
    page: int = Field(1, ge=1, le=1_000_000)
    size: int = Field(50, ge=1, le=MOST)


_WORD = Annotated[str, Field(max_length=300, pattern=r"^[^\x00]*$")]


def _asking(table: Table, names: tuple[str, ...]) -> type[Paging]:
    fields: dict[str, Any] = dict.fromkeys(names, (_WORD, ""))
    return create_model(f"{table.name.title()}Asking", __base__=Paging, **fields)


def _narrow(table: Table, asked: dict[str, str]) -> QuerySet[Any]:
    """With the filters of the page where it has some; in either case of what this table publishes alone."""
    given = {name: value for name, value in asked.items() if value}
    found = table.rows()
    if table.name in _FILTERS:
        parameters = QueryDict(mutable=True)
        parameters.update(given)
        if table.name == "commitments" and not given.get("nature"):
            parameters["nature"] = "all"
        return found.filter(pk__in=_FILTERS[table.name][1](parameters).order_by().values("pk")).order_by(table.key)
    paths = {column.name: column.path for column in columns_of(table)}
    order = ("instrument", "position") if table.name == "provisions" else ("pk",)
    return found.filter(**{paths[name]: value for name, value in given.items()}).order_by(*order)


def _answer(request: HttpRequest, value: Any) -> HttpResponse:
    """With an ETag: whoever asks again for the same gets 304."""
    body = json.dumps(value, ensure_ascii=False, default=str).encode()
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    if tag in request.headers.get("If-None-Match", ""):
        answer = HttpResponse(status=304)
    else:
        answer = HttpResponse(body, content_type="application/json; charset=utf-8")
    answer["ETag"] = tag
    answer["Cache-Control"] = "public, max-age=60"
    return answer


def _offer(table: Table, names: tuple[str, ...]) -> None:
    record = _schema_of(table)
    asking = _asking(table, names)
    path = next(column.path for column in columns_of(table) if column.name == table.key)

    def list_records(request: HttpRequest, asked: Query[asking]) -> Any:  # type: ignore[valid-type]
        given = asked.dict()  # type: ignore[attr-defined]
        page, size = given.pop("page"), given.pop("size")
        found = _narrow(table, given)
        total, start = found.count(), (page - 1) * size
        keys = list(found.values_list("pk", flat=True)[start : start + size]) if start < total else []
        rows = _in_order(table, keys)
        return _answer(request, {"total": total, "page": page, "size": size, "records": rows})

    def show_record(request: HttpRequest, key: _WORD) -> Any:
        is_number = key.isascii() and key.isdigit() and len(key) < 16
        found = table.rows().filter(**{path: key}) if is_number or table.key != "id" else table.rows().none()
        rows = list(rows_of(table, found[:1]))
        return _answer(request, rows[0]) if rows else api.create_response(request, _missing(), status=404)

    told = f"{table.title}. {table.about}"
    api.get(
        f"/{table.name}",
        response={200: _page_schema(table, record), 304: None, **_PROBLEMS},
        operation_id=f"list_{table.name}",
        summary=table.title,
        description=told,
    )(list_records)
    if table.name == "provisions":
        _offer_provision(table, record)
        return
    api.get(
        f"/{table.name}/{{key}}",
        response={200: record, 304: None, **_PROBLEMS},
        operation_id=f"show_{table.name}",
        summary=f"{table.title}: one",
        description=f"By its `{table.key}`.",
    )(show_record)


def _offer_provision(table: Table, record: type[Schema]) -> None:
    def show_provision(request: HttpRequest, instrument: _WORD, eid: _WORD) -> Any:
        found = table.rows().filter(instrument__slug=instrument, eid=eid)
        rows = list(rows_of(table, found[:1]))
        return _answer(request, rows[0]) if rows else api.create_response(request, _missing(), status=404)

    api.get(
        "/provisions/{instrument}/{eid}",
        response={200: record, 304: None, **_PROBLEMS},
        operation_id="show_provision",
        summary="One provision",
    )(show_provision)


def _in_order(table: Table, keys: list[int]) -> list[dict[str, Any]]:
    by_key = dict(keyed_rows(table, table.rows().filter(pk__in=keys)))
    return [by_key[key] for key in keys if key in by_key]


def _missing() -> dict[str, str]:
    return {"detail": "There is no such record, or it is not public."}


class Question(Schema):
    q: _WORD = ""
    kind: _WORD = ""
    year: _WORD = ""
    language: _WORD = ""
    page: int = Field(1, ge=1, le=1_000_000)


@api.get(
    "/search",
    response={200: Hits, 304: None, **_PROBLEMS},
    operation_id="search",
    summary="Search every kind of record",
)
def find_records(request: HttpRequest, asked: Query[Question]) -> Any:
    """Words and phrases in quotes, as on the page of the search; twenty records a page."""
    parameters = QueryDict(mutable=True)
    parameters.update({name: str(value) for name, value in asked.dict().items()})
    found = search(asked.q, parameters)
    records = [
        {
            "kind": one.kind,
            "title": one.title,
            "label": one.label,
            "date": one.date,
            "language": one.language,
            "words": "".join(fragment.text for fragment in one.excerpt),
            "address": one.address.removeprefix(f"/{get_language()}"),
        }
        for one in found["page"].records
    ]
    held = {"total": found["page"].total, "more": found["is_more"], "page": asked.page, "records": records}
    return _answer(request, held)


for _table in TABLES:
    if _table.name in LISTED:
        _offer(_table, _FILTERS[_table.name][0] if _table.name in _FILTERS else _BY_COLUMN[_table.name])
