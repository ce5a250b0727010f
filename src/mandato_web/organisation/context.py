"""What every template may say of whoever keeps the register: `organisation`."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from mandato_web.organisation.queries import current


def organisation(request: HttpRequest) -> dict[str, Any]:
    return {"organisation": SimpleLazyObject(current)}
