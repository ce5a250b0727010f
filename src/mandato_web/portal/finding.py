"""What was typed into the search box -> what the page of results shows, and the same as a table to take along."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from django.conf import settings
from django.http import QueryDict
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mandato_web.design.filtering import Facet, asked_for, build_facet, chosen_of
from mandato_web.design.pagination import Page, asked_page
from mandato_web.search.excerpts import Fragment
from mandato_web.search.queries import MOST_COUNTED, Found, Hit, find, suggest
from mandato_web.values.wording import spoken_language

SIZE = 20
MOST_EXPORTED = 5_000


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
    number = asked_page(parameters)
    found = _find(query, parameters, page=number, size=SIZE)
    facets = _list_facets(found, parameters)
    return {
        "query": query,
        "facets": facets,
        "chosen": chosen_of(facets),
        "page": Page(_show(found.hits), number, found.total, SIZE),
        "is_more": _is_more(found, asked_for(parameters, "kind")),
        "most": MOST_COUNTED,
    }


def list_found(query: str, parameters: QueryDict) -> list[Result]:
    """All that the address asks for, up to some thousands."""
    return _show(_find(query, parameters, page=1, size=MOST_EXPORTED).hits)


def tabulate(results: Sequence[Result], site: str) -> list[list[str]]:
    """As rows of a sheet, the head first. `site`: where addresses begin."""
    head = [_("Kind"), _("Title"), _("Label"), _("Date"), _("Words"), _("Address")]
    return [
        [str(part) for part in head],
        *(
            [one.kind_label, one.title, one.label, one.date, "".join(f.text for f in one.excerpt), site + one.address]
            for one in results
        ),
    ]


def as_json(query: str, results: Sequence[Result], site: str) -> dict[str, Any]:
    return {
        "query": query,
        "results": [
            {
                "kind": one.kind,
                "title": one.title,
                "label": one.label,
                "date": one.date,
                "language": one.language or spoken_language(),
                "words": "".join(fragment.text for fragment in one.excerpt),
                "address": site + one.address,
            }
            for one in results
        ],
    }


def list_suggestions(query: str) -> list[str]:
    """The best few names, each once."""
    return list(dict.fromkeys(hit.title for hit in suggest(query, spoken_language(), limit=12)))[:6]


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
        "programme": _("Programme"),
        "activity": _("Activity"),
        "indicator": _("Indicator"),
        "report": _("Report"),
        "assessment": _("Assessment"),
        "finding": _("Finding"),
        "practice": _("Practice"),
        "resource": _("Tool or publication"),
        "treaty": _("Treaty"),
        "consultation": _("Consultation"),
        "proposal": _("Proposal"),
    }


def _find(query: str, parameters: QueryDict, *, page: int, size: int) -> Found:
    return find(
        query,
        spoken_language(),
        kind=asked_for(parameters, "kind"),
        year=asked_for(parameters, "year"),
        spoken=asked_for(parameters, "language"),
        page=page,
        size=size,
    )


def _list_facets(found: Found, parameters: QueryDict) -> list[Facet]:
    names, languages = name_kinds(), {**dict(settings.LANGUAGES), "fr": "Français"}

    def counted(values: Mapping[str, int], names: Mapping[str, Any], order: Any) -> list[tuple[str, Any, Any]]:
        return [(value, names.get(value, value), n) for value, n in sorted(values.items(), key=order)]

    kinds = [
        (kind, label, _("%(n)s or more") % {"n": n} if kind in found.more else n)
        for kind, label, n in counted(found.by_kind, names, lambda one: -one[1])
    ]
    years = counted(found.by_year, {}, lambda one: -int(one[0])) if not found.more else _drop_counts(found.by_year)
    return [
        build_facet("kind", _("Kind"), kinds, parameters),
        build_facet("year", _("Year"), years, parameters),
        build_facet("language", _("Language"), counted(found.by_language, languages, lambda one: -one[1]), parameters),
    ]


def _drop_counts(years: Mapping[str, int]) -> list[tuple[str, str, None]]:
    """Where not all was counted, the newest years alone were: no figure is better than a wrong one."""
    return [(year, year, None) for year in sorted(years, reverse=True)]


def _is_more(found: Found, kind: str) -> bool:
    return kind in found.more if kind else bool(found.more)


def _show(hits: Sequence[Hit]) -> list[Result]:
    names, language = name_kinds(), spoken_language()
    return [
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
        for hit in hits
    ]
