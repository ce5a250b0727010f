"""One item as its page shows it: the facts in each language, the source words, the text around them."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.forms import ChoiceField
from django.utils.translation import gettext as _

from mandato_web.design.marking import Piece, Stretch, mark_text
from mandato_web.intake.editing import LANGUAGES, ItemForm, current
from mandato_web.intake.models import Decision, Finding, Item, Kind, Proposal

Printed = dict[str, Any]
_NAMES = dict(LANGUAGES)


class Fact(NamedTuple):
    """One fact: its value in each version, or a single one where all say the same."""

    label: Any
    values: list[str]
    same: bool


class Quote(NamedTuple):
    """The source words in one language."""

    language: str
    name: str
    pieces: list[Piece]


class Row(NamedTuple):
    """One provision of the text around: `cells` has a Quote for each version, without pieces where it lacks it."""

    item: Item
    role: str
    cells: list[Quote]
    current: bool


def name_language(code: str) -> str:
    return _NAMES.get(code, code)


def list_facts(form: ItemForm, languages: Sequence[str]) -> list[Fact]:
    """What was found, field by field; empty fields are left out."""
    facts = []
    for name, field in form.parts[0].fields.items():
        values = [shown_value(part, name, field) for part in form.parts]
        if any(values):
            facts.append(Fact(field.label, values, len(set(values)) == 1))
    return facts


def shown_value(form: Any, name: str, field: Any) -> str:
    """What a field holds, as people read it: the words of a choice, not its code."""
    value = form.initial.get(name)
    if value in (None, ""):
        return ""
    if isinstance(field, ChoiceField):
        return str(dict(field.choices).get(value, value or ""))
    return str(value or "")


def quote(finding: Finding, text: str, language: str, around: int = 90) -> Quote:
    """The source words of a finding with what each of its facts rests on marked; with some words around short ones."""
    value = current(finding)
    span = value.get("span") or (value.get("why") or {}).get("span")
    if not span:
        return Quote(language, name_language(language), [])
    margin = 0 if finding.kind in (Kind.PROVISION, Kind.COMMITMENT) else around
    start, end = _whole_words(text, max(0, span[0] - margin), min(len(text), span[1] + margin))
    stretches = [
        Stretch(left - start, right - start, kind)
        for left, right, kind in _marks(finding, value, span)
        if start <= left and right <= end
    ]
    return Quote(language, name_language(language), mark_text(text[start:end], stretches))


def lay_out(
    window: Sequence[Item], shown: Item | None, findings: Sequence[Finding], proposals: Sequence[Proposal]
) -> list[Row]:
    """The text around an item, version beside version, the item's own words marked."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for finding in findings:
        value = current(finding)
        span = value.get("span") or (value.get("why") or {}).get("span")
        # A provision's own row is marked as a whole.
        if span and finding.kind != Kind.PROVISION:
            spans.setdefault(finding.proposal_id, []).append((span[0], span[1]))
    rows = []
    for item in window:
        by_proposal = {one.proposal_id: one for one in item.findings.all() if one.decision != Decision.MERGED}
        cells = [
            Quote(
                one.language,
                name_language(one.language),
                _passage(by_proposal[one.pk], one.text, spans.get(one.pk, [])) if one.pk in by_proposal else [],
            )
            for one in proposals
        ]
        first = next(iter(by_proposal.values()), None)
        role = current(first).get("role") or "" if first else ""
        here = shown is not None and (item.pk == shown.pk or (bool(shown.place) and item.place == shown.place))
        rows.append(Row(item, role, cells, here))
    return rows


def say_note(note: Printed) -> str:
    """In what the versions differ, as a sentence."""
    code = note["code"]
    if code == "only-in":
        names = ", ".join(name_language(one) for one in note["languages"])
        return _("Only the text in %(languages)s has this.") % {"languages": names}
    if code == "figures":
        alone = "; ".join(f"{name_language(one)}: {', '.join(held[:6])}" for one, held in note["alone"].items())
        return _("Figures that only one version has: %(figures)s.") % {"figures": alone}
    return {
        "due": _("The versions say different times."),
        "label": _("The versions number this differently."),
        "date": _("The versions bear different dates."),
        "kind": _("The versions call themselves different kinds of text."),
    }[code]


def say_reason(reason: Printed) -> str:
    """Why two texts were taken for versions of one instrument."""
    code = reason["code"]
    if code in ("date", "kind", "file"):
        return {
            "date": _("the same date, %(value)s"),
            "kind": _("the same kind of text"),
            "file": _("files of the same name, %(value)s"),
        }[code] % {"value": reason.get("value", "")}
    return {
        "labels": _("%(shared)d of %(of)d numbers of provisions are the same"),
        "figures": _("%(shared)d of %(of)d figures are the same"),
        "names": _("%(shared)d of %(of)d names are the same"),
        "title": _("%(shared)d of %(of)d words of the titles are alike"),
    }[code] % {"shared": reason["shared"], "of": reason["of"]}


def _passage(finding: Finding, text: str, spans: Sequence[tuple[int, int]]) -> list[Piece]:
    value = current(finding)
    pieces: list[Piece] = []
    for start, end in value.get("segments") or [value["span"]]:
        inside = [
            Stretch(max(left, start) - start, min(right, end) - start, "mark")
            for left, right in spans
            if left < end and right > start
        ]
        pieces += [*mark_text(text[start:end], inside), Piece(" ")]
    return pieces


def _marks(finding: Finding, value: Printed, span: Sequence[int]) -> list[tuple[int, int, str]]:
    if finding.kind == Kind.PROVISION:
        return []
    if finding.kind != Kind.COMMITMENT:
        return [(span[0], span[1], "mark")]
    parts = {name: (value.get(name) or {}).get("span") for name in ("action", "deliverable", "due", "addressee")}
    parts |= {f"bearer-{n}": one.get("span") for n, one in enumerate(value["bearers"])}
    return [(held[0], held[1], name.partition("-")[0]) for name, held in parts.items() if held]


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch drawn in a little, so that it cuts no word in two."""
    if start == 0 or text[start - 1].isspace():
        begins = start
    else:
        after = text.find(" ", start)
        begins = start if after < 0 or after - start > 30 else after + 1
    before = text.rfind(" ", start, end)
    whole = end == len(text) or text[end : end + 1].isspace() or end - before > 30
    return begins, end if whole or not text[end].isalnum() else before
