"""The engine's findings -> what the register keeps of each, under a fingerprint that the next audit gives again."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

import mandato
from mandato_web.instruments.models import LanguageVersion, Provision

_PIECE = 2000  # instruments
_TITLES = frozenset({"title", "plan", "newer"})  # facts that are titles of texts
_WRONG_DETAIL = "citation-wrong-detail"  # says how a title is worded in one language


class Sighting(NamedTuple):
    """`facts` are fields of a Finding."""

    fingerprint: str
    facts: dict[str, Any]


def see(findings: Iterable[mandato.Finding], versions: dict[str, LanguageVersion]) -> dict[str, Sighting]:
    """By fingerprint. The same finding in another language version of its text adds that language and no more."""
    kept = [(one, versions[one.file]) for one in findings if one.file in versions]
    # The leading version of a text speaks for the others.
    kept.sort(key=lambda pair: (pair[1].instrument_id, pair[1].pk))
    places = _Places({version.instrument_id for version in versions.values()})
    texts = _texts_by_title(versions.values())
    seen: dict[str, Sighting] = {}
    times: Counter[tuple[str, ...]] = Counter()
    for finding, version in kept:
        identity = _identity(finding)
        times[version.language, *identity] += 1
        fingerprint = _digest([*identity, str(times[version.language, *identity])])
        if fingerprint in seen:
            seen[fingerprint].facts["languages"].append(version.language)
        else:
            seen[fingerprint] = Sighting(fingerprint, _facts(finding, version, places, texts))
    return seen


# What these cite are words of one language version: another says the same in its own.
_SPOKEN = frozenset({"due-unplanned", "annex-absent"})


def _identity(finding: mandato.Finding) -> tuple[str, ...]:
    """What stays when the words around it change: code, place, what is cited, and what it was held against."""
    cited = "" if finding.code in _SPOKEN else finding.cited or ""
    return (finding.code, finding.instrument, finding.provision or "", cited, finding.against or "")


def _digest(identity: list[str]) -> str:
    return hashlib.sha256("\n".join(identity).encode()).hexdigest()


class _Places:
    """Addresses -> keys, of so many instruments a query."""

    def __init__(self, instruments: set[int]) -> None:
        self._provisions: dict[tuple[str, str], int] = {}
        self._instruments: dict[str, int] = {}
        keys = sorted(instruments)
        for start in range(0, len(keys), _PIECE):
            held = Provision.objects.filter(instrument__in=keys[start : start + _PIECE]).order_by()
            for slug, eid, key, instrument in held.values_list("instrument__slug", "eid", "pk", "instrument_id"):
                self._provisions[slug, eid] = key
                self._instruments[slug] = instrument

    def provision(self, instrument: str, eid: str | None) -> int | None:
        return self._provisions.get((instrument, eid or ""))

    def instrument(self, slug: str | None) -> int | None:
        return self._instruments.get(slug or "")


def _texts_by_title(versions: Iterable[LanguageVersion]) -> dict[str, str]:
    """Title -> slug of the text that alone bears it."""
    bearers: dict[str, set[str]] = {}
    for version in versions:
        bearers.setdefault(version.title, set()).add(version.instrument.slug)
    return {title: slug for title, (slug, *others) in bearers.items() if title and not others}


def _said(finding: mandato.Finding, texts: dict[str, str]) -> list[Any]:
    """Key and facts; a fact that is the title of a text of the register says of which, as a third item."""
    if finding.said is None:
        return []
    key, facts = _listed(tuple(finding.said))
    if finding.code != _WRONG_DETAIL:
        facts = [[*fact, texts[fact[1]]] if fact[0] in _TITLES and fact[1] in texts else fact for fact in facts]
    return [key, facts]


def _listed(said: Any) -> Any:
    """Tuples as lists, as the database gives them back."""
    return [_listed(one) for one in said] if isinstance(said, tuple) else said


def _facts(
    finding: mandato.Finding, version: LanguageVersion, places: _Places, texts: dict[str, str]
) -> dict[str, Any]:
    suggestion = finding.suggestion
    return {
        "code": finding.code,
        "severity": finding.severity,
        "instrument_id": version.instrument_id,
        "provision_id": places.provision(finding.instrument, finding.provision),
        "version_id": version.pk,
        "against_id": places.instrument(finding.against),
        "suggested_id": places.provision(suggestion.instrument, suggestion.provision) if suggestion else None,
        "languages": [version.language],
        "label": (finding.label or "")[:60],
        "page": finding.page,
        "start": finding.span.start if finding.span else None,
        "end": finding.span.end if finding.span else None,
        "cited": (finding.cited or "")[:500],
        "message": finding.message,
        "advice": finding.advice,
        "said": _said(finding, texts),
        "shared": list(finding.shared),
        "suggestion": {**suggestion._asdict(), "shared": list(suggestion.shared)} if suggestion else None,
    }
