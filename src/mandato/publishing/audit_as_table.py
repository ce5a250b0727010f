"""An audit as a linter prints it: one finding a paragraph, then the coverage, then the counts."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from mandato.model.finding import Audit, Coverage, Finding


def audit_as_table(audit: Audit, *, infos: bool = True) -> str:
    """Without `infos` the findings that only inform are counted, not listed."""
    return "\n".join(_lines(audit, infos)) + "\n"


def _lines(audit: Audit, infos: bool) -> Iterator[str]:
    shown = [finding for finding in audit.findings if infos or finding.severity != "info"]
    for file, findings in groupby(shown, key=lambda finding: finding.file):
        yield file
        listed = list(findings)
        for finding, following in zip(listed, [*listed[1:], None], strict=True):
            said_again = following is not None and (following.code, following.advice) == (finding.code, finding.advice)
            yield from _finding_lines(finding, advise=not said_again)
        yield ""
    yield from _coverage_lines(audit.coverage)
    counts = Counter("accepted" if finding.accepted else finding.severity for finding in audit.findings)
    yield ", ".join(f"{counts[kind]} {name}" for kind, name in _COUNTED if counts[kind]) or "nothing found"
    if len(shown) < len(audit.findings):
        hidden = Counter(finding.code for finding in audit.findings if finding.severity == "info")
        codes = ", ".join(f"{code} {count}" for code, count in hidden.most_common())
        yield f"for information, listed with --all: {codes}"


_COUNTED = (("error", "errors"), ("warning", "warnings"), ("info", "for information"), ("accepted", "accepted"))


def _finding_lines(finding: Finding, *, advise: bool) -> Iterator[str]:
    place = f"{finding.instrument}/{finding.provision}" if finding.provision else finding.instrument
    at = f":{finding.span.start}" if finding.span else ""
    page = f" (page {finding.page})" if finding.page else ""
    severity = "accepted" if finding.accepted else finding.severity
    yield f"  {severity:8} {finding.code:22} {place}{at}{page}"
    yield f"           {finding.message}"
    if finding.shared:
        yield f"           words it shares with what it cites: {', '.join(finding.shared)}"
    if finding.suggestion:
        suggestion = finding.suggestion
        words = ", ".join(suggestion.shared)
        yield f"           suggestion: {suggestion.label} ({suggestion.score:.2f}; shares {words})"
    if finding.accepted:
        yield f"           accepted on {finding.accepted.on}: {finding.accepted.reason}"
    elif advise:
        yield f"           {finding.advice}"


def _coverage_lines(coverage: tuple[Coverage, ...]) -> Iterator[str]:
    for instrument, group in groupby(coverage, key=lambda each: each.instrument):
        promises = list(group)
        covered = [each for each in promises if each.by]
        yield f"coverage of {instrument}: {len(covered)} of {len(promises)}"
        missing = [f"{each.label}{' (deliberately)' * bool(each.reason)}" for each in promises if not each.by]
        across = [str(each.label) for each in covered if each.transversal]
        if missing:
            yield f"  no activity: {', '.join(missing)}"
        if across:
            yield f"  across all activities only: {', '.join(across)}"
        yield ""
