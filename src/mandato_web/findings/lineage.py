"""A provision -> where it came from and what became of it: nodes and links, from what the register holds.

Links are citations, relations between texts that name the provision, commitments handed on, and quotations and promises
made again that the audit found. A text that cites the provision also shows what else it rests on in the same breath.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from django.db.models import F, Q
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from mandato_web.commitments.models import Lineage as HandedOn
from mandato_web.findings.models import Finding, Quotation
from mandato_web.findings.queries import PLANS
from mandato_web.instruments.models import Citation, Instrument, Provision, Relation
from mandato_web.instruments.queries import hidden_instruments, texts_of
from mandato_web.instruments.reading import address_of
from mandato_web.values.wording import spoken_language

_STEPS = 2
_MOST = 40

Key = tuple[
    int, int, str
]  # of the instrument; of the provision, or 0 and the label that a text unread here is cited by


class End(NamedTuple):
    """One end of a link. `label` is that of the provision, or names one that the register does not hold."""

    instrument: Instrument
    provision: Provision | None
    label: str

    @classmethod
    def from_provision(cls, provision: Provision) -> "End":
        return cls(provision.instrument, provision, provision.label)

    @property
    def key(self) -> Key:
        return (self.instrument.pk, self.provision.pk, "") if self.provision else (self.instrument.pk, 0, self.label)


class Node(NamedTuple):
    """`step` is negative for what came before, positive for what came after, 0 for the provision asked about."""

    key: Key
    name: str
    label: str
    date: str
    url: str
    words: str
    language: str
    step: int


class Link(NamedTuple):
    """`kind` in words, as said of the later text: "cites, quotes"."""

    earlier: Key
    later: Key
    kind: str


class Lineage(NamedTuple):
    nodes: list[Node]
    links: list[Link]

    @property
    def origin(self) -> Node:
        return self.nodes[0]

    @property
    def before(self) -> list[Node]:
        return [one for one in self.nodes if one.step < 0]

    @property
    def after(self) -> list[Node]:
        return [one for one in self.nodes if one.step > 0]


def trace(provision: Provision, user: Any = None) -> Lineage:
    """At most forty nodes of texts that `user` may see, two steps each way; as many queries, however many links."""
    walk = _Walk(provision, hidden_instruments(user))
    walk.go_back()
    walk.go_forth()
    return walk.draw()


class _Walk:
    def __init__(self, origin: Provision, hidden: set[int]) -> None:
        start = End.from_provision(origin)
        self._hidden = hidden
        self._origin = start
        self._steps: dict[Key, int] = {start.key: 0}
        self._ends: dict[Key, End] = {start.key: start}
        self._links: dict[tuple[Key, Key], list[str]] = {}

    def go_back(self) -> None:
        here = self._origin.key[1]
        self._hand_on(Q(later__provision=here))
        self._repeat(Q(provision=here))
        self._quote(Q(provision=here))
        self._walk(-1)

    def go_forth(self) -> None:
        here = self._origin.key[1]
        self._hand_on(Q(earlier__provision=here))
        self._repeat(Q(suggested=here))
        self._quote(Q(quoted=here))
        self._walk(1)
        beside = [key[1] for key, step in self._steps.items() if step == 1 and key[1]]
        for citation in _citations(Q(provision__in=beside)):
            self._cite(citation)

    def draw(self) -> Lineage:
        said = texts_of([key[1] for key in self._steps if key[1]], spoken_language())
        nodes = [self._node(key, step, said) for key, step in self._steps.items()]
        nodes.sort(key=lambda one: (one.step != 0, one.step, one.date or "9999", one.name, one.label))
        links = [Link(earlier, later, ", ".join(kinds)) for (earlier, later), kinds in self._links.items()]
        return Lineage(nodes, links)

    def _node(self, key: Key, step: int, said: dict[int, Any]) -> Node:
        instrument, provision, label = self._ends[key]
        words = said.get(key[1])
        return Node(
            key,
            instrument.short_title,
            (provision.label or provision.number) if provision else label,
            instrument.date,
            address_of(instrument, provision),
            (words.text or words.heading) if words else "",
            words.version.language if words else "",
            step,
        )

    def _walk(self, direction: int) -> None:
        for step in range(_STEPS):
            edge = [self._ends[key] for key, at in self._steps.items() if at == direction * step]
            held = [end.provision.pk for end in edge if end.provision]
            for citation in _citations(Q(provision__in=held) if direction < 0 else Q(target_provision__in=held)):
                self._cite(citation)
            self._relate(edge, direction)

    def _cite(self, citation: Citation) -> None:
        target, source = citation.target_instrument, End.from_provision(citation.provision)
        if target is None:
            return
        provision = citation.target_provision
        planned = source.instrument.kind in PLANS and provision is not None
        kind = pgettext("lineage", "implements") if planned else pgettext("lineage", "cites")
        self._join(End(target, provision, provision.label if provision else citation.label), source, kind)

    def _relate(self, edge: Sequence[End], direction: int) -> None:
        """Relations that name the label of an end, or of what stands around it; a whole text's, where none is named."""
        near = "source" if direction < 0 else "target"
        found = Relation.objects.filter(**{f"{near}__in": {end.instrument.pk for end in edge}})
        relations = list(found.select_related("source", "target"))
        bearing = _bearers_of(relations)
        for one in relations:
            named = getattr(one, f"{near}_label")
            for end in edge:
                if getattr(one, f"{near}_id") == end.instrument.pk and _holds_for(named, end.label):
                    far = _far_end(one, "target" if direction < 0 else "source", bearing)
                    ends = (far, end) if direction < 0 else (end, far)
                    self._join(*ends, str(one.get_kind_display()))

    def _hand_on(self, asked: Q) -> None:
        ends = ("earlier__provision__instrument", "later__provision__instrument")
        for one in HandedOn.objects.filter(asked).select_related(*ends):
            earlier, later = End.from_provision(one.earlier.provision), End.from_provision(one.later.provision)
            self._join(earlier, later, str(one.get_kind_display()))

    def _repeat(self, asked: Q) -> None:
        found = Finding.objects.filter(asked, code="repeats").exclude(state=Finding.State.FIXED)
        for one in found.select_related("provision__instrument", "suggested__instrument"):
            if one.provision and one.suggested:
                self._join(End.from_provision(one.suggested), End.from_provision(one.provision), _("repeats"))

    def _quote(self, asked: Q) -> None:
        found = Quotation.objects.filter(asked, provision__withdrawn_at__isnull=True, quoted__withdrawn_at__isnull=True)
        for one in found.select_related("provision__instrument", "quoted__instrument"):
            self._join(End.from_provision(one.quoted), End.from_provision(one.provision), pgettext("lineage", "quotes"))

    def _join(self, earlier: End, later: End, kind: str) -> None:
        """Places whichever end is new one step from the other; what would be a forty-first node is left out."""
        older, newer = earlier.key, later.key
        if self._hidden & {earlier.instrument.pk, later.instrument.pk}:
            return
        if self._is_neighbour(earlier) or self._is_neighbour(later):
            return
        if older == newer or (older not in self._steps and newer not in self._steps):
            return
        for end, other, step in ((earlier, newer, -1), (later, older, 1)):
            if end.key not in self._steps:
                if len(self._steps) >= _MOST:
                    return
                # Nothing else stands in the middle of the picture.
                self._steps[end.key] = self._steps[other] + step or step
                self._ends[end.key] = end
        kinds = self._links.setdefault((older, newer), [])
        if kind not in kinds:
            kinds.append(kind)

    def _is_neighbour(self, end: End) -> bool:
        """Whether it is another part of the text asked about: that has a lineage of its own."""
        return end.instrument.pk == self._origin.instrument.pk and end.key != self._origin.key


