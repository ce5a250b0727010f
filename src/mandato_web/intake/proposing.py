"""A reading becomes proposals: one an instrument, with every finding that an editor may accept, correct or reject."""

from collections.abc import Iterator
from typing import Any

from mandato_web.commitments.services import highest_doubt
from mandato_web.instruments.models import Instrument
from mandato_web.instruments.naming import InstrumentNames
from mandato_web.intake.models import Finding, Proposal, Upload
from mandato_web.intake.reading import Reading

Printed = dict[str, Any]
_IDENTITY = ("title", "kind", "date", "place", "language")


def propose(upload: Upload, reading: Reading) -> list[Proposal]:
    """One proposal for each instrument found, with its findings. Call it inside a transaction."""
    proposals = []
    for position, printed in enumerate(reading.instruments):
        joins = find_standing(printed)
        proposal = Proposal.objects.create(
            upload=upload,
            position=position,
            reading=printed,
            text=reading.text,
            media_type=reading.media_type,
            reader=reading.reader,
            slug=joins.slug if joins else free_slug(printed["id"]),
            joins=joins,
            replaces=standing_version(joins, printed["language"]),
        )
        Finding.objects.bulk_create(list(_findings(proposal, printed)), batch_size=300)
        proposals.append(proposal)
    return proposals


def find_standing(printed: Printed) -> Instrument | None:
    """The instrument of the register that this text is most likely a version of: by address, by name and date."""
    by_slug = Instrument.objects.filter(slug=printed["id"]).first()
    if by_slug:
        return by_slug
    key = InstrumentNames().find(printed["title"] or "")
    named = Instrument.objects.filter(pk=key).first() if key else None
    if named and _dates_agree(named.date, printed["date"]):
        return named
    dated = Instrument.objects.filter(kind=printed["kind"], date=printed["date"] or "-", place=printed["place"] or "-")
    return dated.first() if dated.count() == 1 else None


def standing_version(instrument: Instrument | None, language: str) -> Any:
    """The current version in a language, whose place a new text would take."""
    if instrument is None:
        return None
    return instrument.versions.filter(language=language, replaced_at=None).first()


def free_slug(wanted: str) -> str:
    """`wanted`, or with the first number that makes it an address nobody has."""
    wanted = wanted[:150] or "text"
    taken = set(Instrument.objects.filter(slug__startswith=wanted).values_list("slug", flat=True))
    if wanted not in taken:
        return wanted
    return next(slug for n in range(2, len(taken) + 3) if (slug := f"{wanted}-{n}") not in taken)


def _dates_agree(one: str, other: str | None) -> bool:
    """Whether both may be the same day, as far as each goes."""
    return not one or not other or one.startswith(other) or other.startswith(one)


def _findings(proposal: Proposal, printed: Printed) -> Iterator[Finding]:
    for position, (kind, path, found) in enumerate(_facts(printed)):
        why = _why(found)
        yield Finding(
            proposal=proposal,
            kind=kind,
            path=path[:300],
            position=position,
            found=found,
            rule=(why.get("rule") or "")[:80],
            doubt=highest_doubt(found),
        )


def _facts(printed: Printed) -> Iterator[tuple[str, str, Printed]]:
    whys = printed.get("why") or {}
    for name in _IDENTITY:
        yield Finding.Kind.IDENTITY, name, {"value": printed[name], "why": whys.get(name)}
    for name in ("parties", "signatories"):
        for n, one in enumerate(printed[name]):
            yield Finding.Kind.IDENTITY, f"{name}/{n}", one
    if printed["term"]:
        yield Finding.Kind.TERM, "term", printed["term"]
    for one in printed["provisions"]:
        kept = {name: one[name] for name in ("label", "number", "role", "heading", "span", "why") if name in one}
        yield Finding.Kind.PROVISION, f"provisions/{one['id']}", kept
    for one in printed["commitments"]:
        yield Finding.Kind.COMMITMENT, f"commitments/{one['id']}", one
    for n, one in enumerate(printed["references"]):
        yield Finding.Kind.CITATION, f"references/{n}", one


def _why(found: Printed) -> Printed:
    """The rule that speaks for the whole finding."""
    why = found.get("why") or (found.get("action") or {}).get("why") or {}
    if "rule" in why:
        return why
    return next((one for one in why.values() if isinstance(one, dict) and one.get("rule")), {})
