"""Proposals: what was tabled, by whom, and what became of it."""

from typing import Any

import pytest

from mandato_web.meetings.models import MeetingFact
from tests.web.factories import make_actor, make_meeting

pytestmark = pytest.mark.django_db
LIST = "/en/meetings/proposals/"


@pytest.fixture
def proposals() -> list[MeetingFact]:
    meeting = make_meeting()
    actors = [make_actor("alba"), make_actor("brisa")]
    said = [("An institute of lights", ""), ("A fund for pilots", "taken-up")]
    return [
        MeetingFact.objects.create(
            meeting=meeting, kind="proposal", position=place, actor=actor, words={"en": words}, result=result,
            starts="2024-05-06", kept_by=meeting if result else None,
        )
        for place, (actor, (words, result)) in enumerate(zip(actors, said, strict=True))
    ]  # fmt: skip


def test_the_list_narrows_by_what_became_of_them_and_by_whom(
    proposals: list[MeetingFact], client: Any, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(10):
        page = client.get(LIST).content.decode()
    assert "An institute of lights" in page
    assert "Tabled, nothing recorded since" in page
    assert "An institute" not in client.get(LIST + "?result=taken-up").content.decode()
    assert "A fund for pilots" not in client.get(LIST + "?result=open").content.decode()
    assert "A fund for pilots" in client.get(LIST + "?by=brisa").content.decode()
    assert "No proposal matches" in client.get(LIST + "?by=nobody").content.decode()


def test_a_proposal_has_a_page_and_what_is_none_has_not(proposals: list[MeetingFact], client: Any) -> None:
    fund = proposals[1]
    page = client.get(f"/en/meetings/{fund.meeting.slug}/proposals/{fund.pk}/").content.decode()
    assert "Taken up" in page
    assert "Brisa" in page
    offer = MeetingFact.objects.create(meeting=fund.meeting, kind="offer", position=9, words={"en": "A hall"})
    assert client.get(f"/en/meetings/{fund.meeting.slug}/proposals/{offer.pk}/").status_code == 404


def test_without_proposals_the_list_says_how_they_come(client: Any) -> None:
    assert "No proposal yet" in client.get(LIST).content.decode()