def _holds_for(named: str, label: str) -> bool:
    """What is said of 25 is said of 25.q."""
    named, label = named.casefold(), label.casefold()
    return named == label or (bool(named) and label.startswith(named + "."))


def _bearers_of(relations: Sequence[Relation]) -> dict[tuple[int, str], Provision]:
    asked = [(one.source_id, one.source_label) for one in relations]
    asked += [(one.target_id, one.target_label) for one in relations]
    labels = {label for _key, label in asked if label}
    if not labels:
        return {}
    held = Provision.objects.filter(
        instrument__in={key for key, _label in asked}, label__in=labels, withdrawn_at__isnull=True
    )
    return {(one.instrument_id, one.label): one for one in held.select_related("instrument")}


def _far_end(relation: Relation, side: str, bearing: dict[tuple[int, str], Provision]) -> End:
    instrument, label = getattr(relation, side), getattr(relation, f"{side}_label")
    return End(instrument, bearing.get((instrument.pk, label)), label)


def _citations(asked: Q) -> Iterable[Citation]:
    """Out of current texts, to other texts, once for each pair."""
    found = Citation.objects.filter(asked, version__replaced_at__isnull=True, provision__withdrawn_at__isnull=True)
    found = found.filter(target_instrument__isnull=False).exclude(target_instrument=F("provision__instrument"))
    found = found.select_related("provision__instrument", "target_instrument", "target_provision")
    once: dict[tuple[int, int | None, int | None], Citation] = {}
    for one in found.order_by("provision__instrument__date_earliest", "pk"):
        once.setdefault((one.provision_id, one.target_instrument_id, one.target_provision_id), one)
    return once.values()


def list_kinds(lineage: Lineage, node: Node) -> Sequence[str]:
    """In what ways a node hangs together with others, as said of the later of the two."""
    return list(dict.fromkeys(one.kind for one in lineage.links if node.key in (one.earlier, one.later)))
