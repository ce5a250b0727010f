"""Commitments of a meeting, of a theme, of an actor in one part: how many in each state, each leading to its list."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db.models import Count, DateField, Q, QuerySet
from django.db.models.functions import Coalesce
from django.urls import reverse

from mandato_web.commitments.models import Bearer, Commitment, CommitmentTheme
from mandato_web.commitments.queries import FOLLOWABLE, is_silent
from mandato_web.commitments.standing import LABELS, with_standing
from mandato_web.instruments.queries import keep_visible


class Share(NamedTuple):
    """How many stand in one state, and the list of them."""

    state: str
    label: Any
    count: int
    address: str


class Tally(NamedTuple):
    """`address` leads to all of them."""

    shares: list[Share]
    total: int
    address: str


def tally(found: QuerySet[Commitment], user: Any = None, **filters: str) -> Tally:
    """Of what can be followed; `filters` are those of the list of commitments that shows the same. One query."""
    held = keep_visible(found.filter(FOLLOWABLE), "instrument", user)
    counts = dict(with_standing(held).order_by().values_list("stands").annotate(n=Count("pk", distinct=True)))
    return count(counts, **filters)


def count(counts: Mapping[str, int], **filters: str) -> Tally:
    """Of what was counted by state already."""
    shares = [
        Share(state, label, counts[state], list_address(**filters, state=state))
        for state, label in LABELS.items()
        if counts.get(state)
    ]
    return Tally(shares, sum(counts.values()), list_address(**filters))


def list_parts(actor: Any, commitments: Iterable[int]) -> dict[str, list[int]]:
    """By part, those of these commitments that the actor has it in, in their order. One query."""
    order = {key: place for place, key in enumerate(commitments)}
    parts: dict[str, set[int]] = {part: set() for part in Bearer.Part.values}
    for part, key in Bearer.objects.filter(actors=actor).values_list("part", "commitment"):
        if key in order:
            parts[part].add(key)
    return {part: sorted(keys, key=order.__getitem__) for part, keys in parts.items()}


def list_address(**filters: str) -> str:
    return f"{reverse('commitments:list')}?{urlencode(filters)}"


def created_by(meeting: Any) -> QuerySet[Commitment]:
    """Those of every text that the meeting adopted, signed or published."""
    return Commitment.objects.filter(instrument__meeting=meeting)


def on_theme(theme: Any) -> QuerySet[Commitment]:
    """Those that carry the theme or one within it."""
    links = CommitmentTheme.objects.filter(Q(theme=theme) | Q(theme__parent=theme))
    return Commitment.objects.filter(pk__in=links.values("commitment"))


def in_part(actor: Any, *parts: str) -> QuerySet[Commitment]:
    return Commitment.objects.filter(pk__in=Bearer.objects.filter(actors=actor, part__in=parts).values("commitment"))


def list_silent(found: QuerySet[Commitment], today: date) -> QuerySet[Commitment]:
    """The longest silence first."""
    last = Coalesce("last_said_on", "state_on_latest", "instrument__date_latest", output_field=DateField())
    return found.filter(is_silent(today)).annotate(silent_since=last).order_by("silent_since", "pk")


def count_on_themes(themes: Iterable[Any], user: Any = None) -> Mapping[int, int]:
    """By theme, how many followable commitments carry it or one within it; one query."""
    held = list(themes)
    standing = keep_visible(Commitment.objects.filter(FOLLOWABLE), "instrument", user)
    links = CommitmentTheme.objects.filter(commitment__in=standing.values("pk"))
    links = links.filter(Q(theme__in=held) | Q(theme__parent__in=held))
    counted: dict[int, set[int]] = {}
    for theme, parent, commitment in links.values_list("theme", "theme__parent", "commitment"):
        for key in (theme, parent):
            if key is not None:
                counted.setdefault(key, set()).add(commitment)
    return {key: len(found) for key, found in counted.items()}
