"""Treaties with what everybody may know of them, as of a day; what one person may see besides."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Prefetch, Q, QuerySet
from django.utils import timezone

from mandato import Entry, Standing, standings_on
from mandato_web.accounts.queries import running_roles
from mandato_web.actors.models import Actor, Membership, MembershipKind
from mandato_web.commitments.models import Commitment
from mandato_web.instruments.models import Citation
from mandato_web.instruments.queries import visible_instruments
from mandato_web.ratifications.clauses import clauses_of, deeds_of
from mandato_web.ratifications.models import Action, Measure, NamedState, Treaty


class Known(NamedTuple):
    """A treaty as of a day. `standings`: by the key of each state that did anything; `actions`: public, until then."""

    treaty: Treaty
    entry: Entry
    standings: dict[str, Standing]
    actions: list[Action]

    @property
    def bound(self) -> int:
        return sum(standing.is_bound for standing in self.standings.values())


def load_treaties(on: date) -> list[Known]:
    """All of them. Four queries, however many."""
    named = Prefetch("named_states", NamedState.objects.order_by("actor__slug"))
    treaties = list(Treaty.objects.select_related("instrument", "depositary").prefetch_related(named))
    actions: dict[int, list[Action]] = {}
    public = Action.objects.filter(stage=Action.Stage.CONFIRMED, on__lte=on).select_related("actor", "against__actor")
    for one in public:
        actions.setdefault(one.treaty_id, []).append(one)
    deeds = {key: deeds_of(held) for key, held in actions.items()}
    clauses = clauses_of(treaties, deeds, on)
    return [
        Known(
            treaty,
            clauses[treaty.pk][1],
            standings_on(clauses[treaty.pk][0], deeds.get(treaty.pk, []), on),
            actions.get(treaty.pk, []),
        )
        for treaty in treaties
    ]


def visible_treaties(known: Iterable[Known], user: Any) -> list[Known]:
    """Those whose text `user` may see. One query."""
    allowed = set(visible_instruments(user).filter(treaty__isnull=False).order_by().values_list("pk", flat=True))
    return [one for one in known if one.treaty.instrument_id in allowed]


def list_states(known: Sequence[Known], of: str, on: date) -> list[Actor]:
    """The columns of the grid: the members of a conference on that day, or whoever did anything, or else all states."""
    states = Actor.objects.filter(kind="state", merged_into=None)
    if of:
        running = Q(since_earliest=None) | Q(since_earliest__lte=on)
        running &= Q(until_latest=None) | Q(until_latest__gte=on)
        members = Membership.objects.filter(running, conference__slug=of, kind=MembershipKind.MEMBER)
        states = states.filter(pk__in=members.values("actor"))
    else:
        acting = {one.actor_id for held in known for one in held.actions}
        if acting:
            states = Actor.objects.filter(pk__in=acting)
    return sorted(states, key=lambda actor: actor.name)


def list_conferences() -> list[Actor]:
    """Whose members the grid can be narrowed to."""
    held = Membership.objects.filter(kind=MembershipKind.MEMBER)
    return sorted(Actor.objects.filter(pk__in=held.values("conference")), key=lambda actor: actor.name)


def own_actors(user: Any) -> list[Actor]:
    """Those for which `user` may write down what they did."""
    if not user.is_authenticated:
        return []
    keys = {key for _role, key in running_roles(user, timezone.localdate()) if key}
    return [actor for actor in Actor.objects.filter(pk__in=keys) if user.has_perm("ratifications.update", actor)]


def hidden_actions(user: Any, **narrowed: Any) -> QuerySet[Action]:
    """What waits for an editor or was sent back, as far as `user` may see it: editors and the state itself."""
    held = Action.objects.exclude(stage=Action.Stage.CONFIRMED).filter(**narrowed)
    held = held.select_related("treaty__instrument", "actor", "against__actor")
    if user.has_perm("ratifications.edit"):
        return held
    return held.filter(actor__in=own_actors(user))


def suggest_treaties(commitment: Commitment) -> list[Treaty]:
    """Those that the commitment's provision cites, and that are not linked with it yet."""
    cited = Citation.objects.filter(provision=commitment.provision, target_instrument__treaty__isnull=False)
    linked = Measure.objects.filter(commitment=commitment).values("treaty")
    found = Treaty.objects.filter(instrument__in=cited.values("target_instrument")).exclude(pk__in=linked)
    return list(found.select_related("instrument"))
