"""Good practices with their reviews and replications; tools, courses and publications."""

from mandato_web.knowledge.models.practices import (
    CRITERIA,
    Criterion,
    Judgement,
    Practice,
    Replication,
    Review,
    Verdict,
)
from mandato_web.knowledge.models.resources import Resource

__all__ = ["CRITERIA", "Criterion", "Judgement", "Practice", "Replication", "Resource", "Review", "Verdict"]
