"""An audit as the plain structure that `mandato audit --format json` prints."""

from typing import Any

from mandato.model.finding import Audit, Coverage, Finding

Json = dict[str, Any]


def audit_as_json(audit: Audit) -> Json:
    return {
        "findings": [finding_as_json(finding) for finding in audit.findings],
        "coverage": [coverage_as_json(coverage) for coverage in audit.coverage],
    }


def finding_as_json(finding: Finding) -> Json:
    suggestion, accepted = finding.suggestion, finding.accepted
    return {
        "code": finding.code,
        "severity": finding.severity,
        "file": finding.file,
        "instrument": finding.instrument,
        "provision": finding.provision,
        "label": finding.label,
        "page": finding.page,
        "span": None if finding.span is None else [finding.span[0], finding.span[1]],
        "cited": finding.cited,
        "message": finding.message,
        "advice": finding.advice,
        "shared": list(finding.shared),
        "suggestion": None
        if suggestion is None
        else {
            "instrument": suggestion.instrument,
            "provision": suggestion.provision,
            "label": suggestion.label,
            "score": suggestion.score,
            "shared": list(suggestion.shared),
        },
        "accepted": None if accepted is None else {"reason": accepted.reason, "on": accepted.on},
    }


def coverage_as_json(coverage: Coverage) -> Json:
    return {
        "instrument": coverage.instrument,
        "provision": coverage.provision,
        "label": coverage.label,
        "by": [provision for _, provision in coverage.by],
        "transversal": coverage.transversal,
        "reason": coverage.reason,
    }
