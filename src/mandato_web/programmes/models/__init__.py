"""Plans and their parts, programmes, activities, indicators."""

from mandato_web.programmes.models.activities import Activity, Implementation
from mandato_web.programmes.models.indicators import Indicator, Milestone, Observation
from mandato_web.programmes.models.plans import ActionPlan, PlanPart
from mandato_web.programmes.models.programmes import BudgetLine, Participation, Programme, YearDocument

__all__ = [
    "ActionPlan",
    "Activity",
    "BudgetLine",
    "Implementation",
    "Indicator",
    "Milestone",
    "Observation",
    "Participation",
    "PlanPart",
    "Programme",
    "YearDocument",
]
