"""A set of instruments in, findings and coverage out."""

from typing import TYPE_CHECKING

from mandato.loading import on_demand

if TYPE_CHECKING:
    from mandato.auditing.acceptances import Acceptances, accept, read_acceptances
    from mandato.auditing.codes import CODES
    from mandato.auditing.lineage import lineage
    from mandato.auditing.manual import page_of
    from mandato.auditing.run import audit, compare_versions, plan_matrix
    from mandato.auditing.telling import in_language, meaning_of, tell

__all__ = [
    "CODES",
    "Acceptances",
    "accept",
    "audit",
    "compare_versions",
    "in_language",
    "lineage",
    "meaning_of",
    "page_of",
    "plan_matrix",
    "read_acceptances",
    "tell",
]

__getattr__ = on_demand(
    __name__,
    {
        "mandato.auditing.acceptances": "Acceptances accept read_acceptances",
        "mandato.auditing.codes": "CODES",
        "mandato.auditing.lineage": "lineage",
        "mandato.auditing.manual": "page_of",
        "mandato.auditing.run": "audit compare_versions plan_matrix",
        "mandato.auditing.telling": "in_language meaning_of tell",
    },
)
