"""Questions asked of actors. Reads only."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.db.models import Count, Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor, ActorKind, Holder, Membership, MembershipKind, Merge
from mandato_web.design.filtering import Facet, asked_for, build_facet
from mandato_web.organisation.queries import current
from mandato_web.organisation.words import members_word
from mandato_web.values.dates import PartialDate
from mandato_web.values.wording import say


class Post(NamedTuple):
    """An office that people hold one after the other; `holders` latest first."""

    name: str
    holders: list[Holder]


class Asked(NamedTuple):
    """The day a page was asked for: None for today as far as known; `wrong` where it is no day."""

    day: date | None
    text: str
    wrong: bool


def standing_actors() -> QuerySet[Actor]:
    """All but those found to be another."""
    return Actor.objects.filter(merged_into=None)


def filter_actors(parameters: QueryDict, *, without: str = "") -> QuerySet[Actor]:
    found = standing_actors()
    kind, membership = asked_for(parameters, "kind"), asked_for(parameters, "membership")
    if kind and without != "kind":
        found = found.filter(kind=kind)
    if membership and without != "membership":
        found = found.filter(pk__in=Membership.objects.filter(kind=membership).values("actor"))
    return found


def list_facets(parameters: QueryDict) -> list[Facet]:
    kinds, parts = dict(ActorKind.choices), dict(MembershipKind.choices)
    by_kind = filter_actors(parameters, without="kind").order_by().values_list("kind").annotate(n=Count("pk"))
    members = Membership.objects.filter(actor__in=filter_actors(parameters, without="membership"))
    by_part = members.order_by().values_list("kind").annotate(n=Count("actor", distinct=True))
    return [
        build_facet("kind", _("Kind"), [(k, kinds.get(k, k), n) for k, n in by_kind.order_by("-n")], parameters),
        build_facet("membership", _("Part"), [(k, parts.get(k, k), n) for k, n in by_part.order_by("-n")], parameters),
    ]


def list_by_name(found: QuerySet[Actor]) -> list[Actor]:
    """In the alphabet of the reader's language; names are wordings, so the database cannot order them."""
    return sorted(found.select_related("parent"), key=lambda actor: _alphabetical(actor.name))


def list_countries() -> list[Actor]:
    """By name, with what names them alone."""
    found = standing_actors().filter(kind=ActorKind.STATE).only("slug", "names", "acronyms", "is_example")
    return sorted(found, key=lambda actor: _alphabetical(actor.name))


def get_actor(slug: str) -> Actor | None:
    return Actor.objects.select_related("parent", "merged_into").filter(slug=slug).first()


def ask_day(parameters: QueryDict) -> Asked:
    """The day in the address, as exact as it was typed: a month or a year means its last day."""
    text = asked_for(parameters, "on")
    if not text:
        return Asked(None, "", False)
    try:
        return Asked(PartialDate.from_iso(text).latest, text, False)
    except ValueError:
        return Asked(None, text, True)


def on_day(found: QuerySet[Membership], day: date | None) -> QuerySet[Membership]:
    """Those that ran on `day`, as far as is known: without a day of entry or of leaving they are taken to run."""
    if day is None:
        return found
    return found.filter(
        Q(since_earliest=None) | Q(since_earliest__lte=day), Q(until_latest=None) | Q(until_latest__gte=day)
    )


def list_memberships(actor: Actor) -> list[Membership]:
    return list(actor.memberships.select_related("conference").order_by("conference__slug", "since_earliest"))


def group_members(actor: Actor, day: date | None = None) -> list[tuple[str, list[Membership]]]:
    """The members of a conference or body, by the part they have in it, as of `day`."""
    grouped: dict[str, list[Membership]] = defaultdict(list)
    for membership in on_day(actor.members.select_related("actor"), day):
        grouped[membership.get_kind_display()].append(membership)
    for held in grouped.values():
        held.sort(key=lambda one: _alphabetical(one.actor.name))
    one, many = str(MembershipKind.MEMBER.label), _many_members()
    return [(many if label == one and len(held) > 1 else label, held) for label, held in grouped.items()]


def _many_members() -> str:
    """As the organisation calls them; where it has a word for one alone, by that."""
    usual = MembershipKind.MEMBER.label if current().member else _("Member states")
    return str(members_word(usual))


def list_posts(actor: Actor) -> list[Post]:
    """Who held which office after whom: one office for each capacity, those held latest first."""
    posts: dict[str, list[Holder]] = defaultdict(list)
    for holder in actor.holders.all():
        posts[say(holder.capacity) or _("In no stated capacity")].append(holder)
    for held in posts.values():
        held.sort(key=_when_held, reverse=True)
    return [
        Post(name, held) for name, held in sorted(posts.items(), key=lambda one: _when_held(one[1][0]), reverse=True)
    ]


def list_merges(actor: Actor) -> list[Merge]:
    """The actors that turned out to be this one, and still count as it."""
    return list(actor.merges.filter(undone_at=None).select_related("gone"))


def list_aliases(actor: Actor) -> list[str]:
    """Every other name, without those that stand in its head already."""
    names = [alias["name"] if isinstance(alias, dict) else alias for alias in actor.aliases]
    others = [*actor.names.values(), *actor.acronyms.values(), *names]
    shown = {actor.name, actor.acronym}
    return [name for name in dict.fromkeys(others) if name and name not in shown]


def tell_rows(actors: Iterable[Actor]) -> list[tuple[str, ...]]:
    """A list of actors as a table."""
    head = (_("Address"), _("Name"), _("Acronym"), _("Kind"), _("Belongs to"), _("Country"), _("Seat"), _("Source"))
    body = [
        (
            actor.slug,
            actor.name,
            actor.acronym,
            str(actor.get_kind_display()),
            actor.parent.name if actor.parent else "",
            actor.country_code,
            actor.seat,
            actor.source,
        )
        for actor in actors
    ]
    return [head, *body]


def _when_held(holder: Holder) -> str:
    return holder.since or holder.seen_on


def _alphabetical(name: str) -> str:
    """Accents do not change a letter's place."""
    folded = str.maketrans("áàâãäéèêëíìîïóòôõöúùûüçñ", "aaaaaeeeeiiiiooooouuuucn")
    return name.casefold().translate(folded)
