"""Rules on the text itself: can each promise be followed, and is the numbering whole?"""

import re
from collections.abc import Iterator
from itertools import pairwise

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.making import finding
from mandato.model import Commitment, Provision
from mandato.model.finding import Finding

_FOLLOWED = frozenset(("obligation", "undertaking", "request"))
_NUMBERED = frozenset(("operative", "preambular", "text", "row"))
_RUN = 1
_OPENING = re.compile(r"[\W_]*([^\W\d_]{2,})?")  # "Article", before the number
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def followable(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """no-bearer, no-due, no-deliverable, aspiration-only; at most one of each a provision."""
    for identity, commitments in document.commitments.items():
        provision = document.provisions.get(identity)
        if provision is None or provision.role not in ("operative", "row"):
            continue
        yield from _unfollowable(document, provision, commitments)


def _unfollowable(document: Document, provision: Provision, commitments: list[Commitment]) -> Iterator[Finding]:
    place = provision.label or provision.id
    if all(each.strength == "aspiration" for each in commitments):
        yield finding(
            "aspiration-only",
            document,
            provision,
            {"place": place, "words": commitments[0].action.text},
        )
        return
    binding = [each for each in commitments if each.strength in _FOLLOWED]
    once = [each for each in binding if each.nature == "once"]
    if binding and not any(each.bearers or each.addressee for each in binding):
        yield finding("no-bearer", document, provision, {"place": place})
    if once and not any(each.due for each in once):
        yield finding("no-due", document, provision, {"place": place})
    if once and not any(each.deliverable for each in once):
        yield finding("no-deliverable", document, provision, {"place": place})


def numbering(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """numbering-gap: among the children of one parent, whose sequence may restart at the first number."""
    for children in document.children.values():
        numbered = [(each, _position(each.number)) for each in children if each.number and each.role in _NUMBERED]
        run = 0  # provisions in unbroken sequence so far: a number after few is too often misread
        for (above, before), (below, after) in pairwise(numbered):
            if before is None or after is None or after[0] != before[0] or after[1] in (before[1] + 1, 1):
                run += 1
                continue
            skipped, twice = after[1] - before[1] in range(2, 4), after[1] == before[1]
            if run >= _RUN and (twice or skipped) and not _may_be_misread(document, above, below):
                yield finding(
                    "numbering-gap",
                    document,
                    below,
                    {"above": above.label or above.number or "", "below": below.number or ""},
                    variant="twice" if twice else "",
                    cited=below.number,
                )
            run = 0


def _may_be_misread(document: Document, above: Provision, below: Provision) -> bool:
    """Whether a line between the two begins as the lower one does: a provision that was read as another's words."""
    text = document.source.text
    opening = _OPENING.match(text, below.span.start)
    if opening is None:
        return False
    word = opening.group(1) or ""
    pattern = rf"\n[\W_]*{re.escape(word)}[\s.]+\w" if word else r"\n[\W_]*(?:\d{1,3}|[a-z])\s?[.)]\s"
    return re.search(pattern, text[above.span.start + 1 : below.span.start], re.IGNORECASE) is not None


def _position(number: str | None) -> tuple[str, int] | None:
    """The sequence a number belongs to, and its place in it; None where it has no certain place."""
    text = (number or "").rpartition(".")[2]
    if text.isdigit():
        return "decimal", int(text)
    if len(text) == 1 and text.lower() in _LETTERS and text not in "ivxlcIVXLC":
        return ("lower" if text.islower() else "upper"), _LETTERS.index(text.lower()) + 1
    return None
