"""The records of this room: the agreement, what happened to it, how its parties work, what they show."""

from mandato_web.agreements.models.acts import Amendment, Confirmation, Decision, Denunciation, Objection
from mandato_web.agreements.models.agreement import Agreement
from mandato_web.agreements.models.importing import Import
from mandato_web.agreements.models.showing import Credit, Message, Work
from mandato_web.agreements.models.working import Clause, Committee, Cycle, FocalPoint, Seat, Session, Task

__all__ = [
    "Agreement",
    "Amendment",
    "Clause",
    "Committee",
    "Confirmation",
    "Credit",
    "Cycle",
    "Decision",
    "Denunciation",
    "FocalPoint",
    "Import",
    "Message",
    "Objection",
    "Seat",
    "Session",
    "Task",
    "Work",
]
