"""Which commitment of the register each one found in a text is."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any, NamedTuple

from mandato_web.commitments.models import Commitment
from mandato_web.instruments.models import LanguageVersion

Reading = dict[str, Any]
Agree = Callable[[Commitment, Reading], bool]


class Pair(NamedTuple):
    """A commitment, new or standing, and what the text says of it. Only a text that gives facts sets them."""

    commitment: Commitment
    printed: Reading
    gives_facts: bool


def pair_commitments(version: LanguageVersion, reading: Reading) -> tuple[list[Pair], list[Reading]]:
    """Pairs, and what could be paired with nothing.

    In the language in which the instrument was first read, the reader's id decides. Another language is matched
    provision by provision: in order where both hold as many, else where kind, mandate and deliverable agree, or kind
    and mandate alone where that matches more. What it alone says of a provision that both have is left out and
    handed back, never counted twice.
    """
    standing = list(version.instrument.commitments.select_related("provision").order_by("position", "pk"))
    leading = version.instrument.versions.order_by("pk").first()
    if leading is None or leading.language == version.language:
        by_code = {one.code: one for one in standing}
        return [
            Pair(by_code.get(printed["id"]) or _new(version, printed), printed, True)
            for printed in reading["commitments"]
        ], []
    return _match_across(version, reading, [one for one in standing if one.withdrawn_at is None])


def _match_across(
    version: LanguageVersion, reading: Reading, standing: list[Commitment]
) -> tuple[list[Pair], list[Reading]]:
    held: dict[str, list[Commitment]] = defaultdict(list)
    for commitment in standing:
        held[commitment.provision.eid].append(commitment)
    printed_by_provision: dict[str, list[Reading]] = defaultdict(list)
    for printed in reading["commitments"]:
        printed_by_provision[printed["provision"]].append(printed)
    shared = _provisions_in_leading_text(version)
    pairs: list[Pair] = []
    alone: list[Reading] = []
    for eid, found in printed_by_provision.items():
        if eid not in shared:
            by_code = {one.code: one for one in held[eid]}
            pairs += [Pair(by_code.get(one["id"]) or _new(version, one), one, True) for one in found]
        else:
            matched, left = _match_in_order(held[eid], found)
            pairs += matched
            alone += left
    return pairs, alone


def _match_in_order(held: list[Commitment], found: list[Reading]) -> tuple[list[Pair], list[Reading]]:
    if len(held) == len(found):
        return [Pair(one, printed, False) for one, printed in zip(held, found, strict=True)], []
    closely, loosely = (_places(held, found, agree) for agree in (_agree, _speak_alike))
    places = max(closely, loosely, key=len)  # of as many, the close ones
    pairs = [Pair(held[place], found[n], False) for n, place in places.items()]
    return pairs, [printed for n, printed in enumerate(found) if n not in places]


def _places(held: list[Commitment], found: list[Reading], agree: Agree) -> dict[int, int]:
    """By the place of each that was found, the place of the one held that it agrees with; both go forward only."""
    places: dict[int, int] = {}
    at = 0
    for n, printed in enumerate(found):
        place = next((m for m in range(at, len(held)) if agree(held[m], printed)), None)
        if place is not None:
            places[n] = place
            at = place + 1
    return places


def _agree(commitment: Commitment, printed: Reading) -> bool:
    deliverable = printed["deliverable"] or {}
    return _speak_alike(commitment, printed) and commitment.deliverable_kind == (deliverable.get("kind") or "")


def _speak_alike(commitment: Commitment, printed: Reading) -> bool:
    asked = printed["addressee"] is not None
    return commitment.action_kind == printed["action"]["kind"] and commitment.is_mandate == asked


def _provisions_in_leading_text(version: LanguageVersion) -> set[str]:
    others = version.instrument.versions.filter(replaced_at=None).exclude(language=version.language)
    leading = others.order_by("pk").first()
    return set(leading.provision_texts.values_list("provision__eid", flat=True)) if leading else set()


def _new(version: LanguageVersion, printed: Reading) -> Commitment:
    return Commitment(instrument=version.instrument, code=printed["id"])
