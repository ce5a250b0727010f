"""A set of instruments in, findings and coverage out."""

from mandato.auditing.acceptances import Acceptances, accept, read_acceptances
from mandato.auditing.codes import CODES, Code
from mandato.auditing.lineage import lineage
from mandato.auditing.manual import page_of
from mandato.auditing.run import audit, compare_versions, plan_matrix

__all__ = [
    "CODES",
    "Acceptances",
    "Code",
    "accept",
    "audit",
    "compare_versions",
    "lineage",
    "page_of",
    "plan_matrix",
    "read_acceptances",
]
