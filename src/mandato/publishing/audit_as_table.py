"""An audit as a linter prints it: one finding a paragraph, then the coverage, then the counts."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from mandato.languages.findings import finding_words
from mandato.model.finding import Audit, Coverage, Finding

_COUNTED = (("error", "errors"), ("warning", "warnings"), ("info", "infos"), ("accepted", "accepteds"))


def audit_as_table(audit: Audit, *, infos: bool = True, language: str = "en") -> str:
    """Without `infos` the findings that only inform are counted, not listed."""
    return "\n".join(_Table(finding_words(language).texts).lines(audit, infos)) + "\n"


class _Table:
    def __init__(self, texts: dict[str, str]) -> None:
        self._texts = texts

    def lines(self, audit: Audit, infos: bool) -> Iterator[str]:
        shown = [finding for finding in audit.findings if infos or finding.severity != "info"]
        for file, findings in groupby(shown, key=lambda finding: finding.file):
            yield file
            listed = list(findings)
            for finding, following in zip(listed, [*listed[1:], None], strict=True):
                said = (finding.code, finding.advice)
                said_again = following is not None and (following.code, following.advice) == said
                yield from self._finding_lines(finding, advise=not said_again)
            yield ""
        yield from self._coverage_lines(audit.coverage)
        counts = Counter("accepted" if finding.accepted else finding.severity for finding in audit.findings)
        counted = [self._say(name, n=counts[kind]) for kind, name in _COUNTED if counts[kind]]
        yield ", ".join(counted) or self._texts["nothing"]
        if len(shown) < len(audit.findings):
            hidden = Counter(finding.code for finding in audit.findings if finding.severity == "info")
            yield self._say("hidden", codes=", ".join(f"{code} {count}" for code, count in hidden.most_common()))

    def _finding_lines(self, finding: Finding, *, advise: bool) -> Iterator[str]:
        place = f"{finding.instrument}/{finding.provision}" if finding.provision else finding.instrument
        at = f":{finding.span.start}" if finding.span else ""
        page = f" ({self._say('page', n=finding.page)})" if finding.page else ""
        severity = self._texts["accepted" if finding.accepted else finding.severity]
        yield f"  {severity:8} {finding.code:22} {place}{at}{page}"
        yield f"           {finding.message}"
        if finding.shared:
            yield f"           {self._say('shared', words=', '.join(finding.shared))}"
        if finding.suggestion:
            suggestion = finding.suggestion
            words, score = ", ".join(suggestion.shared), f"{suggestion.score:.2f}"
            known = {"label": suggestion.label or suggestion.provision, "score": score}
            yield f"           {self._say('suggestion', **known, words=words) if words else self._say('same', **known)}"
        if finding.accepted:
            accepted = finding.accepted
            yield f"           {self._say('accepted on', day=accepted.on, reason=accepted.reason)}"
        elif advise:
            yield f"           {finding.advice}"

    def _coverage_lines(self, coverage: tuple[Coverage, ...]) -> Iterator[str]:
        deliberate = f" ({self._texts['deliberately']})"
        for instrument, group in groupby(coverage, key=lambda each: each.instrument):
            promises = list(group)
            covered = [each for each in promises if each.by]
            yield self._say("coverage", instrument=instrument, covered=len(covered), all=len(promises))
            missing = [f"{each.label}{deliberate * bool(each.reason)}" for each in promises if not each.by]
            across = [str(each.label) for each in covered if each.transversal]
            if missing:
                yield f"  {self._say('uncovered', labels=', '.join(missing))}"
            if across:
                yield f"  {self._say('across', labels=', '.join(across))}"
            yield ""

    def _say(self, key: str, **facts: object) -> str:
        return self._texts[key].format_map(facts)
