"""What was typed into the search box -> what the page of results shows."""

from typing import Any, NamedTuple

from django.http import QueryDict
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mandato_web.design.filtering import asked_for, build_facet
from mandato_web.design.pagination import Page, asked_page
from mandato_web.search.excerpts import Fragment
from mandato_web.search.queries import find, suggest
from mandato_web.values.wording import spoken_language

SIZE = 20


class Result(NamedTuple):
    """`language` is set where the words are not in the reader's language."""

    kind: str
    kind_label: str
    title: str
    label: str
    address: str
    date: str
    language: str
    excerpt: list[Fragment]


def search(query: str, parameters: QueryDict) -> dict[str, Any]:
    """The context of the results page; nothing typed finds nothing."""
    kind, number = asked_for(parameters, "kind"), asked_page(parameters)
    language = spoken_language()
    found = find(query, language, kind=kind, page=number, size=SIZE)
    names = name_kinds()
    counted = sorted(found.by_kind.items(), key=lambda one: -one[1])
    facet = build_facet("kind", _("Kind"), [(value, names.get(value, value), n) for value, n in counted], parameters)
    results = [
        Result(
            hit.kind,
            names.get(hit.kind, hit.kind),
            hit.title,
            hit.label,
            speak_address(hit.address),
            hit.date,
            hit.language if hit.language != language else "",
            hit.excerpt,
        )
        for hit in found.hits
    ]
    return {"query": query, "facets": [facet], "page": Page(results, number, found.total, SIZE)}


def list_suggestions(query: str) -> list[str]:
    """The best few names, each once; a provision by its text and label. Sentences are no names."""
    hits = [hit for hit in suggest(query, spoken_language(), limit=12) if hit.kind != "commitment"]
    names = (f"{hit.title} {hit.label}" if hit.kind == "provision" and hit.label else hit.title for hit in hits)
    return list(dict.fromkeys(names))[:6]


def speak_address(address: str) -> str:
    """A permanent address under the reader's language."""
    return f"/{get_language()}{address}" if address.startswith("/") else address


def name_kinds() -> dict[str, str]:
    return {
        "instrument": _("Text"),
        "provision": _("Provision"),
        "commitment": _("Commitment"),
        "actor": _("Actor"),
        "meeting": _("Meeting"),
        "conclusion": _("Conclusion"),
        "theme": _("Theme"),
    }
