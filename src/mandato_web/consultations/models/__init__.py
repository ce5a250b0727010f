"""The records of this room."""

from mandato_web.consultations.models.comments import Anchor, Comment, Disposition, Stage
from mandato_web.consultations.models.consultations import (
    CommentRound,
    Consultation,
    Draft,
    DraftChange,
    Lineage,
    Standing,
)

__all__ = [
    "Anchor",
    "Comment",
    "CommentRound",
    "Consultation",
    "Disposition",
    "Draft",
    "DraftChange",
    "Lineage",
    "Stage",
    "Standing",
]
