"""Findings that somebody decided to live with: kept in a small TOML file, listed as accepted ever after.

[[accepted]]
code = "commitment-uncovered"
instrument = "declaration-montevideo-2006-11-05"   # optional, as are label and cited
label = "25.e"
reason = "Left to the ministries of justice."
on = 2008-07-04
"""

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from mandato.auditing.codes import CODES
from mandato.errors import MandatoError
from mandato.model.finding import Acceptance, Audit, Coverage, Finding


class AcceptedPlace(NamedTuple):
    """What is None fits any finding of the code."""

    code: str
    instrument: str | None
    label: str | None
    cited: str | None
    acceptance: Acceptance


Acceptances = tuple[AcceptedPlace, ...]


def read_acceptances(text: str) -> Acceptances:
    """Raises MandatoError with the entry at fault."""
    try:
        entries = tomllib.loads(text).get("accepted", [])
    except tomllib.TOMLDecodeError as error:
        raise MandatoError(f"The file of accepted findings is not TOML: {error}.", "Correct that line.") from error
    return tuple(_entry(number, entry) for number, entry in enumerate(entries, 1))


def _entry(number: int, entry: dict[str, object]) -> AcceptedPlace:
    code, reason, on = entry.get("code"), entry.get("reason"), entry.get("on")
    if code not in CODES:
        raise MandatoError(f"Accepted finding {number}: no code {code!r}.", "`mandato explain` lists the codes.")
    if not isinstance(reason, str) or not reason.strip():
        raise MandatoError(f"Accepted finding {number} has no reason.", "Say why it is accepted.")
    if not isinstance(on, date):
        raise MandatoError(f"Accepted finding {number} has no date.", "Say when, as on = 2026-01-31.")
    instrument, label, cited = (_text(entry.get(name)) for name in ("instrument", "label", "cited"))
    return AcceptedPlace(str(code), instrument, label, cited, Acceptance(reason.strip(), on.isoformat()))


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def accept(found: Audit, acceptances: Acceptances) -> Audit:
    """The same audit, its accepted findings marked and its deliberate gaps given their reason."""
    return replace(
        found,
        findings=tuple(_accepted(finding, acceptances) for finding in found.findings),
        coverage=tuple(_reasoned(coverage, acceptances) for coverage in found.coverage),
    )


def _accepted(finding: Finding, acceptances: Sequence[AcceptedPlace]) -> Finding:
    for place in acceptances:
        given = (place.instrument, place.label, place.cited)
        own = (finding.instrument, finding.label, finding.cited)
        if place.code == finding.code and all(
            want is None or want == has for want, has in zip(given, own, strict=True)
        ):
            return replace(finding, accepted=place.acceptance)
    return finding


def _reasoned(coverage: Coverage, acceptances: Sequence[AcceptedPlace]) -> Coverage:
    for place in acceptances:
        fits = place.instrument in (None, coverage.instrument) and place.label in (None, coverage.label)
        if place.code == "commitment-uncovered" and fits and not coverage.by:
            return replace(coverage, reason=place.acceptance.reason)
    return coverage
