"""Questions asked of actors. Reads only."""

from collections import defaultdict

from django.db.models import Count, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor, ActorKind, Membership, MembershipKind
from mandato_web.design.filtering import Facet, asked_for, build_facet


def filter_actors(parameters: QueryDict, *, without: str = "") -> QuerySet[Actor]:
    found = Actor.objects.all()
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
    return list_by_name(Actor.objects.filter(kind=ActorKind.STATE))


def get_actor(slug: str) -> Actor | None:
    return Actor.objects.select_related("parent").filter(slug=slug).first()


def list_memberships(actor: Actor) -> list[Membership]:
    return list(actor.memberships.select_related("conference"))


def group_members(actor: Actor) -> list[tuple[str, list[Membership]]]:
    """The members of a conference or body, by the part they have in it."""
    grouped: dict[str, list[Membership]] = defaultdict(list)
    for membership in actor.members.select_related("actor"):
        grouped[membership.get_kind_display()].append(membership)
    for held in grouped.values():
        held.sort(key=lambda one: _alphabetical(one.actor.name))
    return list(grouped.items())


def _alphabetical(name: str) -> str:
    """Accents do not change a letter's place."""
    folded = str.maketrans("áàâãäéèêëíìîïóòôõöúùûüçñ", "aaaaaeeeeiiiiooooouuuucn")
    return name.casefold().translate(folded)
