"""Indicators: charts with their tables, targets, observations in and out as CSV."""

import csv
import io
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.commitments.lines import describe_lines
from mandato_web.commitments.queries import with_words
from mandato_web.design.charts import Bar, draw_bars, height_of
from mandato_web.design.editing import Edit, Rows
from mandato_web.design.lines import Chart, draw_lines, write_number
from mandato_web.design.pagination import paginate
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author
from mandato_web.programmes import queries, services
from mandato_web.programmes.editing_views import may_edit, row_values
from mandato_web.programmes.forms import CommitmentRow, IndicatorForm, ObservationRow, TargetRow
from mandato_web.programmes.models import Indicator, Observation
from mandato_web.values.dates import PartialDate, write_date
from mandato_web.values.slugs import free_slug
from mandato_web.values.wording import say, spoken_language

_FACTS = (
    "titles", "units", "definitions", "direction", "counts_people", "programme", "part", "baseline", "baseline_on",
    "source",
)  # fmt: skip
_COLUMNS = ("on", "dimension", "group", "value", "source", "url")
_MOST_LINES = 5
_MOST_BYTES = 2 * 1024 * 1024


class Breakdown(NamedTuple):
    """The newest values of one kind of group, as bars; `held_back` names the groups that are not shown."""

    title: str
    bars: list[Bar]
    height: int
    held_back: list[str]


class Picture(NamedTuple):
    """An indicator as pages show it; `done` is how far it is from its baseline to its target, per cent.

    The chart draws the whole and groups that were observed more than once; `breakdowns` show how the newest divide.
    """

    indicator: Indicator
    chart: Chart | None
    series: list[queries.Series]
    breakdowns: list[Breakdown]
    done: int | None


def picture_of(indicator: Indicator) -> Picture:
    series = queries.list_series(indicator)
    marks = [
        (PartialDate.from_iso(one.by).middle, one.value, f"{one.by}: {write_number(one.value)}")
        for one in indicator.targets.all()
    ]
    drawn = [
        (one.group or _("Whole"), [(PartialDate.from_iso(point.on).middle, value) for point, value in one.points])
        for one in series
        if not one.group or _is_followed(one)
    ][:_MOST_LINES]
    progress = queries.progress_of(indicator)
    chart = draw_lines(drawn, marks=marks)
    done = round(progress[0] * 100) if progress else None
    return Picture(indicator, chart, series, _break_down(series), done)


def _is_followed(series: queries.Series) -> bool:
    return sum(value is not None for _point, value in series.points) > 1


def _break_down(series: list[queries.Series]) -> list[Breakdown]:
    newest: dict[str, date] = {}
    for one in series:
        if one.group:
            last = max(point.on_latest for point, _value in one.points)
            newest[one.dimension] = max(newest.get(one.dimension, last), last)
    return [_break_down_by(dimension, day, series) for dimension, day in newest.items()]


def _break_down_by(dimension: str, day: date, series: list[queries.Series]) -> Breakdown:
    found = [
        (one.group, point, value)
        for one in series
        if one.group and one.dimension == dimension
        for point, value in one.points
        if point.on_latest == day
    ]
    bars = draw_bars((group, _plain(value)) for group, _point, value in found if value is not None)
    when = write_date(found[0][1].on, spoken_language())
    title = f"{Observation.Dimension(dimension).label}, {when}"
    return Breakdown(title, bars, height_of(bars), [group for group, _point, value in found if value is None])


def _plain(value: Decimal) -> int | float:
    return int(value) if value == int(value) else float(value)


@require_safe
def show_indicators(request: HttpRequest) -> HttpResponse:
    page = paginate(Indicator.objects.select_related("programme"), request.GET)
    context = {"page": page, "may_edit": request.user.has_perm("programmes.edit")}
    return render(request, "programmes/indicators.html", context)


@require_safe
def show_indicator(request: HttpRequest, slug: str) -> HttpResponse:
    return _render(request, _get(slug))


def _get(slug: str) -> Indicator:
    found = Indicator.objects.select_related("programme", "part__plan", "activity").prefetch_related("commitments")
    return get_object_or_404(found, slug=slug)


def _render(request: HttpRequest, indicator: Indicator, *, status: int = 200, **more: Any) -> HttpResponse:
    context = {
        "indicator": indicator,
        "picture": picture_of(indicator),
        "lines": describe_lines(with_words(indicator.commitments.all()), timezone.localdate()),
        "may_edit": request.user.has_perm("programmes.edit"),
        "trail": [
            (_("Programmes"), reverse("programmes:list")),
            (_("Indicators"), reverse("programmes:indicators")),
        ],
        **more,
    }
    return render(request, "programmes/indicator.html", context, status=status)


