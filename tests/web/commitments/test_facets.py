"""The list of commitments: each choice counted as asking for it would find, each page where it stands, few queries."""

from datetime import date
from typing import Any

import pytest
from django.http import QueryDict
from django.utils import timezone

from mandato_web.accounts.models import Role
from mandato_web.agreements.models import Agreement
from mandato_web.commitments.facets import list_facets, list_page
from mandato_web.commitments.models import Commitment
from mandato_web.commitments.queries import filter_commitments
from tests.web.factories import Part, make_commitment, make_instrument, make_register, make_version


@pytest.fixture
def many(db: None) -> list[Commitment]:
    """Five texts of eleven commitments each, of every nature, strength and time."""
    make_register()
    made = []
    for text in range(5):
        instrument = make_instrument(f"text-{text}", date=f"20{10 + text}-05-06")
        parts = tuple(Part(f"para_{place}", f"Mend lamp {place}.", str(place)) for place in range(11))
        version = make_version(instrument, "en", parts)
        for place in range(11):
            facts: dict[str, Any] = {
                "nature": ("once", "continuing", "none")[place % 3],
                "strength": ("obligation", "request")[place % 2],
                "due_until": (None, date(2001, 1, 1), date(2999, 1, 1))[text % 3],
                "reporter_count": int(place == 4),
                "triage": "record" if place == 6 else "follow",
            }
            made.append(make_commitment(version, f"para_{place}", position=place, **facts))
    return made


@pytest.mark.parametrize(
    "query",
    ["", "nature=all", "nature=once&due=past", "strength=request", "due=nonsense", "state=heard", "instrument=text-1"],
)
def test_a_choice_is_counted_as_it_would_be_found(query: str, many: list[Commitment]) -> None:
    today, asked = timezone.localdate(), QueryDict(query)
    for facet in list_facets(asked, today):
        for choice in facet.choices:
            with_it = asked.copy()
            with_it[facet.name] = choice.value
            if (facet.name, choice.value) == ("nature", "all"):
                continue  # the absence of a choice, which has no count of its own
            found = filter_commitments(with_it, today).count()
            assert choice.count == found, (facet.name, choice.value)
    assert list_page(asked, today).page.total == filter_commitments(asked, today).count()


@pytest.mark.parametrize("query", ["", "nature=all", "strength=request"])
def test_pages_together_are_the_list_in_its_order(query: str, many: list[Commitment]) -> None:
    today, shown = timezone.localdate(), []
    for number in range(1, 4):
        asked = QueryDict(f"{query}&page={number}")
        shown += [one.pk for one in list_page(asked, today).page.records]
    found = filter_commitments(QueryDict(query), today).order_by("instrument", "position", "pk")
    assert shown == list(found.values_list("pk", flat=True))
    beyond = list_page(QueryDict(f"{query}&page=99"), today).page
    assert beyond.beyond and not beyond.records


def test_what_one_may_not_see_is_in_nobody_elses_counts(many: list[Commitment], person: Any) -> None:
    """The counts are kept: whoever asks first must not decide what the next is told."""
    hidden = many[0].instrument
    Agreement.objects.create(instrument=hidden, visibility=Agreement.Visibility.INTERNAL)
    today, asked = timezone.localdate(), QueryDict("")
    editor = person(Role.EDITOR)
    for first, second in ((editor, None), (None, editor)):
        totals = {user: list_page(asked, today, user).page.total for user in (first, second)}
        slugs = {user: {choice.value for choice in list_facets(asked, today, user)[0].choices} for user in totals}
        assert totals[editor] > totals[None]
        assert hidden.slug in slugs[editor] and hidden.slug not in slugs[None]
