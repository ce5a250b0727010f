"""Good practices with their reviews and replications; tools, courses and publications; experts and journalists."""

from mandato_web.knowledge.models.experts import CONSENT_LASTS, SHOWABLE, Expert, make_nonce
from mandato_web.knowledge.models.media import Alert, MediaRequest, Subscription, ThemeAlert
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

__all__ = [
    "CONSENT_LASTS",
    "CRITERIA",
    "SHOWABLE",
    "Alert",
    "Criterion",
    "Expert",
    "Judgement",
    "MediaRequest",
    "Practice",
    "Replication",
    "Resource",
    "Review",
    "Subscription",
    "ThemeAlert",
    "Verdict",
    "make_nonce",
]
