"""A finding -> the words that show it: what cites, what is cited, what is suggested, with the shared words marked."""

import re
from typing import NamedTuple

import mandato
from mandato_web.design.marking import Piece, Stretch, mark_text
from mandato_web.findings.models import Finding
from mandato_web.findings.queries import citation_behind
from mandato_web.instruments.models import Provision, ProvisionText
from mandato_web.instruments.placing import place
from mandato_web.instruments.queries import texts_of

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+")


class Passage(NamedTuple):
    """`pieces` are "mark" for a shared word, "cited" for the words at fault; `missing` where no part has the label."""

    name: str
    url: str
    language: str
    pieces: list[Piece]
    missing: bool = False


class Evidence(NamedTuple):
    """`citing` is where the finding stands; the others are there as far as it is about them."""

    citing: Passage | None
    cited: Passage | None
    suggested: Passage | None


def show_evidence(finding: Finding) -> Evidence:
    """Four queries at most."""
    language = finding.version.language if finding.version else "en"
    citation = citation_behind(finding)
    target = citation.target_provision if citation else None
    if target is not None and target.pk == finding.suggested_id:
        target = None
    shown = [one for one in (target, finding.suggested) if one is not None]
    said = texts_of([one.pk for one in shown], language)
    shared = _lemmas([*finding.shared, *((finding.suggestion or {}).get("shared") or [])], language)
    cited = _passage(target, said, shared) if target else None
    if cited is None and citation and citation.target_instrument and finding.code == "citation-missing":
        text = citation.target_instrument
        name = f"{text.short_title}, {finding.cited}"
        cited = Passage(name, text.get_absolute_url(), language, [], missing=True)
    suggested = _passage(finding.suggested, said, shared) if finding.suggested else None
    return Evidence(_citing(finding, shared), cited, suggested)


def _citing(finding: Finding, shared: frozenset[str]) -> Passage | None:
    if finding.provision is None or finding.version is None:
        return None
    said = ProvisionText.objects.filter(provision=finding.provision, version=finding.version).first()
    if said is None:
        return None
    language = finding.version.language
    stretches = _marks(said.text, shared, language)
    if finding.start is not None and finding.end is not None:
        found = place(said.text, said.segments, finding.start, finding.end)
        if found and found != (0, len(said.text)):
            stretches = [one for one in stretches if one.end <= found[0] or one.start >= found[1]]
            stretches.append(Stretch(*found, "cited"))
    pieces = mark_text(said.text, stretches) if said.text else [Piece(said.heading)]
    return Passage(_name(finding.provision), finding.provision.get_absolute_url(), language, pieces)


def _passage(provision: Provision, said: dict[int, ProvisionText], shared: frozenset[str]) -> Passage:
    words = said.get(provision.pk)
    text, language = (words.text or words.heading, words.version.language) if words else ("", "")
    pieces = mark_text(text, _marks(text, shared, language))
    return Passage(_name(provision), provision.get_absolute_url(), language, pieces)


def _name(provision: Provision) -> str:
    return ", ".join(part for part in (provision.instrument.short_title, provision.label) if part)


def _lemmas(words: list[str], language: str) -> frozenset[str]:
    return frozenset(lemma for word in words if (lemma := mandato.lemma_of(word.lower(), language)))


def _marks(text: str, shared: frozenset[str], language: str) -> list[Stretch]:
    if not shared:
        return []
    return [
        Stretch(match.start(), match.end(), "mark")
        for match in _WORD.finditer(text)
        if mandato.lemma_of(match.group().lower(), language) in shared
    ]
