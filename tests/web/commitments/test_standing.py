"""Of several bearers some have reported: counted and listed apart from what nobody has said anything of."""

from typing import Any

import pytest
from django.http import QueryDict
from django.utils import timezone

from mandato_web.commitments.facets import list_facets
from mandato_web.commitments.models import Commitment
from mandato_web.commitments.queries import count_states, filter_commitments
from tests.web.factories import make_register

pytestmark = pytest.mark.django_db


def _listed(query: str) -> set[int]:
    return set(filter_commitments(QueryDict(query), timezone.localdate()).values_list("pk", flat=True))


def test_reported_by_some_is_a_standing_of_its_own(client: Any) -> None:
    held = make_register()
    Commitment.objects.filter(pk=held.upkeep.pk).update(reporter_count=1)
    counts = count_states()
    assert (counts.get("heard"), counts.get("no-report"), counts["delivered"]) == (1, None, 1)
    assert _listed("state=heard") == {held.upkeep.pk}
    assert _listed("state=no-report") == set()
    assert _listed("state=delivered") == {held.forum.pk}
    assert _listed("state=nonsense") == set()
    facet = next(one for one in list_facets(QueryDict(""), timezone.localdate()) if one.name == "state")
    assert {choice.value: choice.count for choice in facet.choices} == {"heard": 1, "delivered": 1}
    assert "Reported by some" in client.get("/en/").content.decode()
