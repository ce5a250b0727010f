"""What search knows of findings: those that are open, public and about texts that everybody may see."""

from collections.abc import Iterator

from django.contrib.auth.models import AnonymousUser
from django.utils.translation import override

from mandato_web.findings.meanings import meaning_of, tell, titles_in
from mandato_web.findings.models import Finding
from mandato_web.findings.queries import Found, visible_to
from mandato_web.search.entries import Indexed, drop_entries, put_entries
from mandato_web.search.models import Entry

_INTERFACE = ("es", "pt", "en")


def index_findings() -> None:
    """All of them anew: an audit may touch every one."""
    Entry.objects.filter(kind="finding").delete()
    put_entries(_entries(_shown()))


def index_finding(finding: Finding) -> None:
    drop_entries("finding", [str(finding.pk)])
    put_entries(_entries(_shown().filter(pk=finding.pk)))


def _shown() -> Found:
    found = visible_to(AnonymousUser()).filter(state=Finding.State.OPEN).select_related("instrument")
    return found.defer("suggestion")


def _entries(found: Found) -> Iterator[Indexed]:
    findings = list(found)
    titles = titles_in(findings)
    for finding in findings:
        for language in _INTERFACE:
            with override(language):
                yield Indexed(
                    kind="finding",
                    key=str(finding.pk),
                    language=language,
                    title=str(meaning_of(finding.code)),
                    label=finding.label,
                    text=tell(finding, titles).message,
                    also=f"{finding.cited} {finding.instrument.short_title}",
                    address=f"/findings/{finding.pk}/",
                    part_of=finding.instrument.slug,
                    weight=0.8,
                )
