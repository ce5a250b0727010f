"""The interface's own description, for the page that people read."""

from typing import Any, NamedTuple

from mandato_web.api.endpoints import api


class Operation(NamedTuple):
    path: str
    summary: str
    about: str
    parameters: list[tuple[str, str]]


def list_operations() -> list[Operation]:
    described = api.get_openapi_schema(path_prefix="/api/v1/")
    return [
        Operation(path, held["get"]["summary"], held["get"].get("description", ""), _parameters(held["get"]))
        for path, held in described["paths"].items()
    ]


def _parameters(operation: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["name"], _bounds(one["schema"])) for one in operation.get("parameters", [])]


def _bounds(schema: dict[str, Any]) -> str:
    if schema.get("type") != "integer":
        return ""
    return f"{schema.get('minimum', '')}–{schema.get('maximum', '')}"
