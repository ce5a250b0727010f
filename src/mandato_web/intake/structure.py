"""Parting what the reader took for one, and joining what it took for two: provisions and promises."""

import copy
import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from mandato_web.history.services import Author
from mandato_web.intake.aligning import text_of
from mandato_web.intake.editing import current
from mandato_web.intake.journal import open_item, write
from mandato_web.intake.models import Act, Decision, Finding, Item, Kind

Printed = dict[str, Any]
NEW_PART = 0.9
_BEFORE = re.compile(r"(?<=[.;:,])\s+(?=\S)|\s+(?=(?:and|y|e|et|as well as|así como|bem como|ainsi que)\s)")
_STRUCTURED = (Kind.PROVISION, Kind.COMMITMENT)


class Cut(NamedTuple):
    """A place where a text may be parted: the offset in its source, and the words around it."""

    at: int
    before: str
    after: str


def list_cuts(finding: Finding, text: str) -> list[Cut]:
    """After each mark of punctuation and before each "and", in the finding's own words."""
    if finding.kind not in _STRUCTURED:
        return []
    cuts = []
    for start, end in _segments(current(finding)):
        for match in _BEFORE.finditer(text, start, end):
            before, after = text[start : match.end()].split(), text[match.end() : end].split()
            if before and after:
                cuts.append(Cut(match.end(), " ".join(before[-5:]), " ".join(after[:6])))
    return cuts


def split(author: Author, item: Item, cuts: dict[int, int], version: int | None = None) -> tuple[Act, Item]:
    """Parts the findings of an item at `cuts` (finding -> offset). Answers with the item of the second parts."""
    with transaction.atomic():
        held = open_item(item, version)
        findings = [one for one in held.findings.select_related("proposal") if one.pk in cuts]
        for finding in findings:
            if cuts[finding.pk] not in {cut.at for cut in list_cuts(finding, finding.proposal.text)}:
                raise ValidationError(_("The text cannot be parted there."))
        if not findings:
            raise ValidationError(_("Choose where to part the text."))
        parts = {one.pk: _part(one, cuts[one.pk]) for one in findings}
        added = _add_item(held, findings[0], parts[findings[0].pk][1])
        created = [_add_finding(one, parts[one.pk][1], added) for one in findings]

        def alter(finding: Finding) -> None:
            finding.edited, finding.decision = parts[finding.pk][0], Decision.EDITED

        act = write(author, held, Act.Kind.SPLIT, findings, alter, created=created)
    return act, added


def merge(author: Author, item: Item, version: int | None = None) -> tuple[Act, Item]:
    """Joins each finding of an item to the one before it in the text. Answers with the item that takes it in."""
    with transaction.atomic():
        held = open_item(item, version)
        away = list(held.findings.select_related("proposal"))
        into = {one.pk: _before(one) for one in away}
        away = [one for one in away if into[one.pk] is not None]
        keepers = [one for one in into.values() if one is not None]
        if not keepers:
            raise ValidationError(_("There is nothing before this that it could be merged with."))
        joined = {into[one.pk].pk: _join(into[one.pk], one) for one in away}  # type: ignore[union-attr]

        def alter(finding: Finding) -> None:
            if finding.pk in joined:
                finding.edited, finding.decision = joined[finding.pk], Decision.EDITED
            else:
                keeper = into[finding.pk]
                finding.decision, finding.after = Decision.MERGED, keeper.path if keeper else ""

        others = list(Item.objects.filter(pk__in={one.item_id for one in keepers}))
        act = write(author, held, Act.Kind.MERGE, [*away, *keepers], alter, others=others)
    return act, others[0]


def apply_structure(reading: Printed, findings: Sequence[Finding]) -> None:
    """Puts parted-off parts into the reading, and what stood in a joined provision into the one it joined."""
    added = [one for one in findings if one.after and one.decision != Decision.MERGED]
    for finding in sorted(added, key=lambda one: one.pk):
        name, _slash, before = finding.after.partition("/")
        if finding.decision == Decision.REJECTED:
            continue
        value = current(finding)
        place = next((n for n, one in enumerate(reading[name]) if one["id"] == before), len(reading[name]) - 1)
        reading[name].insert(place + 1, value)
        if name == "provisions":
            _hand_over(reading, before, value["id"], value["segments"][0][0])
    homes = {
        one.path.removeprefix("provisions/"): one.after.removeprefix("provisions/")
        for one in findings
        if one.decision == Decision.MERGED and one.kind == Kind.PROVISION
    }
    _rehouse(reading, homes)


def _hand_over(reading: Printed, before: str, after: str, start: int) -> None:
    """Promises and citations behind the cut belong to the second part."""
    for name in ("commitments", "references"):
        for one in reading[name]:
            if one["provision"] == before and one["span"] and one["span"][0] >= start:
                one["provision"] = after


def _rehouse(reading: Printed, homes: dict[str, str]) -> None:
    def home(eid: str) -> str:
        seen: set[str] = set()
        while eid in homes and eid not in seen:
            seen.add(eid)
            eid = homes[eid]
        return eid

    for name, field in (("commitments", "provision"), ("references", "provision"), ("provisions", "parent")):
        for one in reading[name]:
            if one.get(field) in homes:
                one[field] = home(one[field])


