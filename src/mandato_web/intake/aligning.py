"""The findings of a dossier's language versions in; items out: what one look decides for all versions.

Versions agree by numbering: a provision is itself in every language, its promises and citations follow in order. What
one version says and another does not (a provision, a time, a figure) raises the doubt of the item and is noted.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from django.db import transaction

from mandato_web.intake.editing import current
from mandato_web.intake.models import Decision, Dossier, Finding, Item, Kind, Proposal

Printed = dict[str, Any]
Note = dict[str, Any]
DOUBTS = {"only-in": 0.6, "due": 0.6, "figures": 0.5, "label": 0.4, "date": 0.8, "kind": 0.5}
_OF_ONE_LANGUAGE = {"title", "language"}
_FIGURE = re.compile(r"(?<![\w.,/])\d[\d.,/]*\d(?!\w)|(?<![\w.,/])\d{2,}(?!\w)")
_FACTS = ("kind", "position", "place", "label", "words", "doubt", "notes", "decision", "decided_by", "decided_at")


def in_order(dossier: Dossier, proposals: Iterable[Proposal]) -> list[Proposal]:
    """The leading version first."""
    return sorted(proposals, key=lambda one: (one.language != dossier.leading, one.pk))


def align(dossier: Dossier) -> None:
    """Makes the items of a dossier follow from its findings again. An item that stays keeps its version."""
    proposals = in_order(dossier, dossier.proposals.defer("reading"))
    held = {one.pk: list(one.findings.order_by("position", "pk")) for one in proposals}
    places, labels = _order_provisions(proposals, held)
    gathered: dict[str, list[Finding]] = defaultdict(list)
    shapes: dict[str, list[tuple[str, str]]] = {}
    for proposal in proposals:
        for key, finding in _keys(proposal, held[proposal.pk], shapes):
            gathered[key].append(finding)
    texts = {one.pk: one.text for one in proposals}
    languages = {one.pk: one.language for one in proposals}
    found = []
    for position, (key, findings) in enumerate(gathered.items()):
        eid = _provision_of(findings[0])
        item = Item(dossier=dossier, key=key[:320], position=position, place=places.get(eid, 0))
        item.kind, item.label = findings[0].kind, labels.get(eid, "")[:60]
        item.words = _words(findings[0], texts)[:200]
        item.notes = _notes(findings, texts, languages) if len(proposals) > 1 else []
        item.doubt = max([*(one.doubt for one in findings), *(DOUBTS[note["code"]] for note in item.notes)])
        follow(item, findings)
        found.append((item, findings))
    _store(dossier, found)


def follow(item: Item, findings: Sequence[Finding]) -> None:
    """The item's decision as its findings have it: open while one of them is."""
    decisions = {one.decision for one in findings}
    if not findings or Decision.PENDING in decisions:
        item.decision, item.decided_by, item.decided_at = Decision.PENDING, "", None
        return
    order = (Decision.EDITED, Decision.ACCEPTED, Decision.REJECTED, Decision.MERGED)
    item.decision = next(one for one in order if one in decisions)
    latest = max(findings, key=lambda one: (one.decided_at is not None, one.decided_at))
    item.decided_by, item.decided_at = latest.decided_by, latest.decided_at


def _store(dossier: Dossier, found: Sequence[tuple[Item, list[Finding]]]) -> None:
    with transaction.atomic():
        standing = {one.key: one for one in dossier.items.all()}
        created, altered = [], []
        for item, _findings in found:
            known = standing.pop(item.key, None)
            if known is None:
                created.append(item)
                continue
            item.pk, item.version = known.pk, known.version
            if any(getattr(item, name) != getattr(known, name) for name in _FACTS):
                item.version += 1
                altered.append(item)
        Item.objects.bulk_create(created, batch_size=300)
        Item.objects.bulk_update(altered, [*_FACTS, "version"], batch_size=100)
        moved = []
        for item, findings in found:
            for finding in findings:
                if finding.item_id != item.pk:
                    finding.item_id = item.pk
                    moved.append(finding)
        Finding.objects.bulk_update(moved, ["item"], batch_size=300)
        Item.objects.filter(pk__in=[one.pk for one in standing.values()]).delete()


def _order_provisions(
    proposals: Sequence[Proposal], held: dict[int, list[Finding]]
) -> tuple[dict[str, int], dict[str, str]]:
    """Where each provision stands in the text, one that only a later version has behind its neighbour; and labels."""
    order: list[str] = []
    labels: dict[str, str] = {}
    known: set[str] = set()
    for proposal in proposals:
        at = 0
        for finding in held[proposal.pk]:
            if finding.kind != Kind.PROVISION:
                continue
            eid = finding.path.removeprefix("provisions/")
            labels.setdefault(eid, current(finding).get("label") or "")
            if eid in known:
                at = order.index(eid) + 1 if proposal is not proposals[0] else len(order)
            else:
                known.add(eid)
                order.insert(at if proposal is not proposals[0] else len(order), eid)
                at += 1
    return {eid: n + 1 for n, eid in enumerate(order)}, labels


