"""Rules on agreements at a given date: what falls due, and what the text promises that is not here."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.lemmas import content_words, lemma_of
from mandato.auditing.making import finding
from mandato.errors import ImpossibleTerm
from mandato.languages.auditing import audit_words
from mandato.model import Deliverable, Provision
from mandato.model.finding import Finding

_AGREEMENTS = frozenset(("memorandum", "agreement", "treaty"))
_OTHERS = re.compile(r"\b(?:its|their|sus?|ses?|son|leurs?|seus?|suas?)\s+\Z", re.IGNORECASE)
_FIRST_WORDS = 2  # of what is delivered
_SOON = timedelta(days=183)  # half a year: time enough to consult before an answer is due


def term_near(documents: DocumentSet, document: Document, today: date) -> Iterator[Finding]:
    """renewal-near and notice-near: of the run that holds the day, after any tacit renewals."""
    term = document.instrument.term
    if term is None:
        return
    from mandato.scheduling import Life, next_expiry, next_notice, renews_itself  # only where a day is given

    try:
        notice, expiry, renews = next_notice(Life(term), today), next_expiry(Life(term), today), renews_itself(term)
    except ImpossibleTerm:
        return
    if notice and notice <= today + _SOON:
        yield finding(
            "notice-near",
            document,
            _holder(document, "notice_by", "objection_notice", "renewal"),
            {"day": notice.isoformat()},
            cited=notice.isoformat(),
        )
    if expiry and expiry <= today + _SOON:
        yield finding(
            "renewal-near",
            document,
            _holder(document, "expires", "duration", "renewal"),
            {"day": expiry.isoformat()},
            variant="renews" if renews else "",
            cited=expiry.isoformat(),
        )


def _holder(document: Document, *facts: str) -> Provision | None:
    """The innermost provision in which the first of these facts of the term was found."""
    term = document.instrument.term
    spans = {fact: why.span for fact, why in term.whys if why.span} if term else {}
    span = next((spans[fact] for fact in facts if fact in spans), None)
    holders = [
        each for each in document.instrument.provisions if span and each.span.start <= span.start < each.span.end
    ]
    return min(holders, key=lambda each: each.span.end - each.span.start, default=None)


def review_due(documents: DocumentSet, document: Document, today: date) -> Iterator[Finding]:
    """review-due: an agreement promised an assessment by a date that has passed; nobody here says that it was made."""
    if document.instrument.kind not in _AGREEMENTS:
        return
    reviews = audit_words(document.instrument.language).reviews
    for identity, commitments in document.commitments.items():
        for commitment in commitments:
            reviewing = commitment.action.verb in reviews or _is_review(commitment.deliverable, document)
            latest = commitment.due.latest if commitment.due else None
            if reviewing and latest and latest < today.isoformat() and identity in document.provisions:
                yield finding(
                    "review-due",
                    document,
                    document.provisions[identity],
                    {"day": latest},
                    span=commitment.due.span if commitment.due else None,
                    cited=latest,
                )


def _is_review(deliverable: Deliverable | None, document: Document) -> bool:
    """ "an assessment of the activities": among its first words is the noun of a verb of reviewing."""
    if deliverable is None or deliverable.kind == "review":
        return deliverable is not None
    language = document.instrument.language
    nouns = [word.lemma for word in content_words(deliverable.text, language)[:_FIRST_WORDS]]
    return not {lemma_of(verb, language) for verb in audit_words(language).reviews}.isdisjoint(nouns)


def bodies(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """no-focal-point and committee-silent."""
    if document.instrument.kind not in _AGREEMENTS:
        return
    language = document.instrument.language
    words = audit_words(language)
    asking = _first(document, words.focal_points, _focal_points(language))
    if asking is not None and not _persons(language).search(document.source.text):
        yield finding("no-focal-point", document, asking)
    founding = _first(document, words.committees, _committee(language))
    if founding is not None and not _spoken_of(documents, document):
        yield finding("committee-silent", document, founding)


def annexes(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """annex-absent: of this instrument, neither in it nor beside it in its file."""
    if document.instrument.kind in ("report", "other"):
        return  # they speak of others' annexes
    pattern = _annex(document.instrument.language)
    if not pattern.search(document.joined):
        return
    inside = {each.number for each in document.instrument.provisions if each.id.startswith("annex") and each.number}
    reported: set[str] = set()
    for provision in document.instrument.provisions:
        if provision.id.startswith("annex") or provision.role in ("front", "heading", "back"):
            continue
        for found in pattern.finditer(provision.text):
            number, span = found.group(1), provision.locate(*found.span())
            if number in inside or number in reported or not _is_own(document, provision, span.start):
                continue
            reported.add(number)
            if _stands_as_a_title(document, found.group()):
                continue
            yield finding(
                "annex-absent",
                document,
                provision,
                {"annex": found.group()},
                span=span,
                cited=found.group(),
            )


def _is_own(document: Document, provision: Provision, start: int) -> bool:
    """Whether the annex is this instrument's: no citation of another text around it, no "to the Convention" after."""
    text = document.source.text
    for reference in document.references.get(provision.id, ()):
        other = reference.target.instrument or reference.target.symbol
        if other and reference.span.start - 80 <= start < reference.span.end + 80:
            return False
    if _OTHERS.search(text[max(0, start - 12) : start]):
        return False
    return re.match(r"[^.;\n]{0,40}\b(?:to|of|al|del|de la|à|de l|ao|do|da)\s+(?:the\s+)?[A-Z]", text[start:]) is None