def _part(finding: Finding, at: int) -> tuple[Printed, Printed]:
    value, text = whole(finding), finding.proposal.text
    segments = _segments(value)
    left = [[start, min(end, at)] for start, end in segments if start < at]
    right = [[max(start, at), end] for start, end in segments if end > at]
    left = [_trimmed(text, *one) for one in left]
    first, second = copy.deepcopy(value), copy.deepcopy(value)
    for part, held in ((first, left), (second, right)):
        part["text"] = text_of({"segments": held}, text)
        part["span"] = [held[0][0], held[-1][1]]
        if finding.kind == Kind.PROVISION:
            part["segments"] = held
    if finding.kind == Kind.PROVISION:
        first["span"][0] = value["span"][0]
        second |= dict.fromkeys(("label", "number", "heading", "cells"))
        second["ordinal"] = value.get("ordinal", 0) + 1
    else:
        _share_out(first, second, at)
    second["id"] = _free_id(finding)
    return first, second


def _share_out(first: Printed, second: Printed, at: int) -> None:
    """The result, the time and the conditions go with the words that they stand in."""
    for name in ("deliverable", "due"):
        held = first.get(name)
        if held and held.get("span"):
            (first if held["span"][0] >= at else second)[name] = None
    first["conditions"] = [one for one in first["conditions"] if one["span"][0] < at]
    second["conditions"] = [one for one in second["conditions"] if one["span"][0] >= at]


def _join(keeper: Finding, away: Finding) -> Printed:
    kept, gone, text = whole(keeper), whole(away), keeper.proposal.text
    joined = copy.deepcopy(kept)
    joined["span"] = [min(kept["span"][0], gone["span"][0]), max(kept["span"][1], gone["span"][1])]
    if keeper.kind == Kind.PROVISION:
        joined["segments"] = [*_segments(kept), *_segments(gone)]
        joined["text"] = text_of(joined, text)
    else:
        joined["text"] = " ".join(text[slice(*joined["span"])].split())
        joined["conditions"] = [*kept["conditions"], *gone["conditions"]]
        for name in ("deliverable", "due"):
            joined[name] = kept[name] or gone[name]
    return joined


def _before(finding: Finding) -> Finding | None:
    """The finding of the same kind just before; a promise joins one of its own provision only."""
    value = current(finding)
    found = finding.proposal.findings.filter(kind=finding.kind).exclude(pk=finding.pk)
    found = found.exclude(decision__in=[Decision.MERGED, Decision.REJECTED]).select_related("proposal")
    if finding.kind == Kind.COMMITMENT:
        found = found.filter(found__provision=value["provision"])
    elif finding.kind != Kind.PROVISION:
        return None
    start = value["span"][0]
    nearby = found.filter(position__lte=finding.position).order_by("-position", "-pk")[:12]
    earlier = [one for one in nearby if current(one)["span"][0] < start]
    return max(earlier, key=lambda one: current(one)["span"][0], default=None)


def whole(finding: Finding) -> Printed:
    """A finding with everything that the reading holds of it: of a provision, only a part stands in the finding."""
    value = copy.deepcopy(current(finding))
    if finding.kind == Kind.PROVISION and "id" not in value:
        eid = finding.path.removeprefix("provisions/")
        printed = next(one for one in finding.proposal.reading["provisions"] if one["id"] == eid)
        value = {**copy.deepcopy(printed), **value}
    return value


def _add_item(item: Item, finding: Finding, value: Printed) -> Item:
    count = item.dossier.items.filter(key__startswith=f"{item.key[:300]}~").count()
    return Item.objects.create(
        dossier_id=item.dossier_id,
        kind=item.kind,
        key=f"{item.key[:300]}~{count + 1}",
        position=item.position,
        place=item.place,
        label="" if item.kind == Kind.PROVISION else item.label,
        words=value["text"][:200],
        doubt=NEW_PART,
    )


def _add_finding(finding: Finding, value: Printed, item: Item) -> Finding:
    name = finding.path.partition("/")[0]
    return Finding.objects.create(
        proposal=finding.proposal,
        item=item,
        kind=finding.kind,
        path=f"{name}/{value['id']}",
        after=finding.path,
        position=finding.position,
        found=value,
        rule="parted-by-a-person",
        doubt=NEW_PART,
    )


def _free_id(finding: Finding) -> str:
    name, _slash, own = finding.path.partition("/")
    taken = set(finding.proposal.findings.filter(path__startswith=finding.path).values_list("path", flat=True))
    return next(f"{own}-part-{n}" for n in range(2, len(taken) + 3) if f"{name}/{own}-part-{n}" not in taken)


def _segments(value: Printed) -> list[list[int]]:
    return [list(one) for one in value.get("segments") or ([value["span"]] if value.get("span") else [])]


def _trimmed(text: str, start: int, end: int) -> list[int]:
    while end > start and text[end - 1].isspace():
        end -= 1
    return [start, end]
