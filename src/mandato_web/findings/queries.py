"""Questions asked of findings: lists with their counts, what stands on a text. Reads only."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Case, Count, F, IntegerField, QuerySet, Value, When
from django.http import QueryDict
from django.utils.translation import gettext as _

from mandato_web.accounts.models import Role, User
from mandato_web.design.filtering import Facet, asked_for, build_facet
from mandato_web.findings.meanings import meaning_of
from mandato_web.findings.models import AuditRun, Finding, Severity
from mandato_web.instruments.models import Citation, Instrument, InstrumentKind, Provision
from mandato_web.instruments.queries import drop_hidden, keep_visible

Found = QuerySet[Finding]
FILTERS = ("severity", "state", "code", "instrument")
ALL = "all"
_FIELDS = {"severity": "severity", "code": "code", "instrument": "instrument__slug"}
PLANS = (InstrumentKind.ACTION_PLAN, InstrumentKind.PROGRAMME)


def visible_to(user: Any) -> Found:
    """Editors see all, every other reader what is public and about texts that they may see."""
    found = keep_visible(Finding.objects.all(), "instrument", user)
    if user.is_authenticated and user.has_perm("findings.decide"):
        return found
    return drop_hidden(found.filter(is_public=True), "against", user)


def filter_findings(parameters: QueryDict, user: Any, *, without: str = "") -> Found:
    """What the address asks for; unless told otherwise only what is open. `without` leaves one filter out."""
    found = visible_to(user)
    for name, field in _FIELDS.items():
        asked = asked_for(parameters, name)
        if asked and name != without:
            found = found.filter(**{field: asked})
    state = asked_for(parameters, "state") or Finding.State.OPEN
    return found if without == "state" or state == ALL else found.filter(state=state)


def with_places(found: Found) -> Found:
    """Ready to be listed: worst first, then in the order of the texts."""
    rank = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
    weight = Case(*[When(severity=name, then=Value(n)) for name, n in rank.items()], output_field=IntegerField())
    found = found.select_related("instrument", "provision", "owner", "version").defer("version__text")
    return found.order_by(weight, "instrument", "provision__position", "code", "pk")


def list_facets(parameters: QueryDict, user: Any) -> list[Facet]:
    """One query a facet."""
    counted = {name: _count(filter_findings(parameters, user, without=name), name) for name in (*_FIELDS, "state")}
    severities, states = dict(Severity.choices), dict(Finding.State.choices)
    slugs = [slug for slug, _n in counted["instrument"]]
    names = {one.slug: one.short_title for one in Instrument.objects.filter(slug__in=slugs)}
    return [
        _facet("severity", _("Severity"), counted, severities, parameters, list(severities)),
        _facet("state", _("State"), counted, states, parameters, list(states)),
        _facet("code", _("What it is"), counted, {code: meaning_of(code) for code, _n in counted["code"]}, parameters),
        _facet("instrument", _("Text"), counted, names, parameters),
    ]


def _facet(
    name: str,
    label: str,
    counted: dict[str, list[tuple[str, int]]],
    names: dict[str, Any],
    parameters: QueryDict,
    order: Sequence[str] = (),
) -> Facet:
    rows = counted[name]
    if order:
        rows = sorted(rows, key=lambda row: order.index(row[0]))
    return build_facet(name, label, [(value, names.get(value, value), n) for value, n in rows], parameters)


def _count(found: Found, name: str) -> list[tuple[str, int]]:
    field = _FIELDS.get(name, name)
    counted = found.order_by().values_list(field).annotate(n=Count("pk")).order_by("-n", field)
    return list(counted)


def get_finding(pk: int, user: Any) -> Finding | None:
    found = visible_to(user).select_related("instrument", "provision__instrument", "version", "owner", "against")
    return found.select_related("suggested__instrument").filter(pk=pk).first()


def count_open(user: Any, instrument: Instrument | None = None) -> list[tuple[str, Any, int]]:
    """(severity, its name, how many), worst first, of one text or of all; nothing where nothing is open."""
    held = visible_to(user).filter(state=Finding.State.OPEN)
    held = held.filter(instrument=instrument) if instrument else held
    counts = dict(held.order_by().values_list("severity").annotate(n=Count("pk")))
    return [(name, label, counts[name]) for name, label in Severity.choices if name in counts]


def open_at(provisions: Sequence[Provision], user: Any) -> list[Finding]:
    """Errors and warnings that stand on these provisions, worst first."""
    shown = {one.pk for one in provisions}
    inside = {one.instrument_id for one in provisions}
    grave = visible_to(user).filter(state=Finding.State.OPEN, instrument__in=inside).exclude(severity=Severity.INFO)
    grave = grave.only("provision", "severity", "code", "cited")
    return [one for one in grave.order_by("severity", "code", "pk") if one.provision_id in shown]


def last_run() -> AuditRun | None:
    return AuditRun.objects.filter(stage=AuditRun.Stage.DONE).order_by("-finished_at").first()


def list_editors() -> QuerySet[User]:
    """Whom a finding can be given to."""
    return User.objects.filter(is_active=True, appointments__role=Role.EDITOR, appointments__until=None).distinct()


def citation_behind(finding: Finding) -> Citation | None:
    """The citation that a finding is about, where it is about one."""
    if finding.version_id is None or finding.provision_id is None or finding.start is None:
        return None
    at = Citation.objects.filter(version=finding.version_id, provision=finding.provision_id)
    at = at.filter(start__lte=finding.start, end__gte=finding.start)
    told = at.filter(label__iexact=finding.cited) if finding.cited else at
    return told.select_related("target_instrument", "target_provision__instrument").first()


def list_matrices(instrument: Instrument) -> list[tuple[Instrument, Instrument]]:
    """(plan, text) of each coverage matrix that this instrument is part of. One query, two for a plan."""
    apart = Citation.objects.filter(version__replaced_at__isnull=True, provision__withdrawn_at__isnull=True)
    apart = apart.exclude(provision__instrument=F("target_provision__instrument"))
    plans = Instrument.objects.filter(
        kind__in=PLANS,
        pk__in=apart.filter(target_provision__instrument=instrument).values("provision__instrument"),
    )
    found = [(plan, instrument) for plan in plans]
    if instrument.kind in PLANS:
        cited = apart.filter(provision__instrument=instrument, target_provision__isnull=False)
        texts = Instrument.objects.filter(pk__in=cited.values("target_provision__instrument"))
        found = [*((instrument, text) for text in texts), *found]
    return found