@login_required
@may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_indicator(request: HttpRequest, slug: str = "") -> HttpResponse:
    indicator = get_object_or_404(Indicator, slug=slug) if slug else Indicator()
    targets = list(indicator.targets.all()) if slug else []
    observations = list(indicator.observations.all()) if slug else []
    held = [indicator, *targets, *observations]
    linked = [{"commitment": one} for one in indicator.commitments.all()] if slug else []
    edit = Edit(
        request,
        IndicatorForm,
        initial={name: getattr(indicator, name) for name in _FACTS} if slug else {},
        version=version_of(*held) if slug else "",
        since=(lambda version: changes_since(version, *held)) if slug else None,
        rows=[
            Rows("commitments", CommitmentRow, linked, _("Commitments"), _("Add a commitment"), _("Commitment")),
            Rows("targets", TargetRow, row_values(targets, "by value"), _("Targets"), _("Add a target"), _("Target")),
            Rows("observations", ObservationRow, row_values(observations, "on dimension group value source"),
                 _("Observations"), _("Add an observation"), _("Observation")),
        ],
    )  # fmt: skip
    if edit.is_ready():
        facts = dict(edit.values)
        if not slug:
            facts["slug"] = free_slug(Indicator, say(facts["titles"]), "indicator")
        try:
            services.save_indicator(
                Author.from_user(request.user),
                indicator,
                links={"commitments": [row["commitment"] for row in edit.rows_of("commitments")]},
                targets=edit.rows_of("targets"),
                observations=edit.rows_of("observations"),
                **facts,
            )
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(indicator)
    context = {"edit": edit, "record": indicator, "slug": slug, "new_title": _("Add an indicator")}
    return render(request, "programmes/edit.html", context, status=edit.status)


@require_safe
def download_observations(request: HttpRequest, slug: str) -> HttpResponse:
    """What may be shown, as CSV; a value that is held back is empty."""
    indicator = _get(slug)
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for series in queries.list_series(indicator):
        for point, value in series.points:
            shown = "" if value is None else write_number(value).replace(" ", "")
            writer.writerow([_harmless(cell) for cell in (point.on, point.dimension, point.group)] + [shown]
                            + [_harmless(cell) for cell in (point.source, point.url)])  # fmt: skip
    response = HttpResponse(text.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{indicator.slug}.csv"'
    return response


def _harmless(text: str) -> str:
    """A cell that a spreadsheet would take for a formula is made a text."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


@login_required
@may_edit
@require_POST
def upload_observations(request: HttpRequest, slug: str) -> HttpResponse:
    """Adds observations from CSV, or corrects those of the same date and group; every fault by line, all or nothing."""
    indicator = _get(slug)
    file = request.FILES.get("file")
    try:
        if file is None:
            raise ValidationError(_("Choose a file."))
        rows, faults = _read_rows(file)
        if not faults:
            _merge(request, indicator, rows)
    except ValidationError as error:
        return _render(request, indicator, status=422, problem=error.messages[0])
    if faults:
        return _render(request, indicator, status=422, faults=faults[:200])
    n = len(rows)
    messages.success(request, ngettext("%(n)s observation saved.", "%(n)s observations saved.", n) % {"n": n})
    return redirect(indicator)


def _read_rows(file: Any) -> tuple[list[dict[str, Any]], list[tuple[int, str]]]:
    data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise ValidationError(_("This file is larger than 2 MB. Send it in parts."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValidationError(_("This file is no UTF-8 text. Save it as CSV UTF-8.")) from None
    sample = text[:2000]
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if sample.count(";") > sample.count(",") else ",")
    heads = [(head or "").strip().lower() for head in reader.fieldnames or []]
    missing = [name for name in ("on", "value", "source") if name not in heads]
    if missing:
        raise ValidationError(_("The column “%(name)s” is missing.") % {"name": missing[0]})
    reader.fieldnames = heads
    rows: list[dict[str, Any]] = []
    faults: list[tuple[int, str]] = []
    try:
        for line in reader:
            row = {name: (line.get(name) or "").strip().lstrip("'") for name in _COLUMNS}
            if problem := _problem_of(row):
                faults.append((reader.line_num, problem))
            elif row["value"]:
                row["value"] = Decimal(row["value"].replace(" ", ""))
                rows.append(row)
    except csv.Error as error:
        raise ValidationError(_("Line %(n)s: %(why)s") % {"n": reader.line_num, "why": error}) from None
    return rows, faults


def _problem_of(row: dict[str, Any]) -> str:
    try:
        PartialDate.from_iso(row["on"])
    except ValueError:
        return _("Write a date as 2008-04-10, 2008-04 or 2008.")
    if row["dimension"] not in Observation.Dimension.values:
        return _("“%(text)s” is no way of breaking down.") % {"text": row["dimension"]}
    if bool(row["dimension"]) != bool(row["group"]):
        return _("A group has its name, and a name its kind of group.")
    if row["value"]:
        try:
            if not Decimal(row["value"].replace(" ", "")).is_finite():
                raise InvalidOperation
        except InvalidOperation:
            return _("“%(text)s” is no number. Write 1234.5.") % {"text": row["value"]}
    if not row["source"]:
        return _("Say where the number comes from.")
    return ""


def _merge(request: HttpRequest, indicator: Indicator, rows: list[dict[str, Any]]) -> None:
    standing = {(one.on, one.dimension, one.group): one for one in indicator.observations.all()}
    merged = {
        key: {"pk": str(one.pk), **{name: getattr(one, name) for name in _COLUMNS}} for key, one in standing.items()
    }
    for row in rows:
        key = (row["on"], row["dimension"], row["group"])
        merged[key] = {**merged.get(key, {}), **row}
    services.save_indicator(Author.from_user(request.user), indicator, links={}, observations=list(merged.values()))
