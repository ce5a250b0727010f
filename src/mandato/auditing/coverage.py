"""Which promises of an instrument the activities of a plan implement, and which none does."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from mandato.auditing.documents import Document, DocumentSet
from mandato.languages.auditing import audit_words
from mandato.model import Provision
from mandato.model.finding import Coverage

_PLANS = frozenset(("action-plan", "programme"))


def find_coverage(documents: DocumentSet) -> list[tuple[Document, Document, tuple[Coverage, ...]]]:
    """One entry for each plan and each instrument it cites by provision: (plan, instrument, coverage)."""
    found = []
    for plan in documents:
        if plan.instrument.kind in _PLANS:
            for target in cited_instruments(documents, plan):
                found.append((plan, target, tuple(coverage_of(plan, target))))
    return found


def cited_instruments(documents: DocumentSet, plan: Document) -> list[Document]:
    cited = dict.fromkeys(
        reference.resolved.instrument
        for reference in plan.instrument.references
        if reference.resolved and reference.resolved.provision and reference.resolved.instrument != plan.instrument.id
    )
    return [found for identity in cited if (found := documents.named(identity, plan)) is not None]


def coverage_of(plan: Document, target: Document) -> Iterator[Coverage]:
    """The promises among which the plan chooses: those that stand beside the ones it cites, in the target's order."""
    by: dict[str, dict[tuple[str, str], bool]] = defaultdict(dict)
    for reference in plan.instrument.references:
        resolved = reference.resolved
        if resolved is None or resolved.provision is None or resolved.instrument != target.instrument.id:
            continue
        holder = plan.provisions.get(reference.provision)
        if holder is not None and holder.role != "front":
            by[resolved.provision][plan.instrument.id, holder.id] = is_transversal(holder, plan.instrument.language)
    for provision in _promised_beside(target, set(by)):
        holders = by.get(provision.id, {})
        yield Coverage(
            target.instrument.id,
            provision.id,
            provision.label,
            tuple(holders),
            transversal=bool(holders) and all(holders.values()),
        )


def _promised_beside(target: Document, cited: set[str]) -> Iterator[Provision]:
    """The points of every chapeau of which one is cited, or which is cited as a whole; leaves only."""
    leaves = {identity for identity in cited if not target.children.get(identity)}
    chapeaux = {target.provisions[identity].parent for identity in leaves if identity in target.provisions}
    chapeaux |= cited - leaves
    for provision in target.instrument.provisions:
        addressed = provision.role in ("operative", "row") and provision.label
        if addressed and provision.parent in chapeaux and not target.children.get(provision.id):
            yield provision


def is_transversal(row: Provision, language: str) -> bool:
    """Whether a row says, in a word of its own, that it is carried out across all others."""
    pattern = _transversal(language)
    for cell in row.cells or ():
        found = pattern.match(cell.text)
        if found and (found.group(1).isupper() or not cell.text[found.end() :].strip(" .")):
            return True
    return False


@cache
def _transversal(language: str) -> re.Pattern[str]:
    """The word at the head of a cell: shouted before others, or alone."""
    return re.compile(rf"\W*({audit_words(language).transversal})\b", re.IGNORECASE)
