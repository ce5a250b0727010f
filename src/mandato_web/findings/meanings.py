"""What each code means, in the reader's language; and its page of the manual, cut into headings and paragraphs."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.utils.translation import gettext_lazy as _

import mandato
from mandato_web.findings.models import Finding
from mandato_web.instruments.models import Instrument
from mandato_web.values.dates import write_dates
from mandato_web.values.wording import spoken_language

Titles = dict[str, dict[str, str]]  # slug -> language -> title

MEANINGS: dict[str, Any] = {
    "citation-missing": _("Cites a provision that does not exist"),
    "citation-repaired": _("A printed label was read as another"),
    "citation-ambiguous": _("A citation can mean several provisions"),
    "citation-mismatch": _("The cited provision does not speak of what cites it"),
    "citation-superseded": _("Cites a text that has been replaced"),
    "citation-wrong-detail": _("Cites a text by a wrong date, number or name"),
    "quotation-differs": _("The words quoted are not those of the source"),
    "commitment-uncovered": _("No activity of the plan implements this promise"),
    "activity-unrooted": _("An activity rests on no promise"),
    "row-uncited": _("A row of the plan cites nothing, though the others do"),
    "transversal": _("A row of the plan is carried out across all others"),
    "due-unplanned": _("The promise has a due date, and nothing that implements it has one"),
    "no-bearer": _("Nobody is named who must act"),
    "no-due": _("A promise that can be delivered has no date"),
    "no-deliverable": _("A promise does not say what will be delivered"),
    "aspiration-only": _("The words bind nobody to a result"),
    "repeats": _("The same promise stands in another text"),
    "conflict": _("A text and what cites it state different dates or numbers"),
    "version-missing": _("A provision stands in one language version only"),
    "version-number": _("A number differs between language versions"),
    "version-date": _("A date differs between language versions"),
    "version-name": _("A name stands in one language version only"),
    "version-edition": _("Two editions of different years, not versions of one text"),
    "renewal-near": _("An agreement's term ends soon"),
    "notice-near": _("The last day to object to a renewal is near"),
    "review-due": _("A promised review has fallen due"),
    "committee-silent": _("A committee was set up, and nothing else here speaks of it"),
    "no-focal-point": _("Focal points are asked for and none is named"),
    "annex-absent": _("An annex is spoken of and is not here"),
    "acronym-undefined": _("An acronym is never spelt out"),
    "acronym-variant": _("One name is shortened in several ways"),
    "numbering-gap": _("A number is missing from a sequence, or stands twice"),
    "same-instrument": _("Two files hold the same text"),
    "self-citation": _("Provisions cite each other in a circle"),
    "unreadable": _("A file could not be read"),
}


class Passage(NamedTuple):
    is_heading: bool
    text: str


def meaning_of(code: str) -> Any:
    """In a few words; the code itself where a newer engine knows one that has none here."""
    return MEANINGS.get(code, code)


class Told(NamedTuple):
    message: str
    advice: str


def tell(finding: Finding, titles: Titles | None = None) -> Told:
    """In the reader's language; nothing where an older audit kept English words only, until the next audit.

    `titles` of the texts that it speaks of are asked for once where many findings are told.
    """
    language = spoken_language()
    if finding.said:
        try:
            told = mandato.tell(_entitled(finding, titles, language), language)
            return Told(*(write_dates(words, language) for words in told))
        except KeyError:  # a sentence that this engine does not know any more
            pass
    return Told(finding.message, finding.advice) if language == "en" else Told("", "")


def titles_in(findings: Iterable[Finding]) -> Titles:
    """Of every text that the findings speak of by its title; one query, or none."""
    slugs = {fact[2] for one in findings for fact in _facts(one) if len(fact) > 2}
    return dict(Instrument.objects.filter(slug__in=slugs).values_list("slug", "titles")) if slugs else {}


def _entitled(finding: Finding, titles: Titles | None, language: str) -> tuple[str, list[tuple[str, Any]]]:
    """What it says, with each title in the reader's language where the text has one."""
    known = titles_in([finding]) if titles is None else titles
    facts = [
        (fact[0], known.get(fact[2], {}).get(language) or fact[1] if len(fact) > 2 else fact[1])
        for fact in _facts(finding)
    ]
    return finding.said[0], facts


def _facts(finding: Finding) -> list[list[Any]]:
    return finding.said[1] if finding.said else []


def manual_of(code: str) -> list[Passage]:
    """The page that `mandato explain` prints, without its title, in the reader's language."""
    if code not in mandato.CODES:
        return []
    blocks = (block.strip() for block in mandato.page_of(code, spoken_language()).split("\n\n"))
    told = [block for block in blocks if block and not block.startswith("# ")]
    return [Passage(block.startswith("#"), block.lstrip("# ").replace("`", "")) for block in told]
