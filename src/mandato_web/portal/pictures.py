"""What the register holds, counted for pictures: by state, theme, actor and year, and on a map of the member states.

Of what every visitor may see. What was counted is kept until the register changes.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Count, QuerySet
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor, Membership, MembershipKind
from mandato_web.commitments.models import Bearer, Commitment, CommitmentTheme
from mandato_web.commitments.queries import FOLLOWABLE
from mandato_web.commitments.tallies import Tally, list_address, tally
from mandato_web.design.charts import Bar, draw_bars, height_of
from mandato_web.design.tiles import PLACES, TileMap, draw_tiles
from mandato_web.design.years import Years, draw_years
from mandato_web.history.freshness import keep
from mandato_web.instruments.models import Instrument
from mandato_web.instruments.queries import keep_visible, visible_instruments
from mandato_web.meetings.models import Meeting
from mandato_web.meetings.queries import attended
from mandato_web.reporting.models import ProgressReport, Stage, Voice
from mandato_web.themes.models import Theme

_TOP = 10


class Chart(NamedTuple):
    bars: list[Bar]
    height: int
    more: int


class Land(NamedTuple):
    """A member state: what it bears, on how much of that it has reported."""

    actor: Actor
    borne: int
    reported: int
    address: str


class Atlas(NamedTuple):
    map: TileMap
    lands: list[Land]


class Pictures(NamedTuple):
    """Whatever has nothing to show is None."""

    standing: Tally | None = None
    themes: Chart | None = None
    actors: Chart | None = None
    years: Years | None = None
    atlas: Atlas | None = None

    def __bool__(self) -> bool:
        return any((self.themes, self.actors, self.years, self.atlas))


def draw_register(today: date) -> Pictures:
    """The whole register without what is invented."""
    return keep("pictures", lambda: _draw_register(today))


def draw_actor(actor: Actor, today: date) -> Pictures:
    """What it bears by theme, and its texts, meetings and deadlines by year."""
    return keep("pictures-actor", lambda: _draw_actor(actor, today), actor.pk)


def draw_theme(theme: Theme, found: QuerySet[Commitment], today: date) -> Pictures:
    """Who must act on it, its deadlines by year, and on the map which states bear how much of it."""
    return keep("pictures-theme", lambda: _draw_theme(theme, found, today), theme.pk)


def _draw_register(today: date) -> Pictures:
    texts = visible_instruments().filter(is_stub=False, is_example=False)
    found = _public(Commitment.objects.filter(instrument__is_example=False))
    asked = {"invented": "no"}
    atlas, actors = _draw_actors(found, **asked)
    lanes = [
        (_("Meetings"), _by_year(Meeting.objects.filter(is_example=False), "starts_earliest")),
        (_("Texts"), _by_year(texts, "date_latest")),
        (_("Deadlines"), _by_year(found, "due_until")),
    ]
    return Pictures(
        tally(Commitment.objects.filter(instrument__is_example=False), None, **asked),
        _draw_themes(found, **asked),
        actors,
        draw_years(lanes, today.year),
        atlas,
    )


def _draw_actor(actor: Actor, today: date) -> Pictures:
    found = _public(Commitment.objects.filter(pk__in=Bearer.objects.filter(actors=actor).values("commitment")))
    held = Instrument.objects.filter(pk__in=actor.positions.values("instrument"))
    meetings = Meeting.objects.filter(pk__in=attended(actor).order_by().values("pk"))
    lanes = [
        (_("Meetings"), _by_year(meetings, "starts_earliest")),
        (_("Texts"), _by_year(visible_instruments().filter(pk__in=held.values("pk")), "date_latest")),
        (_("Deadlines"), _by_year(found, "due_until")),
    ]
    return Pictures(themes=_draw_themes(found, bearer=actor.slug), years=draw_years(lanes, today.year))


def _draw_theme(theme: Theme, found: QuerySet[Commitment], today: date) -> Pictures:
    held = _public(found)
    atlas, actors = _draw_actors(held, theme=theme.code)
    lanes = [
        (_("Texts"), _by_year(visible_instruments().filter(pk__in=held.values("instrument")), "date_latest")),
        (_("Deadlines"), _by_year(held, "due_until")),
    ]
    return Pictures(actors=actors, atlas=atlas, years=draw_years(lanes, today.year))


def _public(found: QuerySet[Commitment]) -> QuerySet[Commitment]:
    return keep_visible(found.filter(FOLLOWABLE), "instrument")


def _draw_themes(found: QuerySet[Commitment], **filters: str) -> Chart | None:
    links = CommitmentTheme.objects.filter(commitment__in=found.order_by().values("pk")).order_by()
    rows = list(links.values_list("theme").annotate(n=Count("commitment", distinct=True)).order_by("-n", "theme"))
    themes = Theme.objects.in_bulk([key for key, _n in rows[:_TOP]])
    bars = [(str(themes[key]), n, list_address(**filters, theme=themes[key].code)) for key, n in rows[:_TOP]]
    return _chart(bars, len(rows))


def _draw_actors(found: QuerySet[Commitment], **filters: str) -> tuple[Atlas | None, Chart | None]:
    """The member states on the map; the others, those with most first, as bars."""
    counted = _count_bearers(found)
    members = _list_members(counted)
    atlas = _draw_atlas(found, members, counted, **filters) if members else None
    drawn = {one.pk for one in members}
    rows = sorted(((key, n) for key, n in counted.items() if key not in drawn), key=lambda row: (-row[1], row[0]))
    actors = Actor.objects.in_bulk([key for key, _n in rows[:_TOP]])
    bars = [(actors[key].name, n, list_address(**filters, bearer=actors[key].slug)) for key, n in rows[:_TOP]]
    return atlas, _chart(bars, len(rows))


def _count_bearers(found: QuerySet[Commitment]) -> dict[int, int]:
    links = Bearer.objects.filter(commitment__in=found.order_by().values("pk"), actors__isnull=False).order_by()
    return dict(links.values_list("actors").annotate(n=Count("commitment", distinct=True)))


def _list_members(counted: Mapping[int, int]) -> list[Actor]:
    """The member states that have a place on the map, where any of them bears something."""
    members = Membership.objects.filter(kind=MembershipKind.MEMBER).values("actor")
    found = Actor.objects.filter(pk__in=members, country_code__in=PLACES, merged_into=None, is_example=False)
    held = sorted(found, key=lambda one: one.name)
    return held if any(counted.get(one.pk) for one in held) else []


def _draw_atlas(
    found: QuerySet[Commitment], members: Iterable[Actor], counted: Mapping[int, int], **filters: str
) -> Atlas:
    said = ProgressReport.objects.filter(
        stage=Stage.PUBLISHED, voice=Voice.REPORTED, commitment__in=found.order_by().values("pk")
    )
    reported = dict(said.order_by().values_list("actor").annotate(n=Count("commitment", distinct=True)))
    lands = [
        Land(one, counted.get(one.pk, 0), reported.get(one.pk, 0), list_address(**filters, bearer=one.slug))
        for one in members
    ]
    return Atlas(draw_tiles({land.actor.country_code: _tile(land) for land in lands}), lands)


def _tile(land: Land) -> tuple[str, str, str, str]:
    figure = f"{land.reported}/{land.borne}"
    words = _("%(reported)s of %(borne)s reported on") % {"reported": land.reported, "borne": land.borne}
    mark = "first" if land.reported * 2 >= land.borne > 0 else "again" if land.reported else ""
    return land.actor.name, words, mark, figure


def _by_year(found: QuerySet[Any], field: str) -> dict[int, int]:
    dated = found.filter(**{f"{field}__isnull": False}).order_by()
    return dict(dated.values_list(f"{field}__year").annotate(n=Count("pk")))


def _chart(bars: list[tuple[str, int, str]], total: int) -> Chart | None:
    if not bars:
        return None
    drawn = draw_bars(bars)
    return Chart(drawn, height_of(drawn), max(0, total - len(bars)))
