"""At the foot of a commitment: how far its record can be trusted, how to cite it, how to say that it is wrong."""

from typing import Any

from django.http import HttpRequest

from mandato_web.history.queries import last_change_of


def show_record(commitment: Any, request: HttpRequest) -> dict[str, Any]:
    """Two queries: the last change, and the text."""
    changed = last_change_of(commitment)
    instrument = commitment.instrument
    return {
        "commitment": commitment,
        "instrument": instrument,
        "changed": changed.at.date().isoformat() if changed else "",
        "permanent": request.build_absolute_uri(f"/commitments/{commitment.slug}/"),
        "path": request.path,
    }