def _keys(
    proposal: Proposal, findings: Iterable[Finding], shapes: dict[str, list[tuple[str, str]]]
) -> Iterable[tuple[str, Finding]]:
    """`shapes` are the promises of each provision in the first version that has any; later ones are matched to them."""
    promises: dict[str, list[Finding]] = defaultdict(list)
    counted: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        if finding.kind == Kind.COMMITMENT:
            promises[current(finding)["provision"]].append(finding)
        elif finding.kind == Kind.CITATION:
            value = current(finding)
            target = value["target"]
            said = target["label"] or target["symbol"] or "~"
            counted[value["provision"], said] += 1
            yield f"references/{value['provision']}/{said[:60]}/{counted[value['provision'], said]}", finding
        elif finding.path in _OF_ONE_LANGUAGE:
            yield f"{finding.path}@{proposal.language}", finding
        else:
            yield finding.path, finding
    for eid, mine in promises.items():
        yield from _match_promises(proposal, eid, mine, shapes)


def _match_promises(
    proposal: Proposal, eid: str, mine: list[Finding], shapes: dict[str, list[tuple[str, str]]]
) -> Iterable[tuple[str, Finding]]:
    own = [_shape(finding) for finding in mine]
    shown = shapes.setdefault(eid, own)
    if len(shown) == len(own):
        yield from ((f"commitments/{eid}/{n}", finding) for n, finding in enumerate(mine))
        return
    at = 0
    for n, (shape, finding) in enumerate(zip(own, mine, strict=True)):
        place = next((m for m in range(at, len(shown)) if shown[m] == shape), None)
        if place is None:
            yield f"commitments/{eid}/{n}@{proposal.language}", finding
        else:
            yield f"commitments/{eid}/{place}", finding
            at = place + 1


def _shape(finding: Finding) -> tuple[str, str]:
    value = current(finding)
    return value["action"]["kind"], (value["deliverable"] or {}).get("kind") or ""


def _provision_of(finding: Finding) -> str:
    if finding.kind == Kind.PROVISION:
        return finding.path.removeprefix("provisions/")
    return str(current(finding).get("provision") or "")


def _words(finding: Finding, texts: dict[int, str]) -> str:
    value = current(finding)
    if finding.kind == Kind.PROVISION:
        return value.get("heading") or text_of(value, texts[finding.proposal_id])
    if finding.kind == Kind.TERM:
        return " · ".join(str(value[name]) for name in ("in_force", "duration", "renewal") if value.get(name))
    return str(value.get("text") or value.get("name") or value.get("value") or "")


def text_of(value: Printed, text: str) -> str:
    """A provision's own words, from the pieces of the source that they stand in."""
    segments = value.get("segments") or ([value["span"]] if value.get("span") else [])
    return " ".join(" ".join(text[start:end].split()) for start, end in segments)


def _notes(findings: Sequence[Finding], texts: dict[int, str], languages: dict[int, str]) -> list[Note]:
    """In what the versions differ; a code and what it needs to be said."""
    finding = findings[0]
    notes: list[Note] = []
    shared = finding.kind != Kind.IDENTITY and finding.kind != Kind.TERM
    if shared and len(findings) < len(languages):
        notes.append({"code": "only-in", "languages": sorted({languages[one.proposal_id] for one in findings})})
    values = [current(one) for one in findings]
    if finding.kind == Kind.COMMITMENT and len({_due(value) for value in values}) > 1:
        notes.append({"code": "due"})
    if finding.kind == Kind.PROVISION:
        notes += _differing_words(findings, texts, languages)
    if finding.path in ("date", "kind") and len({value["value"] for value in values}) > 1:
        notes.append({"code": finding.path})
    return notes


def _differing_words(findings: Sequence[Finding], texts: dict[int, str], languages: dict[int, str]) -> list[Note]:
    notes: list[Note] = []
    if len({current(one).get("label") for one in findings}) > 1:
        notes.append({"code": "label"})
    figures = {
        languages[one.proposal_id]: {
            re.sub(r"\D", "", figure) for figure in _FIGURE.findall(text_of(current(one), texts[one.proposal_id]))
        }
        for one in findings
    }
    shared = set.intersection(*figures.values())
    if any(held - shared for held in figures.values()):
        alone = {language: sorted(held - shared) for language, held in figures.items() if held - shared}
        notes.append({"code": "figures", "alone": alone})
    return notes


def _due(value: Printed) -> tuple[Any, ...]:
    due = value.get("due") or {}
    return due.get("earliest"), due.get("latest"), due.get("recurrence")
