"""What search knows of reports and assessments: what is published, about texts that everybody may see."""

from collections.abc import Iterator

from mandato_web.instruments.queries import visible_instruments
from mandato_web.reporting.models import Assessment, ProgressReport, Stage
from mandato_web.search.entries import Indexed, drop_entries, put_entries
from mandato_web.values.invented import mark_invented
from mandato_web.values.wording import say

_INTERFACE = ("es", "pt", "en")


def index_report(report: ProgressReport) -> None:
    """Takes it out where it is no longer public."""
    provision = report.provision
    seen = visible_instruments().filter(pk=provision.instrument_id).exists()
    if report.stage != Stage.PUBLISHED or not seen:
        drop_entries("report", [str(report.pk)])
        return
    put_entries(_in_each_language(report))


def index_assessment(assessment: Assessment) -> None:
    public = visible_instruments().filter(pk=assessment.published_as_id).exists() if assessment.is_public else False
    if not public:
        drop_entries("assessment", [assessment.slug])
        return
    put_entries(
        Indexed(
            kind="assessment",
            key=assessment.slug,
            language=language,
            title=mark_invented(say(assessment.titles, language) or assessment.slug, assessment.is_example, language),
            text=" ".join(say(one.findings, language) for one in assessment.criteria.all()),
            also=" ".join(say(one.words, language) for one in assessment.recommendations.all()),
            address=f"/reporting/assessments/{assessment.slug}/",
            date=assessment.said_on,
            weight=1.5,
        )
        for language in _INTERFACE
    )


def _in_each_language(report: ProgressReport) -> Iterator[Indexed]:
    instrument = report.provision.instrument
    for language in _INTERFACE:
        name = say(instrument.short_titles, language) or instrument.title
        said = [say(words, language) for words in (report.narrative, report.results, report.next_step)]
        yield Indexed(
            kind="report",
            key=str(report.pk),
            language=language,
            title=mark_invented(f"{report.actor.name_in(language)}: {name}", instrument.is_example, language),
            label=report.provision.label,
            text=" ".join(part for part in said if part),
            address=f"/reporting/reports/{report.pk}/",
            date=report.said_on,
            part_of=instrument.slug,
        )
