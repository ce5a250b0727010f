"""Rounds and who works in them, reports and replies, evidence, assessments."""

from mandato_web.reporting.models.assessments import Assessment, Criterion, Recommendation
from mandato_web.reporting.models.evidence import Evidence
from mandato_web.reporting.models.reports import OPEN_STAGES, WAITING_STAGES, ProgressReport, Reply, Stage, Voice
from mandato_web.reporting.models.rounds import Assignment, Round

__all__ = [
    "OPEN_STAGES",
    "WAITING_STAGES",
    "Assessment",
    "Assignment",
    "Criterion",
    "Evidence",
    "ProgressReport",
    "Recommendation",
    "Reply",
    "Round",
    "Stage",
    "Voice",
]
