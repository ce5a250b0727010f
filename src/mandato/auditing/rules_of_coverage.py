"""Rules: does the plan keep the promise, and does each of its rows rest on one?"""

from collections import defaultdict
from collections.abc import Iterator

from mandato.auditing.coverage import cited_instruments, coverage_of, is_transversal
from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.making import finding
from mandato.model import Provision
from mandato.model.finding import Finding

_PLANS = frozenset(("action-plan", "programme"))
_MOST_CITE = 0.5  # of a plan's rows or activities: then the others are expected to


def uncovered(documents: DocumentSet, plan: Document) -> Iterator[Finding]:
    """commitment-uncovered and due-unplanned, placed on the promise itself."""
    if plan.instrument.kind not in _PLANS:
        return
    for target in cited_instruments(documents, plan):
        for coverage in coverage_of(plan, target):
            provision = target.provisions[coverage.provision]
            if not coverage.by:
                yield finding(
                    "commitment-uncovered",
                    target,
                    provision,
                    {"plan": plan.instrument.title, "label": coverage.label or coverage.provision},
                    against=plan.instrument.id,
                )
            yield from _due_unplanned(plan, target, provision, [holder for _, holder in coverage.by])


def _due_unplanned(plan: Document, target: Document, provision: Provision, holders: list[str]) -> Iterator[Finding]:
    dues = [each.due for each in target.commitments.get(provision.id, ()) if each.due and each.due.latest]
    planned = any(each.due for holder in holders for each in plan.commitments.get(holder, ()))
    if dues and not planned:
        yield finding(
            "due-unplanned",
            target,
            provision,
            {"label": provision.label or provision.id, "due": dues[0].text, "plan": plan.instrument.title},
            cited=dues[0].text,
            against=plan.instrument.id,
        )


def rootless(documents: DocumentSet, plan: Document) -> Iterator[Finding]:
    """row-uncited, activity-unrooted and transversal."""
    if plan.instrument.kind not in _PLANS or not cited_instruments(documents, plan):
        return
    yield from _rows(plan)
    yield from _activities(plan)


def _rows(plan: Document) -> Iterator[Finding]:
    rows = [each for each in plan.instrument.provisions if each.role == "row"]
    citing = [each for each in rows if plan.references.get(each.id)]
    for row in rows:
        name = next((cell.text for cell in row.cells or () if cell.text), row.label or row.id)
        if is_transversal(row, plan.instrument.language):
            yield finding(
                "transversal",
                plan,
                row,
                {"row": name},
            )
        if row not in citing and len(citing) > _MOST_CITE * len(rows):
            yield finding(
                "row-uncited",
                plan,
                row,
                {"row": name},
            )


def _activities(plan: Document) -> Iterator[Finding]:
    acting: dict[bool, list[Provision]] = defaultdict(list)
    for provision in plan.instrument.provisions:
        if provision.role == "operative" and plan.commitments.get(provision.id):
            acting[_rooted(plan, provision)].append(provision)
    if len(acting[True]) <= _MOST_CITE * (len(acting[True]) + len(acting[False])):
        return
    for provision in acting[False]:
        yield finding(
            "activity-unrooted",
            plan,
            provision,
            {"place": provision.label or provision.id},
        )


def _rooted(plan: Document, provision: Provision | None) -> bool:
    while provision is not None:
        if plan.references.get(provision.id):
            return True
        provision = plan.provisions.get(provision.parent or "")
    return False
