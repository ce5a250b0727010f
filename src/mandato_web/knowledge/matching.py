"""Which experts fit a question, and why. Only those whose consent holds are ever looked at."""

from typing import NamedTuple

from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.knowledge.models import Alert, Expert, MediaRequest
from mandato_web.knowledge.queries import name_country, name_language

_AVAILABLE = {
    Expert.Availability.ANY_TIME: 2,
    Expert.Availability.OFFICE_HOURS: 1,
    Expert.Availability.ARRANGED: 0,
    Expert.Availability.AWAY: -5,
}
_THEME, _LANGUAGE, _REGION = 3, 2, 1


class Match(NamedTuple):
    """`reasons` in words; `alert` where the expert was told already."""

    expert: Expert
    score: int
    reasons: list[str]
    alert: Alert | None


def match_experts(request: MediaRequest) -> list[Match]:
    """Best first. Four queries, however many experts. Who shares neither theme nor language is left out.
    Invented experts are for invented questions."""
    asked = {theme.pk for theme in request.themes.all()}
    alerts = {one.expert_id: one for one in request.alerts.all()}
    matches = []
    people = Expert.objects.reachable(timezone.localdate()).filter(is_example=request.is_example)
    for expert in people.prefetch_related("themes"):
        shared = [theme for theme in expert.themes.all() if theme.pk in asked]
        spoken = [code for code in request.languages if code in expert.languages]
        if not shared and not spoken:
            continue
        near = bool(request.country_code) and request.country_code in expert.countries
        reasons = [_("Theme: %(theme)s") % {"theme": theme} for theme in shared]
        reasons += [_("Speaks %(language)s") % {"language": name_language(code)} for code in spoken]
        if near:
            reasons.append(_("Knows %(country)s") % {"country": name_country(request.country_code)})
        reasons.append(str(expert.get_availability_display()))
        score = _THEME * len(shared) + _LANGUAGE * bool(spoken) + _REGION * near
        score += _AVAILABLE[Expert.Availability(expert.availability)]
        matches.append(Match(expert, score, reasons, alerts.get(expert.pk)))
    return sorted(matches, key=lambda one: (-one.score, one.expert.name, one.expert.pk))
