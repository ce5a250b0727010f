"""Rules on agreements at a given date: what falls due, and what the text promises that is not here."""

import re
from collections.abc import Iterator
from datetime import date

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.making import finding
from mandato.model.finding import Finding

_AGREEMENTS = frozenset(("memorandum", "agreement", "treaty"))
_FOCAL_POINTS = re.compile(
    r"focal\s+points?|puntos?\s+focal(?:es)?|points?\s+focal|points?\s+focaux|pontos?\s+foca(?:l|is)", re.IGNORECASE
)
_COMMITTEE = re.compile(
    r"\b(?:set\s+up|establish(?:es|ed)?|create|constitu\w+|establec\w+|crear?|crea|instit\w+|estabelec\w+)\b[^.]{0,60}"
    r"\b(?:committee|commission|comit[ée]|comisi[óo]n|comiss[ãa]o|commission)\b",
    re.IGNORECASE,
)
_ANNEX = re.compile(r"\b(?:Annex|Anexo|Annexe|Appendix|Ap[ée]ndice)\s+([IVX]+|[A-Z]|\d{1,2})\b")
_PERSON = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Sr|Sra|M|Mme)\.? [A-ZÁÉÍÓÚ]|\b(?:represented by|representad[oa] por) [A-ZÁÉÍÓÚ]\w+ [A-ZÁÉÍÓÚ]"
)
_REVIEW_VERBS = frozenset(("review", "assess", "evaluate", "evaluar", "revisar", "examinar", "avaliar", "évaluer"))


def review_due(documents: DocumentSet, document: Document, today: date) -> Iterator[Finding]:
    """review-due: an agreement promised an assessment by a date that has passed; nobody here says that it was made."""
    if document.instrument.kind not in _AGREEMENTS:
        return
    for identity, commitments in document.commitments.items():
        for commitment in commitments:
            deliverable = commitment.deliverable.kind if commitment.deliverable else ""
            reviewing = commitment.action.verb in _REVIEW_VERBS or deliverable == "review"
            latest = commitment.due.latest if commitment.due else None
            if reviewing and latest and latest < today.isoformat() and identity in document.provisions:
                yield finding(
                    "review-due",
                    document,
                    document.provisions[identity],
                    span=commitment.due.span if commitment.due else None,
                    cited=latest,
                    message=f"An assessment was due by {latest}.",
                    advice="Attach the assessment, or plan it.",
                )


def bodies(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """no-focal-point, committee-silent and annex-absent."""
    yield from _absent_annexes(document)
    if document.instrument.kind not in _AGREEMENTS:
        return
    asking = [each for each in document.instrument.provisions if _FOCAL_POINTS.search(each.text)]
    if asking and not any(_names_person(each.text) for each in asking):
        yield finding(
            "no-focal-point",
            document,
            asking[0],
            message="Focal points are asked for, and none is named.",
            advice="Record who they are, by office and name.",
        )
    committees = [each for each in document.instrument.provisions if _COMMITTEE.search(each.text)]
    others = [other for other in documents if other is not document]
    if committees and not any(_COMMITTEE.search(other.source.text) for other in others):
        yield finding(
            "committee-silent",
            document,
            committees[0],
            message="A committee is set up here; nothing else in the set speaks of it.",
            advice="Record its sessions, or ask whether it ever met.",
        )


def _absent_annexes(document: Document) -> Iterator[Finding]:
    present = {each.number for each in document.instrument.provisions if each.id.startswith("annex") and each.number}
    reported: set[str] = set()
    for provision in document.instrument.provisions:
        for found in _ANNEX.finditer(provision.text):
            number = found.group(1)
            if number not in present | reported and not provision.id.startswith("annex"):
                if any(
                    each.span.start <= provision.locate(*found.span()).start < each.span.end + 80
                    for each in document.references.get(provision.id, ())
                    if each.target.instrument
                ):
                    continue  # another instrument's annex
                reported.add(number)
                yield finding(
                    "annex-absent",
                    document,
                    provision,
                    span=provision.locate(*found.span()),
                    cited=found.group(),
                    message=f"{found.group()} is spoken of and is not in the file.",
                    advice="Add the annex, or read it together with this file.",
                )


def _names_person(text: str) -> bool:
    return _PERSON.search(text) is not None
