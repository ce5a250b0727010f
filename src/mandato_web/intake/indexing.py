"""The search index, filled from the records of every room."""

from mandato_web.actors.models import Actor
from mandato_web.actors.services import index_actor
from mandato_web.commitments.indexing import index_commitments
from mandato_web.consultations.indexing import index_consultations
from mandato_web.findings.indexing import index_findings
from mandato_web.instruments.indexing import index_instrument
from mandato_web.instruments.models import Instrument
from mandato_web.knowledge.indexing import index_knowledge
from mandato_web.meetings.models import Meeting
from mandato_web.meetings.services import index_meeting
from mandato_web.programmes.indexing import index_activity, index_indicator, index_programme
from mandato_web.programmes.models import Activity, Indicator, Programme
from mandato_web.ratifications.indexing import index_treaty
from mandato_web.ratifications.models import Treaty
from mandato_web.reporting.indexing import index_assessment, index_report
from mandato_web.reporting.models import Assessment, ProgressReport
from mandato_web.search.models import Entry
from mandato_web.themes.models import Theme
from mandato_web.themes.services import index_theme


def fill_index(*, anew: bool = False) -> int:
    """Answers how many entries it holds now. `anew`: what no record stands for any more goes first."""
    if anew:
        Entry.objects.all().delete()
    for actor in Actor.objects.iterator():
        index_actor(actor)
    for meeting in Meeting.objects.select_related("series").iterator():
        index_meeting(meeting)
    for theme in Theme.objects.select_related("vocabulary").iterator():
        index_theme(theme)
    for instrument in Instrument.objects.iterator():
        index_instrument(instrument)
        index_commitments(instrument)
    for programme in Programme.objects.iterator():
        index_programme(programme)
    for activity in Activity.objects.iterator():
        index_activity(activity)
    for indicator in Indicator.objects.iterator():
        index_indicator(indicator)
    for treaty in Treaty.objects.select_related("instrument"):
        index_treaty(treaty)
    for report in ProgressReport.objects.select_related("provision__instrument", "actor").iterator():
        index_report(report)
    for assessment in Assessment.objects.iterator():
        index_assessment(assessment)
    index_findings()
    index_knowledge()
    index_consultations()
    return Entry.objects.count()