def _stands_as_a_title(document: Document, printed: str) -> bool:
    pattern = r"\s+".join(re.escape(part) for part in printed.split())
    return re.search(rf"^[\s#*_]*{pattern}\b", document.source.text, re.IGNORECASE | re.MULTILINE) is not None


def _first(document: Document, noun: str, pattern: re.Pattern[str]) -> Provision | None:
    """Where a pattern that holds `noun` is found; `noun` alone is looked for first, which takes far less time."""
    if not re.search(noun, document.lowered):
        return None
    return next((each for each in document.instrument.provisions if pattern.search(each.text)), None)


def _spoken_of(documents: DocumentSet, document: Document) -> bool:
    """Whether another text that shares a party with this one speaks of a committee."""
    parties = {name for each in document.instrument.parties for name in (each.name, each.acronym) if name}
    for other in documents:
        if other.instrument.id == document.instrument.id:
            continue
        text = other.source.text[other.instrument.span.start : other.instrument.span.end]
        committees = re.compile(audit_words(other.instrument.language).committees, re.IGNORECASE)
        if any(party in text for party in parties) and committees.search(text):
            return True
    return False


@cache
def _focal_points(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{audit_words(language).focal_points})\b", re.IGNORECASE)


@cache
def _committee(language: str) -> re.Pattern[str]:
    """A verb of founding with its body after it, in the same sentence."""
    words = audit_words(language)
    return re.compile(rf"\b(?:{words.sets_up})\b[^.;]{{0,60}}?\b(?:{words.committees})\b", re.IGNORECASE)


@cache
def _annex(language: str) -> re.Pattern[str]:
    nouns = [form for noun in audit_words(language).annexes.split("|") for form in (noun, noun.title(), noun.upper())]
    return re.compile(rf"(?:{'|'.join(nouns)})\s+(?:N[.º°o]+\s*)?([IVX]+|[A-Z]|\d{{1,2}})\b(?![./]\d)")


@cache
def _persons(language: str) -> re.Pattern[str]:
    """A person named as a focal point: title or "represented by", then two capitalised words."""
    words = audit_words(language)
    title = rf"(?i:{words.persons})\s+(?:[A-ZÁÉÍÓÚÂÊÔÇ][\w.'-]*\s+){{1,3}}[A-ZÁÉÍÓÚÂÊÔÇ]\w+"
    points = words.focal_points
    return re.compile(rf"(?i:{points})[^.;]{{0,120}}\b{title}|\b{title}[^.;]{{0,120}}(?i:{points})")
